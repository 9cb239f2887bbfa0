"""The measure of period, approval and signature counts right, wrong and false finds as it says."""

from __future__ import annotations

import csv
import hashlib
import re
from pathlib import Path

import pytest

from benchmarks.labelled import is_held_out, load_rows, read_texts
from benchmarks.signoff import (
    ANSWERS,
    AUDIT,
    LABELS,
    QUESTIONS,
    agrees_with,
    is_approved,
    is_day,
    is_name,
    main,
    measure,
    measure_titles,
    measure_yes,
)
from statements.statement import Day

SIGNED = """Acme Ltd Modern Slavery Statement

This statement is made under section 54 of the Modern Slavery Act 2015 for the year ended 31 March 2022.

This statement was approved by the board of directors on 5 May 2022.

Signed by Jane Roe, Director
"""
UNSIGNED = """Acme Ltd Modern Slavery Statement 2021

We do not accept modern slavery in our supply chains.
"""
PERIOD, SIGNATORY, DATE = QUESTIONS


def label(file: str, content: str, **stated: str) -> dict[str, str]:
    nothing = {"period_end": "none", "signatory": "none", "approval_date": "none", "board_approved": "no"}
    return {"file": file, "sha256": hashlib.sha256(content.encode()).hexdigest(), **nothing, **stated}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "signed.txt").write_text(SIGNED)
    (tmp_path / "unsigned.txt").write_text(UNSIGNED)
    return tmp_path


def test_what_is_right_is_counted(folder: Path) -> None:
    texts, _ = read_texts(folder, [label("signed.txt", SIGNED, period_end="2022-03-31")])
    assert list(measure(PERIOD, texts)) == [
        "period end: 1 of 1 stated are right (100 %); 1 given, precision 100 %, 0 where none is stated"
    ]


def test_what_is_given_where_none_is_stated_counts_against_precision(folder: Path) -> None:
    texts, _ = read_texts(folder, [label("signed.txt", SIGNED)])
    figures, miss = measure(SIGNATORY, texts)
    assert "1 given, precision 0 %, 1 where none is stated" in figures
    assert miss == "    signed: none, and found Jane Roe"


def test_what_is_not_found_is_a_miss(folder: Path) -> None:
    texts, _ = read_texts(folder, [label("unsigned.txt", UNSIGNED, approval_date="2022-05-05")])
    assert list(measure(DATE, texts))[1:] == ["    unsigned: 2022-05-05, and found None"]


def test_a_year_in_a_title_is_no_period_and_asked_of_the_year(folder: Path) -> None:
    texts, _ = read_texts(folder, [label("unsigned.txt", UNSIGNED, period_end="title:2021")])
    assert list(measure_titles(texts)) == ["year in a title alone: 1 of 1 right"]
    assert "0 of 0 stated" in next(measure(PERIOD, texts))


def test_a_yes_is_measured_both_ways(folder: Path) -> None:
    labels = [
        label("signed.txt", SIGNED, board_approved="no"),
        label("unsigned.txt", UNSIGNED, board_approved="yes"),
    ]
    texts, _ = read_texts(folder, labels)
    assert list(measure_yes("approved", texts, "board_approved", is_approved)) == [
        "approved: precision 0 %, recall 0 %, F1 0.00",
        "    signed: no, and found",
        "    unsigned: yes, and not found",
    ]


def test_a_text_that_is_not_there_or_another_is_named(folder: Path) -> None:
    texts, missing = read_texts(folder, [label("gone.txt", ""), label("signed.txt", "another text")])
    assert (texts, missing) == ([], ["missing: gone.txt", "another text than was labelled: signed.txt"])


@pytest.mark.parametrize(
    ("stated", "day", "right"),
    [
        ("2022-03-31", Day(year=2022, month=3, day=31), True),
        ("2022-03", Day(year=2022, month=3, day=31), True),
        ("2022", Day(year=2022), True),
        ("2022-03-31", Day(year=2022, month=3), False),
        ("2022-03-31", Day(year=2022, month=3, day=30), False),
        ("2022", None, False),
    ],
)
def test_a_date_is_right_if_all_parts_of_the_label_are_equal(
    stated: str, day: Day | None, right: bool
) -> None:
    assert is_day(stated, day) is right


@pytest.mark.parametrize(
    ("stated", "name", "right"),
    [
        ("Jane Roe", "Dr Jane Q. Roe", True),
        ("Jané Rœ-Müller | Adam Poe", "ADAM POE", True),
        ("Jane Roe", "Jane Poe", False),
        ("Jane Roe", None, False),
    ],
)
def test_a_name_is_right_if_first_and_last_are_equal(stated: str, name: str | None, right: bool) -> None:
    assert is_name(stated, name) is right


@pytest.mark.parametrize(
    ("answer", "found", "agrees"),
    [
        ("31/03/2022", Day(year=2022, month=3, day=31), True),
        ("31/03/2022", Day(year=2022, month=3), True),
        ("31/03/2022", Day(year=2021, month=3, day=31), False),
        ("Jane Roe (Director)", "Jane Roe", True),
        ("Jane Roe (Director)", None, False),
    ],
)
def test_an_answer_to_the_registry_agrees_as_exactly_as_the_text_says_it(
    answer: str, found: object, agrees: bool
) -> None:
    assert agrees_with(answer, found) is agrees


def test_the_labels_are_whole() -> None:
    rows = load_rows(LABELS)
    assert len({row["file"] for row in rows}) == len(rows)
    assert all(re.fullmatch(r"[0-9a-f]{64}", row["sha256"]) for row in rows)
    assert {row["board_approved"] for row in rows} == {"yes", "no", "other"}


def test_the_halves_are_told_by_the_name_alone() -> None:
    held_out = [row["file"] for row in load_rows(LABELS) if is_held_out(row["file"])]
    assert len(held_out) == 37


def test_a_folder_without_the_texts_ends_with_an_error_and_names_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, columns in ((AUDIT, ["file", "approved_by_board", "signed_by_director"]), (ANSWERS, ["file"])):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        with (tmp_path / name).open("w") as table:
            csv.writer(table).writerow(columns)
    assert main(tmp_path) == 1
    assert capsys.readouterr().out.count("missing: ") == len(load_rows(LABELS))
