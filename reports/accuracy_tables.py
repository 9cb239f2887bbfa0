"""The accuracy figures as tables: by area, by country, by stance, and how far probabilities hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from reports.accuracy_run import COUNTRY, MODEL, STANCE_GROUP, STANCE_PART, Run
from reports.area_words import LABELLED_AREA

AREAS = [
    "Area", "F1", "95 % interval", "Precision", "Recall", "Keywords alone", "Average precision",
    "Marked by experts",
]  # fmt: skip
COUNTRIES = [
    "Country", "Mean F1 of nine areas", "95 % interval of the mean", "Keywords alone, mean",
    "F1 of all decisions", "95 % interval of all", "Keywords alone, all", "Statements", "Sentences",
]  # fmt: skip
STATEMENTS = [
    "Country", "Covered at all", "Covered, by keywords", "How many areas", "How many, by keywords",
]  # fmt: skip
STANCES = ["Sentence", "Marked so", "Read so", "Both", "Precision", "Recall"]
RELIABILITY = ["The model said", "Experts called evidence", "Decisions"]


def areas(run: Run, model: str, country: str) -> pd.DataFrame:
    """One row for each area that was labelled in a country."""
    own = run["models"][model]["countries"][country]["areas"]
    return pd.DataFrame(
        [
            (
                LABELLED_AREA[area],
                figures["f1"],
                ends(figures["f1_interval"]),
                figures["precision"],
                figures["recall"],
                figures["keyword_f1"],
                figures["average_precision"],
                figures["labelled"],
            )
            for area, figures in own.items()
        ],
        columns=AREAS,
    ).astype({"Average precision": "float64"})


def countries(run: Run, model: str) -> pd.DataFrame:
    """One row a country: how well sentences are told, beside what keywords alone would do."""
    return pd.DataFrame(
        [
            (
                COUNTRY[country],
                own["macro_f1"],
                ends(own["macro_f1_interval"]),
                own["keyword_macro_f1"],
                own["micro_f1"],
                ends(own["micro_f1_interval"]),
                own["keyword_micro_f1"],
                own["statements"],
                own["sentences"],
            )
            for country, own in run["models"][model]["countries"].items()
        ],
        columns=COUNTRIES,
    )


def statements(run: Run, model: str) -> pd.DataFrame:
    """One row a country: how well whole statements are told."""
    rows = []
    for country, own in run["models"][model]["countries"].items():
        whole, by_words = own["whole_statements"], own["whole_statements_by_keywords"]
        share = (f"{each['accuracy']:.0%}" for each in (whole, by_words))
        rows.append((COUNTRY[country], *share, whole["rank_correlation"], by_words["rank_correlation"]))
    return pd.DataFrame(rows, columns=STATEMENTS)


def stance_parts(run: Run) -> tuple[str, ...]:
    """The parts of the sentences for which the run has figures of stance; () where it has none."""
    return tuple(part for part in STANCE_PART if part in run.get("stance", {}))


def stances(run: Run, part: str) -> pd.DataFrame:
    """One row for each group of stances that was marked or read in a part of the sentences."""
    own: Mapping[str, Mapping[str, Any]] = run["stance"][part]
    return pd.DataFrame(
        [
            (
                STANCE_GROUP[group],
                *(figures[key] for key in ("labelled", "read", "right", "precision", "recall")),
            )
            for group, figures in own.items()
            if group in STANCE_GROUP and (figures["labelled"] or figures["read"])
        ],
        columns=STANCES,
    ).astype({"Precision": "float64", "Recall": "float64"})


def reliability(run: Run, model: str) -> pd.DataFrame:
    """One row for each tenth of probability: what the model said there, and how often experts agreed."""
    return pd.DataFrame(
        [
            (f"{band['said']:.0%}", f"{band['was']:.0%}", band["decisions"])
            for band in run["models"][model]["reliability"]
        ],
        columns=RELIABILITY,
    )


def models(run: Run) -> Mapping[str, str]:
    """The models of a run, and what each is called."""
    return {model: MODEL[model] for model in run["models"]}


def ends(interval: Sequence[float]) -> str:
    """Both ends of an interval.

    >>> ends([0.5, 0.6789])
    '0.50–0.68'
    """
    return "–".join(f"{end:.2f}" for end in interval)
