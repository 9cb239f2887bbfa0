"""Draws a page as a picture with sentences marked on it. Runs in a worker: see `statements/isolate.py`."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageDraw

from statements.document import Box, Line, Page, Passage
from statements.errors import Damaged
from statements.isolate import Limits

DOTS_PER_INCH = 130
"""Sharp enough to read on a telephone when the picture is pulled larger."""

POINTS_PER_INCH = 72

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
            pdf_page = pdf[page.number - 1]
            bitmap = pdf_page.render(scale=_scale(page, limits))
            picture = bitmap.to_pil().convert("RGB")
            to_pixels = bitmap.get_posconv(pdf_page).to_bitmap
            boxes = [
                _in_pixels(box, to_pixels)
                for passage in passages
                if passage.page == page.number
                for box in _boxes(pdf_page.get_textpage(), page, passage)
            ]
            scaled = [_scaled(box, picture.width / page.width) for box in _line_boxes(page, passages)]
    except pdfium.PdfiumError as error:
        raise Damaged(filename) from error
    return _as_png(_marked(picture, [*boxes, *scaled]))


def _scale(page: Page, limits: Limits) -> float:
    """Pixels a point; less for a giant page, whose picture must stay within the limit."""
    wanted = DOTS_PER_INCH / POINTS_PER_INCH
    most = (limits.pixels / (page.width * page.height)) ** 0.5
    return float(min(wanted, most))


def _boxes(
    text_page: pdfium.PdfTextPage, page: Page, passage: Passage
) -> Iterator[tuple[float, float, float, float]]:
    """The boxes of a passage in the PDF's own space, one for each run of text: left, bottom, right, top."""
    for line, start, end in _lines(page, passage):
        if line.first_char is not None:
            first = line.first_char + start - line.start
            for index in range(text_page.count_rects(first, end - start)):
                yield text_page.get_rect(index)


def _line_boxes(page: Page, passages: Sequence[Passage]) -> Iterator[Box]:
    """The boxes of passages on lines that another engine read, by their share of the line."""
    for passage in passages:
        if passage.page != page.number:
            continue
        for line, start, end in _lines(page, passage):
            if line.first_char is None:
                width = (line.box.right - line.box.left) / (line.end - line.start)
                yield Box(
                    left=line.box.left + width * (start - line.start),
                    top=line.box.top,
                    right=line.box.left + width * (end - line.start),
                    bottom=line.box.bottom,
                )


def _lines(page: Page, passage: Passage) -> Iterator[tuple[Line, int, int]]:
    """The lines that a passage touches, each with the part of the passage on it."""
    for line in page.lines:
        start, end = max(line.start, passage.start), min(line.end, passage.end)
        if start < end:
            yield line, start, end


def _in_pixels(
    box: tuple[float, float, float, float], to_pixels: Callable[[float, float], tuple[float, float]]
) -> Box:
    left, bottom, right, top = box
    corners = [to_pixels(left - MARGIN, top + MARGIN), to_pixels(right + MARGIN, bottom - MARGIN)]
    across, down = zip(*corners, strict=True)
    return Box(left=min(across), top=min(down), right=max(across), bottom=max(down))


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
