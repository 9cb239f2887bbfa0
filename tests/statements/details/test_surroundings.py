"""A name in a signature block is told from one in running text by what stands around it."""

from __future__ import annotations

import pytest

from statements.details.dates import find_days
from statements.details.people import Person, find_people
from statements.details.surroundings import Surroundings, is_block


def around(text: str) -> tuple[Surroundings, Person]:
    people = find_people(text)
    return Surroundings(text, people, find_days(text)), people[0]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("We train.\nJane Roe, Director\n", True),
        ("Jane Roe, Director for Acme Ltd", True),
        ("Jane Roe, Director, on behalf of Acme Ltd", True),
        ("The work is led by Jane Roe, Director", False),
        ("Jane Roe, Director, leads the work", False),
        ("Contact: Jane Roe, Director", False),
        ("Prepared by\nJane Roe, Director", False),
        ("Approved by: Jane Roe, Director", False),
    ],
)
def test_a_name_stands_alone_or_in_a_sentence(text: str, alone: bool) -> None:
    surroundings, person = around(text)
    assert surroundings.stands_alone(person) is alone


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("Jane Roe", True),
        ("Will Roe. We will train.", True),
        ("Fair Work. We do fair work.", False),
        ("Acme Roe " + "and Acme Roe " * 6, False),
        ("Jane Roe Adam Poe", False),
    ],
)
def test_a_name_without_an_office_must_be_like_a_persons(text: str, like: bool) -> None:
    surroundings, person = around(text)
    assert surroundings.is_like_person(person) is like


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Jane Roe\n5 May 2022", "2022-05-05"),
        ("5 May 2022\nJane Roe", "2022-05-05"),
        ("Jane Roe\nDate: 5 May 2022", "2022-05-05"),
        ("Jane Roe\nfor the year ended 31 March 2022", "None"),
        ("Jane Roe\nLast updated: 5 May 2022", "None"),
        ("Jane Roe met every one of our growers in the spring before 5 May 2022", "None"),
    ],
)
def test_the_date_beside_a_name_is_that_of_signing(text: str, day: str) -> None:
    surroundings, person = around(text)
    found = surroundings.signing_day(person.start, person.end, 60)
    assert str(found and found.day) == day


@pytest.mark.parametrize(
    ("gap", "block"),
    [
        (" for and on behalf of Acme Ltd\n", True),
        ("\n", True),
        (" who sees to it that buyers are trained, ", False),
    ],
)
def test_running_text_is_no_part_of_a_block(gap: str, block: bool) -> None:
    assert is_block(gap) is block
