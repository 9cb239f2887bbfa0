"""Make the sample statements' PDFs from their texts: ``python statements/samples/build.py``.

The markup of the texts is described in ``markup.py``. Equal sources give equal bytes.
Needs ReportLab, which the program itself does not.
"""

import sys
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    FrameBreak,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
)

# Run as a script, only this folder is on the path, and the package is two folders up.
if not __package__:
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from statements.samples import SAMPLES_DIR, TEXTS_DIR, read_source
from statements.samples.house import HOUSES, House, Styles, styles
from statements.samples.markup import Block, Kind, inline, parse, rows
from statements.samples.tables import table

MARK = "Fictional sample: an invented company, written for Plainsight"
MARGIN = 20 * mm
GUTTER = 8 * mm
TITLE_HEIGHT = 34 * mm
RUNNING_SIZE = 8
RUNNING_GAP = 9 * mm
RULE = 0.8
RULE_GAP = 5
TWO_COLUMNS = "two-columns"
ONE_COLUMN = "one-column"
LINES_BELOW_HEADING = 4
SOFT_HYPHEN = "&shy;"
WHOLE_WIDTH = A4[0] - 2 * MARGIN
COLUMN_WIDTH = (WHOLE_WIDTH - GUTTER) / 2


def build_all(folder: Path) -> list[Path]:
    """Build every sample's PDF into a folder and return the PDFs."""
    return [build(source, folder) for source in sorted(TEXTS_DIR.glob("*.md"))]


def build(source: Path, folder: Path) -> Path:
    """Build one sample's PDF from its text into a folder and return the PDF."""
    facts, text = read_source(source)
    blocks = parse(text)
    pages = _write(BytesIO(), facts, blocks, pages=0)
    target = folder / f"{source.stem}.pdf"
    with target.open("wb") as stream:
        _write(stream, facts, blocks, pages=pages)
    return target


def _write(stream: BinaryIO, facts: dict[str, Any], blocks: list[Block], *, pages: int) -> int:
    """Write the PDF and return its number of pages, which the first writing cannot know."""
    house = HOUSES[facts["company"]]
    title = next(block.text for block in blocks if block.kind is Kind.TITLE)
    document = BaseDocTemplate(
        stream,
        pagesize=A4,
        title=f"{facts['company']}: {title}",
        author=facts["company"],
        subject=MARK,
        creator="Plainsight samples",
        invariant=1,
    )
    document.addPageTemplates(_page_templates(facts, house, pages))
    document.build(_story(blocks, house, facts["layout"]))
    return int(document.page)


def _page_templates(facts: dict[str, Any], house: House, pages: int) -> list[PageTemplate]:
    start = TWO_COLUMNS if facts["layout"] == TWO_COLUMNS else ONE_COLUMN
    running = partial(_running_mark, house=house, company=facts["company"], pages=pages)
    first = [_frame(MARGIN, A4[1] - MARGIN - TITLE_HEIGHT, WHOLE_WIDTH, TITLE_HEIGHT)]
    first += _columns(start, A4[1] - 2 * MARGIN - TITLE_HEIGHT)
    band = partial(_title_band, house=house)
    return [PageTemplate("first", first, onPage=band, onPageEnd=running)] + [
        PageTemplate(name, _columns(name, A4[1] - 2 * MARGIN), onPageEnd=running)
        for name in (ONE_COLUMN, TWO_COLUMNS)
    ]


def _columns(name: str, height: float) -> list[Frame]:
    if name == ONE_COLUMN:
        return [_frame(MARGIN, MARGIN, WHOLE_WIDTH, height)]
    return [_frame(left, MARGIN, COLUMN_WIDTH, height) for left in (MARGIN, MARGIN + COLUMN_WIDTH + GUTTER)]


