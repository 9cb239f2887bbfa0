"""Headings: told by their look, by what stands around them, and by what comes under them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statements.document import SentenceKind
from statements.ends import ends
from statements.layout.blocks import Block, PlacedLine
from statements.layout.lists import NUMBERED, leads
from statements.layout.looks import (
    DATE,
    LARGER_LETTERS,
    LONGEST_HEADING,
    SIGNING,
    is_title_with_colon,
    stands_alone_like_heading,
)

MOST_HEADING_LINES = 4
"""Lines of one heading. More lines in capitals or bold are a text that is set so."""

LINES_OF_TEXT = 2
"""Lines of prose; more are what stands under headings, however they end."""

LONGEST_RUN = 3
"""Lines that look like headings only because each stands alone. More in a row are a list or a menu."""

LONGEST_STACK = 5
"""Headings in capitals over each other, such as those of a cover. More in a row are a menu."""

SIGNING_BLOCKS = 6
"""Blocks after "Signed" in which names, offices and dates may stand."""

SAME_LETTERS = 1.0
"""Points by which the letters of one heading's lines may differ in height."""

NEXT_LINE = 1.6
"""Heights of its letters by which a heading's second line may stand below its first."""

_SIGNED = re.compile(
    r"(?:(?:electronically |duly )?signed|signature|approved by|(?:for and )?on behalf of|yours|sign here)"
    r"\b",
    re.IGNORECASE,
)


