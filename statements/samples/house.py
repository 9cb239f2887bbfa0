"""How each invented company dresses its statements: fonts, colours, headings."""

from dataclasses import dataclass

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

LEADING_RATIO = 1.36
TABLE_SHRINK = 1.5
BULLET_INDENT = 11
PARAGRAPH_GAP = 0.62
BULLET_GAP = 0.3
HEADING_GAPS = (0.85, 0.35)
HEADING_GROWTH = 1.35
SUBHEADING_GROWTH = 1.08
SUBTITLE_GROWTH = 1.5
BOX_PADDING = 7

Styles = dict[str, ParagraphStyle]


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A company's house style. Sizes are in points, colours in hexadecimal.

    Attributes:
        font: The text face; one of the faces every PDF reader has.
        heading_font: The face of titles and headings.
        size: The size of running text.
        title_size: The size of the title.
        colour: The colour of headings, rules and the head of tables.
        tint: A pale colour for boxes and every other table row.
        banded: Whether the title stands on a coloured band.
        centred: Whether title and headings are centred.
        capitals: Whether headings are set in capitals.
        justified: Whether text is set flush on both sides.
        bullet: The mark before a list's items.
        mark_on_top: Whether the running mark is a header rather than a footer.
    """

    font: str
    heading_font: str
    size: float
    title_size: float
    colour: str
    tint: str
    banded: bool = False
    centred: bool = False
    capitals: bool = False
    justified: bool = False
    bullet: str = "•"
    mark_on_top: bool = False


HOUSES = {
    "Brackenfold Clothing plc": House(
        font="Helvetica",
        heading_font="Helvetica-Bold",
        size=10.2,
        title_size=25,
        colour="#3F5B3A",
        tint="#EEF2EA",
        banded=True,
    ),
    "Moth & Meridian Ltd": House(
        font="Times-Roman",
        heading_font="Times-Italic",
        size=11.5,
        title_size=29,
        colour="#5A2A45",
        tint="#F6F0F3",
        centred=True,
        justified=True,
        mark_on_top=True,
    ),
    "Lanternseed Chocolate Ltd": House(
        font="Times-Roman",
        heading_font="Helvetica-Bold",
        size=10.6,
        title_size=24,
        colour="#7A4A12",
        tint="#FAF3E6",
        banded=True,
        justified=True,
        mark_on_top=True,
    ),
    "Fennimore Foodhalls Ltd": House(
        font="Helvetica",
        heading_font="Helvetica-Bold",
        size=10.4,
        title_size=19,
        colour="#14406B",
        tint="#EAF0F6",
        capitals=True,
        bullet="–",
    ),
}


def styles(house: House) -> Styles:
    """Return a house's paragraph styles by name."""
    body = _style("body", house.font, house.size, alignment=TA_JUSTIFY if house.justified else TA_LEFT)
    body.spaceBefore = body.spaceAfter = house.size * PARAGRAPH_GAP
    small = house.size - TABLE_SHRINK
    return {style.name: style for style in (body, *_titles(house), *_derived(house, body, small))}


def _style(name: str, font: str, size: float, **more: object) -> ParagraphStyle:
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * LEADING_RATIO, **more)


def _titles(house: House) -> list[ParagraphStyle]:
    align = TA_CENTER if house.centred else TA_LEFT
    colour = white if house.banded else HexColor(house.colour)
    bold, size = house.heading_font, house.size
    below = {"alignment": align, "textColor": HexColor(house.colour)}
    below |= {"spaceBefore": size * HEADING_GAPS[0], "spaceAfter": size * HEADING_GAPS[1]}
    return [
        _style("title", bold, house.title_size, alignment=align, textColor=colour),
        _style("subtitle", house.font, size + SUBTITLE_GROWTH, alignment=align, textColor=colour),
        _style("heading", bold, size * HEADING_GROWTH, **below),
        _style("subheading", bold, size * SUBHEADING_GROWTH, **below),
    ]


def _derived(house: House, body: ParagraphStyle, small: float) -> list[ParagraphStyle]:
    list_item = {"leftIndent": BULLET_INDENT, "bulletIndent": 1, "alignment": TA_LEFT}
    list_item |= {"spaceBefore": 0, "spaceAfter": house.size * BULLET_GAP}
    cell = _style("cell", house.font, small)
    head = {"fontName": house.heading_font, "textColor": white}
    box = {"backColor": HexColor(house.tint), "borderPadding": BOX_PADDING, "alignment": TA_LEFT}
    box |= {"leftIndent": BOX_PADDING, "rightIndent": BOX_PADDING}
    box |= {"spaceBefore": BOX_PADDING * 1.5, "spaceAfter": BOX_PADDING * 2}
    return [
        ParagraphStyle("divided", body, embeddedHyphenation=1),
        ParagraphStyle("bullet", body, **list_item),
        cell,
        ParagraphStyle("number", cell, alignment=TA_RIGHT),
        ParagraphStyle("head", cell, **head),
        ParagraphStyle("number-head", cell, alignment=TA_RIGHT, **head),
        ParagraphStyle("box", body, **box),
        _style("caption", house.heading_font, small, spaceBefore=4, spaceAfter=4, keepWithNext=1),
        ParagraphStyle("signature", body, alignment=TA_LEFT, spaceBefore=0, spaceAfter=1),
    ]
