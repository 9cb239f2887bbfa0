"""Pages on which a file writes its columns line by line across: found, and read column by column.

Most files write one column after the other, and then their own order is right. Some write the first
line of every column, then the second line of every column; read so, no sentence survives. Such a
page is told by many sideways jumps on one baseline over one and the same gap, with hardly any text
crossing that gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from statements.document import Box, Line, LineRole
from statements.pdf.gaps import LEAST_COLUMN, LEAST_GUTTER, SAME_EDGE
from statements.pdf.second_engine import second_engine

LEAST_JUMPS = 8
"""Jumps over one gutter that make a page interleaved (no false alarm on 17 real statements)."""

MOST_CROSSING = 0.15
"""Share of the runs of text that may cross the gutter: titles and full-width paragraphs."""

SAME_LINE = 3.0
"""Points by which the tops of the words of one line may differ."""


def find_gutters(segments: Sequence[Box]) -> tuple[float, ...]:
    """Where the columns after the first begin, in points from the left; () for a page in order.

    `segments` are the runs of text, as the page is shown, in the order of the file.
    """
    jumps = [
        (before.right, after.left)
        for before, after in pairwise(segments)
        if _same_baseline(before, after)
        and after.left - before.right >= LEAST_GUTTER
        and after.right - after.left >= LEAST_COLUMN
        and before.right - before.left >= LEAST_COLUMN / 2
    ]
    gutters: list[float] = []
    for _, edge in sorted(jumps, key=lambda jump: jump[1]):
        if gutters and edge - gutters[-1] <= SAME_EDGE:
            continue
        if _is_gutter(edge, jumps, segments):
            gutters.append(edge)
    return tuple(gutters)


def _same_baseline(before: Box, after: Box) -> bool:
    shared = min(before.bottom, after.bottom) - max(before.top, after.top)
    return shared > (after.bottom - after.top) / 2


def _is_gutter(edge: float, jumps: Sequence[tuple[float, float]], segments: Sequence[Box]) -> bool:
    here = [jump for jump in jumps if abs(jump[1] - edge) <= SAME_EDGE]
    crossing = sum(
        segment.left < edge - LEAST_GUTTER and segment.right > edge + SAME_EDGE for segment in segments
    )
    return len(here) >= LEAST_JUMPS and crossing <= MOST_CROSSING * len(segments)


def read_in_columns(content: bytes, *, gutters: Sequence[float]) -> tuple[str, tuple[Line, ...]]:
    """The text of a PDF of one page read column by column, and its lines.

    Lines that cross a gutter are read where they stand, between the columns above and below them.

    Raises:
        SecondEngineFailed: if the page cannot be read so.
    """
    with second_engine(content) as page:
        words = _words_shown(page)
    rows = _rows(words)
    ordered: list[list[dict[str, Any]]] = []
    band: list[list[dict[str, Any]]] = []
    for row in rows:
        if _crosses(row, gutters):
            ordered += _column_by_column(band, gutters)
            ordered.append(row)
            band = []
        else:
            band.append(row)
    ordered += _column_by_column(band, gutters)
    return _as_lines(ordered)


def _words_shown(page: Any) -> list[dict[str, Any]]:
    """The words of the page as it is shown: pdfplumber counts from the corner of the uncropped page."""
    left, top, right, bottom = page.cropbox
    return [
        {
            **word,
            "x0": word["x0"] - left,
            "x1": word["x1"] - left,
            "top": word["top"] - top,
            "bottom": word["bottom"] - top,
        }
        for word in page.extract_words(extra_attrs=["fontname"])
        if left <= word["x0"] < right and top <= word["top"] < bottom
    ]


def _rows(words: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The words in rows across the whole page, from top to bottom and from left to right."""
    rows: list[list[dict[str, Any]]] = []
    for word in sorted(words, key=lambda word: word["top"]):
        if rows and word["top"] - rows[-1][0]["top"] <= SAME_LINE:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word["x0"]) for row in rows]


def _crosses(row: Sequence[dict[str, Any]], gutters: Sequence[float]) -> bool:
    """Whether the row's text runs over a gutter without leaving the gap free."""
    for gutter in gutters:
        before = [word["x1"] for word in row if word["x0"] < gutter - SAME_EDGE]
        after = [word["x0"] for word in row if word["x0"] >= gutter - SAME_EDGE]
        if before and max(before) > gutter:
            return True
        if before and after and min(after) - max(before) < LEAST_GUTTER:
            return True
    return False


def _column_by_column(
    band: Sequence[Sequence[dict[str, Any]]], gutters: Sequence[float]
) -> list[list[dict[str, Any]]]:
    edges = [float("-inf"), *(gutter - SAME_EDGE for gutter in gutters), float("inf")]
    lines = []
    for left, right in pairwise(edges):
        for row in band:
            words = [word for word in row if left <= word["x0"] < right]
            if words:
                lines.append(words)
    return lines


def _as_lines(rows: Sequence[Sequence[dict[str, Any]]]) -> tuple[str, tuple[Line, ...]]:
    parts: list[str] = []
    lines: list[Line] = []
    start = 0
    for words in rows:
        text = " ".join(word["text"] for word in words)
        lines.append(_line(words, start, text))
        parts.append(text)
        start += len(text) + 1
    return "\n".join(parts), tuple(lines)


def _line(words: Sequence[dict[str, Any]], start: int, text: str) -> Line:
    return Line(
        start=start,
        end=start + len(text),
        box=Box(
            left=words[0]["x0"],
            top=min(word["top"] for word in words),
            right=words[-1]["x1"],
            bottom=max(word["bottom"] for word in words),
        ),
        bold="bold" in words[0]["fontname"].lower(),
        role=LineRole.BODY,
        first_char=None,
    )
