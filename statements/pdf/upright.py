"""Opens a page of a PDF so that its words stand upright for the engine, however the page is turned.

PDFium orders lines and joins words well where words run from left to right in the page's own space and
the page is not turned; elsewhere it reverses lines and breaks words. So a turn of the page is undone
while its text is read, and a page whose words run another way is read from a copy that is turned.
"""

from __future__ import annotations

import io
import math
from collections import Counter

import pypdfium2 as pdfium
import pypdfium2.raw as engine

from statements.document import Box
from statements.pdf.across import RULER, is_in_pieces, text_read_across

LOOKED_AT = 15
"""Characters, spread over a page, that tell which way its words run."""

MOST_ADDED = 4
"""Characters in a row that the engine adds at most: a space and a line end."""

_WRITTEN = frozenset((engine.FPDF_ANNOT_FREETEXT, engine.FPDF_ANNOT_STAMP, engine.FPDF_ANNOT_WIDGET))
"""What may be laid over a page with words in it: typed notes, stamps, form fields and digital signatures."""

_QUARTER = 90
_ALL_ROUND = 360

_BACK = {1: (0, 1, -1, 0), 2: (-1, 0, 0, -1), 3: (0, -1, 1, 0)}
"""By the quarters that words are turned to the right: (a, b, c, d), which turns them back. As in a PDF,
it takes (x, y) to (ax + cy, bx + dy)."""

Bounds = tuple[float, float, float, float]
"""Left, bottom, right and top of a page, in its own space."""


class UprightPage:
    """A page turned so that it can be read, and its text, which runs from left to right in `text_page`.

    `text` is that text as the engine gives it; `is_shifted` is whether its characters do not count as the
    engine's own do.

    `turn` is how far the page as it is shown must be turned clockwise for that, in degrees; 0 for all but
    pages that lie on their side. `width`, `height` and the places that `box` gives are those of the page
    as turned, in points from its top left corner. The file itself is left as it was.

    Raises:
        pdfium.PdfiumError: if the page cannot be opened.
    """

    def __init__(self, pdf: pdfium.PdfDocument, index: int) -> None:
        self._pdf, self._index = pdf, index
        self.pdf_page = open_page(pdf, index)
        shown = self.pdf_page.get_rotation()
        bounds = self.pdf_page.get_bbox()
        self.text_page = _text_of_unturned(self.pdf_page, shown)
        words = _turn_of_words(self.text_page)
        if words:
            self.text_page, bounds = _text_of_turned_copy(pdf, index, words)
        self.text = self.text_page.get_text_range()
        # Letters without a meaning, and those outside the basic plane, shift the engine's indices.
        self.is_shifted = len(self.text) != self.text_page.count_chars()
        if is_in_pieces(self.text):
            self._read_across(turned=bool(words))
        self.left, bottom, right, self._top = bounds
        self.width, self.height = right - self.left, self._top - bottom
        self.turn = -(shown + words * _QUARTER) % _ALL_ROUND
        if not self.text.strip():
            # Of a page without words, as a scan is, only the file tells which way up it is.
            self.turn = 0
            self.width, self.height = self.pdf_page.get_size()

    def _read_across(self, *, turned: bool) -> None:
        page = self.text_page.page if turned else _copy(self._pdf, self._index)[0]
        page.set_rotation(0)
        text_page = text_read_across(page)
        text, ruler, _ = text_page.get_text_range().rpartition(RULER)
        if ruler:
            self.text_page, self.text = text_page, text
            self.is_shifted = len(text) + len(ruler) != text_page.count_chars()

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the text page's own space, on the page as it is read."""
        across, up = self.left, self._top
        return Box(left=left - across, top=up - top, right=right - across, bottom=up - bottom)

    def shows(self, box: Box) -> bool:
        """Whether any of a rectangle of the page as it is read is on it, and not cut off."""
        on_it = box.right > 0 and box.bottom > 0 and box.left < self.width and box.top < self.height
        return bool(on_it)

    def alone(self) -> bytes:
        """A PDF of this page, with its content as it is in the file."""
        file = io.BytesIO()
        _copy(self._pdf, self._index).save(file)
        return file.getvalue()


def open_page(pdf: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """A page, the words that were filled in or stamped on it part of it like all others.

    Raises:
        pdfium.PdfiumError: if the page cannot be opened.
    """
    page = pdf[index]
    laid_over = range(engine.FPDFPage_GetAnnotCount(page.raw))
    if any(_kind_of_annotation(page, number) in _WRITTEN for number in laid_over):
        engine.FPDFPage_Flatten(page.raw, engine.FLAT_NORMALDISPLAY)
        # What was changed takes effect when the page is opened anew.
        page.close()
        page = pdf[index]
    return page


def _kind_of_annotation(page: pdfium.PdfPage, number: int) -> int:
    annotation = engine.FPDFPage_GetAnnot(page.raw, number)
    kind = engine.FPDFAnnot_GetSubtype(annotation)
    engine.FPDFPage_CloseAnnot(annotation)
    return int(kind)


def _text_of_unturned(pdf_page: pdfium.PdfPage, turn: int) -> pdfium.PdfTextPage:
    """The page's text, read as if the page were not turned."""
    if not turn:
        return pdf_page.get_textpage()
    pdf_page.set_rotation(0)
    text_page = pdf_page.get_textpage()
    pdf_page.set_rotation(turn)
    return text_page


def _turn_of_words(text_page: pdfium.PdfTextPage) -> int:
    """How many quarters most of a page's words are turned to the right in the page's own space."""
    count = text_page.count_chars()
    looked_at = [(2 * number + 1) * count // (2 * LOOKED_AT) for number in range(min(count, LOOKED_AT))]
    angles = (engine.FPDFText_GetCharAngle(text_page.raw, _letter(text_page, char)) for char in looked_at)
    turns = Counter(round(math.degrees(angle) / _QUARTER) % 4 for angle in angles if angle >= 0)
    return max(turns, key=lambda turn: turns[turn], default=0)


def _letter(text_page: pdfium.PdfTextPage, char: int) -> int:
    """A character of the file, from one on: the spaces and line ends that the engine adds have no angle."""
    return next(
        (
            near
            for near in range(char, char + MOST_ADDED)
            if not engine.FPDFText_IsGenerated(text_page.raw, near)
        ),
        char,
    )


def _text_of_turned_copy(
    pdf: pdfium.PdfDocument, index: int, words: int
) -> tuple[pdfium.PdfTextPage, Bounds]:
    """The text of a copy of the page that is turned so that its words are upright, and its bounds."""
    copy = _copy(pdf, index)
    page = copy[0]
    page.set_rotation(0)
    bounds = _turned_bounds(page.get_bbox(), words)
    engine.FPDFPage_TransFormWithClip(page.raw, engine.FS_MATRIX(*_BACK[words], 0, 0), None)
    page.set_mediabox(*bounds)
    page.set_cropbox(*bounds)
    page.close()
    return copy[0].get_textpage(), bounds


def _copy(pdf: pdfium.PdfDocument, index: int) -> pdfium.PdfDocument:
    """A PDF of one page of another."""
    copy = pdfium.PdfDocument.new()
    copy.import_pages(pdf, [index])
    return copy


def _turned_bounds(bounds: Bounds, words: int) -> Bounds:
    left, bottom, right, top = bounds
    a, b, c, d = _BACK[words]
    across = sorted((a * left + c * bottom, a * right + c * top))
    up = sorted((b * left + d * bottom, b * right + d * top))
    return across[0], up[0], across[1], up[1]
