"""Printings of one organisation are told to be one where the text says so."""

from __future__ import annotations

import pytest

from statements.details.roll import read_roll
from tests.factories import make_document


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Acme Tea Ltd (“Acme”) sells tea.", "Acme", "Acme Tea Ltd"),
        ("Acme Tea Ltd (hereafter Acme) sells tea.", "Acme", "Acme Tea Ltd"),
        ("Greenfield Catering Limited (GCL) cooks.", "GCL", "Greenfield Catering Limited"),
        ("Greenfield Catering Limited (GCL) cooks.", "GCL Group", "Greenfield Catering Limited"),
        ("Acme Tea Ltd and its subsidiaries (together “Acme”) sell tea.", "Acme", "Acme Tea Ltd"),
        ("Acme Tea Ltd, Beta Ltd and Gamma Ltd (together “Leaves”) sell tea.", "Leaves", "Acme Tea Ltd"),
        ("Acme Tea Ltd trading as Leaves Tea sells tea.", "Leaves Tea", "Acme Tea Ltd"),
        ("Leaves Tea is a trading name of Acme Tea Ltd.", "Leaves Tea", "Acme Tea Ltd"),
        ("Thomas Acme Limited (“Acme’s”) bakes.", "Acme’s", "Thomas Acme Limited"),
    ],
)
def test_a_short_name_stands_for_the_full_one(text: str, short: str, full: str) -> None:
    assert read_roll(make_document([text])).resolved(short) == full


@pytest.mark.parametrize(
    "text",
    [
        "Acme Tea Ltd (founded 1990) sells tea.",
        "Acme UK Ltd, Acme Tea Ltd and Acme Milk Ltd (the companies called Acme) sell tea.",
        "Acme Tea Ltd sells to Acme (London).",
    ],
)
def test_a_name_that_may_stand_for_several_stands_for_none(text: str) -> None:
    assert read_roll(make_document([text])).resolved("Acme") == "Acme"


def test_a_heading_that_ran_into_a_name_is_left_out() -> None:
    roll = read_roll(
        make_document(["Acme Tea buys.", "Acme Tea sells.", "Our aims are high. Aims Acme Tea trains."])
    )
    assert roll.resolved("Aims Acme Tea") == "Acme Tea"


def test_a_name_that_ends_in_a_possessive_of_its_own_keeps_it() -> None:
    roll = read_roll(make_document(["Acme’s is committed.", "Acme’s has stores."]))
    assert {named.name for line in roll.lines for named in line.names} == {"Acme’s"}


def test_a_possessive_is_no_part_of_a_name_that_stands_without_it() -> None:
    roll = read_roll(make_document(["Acme is committed.", "Acme’s suppliers are audited."]))
    assert {named.name for line in roll.lines for named in line.names} == {"Acme"}


def test_a_word_in_small_letters_may_be_no_name() -> None:
    roll = read_roll(make_document(["Training is given.", "We give training.", "See www.acme.com."]))
    assert roll.is_word("Training")
    assert not roll.is_word("Acme")
