"""Puts the lines of pages together into blocks by their look: also across pages, columns and boxes.

Lines come in the order of the file, which is the reading order but for boxes beside the text. A line
goes on with the block above it only where their places agree; a block that a box interrupts waits for
its next line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from statements.blocks import Block, PlacedLine
from statements.document import Line, LineRole, Page, SentenceKind
from statements.ends import ends, is_open
from statements.footnotes import find_footnotes, with_footnotes
from statements.headings import tell_headings
from statements.lists import (
    OUTDENT,
    begins_numbered,
    find_bullet,
    has_bullet,
    is_bare_item,
    is_bullet_alone,
    is_indented_item,
    is_item_before_another,
    is_outdented,
    leads,
)
from statements.looks import LONGEST_HEADING, looks_like_heading, usual_look
from statements.places import broke_early, has_room, is_below, is_beside, usual_pitch
from statements.tables import find_table_rows

WAITING = 6
"""Blocks back in which one may wait for its next line while a box beside it is read."""

LONGEST_BOX = 80
"""Lines of a box beside the text; as far ahead the next line of an interrupted block is looked for."""

_CLAUSE_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=[A-Z\"“‘])")


def find_blocks(pages: Sequence[Page]) -> tuple[Block, ...]:
    """The blocks of a document in reading order, furniture left out.

    Footnotes come after the last block of their page, which may end on the next.
    """
    reader = _Reader()
    for page in pages:
        reader.read(page)
    return tuple(with_footnotes(tell_headings(reader.blocks), reader.footnotes))


class _Reader:
    """Reads line after line, and adds each to the blocks so far."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.footnotes: list[Block] = []
        self._after_bullet = False
        self._ending = ""
        self._leads = False
        self._lead: float | None = None
        self._pitch = 0.0

    def read(self, page: Page) -> None:
        """Adds the lines of a page."""
        self._page = page
        self._lines = lines = [line for line in page.lines if line.role is not LineRole.FURNITURE]
        if not lines:
            return
        self._texts = texts = [page.text[line.start : line.end] for line in lines]
        self._look = usual_look(lines)
        self._pitch = usual_pitch(lines, before=self._pitch)
        # Where every line stands lower than the one before, nothing stands beside anything.
        self._stacked = all(below.box.top > above.box.top for above, below in pairwise(lines))
        taken = self._footnote_lines()
        rows = {row[0]: row for row in find_table_rows(lines, texts) if taken.isdisjoint(row)}
        taken.update(index for row in rows.values() for index in row)
        for index, line in enumerate(lines):
            if index not in taken:
                self._add(index, line, texts[index])
            elif index in rows:
                self._append(SentenceKind.TABLE_ROW, [self._placed(place) for place in rows[index]])

    def _footnote_lines(self) -> set[int]:
        """The lines of the page's footnotes, which are put aside."""
        taken: set[int] = set()
        for note in find_footnotes(self._page, self._lines, self._look.height):
            taken.update((note.mark_line, *note.lines))
            placed = [self._placed(place, note.mark * (place == note.mark_line)) for place in note.lines]
            self.footnotes.append(Block(kind=SentenceKind.FOOTNOTE, lines=placed))
        return taken

    def _placed(self, index: int, without: int = 0) -> PlacedLine:
        line = self._lines[index]
        return PlacedLine(page=self._page, line=line, start=line.start + without)

    def _append(self, kind: SentenceKind, lines: list[PlacedLine], numbered: bool = False) -> None:
        self.blocks.append(Block(kind=kind, lines=lines, numbered=numbered))
        if kind is not SentenceKind.LIST_ITEM:
            self._lead = None
        self._end_with(lines[-1].text)

    def _end_with(self, text: str) -> None:
        """Notes how the last block ends."""
        self._ending = text
        self._leads = leads(text)
        if self._leads:
            self._lead = self.blocks[-1].lines[0].line.box.left

    def _add(self, index: int, line: Line, text: str) -> None:
        if is_bullet_alone(text):
            self._after_bullet = True
            return
        bullet, numbered = find_bullet(text, self.blocks)
        is_heading = looks_like_heading(line, text, self._look) and not self._is_piece(index)
        if (bullet and not (numbered and is_heading)) or self._after_bullet:
            self._after_bullet = False
            self._append(SentenceKind.LIST_ITEM, [self._placed(index, bullet)], numbered)
        elif is_heading:
            self._append(SentenceKind.HEADING, [self._placed(index)])
        else:
            self._add_words(index, line, text)

    def _is_piece(self, index: int) -> bool:
        """Whether a line is only a piece of a printed one, which raised letters part ("31st", "farms1")."""
        near = self._lines[max(0, index - 1) : index + 2]
        return any(is_beside(before.box, after.box) for before, after in pairwise(near))

    def _add_words(self, index: int, line: Line, text: str) -> None:
        """Adds a line of plain words: to a block that goes on with it, or as a new one."""
        clause = _CLAUSE_NUMBER.match(text) if text[0].isdigit() else None
        bare = bool(self.blocks) and self._is_bare(index, line, text)
        block = None if clause or bare else self._block_that_goes_on(index, line, text)
        if block is None:
            kind = SentenceKind.LIST_ITEM if bare or self._is_indented(index, line) else SentenceKind.PROSE
            self._append(kind, [self._placed(index, clause.end() if clause else 0)])
            return
        block.lines.append(self._placed(index))
        if block is self.blocks[-1]:
            self._end_with(text)

    def _is_bare(self, index: int, line: Line, text: str) -> bool:
        """Whether a line begins an item without a bullet."""
        last = self.blocks[-1]
        if is_bare_item(text, last, self._leads):
            return (
                self._end_of_paragraph(index)[-1] != "."
                if text[0].isupper()
                else not self._is_full(line, text)
            )
        if not text[0].isupper():
            return False
        if self._leads:
            return is_item_before_another(self._end_of_paragraph(index))
        after_item = last.kind is SentenceKind.LIST_ITEM and not has_bullet(last)
        return after_item and is_item_before_another(self._ending)

    def _is_full(self, line: Line, text: str) -> bool:
        """Whether a colon only happens to end a line, because the next, which is as wide, goes on with it."""
        last = self.blocks[-1].lines[-1]
        near = last.page is self._page and is_below(last.line.box, line.box, self._pitch)
        return near and not ends(text) and abs(line.box.right - last.line.box.right) <= OUTDENT

    def _end_of_paragraph(self, index: int) -> str:
        """The last of the lines right below that go on with the words of this one, or this one."""
        line, text = self._lines[index], self._texts[index]
        for number in range(index + 1, min(index + LONGEST_BOX, len(self._lines))):
            following, words = self._lines[number], self._texts[number]
            goes_on = words[0].islower() or is_open(text)
            if (
                is_item_before_another(text)
                or not goes_on
                or not is_below(line.box, following.box, self._pitch)
            ):
                break
            line, text = following, words
        return text

    def _is_indented(self, index: int, line: Line) -> bool:
        following = self._lines[index + 1] if index + 1 < len(self._lines) else None
        return self._lead is not None and is_indented_item(line, following, self._lead)

    def _block_that_goes_on(self, index: int, line: Line, text: str) -> Block | None:
        if not self.blocks:
            return None
        block = self.blocks[-1]
        if not _may_go_on(block):
            return self._waiting_block(line)
        last = block.lines[-1]
        if last.page is self._page:
            if is_below(last.line.box, line.box, self._pitch):
                return block if self._next_line_goes_on(index, line, text, block) else None
            if is_beside(last.line.box, line.box):
                return block
        waiting = self._waiting_block(line)
        if waiting is not None:
            return waiting
        goes_on = text[0].islower() or is_open(self._ending)
        return block if goes_on and not ends(self._ending) and not self._is_awaited(block, index) else None

    def _next_line_goes_on(self, index: int, line: Line, text: str, block: Block) -> bool:
        ending = self._ending
        if self._leads and (not text[0].islower() or (ending[-1] == ":" and not self._is_full(line, text))):
            return False
        ended = ends(ending)
        if text[0].isdigit() and begins_numbered(text, ending, ended):
            return False
        if block.kind is SentenceKind.LIST_ITEM and is_outdented(line, block):
            return False
        if text[0].islower() or is_open(ending):
            return True
        if (ending[-1] == ";" and not text[0].isdigit()) or broke_early(block, line, text):
            return False
        return not (ended and self._stands_out(index, line, text))

    def _stands_out(self, index: int, line: Line, text: str) -> bool:
        """Whether nothing goes on from a line to the next, as from headings that stand close to the text."""
        if len(text) > LONGEST_HEADING or ends(text) or index + 1 == len(self._lines):
            return False
        following, words = self._lines[index + 1], self._texts[index + 1]
        if not is_below(line.box, following.box, self._pitch):
            return True
        return not words[0].islower() and has_room(line.box, following.box, words, following.box.right)

    def _waiting_block(self, line: Line) -> Block | None:
        """The block that a box beside it interrupted, if its last line stands right above this one."""
        if self._stacked:
            return None
        for block in self.blocks[-2 : -2 - WAITING : -1]:
            last = block.lines[-1]
            if last.page is not self._page:
                return None
            near = abs(last.line.box.left - line.box.left) <= OUTDENT
            if (
                near
                and _may_go_on(block)
                and is_below(last.line.box, line.box, self._pitch)
                and not ends(last.text)
            ):
                return block
        return None

    def _is_awaited(self, block: Block, index: int) -> bool:
        """Whether the block's own next line comes later on the page: what comes now stands beside it."""
        last = block.lines[-1]
        if self._stacked or last.page is not self._page:
            return False
        above = last.line.box
        return any(
            abs(line.box.left - above.left) <= OUTDENT and is_below(above, line.box, self._pitch)
            for line in self._lines[index + 1 : index + LONGEST_BOX]
        )


def _may_go_on(block: Block) -> bool:
    return block.kind is SentenceKind.PROSE or block.kind is SentenceKind.LIST_ITEM
