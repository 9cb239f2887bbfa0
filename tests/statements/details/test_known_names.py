"""What printings of a name share, and which names name somebody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.details.known_names import has_legal_form, is_form, key, names_somebody


@pytest.mark.parametrize(
    "printed",
    [
        "Acme Tea Ltd",
        "ACME TEA LIMITED",
        "The Acme Tea Co., Ltd.",
        "Acme Tea",
        "Acmé Tea plc",
        "Acme-Tea GmbH & Co. KG",
    ],
)
def test_printings_of_one_name_share_a_key(printed: str) -> None:
    assert key(printed) == "acme tea"


@pytest.mark.parametrize("other", ["Acme Coffee Ltd", "Acme Tea Group plc", "Acme Tea (UK) Ltd", "Acmes Tea"])
def test_other_names_have_other_keys(other: str) -> None:
    assert key(other) != "acme tea"


@given(st.text(max_size=60))
def test_a_key_of_a_key_is_itself_in_small_letters(name: str) -> None:
    assert key(name) == key(name).lower()


@pytest.mark.parametrize(
    "word", ["Ltd", "Ltd.", "PLC1", "Limited’s", "p.l.c.", "LLP,", "GmbH", "S.A.", "FZCO"]
)
def test_a_legal_form_is_known_with_its_punctuation(word: str) -> None:
    assert is_form(word)


@pytest.mark.parametrize("word", ["Group", "Trust", "As", "Limitless", "Incident", "As,"])
def test_a_word_that_only_looks_like_a_legal_form_is_none(word: str) -> None:
    assert not is_form(word)


@pytest.mark.parametrize(
    ("name", "has"), [("Acme Ltd", True), ("Acme Company", False), ("Ltd", False), ("Acme", False)]
)
def test_a_company_by_its_last_word_may_be_followed_by_more(name: str, has: bool) -> None:
    assert has_legal_form(name) is has


@pytest.mark.parametrize(
    "name",
    [
        "Acme",
        "Acme Group",
        "Greenfield University",
        "University of Greenfield",
        "British Council",
        "A Acme Ltd",
        "M&S",
    ],
)
def test_a_name_of_its_own_names_somebody(name: str) -> None:
    assert names_somebody(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "The Group",
        "UK Suppliers",
        "Board",
        "The University",
        "The Trust",
        "2023",
        "KG",
        "Ethical Trading Initiative",
        "Sedex",
        "A Acme",
        "Home About News Brands Stores Careers Press Jobs Login",
    ],
)
def test_roles_schemes_and_rows_of_headings_name_nobody(name: str) -> None:
    assert not names_somebody(name)
