"""Reads plain text as a typescript: a page of rows and characters, in which lines have places too.

So the same rules that find paragraphs, headings and lists on a printed page find them here. The trick
is where the rows are put. Some texts have a line for each paragraph, some break their lines at a fixed
width, with or without empty rows between paragraphs, and some have an empty row after every line. All
are put as a typist would: lines of one paragraph close together, and an empty row between paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from statements.document import Box, Line, LineRole, Page, PageState
from statements.ends import breaks_within, ends, is_open
from statements.typed.running_words import part_running_words

ROW = 12.0
"""Points from one row of a typescript to the next: six rows an inch."""

CHARACTER = 6.0
"""Points that a character of a typescript is wide: twelve characters an inch."""

LETTERS = 10.0
"""Points that the letters of a typescript are high."""

MARGIN = 72.0
"""Points around the text: an inch."""

PAGE_BREAK = "\f"
"""What programs that turn PDFs into text put between pages."""

LONGEST_WRAPPED = 200
"""Characters; a line that is broken at a width is shorter, a longer one is a whole paragraph."""

FULL = 0.85
"""Share of the width that a line of a paragraph fills at least, with the first word of the next line:
texts made from PDFs count letters of different widths."""

WIDER = 1.3
"""A line so many times as long as the usual width is no part of a paragraph that is wrapped at that width."""

LONGEST_HEADING = 60
"""Characters; a longer line without a full stop is seldom a heading, and goes on if there is any doubt."""

LONG_AND_FULL = 0.7
"""The same share for such a line."""

LEAST_WRAPPED = 2
"""Lines that are known to be wrapped, because the next begins in the midst of a sentence, from which the
width of a page's lines is known."""

LONGEST_WITHOUT_BREAKS = 300
"""Characters; in a longer line, two spaces stand for a line break that was lost."""

LEAST_GAP = 3
"""Spaces between two cells of a row."""

SAME_COLUMN = 2
"""Characters by which the beginnings of cells of one column may differ."""

LONGEST_BULLET = 5
"""Characters before a gap that are a bullet or a number, and no cell."""

_BULLET = re.compile(r"(?<=[^•●▪■◦‣➢➤✓✔\uf0a7\uf0b7])(?=[•●▪■◦‣➢➤✓✔\uf0a7\uf0b7]\s*\S)")
_LOST_BREAK = re.compile(r" {2,}")
_GAP = re.compile(rf" {{{LEAST_GAP},}}")
_WORD = re.compile(r"\S+")


class _Typed(NamedTuple):
    """Words of a row: how far they are indented, in characters, and how many empty rows are above them.

    `beside` is whether they stand in the same row as the words before.
    """

    words: str
    indent: int
    empty: int
    beside: bool = False


