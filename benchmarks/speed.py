"""Measures how fast PDFs are read, beside the bare text of PDFium and of pdfplumber.

    python -m benchmarks.speed [FOLDER…] [--repeats N] [--without-own] [--json FILE]

Reads PDFs that it makes itself, and those of the folders given. Each file is measured in a process of its
own: the three ways of reading by turns (PDFium's bare text, our document, pdfplumber's text, and again), in
seconds of computing time, of which the median of the repeats counts. Ratios say more than seconds, because
what else the machine does weighs on all three alike. Files that are refused are listed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from statistics import median

import pdfplumber
import pypdfium2 as pdfium

from benchmarks.speed_files import write_speed_files
from statements.errors import NotAStatement, StatementError
from statements.isolation.isolate import Limits, Workers
from statements.parse import read_document, read_statement

MOST_TIMES_BARE = 2.0
LEAST_TIMES_PDFPLUMBER = 30.0
MOST_SECONDS = 2.0
"""What reading should cost: at most so many times the bare text, at most one in so many of pdfplumber's text,
each over the median file, and at most so many seconds for any file."""

LEAST_MEASURED = 0.05
"""Seconds that a quick way of reading is repeated for within one turn, so that the clock can tell it."""

PATIENCE = Limits(seconds=600.0)
"""pdfplumber takes minutes for what takes us seconds."""

KILOBYTES = 1024 if sys.platform == "darwin" else 1
"""The system tells the most memory used in kilobytes, on a Mac in bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What one file costs. Seconds are of computing time, medians; memory is in megabytes.

    `statement` is the cost of the whole statement, details included; None for a file that is none.
    `idle` is the most memory used before the file is read, `peak` the most once it is.
    """

    filename: str
    pages: int
    bare: float
    document: float
    pdfplumber: float
    statement: float | None
    idle: float
    peak: float

    @property
    def times_bare(self) -> float:
        """How many times as long as the bare text of PDFium the document takes."""
        return self.document / self.bare

    @property
    def times_faster(self) -> float:
        """How many times as fast as pdfplumber's text the document is."""
        return self.pdfplumber / self.document


def measure(content: bytes, filename: str, repeats: int) -> Measured:
    """What a file costs. Runs in a process of its own.

    Raises:
        StatementError: if the file is refused.
    """
    idle = most_memory()
    pages = len(_document(content, filename).pages)
    peak = most_memory()
    ways: list[Callable[[], object]] = [
        partial(_bare_text, content),
        partial(_document, content, filename),
        partial(_pdfplumber_text, content),
        partial(_statement, content, filename),
    ]
    turns = [[seconds_of(way) for way in ways] for _ in range(repeats)]
    bare, document, plumber, statement = (median(way) for way in zip(*turns, strict=True))
    return Measured(
        filename=filename,
        pages=pages,
        bare=bare,
        document=document,
        pdfplumber=plumber,
        statement=statement if _statement(content, filename) else None,
        idle=idle,
        peak=peak,
    )


