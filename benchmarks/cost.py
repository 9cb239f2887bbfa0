"""Measures what reading and analysing a statement cost, beside a plain script with the same wordings.

    python -m benchmarks.cost [FOLDER…] [--repeats N] [--json FILE]

Takes the sample statements, and the PDFs and texts of the folders given. Each file is measured in a
process of its own, in seconds of computing time, the ways by turns; the median of the repeats counts. The
plain script (`benchmarks/plain_script.py`) can read PDFs only. A cold start is measured in fresh processes
(`benchmarks/cold_start.py`). Files that are refused are listed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median

from analyser.analyse import analyse
from analyser.area_model.care import Care
from analyser.area_model.load import load_area_model
from benchmarks.cold_start import cold_start
from benchmarks.plain_script import find_plainly
from benchmarks.speed import machine, most_memory, seconds_of
from criteria.load import load_law
from statements.errors import StatementError
from statements.isolation.isolate import Limits, Workers
from statements.parse import read_statement

LAW = "uk-msa-2015"
SAMPLES = Path(__file__).parent.parent / "statements" / "samples"
SUFFIXES = frozenset({".pdf", ".txt"})

MOST_TIMES_READING = 3.0
LEAST_TIMES_PLAIN = 15.0
MOST_CAREFUL = 5.0
MOST_COLD = 2.0
"""What it should cost: analysing at most so many times the reading, and both together at most one in so many
of the plain script, each over the median file; a careful analysis at most so many milliseconds a sentence;
and a cold start less than so many seconds."""

PATIENCE = Limits(seconds=600.0)
"""The plain script takes a minute for what takes us a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one statement costs, in seconds of computing time, medians; `peak` in megabytes.

    `careful` is None where the weights of the careful model are missing, `plain` for a file that is no PDF.
    """

    filename: str
    sentences: int
    reading: float
    fast: float
    careful: float | None
    plain: float | None
    peak: float

    @property
    def times_reading(self) -> float:
        """How many times as long as reading the fast analysis takes."""
        return self.fast / self.reading

    @property
    def times_plain(self) -> float | None:
        """How many times as fast as the plain script reading and fast analysis are."""
        return None if self.plain is None else self.plain / (self.reading + self.fast)

    def a_sentence(self, seconds: float) -> float:
        """Milliseconds a sentence."""
        return seconds * 1000 / max(self.sentences, 1)


def has_careful_weights() -> bool:
    """Whether the careful model can be loaded."""
    try:
        load_area_model(Care.CAREFUL)
    except (ValueError, FileNotFoundError):
        return False
    return True


def measure(content: bytes, filename: str, repeats: int) -> Cost:
    """What a statement costs once everything is loaded. Runs in a process of its own.

    Raises:
        StatementError: if the file is refused.
    """
    law = load_law(LAW)
    read = partial(read_statement, content, filename=filename, limits=Limits())
    statement = read()
    ways: dict[str, Callable[[], object]] = {
        "reading": read,
        "fast": partial(analyse, statement, law, Care.FAST),
    }
    ways["fast"]()
    peak = most_memory()
    if has_careful_weights():
        ways["careful"] = partial(analyse, statement, law, Care.CAREFUL)
        ways["careful"]()
    if filename.lower().endswith(".pdf"):
        ways["plain"] = partial(find_plainly, content, law)
    turns = [{name: seconds_of(way) for name, way in ways.items()} for _ in range(repeats)]
    found = {name: median(turn[name] for turn in turns) for name in ways}
    return Cost(
        filename=filename,
        sentences=len(statement.sentences),
        reading=found["reading"],
        fast=found["fast"],
        careful=found.get("careful"),
        plain=found.get("plain"),
        peak=peak,
    )


def measured(paths: Sequence[Path], repeats: int) -> Iterator[tuple[Path, Cost | StatementError]]:
    """What each file costs, or why it is refused."""
    for path in paths:
        # A process of its own for each file, so that memory is told of this file alone.
        with Workers(count=1, limits=PATIENCE) as workers:
            try:
                yield path, workers.run(path.name, measure, path.read_bytes(), path.name, repeats)
            except StatementError as problem:
                yield path, problem


HEAD = (
    "ms: reading      fast   careful | ms a sentence | analysing  plain   | MB\n"
    "                                | fast  careful | / reading  script  | peak  file"
)


def row(cost: Cost) -> str:
    """A file's line of the table."""
    ways = "".join(_milliseconds(each) for each in (cost.reading, cost.fast, cost.careful))
    careful = "      –" if cost.careful is None else f"{cost.a_sentence(cost.careful):7.2f}"
    plain = "       –" if cost.times_plain is None else f"{cost.times_plain:6.1f} ×"
    return (
        f" {ways} | {cost.a_sentence(cost.fast):5.2f} {careful} | {cost.times_reading:9.2f}  {plain} |"
        f" {cost.peak:4.0f}  {cost.filename} ({cost.sentences} sentences)"
    )


