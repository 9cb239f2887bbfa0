"""Dates are read as exactly as they are said, with the day first unless that cannot be."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.details.dates import find_days, find_start, is_of_another_matter
from statements.statement import Day


def days(text: str) -> list[str]:
    return [str(found.day) for found in find_days(text)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31 March 2022", "2022-03-31"),
        ("31st March, 2022", "2022-03-31"),
        ("the 31st day of March 2022", "2022-03-31"),
        ("27th of November 2022", "2022-11-27"),
        ("1 st April 2022", "2022-04-01"),
        ("25h October 2022", "2022-10-25"),
        ("March 31, 2022", "2022-03-31"),
        ("Sept. 5th, 2022", "2022-09-05"),
        ("31-Mar-2022", "2022-03-31"),
        ("31 MARCH 2022", "2022-03-31"),
        ("March 2022", "2022-03"),
        ("Mar-22", "2022-03"),
        ("2022-03-31", "2022-03-31"),
        ("31/03/2022", "2022-03-31"),
        ("31.3.22", "2022-03-31"),
        ("Date: 5/4/2022", "2022-04-05"),
    ],
)
def test_a_date_is_read(text: str, day: str) -> None:
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    ["in 2022", "30 February 2022", "1.2.3", "version 2.0.19", "we may 2000 times", "5 May", "31 March 1998",
     "£31.03.22", "section 54(1)", "+44 20 7946 0958"],
)  # fmt: skip
def test_what_is_no_date_of_a_statement_is_passed_over(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "day", "doubtful"),
    [
        ("03/04/22", "2022-04-03", True),
        ("13/04/22", "2022-04-13", False),
        ("03/25/2022", "2022-03-25", False),
        ("04/04/22", "2022-04-04", False),
        ("3 April 2022", "2022-04-03", False),
    ],
)
def test_figures_are_read_with_the_day_first_and_say_so_where_that_is_a_choice(
    text: str, day: str, doubtful: bool
) -> None:
    (found,) = find_days(text)
    assert (str(found.day), found.doubtful) == (day, doubtful)


def test_several_dates_are_found_in_order() -> None:
    assert days("from 1 April 2021 to 31 March 2022, signed 5/9/22") == [
        "2021-04-01",
        "2022-03-31",
        "2022-09-05",
    ]


@given(st.dates(min_value=date(2010, 1, 1), max_value=date(2069, 12, 31)))
def test_every_date_is_read_back_from_words_and_figures(day: date) -> None:
    written = [f"{day:%d %B %Y}", f"{day:%B %d, %Y}", f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}"]
    assert {str(found.day) for text in written for found in find_days(text)} == {day.isoformat()}


@pytest.mark.parametrize(
    ("text", "start"),
    [("for 1 April to ", "2021-04-01"), ("January - ", "2022-01"), ("from 1 April and met ", "None")],
)
def test_the_start_of_a_period_takes_its_year_from_the_end(text: str, start: str) -> None:
    found = find_start(text, Day(year=2022, month=3, day=31))
    assert str(found and found.day) == start


@pytest.mark.parametrize(
    "lead",
    ["for the year ended ", "Last updated: ", "Next review ", "© ", "Issue date: ", "since ", "Revision "],
)
def test_what_leads_to_another_date_than_that_of_signing_is_known(lead: str) -> None:
    assert is_of_another_matter(lead)


@pytest.mark.parametrize("lead", ["on ", "Date: ", "Dated ", "signed this ", "Director\n"])
def test_what_leads_to_a_date_of_signing_is_known(lead: str) -> None:
    assert not is_of_another_matter(lead)
