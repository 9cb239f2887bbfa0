"""The colours of everything that is drawn, chosen so that no reader is shut out.

Colours that tell kinds apart are those of Okabe and Ito (https://jfly.uni-koeln.de/color/), which
people with any kind of colour vision can tell apart. Amounts go from light to dark in one hue, so
that they keep their order in grey. Colour never stands alone: a word, a number or a pattern is
always beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from analyser.scorecard import Level, Result, Stance

INK = "#1A1A1A"
PAPER = "#FFFFFF"
QUIET_INK = "#595959"
"""For what should not draw the eye, such as source lines."""
GRID = "#D9D9D9"
BLACK = "#000000"
WHITE = "#FFFFFF"
"""On any colour at all, text in one of these two has a contrast of at least 4.58; with ink, 4.17."""

BLUE = "#0072B2"
SKY = "#56B4E9"
GREEN = "#009E73"
YELLOW = "#F0E442"
ORANGE = "#E69F00"
VERMILION = "#D55E00"
PURPLE = "#CC79A7"
PLUM = "#9A4F7F"
"""A darker purple of theirs, for lines: the purple itself is too light beside white paper."""
GREY = "#BDBDBD"

LEAST_CONTRAST = 4.5
"""Between text and what it stands on: WCAG 2.2, success criterion 1.4.3 (level AA)."""

SERIES = (BLUE, VERMILION, GREEN, PLUM, INK)
"""For up to five statements in one drawing."""

AMOUNTS = ((0.0, "#F1F5FA"), (25.0, "#C5DAEE"), (50.0, "#7FB3D9"), (75.0, "#2F78B7"), (100.0, "#08306B"))
"""Colours for scores of 0-100; between two of them the colour is mixed."""

LEVEL_FILL: Mapping[Level, str] = {
    Level.NOT_FOUND: "#FFFFFF",
    Level.SAID: "#E3EEF8",
    Level.SPECIFIC: "#A9CCE8",
    Level.SHOWN: "#66A7D6",
}
RESULT_FILL: Mapping[Result, str] = {
    Result.MET: "#CFE8DF",
    Result.NOT_MET: "#F8DCC4",
    Result.UNCLEAR: "#FBF6C5",
    Result.NOT_CHECKABLE: "#EDEDED",
}


_DARK = 0.04045
"""Up to here, light grows in proportion to the number in the colour (sRGB, IEC 61966-2-1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How one kind of thing is drawn: its colour, and the pattern on it ("" for none)."""

    colour: str
    pattern: str


STANCE_LOOK: Mapping[Stance, Look] = {
    Stance.DONE: Look(colour=BLUE, pattern=""),
    Stance.PLANNED: Look(colour=SKY, pattern="/"),
    Stance.EXPECTED: Look(colour=YELLOW, pattern="."),
    Stance.DENIED: Look(colour=VERMILION, pattern="x"),
    Stance.DECLARES_NONE: Look(colour=ORANGE, pattern="-"),
    Stance.QUOTED: Look(colour=GREY, pattern="\\"),
    Stance.FORM_ECHO: Look(colour=PURPLE, pattern="|"),
}
"""In the order in which they are drawn, from what was done to what says least."""


def luminance(colour: str) -> float:
    """How light a colour looks, from 0 (black) to 1 (white), as WCAG defines it.

    >>> luminance("#FFFFFF")
    1.0
    """
    red, green, blue = (_linear(part) for part in _parts(colour))
    return round(0.2126 * red + 0.7152 * green + 0.0722 * blue, 6)


def contrast(one: str, other: str) -> float:
    """The contrast between two colours, from 1 (the same) to 21 (black on white), as WCAG defines it.

    >>> contrast("#000000", "#FFFFFF")
    21.0
    """
    darker, lighter = sorted((luminance(one), luminance(other)))
    return round((lighter + 0.05) / (darker + 0.05), 2)


def text_on(colour: str) -> str:
    """The colour in which text is best read on `colour`: black or white.

    >>> text_on("#08306B")
    '#FFFFFF'
    """
    return max((BLACK, WHITE), key=lambda text: contrast(text, colour))


def colour_of(score: float) -> str:
    """The colour of a score of 0-100 on the scale of amounts.

    >>> colour_of(100)
    '#08306B'
    """
    for (low, light), (high, dark) in pairwise(AMOUNTS):
        if score <= high:
            share = max(0.0, (score - low) / (high - low))
            mixed = (round(a + (b - a) * share) for a, b in zip(_parts(light), _parts(dark), strict=True))
            return "#" + "".join(f"{part:02X}" for part in mixed)
    return AMOUNTS[-1][1]


def _parts(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _linear(part: int) -> float:
    """One part of a colour (0-255) as an amount of light, 0-1. The numbers are those of WCAG 2.2."""
    share = part / 255
    return share / 12.92 if share <= _DARK else float(((share + 0.055) / 1.055) ** 2.4)
