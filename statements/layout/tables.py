"""Table rows: short entries side by side whose edges agree from row to row.

Prose in two columns and boxes beside the text stand side by side too. A table that is missed costs
little, because its cells are then read one by one; prose that is taken for a table is lost. So every
doubt is decided against the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statements.document import Box, Line
from statements.ends import is_open
from statements.layout.cells import SAME_EDGE, Row, find_rows

LONGEST_ENTRY = 20
"""Words; the longest names of risks and measures in tables of real statements have about 15."""

LONGEST_CELL = 300
"""Characters, far more than so many words have; a cell without spaces is no entry either."""

LEAST_SENTENCE = 5
"""Words before a full stop that make a sentence; "Acme Ltd." and "approx. 3" are none."""

AGREEING_COLUMNS = 2
"""Columns of two rows whose edges agree; one edge in common, that of the page, means nothing."""

LINES_BETWEEN = 1
"""Lines between two rows of a table, such as the heading of a group of rows."""

LEAST_ROWS = 2
"""One row alone is a line with a wide gap in it."""

ROWS_OF_SIGNATURES = 5
"""Names and offices side by side have at most so many rows; a table with "Director" in it may have more."""

_SENTENCE = re.compile(rf"(?:\S+\s+){{{LEAST_SENTENCE - 1}}}\S*\w{{2}}[.!?][\"'”’)]?(?:\s|$)")
_SIGNING = re.compile(
    r"(?:signed|signature|sign here|(?:for and )?on behalf of|approved by:|name:|date:|title:|position:)"
    r"|(?:[\w ]+ )?(?:director|chair(?:man|woman|person)?|chief \w+ officer|ceo|cfo|secretary|trustee)$",
    re.IGNORECASE,
)
_BULLET = re.compile(
    r"(?:[•●▪■◦‣⁃∙·○➢➤✓✔*\ue000-\uf8ff–—-]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]?)$"
)
_GLYPH = re.compile(r"[•●▪■◦‣⁃∙·○➢➤✓✔\ue000-\uf8ff]")


def find_table_rows(lines: Sequence[Line], texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """The rows of all tables of a page, as the places of their lines in reading order.

    `lines` are those of a page that count, in the order of the file, and `texts` their words.
    """
    boxes = [line.box for line in lines]
    rows = [row for row in find_rows(boxes, texts) if not _is_listed(row, texts)]
    return tuple(
        tuple(row.members)
        for table in _tables(rows, boxes)
        if not _is_signed(table, texts)
        for row in _of_entries(table, texts)
    )


def _is_listed(row: Row, texts: Sequence[str]) -> bool:
    """Whether the first cell is only a bullet or number, or the cells are items of lists side by side."""
    if len(row.cells) == 2 and _BULLET.fullmatch(texts[row.cells[0][0]]):  # noqa: PLR2004
        return True
    return any(_GLYPH.match(texts[cell[0]]) and len(texts[cell[0]]) > 1 for cell in row.cells)


def _tables(rows: Sequence[Row], boxes: Sequence[Box]) -> Iterator[list[Row]]:
    """Rows that follow each other and whose edges agree."""
    table: list[Row] = []
    for row in rows:
        if table and not (_follows(table[-1], row) and _agree(table[-1], row, boxes)):
            yield table
            table = []
        table.append(row)
    if table:
        yield table


def _follows(before: Row, after: Row) -> bool:
    """Whether at most one line, such as the heading of a group of rows, stands between two rows."""
    return after.cells[0][0] - before.last - 1 <= LINES_BETWEEN


def _agree(before: Row, after: Row, boxes: Sequence[Box]) -> bool:
    """Whether two columns at least have the same left edges, right edges or middles.

    Where the cells of a row are joined in one line, no more can be asked than one edge.
    """
    edges = [_edges(boxes, cell) for cell in before.cells]
    agreeing = sum(
        any(
            abs(a - b) <= SAME_EDGE
            for other in edges
            for a, b in zip(other, _edges(boxes, cell), strict=True)
        )
        for cell in after.cells
    )
    return agreeing >= min(AGREEING_COLUMNS, len(before.cells), len(after.cells))


def _edges(boxes: Sequence[Box], cell: Sequence[int]) -> tuple[float, float, float]:
    left = min(boxes[index].left for index in cell)
    right = max(boxes[index].right for index in cell)
    return left, right, (left + right) / 2


def _is_signed(table: Sequence[Row], texts: Sequence[str]) -> bool:
    """Whether two people sign side by side."""
    return len(table) <= ROWS_OF_SIGNATURES and any(
        _SIGNING.match(texts[cell[0]]) for row in table for cell in row.cells
    )


def _of_entries(table: Sequence[Row], texts: Sequence[str]) -> list[Row]:
    """The rows of a table with entries in them; whole sentences in a cell are read as prose."""
    rows = [
        row
        for row in table
        if not any(_is_prose(cell, heads=row is table[0]) for cell in _cell_texts(row, texts))
    ]
    return rows if len(rows) >= LEAST_ROWS else []


def _cell_texts(row: Row, texts: Sequence[str]) -> Iterator[str]:
    return (" ".join(texts[index] for index in cell) for cell in row.cells)


def _is_prose(cell: str, *, heads: bool) -> bool:
    """Whether a cell holds a sentence, or a part of one that goes on elsewhere.

    A cell that heads a column may end in the midst of words that its cells go on with.
    """
    whole = (
        len(cell) > LONGEST_CELL or len(cell.split()) > LONGEST_ENTRY or _SENTENCE.search(cell) is not None
    )
    return whole or (is_open(cell) and not heads)
