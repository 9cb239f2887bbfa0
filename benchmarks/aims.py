"""The labelled statements: AIMS.uk, AIMS.au and AIMS.ca, by Mila and QUT (CC BY 4.0), from a folder."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from analyser.area_model.areas import AREAS, ONLY_IN_AUSTRALIA

COUNTRIES = ("uk", "au", "ca")


class LabelsMissing(Exception):
    """A folder that should hold the labelled statements does not, or not in the form they have."""

    def __init__(self, path: Path, found: str) -> None:
        super().__init__(path, found)
        self.path = path
        self.found = found

    def __str__(self) -> str:
        return f"{self.path} {self.found}. Give the folder with uk.csv, au.csv and ca.csv of AIMS."


@dataclass(frozen=True, slots=True)
class Labelled:
    """A statement's sentences in reading order, and for each of them 0 or 1 for every area."""

    country: str
    statement_id: str
    sentences: tuple[str, ...]
    labels: NDArray[np.int8]

    @property
    def asked(self) -> NDArray[np.bool_]:
        """For each area, whether the experts looked for it in this country."""
        return np.array([self.country == "au" or area not in ONLY_IN_AUSTRALIA for area in AREAS])


def load_labelled(folder: Path) -> list[Labelled]:
    """All labelled statements of a folder with `uk.csv`, `au.csv` and `ca.csv`.

    Raises:
        LabelsMissing: if one of the three files is missing, or lacks a column.
    """
    return [statement for country in COUNTRIES for statement in _of_country(folder, country)]


def _of_country(folder: Path, country: str) -> Sequence[Labelled]:
    path = folder / f"{country}.csv"
    if not path.is_file():
        raise LabelsMissing(path, "is missing")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    if not rows or {"statement_id", "sentence", *AREAS} - rows[0].keys():
        raise LabelsMissing(path, "has no rows, or not all columns")
    statements = []
    for statement_id, own in groupby(rows, key=lambda row: row["statement_id"]):
        listed = list(own)
        labels = np.array([[int(row[area] or 0) for area in AREAS] for row in listed], dtype=np.int8)
        sentences = tuple(row["sentence"] for row in listed)
        statements.append(Labelled(country, statement_id, sentences, labels))
    return statements
