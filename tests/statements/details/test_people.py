"""Names are found with the office that stands beside them, and other rows of capitals are not names."""

from __future__ import annotations

import pytest

from statements.details.people import find_people, says_business
from statements.details.plain import plain


@pytest.mark.parametrize("name", ["Garden Products", "Mailing Address", "Wold Partners", "Legal Services"])
def test_a_word_of_business_is_seldom_part_of_a_name(name: str) -> None:
    assert says_business(name)


@pytest.mark.parametrize("name", ["Jane Roe", "Rose West", "Mark Church", "Dr May Garland", "Ann Child"])
def test_names_may_be_words_that_are_no_business(name: str) -> None:
    assert not says_business(name)


def people(text: str) -> list[tuple[str, str | None]]:
    return [(person.name, person.role) for person in find_people(plain(text))]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Jane Roe, Director", "Jane Roe", "Director"),
        ("Jane Roe\nManaging Director", "Jane Roe", "Managing Director"),
        ("Jane Roe – Chief Executive Officer", "Jane Roe", "Chief Executive Officer"),
        ("Jane Roe (Chief Executive)", "Jane Roe", "Chief Executive"),
        ("Name: Jane Roe\nTitle: Finance Director", "Jane Roe", "Finance Director"),
        ("NAME: Jane Roe POSITION IN COMPANY: Chief Executive", "Jane Roe", "Chief Executive"),
        ("Managing Director: Jane Roe", "Jane Roe", "Managing Director"),
        ("our Chief Executive Officer Jane Roe", "Jane Roe", "Chief Executive Officer"),
        ("Jane Roe\nAcme Managing Director", "Jane Roe", "Acme Managing Director"),
        ("Jane Roe, Acme Group CEO", "Jane Roe", "Acme Group CEO"),
        ("Jane Roe 22/09/2022\nCEO", "Jane Roe", "CEO"),
        ("JANE ROE\nCHAIRMAN", "JANE ROE", "CHAIRMAN"),
        ("Jane ROE, Director", "Jane ROE", "Director"),
        ("Dr Jane Roe, Chair", "Dr Jane Roe", "Chair"),
        ("Jane Roe OBE, Chair", "Jane Roe", "Chair"),
        ("J. R. Roe, Director", "J. R. Roe", "Director"),
        ("Mr J W Roe\nManaging Director", "Mr J W Roe", "Managing Director"),
        ("Jane O'Roe-Smith, Director", "Jane O'Roe-Smith", "Director"),
        ("Jané Müller-Ångström, Director", "Jané Müller-Ångström", "Director"),
        ("Jane van der Roe, Director", "Jane van der Roe", "Director"),
        ("Ian McRoe, Director", "Ian McRoe", "Director"),
        ("Jane RoeDirector", "Jane Roe", "Director"),
        ("Jane Roe", "Jane Roe", None),
    ],
)
def test_a_name_is_found_with_its_office(text: str, name: str, role: str | None) -> None:
    assert people(text) == [(name, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Acme Tea Ltd",
        "Marks Roe Limited",
        "Roe Foods Group",
        "Board of Directors",
        "Modern Slavery Statement",
        "Human Resources",
        "United Kingdom",
        "5 May 2022",
        "We train our buyers.",
        "Roe",
    ],
)
def test_what_is_no_name_is_passed_over(text: str) -> None:
    assert people(text) == []


def test_an_office_belongs_to_one_name_only() -> None:
    assert people("Jane Roe Executive Vice President, Adam Poe")[1] == ("Adam Poe", None)
