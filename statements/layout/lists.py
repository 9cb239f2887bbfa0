"""Lists: what begins an item, what goes on with a list, and which words lead to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statements.document import Line, SentenceKind
from statements.ends import ends
from statements.layout.blocks import Block

OUTDENT = 3.0
"""Points by which the left edges of lines that belong together may differ: an indent is wider."""

LONGEST_BARE_ITEM = 60
"""Characters of a list item that has no bullet: "Catering and events"."""

MOST_INNER_ITEMS = 40
"""Items of lists inside an item, after which its list may still count on."""

_GLYPHS = "•●▪■◦‣⁃∙·○◼◾□❏❑☐☑▶►▸➔→⇒»❖◆◇➢➤➣✓✔✗★◻"
_PRIVATE = ("\ue000", "\uf8ff")
"""The first and the last of the characters that are bullets of word processors' own fonts."""

_GLYPH = re.compile(rf"[{_GLYPHS}\ue000-\uf8ff]\s*|[-–—*](?=\s)\s*")
_GLYPH_STARTS = frozenset(_GLYPHS + "-–—*")

_LETTERS = re.compile(r"(?:\(?(?:[a-z]|[ivx]{1,4})[.)](?=\s)|[A-H]\)(?=\s)|[ovüØq§](?=\s[A-Z]))\s*")
"""Letters with a bracket, and what typed and Wingdings bullets become in plain text."""

_CLOSE_BULLET = re.compile(r"[-–—*](?=[A-Z])")
"""A bullet with no space after it, which is one only inside a list."""

_ITEM_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+(?=\S)")
_ALONE = re.compile(rf"[{_GLYPHS}\ue000-\uf8ff]+|[-–—*o]")
_LONGEST_BULLET = 6
"""Characters of the longest bullet: "(viii)"."""

NUMBERED = re.compile(r"\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\S)")
_COUNT = re.compile(r"(\d{1,2})[.)]?\s")

_LEADS = re.compile(r"(?::|\s[-–]|—)$")
_SIGNING = re.compile(
    r"(?:signed|signature|date|dated|name|position|title|role|by|for and on behalf|approved)\b", re.I
)
_SIGNED_BY = re.compile(r"\b(?:signed|approved|authori[sz]ed)\b.*\bby\s*:$", re.IGNORECASE)
_LEADING = frozenset(":-–—")
_OPEN_ITEM = re.compile(r";(?:\s+(?:and|or))?$")


def leads(text: str) -> bool:
    """Whether words introduce a list: they end in a colon or a dash, and are no place for a signature."""
    if text[-1:] not in _LEADING or _LEADS.search(text) is None:
        return False
    return not _is_place_to_sign(text) and _SIGNED_BY.search(text) is None


def _is_place_to_sign(text: str) -> bool:
    return len(text) <= LONGEST_BARE_ITEM and _SIGNING.match(text) is not None


def is_bullet_alone(text: str) -> bool:
    """Whether a line is nothing but a bullet, and the words of its item stand in the next line."""
    return len(text) <= _LONGEST_BULLET and _ALONE.fullmatch(text) is not None


def find_bullet(text: str, blocks: Sequence[Block]) -> tuple[int, bool]:
    """The length of the bullet that a line begins with, 0 for none, and whether it is a number.

    A number is a bullet only in a list: after a colon, or after another such item. `blocks` are those
    read so far.
    """
    first = text[0]
    if first.isdigit() or first == "(":
        number = _ITEM_NUMBER.match(text)
        if number:
            return (number.end(), True) if _goes_on_counting(int(number.group(1)), blocks) else (0, False)
    bullet = None
    if first in _GLYPH_STARTS or _PRIVATE[0] <= first <= _PRIVATE[1]:
        bullet = _GLYPH.match(text) or (_CLOSE_BULLET.match(text) if _is_in_list(blocks) else None)
    elif _may_be_letter(text):
        bullet = _LETTERS.match(text)
    return (bullet.end() if bullet and bullet.end() < len(text) else 0), False


