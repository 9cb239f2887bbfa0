"""What single elements of a Word file mean: which hold no words, which stand for others, what they hold."""

from __future__ import annotations

from collections.abc import Iterator

from statements.word.parts import WORD, Element

ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
"""Content that is written twice, for programs of today and of before."""

_BOX = f"{WORD}txbxContent"

WORDLESS = frozenset(
    f"{WORD}{name}"
    for name in "del moveFrom pPr rPr tblPr trPr tcPr sdtPr sectPr instrText delText delInstrText rt".split()
)
"""What holds no words that a reader sees: deletions, codes of fields, properties, readings of signs."""


def chosen(alternatives: Element) -> Element:
    """What a program of today shows of content that is written in two ways."""
    return alternatives[0] if len(alternatives) else alternatives


def outer_boxes(element: Element) -> Iterator[Element]:
    """The text boxes in a drawing; those within them are read with them."""
    for child in element:
        if child.tag == _BOX:
            yield child
        else:
            yield from outer_boxes(chosen(child) if child.tag == ALTERNATIVES else child)


def inside(element: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, through content controls and insertions."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in WORDLESS:
            yield from inside(child, tag)


def goes_on_from_above(cell: Element) -> bool:
    """Whether a cell is only the lower part of the one above it."""
    merged = cell.find(f"{WORD}tcPr/{WORD}vMerge")
    return merged is not None and merged.get(f"{WORD}val", "continue") == "continue"


def ends_page(properties: Element | None) -> bool:
    """Whether a section ends with a paragraph, and the next one begins on a new page."""
    section = None if properties is None else properties.find(f"{WORD}sectPr")
    if section is None:
        return False
    kind = section.find(f"{WORD}type")
    return kind is None or kind.get(f"{WORD}val") != "continuous"


def symbol(sign: Element) -> str:
    """The character of a symbol font; "" for what is none."""
    try:
        return chr(int(sign.get(f"{WORD}char", ""), 16))
    except (ValueError, OverflowError):
        return ""
