"""Reads pages that are pictures by text recognition (OCR). Runs in a worker (`isolation/isolate.py`).

A page that lies on its side is turned, and one that is not straight is straightened, and then
recognised once more: of a page that falls to the right by two degrees Tesseract leaves out half the
lines, and is as sure of the rest as ever.
"""

from __future__ import annotations

import logging
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as engine

from statements.document import NoteKind, Page, PageState, ReadingNote
from statements.isolation.isolate import Limits
from statements.ocr.hocr import Seen, read_seen
from statements.ocr.straighten import View, join_pieces, place_lines
from statements.ocr.tesseract import Recogniser, read_picture
from statements.ocr.writing import unread_pieces
from statements.pages import Pages

_LOG = logging.getLogger("plainsight")

DOTS_PER_INCH = 300
"""What Tesseract is made for; finer takes longer and reads no better."""

POINTS_PER_INCH = 72

FULL_TURN = 360

LEAST_SLOPE = 0.01
"""A page of which the lines rise or fall more than this for each pixel (0.6 degrees) is straightened.
Up to 1.5 degrees Tesseract reads all lines; most scans are straighter than half a degree."""

LEAST_LETTERS = 10
"""A picture on which fewer letters and digits are recognised is not known to say anything."""

LEAST_CONFIDENCE = 70.0
"""A page recognised with less confidence stays unread, because a quote from it would be wrong. Of 104 scans
made from 8 pages, clean to illegible, those below had at least one letter in 12 wrong, half of them one in 6;
photographs and pages upside down have 10 to 35."""

DOUBTFUL = 85.0
"""A page recognised with less confidence is read, and its words must be checked. Of the same scans, 33 of the
34 above had at most 8 % of their letters wrong and half of them less than 1 %, those below 5 to 23 %; of the
34th most lines were left out, which `MOST_UNREAD` tells."""

MOST_UNREAD = 15
"""A page is doubtful, too, when on more pieces of its writing no word was recognised; the sixteen of them
that make a line across the page are one line left out. Of 40 legible scans, ten of them with a photograph,
none has more than 14; of 7 that were not straightened, 5 lost lines, and have 71 to 234."""


def recognise(pdf: pdfium.PdfDocument, read: Pages, recogniser: Recogniser, limits: Limits) -> Pages:
    """The pages, with those that were unread recognised, the first `limits.ocr_pages` of them.

    A page on which hardly a letter is recognised, or that takes longer than `limits.ocr_seconds`, stays
    as it was.
    """
    unread = [page for page in read.pages if page.state is PageState.UNREAD][: limits.ocr_pages]
    recognised = {page.number: _recognised(pdf, page, recogniser, limits) for page in unread}
    notes = [note for note in read.notes if note.page not in recognised]
    notes += (
        ReadingNote(kind=kind, page=page.number) for page, kinds in recognised.values() for kind in kinds
    )
    pages = [recognised[page.number][0] if page.number in recognised else page for page in read.pages]
    return replace(
        read,
        pages=tuple(pages),
        notes=tuple(sorted(notes, key=lambda note: note.page)),
        recognised_by=recogniser.name if any(page.state is PageState.OCR for page in pages) else None,
    )


def _recognised(
    pdf: pdfium.PdfDocument, page: Page, recogniser: Recogniser, limits: Limits
) -> tuple[Page, tuple[NoteKind, ...]]:
    """The page with what is recognised on it, or as it was, and what a reader should know about that."""
    ends = time.monotonic() + limits.ocr_seconds
    pdf_page = pdf[page.number - 1]
    try:
        seen, view, turn = _Recognition(pdf_page, recogniser, limits.pixels, ends).upright()
        if seen.letters < LEAST_LETTERS or seen.confidence < LEAST_CONFIDENCE:
            return page, (NoteKind.PAGE_UNREAD,)
        read = _as_read(page, seen, view, turn)
        left_out = unread_pieces(pdf_page, [word.box for line in read.lines for word in line.words])
    except (pdfium.PdfiumError, OSError, subprocess.SubprocessError, ElementTree.ParseError) as error:
        _LOG.warning("page %d was not recognised: %s", page.number, error)
        return page, (NoteKind.PAGE_UNREAD,)
    if seen.confidence < DOUBTFUL or left_out > MOST_UNREAD:
        return read, (NoteKind.PAGE_BY_OCR, NoteKind.OCR_DOUBTFUL)
    return read, (NoteKind.PAGE_BY_OCR,)


def _as_read(page: Page, seen: Seen, view: View, turn: int) -> Page:
    text, lines = place_lines(join_pieces(seen), view)
    return replace(
        page,
        width=view.width,
        height=view.height,
        text=text,
        lines=lines,
        state=PageState.OCR,
        confidence=seen.confidence,
        turn=turn,
    )


class _Recognition:
    """Looks at one page, until the clock `ends`, in pictures of so many pixels at most.

    Raises:
        PdfiumError: if the page cannot be drawn.
        OSError: if Tesseract cannot be started.
        SubprocessError: if it fails or takes too long.
        ParseError: if what it says cannot be understood.
    """

    def __init__(self, pdf_page: pdfium.PdfPage, recogniser: Recogniser, pixels: int, ends: float) -> None:
        self._page = pdf_page
        self._recogniser = recogniser
        self._pixels = pixels
        self._ends = ends

    def upright(self) -> tuple[Seen, View, int]:
        """What is seen, how the page was looked at, and how far it had to be turned clockwise, in degrees."""
        seen, view = self._look()
        turn = seen.angle
        if turn:
            self._page.set_rotation((self._page.get_rotation() + turn) % FULL_TURN)
            seen, view = self._look()
        if abs(seen.slope) > LEAST_SLOPE:
            straight, straightened = self._look(seen.slope)
            if straight.letters >= seen.letters:
                return straight, straightened, turn
        return seen, view, turn

    def _look(self, slope: float = 0.0) -> tuple[Seen, View]:
        width, height = self._page.get_size()
        scale = min(DOTS_PER_INCH / POINTS_PER_INCH, (self._pixels / (width * height)) ** 0.5)
        view = View(width=width, height=height, scale=scale, slope=slope)
        hocr = read_picture(
            _picture(self._page, view),
            dots=round(scale * POINTS_PER_INCH),
            recogniser=self._recogniser,
            ends=self._ends,
        )
        return read_seen(hocr), view


def _picture(pdf_page: pdfium.PdfPage, view: View) -> bytes:
    """A page in grey, as a PGM file: its rows, and a line before them."""
    width, height = int(view.width * view.scale), int(view.height * view.scale)
    bitmap = pdfium.PdfBitmap.new_native(width, height, engine.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    flags = engine.FPDF_ANNOT | engine.FPDF_GRAYSCALE
    frame = engine.FS_RECTF(0, 0, width, height)
    engine.FPDF_RenderPageBitmapWithMatrix(bitmap, pdf_page, engine.FS_MATRIX(*view.matrix), frame, flags)
    rows = memoryview(bitmap.buffer).cast("B")
    starts = range(0, height * bitmap.stride, bitmap.stride)
    return b"P5 %d %d 255\n" % (width, height) + b"".join(rows[start : start + width] for start in starts)
