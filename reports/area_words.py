"""The words in which the area model and its labelled areas are told."""

from __future__ import annotations

from collections.abc import Mapping

LABELLED_AREA: Mapping[str, str] = {
    "approval": "approval",
    "signature": "signature",
    "reporting_entity": "who reports",
    "structure": "structure",
    "operations": "operations",
    "supply_chains": "supply chains",
    "risk": "risks",
    "mitigation": "what is done against slavery",
    "remediation": "remediation",
    "effectiveness": "how effectiveness is assessed",
    "consultation": "consultation with group companies",
}
"""The areas that experts labelled. By their rules, policies, training and checks are all mitigation, here
"what is done against slavery"."""

UNPLACED_NOTE = (
    "The area model takes these sentences for evidence, and no indicator names what they tell. A person "
    "should look at them: some say what the indicators did not find, and some the model reads wrongly. They "
    "give no points and take none away."
)
"""Stands wherever such sentences are shown."""

THRESHOLD_NOTE = (
    "The percentage is how likely the model thinks that experts would call the sentence evidence. From which "
    "percentage on it takes a sentence for evidence differs by area, and can lie far below 50%."
)

PROBABILITY_NOTE = (
    "How likely the area model thinks that experts would call the sentence evidence for the area. Blank "
    "where it was not asked. It is no measure of how well the company does."
)
