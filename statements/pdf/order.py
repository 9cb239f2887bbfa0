"""The order in which the rows of a page are read, where it is not the order in which the file writes them.

A file writes most of a page as it is read. But some write a box that stands beside the text in the
middle of a sentence of that text, some write words twice for a shadow, and some hold words beside the
page that no reader sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from statements.document import Box
from statements.pdf.gaps import LEAST_GUTTER, MOST_ROWS, SAME_EDGE, find_gaps
from statements.pdf.legible import LOST
from statements.pdf.lines import UNEVEN, PageText, Row
from statements.pdf.spacing import is_spaced, with_words_whole

NEXT_LINE = 1.4
"""The next line of a paragraph stands at most so many heights of a line farther down; in text with the lines
far apart 1.3, in most 1.05."""

SAME_PITCH = 1.0
"""Points by which distances of lines of one paragraph differ. Rows of a table stand farther apart."""

SAME_PLACE = 0.5
"""Rows with the same words that share so much of their place are one row, drawn twice."""

LONGEST_BOX = 80
"""Rows of a box beside the text: a column of small print from the top of the page to its foot."""

MOST_BOXES = 20
"""Boxes inside sentences of one page that are looked for; a page has room for no more."""

_ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*$")


def in_reading_order(rows: Sequence[Row], page_text: PageText) -> list[Row]:
    """The rows that a reader sees, each once, boxes between sentences, and rows on their side last."""
    shows = page_text.page.shows
    seen = [row for row in rows if shows(row.box)]
    if any(LOST in row.text for row in seen):
        seen = [row for row in seen if row.text.count(LOST) * 2 <= len(row.text)]
    if any(is_spaced(row.text) for row in seen):
        seen = [with_words_whole(row, page_text) if is_spaced(row.text) else row for row in seen]
    if len({row.text for row in seen}) < len(seen):
        seen = list(_without_doubles(seen))
    if not all(row.level for row in seen):
        seen = _with_sides_last(seen, page_text)
    return _without_splices(seen, page_text) if len(seen) <= MOST_ROWS else seen


def _without_doubles(rows: Sequence[Row]) -> Iterator[Row]:
    drawn: dict[str, list[Row]] = {}
    for row in rows:
        same = drawn.setdefault(row.text, [])
        if not any(_is_same_place(row, other) for other in same):
            same.append(row)
            yield row


def _is_same_place(row: Row, other: Row) -> bool:
    across = min(row.box.right, other.box.right) - max(row.box.left, other.box.left)
    down = min(row.box.bottom, other.box.bottom) - max(row.box.top, other.box.top)
    width, height = row.box.right - row.box.left, row.box.bottom - row.box.top
    return across > SAME_PLACE * width and down > SAME_PLACE * height


def _with_sides_last(rows: Sequence[Row], page_text: PageText) -> list[Row]:
    """Rows on their side last: the title in a margin, a stamp across the page."""
    # A few letters are no row that shows which way it runs, so each is asked.
    upright = [row for row in rows if page_text.is_level(row)]
    aside = [row._replace(level=False) for row in rows if not page_text.is_level(row)]
    return [part for row in upright for part in _unfolded(row, page_text)] + aside


def _unfolded(row: Row, page_text: PageText) -> Iterator[Row]:
    """The lines that the engine put together in a row: side by side on uneven lines, or form fields."""
    if row.level or not row.counts_on:
        yield row._replace(level=True)
        return
    start = 0
    for space in re.finditer(" +", row.text):
        before = page_text.part(row, space.start() - 1, space.start())
        after = page_text.part(row, space.end(), space.end() + 1)
        if _is_on_another_line(before.box, after.box):
            yield page_text.part(row, start, space.start())._replace(level=True)
            start = space.end()
    yield page_text.part(row, start, len(row.text))._replace(level=True)


def _is_on_another_line(before: Box, after: Box) -> bool:
    apart = after.left - before.right >= LEAST_GUTTER or after.right <= before.left
    return apart and abs(after.bottom - before.bottom) > UNEVEN * (before.bottom - before.top)


def _without_splices(rows: list[Row], page_text: PageText) -> list[Row]:
    """The rows with each box that parts two lines of a sentence put behind their paragraph, or before it."""
    for _ in range(MOST_BOXES):
        # The last comes first: behind it, the paragraph that the others are in is whole.
        splice = max(_splices(rows, page_text), key=lambda splice: splice.start, default=None)
        if not splice:
            break
        rows = _put_right(rows[: splice.start], splice, rows[splice.end :])
    return rows


class _Splice(NamedTuple):
    """Two rows of one sentence and the box between them, which stand at `start` to `end` of the rows."""

    start: int
    before: Row
    box: list[Row]
    after: Row
    end: int


def _splices(rows: Sequence[Row], page_text: PageText) -> Iterator[_Splice]:
    for start, end in _neighbours_apart(rows):
        between = rows[start + 1 : end]
        ways = product(
            _beginnings(rows[start], between[0], page_text), _endings(rows[end], between, page_text)
        )
        for (before, begun), (after, ending) in ways:
            box = [*begun, *between, *ending]
            others = [*pairwise([*rows[max(start - 1, 0) : start], before])]
            others += pairwise([after, *rows[end + 1 : end + 2]])
            if _goes_on(before, after) and _is_box_beside(before, box) and _is_as_far(before, after, others):
                yield _Splice(start, before, box, after, end + 1)


def _neighbours_apart(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """The numbers of rows that stand one under the other on the page, and have others between in the file.

    They are looked for where a row stands beside the row before it, or higher: so does the first row of a
    box, or the row after the last.
    """
    boxes = [row.box for row in rows]
    for number, (box, following) in enumerate(pairwise(boxes)):
        if following.left >= box.right or following.right <= box.left:
            yield from ((number, end) for end in _ends(boxes, number))
        if following.top < box.top:
            yield from ((start, number + 1) for start in _starts(boxes, number + 1))


def _ends(boxes: Sequence[Box], start: int) -> Iterator[int]:
    """The rows just below one, after others that stand beside it."""
    row = boxes[start]
    for end in range(start + 2, min(start + 2 + LONGEST_BOX, len(boxes))):
        other = boxes[end]
        if row.top < other.top <= row.top + NEXT_LINE * (row.bottom - row.top):
            yield end
        if other.left < row.right and other.right > row.left:
            return


def _starts(boxes: Sequence[Box], end: int) -> Iterator[int]:
    """The rows just above one, before others that stand beside it."""
    row = boxes[end]
    for start in range(end - 2, max(end - 2 - LONGEST_BOX, -1), -1):
        beside, other = boxes[start + 1], boxes[start]
        if beside.left < row.right and beside.right > row.left:
            return
        if other.top < row.top <= other.top + NEXT_LINE * (other.bottom - other.top):
            yield start


def _beginnings(row: Row, following: Row, page_text: PageText) -> Iterator[tuple[Row, list[Row]]]:
    """What a box may stand after: a whole row, or a part of one that has the box's first line beside it."""
    if not _is_beside(row, following):
        yield from _parted(row, following.box.left, page_text)
    elif not _ENDED.search(row.text):
        yield row, []


