"""Cuts blocks into sentences, each with the exact place of its characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from statements.blocks import Block, PlacedLine, find_blocks
from statements.document import LineRole, Page, Passage, Sentence, SentenceKind

_END = re.compile(r"[.!?…][\"'”’)\]]*(?:(?<=[a-z]{4}[.])\d{1,2}|\[\d{1,2}\])?(?=\s)")
"""The end of a sentence, with the mark of a footnote that may stand there."""

_NEVER_LAST = frozenset(
    "mr mrs ms dr prof st e.g i.e eg ie cf vs jan feb mar apr jun jul aug sept sep oct nov dec pty".split()
)
"""Abbreviations that stand before something: their full stop never ends a sentence."""

_BEFORE_NUMBERS = frozenset("no nos fig art para ref approx ca c s ss sec sect reg regs cl ch p pp".split())
"""Abbreviations that stand before a number; before anything else they are words of their own."""

_SELDOM_LAST = frozenset("ltd inc plc co corp llp etc u.k u.s u.a.e p.a p.l.c dept est".split())
"""Abbreviations that may stand at the end: their full stop ends a sentence before a usual beginning."""

_BEGINNINGS = frozenset(
    "the this these we our it in as a an at all for to if where when during since any each its their they there "
    "however following with on no following".split()
)

SAME_INDENT = 2.0
"""Points by which items of one list may be indented differently."""

_LEADS = re.compile(r"(?::|\s[–-])$")


def find_sentences(pages: Sequence[Page]) -> tuple[tuple[Page, ...], tuple[Sentence, ...]]:
    """The pages with their headings marked, and the sentences of all blocks in reading order."""
    blocks = find_blocks(pages)
    sentences: list[Sentence] = []
    heading, leads = "", _Leads()
    for block in blocks:
        if block.kind is SentenceKind.HEADING:
            heading = _folded(block.text)
        lead = leads.over(block)
        for start, end in _cuts(block):
            sentences.append(
                Sentence(
                    number=len(sentences),
                    text=block.text[start:end],
                    passages=tuple(_passages(block, start, end)),
                    heading="" if block.kind is SentenceKind.HEADING else heading,
                    lead=lead,
                    kind=block.kind,
                )
            )
        if _LEADS.search(block.text):
            leads.begin(block, _folded(sentences[-1].text))
    return _with_headings(pages, blocks), tuple(sentences)


class _Leads:
    """The sentences that introduce the lists being read, the outermost first."""

    def __init__(self) -> None:
        self._open: list[tuple[float, str]] = []

    def over(self, block: Block) -> str:
        """The lead of a block, or "" for one that is no list item; lists that it ends are closed."""
        if block.kind is not SentenceKind.LIST_ITEM:
            self._open.clear()
            return ""
        # An item as far left as the item that introduced an inner list belongs to the outer one.
        while len(self._open) > 1 and _left(block) <= self._open[-1][0] + SAME_INDENT:
            self._open.pop()
        return self._open[-1][1] if self._open else ""

    def begin(self, block: Block, lead: str) -> None:
        """A block ends in a colon: a list follows."""
        self._open.append((_left(block), lead))


def _left(block: Block) -> float:
    return block.lines[0].line.box.left


def _folded(text: str) -> str:
    return " ".join(text.split())


def _cuts(block: Block) -> Iterator[tuple[int, int]]:
    """Where each sentence of a block begins and ends in the block's text. None is empty."""
    text = block.text
    start = 0
    ends = [match.end() for match in _END.finditer(text)] if block.kind is not SentenceKind.HEADING else []
    for end in [*ends, len(text)]:
        if end == len(text) or _is_end(text, start, end):
            begin = start + len(text[start:end]) - len(text[start:end].lstrip())
            if text[begin:end].strip():
                yield begin, end
            start = end


def _is_end(text: str, start: int, end: int) -> bool:
    """Whether the full stop before `end` ends the sentence that began at `start`."""
    after = text[end:].lstrip()
    before = text[start:end].split()
    if not before or not after:
        return False
    word = before[-1].rstrip(".\"'”’)]").lstrip("([\"'“‘").lower()
    if not text[start:end].rstrip("\"'”’)]").endswith("."):
        return not after[0].islower()
    if word in _NEVER_LAST or after[0].islower() or (len(before) == 1 and word.rstrip(".").isdigit()):
        return False
    if word in _BEFORE_NUMBERS:
        return not after[0].isdigit()
    initial = len(word) == 1 and before[-1][0].isupper()
    if word in _SELDOM_LAST or initial:
        return after.split()[0].lower() in _BEGINNINGS
    return True


def _passages(block: Block, start: int, end: int) -> Iterator[Passage]:
    """The places of a cut of the block's text, one for each unbroken run of a page's text."""
    open_passage: Passage | None = None
    at = 0
    for placed in block.lines:
        piece = _piece(placed, start - at, end - at)
        at += len(placed.text) + 1
        if piece is None:
            continue
        if open_passage and open_passage.page == piece.page and open_passage.end + 1 == piece.start:
            open_passage = replace(open_passage, end=piece.end)
            continue
        if open_passage:
            yield open_passage
        open_passage = piece
    if open_passage:
        yield open_passage


def _piece(placed: PlacedLine, start: int, end: int) -> Passage | None:
    """The part of a line between `start` and `end`, counted from the beginning of its words."""
    first, last = max(start, 0), min(end, len(placed.text))
    if first >= last:
        return None
    return Passage(page=placed.page.number, start=placed.start + first, end=placed.start + last)


def _with_headings(pages: Sequence[Page], blocks: Sequence[Block]) -> tuple[Page, ...]:
    headings = {
        (placed.page.number, placed.line.start)
        for block in blocks
        if block.kind is SentenceKind.HEADING
        for placed in block.lines
    }
    return tuple(
        replace(
            page,
            lines=tuple(
                replace(line, role=LineRole.HEADING) if (page.number, line.start) in headings else line
                for line in page.lines
            ),
        )
        for page in pages
    )
