"""Blocks: lines that belong together as a paragraph, a heading, a list item, a footnote or a table row.

`statements/layout/layout.py` tells them by the look of the lines; readers of Word files and web pages make
them themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from statements.document import Line, Page, SentenceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLine:
    """A line, the page it stands on, and where its words begin once a bullet is left out."""

    page: Page
    line: Line
    start: int

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.page.text[self.start : self.line.end]


@dataclass(slots=True)
class Block:
    """Lines that belong together. `lines` grows while the block is read; nothing else changes.

    Of a table row, the lines are its cells, from left to right. `numbered` is whether it is an item of
    a list whose bullets are numbers.
    """

    kind: SentenceKind
    lines: list[PlacedLine] = field(default_factory=list)
    numbered: bool = False

    @property
    def text(self) -> str:
        """The words of the block, with a line break between lines. Built anew each time."""
        return "\n".join(line.text for line in self.lines)

    @property
    def ending(self) -> str:
        """The words of the last line."""
        return self.lines[-1].text
