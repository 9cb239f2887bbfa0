"""Puts lines together into blocks: paragraphs, headings and list items, also across pages and columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from statements.document import Line, LineRole, Page, SentenceKind

WIDER_GAP = 1.25
"""A line that stands more than so many usual line pitches below the last begins a new block."""

LARGER_LETTERS = 1.08
"""A line with letters so much higher than the page's usual ones looks like a heading."""

LONGEST_HEADING = 90
"""Characters; the longest headings met in real statements have about 80."""

MOST_HEADING_WORDS = 14

LONGEST_ABBREVIATION = 3
"""Capital letters up to this length are an abbreviation ("UK"), not a heading in capitals."""

RECURS = 0.08
"""A distance between lines is usual when at least this share of a page's lines has it."""

OUTDENT = 3.0
"""Points; a line that begins so far left of the bullet above it is no longer part of that item."""

LONGEST_BARE_ITEM = 60
"""Characters of a list item that has no bullet: "Catering and events"."""

_BULLET = re.compile(
    r"(?:[•●▪■◦‣⁃∙·○➢➤✓✔*\uf0a7\uf0b7\uf0d8]|[-–—](?= )|o(?= [A-Z])|\(?(?:[a-z]|[ivx]{1,4})[.)](?= ))\s*"
)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\S)")
_CLAUSE_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)])\s+(?=[A-Z\"“‘])")
_ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_LEADS = re.compile(r"(?::|[–-])$")
_LABEL = re.compile(r"\w+(?: \w+)?:\s")
_DATE = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
    r"|^\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_ITEM_NUMBER = re.compile(r"\d{1,2}[.)]\s+(?=\S)")
_HANGING = re.compile(
    r"(?:,|\b(?:in|of|the|and|by|as|with|to|for|from|or|our|its|their|a|an|at|on|that|which|is|are))$",
    re.IGNORECASE,
)
"""A line that ends so ends nothing: the sentence goes on, whatever the next line begins with."""
_SIGNING = re.compile(
    r"(?:signed|signature|date|dated|name|position|title|role|on behalf|for and on behalf|approved)\b", re.I
)


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
    """Lines that belong together. `lines` grows while the block is read; nothing else changes."""

    kind: SentenceKind
    lines: list[PlacedLine] = field(default_factory=list)
    numbered: bool = False

    @property
    def text(self) -> str:
        """The words of the block, with a line break between lines."""
        return "\n".join(line.text for line in self.lines)


def find_blocks(pages: Sequence[Page]) -> tuple[Block, ...]:
    """The blocks of a document in reading order, furniture left out."""
    blocks: list[Block] = []
    for page in pages:
        reader = _PageReader(page)
        for line in page.lines:
            if line.role is not LineRole.FURNITURE:
                reader.add(line, blocks)
    return tuple(_headings_joined(blocks))


class _PageReader:
    """Adds the lines of one page to the blocks read so far."""

    def __init__(self, page: Page) -> None:
        self._page = page
        body = [line for line in page.lines if line.role is not LineRole.FURNITURE]
        self._height = _usual_height(body)
        self._pitch = _usual_pitch(body)
        self._bold_is_usual = sum(line.bold for line in body) > len(body) / 2
        self._last: Line | None = None

    def add(self, line: Line, blocks: list[Block]) -> None:
        text = self._page.text[line.start : line.end]
        last_block = blocks[-1] if blocks else None
        bullet, numbered = _bullet_of(text, last_block)
        if bullet:
            kind, start, goes_on = SentenceKind.LIST_ITEM, line.start + bullet, False
        else:
            kind, start = self._kind(line, text, blocks), line.start
            if kind is SentenceKind.PROSE and (clause := _CLAUSE_NUMBER.match(text)):
                start += clause.end()
            goes_on = last_block is not None and self._goes_on(line, text, kind, last_block)
        placed = PlacedLine(page=self._page, line=line, start=start)
        if goes_on and last_block is not None:
            last_block.lines.append(placed)
        else:
            blocks.append(Block(kind=kind, lines=[placed], numbered=numbered))
        self._last = line

    def _kind(self, line: Line, text: str, blocks: Sequence[Block]) -> SentenceKind:
        if self._looks_like_heading(line, text):
            return SentenceKind.HEADING
        if self._is_bare_item(text, blocks):
            return SentenceKind.LIST_ITEM
        return SentenceKind.PROSE

    def _looks_like_heading(self, line: Line, text: str) -> bool:
        words = _NUMBERED.sub("", text, count=1)
        if len(text) > LONGEST_HEADING or len(words.split()) > MOST_HEADING_WORDS or not words:
            return False
        if _ENDED.search(text) or not words[0].isupper() or _SIGNING.match(words) or _DATE.search(text):
            return False
        larger = line.height > LARGER_LETTERS * self._height
        return (
            larger
            or (line.bold and not self._bold_is_usual)
            or (text.isupper() and len(text) > LONGEST_ABBREVIATION)
        )

    def _is_bare_item(self, text: str, blocks: Sequence[Block]) -> bool:
        """Whether a short line without a bullet goes on a list that a colon began."""
        if not blocks:
            return False
        last = blocks[-1]
        after_lead = last.text.endswith(":")
        after_item = last.kind is SentenceKind.LIST_ITEM and last.lines[0].start == last.lines[0].line.start
        if text[0].islower():
            return after_lead or (after_item and last.text.rstrip(" and").endswith(";"))
        if len(text) > LONGEST_BARE_ITEM or not text[0].isupper() or _ENDED.search(text):
            return False
        return after_lead or (after_item and not _ENDED.search(last.text))

    def _goes_on(self, line: Line, text: str, kind: SentenceKind, block: Block) -> bool:
        if kind is not SentenceKind.PROSE or block.kind is SentenceKind.HEADING:
            return False
        open_ended = not _ENDED.search(block.text)
        if self._last is None or not self._follows_closely(line, self._last):
            return open_ended and (text[0].islower() or _HANGING.search(block.text) is not None)
        if _CLAUSE_NUMBER.match(text) or (_NUMBERED.match(text) and not open_ended):
            return False
        if block.kind is SentenceKind.LIST_ITEM and line.box.left < block.lines[0].line.box.left - OUTDENT:
            return False
        return not block.text.endswith(":")

    def _follows_closely(self, line: Line, last: Line) -> bool:
        pitch = line.box.top - last.box.top
        return -line.height / 2 <= pitch <= WIDER_GAP * max(self._pitch, line.height)


