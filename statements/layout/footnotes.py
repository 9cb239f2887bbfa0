"""Footnotes: told at the foot of a page by their mark, and by small letters or the same mark in the text."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from statements.document import Line, Page
from statements.layout.blocks import Block

SMALLER_LETTERS = 0.93
"""Letters at most so high, against the page's usual ones, are small: 9 points under 10 are 0.9."""

NEXT_LINE = 1.8
"""Heights of its letters by which the next line of a footnote may stand below the last."""

MOST_MARKS = 40
"""Lines of a page that begin as footnotes do; more are a list or a table."""

_SIGN = r"(\[\w{1,3}\]|\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}|\*{1,3}|[†‡§])"
_MARK = re.compile(_SIGN + r"[.)]?\s*(?=[A-Z“‘\"'(£$€]|[a-z]{2,}\b|https?:)")
_MARK_ALONE = re.compile(_SIGN + r"\s*$")
_AFTER_WORDS = '.,;:)”’"'
_AFTER_WORDS = '.,;:)”’"'
_STARTS = frozenset("[0123456789¹²³⁴⁵⁶⁷⁸⁹⁰*†‡§")


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A footnote, by the places of its lines among those of the page.

    `mark_line` has its mark, in the first `mark` characters; it is none of `lines` where nothing else
    stands in it.
    """

    mark_line: int
    mark: int
    lines: tuple[int, ...]


def find_footnotes(page: Page, lines: Sequence[Line], usual_height: float) -> tuple[Footnote, ...]:
    """The footnotes of a page. `lines` are those of its lines that count.

    Small letters with a sign tell a footnote where no usual line stands below it. A number may be part of
    what is said ("12 farms were visited"), and letters may all be alike: then the mark must stand behind a
    word of the page too, as in "all farms were visited1", or count on from the footnote before.
    """
    text = page.text
    marks = {
        index: mark
        for index, line in enumerate(lines)
        if text[line.start] in _STARTS and (mark := _mark(text, line)) is not None
    }
    if len(marks) > MOST_MARKS:
        return ()
    found: list[Footnote] = []
    last, sign = -1, ""
    for index, mark in marks.items():
        line = lines[index]
        small = line.height <= SMALLER_LETTERS * usual_height and not _is_above_text(
            line, lines, usual_height
        )
        counts_on = small and _is_number(mark.group(1)) and _is_next(mark.group(1), sign)
        if index > last and (counts_on or _is_footnote(page, line, mark, small)):
            first = index if mark.end() < line.end else index + 1
            members = _members(first, lines, marks)
            if members:
                last, sign = members[-1], mark.group(1)
                found.append(Footnote(mark_line=index, mark=mark.end() - line.start, lines=members))
    return tuple(found)


def _mark(text: str, line: Line) -> re.Match[str] | None:
    return _MARK.match(text, line.start, line.end) or _MARK_ALONE.match(text, line.start, line.end)


def _is_number(sign: str) -> bool:
    return sign.isascii() and sign.isdigit()


def _is_next(sign: str, before: str) -> bool:
    return _is_number(before) and int(sign) == int(before) + 1


def _is_footnote(page: Page, line: Line, mark: re.Match[str], small: bool) -> bool:
    """Whether a line with a mark in front is a footnote, by the look of its letters or the text above."""
    sign = mark.group(1)
    if small and not _is_number(sign):
        return True
    counted = page.text[mark.end(1) : mark.end(1) + 1] in (".", ")")
    return (small or not counted) and _is_cited(sign, page.text, line.start)


def _is_above_text(line: Line, lines: Sequence[Line], usual_height: float) -> bool:
    """Whether a line of usual letters stands below this one in the same column."""
    # Text that stands below comes last in most files.
    return any(
        other.box.top >= line.box.bottom
        and other.height > SMALLER_LETTERS * usual_height
        and other.box.left < line.box.right
        and other.box.right > line.box.left
        for other in reversed(lines)
    )


def _is_cited(mark: str, text: str, end: int) -> bool:
    """Whether the mark stands before `end` right behind a word, or behind the stop or bracket after one."""
    at = text.find(mark, 1, end)
    while at > 0:
        before, after = text[max(0, at - 2) : at], text[at + len(mark) : at + len(mark) + 1]
        behind_word = before[-1].isalpha() or (before[-1] in _AFTER_WORDS and before[0].isalpha())
        if behind_word and not after.isalnum() and after != "*":
            return True
        at = text.find(mark, at + 1, end)
    return False


def _members(first: int, lines: Sequence[Line], marks: Container[int]) -> tuple[int, ...]:
    """The lines of the footnote whose words begin in `first`: those right below it, up to the next mark."""
    members: list[int] = []
    for index in range(first, len(lines)):
        if members and (index in marks or not _goes_on(lines[members[-1]], lines[index])):
            break
        members.append(index)
    return tuple(members)


def _goes_on(last: Line, line: Line) -> bool:
    pitch = line.box.top - last.box.top
    return 0 < pitch <= NEXT_LINE * line.height and line.height <= last.height + 1


def with_footnotes(blocks: Iterable[Block], footnotes: Sequence[Block]) -> Iterator[Block]:
    """The blocks, and before the first that begins on a later page the footnotes of the pages before."""
    waiting = list(reversed(footnotes))
    for block in blocks:
        while waiting and _page(waiting[-1]) < _page(block):
            yield waiting.pop()
        yield block
    yield from reversed(waiting)


def _page(block: Block) -> int:
    return block.lines[0].page.number
