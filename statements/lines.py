"""The text of one PDF page, line by line, in the order in which the file writes it, as PDFium gives it."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as engine

from statements.document import Box, Line, LineRole

LINE_END_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line, swallowing the line break after it."""

LAST_OF_BASIC_PLANE = 0xFFFF
"""Characters above it count twice in PDFium's text, which is UTF-16."""

_LINE = re.compile(f"[^\n{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?")
_BOLD = re.compile(rb"bold|black|heavy|semi ?bold|demi", re.IGNORECASE)
_LONGEST_FONT_NAME = 128

_SUB_POINTS = 100
"""PDFium converts to whole device units; we ask for hundredths of a point."""


class PageView:
    """A page as it is shown, turned and cropped: points from its top left corner."""

    def __init__(self, pdf_page: pdfium.PdfPage) -> None:
        self._page = pdf_page.raw
        self._width, self._height = (round(side * _SUB_POINTS) for side in pdf_page.get_size())

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the PDF's own space as it is shown."""
        across, down = zip(self._point(left, top), self._point(right, bottom), strict=True)
        return Box(left=min(across), top=min(down), right=max(across), bottom=max(down))

    def _point(self, across: float, up: float) -> tuple[float, float]:
        x, y = ctypes.c_int(), ctypes.c_int()
        engine.FPDF_PageToDevice(self._page, 0, 0, self._width, self._height, 0, across, up, x, y)
        return x.value / _SUB_POINTS, y.value / _SUB_POINTS


class PageText:
    """The text of one page, line by line, in the order of the file."""

    def __init__(self, view: PageView, text_page: pdfium.PdfTextPage) -> None:
        self._view = view
        self._text_page = text_page.raw
        self._text = text_page.get_text_range()
        # Letters without a meaning, and those outside the basic plane, shift the engine's indices.
        self._shifted = len(self._text) != text_page.count_chars()

    def text_and_lines(self) -> tuple[str, tuple[Line, ...]]:
        """The page's text with one line break between lines, and the lines."""
        parts: list[str] = []
        lines: list[Line] = []
        start = 0
        for offset, text in self._runs():
            lines.append(self._line(start, text, offset))
            parts.append(text)
            start += len(text) + 1
        return "\n".join(parts), tuple(lines)

    def _runs(self) -> Iterator[tuple[int, str]]:
        """Each line that is not blank: where it begins in the engine's text, and its own text."""
        for run in _LINE.finditer(self._text):
            text = "".join(map(_plain_character, run.group().replace(LINE_END_HYPHEN, "-")))
            stripped = text.strip()
            if stripped:
                yield run.start() + text.index(stripped), stripped

    def _line(self, start: int, text: str, offset: int) -> Line:
        first, last = self._char(offset), self._char(offset + len(text) - 1)
        return Line(
            start=start,
            end=start + len(text),
            box=self._box(first, last),
            bold=self._is_bold(first),
            role=LineRole.BODY,
            first_char=first if last - first == len(text) - 1 else None,
        )

    def _char(self, offset: int) -> int:
        """The engine's index of the character that stands at `offset` of its text."""
        if not self._shifted:
            return offset
        units = offset + sum(ord(character) > LAST_OF_BASIC_PLANE for character in self._text[:offset])
        return int(engine.FPDFText_GetCharIndexFromTextIndex(self._text_page, units))

    def _box(self, first: int, last: int) -> Box:
        """The box from the first to the last character."""
        begin, end = self._char_box(first), self._char_box(last)
        return Box(
            left=min(begin.left, end.left),
            top=min(begin.top, end.top),
            right=max(begin.right, end.right),
            bottom=max(begin.bottom, end.bottom),
        )

    def _char_box(self, char: int) -> Box:
        box = engine.FS_RECTF()
        engine.FPDFText_GetLooseCharBox(self._text_page, char, box)
        return self._view.box(box.left, box.bottom, box.right, box.top)

    def _is_bold(self, char: int) -> bool:
        """Whether the font calls itself bold. The weight that PDFium tells is often 0 or made up."""
        name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
        engine.FPDFText_GetFontInfo(self._text_page, char, name, _LONGEST_FONT_NAME, ctypes.c_int())
        return _BOLD.search(name.value) is not None


def _plain_character(character: str) -> str:
    """The character itself, or a space for one that has no shape: tabs, controls, odd spaces.

    Private characters stay, because word processors use them for bullets; so do format characters
    (soft hyphens, direction marks), which belong to the words around them.
    """
    if character.isspace():
        return " "
    return character if character.isprintable() or unicodedata.category(character) in ("Cf", "Co") else " "