def _may_be_letter(text: str) -> bool:
    """Whether a line may begin with a letter as a bullet; cheap, and untrue of nearly all lines."""
    beginning = text[1:_LONGEST_BULLET]
    return beginning[:1] == " " or ")" in beginning or "." in beginning


def _is_in_list(blocks: Sequence[Block]) -> bool:
    return bool(blocks) and (blocks[-1].kind is SentenceKind.LIST_ITEM or leads(blocks[-1].ending))


def _goes_on_counting(number: int, blocks: Sequence[Block]) -> bool:
    """Whether a number goes on with a list: after its lead, or after its last item and what is inside."""
    if not blocks or leads(blocks[-1].ending):
        return bool(blocks)
    for block in blocks[: -MOST_INNER_ITEMS - 1 : -1]:
        if block.numbered:
            return _number_of(block) < number
        if block.kind is not SentenceKind.LIST_ITEM:
            return False
    return False


def _number_of(item: Block) -> int:
    first = item.lines[0]
    number = _ITEM_NUMBER.match(first.page.text, first.line.start)
    return int(number.group(1)) if number else 0


def is_bare_item(text: str, last: Block, after_lead: bool) -> bool:
    """Whether a line without a bullet goes on a list that a colon began.

    `last` is the block before it, and `after_lead` whether that leads to a list.
    """
    if not after_lead and (last.kind is not SentenceKind.LIST_ITEM or has_bullet(last)):
        return False
    if text[0].islower():
        return last.ending[-1] == ":" or is_item_before_another(last.ending)
    if len(text) > LONGEST_BARE_ITEM or not text[0].isupper() or ends(text) or _is_place_to_sign(text):
        return False
    return after_lead or last.ending[-1] not in ".!?:;…"


def is_item_before_another(ending: str) -> bool:
    """Whether an item ends as those do that another follows: "train all buyers;", "visit farms; and"."""
    return _OPEN_ITEM.search(ending) is not None


def has_bullet(item: Block) -> bool:
    """Whether a list item was told by a bullet or number."""
    return item.lines[0].start != item.lines[0].line.start


def is_indented_item(line: Line, following: Line | None, lead: float) -> bool:
    """Whether a paragraph under a lead is an item, because all of it stands further right than `lead`.

    `following` is the next line of the page: where it stands further left, just below, only the first
    line of a paragraph is indented. `lead` is the left edge of the words that lead to the list.
    """
    if line.box.left <= lead + OUTDENT:
        return False
    if following is None or following.box.top - line.box.top > 2 * line.height:
        return True
    return following.box.left > line.box.left - OUTDENT


def begins_numbered(text: str, ending: str, ended: bool) -> bool:
    """Whether the number that a line begins with counts it, and is no part of its sentence."""
    if ended and NUMBERED.match(text):
        return True
    count, last = _COUNT.match(text), _COUNT.match(ending)
    return count is not None and last is not None and int(count.group(1)) == int(last.group(1)) + 1


def is_outdented(line: Line, item: Block) -> bool:
    """Whether a line stands further left than the item above it: where its words begin, if that is seen."""
    edge = item.lines[min(1, len(item.lines) - 1)].line.box.left
    return line.box.left < max(edge, item.lines[0].line.box.left) - OUTDENT


class Leads:
    """The sentences that introduce the lists being read, the outermost first."""

    def __init__(self) -> None:
        self._open: list[tuple[float, str]] = []

    def over(self, block: Block) -> str:
        """The lead of a block, or "" for one that is no list item; lists that it ends are closed."""
        if not self._open or block.kind is SentenceKind.FOOTNOTE:
            return ""
        if block.kind is not SentenceKind.LIST_ITEM:
            self._open.clear()
            return ""
        # An item as far left as the item that introduced an inner list belongs to the outer one.
        while len(self._open) > 1 and _left(block) <= self._open[-1][0] + OUTDENT:
            self._open.pop()
        return self._open[-1][1]

    def begin(self, block: Block, lead: str) -> None:
        """A block ends in a colon: a list follows."""
        self._open.append((_left(block), lead))


def _left(block: Block) -> float:
    return block.lines[0].line.box.left
