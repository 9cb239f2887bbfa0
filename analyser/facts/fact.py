"""What a fact is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from analyser.scorecard import Words
from statements.document import Sentence


class FactKind(Enum):
    """What a fact is about."""

    COUNTRY = "country"
    """A country that is named; the unit says as what: "operations", "suppliers", "risk", or "" if it is not said."""
    SUPPLIERS = "suppliers"
    """How many suppliers, vendors or factories it says it has."""
    TIER = "tier"
    """A tier of the supply chain that a step is said to have reached."""
    AUDITS = "audits"
    """Audits and visits made, or sites audited or visited."""
    TRAINED = "trained"
    """People trained, as a number or a share."""
    CASES = "cases"
    """Cases, reports or complaints that were found or received."""
    FEES = "fees"
    """Money given back to workers."""
    KPI = "kpi"
    """Another figure about suppliers, sites or workers: assessed, signed, traced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that a statement gives as so: a value, what it is of, and the words that give it.

    `value` is as printed, with what makes it less than exact: "over 500", "200–250", "95%". `unit` is
    what is counted, in the document's words where it counts ("direct suppliers"). `words` are the exact
    words in the text of `sentence`, which knows its page. Nothing is added up, and nothing is turned
    into another unit.
    """

    kind: FactKind
    value: str
    unit: str
    words: Words
    sentence: Sentence

    @property
    def page(self) -> int:
        """The page on which the sentence begins."""
        return self.sentence.page