def _bullet_of(text: str, last: Block | None) -> tuple[int, bool]:
    """The length of the bullet that a line begins with, 0 for none, and whether it is a number.

    A number is a bullet only in a list: after a colon, or after another such item.
    """
    bullet = _BULLET.match(text)
    if bullet and bullet.end() < len(text):
        return bullet.end(), False
    number = _ITEM_NUMBER.match(text)
    if number and last is not None and (last.numbered or last.text.endswith(":")):
        return number.end(), True
    return 0, False


def _usual_height(lines: Sequence[Line]) -> float:
    """The height of the letters that most of the page is set in, to half a point; 0 if unknown."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.height * 2) / 2] += line.end - line.start
    return max(letters, key=lambda height: letters[height], default=0.0)


def _usual_pitch(lines: Sequence[Line]) -> float:
    """The distance between the tops of two lines of a paragraph, in points; 0 if unknown.

    That is the smallest distance that recurs: pages of one-line paragraphs have a larger one more often.
    """
    pitches = Counter(
        round(after.box.top - before.box.top)
        for before, after in pairwise(lines)
        if before.height / 2 < after.box.top - before.box.top < 3 * before.height
    )
    recurring = [pitch for pitch, count in pitches.items() if count >= max(2, RECURS * pitches.total())]
    return float(min(recurring, default=min(pitches, default=0)))


def _headings_joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, once headings are told by what stands around them, and headings of two lines joined."""
    last: Block | None = None
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if _stands_alone_like_heading(block, following, last):
            block.kind = SentenceKind.HEADING
        if last is not None and (_is_second_line(block, last) or _is_no_heading_after_all(last, block)):
            last.kind = block.kind
            last.lines.extend(block.lines)
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _is_no_heading_after_all(heading: Block, following: Block) -> bool:
    """Whether large letters only begin a sentence, which goes on in small letters below."""
    if heading.kind is not SentenceKind.HEADING or following.kind is not SentenceKind.PROSE:
        return False
    if _is_rest_of_title(heading, following):
        following.kind = SentenceKind.HEADING
    return following.text[0].islower() and heading.lines[-1].page.number == following.lines[0].page.number


def _is_rest_of_title(heading: Block, following: Block) -> bool:
    """Whether a line in small letters only ends a title of two lines."""
    first, second = heading.lines[-1].line, following.lines[0].line
    return (
        len(following.lines) == 1
        and not _ENDED.search(following.text)
        and abs(first.height - second.height) < 1
    )


def _stands_alone_like_heading(block: Block, following: Block | None, last: Block | None) -> bool:
    if block.kind is not SentenceKind.PROSE or len(block.lines) > 1 or len(block.text) > LONGEST_HEADING:
        return False
    text = _NUMBERED.sub("", block.text, count=1)
    if (
        following is None
        or not text[:1].isupper()
        or "," in text
        or _LEADS.search(text)
        or _ENDED.search(text)
    ):
        return False
    if _SIGNING.match(text) or _LABEL.match(text) or _DATE.search(block.text) or _HANGING.search(text):
        return False
    led = last is not None and bool(_LEADS.search(last.text))
    return not led and not following.text[0].islower() and len(text.split()) <= MOST_HEADING_WORDS


def _is_second_line(block: Block, last: Block) -> bool:
    if block.kind is not SentenceKind.HEADING or last.kind is not SentenceKind.HEADING:
        return False
    first, second = last.lines[-1], block.lines[0]
    same_page = first.page.number == second.page.number
    same_look = abs(first.line.height - second.line.height) < 1 and first.line.bold == second.line.bold
    near = 0 < second.line.box.top - first.line.box.top < 1.6 * first.line.height
    return same_page and same_look and near and not _NUMBERED.match(second.text)
