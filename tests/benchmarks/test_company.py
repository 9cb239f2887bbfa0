"""The measure of company, acts and body counts right, fairly none and wrong as it says."""

from __future__ import annotations

import csv
import hashlib
import re
from pathlib import Path

import pytest

from benchmarks.company import (
    ACTS,
    COMPANIES,
    Answer,
    is_alike,
    is_held_out,
    main,
    measure_acts,
    measure_body,
    measure_company,
    read_all,
)
from benchmarks.labelled import load_rows
from statements.statement import Act, Body

NAMED = "This statement is made by Acme Tea plc under section 54 of the Modern Slavery Act 2015.\n"


def label(content: str, file: str = "a.txt", **stated: str) -> dict[str, str]:
    labelled = {"names": "Acme Tea plc", "named": "yes", "acts": "UK_2015", "body": "COMPANY"}
    return {"file": file, "sha256": hashlib.sha256(content.encode()).hexdigest(), **labelled, **stated}


def answer(company: str | None = "Acme Tea", found: Body | None = None, **stated: str) -> Answer:
    return Answer(label=label("", **stated), company=company, acts=frozenset({Act.UK_2015}), body=found)


@pytest.mark.parametrize(
    ("found", "name", "alike"),
    [
        ("Acme Tea plc", "THE ACME TEA LIMITED", True),
        ("Acme", "Acme Europe Ltd", True),
        ("Acme Europe", "Acme Europe Holdings", True),
        ("Acme Foods", "Acme Seeds", False),
        ("Beta Ltd", "Acme Ltd", False),
        (None, "Acme", False),
        ("Acme", "", False),
    ],
)
def test_a_name_is_like_another_by_its_words_without_legal_form(
    found: str | None, name: str, alike: bool
) -> None:
    assert is_alike(found, name) is alike


def test_a_text_is_read_without_help_from_its_file_name(tmp_path: Path) -> None:
    (tmp_path / "Acme Tea plc.txt").write_text("We sell tea.\n")
    found = list(read_all(tmp_path, [label("We sell tea.\n", "Acme Tea plc.txt")]))
    assert [each.company for each in found if isinstance(each, Answer)] == [None]


def test_a_statement_in_a_table_of_sentences_is_read_by_its_number(tmp_path: Path) -> None:
    with (tmp_path / "au.csv").open("w", newline="") as table:
        rows = [("1", "We are Beta Ltd."), ("2", NAMED.strip()), ("2", "We sell tea.")]
        csv.writer(table).writerows([("statement_id", "sentence"), *rows])
    (found,) = read_all(tmp_path, [label(f"{NAMED.strip()}\n\nWe sell tea.", "au.csv#2")])
    assert isinstance(found, Answer)
    assert (found.company, found.acts, found.body) == ("Acme Tea plc", {Act.UK_2015}, Body.COMPANY)


def test_a_text_that_is_not_there_or_another_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NAMED)
    labels = [label(NAMED, "gone.txt"), label("another text")]
    assert list(read_all(tmp_path, labels)) == [
        "missing: gone.txt",
        "another text than was labelled: a.txt",
    ]


def test_a_company_is_right_none_fairly_none_or_wrong() -> None:
    answers = [answer(), answer("Beta Ltd"), answer(None), answer(None, named="no")]
    assert list(measure_company(answers)) == [
        "company: 1 of 4 right (25 %), 2 none, 1 of them fairly, 1 wrong (25 %); right or fairly none 50 %",
        "    a.txt: Acme Tea plc, and found Beta Ltd",
        "    a.txt: Acme Tea plc, and found None",
        "    a.txt: Acme Tea plc, and found None",
    ]


def test_any_of_the_names_in_a_label_is_right() -> None:
    assert answer("Beta Ltd", names="Acme | Beta").is_right


def test_a_name_where_the_text_names_nobody_is_wrong() -> None:
    assert "1 wrong" in next(measure_company([answer(names="", named="no")]))


def test_an_act_is_measured_both_ways() -> None:
    answers = [answer(), answer(acts=""), answer(acts="UK_2015 AUSTRALIA_2018")]
    assert list(measure_acts(answers)) == [
        "UK_2015: precision 67 % (2 of 3), recall 100 % (2 of 2)",
        "AUSTRALIA_2018: precision – (0 of 0), recall 0 % (0 of 1)",
        "    a.txt: none, and found UK_2015",
        "    a.txt: AUSTRALIA_2018 UK_2015, and found UK_2015",
    ]


def test_a_body_is_right_not_found_or_wrong() -> None:
    answers = [answer(found=Body.COMPANY), answer(), answer(found=Body.LLP)]
    assert list(measure_body(answers)) == [
        "body: 1 of 3 right (33 %), 1 wrong",
        "    a.txt: COMPANY, and found none",
        "    a.txt: COMPANY, and found LLP",
    ]


def test_no_body_is_right_where_the_text_does_not_tell() -> None:
    assert list(measure_body([answer(body="")])) == ["body: 1 of 1 right (100 %), 0 wrong"]


@pytest.mark.parametrize(
    ("labels", "texts", "held_out"),
    [(COMPANIES, 666, 253), (ACTS, 106, 45)],
)
def test_the_labels_are_whole_and_the_halves_told_by_the_name_alone(
    labels: Path, texts: int, held_out: int
) -> None:
    rows = load_rows(labels)
    assert len({row["file"] for row in rows}) == len(rows) == texts
    assert all(re.fullmatch(r"[0-9a-f]{64}", row["sha256"]) for row in rows)
    assert sum(is_held_out(row["file"]) for row in rows) == held_out


def test_the_labels_name_acts_and_bodies_that_there_are() -> None:
    rows = load_rows(ACTS)
    assert {act for row in rows for act in row["acts"].split()} <= set(Act.__members__)
    assert {row["body"] for row in rows} <= {"", *Body.__members__}


def test_a_folder_without_the_texts_ends_with_an_error_and_names_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(tmp_path) == 1
    said = capsys.readouterr().out
    assert said.count("missing: ") == len(load_rows(COMPANIES)) + len(load_rows(ACTS))
