"""`plainsight label`, used as at a terminal."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from analyser.area_model.areas import AREAS
from cli.__main__ import main

HEAD = "statement_id,sentence_index,sentence\n"
ROWS = (
    ("b", "9", "Bramble Limited makes garden tools"),
    ("b", "0", "All 240 buyers completed training on modern slavery in 2023"),
    ("a", "7", "This statement was approved by the board of directors"),
    ("b", "1", ""),
    ("a", "3", "=HYPERLINK(\"http://example.org\")"),
    ("b", "2", "The weather in June, we hear,\nwas “warm”"),
)  # fmt: skip


def _label(source: Path, target: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["label", str(source), str(target), *options])


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    folder = tmp_path_factory.mktemp("label")
    with (folder / "in.csv").open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([("statement_id", "sentence_index", "sentence"), *ROWS])
    assert _label(folder / "in.csv", folder / "out.csv").exit_code == 0
    with (folder / "out.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_the_same_rows_come_out_in_the_same_order(labelled: list[dict[str, str]]) -> None:
    places = [(row["statement_id"], row["sentence_index"]) for row in labelled]
    assert places == [(statement_id, index) for statement_id, index, _ in ROWS]
    assert labelled[5]["sentence"] == ROWS[5][2]


def test_every_area_has_a_probability_and_a_decision(labelled: list[dict[str, str]]) -> None:
    assert all(0 <= float(row[f"p_{area}"]) <= 1 for row in labelled for area in AREAS)
    assert {row[area] for row in labelled for area in AREAS} == {"0", "1"}


def test_evidence_is_labelled_with_indicators_and_level(labelled: list[dict[str, str]]) -> None:
    first = labelled[1]
    assert (first["mitigation"], first["stance"], first["level"]) == ("1", "done", "3")
    assert "training.reach" in first["indicators"].split(";")
    assert labelled[2]["approval"] == "1"


def test_an_empty_sentence_is_evidence_of_nothing(labelled: list[dict[str, str]]) -> None:
    assert {labelled[3][area] for area in AREAS} == {"0"}
    assert (labelled[3]["stance"], labelled[3]["level"], labelled[3]["indicators"]) == ("no_claim", "0", "")


def test_what_would_be_a_formula_is_written_as_text(labelled: list[dict[str, str]]) -> None:
    assert labelled[4]["sentence"] == "'" + ROWS[4][2]


def test_a_statement_is_labelled_the_same_whatever_stands_beside_it(tmp_path: Path) -> None:
    own = "x,0,We train buyers\nx,1,They learn much\n"
    (tmp_path / "alone.csv").write_text(HEAD + own, encoding="utf-8")
    (tmp_path / "beside.csv").write_text(HEAD + "y,0,Another statement\n" + own, encoding="utf-8")
    _label(tmp_path / "alone.csv", tmp_path / "1.csv")
    _label(tmp_path / "beside.csv", tmp_path / "2.csv")
    alone = (tmp_path / "1.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert alone == (tmp_path / "2.csv").read_text(encoding="utf-8").splitlines()[2:]


def test_a_table_without_rows_gives_one_without_rows(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(HEAD, encoding="utf-8-sig")
    assert _label(tmp_path / "in.csv", tmp_path / "out.csv").exit_code == 0
    assert len((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"statement_id,sentence\na,We train", "has no column “sentence_index”"),
        (b"", "has no column “statement_id”"),
        (HEAD.encode() + b"a,0", "line 2, has fewer cells"),
        (HEAD.encode() + b"a,0,We train,and more", "line 2, has more cells"),
        (HEAD.encode() + b" ,0,We train", "line 2, has no statement_id"),
        (HEAD.encode() + b'a,0,"We train', "line 2, is not CSV"),
        (HEAD.encode() + b"a,0,caf\xe9", "is not UTF-8"),
    ],
)
def test_a_bad_table_is_refused_in_words(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "in.csv").write_bytes(content)
    result = _label(tmp_path / "in.csv", tmp_path / "out.csv")
    assert result.exit_code == 2
    assert said in result.stderr
    assert not (tmp_path / "out.csv").exists()


def test_a_missing_table_is_refused(tmp_path: Path) -> None:
    result = _label(tmp_path / "none.csv", tmp_path / "out.csv")
    assert (result.exit_code, "cannot be read" in result.stderr) == (2, True)


def test_a_table_is_not_written_over_itself(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(HEAD, encoding="utf-8")
    assert "another name" in _label(tmp_path / "in.csv", tmp_path / "in.csv").stderr


def test_a_place_that_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(HEAD, encoding="utf-8")
    assert "folder does not exist" in _label(tmp_path / "in.csv", tmp_path / "no" / "out.csv").stderr
