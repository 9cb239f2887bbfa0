"""Draws a page as a picture with sentences marked on it. Runs in a worker (`isolation/isolate.py`)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageDraw

from statements.document import Box, Line, Page, Passage
from statements.errors import Damaged
from statements.isolation.isolate import Limits
from statements.pdf.upright import UprightPage, open_page

DOTS_PER_INCH = 130
"""Sharp enough to read on a telephone when the picture is pulled larger."""

POINTS_PER_INCH = 72

FULL_TURN = 360

MARK = (255, 226, 89)
"""A yellow that black text stays readable on, laid over the page as a marker pen would."""

MARK_EDGE = (125, 70, 0)
"""The colour of the line under marked words, so that a mark shows in grey and in print too."""

EDGE_PIXELS = 2

MARGIN = 1.5
"""Points by which a mark is larger than the words."""


def draw_page(
    content: bytes, page: Page, passages: Sequence[Passage], *, filename: str, limits: Limits
) -> bytes:
    """A page as a PNG picture, with the passages that stand on it marked.

    Raises:
        Damaged: if the page cannot be drawn.
    """
    try:
        with pdfium.PdfDocument(content) as pdf:
            pdf_page = open_page(pdf, page.number - 1)
            pdf_page.set_rotation((pdf_page.get_rotation() + page.turn) % FULL_TURN)
            picture = pdf_page.render(scale=_scale(page, limits)).to_pil().convert("RGB")
            marks = find_marks(pdf, page, passages)
    except pdfium.PdfiumError as error:
        raise Damaged(filename) from error
    return _as_png(_marked(picture, [_scaled(box, picture.width / page.width) for box in marks]))


def find_marks(pdf: pdfium.PdfDocument, page: Page, passages: Sequence[Passage]) -> tuple[Box, ...]:
    """Where passages stand on a page: a box for each line that they touch, in the places of `Page`."""
    return *_exact_boxes(pdf, page, passages), *_line_boxes(page, passages)


def _scale(page: Page, limits: Limits) -> float:
    """Pixels a point; less for a giant page, whose picture must stay within the limit."""
    wanted = DOTS_PER_INCH / POINTS_PER_INCH
    most = (limits.pixels / (page.width * page.height)) ** 0.5
    return float(min(wanted, most))


def _exact_boxes(pdf: pdfium.PdfDocument, page: Page, passages: Sequence[Passage]) -> Iterator[Box]:
    """The boxes of passages on lines of which the engine knows the place of every character.

    It gives a box for each piece that the file writes at once, and some write letter by letter.
    """
    known = [part for part in _parts(page, passages) if part[0].first_char is not None]
    if not known:
        return
    upright = UprightPage(pdf, page.number - 1)
    for line, start, end in known:
        first = (line.first_char or 0) + start - line.start
        count = upright.text_page.count_rects(first, end - start)
        if count:
            yield _around(upright.box(*upright.text_page.get_rect(index)) for index in range(count))


def _around(boxes: Iterable[Box]) -> Box:
    """The smallest box with all of these in it."""
    sides = [(box.left, box.top, box.right, box.bottom) for box in boxes]
    left, top, right, bottom = zip(*sides, strict=True)
    return Box(left=min(left), top=min(top), right=max(right), bottom=max(bottom))


def _line_boxes(page: Page, passages: Sequence[Passage]) -> Iterator[Box]:
    """The boxes of passages on lines that another engine read: their words, or their share of the line."""
    for line, start, end in _parts(page, passages):
        if line.first_char is None:
            words = [word.box for word in line.words if word.start < end and start < word.end]
            yield from words or [_share(line, start, end)]


def _share(line: Line, start: int, end: int) -> Box:
    """Where characters of a line stand, if all are equally wide."""
    width = (line.box.right - line.box.left) / (line.end - line.start)
    return Box(
        left=line.box.left + width * (start - line.start),
        top=line.box.top,
        right=line.box.left + width * (end - line.start),
        bottom=line.box.bottom,
    )


def _parts(page: Page, passages: Sequence[Passage]) -> Iterator[tuple[Line, int, int]]:
    """The lines that passages touch on a page, each with the part of the passage on it."""
    for passage in passages:
        for line in page.lines:
            start, end = max(line.start, passage.start), min(line.end, passage.end)
            if passage.page == page.number and start < end:
                yield line, start, end


def _scaled(box: Box, scale: float) -> Box:
    return Box(
        left=(box.left - MARGIN) * scale,
        top=(box.top - MARGIN) * scale,
        right=(box.right + MARGIN) * scale,
        bottom=(box.bottom + MARGIN) * scale,
    )


def _marked(picture: Image.Image, boxes: Sequence[Box]) -> Image.Image:
    layer = Image.new("RGB", picture.size, "white")
    pen = ImageDraw.Draw(layer)
    for box in boxes:
        pen.rectangle((box.left, box.top, box.right, box.bottom), fill=MARK)
        pen.line((box.left, box.bottom, box.right, box.bottom), fill=MARK_EDGE, width=EDGE_PIXELS)
    return ImageChops.multiply(picture, layer)


def _as_png(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format="PNG", optimize=False)
    return buffer.getvalue()
