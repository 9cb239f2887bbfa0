"""Rows of cells: texts that stand side by side, found by the jumps to the right in the order of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statements.document import Box

STRETCHED = 1.35
"""A line so many times as wide for its letters as the page's usual lines has wide gaps in it. Justified
prose stays below 1.3 on 107 pages of real PDFs, rows of tables are between 1.4 and 6."""

STRETCHED_CAPITALS = 2.2
"""The same for a line in capitals, which are wider letters."""

NARROWEST_ROW = 120.0
"""Points; there is hardly room for two columns in less."""

LEAST_GAP = 0.8
"""Heights of their letters between two cells; spaces between justified words are narrower."""

MOST_CELL_LINES = 6
"""Lines of a first cell that is read before the cells to its right."""

MOST_CELLS = 30
"""Cells of a row; a page has room for no more."""

NEXT_LINE = 1.6
"""Heights of its letters by which a cell's next line may stand below the last."""

SAME_EDGE = 6.0
"""Points by which the edges of a column's cells may differ."""

_LISTED = re.compile(
    r"(?:[•●▪■◦‣⁃∙·○➢➤✓✔*\ue000-\uf8ff–—-]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,4})[.)])\s"
)


class Row:
    """Cells side by side, from left to right; each is the places of its lines among those of the page.

    Files often join the cells of a row in one line, with wide gaps in it. Such a line stands as one cell.
    """

    def __init__(self, *cells: list[int]) -> None:
        self.cells = list(cells)
        self.last = cells[-1][-1]

    @property
    def members(self) -> list[int]:
        """The lines of all cells, in reading order."""
        return [index for cell in self.cells for index in cell]


def find_rows(boxes: Sequence[Box], texts: Sequence[str]) -> tuple[Row, ...]:
    """All rows of a page, whether they belong to a table or not.

    `boxes` are the places of the lines that count, in the order of the file, and `texts` their words.
    """
    stretched = _stretched(boxes, texts)
    if not stretched and not _has_jump(boxes):
        return ()
    return tuple(_Reader(boxes, texts, stretched).rows())


def _has_jump(boxes: Sequence[Box]) -> bool:
    """Whether any line stands to the right of the one before it: without that, no cells stand apart."""
    right, bottom = float("inf"), 0.0
    for box in boxes:
        if box.left > right and box.top < bottom:
            return True
        right, bottom = box.right, box.bottom
    return False


def _stretched(boxes: Sequence[Box], texts: Sequence[str]) -> set[int]:
    """The lines that are so wide for their letters that there must be wide gaps between their words."""
    pitches = [
        (box.right - box.left) / (len(text) * (box.bottom - box.top or 1))
        for box, text in zip(boxes, texts, strict=True)
    ]
    usual = sorted(pitches)[len(pitches) // 2]
    return {
        index
        for index, pitch in enumerate(pitches)
        if pitch > STRETCHED * usual and _has_gaps(boxes[index], texts[index], pitch / usual)
    }


def _has_gaps(box: Box, text: str, stretch: float) -> bool:
    """Whether gaps between cells stretch a line: not its capitals, nor the gap behind a bullet."""
    wide = box.right - box.left >= NARROWEST_ROW and " " in text
    return wide and (stretch > STRETCHED_CAPITALS or not text.isupper()) and not _LISTED.match(text)


class _Reader:
    """Finds rows by the jumps to the right that the order of the file makes, and by stretched lines."""

    def __init__(self, boxes: Sequence[Box], texts: Sequence[str], stretched: set[int]) -> None:
        self._boxes = boxes
        self._texts = texts
        self._stretched = stretched

    def rows(self) -> Iterator[Row]:
        row: Row | None = None
        for index in range(len(self._boxes)):
            if row is not None and self._belongs(row, index):
                row.last = index
                continue
            begun = self._begun(index)
            # A second cell shows that the line before it, taken for a row by itself, is the first.
            if row is not None and (begun is None or begun.cells[0][0] > row.last):
                yield row
            row = begun
        if row is not None:
            yield row

    def _begun(self, index: int) -> Row | None:
        """The row whose second cell is at `index`, or which stands there in one line; else None."""
        first = self._first_cell(index)
        if first:
            return Row(first, [index])
        return Row([index]) if index in self._stretched else None

    def _first_cell(self, index: int) -> list[int]:
        """The lines right before `index` that are a cell to the left of it; [] if there is none."""
        box = self._boxes[index]
        height = _height(box)
        cell: list[int] = []
        for before in range(index - 1, max(-1, index - 1 - MOST_CELL_LINES), -1):
            other = self._boxes[before]
            if box.left < other.right + LEAST_GAP * height or (
                cell and not _is_next_line(other, self._boxes[cell[0]])
            ):
                break
            cell.insert(0, before)
            if other.top <= box.top + height / 2:
                break
        # The texts of a row may stand at its top or in its middle.
        beside = cell and self._boxes[cell[0]].top < box.bottom and self._boxes[cell[-1]].bottom > box.top
        return cell if beside else []

    def _belongs(self, row: Row, index: int) -> bool:
        """Whether a line is the next cell of a row, or goes on with a cell of it; it is then added."""
        if len(row.cells) >= MOST_CELLS:
            return False
        box = self._boxes[index]
        first = self._boxes[row.cells[0][0]]
        right = max(self._boxes[place].right for place in row.cells[-1][-MOST_CELL_LINES:])
        if abs(box.top - first.top) <= _height(box) / 2 and box.left >= right + LEAST_GAP * _height(box):
            row.cells.append([index])
            return True
        for cell in row.cells:
            if self._goes_on(cell, index, first.left):
                cell.append(index)
                return True
        return False

    def _goes_on(self, cell: Sequence[int], index: int, left: float) -> bool:
        """Whether a line is the next of a cell. `left` is the left edge of the row.

        In the first column a line may begin the next row, unless it begins in the midst of a sentence.
        """
        last, box = self._boxes[cell[-1]], self._boxes[index]
        if not _is_below(last, box) or index in self._stretched:
            return False
        if box.left <= left + SAME_EDGE:
            return abs(last.left - box.left) <= SAME_EDGE and self._texts[index][0].islower()
        # Where several cells are joined in one line, the next line of one stands somewhere under it.
        within = last.left - SAME_EDGE <= box.left and box.right <= last.right + SAME_EDGE
        return within or abs(last.left - box.left) <= SAME_EDGE


def _height(box: Box) -> float:
    return box.bottom - box.top


def _is_below(above: Box, below: Box) -> bool:
    return 0 < below.top - above.top <= NEXT_LINE * _height(below)


def _is_next_line(above: Box, below: Box) -> bool:
    """Whether a line stands right below another, at the same left edge."""
    return _is_below(above, below) and abs(above.left - below.left) <= SAME_EDGE
