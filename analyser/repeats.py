"""Evidence that says the same again: a sentence printed twice counts once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from rapidfuzz import fuzz

from analyser.fold import fold
from analyser.scorecard import Evidence

ALIKE = 95.0
"""On rapidfuzz's scale of 0-100: a short word more or less, or another ending, in a usual sentence."""

MOST_COMPARED = 100
"""Sentences that one is compared with, the nearest before it: a document made to do harm may have thousands.
Those that are the same to the letter are found however far apart they stand."""

_TELLING = re.compile(r"\d+(?:[.,]\d+)*|\b(?:no|not|never|none|without|nor|neither)\b")
"""What makes two sentences that are otherwise alike say different things."""


def each_once(pieces: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The evidence for one indicator, with sentences that say the same again kept beside the first."""
    firsts: list[Evidence] = []
    places: dict[str, int] = {}
    for piece in pieces:
        text = fold(piece.sentence.text).text
        place = places.get(text)
        if place is None:
            place = _place_of_like(text, places)
        if place is None:
            places[text] = len(firsts)
            firsts.append(piece)
        elif firsts[place].level >= piece.level:
            firsts[place] = replace(firsts[place], repeats=(*firsts[place].repeats, piece.sentence))
        else:
            # Under another heading the same words may say more: that piece leads, and the first repeats it.
            before = firsts[place]
            firsts[place] = replace(piece, repeats=(before.sentence, *before.repeats))
    return tuple(firsts)


def _place_of_like(text: str, places: dict[str, int]) -> int | None:
    """The place of a sentence that says the same in nearly the same words, of those just before."""
    recent = islice(reversed(places.items()), MOST_COMPARED)
    return next((place for first, place in recent if _is_repeated(first, text)), None)


def _is_repeated(first: str, text: str) -> bool:
    """Whether two folded sentences say the same: nearly the same words, the same numbers and negations."""
    if fuzz.ratio(first, text, score_cutoff=ALIKE) < ALIKE:
        return False
    return _TELLING.findall(first) == _TELLING.findall(text)
