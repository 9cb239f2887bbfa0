"""Pages on which words do not simply stand one line under the other, each drawn for what it shows."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.hostile import PLAIN_FONT, raw_pdf, stream
from tests.statements.drawing import HEIGHT, LETTERS, TOP, WIDTH, Put, rows

BODY = textwrap.wrap(
    "Acme buys tea from nine farms in Kenya and visits each of them every year with people who speak the "
    "language of the workers. Farms that fail must show us a plan and the dates for it. We do not leave at "
    "once, as workers would bear the cost of that. No farm was left last year.",
    52,
)
SIDE = textwrap.wrap(
    "Voices from the farms. I was asked about pay in private, said a picker, and nobody feared what the "
    "answer may lead to. It was new.",
    28,
)
BODY_LEFT, SIDE_LEFT = 60.0, 380.0

SHIFT = 29
"""What many programs take from a letter's number for the number of its shape."""


def drawn(draw: Callable[[Canvas], None], size: tuple[float, float] = A4) -> bytes:
    """A PDF of one page on which `draw` has drawn."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=True)
    canvas.setFont("Helvetica", LETTERS)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def body(*, left: float = BODY_LEFT, top: float = TOP) -> list[Put]:
    """A paragraph of five lines or so, in a wide column."""
    return rows(*BODY, left=left, top=top)


def side(*, left: float = SIDE_LEFT, top: float = TOP) -> list[Put]:
    """The lines of a box beside it."""
    return rows(*SIDE, left=left, top=top)


def by_words(puts: Iterable[Put]) -> list[Put]:
    """The same lines, each word put on its own."""
    return [
        _beside(put, before=" ".join(words[:number]) + " " * bool(number), text=word)
        for put in puts
        for words in [put.text.split(" ")]
        for number, word in enumerate(words)
    ]


def by_letters(puts: Iterable[Put]) -> list[Put]:
    """The same lines, each letter put on its own; spaces are only left free."""
    return [
        _beside(put, before=put.text[:number], text=letter)
        for put in puts
        for number, letter in enumerate(put.text)
        if letter != " "
    ]


def _beside(put: Put, *, before: str, text: str) -> Put:
    return replace(put, left=put.left + stringWidth(before, put.font, put.letters), text=text)


def on_its_side(puts: Iterable[Put], degrees: int) -> bytes:
    """A page on which the words lie, turned clockwise by `degrees`."""
    corner = {0: (0, 0), 90: (0, HEIGHT), 180: (WIDTH, HEIGHT), 270: (WIDTH, 0)}[degrees % 360]

    def draw(canvas: Canvas) -> None:
        canvas.translate(*corner)
        canvas.rotate(-degrees)
        for put in puts:
            canvas.setFont(put.font, put.letters)
            canvas.drawString(put.left, (WIDTH if degrees % 180 else HEIGHT) - put.top, put.text)

    return drawn(draw)


def with_codes(
    *lines: str, plain: Sequence[str] = (), shift: int = SHIFT, on_same_line: bool = False
) -> bytes:
    """A page with lines in plain letters, and then lines in a font that has only codes for its letters."""
    letters = b" T* ".join(b"(%s) Tj" % line.encode() for line in plain)
    codes = b" T* ".join(
        b"<%s> Tj" % b"".join(b"%04x" % (ord(letter) - shift) for letter in line) for line in lines
    )
    shown = letters + b" /F2 11 Tf " + (b"" if on_same_line else b"T* ") + codes
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        stream(b"BT /F1 11 Tf 14 TL 72 712 Td %s ET" % shown),
        PLAIN_FONT,
        b"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Acme /Encoding /Identity-H"
        b" /DescendantFonts [7 0 R] >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Acme /DW 600"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
    )
