"""Reads the pages of a PDF: their text in reading order, line by line, with places and sizes.

PDFium gives the text, in the order in which the file writes it, which is the reading order of all
but a few files, columns included. Pages on which that order jumps from column to column are read
again with pdfplumber (`statements/columns.py`).

Everything here runs inside a worker (`statements/isolate.py`): a PDF can crash the process that
opens it.
"""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as engine

from statements.columns import find_gutters, read_in_columns
from statements.document import Box, Format, NoteKind, Page, PageState, ReadingNote
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
from statements.lines import PageText, PageView

HEADER_SEARCH = 1024
"""Bytes in which `%PDF-` must stand; readers accept that much before it (PDF 1.7, note on 7.5.2)."""

LEAST_LETTERS = 25
"""A page with a picture and fewer letters than this is a scan with a stamp or page number on it."""

LEAST_LOST_LETTERS = 50
"""A page with so many characters, of which hardly one is a letter, has text whose meaning is lost."""

LEAST_CURVES = 100
"""A page with so many drawn shapes and no letters may be text turned into outlines. Ornaments have fewer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages of a PDF, and what a reader should know about how they were read."""

    pages: tuple[Page, ...]
    notes: tuple[ReadingNote, ...]
    format: Format


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
        if len(pdf) > limits.pages:
            raise TooManyPages(filename, len(pdf), limits.pages)
        return _read_all(pdf, content, filename, limits)


def _opened(content: bytes, filename: str) -> pdfium.PdfDocument:
    """The PDF, opened.

    Raises:
        PasswordProtected: if it opens only with a password.
        NoPages: if it has no page.
        Damaged: if it cannot be opened.
    """
    # pypdfium2's own constructor takes a PDF without pages for one that failed to open, and then tells
    # the reason why the last one did.
    handle = engine.FPDF_LoadMemDocument64(content, len(content), None)
    if not handle:
        if engine.FPDF_GetLastError() == engine.FPDF_ERR_PASSWORD:
            raise PasswordProtected(filename)
        raise Damaged(filename)
    if engine.FPDF_GetPageCount(handle) == 0:
        engine.FPDF_CloseDocument(handle)
        raise NoPages(filename)
    return pdfium.PdfDocument(handle)


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
    return Pages(pages=tuple(pages), notes=tuple(notes), format=Format.PDF)


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
    view = PageView(pdf_page)
    gutters = find_gutters(_segments(view, text_page))
    text, lines = (
        read_in_columns(content, page_number=index + 1, gutters=gutters)
        if gutters
        else PageText(view, text_page).text_and_lines()
    )
    state = _state(pdf_page, text_page, text)
    page = Page(number=index + 1, width=width, height=height, text=text, lines=lines, state=state)
    return page, bool(gutters)


def _segments(view: PageView, text_page: pdfium.PdfTextPage) -> tuple[Box, ...]:
    """The runs of text on a page, as shown, in the order of the file."""
    return tuple(view.box(*text_page.get_rect(index)) for index in range(text_page.count_rects()))


def _state(pdf_page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, text: str) -> PageState:
    letters = sum(character.isalpha() for character in text)
    if letters >= LEAST_LETTERS:
        return PageState.TEXT
    if text_page.count_chars() >= LEAST_LOST_LETTERS or _is_drawn(pdf_page):
        return PageState.UNREAD
    return PageState.TEXT if letters else PageState.BLANK


def _is_drawn(pdf_page: pdfium.PdfPage) -> bool:
    """Whether what is on the page is a picture, or so many shapes that they may be letters."""
    kinds = (engine.FPDF_PAGEOBJ_IMAGE, engine.FPDF_PAGEOBJ_PATH)
    for shapes, drawn in enumerate(pdf_page.get_objects(filter=kinds, max_depth=3), start=1):
        if drawn.type == engine.FPDF_PAGEOBJ_IMAGE or shapes >= LEAST_CURVES:
            return True
    return False
