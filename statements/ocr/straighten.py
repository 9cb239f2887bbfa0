"""Puts the lines that text recognition saw in a picture onto the page.

Pieces that it took out of a line are put back. A scan is seldom straight: so a line is placed where it
would stand on a straight page, and margins and distances mean what they mean in any other file; its
words are placed where they are seen, for the marks.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from statements.document import Box, Line, LineRole, Word
from statements.ocr.hocr import Seen, SeenLine

WORD_SPACE = 0.7
"""Pieces no further apart than this share of the letters' height stand in one line. Spaces between words
are a quarter to a half of it, gutters between columns more than the whole."""

OVERLAP = 0.2
"""... and they may overlap by this share: the boxes of slanted words do."""

SAME_BASELINE = 0.25
"""Pieces stand in one line only if what they are written on differs by no more than this share."""

SAME_HEIGHT = 0.1
"""Letters are as high as those of most of the page if they differ by no more than this share: what is
measured for equal letters differs by up to 8 % on clean scans."""

BELOW_BASELINE = 0.2
"""The share of the letters' height that stands below what they are written on, as in g, p and y."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """How a page was looked at: its width and height in points, and how many pixels a point has.

    `slope` is the tangent of the angle by which its lines fell to the right; by so much it was turned
    about its middle to be straight, before it was looked at.
    """

    width: float
    height: float
    scale: float
    slope: float = 0.0

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the picture, in pixels."""
        return self.width * self.scale / 2, self.height * self.scale / 2

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """(a, b, c, d, e, f): a point (x, y) of the page is the pixel (ax + cy + e, bx + dy + f)."""
        angle = math.atan(self.slope)
        along, aside = self.scale * math.cos(angle), self.scale * math.sin(angle)
        x, y = self.width / 2, self.height / 2
        return (
            along,
            -aside,
            aside,
            along,
            x * (self.scale - along) - y * aside,
            y * (self.scale - along) + x * aside,
        )

    def as_shown(self, box: Box) -> Box:
        """A box of the picture, upright around the same middle, in the picture of the page as it is shown."""
        x, y = self.middle
        angle = math.atan(self.slope)
        across, down = (box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y
        moved_across = across * math.cos(angle) - down * math.sin(angle) - across
        moved_down = across * math.sin(angle) + down * math.cos(angle) - down
        return Box(
            left=box.left + moved_across,
            top=box.top + moved_down,
            right=box.right + moved_across,
            bottom=box.bottom + moved_down,
        )


def join_pieces(seen: Seen) -> Seen:
    """What was seen, once pieces that Tesseract took out of a line are put back to where they stand.

    It takes "non-executive" out of "chaired by a non-executive director", where the words above leave
    the same gap, and puts it at the end of the page.
    """
    slope = seen.slope
    joined: list[SeenLine] = []
    for line in seen.lines:
        piece = next((other for other in joined if _are_one_line(other, line, slope)), None)
        if piece is None:
            joined.append(line)
            continue
        wider, other = (piece, line) if _width(piece) >= _width(line) else (line, piece)
        words = sorted((*wider.words, *other.words), key=lambda word: word.box.left)
        whole = replace(wider, words=tuple(words))
        if wider is piece:
            joined[joined.index(piece)] = whole
        else:
            joined.remove(piece)
            joined.append(whole)
    return replace(seen, lines=tuple(joined))


def _width(line: SeenLine) -> float:
    return line.words[-1].box.right - line.words[0].box.left


def _are_one_line(first: SeenLine, second: SeenLine, slope: float) -> bool:
    height = max(first.height, second.height)
    if (
        first.angle
        or second.angle
        or abs(_level(first, slope) - _level(second, slope)) > SAME_BASELINE * height
    ):
        return False
    words = sorted((*first.words, *second.words), key=lambda word: word.box.left)
    seams = [
        after.box.left - before.box.right
        for before, after in pairwise(words)
        if (before in first.words) != (after in first.words)
    ]
    return all(-OVERLAP * height <= seam <= WORD_SPACE * height for seam in seams)


def _level(line: SeenLine, slope: float) -> float:
    """What its letters would stand on at the left edge of the picture, if it were as long as the page."""
    middle = (line.words[0].box.left + line.words[-1].box.right) / 2
    return line.baseline(middle) - slope * middle


def place_lines(seen: Seen, view: View) -> tuple[str, tuple[Line, ...]]:
    """The text of the page, with one line break between lines, and its lines."""
    usual = _usual_height(seen)
    parts: list[str] = []
    lines: list[Line] = []
    start = 0
    for line in seen.lines:
        text = " ".join(word.text for word in line.words)
        height = usual if abs(line.height - usual) <= SAME_HEIGHT * usual else line.height
        lines.append(
            Line(
                start=start,
                end=start + len(text),
                box=_scaled(_straight_box(line, height, seen.slope, view), view.scale),
                bold=False,
                role=LineRole.BODY,
                first_char=None,
                words=tuple(_words(line, height, start, view)),
            )
        )
        parts.append(text)
        start += len(text) + 1
    return "\n".join(parts), tuple(lines)


def _usual_height(seen: Seen) -> float:
    """The height of the letters that most of the page is set in, in pixels; 0 without any."""
    letters: Counter[float] = Counter()
    for line in seen.lines:
        letters[round(line.height)] += line.letters
    return max(letters, key=lambda height: letters[height], default=0.0)


def _straight_box(line: SeenLine, height: float, slope: float, view: View) -> Box:
    """Where a line would be in the picture if what is left of its slope were gone too."""
    left, right = line.words[0].box.left, line.words[-1].box.right
    if line.angle:
        return _around([word.box for word in line.words])
    across, down = view.middle
    level = line.baseline((left + right) / 2)
    shift = slope * (level - down)
    return _band(left + shift, right + shift, level - slope * ((left + right) / 2 - across), height)


def _words(line: SeenLine, height: float, start: int, view: View) -> Iterator[Word]:
    """The words of a line, each in a box as high as the line's letters, where it stands on the page."""
    for word in line.words:
        box = word.box
        if not line.angle:
            box = _band(box.left, box.right, line.baseline((box.left + box.right) / 2), height)
        end = start + len(word.text)
        yield Word(start=start, end=end, box=_scaled(view.as_shown(box), view.scale))
        start = end + 1


def _band(left: float, right: float, base: float, height: float) -> Box:
    """The box of letters so high that stand on `base`."""
    bottom = base + BELOW_BASELINE * height
    return Box(left=left, top=bottom - height, right=right, bottom=bottom)


def _around(boxes: list[Box]) -> Box:
    """The box that holds all of these."""
    return Box(
        left=min(box.left for box in boxes),
        top=min(box.top for box in boxes),
        right=max(box.right for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )


def _scaled(box: Box, scale: float) -> Box:
    """A box in pixels, in points."""
    return Box(left=box.left / scale, top=box.top / scale, right=box.right / scale, bottom=box.bottom / scale)
