"""Every quote stands on the page it names, in the text of extractors that are not ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyser.analyse import analyse
from benchmarks.quotes import IndependentText, quotes_of
from criteria.law import Law
from reports.scorecard_json import as_values
from statements.isolation.isolate import Limits
from statements.parse import read_statement
from statements.samples import list_samples


@pytest.mark.parametrize("path", [sample.path for sample in list_samples()], ids=lambda path: path.stem)
def test_every_quote_of_a_sample_stands_on_its_page(path: Path, uk_law: Law) -> None:
    content = path.read_bytes()
    statement = read_statement(content, filename=path.name, limits=Limits())
    text = IndependentText(content)
    quotes = set(quotes_of(as_values(analyse(statement, uk_law))))
    assert quotes
    assert [pair for pair in quotes if not text.has(*pair)] == []


def test_a_quote_that_is_not_on_the_page_is_found_out() -> None:
    text = IndependentText(list_samples()[0].path.read_bytes())
    assert not text.has(1, "We have ended slavery in all our supply chains.")
