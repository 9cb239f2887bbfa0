"""Reads the pages of a PDF: their text in reading order, line by line, with places and sizes.

PDFium gives the text, in the order in which the file writes it, which is the reading order of all
but a few files, columns included. Pages on which that order jumps from column to column are read
again with pdfplumber (`statements/columns.py`).

Everything here runs inside a worker (`statements/isolate.py`): a PDF can crash the process that
opens it.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as engine

from statements.columns import find_gutters, read_in_columns
from statements.document import Box, Line, LineRole, NoteKind, Page, PageState, ReadingNote
from statements.errors import (
    Damaged,
    EmptyFile,
    NoPages,
    NotAPdf,
    PasswordProtected,
    TooManyPages,
    TooMuchText,
)
from statements.isolate import Limits

HEADER_SEARCH = 1024
"""Bytes in which `%PDF-` must stand; readers accept that much before it (PDF 1.7, note on 7.5.2)."""

LEAST_LETTERS = 25
"""A page with a picture and fewer letters than this is a scan with a stamp or page number on it."""

BOLD_WEIGHT = 600
"""From this weight on a font is shown bold (CSS and OpenType: 400 is regular, 700 is bold)."""

LINE_END_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line, swallowing the line break after it."""

_LINE = re.compile(f"[^\n{LINE_END_HYPHEN}]+{LINE_END_HYPHEN}?")

_SUB_POINTS = 100
"""PDFium converts to whole device units; we ask for hundredths of a point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages of a PDF, and what a reader should know about how they were read."""

    pages: tuple[Page, ...]
    notes: tuple[ReadingNote, ...]


def read_pdf(content: bytes, *, filename: str, limits: Limits) -> Pages:
    """The pages of a PDF.

    Raises:
        EmptyFile: if there are no bytes.
        NotAPdf: if the bytes do not begin as a PDF does.
        Damaged: if the PDF cannot be opened.
        PasswordProtected: if it opens only with a password.
        NoPages: if it has no page.
        TooManyPages: if it has more pages than `limits` allow.
        TooMuchText: if it has more text than `limits` allow.
    """
    if not content:
        raise EmptyFile(filename)
    if b"%PDF-" not in content[:HEADER_SEARCH]:
        raise NotAPdf(filename)
    with _opened(content, filename) as pdf:
        if len(pdf) == 0:
            raise NoPages(filename)
        if len(pdf) > limits.pages:
            raise TooManyPages(filename, len(pdf), limits.pages)
        return _read_all(pdf, content, filename, limits)


def _opened(content: bytes, filename: str) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if error.err_code == engine.FPDF_ERR_PASSWORD:
            raise PasswordProtected(filename) from error
        raise Damaged(filename) from error


def _read_all(pdf: pdfium.PdfDocument, content: bytes, filename: str, limits: Limits) -> Pages:
    pages: list[Page] = []
    notes: list[ReadingNote] = []
    characters = 0
    for index in range(len(pdf)):
        page, reordered = _read_page(pdf, index, content, filename)
        characters += len(page.text)
        if characters > limits.characters:
            raise TooMuchText(filename, limits.characters)
        pages.append(page)
        if page.state is PageState.UNREAD:
            notes.append(ReadingNote(kind=NoteKind.PAGE_UNREAD, page=page.number))
        if reordered:
            notes.append(ReadingNote(kind=NoteKind.COLUMNS_REORDERED, page=page.number))
    return Pages(pages=tuple(pages), notes=tuple(notes))


def _read_page(pdf: pdfium.PdfDocument, index: int, content: bytes, filename: str) -> tuple[Page, bool]:
    """One page, and whether its columns had to be put in order.

    Raises:
        Damaged: if the page cannot be opened.
    """
    try:
        pdf_page = pdf[index]
        text_page = pdf_page.get_textpage()
    except pdfium.PdfiumError as error:
        raise Damaged(filename) from error
    width, height = pdf_page.get_size()
    gutters = find_gutters(_segments(text_page), page_width=width)
    text, lines = (
        read_in_columns(content, page_number=index + 1, gutters=gutters)
        if gutters
        else _PageText(pdf_page, text_page).text_and_lines()
    )
    page = Page(
        number=index + 1,
        width=width,
        height=height,
        text=text,
        lines=lines,
        state=_state(pdf_page, text),
    )
    return page, bool(gutters)


