"""Companies side by side: scorecards in order of their overall score."""

from __future__ import annotations

from collections.abc import Iterable

from analyser.scorecard import Place, Ranking, Scorecard


def rank(scorecards: Iterable[Scorecard]) -> Ranking:
    """The scorecards with the highest overall score first. Equal scores share a place.

    Scores are compared as whole numbers, as they are shown: a tenth of a point is no difference
    between two documents, and what looks equal must share a place.

    Those without a score (too few pages read) come last and share the place after the others.
    """
    ordered = sorted(scorecards, key=_order)
    places: list[Place] = []
    for number, scorecard in enumerate(ordered, start=1):
        ties = places and _whole(places[-1].scorecard) == _whole(scorecard)
        places.append(Place(place=places[-1].place if ties else number, scorecard=scorecard))
    return Ranking(places=tuple(places))


def _whole(scorecard: Scorecard) -> int | None:
    return None if scorecard.overall is None else round(scorecard.overall)


def _order(scorecard: Scorecard) -> tuple[bool, int, str, int, str, str]:
    """By score; of equal scores by company, year and file, so that the order never depends on the input's."""
    statement = scorecard.statement
    whole = _whole(scorecard)
    return (
        whole is None,
        -(whole or 0),
        statement.company or "",
        statement.year or 0,
        statement.document.sha256,
        statement.document.filename,
    )
