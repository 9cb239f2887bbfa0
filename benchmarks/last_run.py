"""The run of the accuracy figures that is committed, and what it is held against."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reports.accuracy_run import load_run

FALL_ALLOWED = 0.02
"""How far an area's F1 may fall below that of the committed run before the tests fail."""


def load_last_run() -> dict[str, Any]:
    """The committed run."""
    return dict(load_run())


def find_falls(new: Mapping[str, Any], last: Mapping[str, Any]) -> list[str]:
    """Which areas of a new run fall too far below the last one, one line each."""
    return [
        f"{model}, {country}, {area}: F1 {after:.3f} after {before['f1']:.3f}"
        for model, each in last["models"].items()
        if model in new["models"]
        for country, of_country in each["countries"].items()
        for area, before in of_country["areas"].items()
        if (after := new["models"][model]["countries"][country]["areas"][area]["f1"])
        < before["f1"] - FALL_ALLOWED
    ]
