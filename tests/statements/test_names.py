"""A file is named by its own name, and nothing in that name can mislead or do harm."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.names import LONGEST_NAME, shown_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("acme.pdf", "acme.pdf"),
        ("Grüße – 2023.pdf", "Grüße – 2023.pdf"),
        ("声明 2023.pdf", "声明 2023.pdf"),
        ("acme..2023.pdf", "acme..2023.pdf"),
        pytest.param("../../etc/acme.pdf", "acme.pdf", id="folders above"),
        pytest.param("/etc/acme.pdf", "acme.pdf", id="a whole path"),
        pytest.param("C:\\Users\\jane\\acme.pdf", "acme.pdf", id="a path of Windows"),
        pytest.param("\\\\server\\share/acme.pdf", "acme.pdf", id="a mixed path"),
        pytest.param("acme\x00\n\x1b[31m.pdf", "acme[31m.pdf", id="colours of a terminal"),
        pytest.param("acme\u202efdp.exe", "acmefdp.exe", id="letters turned round"),
        pytest.param("ac\u200bme\ufeff.pdf", "acme.pdf", id="characters without width"),
        pytest.param(
            "acme\u2028Your file\u2029is fine.pdf", "acmeYour fileis fine.pdf", id="breaks of lines"
        ),
        pytest.param("acme\udcff.pdf", "acme.pdf", id="a byte that is no letter"),
        ("", "unnamed file"),
        ("\n", "unnamed file"),
        ("..", "unnamed file"),
        (". .", "unnamed file"),
        ("\xa0", "unnamed file"),
        ("/", "unnamed file"),
    ],
)
def test_a_file_is_named_without_folders_and_controls(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_long_name_keeps_its_end_by_which_years_are_told_apart() -> None:
    shown = shown_name("statement " * 100 + "2023.pdf")
    assert len(shown) == LONGEST_NAME
    assert shown.startswith("statement statement ")
    assert shown.endswith(" 2023.pdf")


def test_a_name_of_the_greatest_length_is_shown_whole() -> None:
    assert shown_name("a" * LONGEST_NAME) == "a" * LONGEST_NAME


@given(st.text(st.characters(), max_size=300))
def test_a_shown_name_is_one_short_line_without_folders(name: str) -> None:
    shown = shown_name(name)
    assert 0 < len(shown) <= LONGEST_NAME
    assert "/" not in shown
    assert not {unicodedata.category(character)[0] for character in shown} & {"C"}
    assert len(shown.splitlines()) == 1