def read_typescript(text: str) -> tuple[Page, ...]:
    """The pages of a plain text: parted where it has page breaks, else one."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    pages = part_running_words(text.removesuffix(PAGE_BREAK).split(PAGE_BREAK))
    return tuple(_page(number, page) for number, page in enumerate(pages, start=1))


def _page(number: int, text: str) -> Page:
    typed = _spaced(list(_typed(text.split("\n"))))
    lines: list[Line] = []
    start, row = 0, 0
    for each in typed:
        row += 0 if each.beside else 1 + each.empty
        lines.append(_line(each.words, start=start, row=row - 1, indent=each.indent))
        start += len(each.words) + 1
    return Page(
        number=number,
        width=2 * MARGIN + CHARACTER * max((each.indent + len(each.words) for each in typed), default=0),
        height=2 * MARGIN + ROW * row,
        text="\n".join(each.words for each in typed),
        lines=tuple(lines),
        state=PageState.TEXT if lines else PageState.BLANK,
    )


def _line(words: str, *, start: int, row: int, indent: int) -> Line:
    left, top = MARGIN + CHARACTER * indent, MARGIN + ROW * row
    box = Box(left=left, top=top, right=left + CHARACTER * len(words), bottom=top + LETTERS)
    return Line(start=start, end=start + len(words), box=box, bold=False, role=LineRole.BODY, first_char=None)


def _typed(rows: Sequence[str]) -> Iterator[_Typed]:
    """The words of each row, cell by cell, and those of a line whose breaks were lost piece by piece."""
    gaps = [_gaps(row) for row in rows]
    empty = 0
    for index, row in enumerate(rows):
        words = row.strip()
        if not words:
            empty += 1
            continue
        indent = len(row) - len(row.lstrip())
        columns = _columns(gaps, index)
        if columns:
            yield from _cells(row, [indent, *columns], empty)
        else:
            yield from _pieces(words, indent, empty)
        empty = 0


def _gaps(row: str) -> list[int]:
    """Where cells after the first may begin in a row, in characters from its left."""
    if " " * LEAST_GAP not in row.strip():
        return []
    first = len(row) - len(row.lstrip())
    starts = [gap.end() for gap in _GAP.finditer(row.rstrip(), first)]
    ends_of_first = _GAP.search(row, first)
    if ends_of_first and ends_of_first.start() - first <= LONGEST_BULLET and len(starts) == 1:
        return []
    return starts


def _columns(gaps: Sequence[Sequence[int]], index: int) -> list[int]:
    """The beginnings of cells in a row that a row near it has too."""
    if not gaps[index]:
        return []
    near = [
        start for other in (*gaps[max(0, index - 2) : index], *gaps[index + 1 : index + 3]) for start in other
    ]
    return [start for start in gaps[index] if any(abs(start - other) <= SAME_COLUMN for other in near)]


def _cells(row: str, starts: Sequence[int], empty: int) -> Iterator[_Typed]:
    for number, (start, end) in enumerate(pairwise([*starts, len(row)])):
        yield _Typed(words=row[start:end].strip(), indent=start, empty=empty, beside=number > 0)


def _pieces(words: str, indent: int, empty: int) -> Iterator[_Typed]:
    """A line parted before each bullet in it, and a very long one at breaks that were lost."""
    pieces = _BULLET.split(words)
    if len(words) > LONGEST_WITHOUT_BREAKS:
        pieces = [part for piece in pieces for part in _LOST_BREAK.split(piece)]
    for number, piece in enumerate(filter(None, map(str.strip, pieces))):
        yield _Typed(words=piece, indent=indent, empty=0 if number else empty)


def _spaced(typed: Sequence[_Typed]) -> list[_Typed]:
    """The same words, with an empty row above each that begins a paragraph, and none above the others."""
    double = _is_double_spaced(typed)
    wrapped = [len(above.words) for above, below in pairwise(typed) if _runs_on(above, below)]
    width = median(wrapped) if len(wrapped) >= LEAST_WRAPPED else None
    spaced = list(typed[:1])
    for above, below in pairwise(typed):
        parted = below.empty > double or (not below.beside and not _wraps(above, below, width))
        spaced.append(_Typed(words=below.words, indent=below.indent, empty=int(parted), beside=below.beside))
    return spaced


def _runs_on(above: _Typed, below: _Typed) -> bool:
    """Whether a sentence is certain to run on from one line to the next."""
    return (
        not below.beside
        and below.words[0].islower()
        and len(above.words) <= LONGEST_WRAPPED
        and not ends(above.words)
    )


def _is_double_spaced(typed: Sequence[_Typed]) -> bool:
    """Whether there is an empty row after every line, within paragraphs too."""
    rows = [below.empty for above, below in pairwise(typed) if _runs_on(above, below)]
    return len(rows) >= LEAST_WRAPPED and sum(empty == 1 for empty in rows) > len(rows) / 2


def _wraps(above: _Typed, below: _Typed, width: float | None) -> bool:
    """Whether a line was only broken because the next word had no room in the `width` of the lines."""
    if len(above.words) > LONGEST_WRAPPED:
        return below.words[0].islower() and not ends(above.words)
    if below.words[0].islower() or is_open(above.words) or breaks_within(above.words, below.words):
        return True
    if width is None or len(below.words) > WIDER * width:
        return False
    first = _WORD.match(below.words)
    room = len(first.group()) + 1 if first else 0
    open_end = len(above.words) > LONGEST_HEADING and not ends(above.words)
    return len(above.words) + room >= (LONG_AND_FULL if open_end else FULL) * width
