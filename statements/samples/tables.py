"""Set a table of a sample statement: widths that fit the words, numbers to the right."""

import re

from reportlab.lib.colors import HexColor, white
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph, Table

from statements.samples.house import House, Styles
from statements.samples.markup import inline

CELL_PADDING = 4
RULE = 0.8
BOLD = "**"
NUMBER = re.compile(r"[£\d.,]+%?")


def table(cells: list[list[str]], house: House, named: Styles, *, width: float) -> Table:
    """Return a table of a given width in a house's colours; its first row is its head."""
    numeric = [all(NUMBER.fullmatch(_plain(cell)) for cell in column[1:]) for column in _turned(cells)]
    laid_out = [
        [_cell(text, named, head=at == 0, numeric=number) for text, number in zip(row, numeric, strict=True)]
        for at, row in enumerate(cells)
    ]
    made = Table(laid_out, _widths(cells, named, width), repeatRows=1)
    colour, tint = HexColor(house.colour), HexColor(house.tint)
    made.setStyle(
        [
            ("BACKGROUND", (0, 0), (-1, 0), colour),
            ("ROWBACKGROUNDS", (0, 1), (-1, -1), [white, tint]),
            ("LINEBELOW", (0, -1), (-1, -1), RULE, colour),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
        ]
    )
    return made


def _cell(text: str, named: Styles, *, head: bool, numeric: bool) -> Paragraph:
    name = ("number-head" if head else "number") if numeric else ("head" if head else "cell")
    return Paragraph(inline(text), named[name])


def _widths(cells: list[list[str]], named: Styles, width: float) -> list[float]:
    """Give each column its longest word, then share what is left by the length of whole cells."""

    def measured(text: str, style: str) -> float:
        return float(stringWidth(_plain(text), named[style].fontName, named[style].fontSize)) + padding

    padding = 2 * CELL_PADDING + 1
    least: list[float] = []
    wanted: list[float] = []
    for head, *body in _turned(cells):
        styled = [(head, "head"), *((cell, _face(cell)) for cell in body)]
        least.append(max(measured(word, style) for cell, style in styled for word in cell.split()))
        wanted.append(max(measured(cell, style) for cell, style in styled))
    missing = [want - have for want, have in zip(wanted, least, strict=True)]
    spare = width - sum(least)
    if sum(missing) <= spare:
        surplus = (width - sum(wanted)) / len(wanted)
        return [want + surplus for want in wanted]
    return [have + spare * gap / sum(missing) for have, gap in zip(least, missing, strict=True)]


def _face(text: str) -> str:
    """Name the style as wide as the text: a row of totals is as bold as the head."""
    return "head" if BOLD in text else "cell"


def _turned(cells: list[list[str]]) -> list[tuple[str, ...]]:
    return list(zip(*cells, strict=True))


def _plain(text: str) -> str:
    return text.replace(BOLD, "")
