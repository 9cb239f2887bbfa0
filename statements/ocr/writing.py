"""Tells where on a page something seems to be written, for the eye, and how much of that was not read.

A page may have text that is hardly any of what it says: a stamp that was laid over a scan ("DocuSign
Envelope ID: …"), or a footer, where all else was turned into outlines. And text recognition may leave
out whole lines, and be as sure of the rest as ever.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

import pypdfium2 as pdfium

from statements.document import Box

FEW_LETTERS = 200
"""A page with more letters and digits than two or three lines have is taken to have all its text."""

LEAST_PIECES = 100
"""Pieces of lines, each a sixteenth of the page wide: about eight full lines. The 20 pages of the samples as
scans, also noisy, faded or skewed by 2 degrees, have 120 to 400; letterheads none, photographs at most 94,
and those on dark ground."""

LIGHTEST_GROUND = 150
"""Of 255: what is written on is lighter in any scan, in most photographs darker."""

CONTRAST = 60
"""Of 255: how much darker than its ground writing is, once drawn small; photographs have more of what is
fainter. Scans that are faded by half have 80."""

FAINT = 40
"""... and how much at the least where a page is known to be written on. What is fainter is not recognised."""

STRIPS = 16
"""Narrow strips, in which the lines of a skewed page stay apart."""

LOW, HIGH = 4, 16
"""Pixels that the letters of a line are high on a page of the usual width: those of 6 to 20 points."""

NTH_PIXEL = 16
"""Of which the shade of the ground is told."""

WIDTH = 600
"""Pixels across the picture, so that one is about a point of A4."""

NEAR = 2.0
"""Points by which the boxes of words may miss their letters."""

_DARK_RUN = re.compile(f"(?<!#)#{{{LOW},{HIGH}}}(?!#)")


def has_unread_writing(pdf_page: pdfium.PdfPage, text: str) -> bool:
    """Whether far more is written on a page than its text says. A page that cannot be drawn shows nothing."""
    if sum(map(str.isalnum, text)) >= FEW_LETTERS:
        return False
    try:
        return len(_pieces(pdf_page, CONTRAST)) >= LEAST_PIECES
    except pdfium.PdfiumError:
        return False


def unread_pieces(pdf_page: pdfium.PdfPage, words: Sequence[Box]) -> int:
    """On how many pieces of lines, each a sixteenth of the page wide, none of the words stands.

    Raises:
        PdfiumError: if the page cannot be drawn.
    """
    return sum(not any(_meet(piece, word) for word in words) for piece in _pieces(pdf_page, FAINT))


def _meet(piece: Box, word: Box) -> bool:
    middle = (piece.top + piece.bottom) / 2
    beside = word.left < piece.right and piece.left < word.right
    return beside and word.top - NEAR < middle < word.bottom + NEAR


def _pieces(pdf_page: pdfium.PdfPage, contrast: int) -> list[Box]:
    """Where a line of letters seems to cross a strip of the page, which is so dark there and not around.

    Raises:
        PdfiumError: if the page cannot be drawn.
    """
    width, height = pdf_page.get_size()
    scale = WIDTH / max(width, height / 2)
    bitmap = pdf_page.render(scale=scale, grayscale=True)
    pixels = memoryview(bitmap.buffer).cast("B")
    starts = range(0, bitmap.height * bitmap.stride, bitmap.stride)
    rows = [bytes(pixels[start : start + bitmap.width]) for start in starts]
    ground = _median(b"".join(rows)[::NTH_PIXEL])
    if ground < LIGHTEST_GROUND:
        return []
    wide = max(1, bitmap.width // STRIPS)
    return [
        Box(left=left / scale, top=run.start() / scale, right=(left + wide) / scale, bottom=run.end() / scale)
        for left in range(0, bitmap.width - wide + 1, wide)
        for run in _DARK_RUN.finditer(_dark_rows(rows, left, left + wide, ground - contrast))
    ]


def _median(pixels: bytes) -> int:
    counts = (pixels.count(shade) for shade in range(256))
    return next(shade for shade, count in enumerate(accumulate(counts)) if count >= len(pixels) / 2)


def _dark_rows(rows: Sequence[bytes], left: int, right: int, darkest: int) -> str:
    """For each row of a strip, "#" where anything is darker, and " " where nothing is."""
    return "".join("#" if min(row[left:right]) < darkest else " " for row in rows)
