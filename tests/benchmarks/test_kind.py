"""The benchmark of kinds: its labels are sound, and it counts right."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

import pytest

from benchmarks import kind
from benchmarks.kind import Labelled, Told, figures, keeps_floor, main, read_labels, share
from statements.statement import Kind

LABELS = read_labels()
STATEMENT = (
    b"Modern Slavery Statement\n\nThis statement is made under section 54. We do not accept slavery.\n"
)
POLICY = (
    b"Anti-Slavery Policy\n\nThis policy applies to all staff. You must comply with this policy on slavery.\n"
)


def label(name: str, content: bytes, says: str, group: str = "") -> str:
    return f"{name},{hashlib.sha256(content).hexdigest()},{says},no,random,{group},"


def told(*, is_statement: bool, is_accepted: bool) -> Told:
    text = Labelled(
        file="a.txt",
        sha256="",
        label="statement" if is_statement else "policy",
        is_doubtful=False,
        is_random=False,
        group="",
        note="",
    )
    accepted = Kind.STATEMENT if is_accepted else Kind.POLICY
    return Told(text=text, kind=accepted, rule="kind.title", has_section=False)


RIGHT, MISSED = told(is_statement=True, is_accepted=True), told(is_statement=True, is_accepted=False)
REFUSED, LET_IN = told(is_statement=False, is_accepted=False), told(is_statement=False, is_accepted=True)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    labels = [label("a.txt", STATEMENT, "statement"), label("b.txt", POLICY, "policy")]
    labels += [label("gone.txt", b"gone", "other"), label("changed.txt", b"before", "other")]
    (tmp_path / "labels.csv").write_text("file,sha256,label,doubtful,drawn,group,note\n" + "\n".join(labels))
    for name, content in (("a.txt", STATEMENT), ("b.txt", POLICY), ("changed.txt", b"after")):
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(kind, "read_labels", lambda: read_labels(tmp_path / "labels.csv"))
    return tmp_path


def test_the_labels_are_of_as_many_texts_as_were_read() -> None:
    assert Counter(text.label for text in LABELS) == {
        "statement": 577,
        "section": 8,
        "policy": 8,
        "other": 22,
    }


def test_no_text_is_labelled_twice() -> None:
    assert len({text.sha256 for text in LABELS}) == len({text.file for text in LABELS}) == len(LABELS)


def test_near_duplicates_are_on_one_half() -> None:
    halves = {(text.group, text.is_held_out) for text in LABELS if text.group}
    assert len(halves) == len({group for group, _ in halves})


def test_the_halves_are_about_as_large() -> None:
    assert 0.4 < sum(text.is_held_out for text in LABELS) / len(LABELS) < 0.6


def test_figures_tell_their_counts() -> None:
    said = figures([RIGHT, RIGHT, RIGHT, MISSED, LET_IN, REFUSED])
    assert said == "precision 0.750 (3 of 4), recall 0.750 (3 of 4), others refused 0.500 (1 of 2)"


def test_a_share_of_nothing_is_no_number() -> None:
    assert share(0, 0) == "– (0 of 0)"


@pytest.mark.parametrize(
    ("results", "keeps"),
    [
        ([RIGHT] * 49 + [MISSED], True),
        ([RIGHT] * 48 + [MISSED] * 2, False),
        ([RIGHT] * 48 + [LET_IN] * 2, False),
        ([RIGHT] * 10 + [REFUSED] * 10, True),
    ],
    ids=["one in fifty is missed", "two are missed", "two are let in", "none is told wrongly"],
)
def test_the_floor_is_one_in_fifty(results: list[Told], keeps: bool) -> None:
    assert keeps_floor(results) is keeps


def test_a_folder_is_measured(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(folder) == 0
    assert "whole (2 texts): precision 1.000 (1 of 1), recall 1.000 (1 of 1)" in capsys.readouterr().out


def test_texts_that_are_not_those_labelled_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(folder)
    said = capsys.readouterr().out
    assert "left out: gone.txt is not there" in said
    assert "left out: changed.txt is not the text that was labelled" in said


def test_a_miss_is_named_with_its_rule(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "labels.csv").write_text(
        "file,sha256,label,doubtful,drawn,group,note\n" + label("b.txt", POLICY, "statement")
    )
    assert main(folder) == 1
    assert "is labelled statement; told policy by kind.policy" in capsys.readouterr().out
