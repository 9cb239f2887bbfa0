"""How far the probabilities of the area model hold, as a figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from reports import palette
from reports.accuracy_run import MODEL, Run
from reports.charts_frame import AXIS, LEGEND, LINE, Room, frame_figure

_HEIGHT = 320
"""Pixels, so that the drawing is about square on a phone."""
_STEPS = [0, 0.25, 0.5, 0.75, 1]
_LOOKS = (("solid", "circle"), ("dash", "square"))
_SHARES: dict[str, Any] = {
    "range": [-0.02, 1.02],
    "tickvals": _STEPS,
    "ticktext": [f"{step:.0%}" for step in _STEPS],
    "gridcolor": palette.GRID,
    "zeroline": False,
}


def draw_reliability(run: Run) -> go.Figure:
    """Does a probability mean what it says? A point for each tenth; on the grey line, it does exactly."""
    figure = go.Figure([_exact()])
    for number, (model, figures) in enumerate(run["models"].items()):
        figure.add_trace(_line(number, MODEL[model], figures["reliability"]))
    figure.update_xaxes(title="The model said", title_standoff=4, **_SHARES)
    figure.update_yaxes(title="Experts called evidence", automargin=True, **_SHARES)
    figure.update_layout(legend=LEGEND, showlegend=True)
    title = "What the model said, and what was so"
    return frame_figure(figure, title=title, law=None, room=Room(height=_HEIGHT, below=AXIS + LINE))


def _exact() -> go.Scatter:
    look = {"color": palette.QUIET_INK, "dash": "dot", "width": 1}
    return go.Scatter(x=[0, 1], y=[0, 1], mode="lines", name="exactly so", line=look, hoverinfo="skip")


def _line(number: int, name: str, bands: Sequence[Mapping[str, Any]]) -> go.Scatter:
    dash, symbol = _LOOKS[number]
    colour = palette.SERIES[number]
    return go.Scatter(
        x=[band["said"] for band in bands],
        y=[band["was"] for band in bands],
        mode="lines+markers",
        name=f"{name} model",
        line={"color": colour, "dash": dash, "width": 2},
        marker={"color": colour, "symbol": symbol, "size": 9},
        text=[f"said {band['said']:.0%}, was {band['was']:.0%} of {band['decisions']}" for band in bands],
        hovertemplate="%{text}<extra>%{fullData.name}</extra>",
    )
