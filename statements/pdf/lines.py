"""The lines of one PDF page as they are printed, in the order of the file, as PDFium gives them."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterable, Iterator
from struct import Struct
from typing import NamedTuple

import pypdfium2.raw as engine

from statements.document import Box, Line, LineRole
from statements.pdf.legible import LEAST_RUN, LOST, in_plain_characters, reads_as_words
from statements.pdf.upright import UprightPage

LINE_END_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line, swallowing the line break after it."""

LAST_OF_BASIC_PLANE = "\uffff"
"""Characters above it count twice in PDFium's text, which is UTF-16."""

LIGHTEST = 250
"""Of 255: letters at least so red, green and blue are taken for white, and may be on white."""

LOOKED_AT = 5
"""Rows of a page that tell whether its words are painted: all that are recognised in a picture are not."""

UNEVEN = 0.3
"""Share of their height by which letters of one row may be lower than others: in print, bullets and footnote
marks are. What stands lower than that is on another line."""

SLANT = 0.05
"""The sine of the angle from which on letters lean: about three degrees, more than a crooked scan has."""

_LINE = re.compile(f"[^\n{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?")
_BOLD = re.compile(rb"bold|black|heavy|semi ?bold|demi", re.IGNORECASE)
_LONGEST_FONT_NAME = 128
_SIDES = Struct("4f")
"""How PDFium hands over a rectangle: left, top, right, bottom."""


class Row(NamedTuple):
    """A line as it is printed, and where on the page as it is read.

    `first` and `last` are the engine's indices of its first and last character. `level` is whether it
    seems to run straight from left to right; `white` whether its first letter is white or lets through
    all that is behind it; `painted` whether its letters are painted at all.
    """

    text: str
    box: Box
    bold: bool
    first: int
    last: int
    level: bool
    white: bool
    painted: bool = True

    @property
    def counts_on(self) -> bool:
        """Whether the engine's indices count on with the characters of the text from `first`."""
        return self.last - self.first == len(self.text) - 1


