"""What goes into a cell of a workbook, and how it looks. No text reaches a cell by another way.

A statement is text from strangers. A sentence that begins with "=" would be a formula in Excel,
which can fetch and run things; a control character would make the file damaged.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Any, cast

import pandas as pd
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from reports import palette

LONGEST_TEXT = 32_767
"""Characters in one cell, as Excel counts them (UTF-16 units). Excel refuses a file with more."""
CUT = "… (cut)"

_READ_AS_FORMULA = ("=", "+", "-", "@", "\t", "\n")
"""What a cell must not begin with for Excel to leave it alone when somebody edits it."""

_UNIT = 2
"""Bytes of a UTF-16 unit."""
_NOT_IN_XML = ("\ufffe", "\uffff")

_LINE = Side(style="thin", color=palette.GRID[1:])
FONT = "Calibri"
"""A font must be named wherever one is set, or the reader's program takes one with serifs."""
HEADER_FONT = Font(name=FONT, bold=True, color=palette.WHITE[1:])
HEADER_FILL = PatternFill("solid", fgColor="08306B")
HEADER_ALIGNMENT = Alignment(wrap_text=True, horizontal="left", vertical="center", indent=1)
CELL_BORDER = Border(bottom=_LINE)
WRAPPED = Alignment(wrap_text=True, horizontal="left", vertical="top", indent=1)
LEFT = Alignment(horizontal="left", vertical="top")
CENTRED = Alignment(horizontal="center", vertical="top")
TITLE_FONT = Font(name=FONT, bold=True, size=14, color="08306B")
LINK_FONT = Font(name=FONT, size=11, color="0563C1", underline="single")
"""The blue in which Excel itself shows links."""
LINE_HEIGHT = 15
"""Points: a line of the usual font, 11 points high."""
HIGHEST_ROW = 409
"""Points: Excel shows no row higher than this."""
FITS = 1.15
"""Characters of running text that fit where a column is 1 wide; its width is counted in digits."""
LOST = 4
"""Characters of a line that stay free: the indent, and the end, because words are not broken."""
NOTE_FONT = Font(name=FONT, size=11, italic=True, color=palette.QUIET_INK[1:])


def safe_text(text: str) -> str:
    r"""The text as a cell can hold it: no control characters, and cut with "… (cut)" if too long.

    Line breaks and tabs stay.

    >>> safe_text("a\x00b\r\nc")
    'ab\nc'
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(character for character in lines if not _is_illegal(character))
    units = kept.encode("utf-16-le")
    if len(units) <= LONGEST_TEXT * _UNIT:
        return kept
    # A character of two units may stand at the cut; its half is left out.
    return units[: (LONGEST_TEXT - len(CUT)) * _UNIT].decode("utf-16-le", errors="ignore") + CUT


def _is_illegal(character: str) -> bool:
    if character in ("\n", "\t"):
        return False
    return unicodedata.category(character) in ("Cc", "Cs") or character in _NOT_IN_XML


def safe_cell(cell: Cell, value: Any) -> Cell:
    """The cell with the value in it: numbers and dates as such, all else as text and never a formula.

    None, what pandas has for a missing value, and empty text leave the cell empty.
    """
    if value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return cell
    if isinstance(value, int | float | date):
        cell.value = value
        return cell
    text = safe_text(str(value))
    if text:
        cell.value = text
        # openpyxl takes "=…" for a formula and "#N/A" for an error unless it is told otherwise.
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(_READ_AS_FORMULA)
    return cell


def put(sheet: Worksheet, row: int, column: int, value: Any) -> Cell:
    """The cell at a row and column, both from 1, with the value in it."""
    # Merged cells, the other thing that this may be, are only ever made after their text is in.
    return safe_cell(cast(Cell, sheet.cell(row=row, column=column)), value)


def put_header(sheet: Worksheet, row: int, names: list[str]) -> None:
    """A row of column names, dark with white letters."""
    for column, name in enumerate(names, start=1):
        cell = put(sheet, row, column, name)
        cell.font, cell.fill, cell.alignment = HEADER_FONT, HEADER_FILL, HEADER_ALIGNMENT


def height_for(values: Iterable[tuple[Any, float]]) -> float:
    """The height in points of a row in which each value is wrapped at a column width in characters.

    Set for every row: LibreOffice does not fit rows to wrapped text by itself when it opens a file.

    >>> height_for([("short", 10), ("two lines of text", 15)])
    30
    """
    lines = (_lines(str(value), width) for value, width in values if value is not None)
    return min(HIGHEST_ROW, max(lines, default=1) * LINE_HEIGHT)


def _lines(text: str, width: float) -> int:
    return sum(max(1, math.ceil(len(line) / (width * FITS - LOST))) for line in text.split("\n"))


def link_to_row(cell: Cell, sheet: str, row: int) -> None:
    """Makes the cell a link to a row of another sheet of the workbook. An empty cell stays empty."""
    if cell.value is None:
        return
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{sheet}'!A{row}", tooltip=f"Go to {sheet}")
    cell.font = LINK_FONT


def link_to_page(cell: Cell, url: str) -> None:
    """Makes the cell a link to a page of the web. For addresses of our own law files only."""
    cell.hyperlink = url
    cell.font = LINK_FONT
