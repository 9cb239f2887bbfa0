"""How a statement speaks: how many sentences of its evidence say what is done, planned or expected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analyser.scorecard import Ranking, Scorecard, Stance

IN_ORDER = (
    Stance.DONE,
    Stance.PLANNED,
    Stance.EXPECTED,
    Stance.DENIED,
    Stance.DECLARES_NONE,
    Stance.QUOTED,
    Stance.FORM_ECHO,
)
"""From what was done to what says least."""


def scorecards_of(subject: Scorecard | Ranking) -> Sequence[Scorecard]:
    """The scorecards that a table or figure about `subject` has rows for, best first."""
    if isinstance(subject, Scorecard):
        return [subject]
    return [place.scorecard for place in subject.places]


def count_language(scorecard: Scorecard) -> Mapping[Stance, int]:
    """How many sentences of the evidence mean what they say in each way; 0 for a way that does not occur.

    A sentence counts once, for however many indicators it is evidence. The rare sentence that is
    evidence for two indicators in two ways ("we trained buyers and will train drivers") counts in both.
    """
    sentences = {
        (piece.sentence.number, piece.stance) for finding in scorecard.findings for piece in finding.evidence
    }
    return {stance: sum(way is stance for _, way in sentences) for stance in IN_ORDER}
