"""The PDFs that the benchmark of speed makes itself, from the texts of the sample statements.

The same code and the same reportlab give the same bytes. Some of what statements are: one, two and three
columns, a long report, tables; and they carry their fonts with them, as nearly all statements do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, LongTable, PageTemplate, Paragraph

from statements.samples import TEXTS_DIR, read_source
from statements.samples.markup import Block, Kind, inline, parse

MARGIN, GUTTER, FOOT = 20 * mm, 8 * mm, 12 * mm
ROW_SENTENCES = 3
"""Cells of a row of the tables, each a sentence."""

FONTS = {"Vera": "Vera.ttf", "VeraBd": "VeraBd.ttf", "VeraIt": "VeraIt.ttf", "VeraBI": "VeraBI.ttf"}
for font, file in FONTS.items():
    pdfmetrics.registerFont(TTFont(font, file))
pdfmetrics.registerFontFamily("Vera", *FONTS)

NAMED = getSampleStyleSheet()
BODY = ParagraphStyle("body", parent=NAMED["BodyText"], fontName="Vera", fontSize=9, leading=12, spaceAfter=6)
JUSTIFIED = ParagraphStyle("justified", parent=BODY, alignment=TA_JUSTIFY)
HEADING = ParagraphStyle("heading", parent=NAMED["Heading2"], fontName="VeraBd")


def write_speed_files(folder: Path) -> list[Path]:
    """Writes the PDFs into a folder."""
    for name, write in _FILES.items():
        write(folder / f"{name}.pdf")
    return [folder / f"{name}.pdf" for name in _FILES]


def _write_columns(path: Path, *, columns: int, blocks: int) -> None:
    """A PDF with so many blocks of the samples in columns, which the file writes one after the other."""
    width = (A4[0] - 2 * MARGIN - (columns - 1) * GUTTER) / columns
    lefts = [MARGIN + number * (width + GUTTER) for number in range(columns)]
    frames = [_frame(left, width) for left in lefts]
    _build(path, frames, [_flowable(block) for block in islice(cycle(_blocks()), blocks)])


def _write_tables(path: Path, *, rows: int) -> None:
    """A PDF that is one table, each cell a sentence."""
    sentences = cycle(sentence for block in _blocks() for sentence in block.text.split(". "))
    cells = [
        [Paragraph(inline(text), BODY) for text in islice(sentences, ROW_SENTENCES)] for _ in range(rows)
    ]
    _build(path, [_frame(MARGIN, A4[0] - 2 * MARGIN)], [LongTable(cells)])


def _build(path: Path, frames: list[Frame], story: list[Flowable]) -> None:
    document = BaseDocTemplate(str(path), pagesize=A4, invariant=1)
    document.addPageTemplates(PageTemplate("page", frames, onPage=_running_lines))
    document.build(story)


def _frame(left: float, width: float) -> Frame:
    return Frame(left, MARGIN, width, A4[1] - 2 * MARGIN, 0, 0, 0, 0)


def _running_lines(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Vera", 7)
    canvas.drawString(MARGIN, A4[1] - FOOT, "An invented company: modern slavery statement")
    canvas.drawRightString(A4[0] - MARGIN, FOOT, f"Page {document.page}")


def _blocks() -> Iterator[Block]:
    """The headings, paragraphs and bullets of all samples."""
    for source in sorted(TEXTS_DIR.glob("*.md")):
        _, text = read_source(source)
        yield from (block for block in parse(text) if block.kind in _STYLES)


_STYLES = {Kind.HEADING: HEADING, Kind.PARAGRAPH: JUSTIFIED, Kind.BULLET: BODY}


def _flowable(block: Block) -> Paragraph:
    return Paragraph(inline(block.text), _STYLES[block.kind])


_FILES: dict[str, Callable[[Path], None]] = {
    "one-column": partial(_write_columns, columns=1, blocks=90),
    "two-columns": partial(_write_columns, columns=2, blocks=90),
    "three-columns": partial(_write_columns, columns=3, blocks=90),
    "long": partial(_write_columns, columns=1, blocks=1010),
    "tables": partial(_write_tables, rows=80),
}
