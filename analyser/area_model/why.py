"""Which words moved the area model most, and whether it was moved from elsewhere.

The linear model is a sum, so what each word brings to its log-odds is exact. The second stage then looks
at neighbours and at the whole statement; what that changed is given as one figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from analyser.area_model.areas import AREAS
from analyser.area_model.features import Token, tokens_of
from analyser.area_model.reading import AreaModel

MOST_REASONS = 8
"""Reasons that are given: what comes after moves little."""

LEAST_WEIGHT = 0.05
"""Log-odds below which a reason says nothing: a probability of 0.50 becomes 0.51."""


class Mover(Enum):
    """What moved the decision."""

    WORDS = "words"
    """Words of the sentence itself; `start` and `end` say which."""
    WORDINGS = "wordings"
    """Wordings of the criteria that are in the sentence."""
    PLACE = "place"
    """Where the sentence stands, how long it is, its capitals and digits."""
    NEIGHBOURS = "neighbours"
    """The words of the sentences before and after."""
    STATEMENT = "statement"
    """What else: the scores around it and in the whole statement, the transformer where it read, and how
    rare the area is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Something that moved a decision, and by how much.

    `weight` is in log-odds: +0.7 doubles the odds, -0.7 halves them. `start` and `end` are characters of
    the sentence, half-open; both are 0 where the reason is not in words of its own.
    """

    mover: Mover
    words: str
    start: int
    end: int
    weight: float


def why(model: AreaModel, sentences: Sequence[str], index: int, area: str) -> tuple[Reason, ...]:
    """What moved the decision on one sentence and area, the strongest first.

    `sentences` are those of the whole statement, with headings as the model read them.

    Raises:
        ValueError: if there is no such area, or no such sentence.
    """
    if area not in AREAS:
        raise ValueError(f"“{area}” is no area; the areas are {', '.join(AREAS)}")
    if not 0 <= index < len(sentences):
        raise ValueError(f"there is no sentence {index} among {len(sentences)}")
    reasons = [reason for reason in _all(model, sentences, index, area) if abs(reason.weight) >= LEAST_WEIGHT]
    return tuple(sorted(reasons, key=lambda reason: -abs(reason.weight))[:MOST_REASONS])


def _all(model: AreaModel, sentences: Sequence[str], index: int, area: str) -> Iterator[Reason]:
    column = AREAS.index(area)
    parts = model.linear.parts(sentences)
    yield from _of_words(model, sentences[index], column)
    yield _elsewhere(Mover.WORDINGS, parts.wordings[index, column])
    yield _elsewhere(Mover.PLACE, parts.place[index, column])
    yield _elsewhere(Mover.NEIGHBOURS, parts.neighbours[index, column])
    linear = model.linear.logits(sentences)[index, column]
    second = model.second_stage.logits(model.first_scores(sentences))[index, column]
    yield _elsewhere(Mover.STATEMENT, second - linear)


def _of_words(model: AreaModel, sentence: str, column: int) -> Iterator[Reason]:
    """One reason a word, at its first place."""
    tokens = tokens_of(sentence)
    weights = model.linear.word_weights([token.word for token in tokens])
    first: dict[str, Token] = {}
    for token in tokens:
        first.setdefault(token.word, token)
    for word, token in first.items():
        yield Reason(
            mover=Mover.WORDS,
            words=sentence[token.start : token.end],
            start=token.start,
            end=token.end,
            weight=float(weights[word][column]),
        )


def _elsewhere(mover: Mover, weight: float) -> Reason:
    return Reason(mover=mover, words="", start=0, end=0, weight=float(weight))
