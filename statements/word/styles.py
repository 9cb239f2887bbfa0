"""What the styles of a Word file say of paragraphs and letters, down the line of styles they rest on."""

from __future__ import annotations

import re
from functools import cache

from statements.word.parts import WORD, Element

BODY_OUTLINE = 9
"""The outline level of what is no heading; headings have 0 to 8 (ECMA-376, 17.3.1.20)."""

LONGEST_LINE = 20
"""Styles that may rest on each other; a file that says more goes round in a circle."""

USUAL_SIZE = 20
"""Half points: the size of letters where a file says nothing (ECMA-376, 17.3.2.38)."""

_HEADING = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
_CONTENTS = re.compile(r"toc \d|table of (?:figures|authorities)", re.IGNORECASE)
_INNER_LIST = re.compile(r"list (?:bullet|number) (\d)", re.IGNORECASE)
_OFF = frozenset({"0", "false", "off", "none"})


class Styles:
    """The styles of a Word file. `root` is its part of them, or None where it has none."""

    def __init__(self, root: Element | None) -> None:
        styles = () if root is None else root.iterfind(f"{WORD}style")
        self._styles = {style.get(f"{WORD}styleId"): style for style in styles}
        self._defaults = None if root is None else root.find(f"{WORD}docDefaults//{WORD}rPr")
        self.line = cache(self._line)

    def _line(self, style_id: str | None) -> tuple[Element, ...]:
        """A style and those that it rests on, its own first."""
        found: list[Element] = []
        while style_id in self._styles and len(found) < LONGEST_LINE:
            style = self._styles[style_id]
            found.append(style)
            based_on = style.find(f"{WORD}basedOn")
            style_id = None if based_on is None else based_on.get(f"{WORD}val")
        return tuple(found)

    def is_heading(self, properties: Element | None) -> bool:
        """Whether a paragraph with these properties is a heading."""
        outline = self._of_paragraph(properties, "outlineLvl")
        if outline is not None and str(outline.get(f"{WORD}val")).isdigit():
            return int(outline.get(f"{WORD}val")) < BODY_OUTLINE
        return any(_HEADING.fullmatch(name) for name in self._names(properties))

    def is_contents(self, properties: Element | None) -> bool:
        """Whether it is a line of a table of contents, which repeats the headings."""
        return any(_CONTENTS.fullmatch(name) for name in self._names(properties))

    def list_level(self, properties: Element | None) -> int | None:
        """How deep in lists it stands, 0 for an outermost list; None where it is no list item."""
        numbering = self._of_paragraph(properties, "numPr")
        number = None if numbering is None else numbering.find(f"{WORD}numId")
        if numbering is None or number is None or number.get(f"{WORD}val") == "0":
            return None
        level = numbering.find(f"{WORD}ilvl")
        value = "" if level is None else str(level.get(f"{WORD}val"))
        if value.isdigit():
            return int(value)
        deeper = (_INNER_LIST.fullmatch(name) for name in self._names(properties))
        return next((int(match.group(1)) - 1 for match in deeper if match), 0)

    def breaks_page(self, properties: Element | None) -> bool:
        """Whether it begins a new page."""
        return _is_on(self._of_paragraph(properties, "pageBreakBefore"))

    def is_on(self, what: str, run: Element | None, paragraph: Element | None) -> bool:
        """Whether letters have a property ("b" for bold, "vanish" for hidden)."""
        return _is_on(self._of_letters(what, run, paragraph))

    def size(self, run: Element | None, paragraph: Element | None) -> int:
        """The size of letters, in half points."""
        size = self._of_letters("sz", run, paragraph)
        value = "" if size is None else str(size.get(f"{WORD}val"))
        return int(value) if value.isdigit() else USUAL_SIZE

    def _names(self, properties: Element | None) -> tuple[str, ...]:
        names = (style.find(f"{WORD}name") for style in self.line(_style(properties, "pStyle")))
        return tuple(str(name.get(f"{WORD}val")) for name in names if name is not None)

    def _of_paragraph(self, properties: Element | None, what: str) -> Element | None:
        """What a paragraph's own properties say, or else its style."""
        own = None if properties is None else properties.find(f"{WORD}{what}")
        if own is not None:
            return own
        told = (style.find(f"{WORD}pPr/{WORD}{what}") for style in self.line(_style(properties, "pStyle")))
        return next((each for each in told if each is not None), None)

    def _of_letters(self, what: str, run: Element | None, paragraph: Element | None) -> Element | None:
        """What a run's own properties say, or else its style, its paragraph's, or the whole file."""
        own = None if run is None else run.find(f"{WORD}{what}")
        if own is not None:
            return own
        lines = (*self.line(_style(run, "rStyle")), *self.line(_style(paragraph, "pStyle")))
        told = [style.find(f"{WORD}rPr/{WORD}{what}") for style in lines]
        if self._defaults is not None:
            told.append(self._defaults.find(f"{WORD}{what}"))
        return next((each for each in told if each is not None), None)


def _style(properties: Element | None, kind: str) -> str | None:
    style = None if properties is None else properties.find(f"{WORD}{kind}")
    return None if style is None else style.get(f"{WORD}val")


def _is_on(switch: Element | None) -> bool:
    """Whether something is there and not switched off."""
    return switch is not None and str(switch.get(f"{WORD}val", "1")).lower() not in _OFF