def most_memory() -> float:
    """Megabytes that this process has used at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES / 1000


def seconds_of(way: Callable[[], object]) -> float:
    """Seconds of computing time that it takes once, over as many times as the clock needs."""
    began, times = time.process_time(), 0
    while times == 0 or time.process_time() - began < LEAST_MEASURED:
        way()
        times += 1
    return (time.process_time() - began) / times


def _bare_text(content: bytes) -> list[str]:
    with pdfium.PdfDocument(content) as pdf:
        return [pdf[index].get_textpage().get_text_range() for index in range(len(pdf))]


def _document(content: bytes, filename: str) -> object:
    return read_document(content, filename=filename, limits=Limits())


def _pdfplumber_text(content: bytes) -> list[str]:
    with pdfplumber.open(BytesIO(content)) as pdf:
        return [page.extract_text() for page in pdf.pages]


def _statement(content: bytes, filename: str) -> object | None:
    try:
        return read_statement(content, filename=filename, limits=Limits())
    except NotAStatement:
        return None


def measured(paths: Sequence[Path], repeats: int) -> Iterator[tuple[Path, Measured | StatementError]]:
    """What each file costs, or why it is refused."""
    for path in paths:
        # A process of its own for each file, so that memory is told of this file alone.
        with Workers(count=1, limits=PATIENCE) as workers:
            try:
                yield path, workers.run(path.name, measure, path.read_bytes(), path.name, repeats)
            except StatementError as problem:
                yield path, problem


def machine() -> str:
    """What it was measured on."""
    libraries = ", ".join(f"{name} {version(name)}" for name in ("pypdfium2", "pdfplumber"))
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.machine()} with {os.cpu_count()} cores{load}, {platform.system()}, "
        f"Python {platform.python_version()}, {libraries}"
    )


HEAD = (
    "pages/s: PDFium   document  pdfplumber | document costs        statement | memory MB\n"
    "           bare                        | × bare   faster than             | idle  peak  file\n"
    "                                       |          pdfplumber"
)


def row(cost: Measured) -> str:
    """A file's line of the table."""
    speeds = "".join(
        f"{cost.pages / seconds:11.1f}" for seconds in (cost.bare, cost.document, cost.pdfplumber)
    )
    statement = "no statement" if cost.statement is None else f"{cost.statement * 1000:9.1f} ms"
    return (
        f"     {speeds}  | {cost.times_bare:6.2f}  {cost.times_faster:7.1f} ×  {statement:>12}"
        f" | {cost.idle:4.0f}  {cost.peak:4.0f}  {cost.filename} ({cost.pages} pages)"
    )


def summary(costs: Sequence[Measured]) -> dict[str, float]:
    """The figures that count, over all files."""
    return {
        "median_times_bare": median(cost.times_bare for cost in costs),
        "median_times_faster_than_pdfplumber": median(cost.times_faster for cost in costs),
        "slowest_seconds": max(cost.document for cost in costs),
        "most_megabytes_over_idle": max(cost.peak - cost.idle for cost in costs),
    }


def in_words(figures: dict[str, float]) -> str:
    """The figures beside what they should be."""
    bare, faster, slowest, memory = figures.values()
    return (
        f"\nThe median file costs {bare:.2f} times its bare text (at most {MOST_TIMES_BARE:g} are wanted),\n"
        f"and is read {faster:.0f} times as fast as by pdfplumber (at least {LEAST_TIMES_PDFPLUMBER:g}).\n"
        f"The slowest file takes {slowest:.3f} s (at most {MOST_SECONDS:g}); "
        f"none takes more than {memory:.0f} MB beyond an idle process."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures and prints; the exit code is 1 if nothing could be measured."""
    options = _options().parse_args(arguments)
    with tempfile.TemporaryDirectory() as own:
        paths = [] if options.without_own else write_speed_files(Path(own))
        paths += [path for folder in options.folders for path in sorted(folder.glob("*.pdf"))]
        print(machine(), HEAD, sep="\n\n")
        costs, refused = [], {}
        for path, result in measured(paths, options.repeats):
            if isinstance(result, Measured):
                costs.append(result)
                print(row(result), flush=True)
            else:
                refused[path.name] = str(result)
    print(*(f"refused: {problem}" for problem in refused.values()), sep="\n")
    if costs:
        print(in_words(summary(costs)))
    if options.json:
        found = {"machine": machine(), "summary": summary(costs) if costs else None, "refused": refused}
        options.json.write_text(json.dumps({**found, "files": [asdict(cost) for cost in costs]}, indent=2))
    return 0 if costs else 1


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Measures how fast PDFs are read.")
    parser.add_argument("folders", type=Path, nargs="*", help="folders whose PDFs are measured too")
    parser.add_argument("--repeats", type=int, default=3, help="how often each way is measured")
    parser.add_argument("--without-own", action="store_true", help="measure the folders' files alone")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    return parser


if __name__ == "__main__":
    sys.exit(main())
