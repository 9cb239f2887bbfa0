"""Scorecards and rankings as figures: each answers one question, and none says more than its table.

Every figure has a sentence in `reports/descriptions.py` and a table in `reports/tables.py`. Names
and titles go into a figure through `label` only: plotly reads "<b>" and "$x$" in a label as
formatting. Statements stand at numbered places on their axis, with their names as labels, because
plotly would draw two of the same name as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import plotly.graph_objects as go

from analyser.scorecard import Ranking, Scorecard, Stance
from criteria.law import Law
from reports import palette, wording
from reports.charts_frame import (
    AREA_WIDTH,
    BAR,
    FULL,
    LEGEND,
    LEGEND_WIDTH,
    NAME_WIDTH,
    Room,
    Rows,
    frame_figure,
    label,
    name_rows,
    place_rows,
    scale_scores,
)
from reports.language import IN_ORDER, count_language, scorecards_of

MOST_IN_RADAR = len(palette.SERIES)

_DASHES = ("solid", "dash", "dot", "dashdot", "longdash")
_SYMBOLS = ("circle", "square", "diamond", "cross", "triangle-up")
_LETTER = 7
"""Pixels of the width of a letter, of which rotated labels need so many times their longest line."""
_RADAR_AREA_WIDTH = 13
_RADAR_ROOM = Room(height=340, above=44, below=56, sides=88)
"""The names of areas stand around the radar, wrapped at so many characters."""
_TOP = 90
"""Degrees: where the first area stands."""
_LEAST_BELOW = 10
"""Pixels under a drawing without an axis there."""
_NOTHING_IN_CELL = "–"
_NO_SCORE = wording.score(None)


def draw_scores_by_area(scorecard: Scorecard) -> go.Figure:
    """How well does this statement cover each area? A bar of 0-100 for each, in the law's order."""
    rows = place_rows([label(part.area.title, AREA_WIDTH) for part in scorecard.areas])
    figure = _score_bars([part.score for part in scorecard.areas], rows)
    title = f"What the statement of {wording.name(scorecard)} covers"
    return frame_figure(figure, title=title, law=scorecard.law, room=Room(height=rows.height))


def draw_ranking(ranking: Ranking) -> go.Figure:
    """Which statements say most? A bar of 0-100 for each, best first, with its tier under the name."""
    scorecards = scorecards_of(ranking)
    rows = place_rows([_name_and_tier(*named) for named in _named(scorecards)])
    figure = _score_bars([scorecard.overall for scorecard in scorecards], rows)
    room = Room(height=rows.height)
    return frame_figure(figure, title="Overall score of each statement", law=_law(scorecards), room=room)


def draw_areas_by_company(ranking: Ranking) -> go.Figure:
    """Who covers which area? A row for each statement, best first, and its score of each area in a cell.

    A statement without scores has dashes in its row, and says "no score" under its name.
    """
    scorecards = scorecards_of(ranking)
    rows = place_rows([_name_or_why(*named) for named in _named(scorecards)])
    areas = [label(part.area.title, AREA_WIDTH) for part in scorecards[0].areas] if scorecards else []
    scores = [[part.score for part in scorecard.areas] for scorecard in scorecards]
    figure = go.Figure([_cells(scores, rows), _numbers_in_cells(scores, rows, areas)])
    name_rows(figure, rows)
    across = {"tickvals": list(range(len(areas))), "ticktext": areas, "tickangle": -90}
    figure.update_xaxes(tickmode="array", side="top", showgrid=False, zeroline=False, **across)
    longest = max((len(line) for name in areas for line in name.split("<br>")), default=0)
    room = Room(height=rows.height, above=_LETTER * longest, below=_LEAST_BELOW)
    return frame_figure(figure, title="Score of each statement by area", law=_law(scorecards), room=room)


