"""Wide gaps within a row, over which words that only happen to stand side by side were put on one line."""

from __future__ import annotations

import heapq
import re
from collections.abc import Sequence
from typing import NamedTuple

from statements.pdf.lines import PageText, Row

LEAST_GUTTER = 8.0
"""Points; narrower gaps are spaces between justified words."""

LEAST_COLUMN = 105.0
"""Points of the narrowest column: under a fifth of an A4 page. Narrower ones are cells of a table."""

SAME_EDGE = 3.0
"""Points by which the left edges of one column may differ."""

MOST_ROWS = 1_000
"""Rows of a page that are put in order; the densest real pages have about 150."""

LOOKED_AT, LOOKED_AT_THEN = 3, 6
"""Rows of a page in which gaps are looked for: those whose letters seem to be farthest apart, as a gap makes
them seem. If none of three has a gap, no other will; if one has, three of nine must have it in one place."""

_SPACES = re.compile(" +")


class Gap(NamedTuple):
    """A wide gap in a row.

    `left` and `right` are its edges, in points from the left edge of the page; `before` and `after`
    are where the words before it end and those after it begin, in the row's text.
    """

    left: float
    right: float
    before: int
    after: int


def find_gaps(row: Row, page_text: PageText) -> list[Gap]:
    """The wide gaps of a row from left to right."""
    if not row.counts_on or page_text.is_one_piece(row):
        return []
    gaps = []
    for spaces in _SPACES.finditer(row.text):
        _, left = page_text.edges(row.first + spaces.start() - 1)
        right, _ = page_text.edges(row.first + spaces.end())
        if right - left >= LEAST_GUTTER:
            gaps.append(Gap(left, right, spaces.start(), spaces.end()))
    return gaps


def may_have_gutter(rows: Sequence[Row], page_text: PageText) -> bool:
    """Whether rows may run over the gutter between two columns. Cheap, and true of few pages."""
    if len(rows) > MOST_ROWS:
        return False
    wide = [
        row for row in rows if row.box.right - row.box.left > LEAST_COLUMN * 1.5 and not row.text.isupper()
    ]
    loosest = heapq.nlargest(LOOKED_AT + LOOKED_AT_THEN, wide, key=_pitch_of_letters)
    edges = _gutter_edges(loosest[:LOOKED_AT], page_text)
    if not edges:
        return False
    edges = sorted(edges + _gutter_edges(loosest[LOOKED_AT:], page_text))
    return any(after - before <= SAME_EDGE for before, after in zip(edges, edges[2:], strict=False))


def _gutter_edges(rows: Sequence[Row], page_text: PageText) -> list[float]:
    return [gap.right for row in rows for gap in find_gaps(row, page_text) if is_gutter(gap, row)]


def _pitch_of_letters(row: Row) -> float:
    """Points from one letter to the next on average, in heights of a letter; a gap makes it larger."""
    box = row.box
    return (box.right - box.left) / (len(row.text) * (box.bottom - box.top or 1))


def is_gutter(gap: Gap, row: Row) -> bool:
    """Whether on both sides of a gap there is enough of the row for a column."""
    return row.box.right - gap.right >= LEAST_COLUMN and gap.left - row.box.left >= LEAST_COLUMN / 2
