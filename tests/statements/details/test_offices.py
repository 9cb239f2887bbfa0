"""An office is told by its words, and a director of a department from one on the board."""

from __future__ import annotations

import re

import pytest

from statements.details.offices import OFFICE, office_of
from statements.statement import Office


@pytest.mark.parametrize(
    ("role", "office"),
    [
        ("Director", Office.DIRECTOR),
        ("Group Managing Director", Office.DIRECTOR),
        ("Chief Executive Officer", Office.DIRECTOR),
        ("Founder and CEO", Office.DIRECTOR),
        ("Chairman/M.D.", Office.DIRECTOR),
        ("Chair of Trustees", Office.DIRECTOR),
        ("Finance Director", Office.DIRECTOR),
        ("Director of Acme Tea Ltd", Office.DIRECTOR),
        ("Partner & Managing Director", Office.DIRECTOR),
        ("Interim Regional President", Office.DIRECTOR),
        ("Member of the Board of Directors", Office.DIRECTOR),
        ("Designated Member", Office.MEMBER),
        ("General Partner", Office.GENERAL_PARTNER),
        ("Senior Partner", Office.PARTNER),
        ("Chairman and Senior Partner", Office.PARTNER),
        ("Company Secretary", Office.OTHER),
        ("Group HR Director", Office.OTHER),
        ("Director of People", Office.OTHER),
        ("Head of Procurement", Office.OTHER),
        ("Chief Financial Officer", Office.OTHER),
        ("Executive Vice President", Office.OTHER),
        ("General Manager", Office.OTHER),
        ("Chair of the Ethics Committee", Office.OTHER),
    ],
)
def test_the_kind_of_an_office_is_told(role: str, office: Office) -> None:
    assert office_of(role) is office


@pytest.mark.parametrize(
    "office",
    [
        "Director",
        "CEO",
        "Chief Executive Officer and Managing Director",
        "Vice Chairman of the Board of Directors and Co-Chief Executive Officer",
        "Director, Executive Vice President",
        "Treasurer and Company Secretary",
        "Head of Human Resources",
        "Group\nManaging Director",
        "founder and CEO",
        "Non-Executive Chair",
    ],
)
def test_an_office_is_taken_whole(office: str) -> None:
    assert re.fullmatch(OFFICE, office)


@pytest.mark.parametrize("words", ["Executive", "Member", "Group", "The Board", "Chief", "a sales team"])
def test_a_word_of_offices_alone_is_none(words: str) -> None:
    assert not re.fullmatch(OFFICE, words)
