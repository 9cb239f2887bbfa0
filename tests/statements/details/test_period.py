"""The period is the one that the document says is its own, as exactly as it says it."""

from __future__ import annotations

import pytest

from statements.details.period import guess_period, guess_year
from statements.details.plain import PlainText
from statements.statement import Detail, Period
from tests.factories import make_document

OWN = "This statement is made under section 54 of the Modern Slavery Act 2015"


def period_of(*texts: str) -> Detail[Period] | None:
    return guess_period(PlainText.of(make_document(texts).sentences))


def year_of(*texts: str, filename: str = "acme.pdf") -> Detail[int] | None:
    document = make_document(texts, filename=filename)
    text = PlainText.of(document.sentences)
    return guess_year(text, document, guess_period(text))


@pytest.mark.parametrize(
    ("said", "end", "rule"),
    [
        ("for the financial year ending 31 March 2022", "2022-03-31", "period.ended"),
        ("for the year ended 31st December 2021", "2021-12-31", "period.ended"),
        ("for the financial year which ended on 31 January 2022", "2022-01-31", "period.ended"),
        ("for the 52 weeks to 29 January 2022", "2022-01-29", "period.ended"),
        ("for the year to the end of January 2022", "2022-01-31", "period.ended"),
        ("for the financial year ending July 2022", "2022-07", "period.ended"),
        ("for the year ended 03/04/22", "2022-04-03", "period.ended-day-first"),
        ("for the year ended 31/03/22", "2022-03-31", "period.ended"),
        ("for the period 1 April 2021 to 31 March 2022", "2022-03-31", "period.from-to"),
        ("(Financial Year 1st April 2021 – 31st March 2022)", "2022-03-31", "period.from-to"),
        ("for the reporting period 1 January through to 31 December 2021", "2021-12-31", "period.from-to"),
        ("for the financial year 2021/22", "2022", "period.year-named"),
        ("for the financial year ending 2022", "2022", "period.year-named"),
        ("for FY21/22", "2022", "period.year-named"),
        ("for FY22", "2022", "period.year-named"),
        ("for the 2021-2022 financial year", "2022", "period.year-named"),
        ("and sets out the steps taken during 2021/22", "2022", "period.year-named"),
        ("covering 2021/22 financial year", "2022", "period.year-named"),
        ("for the year 2021", "2021", "period.year-named"),
        ("for the year 1 October 2019 to 30 September 2019", "2019-09-30", "period.contradicts-itself"),
    ],
)  # fmt: skip
def test_a_stated_period_is_read(said: str, end: str, rule: str) -> None:
    period = period_of("We sell tea.", f"{OWN} {said}.")
    assert period is not None
    assert (str(period.value.end), period.rule) == (end, rule)


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("for the period 1 April 2021 to 31 March 2022", "2021-04-01"),
        ("for the reporting period 1 April to 31 March 2022", "2021-04-01"),
        ("for the year ended 31 March 2022", "None"),
    ],
)
def test_the_start_is_given_where_it_is_said(said: str, start: str) -> None:
    period = period_of(f"{OWN} {said}.")
    assert period is not None
    assert str(period.value.start) == start


@pytest.mark.parametrize(
    "text",
    [
        "This statement is made under the Modern Slavery Act 2015.",
        "Modern Slavery Statement 2022",
        "Modern Slavery Statement, March 2023",
        "In the coming financial year to 31 March 2024 we will train our buyers.",
        "Our policy was reviewed in the financial year ended 31 March 2022.",
        "From July 2019 to April 2021 the project trained 40 factory managers.",
        "We remain partners of the scheme for 2021/2022.",
        "Cases rose from 1,800 in the year to March 2020.",
        "© Acme Ltd 2022",
        "Key performance indicators for 2023/24",
    ],
)
def test_a_year_in_passing_is_no_period(text: str) -> None:
    assert period_of("We sell tea and coffee. " * 20, text) is None


def test_the_year_that_the_document_says_is_its_own_goes_before_any_other() -> None:
    texts = [
        "Sales grew in the financial year ended 31 March 2019.",
        f"{OWN} for the year ended 31 March 2022.",
    ]
    period = period_of(*texts)
    assert period is not None
    assert (str(period.value.end), period.rule) == ("2022-03-31", "period.ended")


def test_a_year_is_made_exact_by_a_date_that_agrees_with_it() -> None:
    period = period_of(f"{OWN} for FY22.", "In the year ended 31 March 2022 we trained 40 buyers.")
    assert period is not None
    assert str(period.value.end) == "2022-03-31"


def test_two_periods_that_contradict_each_other_are_both_quoted() -> None:
    one, two = (
        f"{OWN} for the year ended 31 March 2022.",
        "This statement covers the year ended 31 March 2021.",
    )
    period = period_of(one, two)
    assert period is not None
    assert (str(period.value.end), period.rule) == ("2022-03-31", "period.of-several")
    assert [sentence.text for sentence in period.sentences] == [one, two]


def test_the_sentence_that_says_it_is_quoted() -> None:
    said = f"{OWN} for the year ended 31 March 2022."
    period = period_of("We sell tea.", said, "We train.")
    assert period is not None
    assert [sentence.text for sentence in period.sentences] == [said]


@pytest.mark.parametrize(
    ("texts", "year", "rule"),
    [
        ([f"{OWN} for the year ended 31 March 2023."], 2023, "year.of-period"),
        (["# Modern Slavery Statement 2021"], 2021, "year.in-title"),
        (["# Modern Slavery Statement 2020/21"], 2021, "year.in-title"),
        (["# Modern Slavery Act 2015 Statement 2019"], 2019, "year.in-title"),
        (["Acme Ltd Modern Slavery Statement 2021 We sell tea and coffee."], 2021, "year.in-title"),
        (["We trained all buyers in FY23."], 2023, "year.most-mentioned"),
        (["# Modern Slavery Statement 2024", f"{OWN} for the year 2023."], 2023, "year.of-period"),
        (["# Modern Slavery Statement 2024", "We trained in FY23."], 2024, "year.in-title"),
    ],
)  # fmt: skip
def test_the_year_is_that_in_which_the_financial_year_ends(texts: list[str], year: int, rule: str) -> None:
    found = year_of(*texts)
    assert found is not None
    assert (found.value, found.rule) == (year, rule)


@pytest.mark.parametrize(
    "text",
    [
        "We train.",
        "This is made under the Modern Slavery Act 2015.",
        "# Modern Slavery Act 2015 Statement",
        "We were founded in 2003 and moved in 2019.",
    ],
)
def test_no_year_is_taken_from_what_is_not_the_statements_own(text: str) -> None:
    assert year_of(text) is None


@pytest.mark.parametrize(
    ("filename", "year"),
    [
        ("acme-2023.pdf", 2023),
        ("acme_2023_final.pdf", 2023),
        ("acme 2021-22.pdf", 2022),
        ("acme-20231.pdf", None),
    ],
)
def test_the_name_of_the_file_is_the_last_to_be_asked_for_the_year(filename: str, year: int | None) -> None:
    found = year_of("We train.", filename=filename)
    assert (found and found.value) == year


def test_a_year_from_the_name_of_the_file_quotes_no_sentence() -> None:
    found = year_of("We train.", filename="acme-2023.pdf")
    assert found is not None
    assert (found.sentences, found.rule) == ((), "year.in-filename")