def draw_language(subject: Scorecard | Ranking) -> go.Figure:
    """Done, or only planned and expected? How many sentences of evidence there are of each kind."""
    scorecards = scorecards_of(subject)
    rows = place_rows([label(name, NAME_WIDTH) for name in wording.names_apart(scorecards)])
    counts = [count_language(scorecard) for scorecard in scorecards]
    present = [stance for stance in IN_ORDER if any(count[stance] for count in counts)]
    figure = go.Figure([_stack(stance, [count[stance] for count in counts], rows) for stance in present])
    figure.update_layout(barmode="stack", legend=LEGEND, showlegend=True)
    figure.update_layout(uniformtext={"minsize": 11, "mode": "hide"})
    figure.update_xaxes(gridcolor=palette.GRID, rangemode="tozero", zeroline=False, nticks=6, tickangle=0)
    name_rows(figure, rows)
    title = "Sentences of evidence, counted by what they say"
    return frame_figure(figure, title=title, law=_law(scorecards), room=Room(height=rows.height))


def draw_radar(scorecards: Sequence[Scorecard]) -> go.Figure:
    """Where do these statements differ? Up to five outlines over the areas; the rim is 100.

    An outline is open where an area has no score.

    Raises:
        ValueError: if there are more statements than can be told apart.
    """
    if len(scorecards) > MOST_IN_RADAR:
        raise ValueError(f"a radar shows at most {MOST_IN_RADAR} statements; these are {len(scorecards)}")
    figure = go.Figure([_outline(number, scorecard) for number, scorecard in enumerate(scorecards)])
    around = _areas_around(scorecards)
    radial = {"range": [0, FULL], "tickvals": [25, 50, 75, FULL], "showline": False}
    # The numbers stand between the first two areas, where no line of an area crosses them.
    angle = _TOP - _degrees(1, 2 * max(1, len(around["tickvals"])))
    figure.update_polars(
        radialaxis={**radial, "gridcolor": palette.GRID, "angle": angle, "tickangle": angle},
        angularaxis={
            **around,
            "direction": "clockwise",
            "rotation": _TOP,
            "gridcolor": palette.GRID,
            "linecolor": palette.GRID,
        },
        bgcolor=palette.PAPER,
    )
    figure.update_layout(legend=LEGEND, showlegend=True)
    law = _law(scorecards)
    return frame_figure(figure, title="Scores by area, compared", law=law, room=_RADAR_ROOM)


def _score_bars(scores: Sequence[float | None], rows: Rows) -> go.Figure:
    """A bar for each score, with the number behind it. A missing score has no bar, and says so in words."""
    texts = [wording.score(score) for score in scores]
    shared = {"customdata": list(rows.names), "hovertemplate": "%{customdata}: %{text}<extra></extra>"}
    bars = go.Bar(x=list(scores), y=rows.centres, orientation="h", width=BAR, text=texts, **shared)
    bars.update(marker={"color": palette.BLUE}, textposition="outside", cliponaxis=False, showlegend=False)
    missing = [place for place, score in zip(rows.centres, scores, strict=True) if score is None]
    words = go.Scatter(x=[0 for _ in missing], y=missing, text=[_NO_SCORE for _ in missing], mode="text")
    words.update(textposition="middle right", hoverinfo="skip", showlegend=False, cliponaxis=False)
    figure = go.Figure([bars, words])
    name_rows(figure, rows)
    scale_scores(figure)
    return figure


def _cells(scores: Sequence[Sequence[float | None]], rows: Rows) -> go.Heatmap:
    scale = [[score / FULL, colour] for score, colour in palette.AMOUNTS]
    look = {"colorscale": scale, "showscale": False, "xgap": 2, "ygap": 2, "hoverinfo": "skip"}
    return go.Heatmap(z=[list(row) for row in scores], y=list(rows.edges), zmin=0, zmax=FULL, **look)


