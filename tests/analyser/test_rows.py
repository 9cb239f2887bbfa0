"""What the rows of a table stand under."""

import pytest

from analyser.rows import read_rows
from statements.document import Sentence, SentenceKind
from tests.factories import make_sentence


def make_rows(*texts: str, heading: str = "") -> list[Sentence]:
    return [
        make_sentence(text, number=number, kind=SentenceKind.TABLE_ROW, heading=heading)
        for number, text in enumerate(texts)
    ]


def test_the_first_row_without_figures_is_the_head() -> None:
    rows = read_rows(make_rows("Country Sites", "India 12"))
    assert (rows[0].is_head, rows[1].is_head, rows[1].head) == (True, False, "Country Sites")


@pytest.mark.parametrize("first", ["India 12", "Sites audited 40%"])
def test_a_row_with_figures_is_no_head(first: str) -> None:
    assert not read_rows(make_rows(first, "Peru 3"))[0].is_head


def test_a_row_alone_is_no_head() -> None:
    assert not read_rows(make_rows("Country of origin"))[0].is_head


@pytest.mark.parametrize(
    ("rows", "heading"),
    [
        (["Measure 2022 2023", "Audits 17 24"], ""),
        (["Measure FY22", "Audits 17"], ""),
        (["Measure Value", "Audits 17"], "What we did in 2022"),
        (["Measure This year", "Audits 17"], ""),
    ],
)
def test_a_year_or_period_dates_a_row(rows: list[str], heading: str) -> None:
    assert read_rows(make_rows(*rows, heading=heading))[1].is_dated


def test_a_row_without_a_period_is_not_dated() -> None:
    assert not read_rows(make_rows("Measure Value", "Audits 17 24"))[1].is_dated


def test_another_heading_begins_another_table() -> None:
    first = make_rows("Measure 2022", "Audits 17", heading="Audits")
    second = make_sentence("Reports 12", number=2, kind=SentenceKind.TABLE_ROW, heading="Reports")
    assert read_rows([*first, second])[2].head == ""


def test_prose_is_no_row() -> None:
    assert read_rows([make_sentence("We have 2 sites.")]) == {}
