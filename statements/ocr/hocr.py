"""Reads what Tesseract says it saw on a picture of a page (hOCR): words, their places, how sure it is.

Everything here is in pixels of that picture. Where it stands on the page is found in
`statements/ocr/straighten.py`.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from statistics import median_low

from statements.document import Box

BULLET = "•"

HIGHEST_BULLET = 0.8
"""A sign at the beginning of a line that has less than this share of the height of an x is a bullet, for
no letter is so low. Bullets are read as ¢, *, °, © or e; they have 0.5 to 0.65 of it, letters 0.85."""

LEAST_SURE = 40.0
"""An area of the page that is recognised with less confidence (0 to 100) is a photograph, a stamp, a
signature or illegible. On 80 scans, clean to poor, half of them with a photograph, 79 of 92 areas of noise
had less, and 1 % of the letters of the text, nearly all misread."""

LONGEST_BULLET = 2
"""Characters that a bullet is taken for: "e", "¢", "e¢"."""

_OTHER_BULLETS = frozenset("-–—*·")

_TITLE = re.compile(r"\b(bbox|baseline|x_size|x_ascenders|x_descenders|x_wconf|textangle)((?: -?[\d.]+)+)")
_AREA = "ocr_carea"
_LINES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"})
_WORD = "ocrx_word"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenWord:
    """A word, where it was seen, in pixels, and how sure recognition is of it, from 0 to 100."""

    text: str
    box: Box
    confidence: float

    @property
    def letters(self) -> int:
        """How many letters and digits it has."""
        return sum(character.isalnum() for character in self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenLine:
    """Words that stand in one line, from left to right.

    The letters stand on the line `base + slope * x`, and are `height` high, tails included; an x is
    `small` high. `angle` is how far the page must be turned clockwise, in degrees, until the line can
    be read: 0, 90, 180 or 270. Where it is not 0, `base` and `slope` say nothing.
    """

    words: tuple[SeenWord, ...]
    base: float
    slope: float
    height: float
    small: float
    angle: int = 0

    @property
    def letters(self) -> int:
        """How many letters and digits it has."""
        return sum(word.letters for word in self.words)

    def baseline(self, x: float) -> float:
        """What the letters stand on at this place, in pixels from the top."""
        return self.base + self.slope * x


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was seen, line by line in reading order, and what was left out of it because it is no text.

    `confidence` is how sure recognition is of all words, those left out too, from 0 to 100.
    """

    lines: tuple[SeenLine, ...]
    confidence: float

    @property
    def letters(self) -> int:
        """How many letters and digits its lines have."""
        return sum(line.letters for line in self.lines)

    @property
    def angle(self) -> int:
        """How far the page must be turned clockwise, in degrees, until most of it can be read."""
        letters = Counter({0: 0})
        for line in self.lines:
            letters[line.angle] += line.letters
        return max(letters, key=lambda angle: letters[angle])

    @property
    def slope(self) -> float:
        """How far the page's lines fall for each pixel to the right: the tangent of its skew."""
        return median_low([line.slope for line in self.lines for _ in range(line.letters)] or [0.0])


def read_seen(hocr: bytes) -> Seen:
    """What was seen, in the order in which Tesseract reads it.

    Left out are lines without a letter or digit (rules, borders, dust), and areas of which it is less
    than `LEAST_SURE`. All else stays as it was recognised, wrong or not: in a legible paragraph even a
    word with a confidence of 0 is right more often than not.

    Raises:
        ElementTree.ParseError: if this is not hOCR.
    """
    elements = ElementTree.fromstring(hocr).iter()
    areas = [tuple(_lines(element)) for element in elements if element.get("class") == _AREA]
    return Seen(
        lines=tuple(line for area in areas if _confidence(area) >= LEAST_SURE for line in area),
        confidence=_confidence(line for area in areas for line in area),
    )


def _confidence(lines: Iterable[SeenLine]) -> float:
    """How sure recognition is of the words, from 0 to 100, long words counting more; 0 without any."""
    words = [word for line in lines for word in line.words]
    return sum(word.confidence * word.letters for word in words) / max(1, sum(word.letters for word in words))


def _lines(area: ElementTree.Element) -> Iterator[SeenLine]:
    lines = (_line(element) for element in area.iter() if element.get("class") in _LINES)
    return (line for line in lines if line.letters)


def _title(element: ElementTree.Element) -> dict[str, tuple[float, ...]]:
    """The numbers that an element carries, by their names."""
    return {
        name: tuple(map(float, numbers.split())) for name, numbers in _TITLE.findall(element.get("title", ""))
    }


def _line(element: ElementTree.Element) -> SeenLine:
    title = _title(element)
    left, _, _, bottom = title["bbox"]
    slope, offset = title.get("baseline", (0.0, 0.0))
    [height], [above], [below] = (title[name] for name in ("x_size", "x_ascenders", "x_descenders"))
    line = SeenLine(
        words=tuple(_words(element)),
        base=bottom + offset - slope * left,
        slope=slope,
        height=height,
        small=height - above - below,
        angle=round(title.get("textangle", (0.0,))[0]),
    )
    return _with_bullet(line)


def _words(line: ElementTree.Element) -> Iterator[SeenWord]:
    for element in line.iter():
        text = "".join("".join(element.itertext()).split()) if element.get("class") == _WORD else ""
        if text:
            title = _title(element)
            left, top, right, bottom = title["bbox"]
            box = Box(left=left, top=top, right=right, bottom=bottom)
            yield SeenWord(text=text, box=box, confidence=title["x_wconf"][0])


def _with_bullet(line: SeenLine) -> SeenLine:
    """The line, with a bullet at its beginning that was taken for something else put right."""
    first, *others = line.words or (None,)
    if first is None or not others or line.angle or not _is_bullet(first, line.small):
        return line
    return replace(line, words=(replace(first, text=BULLET), *others))


def _is_bullet(word: SeenWord, small: float) -> bool:
    if len(word.text) > LONGEST_BULLET or word.text in _OTHER_BULLETS:
        return False
    width, height = word.box.right - word.box.left, word.box.bottom - word.box.top
    return height < HIGHEST_BULLET * small and height / 2 < width < height * 2
