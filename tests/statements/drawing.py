"""Draws the PDFs that these tests read: words put where a test wants them, in the order it wants.

Places are counted in points from the top left corner of an A4 page, as `statements.document.Box` does.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import reportlab
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from statements.document import Document
from statements.isolation.isolate import Limits
from statements.parse import read_document

WIDTH, HEIGHT = A4
LEFT, TOP, PITCH, LETTERS = 72.0, 130.0, 14.0, 11.0

pdfmetrics.registerFont(TTFont("Vera", Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"))

STATEMENT = (
    "Acme Ltd publishes this modern slavery statement under section 54.",
    "We train all our buyers each year.",
)
"""The least that is read as a statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """Words and where their first letter stands: `top` is that of their baseline."""

    text: str
    left: float = LEFT
    top: float = TOP
    letters: float = LETTERS
    font: str = "Helvetica"


def rows(
    *texts: str,
    left: float = LEFT,
    top: float = TOP,
    pitch: float = PITCH,
    letters: float = LETTERS,
    font: str = "Helvetica",
) -> list[Put]:
    """One line under the other. An empty text leaves a line free; a text in **stars** is bold."""
    return [
        Put(
            text=text.strip("*"),
            left=left,
            top=top + number * pitch,
            letters=letters,
            font="Helvetica-Bold" if text.startswith("**") else font,
        )
        for number, text in enumerate(texts)
        if text
    ]


def draw(*pages: Iterable[Put], size: tuple[float, float] = A4, picture_on: Sequence[int] = ()) -> bytes:
    """A PDF whose pages hold these words, drawn in this order; pages in `picture_on` hold a picture too."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=True)
    for number, page in enumerate(pages, start=1):
        if number in picture_on:
            canvas.drawImage(ImageReader(Image.new("RGB", (8, 8), "grey")), 100, 100, 300, 300)
        for put in page:
            canvas.setFont(put.font, put.letters)
            canvas.drawString(put.left, size[1] - put.top, put.text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def draw_rows(*texts: str) -> bytes:
    """A PDF of one page with these lines."""
    return draw(rows(*texts))


def changed(content: bytes, change: Callable[[PdfWriter], None]) -> bytes:
    """The PDF after `change` was made to it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    change(writer)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def turned(content: bytes, degrees: int) -> bytes:
    """The PDF with every page shown turned clockwise."""

    def turn(writer: PdfWriter) -> None:
        for page in writer.pages:
            page.rotate(degrees)

    return changed(content, turn)


def cropped(content: bytes, *, left: float, top: float) -> bytes:
    """The PDF with so many points cut off at the left and at the top of every page."""

    def crop(writer: PdfWriter) -> None:
        for page in writer.pages:
            page.cropbox = RectangleObject((left, 0, WIDTH, HEIGHT - top))

    return changed(content, crop)


def read(content: bytes) -> Document:
    """The document in a PDF that we drew ourselves, read in this process."""
    return read_document(content, filename="acme.pdf", limits=Limits())


def read_drawn(*pages: Iterable[Put]) -> Document:
    """The document in a PDF with these words."""
    return read(draw(*pages))


def texts(document: Document) -> list[str]:
    """What each sentence says, on one line."""
    return [" ".join(sentence.text.split()) for sentence in document.sentences]