def tell_headings(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, once headings are told by what stands around them, and headings of two lines joined."""
    _find_lone_headings(blocks)
    _take_back_menus(blocks)
    _take_back_signatures(blocks)
    last: Block | None = None
    for block in blocks:
        if last is not None and last.kind is SentenceKind.HEADING and _belongs_to(last, block):
            last.lines.extend(block.lines)
            continue
        if last is not None:
            yield _not_too_long(last)
        last = block
    if last is not None:
        yield _not_too_long(last)


def _not_too_long(block: Block) -> Block:
    if block.kind is SentenceKind.HEADING and len(block.lines) > MOST_HEADING_LINES:
        block.kind = SentenceKind.PROSE
    return block


def _find_lone_headings(blocks: Sequence[Block]) -> None:
    """Makes headings of lines that stand alone over a text, unless many such lines follow each other."""
    run: list[Block] = []
    over_text = False
    following: Block | None = None
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        single = len(block.lines) == 1
        last = blocks[index - 1] if index else None
        if single and over_text and _stands_alone(block, following, last):
            run.append(block)
        else:
            if run:
                _make_headings(run)
                run = []
            over_text = _is_stood_over(block, over_text)
        following = block
    if run:
        _make_headings(run)


def _is_stood_over(block: Block, over_text: bool) -> bool:
    """Whether what is above a block stands over a text, if what is above the next block does or does not."""
    if block.kind is not SentenceKind.PROSE:
        return True
    if len(block.lines) == 1 and _is_date_or_sign(block):
        return over_text
    return _is_text(block)


def _stands_alone(block: Block, following: Block | None, last: Block | None) -> bool:
    if block.kind is SentenceKind.LIST_ITEM:
        return _is_counted_heading(block, following, last)
    if block.kind is not SentenceKind.PROSE:
        return False
    first = _whole(block.lines[0])
    if first.line.end - first.start > LONGEST_HEADING or (last is not None and leads(last.ending)):
        return False
    if following is not None and following.lines[0].text[:1].islower():
        return False
    if is_title_with_colon(first.text):
        return following is not None and following.kind is SentenceKind.PROSE and following.ending[-1] == "."
    return stands_alone_like_heading(first.text)


def _is_counted_heading(block: Block, following: Block | None, last: Block | None) -> bool:
    """Whether a line with a letter in front, taken for an item, stands alone over prose: "(ii) Our farms"."""
    if following is None or following.kind is not SentenceKind.PROSE or not _is_counted(block):
        return False
    in_list = last is not None and (leads(last.ending) or _is_counted(last))
    return not in_list and _is_text(following) and stands_alone_like_heading(block.ending)


def _is_counted(block: Block) -> bool:
    """Whether a letter or number in front of an item counts it."""
    first = block.lines[0]
    bullet = first.page.text[first.line.start : first.start]
    return block.kind is SentenceKind.LIST_ITEM and any(map(str.isalnum, bullet))


def _is_text(block: Block) -> bool:
    """Whether this is what stands under headings: it ends as a sentence does, or is long."""
    if len(block.lines) > LINES_OF_TEXT:
        return True
    if not ends(block.ending):
        return len(block.text) > LONGEST_HEADING
    return len(block.lines) > 1 or SIGNING.match(block.ending) is None or len(block.ending) > LONGEST_HEADING


def _is_date_or_sign(block: Block) -> bool:
    """Whether a line says nothing but a date, or holds no letters; it may stand between heading and text."""
    text = block.ending
    return len(text) <= LONGEST_HEADING and (DATE.search(text) is not None or not any(map(str.isalpha, text)))


def _whole(placed: PlacedLine) -> PlacedLine:
    """The line with the number of its clause, which is no part of a sentence, but is part of a heading."""
    return PlacedLine(page=placed.page, line=placed.line, start=placed.line.start)


def _make_headings(run: Sequence[Block]) -> None:
    """The blocks of a run, the last one first, become headings; of a long run only that one."""
    if len(run) > LONGEST_RUN:
        if all(NUMBERED.match(_whole(block.lines[0]).text) for block in run[1:]):
            for block in run[1:]:
                block.kind = SentenceKind.LIST_ITEM
        run = run[:1]
    for block in run:
        block.kind = SentenceKind.HEADING
        block.lines[0] = _whole(block.lines[0])


def _take_back_menus(blocks: Sequence[Block]) -> None:
    """Many lines in capitals that follow each other are the menu of a web page, but for the last."""
    run: list[Block] = []
    for block in blocks:
        if block.kind is SentenceKind.HEADING:
            run.append(block)
        elif run:
            if len(run) > LONGEST_STACK:
                _take_back_menu(run[:-1], LARGER_LETTERS * block.lines[0].line.height)
            run = []


def _take_back_menu(run: Sequence[Block], height: float) -> None:
    """Those of a run are no headings that are neither bold nor larger than `height`."""
    for block in run:
        line = block.lines[0].line
        if line.height <= height and not line.bold:
            block.kind = SentenceKind.PROSE


def _take_back_signatures(blocks: Sequence[Block]) -> None:
    """Names, offices and companies under "Signed" are no headings, however they are set."""
    left = 0
    for index, block in enumerate(blocks):
        if left and block.kind is SentenceKind.HEADING:
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            if not _stands_over_text(block, following):
                block.kind = SentenceKind.PROSE
        left = SIGNING_BLOCKS if _is_signing(block) else max(0, left - 1)


def _is_signing(block: Block) -> bool:
    first = block.lines[0]
    return (
        block.kind is not SentenceKind.LIST_ITEM and _SIGNED.match(first.page.text, first.start) is not None
    )


def _stands_over_text(block: Block, following: Block | None) -> bool:
    """Whether something comes under a heading that is longer than the lines of a signature."""
    if following is None or _SIGNED.match(following.lines[0].text):
        return False
    if following.kind is SentenceKind.PROSE:
        return _is_text(following)
    return following.kind is not SentenceKind.HEADING or NUMBERED.match(block.ending) is not None


def _belongs_to(heading: Block, block: Block) -> bool:
    """Whether a block is a heading's next line, or shows that the heading only began a sentence."""
    first, second = heading.lines[-1], block.lines[0]
    if first.page.number != second.page.number:
        return False
    pitch = second.line.box.top - first.line.box.top
    same_letters = abs(first.line.height - second.line.height) < SAME_LETTERS
    near = 0 < pitch < NEXT_LINE * first.line.height and same_letters
    if block.kind is SentenceKind.HEADING:
        return near and first.line.bold == second.line.bold and not NUMBERED.match(second.text)
    if block.kind is not SentenceKind.PROSE or not second.text[:1].islower():
        return False
    if not (near and len(block.lines) == 1 and not ends(second.text)):
        heading.kind = SentenceKind.PROSE
    return True
