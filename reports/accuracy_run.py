"""The committed run of the accuracy figures, and what it says in the words of a reader.

`plainsight accuracy FOLDER --json reports/accuracy_run.json` writes it. It may hold one model or two, and
the figures of stance, or not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

RUN_FILE = Path(__file__).parent / "accuracy_run.json"

Run = Mapping[str, Any]

COUNTRY: Mapping[str, str] = {"uk": "United Kingdom", "au": "Australia", "ca": "Canada"}
MODEL: Mapping[str, str] = {"fast": "fast", "careful": "careful"}
STANCE_GROUP: Mapping[str, str] = {
    "done": "says it is done",
    "future": "says it is planned",
    "negative": "says it is not done, or that there is none",
    "expected": "expects it of others",
    "quoted": "defines, quotes the law, gives a world figure or tells what is taught",
    "form echo": "repeats a question of a form",
    "reassurance": "reassures, and tells of no step",
    "no claim": "claims nothing",
}
"""The groups of stances that are shown. What is not here is part of another."""

STANCE_PART: Mapping[str, str] = {
    "held out": "statements kept apart while the rules were written",
    "drawn at random": "sentences drawn at random, without words of the future or of denial",
    "developed on": "statements that the rules were written on",
}

READ_POORLY = 0.6
"""The F1 below which an area is called read poorly: where as many sentences are missed as are wrongly
named, that is more than two of five."""


def load_run() -> Run:
    """The committed run."""
    run: Run = json.loads(RUN_FILE.read_text(encoding="utf-8"))
    return run


def find_read_poorly(run: Run, model: str) -> Iterator[tuple[str, str, float]]:
    """Each area that a model reads poorly in a country: country, area, F1; the poorest first."""
    poor = (
        (country, area, figures["f1"])
        for country, own in run["models"][model]["countries"].items()
        for area, figures in own["areas"].items()
        if figures["f1"] < READ_POORLY
    )
    return iter(sorted(poor, key=lambda each: each[2]))
