"""`plainsight check FILE…`: reads statements and prints, or writes, what each says under a law."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click
from rich.console import Console
from rich.progress import Progress

from cli.version import program_version
from cli.write import write_whole

if TYPE_CHECKING:  # the real imports stand in the functions, so that `--help` answers at once
    from analyser.scorecard import Scorecard
    from criteria.law import Law
    from statements.isolation.isolate import Limits
    from statements.passes import Wishes
    from statements.statement import Outcome

    Results = list[tuple[Outcome, list[Scorecard]]]

DEFAULT_LAW = "uk-msa-2015"

ANY_REFUSED = 2
"""The exit code when at least one file was refused; the others are reported all the same."""


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@click.option(
    "--law",
    "law_ids",
    multiple=True,
    default=(DEFAULT_LAW,),
    show_default=True,
    metavar="ID",
    help="The law to read the statements under; may be given more than once.",
)
@click.option("--json", "json_path", metavar="FILE", help="Write all results as JSON; “-” prints them.")
@click.option("--excel", "excel_path", metavar="FILE", help="Write an Excel workbook of the scorecards.")
@click.option("--company", metavar="NAME", help="The company, where the program should not guess it.")
@click.option(
    "--year",
    type=click.IntRange(2000, 2100),
    metavar="YYYY",
    help="The year in which the financial year ends, where the program should not guess it.",
)
@click.option(
    "--limits",
    envvar="PLAINSIGHT_LIMITS",
    metavar="TEXT",
    default="",
    help='What one file may cost, as in "seconds=120 pages=2000"; docs/limits.md lists all.',
)
@click.option(
    "--ocr/--no-ocr",
    default=True,
    show_default=True,
    help="Read pages that are pictures by text recognition, where Tesseract is installed.",
)
@click.option(
    "--care",
    type=click.Choice(["fast", "careful"]),
    help="How much time the area model may take: fast, or careful (a small network reads each sentence too).",
)
@click.option(
    "--whatever-it-is", is_flag=True, help="Read also what does not read as a modern slavery statement."
)
def check(  # noqa: PLR0913  (one argument for each option of the command)
    files: Sequence[Path],
    law_ids: Sequence[str],
    json_path: str | None,
    excel_path: str | None,
    company: str | None,
    year: int | None,
    limits: str,
    ocr: bool,
    care: str | None,
    whatever_it_is: bool,
) -> None:
    """Read statements and show what each says.

    Exits with 0 when all files were read, and with 2 when any was refused; the others are reported
    all the same.
    """
    laws = _load_laws(law_ids)
    if excel_path and len(laws) > 1:
        _refuse("A workbook holds one law: give --law once with --excel.")
    for path in (json_path, excel_path):
        if path not in (None, "-") and not Path(path).absolute().parent.is_dir():
            _refuse(f"{path} cannot be written: its folder does not exist.")
    wishes = _wishes(ocr=ocr, whatever_it_is=whatever_it_is)
    outcomes = _read_with_progress(files, _limits(limits), wishes)
    results = [_judged(_told(outcome, company, year), laws, care) for outcome in outcomes]
    if json_path != "-":
        from cli.summary import print_summary

        print_summary(results)
    if json_path:
        from reports.scorecard_json import write_json

        _write(json_path, write_json(results, program_version=program_version()).encode())
    if excel_path:
        _write_excel(excel_path, results)
    sys.exit(ANY_REFUSED if any(outcome.problem for outcome, _ in results) else 0)


def _refuse(reason: str) -> NoReturn:
    raise click.UsageError(reason)


def _load_laws(law_ids: Sequence[str]) -> list[Law]:
    from criteria.errors import LawFileError, UnknownLaw
    from criteria.load import load_law

    try:
        return [load_law(law_id) for law_id in dict.fromkeys(law_ids)]
    except (LawFileError, UnknownLaw) as error:
        raise click.UsageError(str(error)) from error


def _limits(text: str) -> Limits:
    from statements.isolation.limits import read_limits

    try:
        return read_limits(text)
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _wishes(*, ocr: bool, whatever_it_is: bool) -> Wishes:
    from statements.ocr.tesseract import find_ocr
    from statements.passes import Wishes

    return Wishes(recogniser=find_ocr() if ocr else None, whatever_it_is=whatever_it_is)


def _read_with_progress(paths: Sequence[Path], limits: Limits, wishes: Wishes) -> Iterator[Outcome]:
    from statements.isolation.isolate import Workers
    from statements.read import read_paths

    console = Console(stderr=True)
    with (
        Workers(limits=limits) as workers,
        Progress(console=console, transient=True, disable=not console.is_terminal) as bar,
    ):
        task = bar.add_task("Reading", total=len(paths))
        for outcome in read_paths(paths, workers=workers, wishes=wishes):
            bar.update(task, advance=1)
            yield outcome


def _told(outcome: Outcome, company: str | None, year: int | None) -> Outcome:
    """The outcome with what the person said about it."""
    if outcome.statement is None:
        return outcome
    said = {name: value for name, value in (("company", company), ("year", year)) if value}
    return replace(outcome, statement=outcome.statement.corrected(**said))


def _judged(outcome: Outcome, laws: Sequence[Law], care: str | None) -> tuple[Outcome, list[Scorecard]]:
    """The outcome, and the scorecards of its statement under each law."""
    from analyser.analyse import analyse
    from analyser.area_model.care import USUAL_CARE, Care

    statement = outcome.statement
    chosen = Care(care) if care else USUAL_CARE
    return outcome, [analyse(statement, law, chosen) for law in laws] if statement else []


def _write_excel(path: str, results: Results) -> None:
    from cli.summary import without_copies
    from reports.excel import write_workbook

    scorecards = without_copies(results)
    if not scorecards:
        click.echo(f"{path} was not written: no file could be read.", err=True)
        return
    refused = [outcome for outcome, _ in results if outcome.problem]
    _write(path, write_workbook(scorecards, program_version=program_version(), refused=refused))


def _write(path: str, content: bytes) -> None:
    """Writes to a file, or prints it for “-”.

    Raises:
        ClickException: if the place cannot be written to.
    """
    if path == "-":
        sys.stdout.buffer.write(content)
    else:
        write_whole(Path(path), content)
