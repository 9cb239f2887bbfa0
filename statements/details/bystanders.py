"""Tells names that are not the company's, whatever stands around them: persons, subsidiaries, suppliers."""

from __future__ import annotations

import re

from statements.details.company_rules import Place
from statements.details.company_wordings import Before
from statements.details.known_names import has_legal_form

MOST_WORDS_OF_PERSON = 3
"""Words of a person's name; longer ones are seldom a person's, and often a company's without legal form."""

OF_ANOTHER = Before(
    r"\b(?:subsidiar(?:y|ies)(?: compan(?:y|ies)| undertakings)?|affiliates?|suppliers?|customers?|clients?|parent(?: company)?|auditors?"
    r"|owners?|shareholders?)['’]?(?:,| such as| including| like| are| is|:)? (?:the )?$"
    r"|\b(?:powered|designed|built|hosted|created|developed|audited|certified|accredited|supplied) by (?:the )?$",
    last="subsidiary subsidiaries subsidiaries’ company companies undertakings affiliate affiliates supplier suppliers customer customers"
    " client clients parent auditor auditors owner owners shareholder shareholders as including like are is by",
)
"""Before the name of another company than the one that speaks: "our subsidiary Acme Ltd"."""

_BY_PERSON = Before(
    r"\b(?:approved|signed|endorsed|agreed|reviewed|authorised|owned|written|produced|sponsored|led|chaired|overseen|issued|prepared)"
    r"(?: off)?(?: and \w+)? ?by:? $",
    last="by",
)
_OFFICE_AFTER = re.compile(
    r",? \(?(?:[\w&-]+ ){0,5}(?:director|officer|ceo|cfo|coo|chair\w*|president|partner|secretary|executive|manager|head|counsel)\b",
    re.I,
)
_GOES_ON = re.compile(r", [A-Z]\w+(?:,? (?:&|and)) [A-Z]\w+")
_WENT_ON = re.compile(r"\b[A-Z]\w+, $")
_ENDS_IN_INITIALS = re.compile(r"\b(?:[A-Z]\. ?)+$")


def is_bystander(place: Place) -> bool:
    """Whether the name at a place is surely not the company's, or is not there in full."""
    return (
        bool(OF_ANOTHER.search(place.before))
        or _is_cut_off(place)
        or _is_enumerated(place)
        or _is_person(place)
    )


def _is_cut_off(place: Place) -> bool:
    """Whether the initials that a name begins with were taken for the end of the sentence before."""
    return not place.text and _ENDS_IN_INITIALS.search(place.previous) is not None


def _is_enumerated(place: Place) -> bool:
    """Whether a name is one of several without legal form: "Acme, Tea & Sons" may be one firm or three."""
    if _GOES_ON.match(place.after):
        return True
    return " & " in place.name and not has_legal_form(place.name) and bool(_WENT_ON.search(place.before.text))


def _is_person(place: Place) -> bool:
    """Whether a name without legal form is that of whoever signs or approves."""
    words = place.name.split()
    if has_legal_form(place.name) or not 1 < len(words) <= MOST_WORDS_OF_PERSON or "Group" in words:
        return False
    return bool(_BY_PERSON.search(place.before) or _OFFICE_AFTER.match(place.after))
