"""What a statement says of itself, and what happens when a person says otherwise."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.statement import BY_PERSON, Act, Day, Detail, Section
from tests.factories import make_sentence, make_statement

SAID = make_sentence("This is the statement of Acme Ltd.")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2023-03-31", Day(year=2023, month=3, day=31)),
        (" 2023-3-1 ", Day(year=2023, month=3, day=1)),
        ("2023-03", Day(year=2023, month=3)),
        ("2023", Day(year=2023)),
    ],
)
def test_a_typed_date_is_as_exact_as_it_was_typed(typed: str, day: Day) -> None:
    assert Day.from_text(typed) == day


@pytest.mark.parametrize(
    "typed", ["", "31/03/2023", "2023-02-30", "2023-13", "0000", "23-03-31", "March 2023"]
)
def test_what_is_no_date_is_told_to_the_person(typed: str) -> None:
    with pytest.raises(ValueError, match="is not a date: write it as 2023-03-31"):
        Day.from_text(typed)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_date_that_is_written_out_is_read_back(exact: date) -> None:
    day = Day(year=exact.year, month=exact.month, day=exact.day)
    assert Day.from_text(str(day)) == day
    assert day.exact == exact


def test_a_month_is_no_exact_date() -> None:
    assert Day(year=2023, month=3).exact is None


def test_a_correction_says_that_a_person_made_it() -> None:
    corrected = make_statement(company="Acme Ltd").corrected(company="Acme Holdings plc")
    assert corrected.company == "Acme Holdings plc"
    assert corrected.details.company == Detail(value="Acme Holdings plc", sentences=(), rule=BY_PERSON)


def test_what_a_person_leaves_as_it_was_keeps_its_evidence() -> None:
    statement = make_statement(company="Acme Ltd", year=2023)
    corrected = statement.corrected(company="Acme Ltd", year=2024)
    assert corrected.details.company is statement.details.company
    assert corrected.year == 2024


def test_a_detail_can_be_taken_away() -> None:
    assert make_statement(company="Acme Ltd").corrected(company=None).company is None


def test_of_several_laws_those_that_stay_keep_their_evidence() -> None:
    first = make_statement().corrected(acts=(Act.UK_2015,))
    second = first.corrected(acts=(Act.UK_2015, Act.AUSTRALIA_2018))
    assert second.details.acts[0] is first.details.acts[0]
    assert [detail.value for detail in second.details.acts] == [Act.UK_2015, Act.AUSTRALIA_2018]


def test_a_detail_that_does_not_exist_cannot_be_corrected() -> None:
    with pytest.raises(ValueError, match="no detail to correct: turnover"):
        make_statement().corrected(turnover=36)


def test_a_section_limits_what_is_read() -> None:
    statement = make_statement(["Our accounts.", "We train buyers.", "We audit farms.", "Our pay gap."])
    section = Section(heading="Modern slavery", first=1, last=2)
    texts = [sentence.text for sentence in statement.corrected(section=section).sentences]
    assert texts == ["We train buyers.", "We audit farms."]


def test_without_a_section_the_whole_document_is_read() -> None:
    statement = make_statement(["We train buyers.", "We audit farms."])
    assert statement.sentences == statement.document.sentences
