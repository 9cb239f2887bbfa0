"""What all figures share: safe labels, margins, the source line, and sizes that hold on a phone.

Figures have no width of their own: they take that of the page. Labels are wrapped for the narrowest
page, 390 pixels, and heights follow from the lines that this makes.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

import plotly.graph_objects as go

from criteria.law import Law
from reports import palette

PROGRAM = "Plainsight"

NAME_WIDTH = 22
AREA_WIDTH = 20
LEGEND_WIDTH = 30
TITLE_WIDTH = 40
SOURCE_WIDTH = 54
"""Characters in a line of a label. At 390 pixels, this leaves most of the width to what is drawn."""

FONT_SIZE = 12
TITLE_SIZE = 16
SOURCE_SIZE = 11
LINE = 16
TITLE_LINE = 21
"""Pixels: the height of a line of labels, and of the title."""
AXIS = 26
"""Pixels under what is drawn for the numbers of an axis."""
BAR = 20
LEAST_ROW = 34
ROW_GAP = 14
"""Pixels: how thick a bar is, how high a row at least, and how much of it stays free of its label."""
EDGE = 12
RIGHT = 40
"""Pixels at the right, so that the number behind a bar of 100 has room."""
FULL = 100

LEGEND: dict[str, Any] = {
    "orientation": "h",
    "x": 0,
    "xanchor": "left",
    "yanchor": "top",
    "entrywidth": 185,
    "entrywidthmode": "pixels",
    "traceorder": "normal",
    "itemclick": False,
    "itemdoubleclick": False,
}
"""Under the drawing: entries beside each other where there is room, and below each other on a phone."""
LEGEND_GAP = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The pixels that a figure needs: for what it draws, and for labels above, below and beside it.

    Where `sides` is 0, the labels of rows take what they need.
    """

    height: int
    above: int = 0
    below: int = AXIS
    sides: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Where rows stand on a vertical axis that counts pixels from the top.

    A row is as high as its name needs, so that one long name does not stretch all others.
    """

    names: tuple[str, ...]
    edges: tuple[int, ...]

    @property
    def centres(self) -> list[float]:
        """The middle of each row."""
        return [(upper + lower) / 2 for upper, lower in pairwise(self.edges)]

    @property
    def height(self) -> int:
        """All rows together; of no rows, the height of one."""
        return max(LEAST_ROW, self.edges[-1])


def label(text: str, width: int) -> str:
    """Any text as plotly shows it unchanged: no markup, no formula, wrapped at `width` characters, not cut.

    >>> label("<b>A</b> & Co pays $5", 40)
    '&lt;b&gt;A&lt;/b&gt; &amp; Co pays &#36;5'
    >>> label("Structure, business and supply chains", 20)
    'Structure, business<br>and supply chains'
    """
    return "<br>".join(_neutral(line) for line in textwrap.wrap(text, width)) or " "


def _neutral(text: str) -> str:
    """The text with what plotly would read as a tag, an entity or a formula written as entities."""
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("$", "&#36;")):
        text = text.replace(character, entity)
    return text


def lines_in(labels: Sequence[str]) -> int:
    """How many lines the longest of these labels has, at least 1."""
    return max((text.count("<br>") + 1 for text in labels), default=1)


def place_rows(names: Sequence[str]) -> Rows:
    """The places of rows with these labels, from the top."""
    heights = (max(LEAST_ROW, lines_in([name]) * LINE + ROW_GAP) for name in names)
    return Rows(names=tuple(names), edges=tuple(accumulate(heights, initial=0)))


def name_rows(figure: go.Figure, rows: Rows) -> None:
    """Makes the vertical axis one of rows, each with its name."""
    figure.update_yaxes(
        tickmode="array",
        tickvals=rows.centres,
        ticktext=list(rows.names),
        range=[rows.height, 0],
        automargin=True,
        showgrid=False,
        zeroline=False,
        ticklabelstandoff=6,
    )


def scale_scores(figure: go.Figure) -> None:
    """Makes the horizontal axis one of scores, 0-100."""
    figure.update_xaxes(
        range=[0, FULL], tickvals=[0, 25, 50, 75, FULL], gridcolor=palette.GRID, zeroline=False
    )


def frame_figure(figure: go.Figure, *, title: str, law: Law | None, room: Room) -> go.Figure:
    """The figure with title, source line and legend around the room for what it draws."""
    heading = label(title, TITLE_WIDTH)
    source = _source(law)
    more_lines = (lines_in([heading]) - 1) * TITLE_LINE
    top = 3 * EDGE + TITLE_LINE + more_lines + room.above
    below = room.below + lines_in([source]) * LINE + EDGE
    legend = _legend_height(figure)
    figure.update_layout(
        title={"text": f"<b>{heading}</b>", "font": {"size": TITLE_SIZE}, "x": 0, "xref": "container"},
        # plotly centres a title of several lines on the place where its first line would stand.
        title_pad={"l": EDGE, "t": EDGE + more_lines / 2},
        title_y=1,
        title_yanchor="top",
        height=top + room.height + below + legend,
        margin={"l": room.sides or EDGE, "r": room.sides or RIGHT, "t": top, "b": below + legend},
        legend_y=-below / room.height,
        font={"family": "Arial, Helvetica, sans-serif", "size": FONT_SIZE, "color": palette.INK},
        paper_bgcolor=palette.PAPER,
        plot_bgcolor=palette.PAPER,
        dragmode=False,
    )
    figure.update_xaxes(fixedrange=True)
    figure.update_yaxes(fixedrange=True)
    figure.add_annotation(text=source, yshift=-room.below, **_SOURCE_PLACE)
    return figure


# From the right edge of the drawing to the left: from its left edge, the line would not fit on a phone.
_SOURCE_PLACE: dict[str, Any] = {
    "xref": "paper",
    "yref": "paper",
    "x": 1,
    "y": 0,
    "xanchor": "right",
    "yanchor": "top",
    "align": "right",
    "showarrow": False,
    "font": {"size": SOURCE_SIZE, "color": palette.QUIET_INK},
}


def _source(law: Law | None) -> str:
    """Who drew it and from which law file; of nothing, only who drew it."""
    return label(f"{PROGRAM} · {law.short_title} pack {law.version}" if law else PROGRAM, SOURCE_WIDTH)


def _legend_height(figure: go.Figure) -> int:
    """Pixels for the legend with its entries below each other; 0 for a figure without one."""
    return sum(lines_in([trace.name]) * LINE + LEGEND_GAP for trace in figure.data if trace.name)
