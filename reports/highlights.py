"""The quotes that show a statement at its best and at its weakest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analyser.scorecard import Evidence, Finding, Level, Scorecard

MOST_QUOTES = 2
"""Quotes of each kind: enough to give an idea, few enough to be read."""


def find_strongest(scorecard: Scorecard) -> tuple[Evidence, ...]:
    """The quotes of the highest level, those of the weightiest indicators and with most detail first.

    Empty where no sentence is specific. A sentence is shown once, whatever it is evidence for.
    """
    shown = (finding for finding in scorecard.findings if finding.level >= Level.SPECIFIC)
    ordered = sorted(shown, key=lambda finding: (-finding.level, -finding.weight, -_details(finding)))
    return _first(finding.evidence[0] for finding in ordered)


def find_weakest(scorecard: Scorecard) -> tuple[Evidence, ...]:
    """Quotes that are all there is about a weighty indicator, and name no detail of anything done.

    Empty where every indicator that is mentioned at all is told in detail.
    """
    said = (finding for finding in scorecard.findings if finding.level is Level.SAID)
    ordered = sorted(said, key=lambda finding: (-finding.area.weight, -finding.weight))
    return _first(finding.evidence[0] for finding in ordered)


def _details(finding: Finding) -> int:
    return len({specific.kind for specific in finding.evidence[0].specifics})


def _first(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(piece for _, piece in zip(range(MOST_QUOTES), _each_sentence_once(evidence), strict=False))


def _each_sentence_once(evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    seen: set[int] = set()
    for piece in evidence:
        if piece.sentence.number not in seen:
            seen.add(piece.sentence.number)
            yield piece
