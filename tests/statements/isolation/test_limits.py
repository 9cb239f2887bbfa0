"""Limits that a person changes by name."""

from __future__ import annotations

from dataclasses import fields

import pytest

from statements.isolation.isolate import Limits
from statements.isolation.limits import read_limits
from tests.test_documented import ROOT


def test_nothing_said_leaves_all_limits_as_they_are() -> None:
    assert read_limits("") == Limits()


@pytest.mark.parametrize("text", ["seconds=120 pages=2_000", "pages=2000,seconds=120.0"])
def test_limits_are_changed_by_name(text: str) -> None:
    changed = read_limits(text)
    assert (changed.seconds, changed.pages) == (120.0, 2000)
    assert changed.file_bytes == Limits().file_bytes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hours=3", "“hours=3” is not a limit"),
        ("pages", "“pages” is not a limit"),
        ("pages=", "The limit pages cannot be “”"),
        ("pages=2.5", "it is a whole number above zero"),
        ("pages=0", "it is a whole number above zero"),
        ("seconds=-1", "it is a number above zero"),
        ("seconds=nan", "it is a number above zero"),
        ("seconds=inf", "it is a number above zero"),
        ("pages=many", "The limit pages cannot be “many”"),
    ],
)
def test_what_is_no_limit_is_told_to_the_person(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r".+") as mistake:
        read_limits(text)
    assert said in str(mistake.value)


@pytest.mark.parametrize("limit", fields(Limits), ids=lambda limit: limit.name)
def test_every_limit_is_documented_with_its_default(limit: object) -> None:
    name, default = limit.name, getattr(Limits(), limit.name)  # type: ignore[attr-defined]
    documented = (ROOT / "docs" / "limits.md").read_text()
    assert f"| `{name}` | {default:,.0f} |" in documented
