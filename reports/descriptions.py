"""Each figure in one fair sentence, for captions and for readers who do not see it.

The sentences are plain text, not markup: whoever puts one into HTML escapes it. They speak of
statements, not of companies, and name all that share a place. Scores are compared as they are
shown, as whole numbers, so that no sentence calls one of two equal numbers the higher.
"""

from __future__ import annotations

from collections.abc import Sequence

from analyser.scorecard import Ranking, Scorecard
from criteria.law import Area
from reports import wording
from reports.language import IN_ORDER, count_language, scorecards_of

NOTHING = "There is no statement to show."

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MOST_NAMED = 3
"""If more share a place, they are counted, not named: a sentence of ten names describes nothing."""


def describe_scores_by_area(scorecard: Scorecard) -> str:
    """Which areas score highest and lowest, or that there is no score and why."""
    scored = [(f"“{part.area.title}”", part.score) for part in scorecard.areas if part.score is not None]
    if not scored:
        return wording.coverage(scorecard)
    return f"{_ends(scored, of=_count(len(scored), 'area'))}."


def describe_ranking(ranking: Ranking) -> str:
    """Which statements score highest and lowest, and how many have no score."""
    scorecards = scorecards_of(ranking)
    if not scorecards:
        return NOTHING
    names = wording.names_apart(scorecards)
    scored = [
        (name, card.overall) for name, card in zip(names, scorecards, strict=True) if card.overall is not None
    ]
    without = len(scorecards) - len(scored)
    if not scored:
        return f"No score is given for {_count(without, 'statement')}: too few pages could be read."
    rest = f"; no score is given for {_count(without, 'statement')} more, as too few pages could be read"
    return f"{_ends(scored, of=_count(len(scored), 'statement'))}{rest if without else ''}."


def describe_areas_by_company(ranking: Ranking) -> str:
    """Which areas score highest and lowest, by the mean of the statements that have scores."""
    scored = [card for card in scorecards_of(ranking) if card.overall is not None]
    if not scored:
        return describe_ranking(ranking)
    means = []
    for area in scored[0].law.areas:
        scores = _scores(scored, area)
        means.append((f"“{area.title}”", sum(scores) / len(scores)))
    by = f", by the mean of {_count(len(scored), 'statement')}" if len(scored) > 1 else ""
    return f"{_ends(means, of=_count(len(means), 'area'))}{by}."


def describe_language(subject: Scorecard | Ranking) -> str:
    """How many sentences of evidence there are of each kind, the most frequent kind first."""
    scorecards = scorecards_of(subject)
    if not scorecards:
        return NOTHING
    counts = [count_language(scorecard) for scorecard in scorecards]
    totals = {stance: sum(count[stance] for count in counts) for stance in IN_ORDER}
    present = sorted((stance for stance in IN_ORDER if totals[stance]), key=lambda stance: -totals[stance])
    where = _count(len(scorecards), "statement")
    if not present:
        return f"No sentence of evidence was found in {where}."
    first, *others = present
    sentences = "sentence" if totals[first] == 1 else "sentences"
    kinds = [f"{totals[first]} {sentences} under “{wording.STANCE[first]}”"]
    kinds += [f"{totals[stance]} under “{wording.STANCE[stance]}”" for stance in others]
    return f"The evidence in {where} has {_listed(kinds)}."


def describe_radar(scorecards: Sequence[Scorecard]) -> str:
    """In which areas the scores of the statements lie furthest apart, and in which closest together."""
    scored = [card for card in scorecards if card.overall is not None]
    if not scored:
        return wording.coverage(scorecards[0]) if len(scorecards) == 1 else NOTHING
    if len(scored) == 1:
        return f"{wording.name(scored[0])}: {describe_scores_by_area(scored[0])}"
    ranges = []
    for area in scored[0].law.areas:
        scores = [round(score) for score in _scores(scored, area)]
        ranges.append((max(scores) - min(scores), f"“{area.title}” (from {min(scores)} to {max(scores)})"))
    widest, closest = max(gap for gap, _ in ranges), min(gap for gap, _ in ranges)
    which = _count(len(scored), "statement")
    if widest == closest:
        return f"The scores of {which} lie equally far apart in every area: by {widest} of 100."
    far = _named([name for gap, name in ranges if gap == widest])
    near = _named([name for gap, name in ranges if gap == closest])
    return f"The scores of {which}, of 100, lie furthest apart in {far} and closest together in {near}."


def _ends(scored: Sequence[tuple[str, float]], *, of: str) -> str:
    """Who scores highest and who lowest, without the full stop."""
    shown = [(name, round(score)) for name, score in scored]
    highest, lowest = max(score for _, score in shown), min(score for _, score in shown)
    if len(shown) == 1:
        return f"{shown[0][0]} scores {highest} of 100"
    if highest == lowest:
        return f"All of {of} score {highest} of 100"
    top = [name for name, score in shown if score == highest]
    bottom = [name for name, score in shown if score == lowest]
    verb = "scores" if len(top) == 1 else "score"
    return f"Of {of}, {_named(top)} {verb} highest ({highest} of 100) and {_named(bottom)} lowest ({lowest})"


def _scores(scorecards: Sequence[Scorecard], area: Area) -> list[float]:
    parts = (part for scorecard in scorecards for part in scorecard.areas if part.area == area)
    return [part.score for part in parts if part.score is not None]


def _count(number: int, thing: str) -> str:
    """A number with its noun, in words up to ten.

    >>> _count(1, "area"), _count(12, "statement")
    ('one area', '12 statements')
    """
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word} {thing}" if number == 1 else f"{word} {thing}s"


def _named(names: Sequence[str]) -> str:
    return _listed(names) if len(names) <= _MOST_NAMED else f"{len(names)} of them"


def _listed(parts: Sequence[str]) -> str:
    """The parts as one phrase.

    >>> _listed(["risk", "training", "policies"])
    'risk, training and policies'
    """
    *before, last = parts
    return f"{', '.join(before)} and {last}" if before else last
