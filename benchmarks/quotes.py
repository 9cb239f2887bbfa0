"""Checks that every quote stands on the page it names, in the text of an extractor that is not ours.

    python -m benchmarks.quotes FOLDER

Reads every PDF of a folder, and looks for each quote of each scorecard, white space folded, in the
text that pypdf gives for the page; where pypdf has it not, in that of pdfminer.six, because the two
order columns and cells differently. Prints each quote that neither has. Exits with 1 if there is any.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from pdfminer.high_level import extract_text
from pypdf import PdfReader

from analyser.analyse import analyse
from criteria.load import law_ids, load_law
from reports.scorecard_json import as_values
from statements.isolation.isolate import Workers
from statements.read import read_paths
from statements.statement import Statement


def quotes_of(scorecard: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """Each page and quote of a scorecard in its JSON form, those that go on over a page included."""
    for requirement in scorecard["requirements"]:
        yield from _with_rest(requirement["quotes"])
    for finding in scorecard["findings"]:
        yield from _with_rest(finding["evidence"])
        for piece in finding["evidence"]:
            yield from _with_rest(piece["repeats"])
    for beside in ("unplaced", "facts", "ambiguities"):
        yield from _with_rest(scorecard[beside])


def _with_rest(quoted: list[dict[str, Any]]) -> Iterator[tuple[int, str]]:
    for piece in quoted:
        yield piece["page"], piece["quote"]
        for rest in piece["continues"]:
            yield rest["page"], rest["quote"]


class IndependentText:
    """The text of a PDF's pages as pypdf and pdfminer.six give it."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._pages = PdfReader(BytesIO(content)).pages
        self._by_pypdf = cache(lambda page: folded(self._pages[page - 1].extract_text()))
        self._by_pdfminer = cache(
            lambda page: folded(extract_text(BytesIO(content), page_numbers=[page - 1]))
        )

    def has(self, page: int, quote: str) -> bool:
        """Whether a quote stands on a page, counted from 1."""
        return folded(quote) in self._by_pypdf(page) or folded(quote) in self._by_pdfminer(page)


def folded(text: str) -> str:
    """The text with every run of white space made one space, and ligatures made their letters."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def main(folder: Path) -> int:
    """Checks a folder and prints what it found; the exit code."""
    checked, missing = 0, 0
    paths = sorted(folder.glob("*.pdf"))
    with Workers() as workers:
        for path, outcome in zip(paths, read_paths(paths, workers=workers), strict=True):
            if outcome.statement is None:
                print(f"left out: {outcome.problem}")
                continue
            text = IndependentText(path.read_bytes())
            quotes = list(_quotes_under_every_law(outcome.statement))
            lost = [(page, quote) for page, quote in quotes if not text.has(page, quote)]
            checked, missing = checked + len(quotes), missing + len(lost)
            for page, quote in lost:
                print(f"not found: {path.name}, page {page}: {quote}")
    print(f"{checked} quotes checked, {missing} not found")
    return 1 if missing else 0


def _quotes_under_every_law(statement: Statement) -> Iterator[tuple[int, str]]:
    for law_id in law_ids():
        yield from quotes_of(as_values(analyse(statement, load_law(law_id))))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
