"""Reads the pages of a PDF: their text in reading order, line by line, with places and sizes.

PDFium gives the text, in the order in which the file writes it, which is the reading order of all
but a few files, columns included. Pages on which that order jumps from column to column are read
again with pdfplumber (`statements/pdf/columns.py`).

Everything here runs inside a worker (`statements/isolation/isolate.py`): a PDF can crash the process that
opens it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as engine

from statements.document import Format, Line, NoteKind, Page, PageState, ReadingNote
from statements.errors import (
    Damaged,
    EmptyFile,
    NoPages,
    PasswordProtected,
    TooManyPages,
    TooMuchText,
)
from statements.isolation.isolate import Limits
from statements.ocr.recognise import recognise
from statements.ocr.tesseract import Recogniser
from statements.ocr.writing import FEW_LETTERS, has_unread_writing
from statements.pages import Pages
from statements.pdf.bands import with_bands_parted
from statements.pdf.columns import find_gutters, read_in_columns
from statements.pdf.drawn import has_room_for_writing, is_drawn, is_empty
from statements.pdf.gaps import may_have_gutter
from statements.pdf.hidden import seen_rows
from statements.pdf.legible import LOST
from statements.pdf.lines import PageText, Row, as_lines
from statements.pdf.order import in_reading_order
from statements.pdf.second_engine import SecondEngineFailed, has_lost_content
from statements.pdf.upright import UprightPage

LEAST_LETTERS = 25
"""A page with a picture and fewer letters than this is a scan with a stamp or page number on it."""

LEAST_LOST_LETTERS = 50
"""A page with so many characters whose meaning is lost, or of which hardly one is a letter, is not read.
Fewer are a logo or a few bullets."""

LEAST_HIDDEN_LETTERS = 40
"""Letters on a page that nobody can see and the reader is told of: half a line. Stray ones are no text."""

ENOUGH_TEXT = 5 * FEW_LETTERS
"""Characters at the beginning of a page, of which most are letters if it has text at all."""


def read_pdf(content: bytes, *, filename: str, limits: Limits, recogniser: Recogniser | None = None) -> Pages:
    """The pages of a PDF. With a recogniser, those that are pictures are read by text recognition.

    Raises:
        EmptyFile: if there are no bytes.
        Damaged: if the PDF cannot be opened.
        PasswordProtected: if it opens only with a password.
        NoPages: if it has no page.
        TooManyPages: if it has more pages than `limits` allow.
        TooMuchText: if it has more text than `limits` allow.
    """
    if not content:
        raise EmptyFile(filename)
    with _opened(content, filename) as pdf:
        if len(pdf) > limits.pages:
            raise TooManyPages(filename, len(pdf), limits.pages)
        pages = _read_all(pdf, filename, limits)
        return recognise(pdf, pages, recogniser, limits) if recogniser else pages


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


def _read_all(pdf: pdfium.PdfDocument, filename: str, limits: Limits) -> Pages:
    """All pages. Where one has codes in place of letters, others may too, and all are asked thoroughly."""
    pages = _read_each(pdf, filename, limits, thoroughly=False)
    if any(page.has_codes for page in pages):
        pages = _read_each(pdf, filename, limits, thoroughly=True)
    notes = (ReadingNote(kind=kind, page=read.page.number) for read in pages for kind in read.notes)
    return Pages(pages=tuple(read.page for read in pages), notes=tuple(notes), format=Format.PDF)


class _Read(NamedTuple):
    """A page, what a reader should know about how it was read, and whether it has codes for letters."""

    page: Page
    notes: tuple[NoteKind, ...]
    has_codes: bool


def _read_each(pdf: pdfium.PdfDocument, filename: str, limits: Limits, *, thoroughly: bool) -> list[_Read]:
    """Each page.

    Raises:
        Damaged: if a page cannot be opened, or not be looked at closer.
        TooMuchText: if there is more text than `limits` allow.
    """
    pages: list[_Read] = []
    characters = 0
    for index in range(len(pdf)):
        try:
            upright = UprightPage(pdf, index)
            characters += upright.text_page.count_chars()
            if characters > limits.characters:
                raise TooMuchText(filename, limits.characters)
            pages.append(_read_page(upright, index + 1, thoroughly=thoroughly))
        except pdfium.PdfiumError as error:
            raise Damaged(filename) from error
    return pages


def _read_page(upright: UprightPage, number: int, *, thoroughly: bool) -> _Read:
    page_text = PageText(upright)
    rows = page_text.rows(thoroughly=thoroughly)
    lost = sum(row.text.count(LOST) for row in rows)
    seen = seen_rows(rows, upright)
    text, lines, parted = _text_and_lines(rows, seen, page_text)
    state = _state(upright, text, lost)
    page = Page(
        number=number,
        width=upright.width,
        height=upright.height,
        text=text,
        lines=lines,
        state=state,
        turn=upright.turn,
    )
    notes = _notes(state, parted=parted, hidden=_letters(rows) - _letters(seen))
    return _Read(page, notes, page_text.has_codes)


def _letters(rows: Sequence[Row]) -> int:
    return sum(sum(map(str.isalpha, row.text)) for row in rows)


def _notes(state: PageState, *, parted: bool, hidden: int) -> tuple[NoteKind, ...]:
    """What a reader should know of a page on which so many letters cannot be seen."""
    if state is PageState.UNREAD:
        return (NoteKind.PAGE_UNREAD,)
    reordered = (NoteKind.COLUMNS_REORDERED,) if parted else ()
    return (*reordered, NoteKind.HIDDEN_TEXT) if hidden >= LEAST_HIDDEN_LETTERS else reordered


def _text_and_lines(
    rows: list[Row], seen: list[Row], page_text: PageText
) -> tuple[str, tuple[Line, ...], bool]:
    """The text of a page, its lines, and whether columns had to be put in order."""
    upright = page_text.page
    if not may_have_gutter(seen, page_text):
        return *as_lines(in_reading_order(seen, page_text)), False
    gutters = _gutters(upright)
    # The other engine knows neither codes from letters nor what cannot be seen.
    if gutters and not page_text.has_codes and len(seen) == len(rows):
        with suppress(SecondEngineFailed):
            return *read_in_columns(upright.alone(), gutters=gutters), True
    parted = with_bands_parted(seen, page_text)
    return *as_lines(in_reading_order(parted, page_text)), len(parted) > len(seen)


def _gutters(upright: UprightPage) -> tuple[float, ...]:
    """Where columns begin that the file writes line by line across the whole page; () if there are none."""
    if upright.turn:
        return ()
    text_page = upright.text_page
    return find_gutters([upright.box(*text_page.get_rect(index)) for index in range(text_page.count_rects())])


def _state(upright: UprightPage, text: str, lost: int) -> PageState:
    if lost >= LEAST_LOST_LETTERS:
        return PageState.UNREAD
    if sum(map(str.isalpha, text[:ENOUGH_TEXT])) >= FEW_LETTERS:
        return PageState.TEXT
    letters, pdf_page = sum(map(str.isalpha, text)), upright.pdf_page
    if letters >= LEAST_LETTERS:
        hides_more = has_room_for_writing(pdf_page) and has_unread_writing(pdf_page, text)
        return PageState.UNREAD if hides_more else PageState.TEXT
    if upright.text_page.count_chars() >= LEAST_LOST_LETTERS or is_drawn(pdf_page):
        return PageState.UNREAD
    if is_empty(pdf_page) and has_lost_content(upright.alone()):
        return PageState.UNREAD
    return PageState.TEXT if letters else PageState.BLANK
