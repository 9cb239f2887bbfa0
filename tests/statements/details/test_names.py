"""The names in a text are found where they stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements.details.names import find_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Made by Acme Ltd and Beta plc.", ["Acme Ltd", "Beta plc"]),
        ("The Board of Directors of Acme plc approved it.", ["Acme plc"]),
        ("Members of Acme LLP", ["Acme LLP"]),
        ("Our Structure Acme Tea Ltd is", ["Acme Tea Ltd"]),
        ("Acme Tea Acme Tea plc is", ["Acme Tea plc"]),
        ("We train all buyers in our supply chains.", []),
        ("a Limited company", []),
        ("Our businessAcme Tea Estates Limited is", []),
    ],
)
def test_each_name_of_a_text_is_found(text: str, names: list[str]) -> None:
    assert [named.name for named in find_names(text)] == names


@given(st.text(alphabet="AcmeLtd &.’'(“”),-of the1", max_size=120))
def test_a_name_is_an_exact_slice_of_its_text(text: str) -> None:
    assert all(text[named.start : named.end] == named.name for named in find_names(text))


@given(st.text(alphabet="AcmeLtd &.’'(“”),-of the1", max_size=120))
def test_names_do_not_overlap(text: str) -> None:
    places = [(named.start, named.end) for named in find_names(text)]
    assert places == sorted(places)
    assert all(end <= start for (_, end), (start, _) in pairwise(places))
