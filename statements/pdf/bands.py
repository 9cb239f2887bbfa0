"""Bands of a page in which a file writes two columns, or text and a box beside it, line by line across.

A whole page of such columns is found in `statements/pdf/columns.py`. A band may be only a few lines high, so
it takes more to tell it from rows of a table: on both sides of the gutter sentences must run on from line
to line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from statements.pdf.gaps import SAME_EDGE, Gap, find_gaps, is_gutter
from statements.pdf.lines import PageText, Row

LEAST_ROWS = 5
"""Rows of a band; in fewer, a sentence or two that run on may be chance."""

LEAST_WORDS = 3.5
"""Words of a line on average: columns of 100 points have about four, cells that are no sentences fewer."""

LEAST_FULL = 0.6
"""Share of the lines of a column that have no room for the next word: of wrapped lines all but the last of a
paragraph, of cells those that are about as long as the longest."""

LEAST_RUNNING_ON = 0.4
"""Share of the lines of a column that begin in small letters, in the middle of a sentence: in columns of five
words or so about three in four."""


def with_bands_parted(rows: Sequence[Row], page_text: PageText) -> list[Row]:
    """The rows, with those that run over a gutter parted: first all that is left of it, then the rest."""
    gaps = [find_gaps(row, page_text) for row in rows]
    parted: list[Row] = []
    at = 0
    while at < len(rows):
        band = _band(rows[at:], gaps[at:])
        left, right = _columns(rows[at:], band, page_text)
        if band and _runs_on(left) and _runs_on(right):
            parted += [*left, *with_bands_parted(right, page_text)]
            at += len(band)
        else:
            parted.append(rows[at])
            at += 1
    return parted


def _band(rows: Sequence[Row], gaps: Sequence[Sequence[Gap]]) -> list[Gap | None]:
    """The gap over one gutter in each row from the first row on, None in rows on one side of it.

    It is empty where the first row has no gutter, or too few rows run over it.
    """
    edges = [gap.right for gap in gaps[0] if is_gutter(gap, rows[0])]
    bands = [list(_over_gutter(edge, rows, gaps)) for edge in edges]
    band = max(bands, key=len, default=[])
    while band and band[-1] is None:
        band.pop()
    return band if len(band) - band.count(None) >= LEAST_ROWS else []


def _over_gutter(edge: float, rows: Sequence[Row], gaps: Sequence[Sequence[Gap]]) -> Iterator[Gap | None]:
    last_top = float("-inf")
    for row, of_row in zip(rows, gaps, strict=True):
        gap = next((gap for gap in of_row if abs(gap.right - edge) <= SAME_EDGE), None)
        is_on_one_side = row.box.right <= edge or row.box.left >= edge - SAME_EDGE
        if row.box.top < last_top or not (gap or is_on_one_side):
            return
        last_top = row.box.top
        yield gap


def _columns(
    rows: Sequence[Row], band: Sequence[Gap | None], page_text: PageText
) -> tuple[list[Row], list[Row]]:
    """What stands to the left and to the right of a band's gutter."""
    left: list[Row] = []
    right: list[Row] = []
    edge = next((gap.right for gap in band if gap), 0.0)
    for row, gap in zip(rows, band, strict=False):
        if gap:
            left.append(page_text.part(row, 0, gap.before))
            right.append(page_text.part(row, gap.after, len(row.text)))
        else:
            (left if row.box.right <= edge else right).append(row)
    return left, right


def _runs_on(column: Sequence[Row]) -> bool:
    """Whether the lines of a column are wrapped sentences: of some words, full, begun in the middle."""
    if sum(len(row.text.split()) for row in column) < LEAST_WORDS * len(column):
        return False
    edge = max(row.box.right for row in column)
    pairs = list(pairwise(column))
    full = sum(_is_full(row, following, edge) for row, following in pairs)
    begun = sum(following.text[0].islower() for _, following in pairs)
    return full >= LEAST_FULL * len(pairs) and begun >= LEAST_RUNNING_ON * len(pairs)


def _is_full(row: Row, following: Row, edge: float) -> bool:
    """Whether the first word of the following line has no room at the end of a row, and so was wrapped."""
    box = following.box
    word = len(following.text.split()[0]) + 1
    room = word * (box.right - box.left) / len(following.text)
    return row.box.right + room > edge and row.text != following.text