class PageText:
    """The text of one page, row by row, in the order of the file.

    `has_codes` is whether reading the rows has met fonts that do not tell what their characters mean.
    """

    def __init__(self, page: UprightPage) -> None:
        self.page = page
        self._handle = page.text_page.raw
        self._text = page.text
        self._has_doubled = max(self._text, default="") > LAST_OF_BASIC_PLANE
        self._sides = engine.FS_RECTF()
        self._font = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
        self._flags = ctypes.byref(ctypes.c_int())
        self._colour = [ctypes.c_uint() for _ in "rgba"]
        self._bold: dict[bytes, bool] = {}
        self.has_codes = False

    def rows(self, *, thoroughly: bool = False) -> list[Row]:
        """The rows that are not blank. Characters whose meaning is lost are `LOST` in them.

        Whether a font tells what its characters mean is asked of some of them, or `thoroughly` of all.
        """
        rows = [self._row(offset, text) for offset, text in self._runs()]
        if (thoroughly or any(map(self._is_doubtful, rows))) and not self._codes_are_letters():
            self.has_codes = True
            rows = list(map(self._with_lost, rows))
        if not all(map(self._is_painted, rows[:: len(rows) // LOOKED_AT + 1])):
            rows = [row._replace(painted=self._is_painted(row)) for row in rows]
        return rows

    def _runs(self) -> Iterator[tuple[int, str]]:
        """Each line that is not blank: where it begins in the engine's text, and its own text."""
        for run in _LINE.finditer(self._text):
            given = run.group()
            text = given.strip()
            if not text.isprintable():
                text = in_plain_characters(text.replace(LINE_END_HYPHEN, "-"))
                given = given[: len(given) - len(given.lstrip())] + text
                text = text.strip()
            if text:
                yield run.start() + given.index(text), text

    def _row(self, offset: int, text: str) -> Row:
        first, last = offset, offset + len(text) - 1
        if self.page.is_shifted:
            first, last = self._char(first), self._char(last)
        box, level = self._place(first, last)
        return Row(text, box, self._is_bold(first), first, last, level, self._is_white(first))

    def _char(self, offset: int) -> int:
        """The engine's index of the character that stands at `offset` of its text."""
        units = offset
        if self._has_doubled:
            units += sum(character > LAST_OF_BASIC_PLANE for character in self._text[:offset])
        return int(engine.FPDFText_GetCharIndexFromTextIndex(self._handle, units))

    def _place(self, first: int, last: int) -> tuple[Box, bool]:
        """The box of the first to the last character, and whether these stand side by side."""
        measure, sides = engine.FPDFText_GetLooseCharBox, self._sides
        measure(self._handle, first, sides)
        left, top, right, bottom = _SIDES.unpack_from(sides)
        measure(self._handle, last, sides)
        left2, top2, right2, bottom2 = _SIDES.unpack_from(sides)
        level = left2 >= left and abs(bottom2 - bottom) <= UNEVEN * (top - bottom)
        # This runs for every row of every page, and `min` and `max` take twice the time.
        box = self.page.box(
            left if left < left2 else left2,
            bottom if bottom < bottom2 else bottom2,
            right if right > right2 else right2,
            top if top > top2 else top2,
        )
        return box, level

    def edges(self, char: int) -> tuple[float, float]:
        """The left and right edge of a character, in points from the left edge of the page as read."""
        engine.FPDFText_GetLooseCharBox(self._handle, char, self._sides)
        left, _, right, _ = _SIDES.unpack_from(self._sides)
        return left - self.page.left, right - self.page.left

    def part(self, row: Row, start: int, end: int) -> Row:
        """The characters `start` to `end` of a row that counts on, as a row of their own."""
        first, last = row.first + start, row.first + end - 1
        box, _ = self._place(first, last)
        return row._replace(text=row.text[start:end], box=box, first=first, last=last)

    def is_one_piece(self, row: Row) -> bool:
        """Whether the file writes the whole row at once."""
        return bool(engine.FPDFText_CountRects(self._handle, row.first, len(row.text)) <= 1)

    def is_level(self, row: Row) -> bool:
        """Whether the letters of a row stand upright."""
        return abs(math.sin(engine.FPDFText_GetCharAngle(self._handle, row.first))) < SLANT

    def _is_bold(self, char: int) -> bool:
        """Whether the font calls itself bold. The weight that PDFium tells is often 0 or made up."""
        engine.FPDFText_GetFontInfo(self._handle, char, self._font, _LONGEST_FONT_NAME, self._flags)
        name = self._font.value
        bold = self._bold.get(name)
        if bold is None:
            bold = self._bold[name] = _BOLD.search(name) is not None
        return bold

    def _is_white(self, char: int) -> bool:
        red, green, blue, opacity = self._colour
        if not engine.FPDFText_GetFillColor(self._handle, char, red, green, blue, opacity):
            return False
        return opacity.value == 0 or (
            red.value >= LIGHTEST and green.value >= LIGHTEST and blue.value >= LIGHTEST
        )

    def _is_painted(self, row: Row) -> bool:
        """Whether letters are painted; under a picture of a page, its words are not."""
        words = engine.FPDFText_GetTextObject(self._handle, row.first)
        return bool(engine.FPDFTextObj_GetTextRenderMode(words) != engine.FPDF_TEXTRENDERMODE_INVISIBLE)

    def _is_code(self, char: int) -> bool:
        """Whether the font does not tell what a character means, so that only its code is known."""
        return bool(engine.FPDFText_HasUnicodeMapError(self._handle, char) == 1)

    def _is_doubtful(self, row: Row) -> bool:
        """Whether the middle or end of a row is a code. Bullets often are: a letter or two are not asked."""
        middle = len(row.text) // 2
        if middle < LEAST_RUN // 2:
            return False
        return self._is_code(row.first + middle + (row.text[middle] == " ")) or self._is_code(row.last)

    def _with_lost(self, row: Row) -> Row:
        """The row with `LOST` for each letter that is only a code."""
        codes = [self._is_code(char) for char in range(row.first, row.last + 1)]
        if sum(codes) < LEAST_RUN:
            return row
        known = (self._character(char) for char in range(row.first, row.last + 1))
        text = "".join(LOST if code else letter for code, letter in zip(codes, known, strict=True))
        return row._replace(text=in_plain_characters(text))

    def _codes_are_letters(self) -> bool:
        """Whether the codes that fonts of this page have for letters are those of the letters."""
        chars = range(engine.FPDFText_CountChars(self._handle))
        return reads_as_words(
            "".join(self._character(char) if self._is_code(char) else " " for char in chars)
        )

    def _character(self, char: int) -> str:
        return chr(engine.FPDFText_GetUnicode(self._handle, char))


def as_lines(rows: Iterable[Row]) -> tuple[str, tuple[Line, ...]]:
    """The text of a page with one line break between lines, and its lines."""
    parts: list[str] = []
    lines: list[Line] = []
    start = 0
    for row in rows:
        if not row.text:  # it was parted at a space that stands for a code at its edge
            continue
        end = start + len(row.text)
        lines.append(
            Line(
                start=start,
                end=end,
                box=row.box,
                bold=row.bold,
                role=LineRole.BODY if row.level else LineRole.FURNITURE,
                first_char=row.first if row.counts_on else None,
            )
        )
        parts.append(row.text)
        start = end + 1
    return "\n".join(parts), tuple(lines)
