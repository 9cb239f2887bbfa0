"""`plainsight accuracy [FOLDER]`: how well the area model agrees with experts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from cli.train import require_training
from cli.write import write_whole
from reports.accuracy_run import COUNTRY, load_run


@click.command()
@click.argument(
    "folder",
    required=False,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="[FOLDER]",
)
@click.option("--json", "json_path", type=click.Path(path_type=Path), help="Write all figures as JSON.")
@click.option(
    "--transformer",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The network's scores by fold, to judge the careful model too.",
)
@click.option(
    "--taught",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="A folder of texts that the network labelled, to learn from them too.",
)
@click.option("--seed", type=int, help="Deal the statements into folds in another way.")
def accuracy(
    folder: Path | None,
    json_path: Path | None,
    transformer: Path | None,
    taught: Path | None,
    seed: int | None,
) -> None:
    """Show how well the area model agrees with experts.

    With FOLDER, which holds uk.csv, au.csv and ca.csv, the model is trained five times and judged each
    time on the statements left out (some minutes). Without it, the last committed run is shown.
    """
    run = _run(folder, seed, transformer=transformer, taught=taught) if folder else load_run()
    for name, figures in run["models"].items():
        _print_model(name, figures)
    if run.get("stance"):
        Console().print(_stance_table(run["stance"]))
    if json_path:
        write_whole(json_path, (json.dumps(run, indent=1, ensure_ascii=False) + "\n").encode())


def _run(folder: Path, seed: int | None, **beside: Path | None) -> dict[str, Any]:
    require_training()
    from analyser.area_model.folds import FOLD_SEED
    from benchmarks.accuracy import run
    from benchmarks.aims import LabelsMissing

    try:
        return run(folder, seed=FOLD_SEED if seed is None else seed, **beside)
    except LabelsMissing as error:
        raise click.UsageError(str(error)) from error


COLUMNS = ("Marked", "Prec.", "Recall", "F1", "95 %", "AP", "Words")
LEGEND = (
    "Marked: sentences that experts call evidence. Prec.: share of those named that experts name too. "
    "Recall: share of those experts name that were found. F1: both in one, with the interval that holds "
    "it in 95 of 100 drawings of statements. AP: average precision. Words: F1 of keywords alone."
)


def _print_model(name: str, figures: Mapping[str, Any]) -> None:
    console = Console()
    for country, own in figures["countries"].items():
        console.print(_table(f"{name}, {COUNTRY[country]}", own))
    console.print(LEGEND)
    console.print(f"Calibration error of the probabilities: {figures['calibration_error']:.3f}\n")


def _table(title: str, own: Mapping[str, Any]) -> Table:
    table = Table(title=f"{title}: {own['statements']} statements", title_justify="left", box=None)
    for column in ("Area", *COLUMNS):
        table.add_column(column, justify="left" if column == "Area" else "right", no_wrap=True)
    for area, figures in own["areas"].items():
        ranking = figures["average_precision"]
        table.add_row(
            area,
            str(figures["labelled"]),
            *(f"{figures[name]:.2f}" for name in ("precision", "recall", "f1")),
            _ends(figures["f1_interval"]),
            "–" if ranking is None else f"{ranking:.2f}",
            f"{figures['keyword_f1']:.2f}",
        )
    for said, key in (("mean of nine", "macro_f1"), ("nine together", "micro_f1")):
        ends, beside = _ends(own[f"{key}_interval"]), f"{own[f'keyword_{key}']:.3f}"
        table.add_row(said, "", "", "", f"{own[key]:.3f}", ends, "", beside)
    whole, by_words = own["whole_statements"], own["whole_statements_by_keywords"]
    table.add_row(
        "covered at all", "", "", "", f"{whole['accuracy']:.3f}", "", "", f"{by_words['accuracy']:.3f}"
    )
    correlation, beside = whole["rank_correlation"], by_words["rank_correlation"]
    table.add_row("how many areas", "", "", "", f"{correlation:.2f}", "", "", f"{beside:.2f}")
    return table


def _stance_table(parts: Mapping[str, Any]) -> Table:
    """How stances were read, on the labelled sentences that the rules were not developed on."""
    table = Table(title="Stance, held out", title_justify="left", box=None)
    for column in ("Stance", "Marked", "Prec.", "Recall"):
        table.add_column(column, justify="left" if column == "Stance" else "right")
    for group, own in parts["held out"].items():
        shares = ("–" if own[name] is None else f"{own[name]:.2f}" for name in ("precision", "recall"))
        table.add_row(group, str(own["labelled"]), *shares)
    return table


def _ends(interval: list[float]) -> str:
    return "–".join(f"{end:.2f}" for end in interval)
