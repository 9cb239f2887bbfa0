"""Has the engine read lines across the page where it takes them for letters that run down.

PDFium decides for a whole page which way its lines run, by how much of the page's width and height they
fill. It is wrong on a page of two narrow columns with a wide gutter; and where the file puts letter after
letter, it then gives each on a line of its own. With a line of letters laid across the page it is right.
"""

from __future__ import annotations

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as engine

LEAST_PER_LINE = 6
"""Characters, its end among them, of a line on average; a page with fewer is in letters and syllables."""

LEAST_LENGTH = 40
"""Characters of a page from which this is told; fewer are a page number and a label."""

RULER = "x" * 10
"""The line of letters that is laid across."""

_WIDTH_OF_RULER = 5.0
_BELOW_THE_EDGE = 2.0


def is_in_pieces(text: str) -> bool:
    """Whether the engine gave most letters of a page on lines of their own."""
    return len(text) >= LEAST_LENGTH and text.count("\n") * LEAST_PER_LINE > len(text)


def text_read_across(page: pdfium.PdfPage) -> pdfium.PdfTextPage:
    """The text of a page whose lines are read across, and `RULER` after it. The page is changed."""
    left, _, right, top = page.get_bbox()
    ruler = engine.FPDFPageObj_NewTextObj(page.pdf.raw, b"Helvetica", 1.0)
    letters = (RULER + "\0").encode("utf-16-le")
    engine.FPDFText_SetText(ruler, (ctypes.c_ushort * (len(RULER) + 1)).from_buffer_copy(letters))
    stretch = (right - left) / _WIDTH_OF_RULER
    engine.FPDFPageObj_Transform(ruler, stretch, 0, 0, 1, left, top - _BELOW_THE_EDGE)
    engine.FPDFPage_InsertObject(page.raw, ruler)
    return page.get_textpage()
