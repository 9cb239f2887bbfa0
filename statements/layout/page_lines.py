"""The lines of one page that count, with their words, and what their places say of each."""

from __future__ import annotations

from itertools import pairwise

from statements.document import Line, LineRole, Page
from statements.ends import ends, is_open
from statements.layout.blocks import Block, PlacedLine
from statements.layout.lists import OUTDENT, is_item_before_another
from statements.layout.looks import LONGEST_HEADING, usual_look
from statements.layout.places import has_room, is_below, is_beside, usual_pitch

LONGEST_BOX = 80
"""Lines of a box beside the text; as far ahead the next line of an interrupted block is looked for."""


class PageLines:
    """The lines of a page without furniture, in the order of the file.

    `texts` are their words, and `pitch` the usual distance between two of them, in points. `before` is
    that of the page before. There must be at least one line: see `lines_that_count`.
    """

    def __init__(self, page: Page, lines: list[Line], before: float) -> None:
        self.page = page
        self.lines = lines
        self.texts = [page.text[line.start : line.end] for line in lines]
        self.look = usual_look(lines)
        self.pitch = usual_pitch(lines, before=before)
        # Where every line stands lower than the one before, nothing stands beside anything.
        self.stacked = all(below.box.top > above.box.top for above, below in pairwise(lines))

    def placed(self, index: int, without: int = 0) -> PlacedLine:
        """A line, with so many characters left out at its beginning."""
        line = self.lines[index]
        return PlacedLine(page=self.page, line=line, start=line.start + without)

    def following(self, index: int) -> Line | None:
        """The next line in the file, or None."""
        return self.lines[index + 1] if index + 1 < len(self.lines) else None

    def is_below(self, block: Block, line: Line) -> bool:
        """Whether a line stands right below the last of a block."""
        last = block.lines[-1]
        return last.page is self.page and is_below(last.line.box, line.box, self.pitch)

    def is_piece(self, index: int) -> bool:
        """Whether a line is only a piece of a printed one, which raised letters part ("31st", "farms1")."""
        near = self.lines[max(0, index - 1) : index + 2]
        return any(is_beside(before.box, after.box) for before, after in pairwise(near))

    def end_of_paragraph(self, index: int) -> str:
        """The last of the lines right below that go on with the words of this one, or this one."""
        line, text = self.lines[index], self.texts[index]
        for number in range(index + 1, min(index + LONGEST_BOX, len(self.lines))):
            following, words = self.lines[number], self.texts[number]
            goes_on = (words[0].islower() or is_open(text)) and not is_item_before_another(text)
            if not goes_on or not is_below(line.box, following.box, self.pitch):
                break
            line, text = following, words
        return text

    def stands_out(self, index: int) -> bool:
        """Whether nothing goes on from a line to the next, as from headings that stand close to the text."""
        line, text, following = self.lines[index], self.texts[index], self.following(index)
        if len(text) > LONGEST_HEADING or ends(text) or following is None:
            return False
        if not is_below(line.box, following.box, self.pitch):
            return True
        words = self.texts[index + 1]
        return not words[0].islower() and has_room(line.box, following.box, words, following.box.right)

    def awaits(self, block: Block, index: int) -> bool:
        """Whether a block's next line comes after `index`: what comes there only stands beside the block."""
        if self.stacked or block.lines[-1].page is not self.page:
            return False
        left = block.lines[-1].line.box.left
        return any(
            abs(line.box.left - left) <= OUTDENT and self.is_below(block, line)
            for line in self.lines[index + 1 : index + LONGEST_BOX]
        )


def lines_that_count(page: Page) -> list[Line]:
    """The lines of a page without its running headers, footers and page number."""
    return [line for line in page.lines if line.role is not LineRole.FURNITURE]
