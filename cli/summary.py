"""What `plainsight check` prints: a table of the statements, and the files that were refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from analyser.scorecard import Scorecard
from reports import wording
from statements.statement import Outcome

NAME_WIDTH = 30
"""Columns of text for a company's name and year, so that most stand on one line of a terminal of 80."""


Results = Sequence[tuple[Outcome, Sequence[Scorecard]]]


def print_summary(results: Results) -> None:
    """Prints one row for each scorecard, then every refused file with its reason."""
    console = Console()
    scorecards = without_copies(results)
    if scorecards:
        _print_scorecards(console, scorecards)
    for copy in _copies(results):
        console.print(Text(copy), soft_wrap=True)
    problems = [outcome.problem for outcome, _ in results if outcome.problem]
    if problems:
        errors = Console(stderr=True)
        errors.print(Text(f"\nNot read ({len(problems)} of {_count(len(results))}):", style="bold"))
        for problem in problems:
            errors.print(Text(f"  {problem}"), soft_wrap=True)


def _print_scorecards(console: Console, scorecards: Sequence[Scorecard]) -> None:
    table = Table(
        title="What the statements say",
        title_justify="left",
        caption=wording.FAIR_NOTE,
        caption_justify="left",
        box=None,  # nothing but spaces between columns, so that a row fits a terminal of 80
    )
    table.add_column("Statement", overflow="fold", min_width=NAME_WIDTH)
    if several_laws := len({scorecard.law.id for scorecard in scorecards}) > 1:
        table.add_column("Law")
    table.add_column("Formal")
    table.add_column("Score", justify="right")
    table.add_column("Tier")
    table.add_column("Read", justify="right")
    for scorecard, name in zip(scorecards, wording.names_apart(scorecards), strict=True):
        # Text, not markup: a company may be called "[bold]".
        table.add_row(
            Text(name),
            *([Text(scorecard.law.id)] if several_laws else []),
            Text(wording.duties_met(scorecard)),
            Text(wording.score(scorecard.overall)),
            Text(scorecard.tier or "not given"),
            Text(f"{scorecard.coverage:.0%}"),
        )
    console.print(table)
    for scorecard in scorecards:
        if said := wording.overruled(scorecard.statement):
            console.print(Text(f"{scorecard.statement.document.filename}: {said}"), soft_wrap=True)


def without_copies(results: Results) -> list[Scorecard]:
    """The scorecards, those of a file that was given twice only once."""
    cards = [scorecard for _, own in results for scorecard in own]
    by_content = {(card.law.id, card.statement.document.sha256): card for card in reversed(cards)}
    return list(reversed(by_content.values()))


def _copies(results: Results) -> Iterator[str]:
    """For each file with the content of one before it, a line that says so."""
    first: dict[str, str] = {}
    for outcome, _ in results:
        if outcome.statement is not None:
            before = first.setdefault(outcome.sha256, outcome.filename)
            if before is not outcome.filename:
                yield f"{outcome.filename} has the same content as {before}; it is counted once."


def _count(files: int) -> str:
    return "1 file" if files == 1 else f"{files} files"
