"""`plainsight label IN.csv OUT.csv`: labels for sentences that come as a table, one row each."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.write import write_whole

if TYPE_CHECKING:  # the real imports stand in the functions, so that `--help` answers at once
    from analyser.label import SentenceLabel

Row = dict[str, str]

ID, INDEX, SENTENCE = "statement_id", "sentence_index", "sentence"
COLUMNS = (ID, INDEX, SENTENCE)

LAW = "uk-msa-2015"
"""The law whose indicators are looked for: the only one that ships."""

DIGITS = 4
"""Decimal places of a probability: finer differences mean nothing."""

READ_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell must not begin with, or a spreadsheet computes what a stranger wrote."""


@click.command()
@click.argument("source", metavar="IN.csv", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT.csv", type=click.Path(path_type=Path))
@click.option(
    "--care",
    type=click.Choice(["fast", "careful"]),
    default="careful",
    show_default=True,
    help="Read with the linear model alone, or with a small transformer beside it.",
)
def label(source: Path, target: Path, care: str) -> None:
    """Label the sentences of a table.

    IN.csv has the columns statement_id, sentence_index and sentence, in reading order. OUT.csv has the
    same rows in the same order, with a probability and a decision for each area, and the stance, level
    and indicators of each sentence. A text that begins like a formula gets a ' before it.
    """
    _check_target(source, target)
    rows = _read(source)
    write_whole(target, _table(rows, _labels(rows, care)).encode())


def _check_target(source: Path, target: Path) -> None:
    """Stops the command before the work where its table could not be written.

    Raises:
        UsageError: if the two tables are the same file, or the folder does not exist.
    """
    if source.resolve() == target.resolve():
        raise click.UsageError(f"{target} is the table to read. Give another name to write to.")
    if not target.absolute().parent.is_dir():
        raise click.UsageError(f"{target} cannot be written: its folder does not exist. Make it first.")


def _read(path: Path) -> list[Row]:
    """The rows of the table.

    Raises:
        UsageError: if the file cannot be read as such a table. One sentence says why and where.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise click.UsageError(f"{path} cannot be read: {error.strerror}. Check its name.") from error
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{path} is not UTF-8 text. Save the table as CSV in UTF-8.") from error
    lines = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        missing = [name for name in COLUMNS if name not in (lines.fieldnames or ())]
        if missing:
            raise click.UsageError(
                f"{path} has no column “{missing[0]}”. It needs {', '.join(COLUMNS)} in its first line."
            )
        return list(_sound(lines, path))
    except csv.Error as error:
        raise click.UsageError(
            f"{path}, line {lines.reader.line_num}, is not CSV: {error}. Check its quotation marks."
        ) from error


def _sound(lines: csv.DictReader[str], path: Path) -> Iterator[Row]:
    for line in lines:
        cells = {name: line[name] for name in COLUMNS}
        if None in line or None in line.values():
            said = "more" if None in line else "fewer"
            raise click.UsageError(
                f"{path}, line {lines.line_num}, has {said} cells than the first line. Check its commas "
                "and quotation marks."
            )
        if not cells[ID].strip():
            raise click.UsageError(f"{path}, line {lines.line_num}, has no {ID}. Fill it in.")
        yield cells


def _labels(rows: Sequence[Row], care: str) -> dict[int, SentenceLabel]:
    """The label of each row by its number. The rows of a statement need not stand together.

    Raises:
        UsageError: if there are no weights to read with this care.
    """
    from analyser.area_model.care import Care
    from analyser.area_model.load import load_area_model
    from analyser.label import label_sentences
    from criteria.load import load_law

    try:
        law, model = load_law(LAW), load_area_model(Care(care))
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    numbers_by_statement: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        numbers_by_statement.setdefault(row[ID], []).append(number)
    labels: dict[int, SentenceLabel] = {}
    for numbers in numbers_by_statement.values():
        found = label_sentences([rows[number][SENTENCE] for number in numbers], law, model)
        labels.update(zip(numbers, found, strict=True))
    return labels


def _table(rows: Sequence[Row], labels: dict[int, SentenceLabel]) -> str:
    from analyser.area_model.areas import AREAS

    written = io.StringIO(newline="")
    lines = csv.writer(written, lineterminator="\n")
    likely = [f"p_{area}" for area in AREAS]
    lines.writerow([*COLUMNS, *likely, *AREAS, "stance", "level", "indicators"])
    for number, row in enumerate(rows):
        found = labels[number]
        lines.writerow(
            [
                *(_as_text(row[name]) for name in COLUMNS),
                *(f"{probability:.{DIGITS}f}" for probability in found.probabilities),
                *(int(is_evidence) for is_evidence in found.is_evidence),
                found.stance,
                int(found.level),
                ";".join(found.indicators),
            ]
        )
    return written.getvalue()


def _as_text(cell: str) -> str:
    return f"'{cell}" if cell.startswith(READ_AS_FORMULA) else cell
