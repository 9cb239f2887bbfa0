"""Persons, subsidiaries and suppliers are told from the company."""

from __future__ import annotations

import pytest

from statements.details.bystanders import is_bystander
from statements.details.mentions import place_of
from statements.details.roll import read_roll
from tests.factories import make_document


def is_bystander_in(*texts: str) -> bool:
    roll = read_roll(make_document(texts))
    return is_bystander(place_of(roll, len(texts) - 1, roll.lines[-1].names[0]))


@pytest.mark.parametrize(
    "text",
    [
        "Approved by Jane Smith on 5 May.",
        "Jane Smith, Managing Director",
        "our subsidiary Acme Ltd",
        "our parent company, Acme plc",
        "suppliers such as Acme Ltd",
        "constitutes Acme, Tea & Sons statement",
    ],
)
def test_a_bystander_is_known(text: str) -> None:
    assert is_bystander_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "approved by the board of Acme Ltd",
        "Acme Group, Chief Executive Officer",
        "a subsidiary of Acme Ltd",
        "the slavery statement of Acme Ltd, Beta Ltd and others",
    ],
)
def test_a_company_is_no_bystander(text: str) -> None:
    assert not is_bystander_in(text)


def test_a_name_whose_initials_were_cut_off_is_passed_over() -> None:
    assert is_bystander_in("This is by T.D.", "Acme, Inc. is")
    assert not is_bystander_in("This is by us.", "Acme, Inc. is")
