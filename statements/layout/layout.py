"""Puts the lines of pages together into blocks by their look: also across pages, columns and boxes.

Lines come in the order of the file, which is the reading order but for boxes beside the text. A line
goes on with the block above it only where their places agree; a block that a box interrupts waits for
its next line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from statements.document import Line, Page, SentenceKind
from statements.ends import breaks_within, ends, is_open
from statements.layout.blocks import Block, PlacedLine
from statements.layout.footnotes import find_footnotes, with_footnotes
from statements.layout.headings import tell_headings
from statements.layout.lists import (
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
from statements.layout.looks import looks_like_heading
from statements.layout.page_lines import PageLines, lines_that_count
from statements.layout.places import broke_early, is_beside
from statements.layout.tables import find_table_rows

WAITING = 6
"""Blocks back in which one may wait for its next line while a box beside it is read."""

_CLAUSE_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=[A-Z\"“‘])")


def find_blocks(pages: Sequence[Page]) -> tuple[Block, ...]:
    """The blocks of a document in reading order, furniture left out.

    Footnotes come after the last block of their page, which may end on the next.
    """
    reader = _Reader()
    pitch = 0.0
    for page in pages:
        lines = lines_that_count(page)
        if lines:
            here = PageLines(page, lines, before=pitch)
            pitch = here.pitch
            reader.read(here)
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

    def read(self, here: PageLines) -> None:
        """Adds the lines of a page."""
        self._here = here
        taken = self._footnote_lines()
        rows = {row[0]: row for row in find_table_rows(here.lines, here.texts) if taken.isdisjoint(row)}
        taken.update(index for row in rows.values() for index in row)
        for index, line in enumerate(here.lines):
            if index not in taken:
                self._add(index, line, here.texts[index])
            elif index in rows:
                self._append(SentenceKind.TABLE_ROW, [here.placed(place) for place in rows[index]])

    def _footnote_lines(self) -> set[int]:
        """The lines of the page's footnotes, which are put aside."""
        here = self._here
        taken: set[int] = set()
        for note in find_footnotes(here.page, here.lines, here.look.height):
            taken.update((note.mark_line, *note.lines))
            placed = [here.placed(place, note.mark * (place == note.mark_line)) for place in note.lines]
            self.footnotes.append(Block(kind=SentenceKind.FOOTNOTE, lines=placed))
        return taken

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
        is_heading = looks_like_heading(line, text, self._here.look) and not self._here.is_piece(index)
        if (bullet and not (numbered and is_heading)) or self._after_bullet:
            self._after_bullet = False
            self._append(SentenceKind.LIST_ITEM, [self._here.placed(index, bullet)], numbered)
        elif is_heading:
            self._append(SentenceKind.HEADING, [self._here.placed(index)])
        else:
            self._add_words(index, line, text)

    def _add_words(self, index: int, line: Line, text: str) -> None:
        """Adds a line of plain words: to a block that goes on with it, or as a new one."""
        clause = _CLAUSE_NUMBER.match(text) if text[0].isdigit() else None
        bare = bool(self.blocks) and self._is_bare(index, line, text)
        block = None if clause or bare else self._block_that_goes_on(index, line, text)
        if block is None:
            kind = SentenceKind.LIST_ITEM if bare or self._is_indented(index, line) else SentenceKind.PROSE
            self._append(kind, [self._here.placed(index, clause.end() if clause else 0)])
            return
        block.lines.append(self._here.placed(index))
        if block is self.blocks[-1]:
            self._end_with(text)

    def _is_bare(self, index: int, line: Line, text: str) -> bool:
        """Whether a line begins an item without a bullet."""
        last = self.blocks[-1]
        if is_bare_item(text, last, self._leads):
            if text[0].islower():
                return not self._is_full(line, text)
            return self._here.end_of_paragraph(index)[-1] != "."
        if not text[0].isupper():
            return False
        if self._leads:
            return is_item_before_another(self._here.end_of_paragraph(index))
        after_item = last.kind is SentenceKind.LIST_ITEM and not has_bullet(last)
        return after_item and is_item_before_another(self._ending)

    def _is_full(self, line: Line, text: str) -> bool:
        """Whether a colon only happens to end a line, because the next, which is as wide, goes on with it."""
        last = self.blocks[-1]
        same_edge = abs(line.box.right - last.lines[-1].line.box.right) <= OUTDENT
        return same_edge and not ends(text) and self._here.is_below(last, line)

    def _is_indented(self, index: int, line: Line) -> bool:
        return self._lead is not None and is_indented_item(line, self._here.following(index), self._lead)

    def _block_that_goes_on(self, index: int, line: Line, text: str) -> Block | None:
        if not self.blocks:
            return None
        block = self.blocks[-1]
        if not _may_go_on(block):
            return self._waiting_block(line)
        if self._here.is_below(block, line):
            return block if self._next_line_goes_on(index, line, text, block) else None
        last = block.lines[-1]
        if last.page is self._here.page and is_beside(last.line.box, line.box):
            return block
        waiting = self._waiting_block(line)
        if waiting is not None:
            return waiting
        goes_on = (text[0].islower() or is_open(self._ending)) and not ends(self._ending)
        return block if goes_on and not self._here.awaits(block, index) else None

    def _next_line_goes_on(self, index: int, line: Line, text: str, block: Block) -> bool:
        ending, small = self._ending, text[0].islower()
        if self._leads and (not small or (ending[-1] == ":" and not self._is_full(line, text))):
            return False
        ended = ends(ending)
        if text[0].isdigit() and begins_numbered(text, ending, ended):
            return False
        if block.kind is SentenceKind.LIST_ITEM and is_outdented(line, block):
            return False
        if small or is_open(ending) or breaks_within(ending, text):
            return True
        if (ending[-1] == ";" and not text[0].isdigit()) or broke_early(block, line, text):
            return False
        return not (ended and self._here.stands_out(index))

    def _waiting_block(self, line: Line) -> Block | None:
        """The block that a box beside it interrupted, if its last line stands right above this one."""
        if self._here.stacked:
            return None
        for block in self.blocks[-2 : -2 - WAITING : -1]:
            last = block.lines[-1]
            if last.page is not self._here.page:
                return None
            same_edge = abs(last.line.box.left - line.box.left) <= OUTDENT
            if same_edge and _may_go_on(block) and self._here.is_below(block, line) and not ends(last.text):
                return block
        return None


def _may_go_on(block: Block) -> bool:
    return block.kind is SentenceKind.PROSE or block.kind is SentenceKind.LIST_ITEM
