"""The benchmark of stances: its labels are sound, hold no text, and it counts right."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyser.stance import read_sentence_stance
from analyser.whole import stance_word
from benchmarks import stance
from benchmarks.labelled import is_held_out, load_rows
from benchmarks.stance import GROUPS, Told, count, main, measure

ROWS = load_rows(stance.LABELS)

SAYS = {
    0: "We will train our buyers next year",
    1: "No training was given in the year",
    2: "Does the entity provide training? No",
    3: "We trained 40 buyers",
    4: "We will audit our mills next year",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    rows = "".join(f'S1,{index},"{text}"\n' for index, text in SAYS.items())
    (tmp_path / "uk.csv").write_text("statement_id,sentence_index,sentence\n" + rows)
    labels = ["planned", "denied", "form_echo", "done", "done"]
    lines = "".join(f"uk,S1,{index},{label},0,cue\n" for index, label in enumerate(labels))
    (tmp_path / "stance.csv").write_text(
        "country,statement_id,sentence_index,stance,doubtful,drawn\n" + lines + "uk,S9,0,done,0,cue\n"
    )
    monkeypatch.setattr(stance, "LABELS", tmp_path / "stance.csv")
    return tmp_path


def test_every_label_is_one_of_those_that_are_measured() -> None:
    assert {row["stance"] for row in ROWS} <= set().union(*GROUPS.values())


def test_the_labels_hold_ids_and_no_text() -> None:
    assert set(ROWS[0]) == {"country", "statement_id", "sentence_index", "stance", "doubtful", "drawn"}
    assert max(len(value) for row in ROWS for value in row.values()) <= len("declares_none")


def test_no_sentence_is_labelled_twice() -> None:
    places = [(row["country"], row["statement_id"], row["sentence_index"]) for row in ROWS]
    assert len(set(places)) == len(places)


def test_both_parts_have_plans_and_denials() -> None:
    parts = {(is_held_out(row["statement_id"]), row["stance"]) for row in ROWS}
    assert {(part, label) for part in (True, False) for label in ("planned", "denied", "form_echo")} <= parts


def test_it_counts_what_was_read_right(folder: Path) -> None:
    part = "held out" if is_held_out("S1") else "developed on"
    figures = measure(folder)[part]["future"]
    assert (figures.labelled, figures.read, figures.right) == (1, 2, 1)
    assert (figures.precision, figures.recall) == (0.5, 1.0)


def test_where_nothing_is_labelled_or_read_there_is_no_share(folder: Path) -> None:
    part = "developed on" if is_held_out("S1") else "held out"
    figures = measure(folder)[part]["future"]
    assert figures.precision is None
    assert figures.recall is None


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("We are committed to fair work.", "reassurance"),
        ("Signed: ____________", "no_claim"),
        ("We expect our suppliers to be fair.", "expected"),
        ("No cases were reported.", "declares_none"),
    ],
)
def test_what_was_read_has_a_word_of_the_labels(sentence: str, label: str) -> None:
    assert stance_word(read_sentence_stance(sentence)) == label


def test_denied_and_declared_none_are_one_group() -> None:
    told = Told(
        country="uk",
        statement_id="S1",
        sentence_index=0,
        label="denied",
        is_doubtful=False,
        drawn="cue",
        stance="declares_none",
        rules=(),
    )
    assert count([told], "negative").right == 1
    assert count([told], "denied").right == 0


def test_a_miss_is_named_by_its_place_and_never_quoted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "--misses"]) == 0
    printed = capsys.readouterr().out
    assert "miss: uk S1 4" in printed
    assert "audit our mills" not in printed


def test_a_folder_without_statements_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert "should hold uk.csv" in capsys.readouterr().out
