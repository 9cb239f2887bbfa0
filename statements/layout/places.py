"""Where lines stand to each other: right below, beside, or with room left for what comes next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statements.document import Box, Line
from statements.layout.blocks import Block
from statements.layout.lists import OUTDENT

WIDER_GAP = 1.25
"""A line that stands more than so many usual line pitches below the last begins a new block."""

LEAST_PITCH = 0.3
"""Heights of its letters by which a line must stand below another to be the next; less is beside it."""

LEAST_GAP = 1.5
"""Heights of its letters between two pieces of one line: wider gaps part columns."""

RECURS = 0.08
"""A distance between lines is usual when at least this share of a page's lines has it."""

FULL = 0.88
"""Share of its width that a line of a paragraph fills at least, with the first word of the next line. Lines
are ragged; in texts made from PDFs, letters of different widths count alike."""

WIDEST_PITCH = 2.2
"""Heights of their letters between lines that are typed with double spacing; wider gaps part paragraphs."""

_FIRST_WORD = re.compile(r"\S+")


def is_below(above: Box, below: Box, pitch: float) -> bool:
    """Whether a line stands right below another, in the same column, on a page of this usual pitch."""
    step = below.top - above.top
    height = below.bottom - below.top
    return (
        LEAST_PITCH * height < step <= WIDER_GAP * max(pitch, height)
        and below.left < above.right
        and below.right > above.left
    )


def is_beside(before: Box, after: Box) -> bool:
    """Whether a piece of a line stands right behind another piece of it."""
    height = after.bottom - after.top
    near = abs(after.left - before.right) <= LEAST_GAP * height
    return near and abs(after.top - before.top) <= LEAST_PITCH * height


def broke_early(block: Block, line: Line, text: str) -> bool:
    """Whether the last line of a block left room for the first word of this one, and so ended on purpose."""
    last = block.lines[-1]
    if abs(last.line.box.left - line.box.left) > 2 * OUTDENT:
        return False
    above = [placed.line.box.right for placed in block.lines[-4:-1] if placed.page is last.page]
    return has_room(last.line.box, line.box, text, max(above, default=line.box.right))


def has_room(box: Box, following: Box, words: str, right: float) -> bool:
    """Whether the first of `words`, which stand in `following`, has room behind `box` before `right`."""
    first = _FIRST_WORD.match(words)
    letters = len(first.group()) if first else 0
    width = (letters + 1) * (following.right - following.left) / len(words)
    return box.right + width < box.left + FULL * (right - box.left)


def usual_pitch(lines: Sequence[Line], before: float) -> float:
    """The distance between the tops of two lines of a paragraph, in points; 0 if unknown.

    That is the smallest distance that recurs: pages of one-line paragraphs have a larger one more often.
    On a page of few lines it is no larger than that of the page before.
    """
    pitches: dict[int, int] = {}
    total = 0
    above = lines[0].box
    for line in lines:
        box = line.box
        pitch = box.top - above.top
        height = above.bottom - above.top
        if height / 2 < pitch < WIDEST_PITCH * height:
            rounded = int(pitch + 0.5)
            pitches[rounded] = pitches.get(rounded, 0) + 1
            total += 1
        above = box
    recurring = [pitch for pitch, count in pitches.items() if count >= max(2, RECURS * total)]
    found = float(min(recurring, default=min(pitches, default=0)))
    return found if recurring or not before or not found else min(found, before)