def _numbers_in_cells(
    scores: Sequence[Sequence[float | None]], rows: Rows, areas: Sequence[str]
) -> go.Scatter:
    """The number in each cell, in black or white, whichever is better read there."""
    cells = [(row, column, score) for row, across in enumerate(scores) for column, score in enumerate(across)]
    return go.Scatter(
        x=[column for _, column, _ in cells],
        y=[rows.centres[row] for row, _, _ in cells],
        mode="text",
        text=[_NOTHING_IN_CELL if score is None else wording.score(score) for *_, score in cells],
        textfont={"color": [_text_colour(score) for *_, score in cells]},
        customdata=[
            f"{rows.names[row]}<br>{areas[column]}: {wording.score(score)}" for row, column, score in cells
        ],
        hovertemplate="%{customdata}<extra></extra>",
        showlegend=False,
    )


def _text_colour(score: float | None) -> str:
    return palette.INK if score is None else palette.text_on(palette.colour_of(score))


def _stack(stance: Stance, counts: Sequence[int], rows: Rows) -> go.Bar:
    """One kind of sentence in all rows; where there is none, the row has no number."""
    look = palette.STANCE_LOOK[stance]
    pattern = {"shape": look.pattern, "fgcolor": palette.INK, "fgopacity": 0.3, "size": 7, "solidity": 0.2}
    return go.Bar(
        x=list(counts),
        y=rows.centres,
        orientation="h",
        width=BAR,
        name=label(wording.STANCE[stance], LEGEND_WIDTH),
        marker={"color": look.colour, "pattern": pattern, "line": {"color": palette.PAPER, "width": 1}},
        text=[str(count) if count else "" for count in counts],
        textposition="inside",
        insidetextanchor="middle",
        textangle=0,
        textfont={"color": palette.text_on(look.colour)},
        customdata=list(rows.names),
        hovertemplate="%{customdata}<br>%{fullData.name}: %{x}<extra></extra>",
    )


def _outline(number: int, scorecard: Scorecard) -> go.Scatterpolar:
    scores = [part.score for part in scorecard.areas]
    places = list(range(len(scores)))
    colour = palette.SERIES[number]
    return go.Scatterpolar(
        r=[*scores, *scores[:1]],
        theta=[_degrees(place, len(scores)) for place in [*places, *places[:1]]],
        mode="lines+markers",
        name=label(wording.name(scorecard), LEGEND_WIDTH),
        line={"color": colour, "dash": _DASHES[number], "width": 2},
        marker={"color": colour, "symbol": _SYMBOLS[number], "size": 8},
        text=[
            f"{label(part.area.title, AREA_WIDTH)}: {wording.score(part.score)}" for part in scorecard.areas
        ],
        hovertemplate="%{fullData.name}<br>%{text}<extra></extra>",
    )


def _areas_around(scorecards: Sequence[Scorecard]) -> dict[str, Any]:
    areas = [label(part.area.title, _RADAR_AREA_WIDTH) for part in scorecards[0].areas] if scorecards else []
    return {"tickvals": [_degrees(place, len(areas)) for place in range(len(areas))], "ticktext": areas}


def _degrees(place: int, places: int) -> float:
    return 360 * place / places


def _named(scorecards: Sequence[Scorecard]) -> Iterator[tuple[str, Scorecard]]:
    """Each scorecard with a name that no other bears, as wide as there is room for."""
    names = (label(name, NAME_WIDTH) for name in wording.names_apart(scorecards))
    return zip(names, scorecards, strict=True)


def _name_and_tier(name: str, scorecard: Scorecard) -> str:
    return f"{name}<br><i>{label(scorecard.tier, NAME_WIDTH)}</i>" if scorecard.tier else name


def _name_or_why(name: str, scorecard: Scorecard) -> str:
    return f"{name}<br><i>{_NO_SCORE}</i>" if scorecard.overall is None else name


def _law(scorecards: Sequence[Scorecard]) -> Law | None:
    return scorecards[0].law if scorecards else None