def _state(pdf_page: pdfium.PdfPage, text: str) -> PageState:
    letters = sum(character.isalpha() for character in text)
    if letters >= LEAST_LETTERS:
        return PageState.TEXT
    pictures = pdf_page.get_objects(filter=(engine.FPDF_PAGEOBJ_IMAGE,), max_depth=3)
    if next(iter(pictures), None) is not None:
        return PageState.UNREAD
    return PageState.TEXT if letters else PageState.BLANK


def _segments(text_page: pdfium.PdfTextPage) -> tuple[Box, ...]:
    """The runs of text on a page in the order of the file, with tops counted upwards as PDF does."""
    boxes = (text_page.get_rect(index) for index in range(text_page.count_rects()))
    return tuple(Box(left=left, top=top, right=right, bottom=bottom) for left, bottom, right, top in boxes)


class _PageText:
    """The text of one page, line by line, in the order of the file."""

    def __init__(self, pdf_page: pdfium.PdfPage, text_page: pdfium.PdfTextPage) -> None:
        self._page = pdf_page.raw
        self._text_page = text_page.raw
        self._width, self._height = (round(side * _SUB_POINTS) for side in pdf_page.get_size())
        self._text = text_page.get_text_range()
        # Characters outside the basic plane would shift the engine's indices against ours.
        self._exact = len(self._text) == text_page.count_chars()

    def text_and_lines(self) -> tuple[str, tuple[Line, ...]]:
        """The page's text with one line break between lines, and the lines."""
        parts: list[str] = []
        lines: list[Line] = []
        start = 0
        for first_char, text in self._runs():
            lines.append(self._line(start, text, first_char))
            parts.append(text)
            start += len(text) + 1
        return "\n".join(parts), tuple(lines)

    def _runs(self) -> Iterator[tuple[int, str]]:
        """Each line that is not blank: the engine's index of its first character, and its text."""
        for run in _LINE.finditer(self._text):
            text = "".join(map(_plain_character, run.group().replace(LINE_END_HYPHEN, "-")))
            stripped = text.strip()
            if stripped:
                yield run.start() + text.index(stripped), stripped

    def _line(self, start: int, text: str, first_char: int) -> Line:
        last_char = first_char + len(text) - 1
        return Line(
            start=start,
            end=start + len(text),
            box=self._box(first_char, last_char),
            bold=engine.FPDFText_GetFontWeight(self._text_page, first_char) >= BOLD_WEIGHT,
            role=LineRole.BODY,
            first_char=first_char if self._exact else None,
        )

    def _box(self, first_char: int, last_char: int) -> Box:
        """The box from the first to the last character, as the page is shown: turned and cropped."""
        corners = [self._corners(first_char), self._corners(last_char)]
        return Box(
            left=min(corner[0] for corner in corners),
            top=min(corner[1] for corner in corners),
            right=max(corner[2] for corner in corners),
            bottom=max(corner[3] for corner in corners),
        )

    def _corners(self, char: int) -> tuple[float, float, float, float]:
        box = engine.FS_RECTF()
        engine.FPDFText_GetLooseCharBox(self._text_page, char, box)
        shown = [self._shown(box.left, box.top), self._shown(box.right, box.bottom)]
        lefts, tops = zip(*shown, strict=True)
        return min(lefts), min(tops), max(lefts), max(tops)

    def _shown(self, across: float, up: float) -> tuple[float, float]:
        """A point of the PDF's own space as points from the top left corner of the page as shown."""
        device_x, device_y = ctypes.c_int(), ctypes.c_int()
        engine.FPDF_PageToDevice(
            self._page, 0, 0, self._width, self._height, 0, across, up, device_x, device_y
        )
        return device_x.value / _SUB_POINTS, device_y.value / _SUB_POINTS


def _plain_character(character: str) -> str:
    """The character itself, or a space for one that has no shape: tabs, controls, odd spaces.

    Private characters stay, because word processors use them for bullets; so do format characters
    (soft hyphens, direction marks), which belong to the words around them.
    """
    if character.isspace():
        return " "
    return character if character.isprintable() or unicodedata.category(character) in ("Cf", "Co") else " "