def _frame(left: float, bottom: float, width: float, height: float) -> Frame:
    return Frame(left, bottom, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _title_band(canvas: Canvas, _: BaseDocTemplate, *, house: House) -> None:
    if not house.banded:
        return
    bottom = A4[1] - MARGIN - TITLE_HEIGHT + RUNNING_GAP
    canvas.setFillColor(HexColor(house.colour))
    top = A4[1] - (MARGIN - MARGIN / 4 if house.mark_on_top else 0)
    canvas.rect(0, bottom, A4[0], top - bottom, stroke=0, fill=1)


def _running_mark(
    canvas: Canvas, document: BaseDocTemplate, *, house: House, company: str, pages: int
) -> None:
    canvas.setFillColor(HexColor(house.colour))
    canvas.setFont(house.font, RUNNING_SIZE)
    foot = MARGIN - RUNNING_GAP
    canvas.drawString(MARGIN, A4[1] - MARGIN + RUNNING_GAP if house.mark_on_top else foot, MARK)
    canvas.drawRightString(A4[0] - MARGIN, foot, f"Page {document.page} of {pages}")
    if house.mark_on_top:
        canvas.drawString(MARGIN, foot, company)


def _story(blocks: list[Block], house: House, layout: str) -> list[Flowable]:
    named = styles(house)
    after_first = TWO_COLUMNS if layout == TWO_COLUMNS else ONE_COLUMN
    story: list[Flowable] = [NextPageTemplate(after_first)]
    columns = after_first
    for block in blocks:
        columns = _columns_named(block) if block.kind is Kind.COLUMNS else columns
        width = COLUMN_WIDTH if columns == TWO_COLUMNS else WHOLE_WIDTH
        story += _flowables(block, house, named, width=width)
    return story


def _columns_named(block: Block) -> str:
    return block.text.removesuffix(">>>")


def _flowables(  # noqa: PLR0911  (one case for each kind of block)
    block: Block, house: House, named: Styles, *, width: float
) -> list[Flowable]:
    match block.kind:
        case Kind.SUBTITLE:
            return [Paragraph(inline(block.text), named["subtitle"]), FrameBreak()]
        case Kind.HEADING | Kind.SUBHEADING:
            return _heading(block, house, named)
        case Kind.BULLET:
            return [Paragraph(inline(line), named["bullet"], house.bullet) for line in block.lines]
        case Kind.ROW:
            return [table(rows(block), house, named, width=width), Spacer(0, house.size)]
        case Kind.SIGNATURE:
            return [KeepTogether(_signature(block, house, named))]
        case Kind.COLUMNS:
            return [NextPageTemplate(_columns_named(block)), PageBreak()]
        case Kind.PARAGRAPH:
            # Only here: dividing words elsewhere loses hyphens that belong to the word.
            style = "divided" if SOFT_HYPHEN in block.text else "body"
            return [Paragraph(inline(block.text), named[style])]
        case _:
            return [Paragraph(inline(block.text), named[block.kind.name.lower()])]


def _heading(block: Block, house: House, named: Styles) -> list[Flowable]:
    style = named[block.kind.name.lower()]
    # Not keepWithNext, which would move the whole paragraph below with its heading.
    room = CondPageBreak(style.leading + LINES_BELOW_HEADING * named["body"].leading)
    capitals = house.capitals and block.kind is Kind.HEADING
    heading = Paragraph(inline(block.text.upper() if capitals else block.text), style)
    if not capitals:
        return [room, heading]
    rule = HRFlowable(width="100%", thickness=RULE, color=HexColor(house.colour), spaceAfter=RULE_GAP)
    return [room, heading, rule]


def _signature(block: Block, house: House, named: Styles) -> list[Flowable]:
    rule = HRFlowable(
        width="45%", thickness=RULE, color=HexColor(house.colour), hAlign="LEFT", spaceAfter=RULE_GAP
    )
    lines = [Paragraph(inline(line), named["signature"]) for line in block.lines]
    return [Spacer(0, house.size), rule, *lines, Spacer(0, house.size)]


if __name__ == "__main__":
    for made in build_all(SAMPLES_DIR):
        print(made.name)