def _milliseconds(seconds: float | None) -> str:
    return "         –" if seconds is None else f"{seconds * 1000:10.1f}"


def summary(costs: Sequence[Cost], cold: dict[str, float]) -> dict[str, float | None]:
    """The figures that count, over all files; None where nothing could be measured."""
    plain = [cost.times_plain for cost in costs if cost.times_plain is not None]
    careful = [cost.a_sentence(cost.careful) for cost in costs if cost.careful is not None]
    return {
        "median_times_reading": median(cost.times_reading for cost in costs),
        "median_times_faster_than_plain": median(plain) if plain else None,
        "median_fast_ms_a_sentence": median(cost.a_sentence(cost.fast) for cost in costs),
        "median_careful_ms_a_sentence": median(careful) if careful else None,
        "cold_start_fast_seconds": cold.get(Care.FAST.value),
        "cold_start_careful_seconds": cold.get(Care.CAREFUL.value),
        "most_megabytes": max(cost.peak for cost in costs),
    }


def in_words(figures: dict[str, float | None]) -> str:
    """The figures beside what they should be."""
    reading, plain, fast, careful, cold, cold_careful, memory = (
        "not measured" if figure is None else f"{figure:.2f}" for figure in figures.values()
    )
    return (
        f"\nThe median statement, measured once all is loaded:\n"
        f"  analysing / reading         {reading} (at most {MOST_TIMES_READING:g} are wanted)\n"
        f"  plain script / all of it    {plain} (at least {LEAST_TIMES_PLAIN:g})\n"
        f"  fast, ms a sentence         {fast}\n"
        f"  careful, ms a sentence      {careful} (at most {MOST_CAREFUL:g})\n"
        f"  cold start, fast, s         {cold} (under {MOST_COLD:g})\n"
        f"  cold start, careful, s      {cold_careful} (under {MOST_COLD:g})\n"
        f"  most memory, fast, MB       {memory}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; the exit code is 1 if nothing could be measured."""
    options = _options().parse_args(arguments)
    folders = [*([] if options.without_own else [SAMPLES]), *options.folders]
    paths = [path for folder in folders for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES]
    print(machine(), HEAD, sep="\n\n")
    costs, refused = [], {}
    for path, result in measured(paths, options.repeats):
        if isinstance(result, Cost):
            costs.append(result)
            print(row(result), flush=True)
        else:
            refused[path.name] = str(result)
    print(*(f"refused: {problem}" for problem in refused.values()), sep="\n")
    if not costs:
        return 1
    cares = [Care.FAST]
    if has_careful_weights():
        cares.append(Care.CAREFUL)
    else:
        print("The careful analysis is not measured: its weights are missing.")
    cold = {care.value: cold_start(care, LAW, options.repeats) for care in cares}
    figures = summary(costs, cold)
    print(in_words(figures))
    if options.json:
        found = {"machine": machine(), "summary": figures, "refused": refused}
        options.json.write_text(json.dumps({**found, "files": [asdict(cost) for cost in costs]}, indent=2))
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Measures what reading and analysing statements cost.")
    parser.add_argument("folders", type=Path, nargs="*", help="folders whose PDFs and texts are measured too")
    parser.add_argument("--repeats", type=int, default=3, help="how often each way is measured")
    parser.add_argument("--without-own", action="store_true", help="measure the folders' files alone")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
