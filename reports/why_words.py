"""The reasons of the area model in words that a campaigner understands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from analyser.area_model.why import Mover, Reason
from analyser.reasons import Explanation
from reports.area_words import LABELLED_AREA

_ELSEWHERE: Mapping[Mover, str] = {
    Mover.WORDINGS: "wordings that this program looks for",
    Mover.PLACE: "its place in the document, its length and figures",
    Mover.NEIGHBOURS: "the sentences around it",
    Mover.STATEMENT: "what else the statement speaks of, and how common this area is",
}

STRONG, CLEAR = 1.5, 0.5
"""Log-odds from which a reason is called strong (the odds more than fourfold), or clear (by two thirds)."""


def likely(probability: float) -> str:
    """A probability of 0 to 1 in words, as one of a hundred; never quite none and never all."""
    return f"{min(max(round(probability * 100), 1), 99)} in 100"


def verdict(explanation: Explanation) -> str:
    """What the model says, as a sentence."""
    return (
        f"Of sentences that look like this one, experts would call about {likely(explanation.probability)} "
        f"evidence for {LABELLED_AREA[explanation.area]}."
    )


def reasons(explanation: Explanation) -> tuple[tuple[str, str], ...]:
    """The reasons, strongest first: what it is, and which way it moved the model and how much."""
    return tuple(_told(explanation.reasons))


def _told(found: tuple[Reason, ...]) -> Iterator[tuple[str, str]]:
    for reason in found:
        what = f"“{reason.words}”" if reason.mover is Mover.WORDS else _ELSEWHERE[reason.mover]
        yield what, f"{_strength(abs(reason.weight))} {'for' if reason.weight > 0 else 'against'}"


def _strength(weight: float) -> str:
    if weight >= STRONG:
        return "strongly"
    return "clearly" if weight >= CLEAR else "a little"
