"""How a statement is laid before the network: in windows of neighbouring sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

PIECES_OF_A_SENTENCE: Final = 96
"""Pieces of words (about 75 words) of a sentence that are read; the rest is left out. One labelled sentence
in 150 is longer, and many of those are tables that lost their lines."""

PIECES_OF_A_WINDOW: Final = 240
"""About eight sentences. The network was first trained on texts of up to 256 pieces."""

PIECES_OF_NEIGHBOURS: Final = 48
"""Room on either side of the judged sentences for those before and after: one or two."""

ONE_SIGN: Final = 1
"""Every sentence is followed by one separating sign, and a window begins with one of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Sentences that are read together, by their numbers in the statement; the ends are not included."""

    first: int
    """The first that is read."""
    start: int
    """The first that is judged here."""
    end: int
    """After the last that is judged here."""
    last: int
    """After the last that is read."""


def windows(lengths: Sequence[int]) -> Iterator[Window]:
    """The windows of a statement whose sentences have these lengths in pieces.

    Every sentence is judged in exactly one window, in order, and read besides in others as a neighbour.

    >>> [(w.first, w.start, w.end, w.last) for w in windows([70, 70, 40, 40])]
    [(0, 0, 2, 3), (2, 2, 4, 4)]
    """
    room = PIECES_OF_A_WINDOW - 2 * PIECES_OF_NEIGHBOURS
    start = 0
    while start < len(lengths):
        end = max(start + 1, start + _fitting(lengths[start:], room))
        before = _fitting(lengths[:start][::-1], PIECES_OF_NEIGHBOURS)
        after = _fitting(lengths[end:], PIECES_OF_NEIGHBOURS)
        yield Window(first=start - before, start=start, end=end, last=end + after)
        start = end


def _fitting(lengths: Sequence[int], room: int) -> int:
    """How many of the first sentences fit into `room` pieces, signs counted."""
    for count, length in enumerate(lengths):
        room -= length + ONE_SIGN
        if room < 0:
            return count
    return len(lengths)