def _endings(row: Row, box: Sequence[Row], page_text: PageText) -> Iterator[tuple[Row, list[Row]]]:
    """What may go on after a box: a whole row, or a part of one that has the box's last line beside it."""
    if not all(_is_beside(row, other) for other in box):
        yield from _parted(row, min(other.box.left for other in box), page_text)
    elif row.text[0].islower():
        yield row, []


def _parted(row: Row, left: float, page_text: PageText) -> Iterator[tuple[Row, list[Row]]]:
    """A row parted into a line of text and a line of the box with this left edge, in each way there is."""
    for gap in find_gaps(row, page_text):
        before = page_text.part(row, 0, gap.before)
        after = page_text.part(row, gap.after, len(row.text))
        if abs(gap.right - left) <= SAME_EDGE:
            yield before, [after]
        elif abs(row.box.left - left) <= SAME_EDGE:
            yield after, [before]


def _is_beside(row: Row, other: Row) -> bool:
    return other.box.left >= row.box.right or other.box.right <= row.box.left


def _is_next_line(above: Row, below: Row) -> bool:
    """Whether a row stands just under another, in the same column."""
    height = max(above.box.bottom - above.box.top, below.box.bottom - below.box.top)
    return (
        abs(above.box.left - below.box.left) <= SAME_EDGE
        and height / 2 < below.box.top - above.box.top <= NEXT_LINE * height
    )


def _goes_on(before: Row, after: Row) -> bool:
    """Whether a sentence goes on from one row to the next line of its column."""
    return _is_next_line(before, after) and not _ENDED.search(before.text) and after.text[0].islower()


def _is_box_beside(row: Row, box: Sequence[Row]) -> bool:
    """Whether all rows stand in one column on one side of a row. Cells of a table stand on both sides."""
    right = all(other.box.left >= row.box.right for other in box)
    left = all(other.box.right <= row.box.left for other in box)
    return (left or right) and not any(_is_beside(box[0], other) for other in box)


def _is_as_far(before: Row, after: Row, others: Sequence[tuple[Row, Row]]) -> bool:
    """Whether a row stands as far below another as lines next to them do, where there are any."""
    steps = [below.box.top - above.box.top for above, below in others if _is_next_line(above, below)]
    step = after.box.top - before.box.top
    return not steps or any(abs(step - other) <= SAME_PITCH for other in steps)


def _put_right(above: list[Row], splice: _Splice, below: list[Row]) -> list[Row]:
    above, below = [*above, splice.before], [splice.after, *below]
    end = _length_of_paragraph(below)
    if _ENDED.search(below[end - 1].text):
        return [*above, *below[:end], *splice.box, *below[end:]]
    start = len(above) - _length_of_paragraph(above[::-1])
    return [*above[:start], *splice.box, *above[start:], *below]


def _length_of_paragraph(rows: Sequence[Row]) -> int:
    """How many of the rows, from the first on, are lines of one paragraph; they may come from its end."""
    for number, (row, other) in enumerate(pairwise(rows), start=1):
        above, below = sorted((row, other), key=lambda either: either.box.top)
        if not _is_next_line(above, below):
            return number
    return len(rows)
