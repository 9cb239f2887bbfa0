"""`plainsight check`, used as at a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from cli.__main__ import main
from statements.samples import list_samples
from tests.statements.scans import scanned

SAMPLE = next(sample.path for sample in list_samples() if sample.path.stem == "moth-and-meridian-2022")
ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "reports" / "scorecard.schema.json").read_text())


def _check(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


@pytest.fixture
def not_a_pdf(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"Dear all")
    return path


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The JSON of a batch with a good file, a bad one, and one that is not there."""
    folder = tmp_path_factory.mktemp("batch")
    (folder / "letter.pdf").write_bytes(b"Dear all")
    out = folder / "out.json"
    result = _check(SAMPLE, folder / "letter.pdf", folder / "missing.pdf", "--json", out)
    assert result.exit_code == 2
    content: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return content


def test_a_file_that_is_read_ends_with_0_and_shows_company_and_score() -> None:
    result = _check(SAMPLE)
    assert result.exit_code == 0
    assert "Moth & Meridian" in result.stdout


def test_a_refused_file_ends_with_2_and_the_others_are_reported(not_a_pdf: Path) -> None:
    result = _check(not_a_pdf, SAMPLE)
    assert result.exit_code == 2
    assert "Moth & Meridian" in result.stdout
    assert "letter.pdf does not read as a modern slavery statement" in result.stderr


def test_the_json_keeps_to_its_schema(written: dict[str, Any]) -> None:
    Draft202012Validator(SCHEMA).validate(written)


def test_the_json_has_every_file_in_the_order_given(written: dict[str, Any]) -> None:
    outcomes = [(result["file"], result["outcome"]) for result in written["results"]]
    assert outcomes == [(SAMPLE.name, "read"), ("letter.pdf", "refused"), ("missing.pdf", "refused")]


def test_a_refused_file_has_a_reason_and_no_scorecard(written: dict[str, Any]) -> None:
    refused = written["results"][1]
    assert "letter.pdf does not read as a modern slavery statement" in refused["reason"]
    assert refused["scorecards"] == []


def test_company_and_year_that_are_given_are_believed(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    _check(SAMPLE, "--company", "Acme [bold]Ltd", "--year", 2019, "--json", out)
    scorecard = json.loads(out.read_text())["results"][0]["scorecards"][0]
    assert (scorecard["company"], scorecard["year"]) == ("Acme [bold]Ltd", 2019)


def test_a_dash_prints_nothing_but_json() -> None:
    result = _check(SAMPLE, "--json", "-")
    assert json.loads(result.stdout)["results"][0]["outcome"] == "read"


def _json_of_another_process(seed: str) -> str:
    command = [sys.executable, "-m", "cli", "check", str(SAMPLE), "--json", "-"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment).stdout.decode()


def test_the_same_files_give_the_same_json_in_another_process() -> None:
    # Python orders its sets by this seed: nothing that is shown may rest on their order.
    assert _json_of_another_process("1") == _json_of_another_process("2")


def test_an_unknown_law_is_refused_with_those_there_are() -> None:
    result = _check(SAMPLE, "--law", "no-such-act")
    assert result.exit_code == 2
    assert "uk-msa-2015" in result.stderr


def test_a_place_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    result = _check(SAMPLE, "--json", tmp_path / "no" / "such" / "folder.json")
    assert result.exit_code == 2
    assert "its folder does not exist" in result.stderr


def test_a_folder_is_told_to_be_one(tmp_path: Path) -> None:
    assert "is a folder, not a file" in _check(tmp_path).stderr


def test_a_workbook_is_written(tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    assert _check(SAMPLE, "--excel", out).exit_code == 0
    assert out.read_bytes().startswith(b"PK")


def test_company_names_are_never_taken_as_markup() -> None:
    assert "[bold]" in _check(SAMPLE, "--company", "[bold]Acme").stdout


def test_no_workbook_is_written_when_no_file_is_read(not_a_pdf: Path, tmp_path: Path) -> None:
    result = _check(not_a_pdf, "--excel", tmp_path / "out.xlsx")
    assert "was not written" in result.stderr
    assert not (tmp_path / "out.xlsx").exists()


def test_a_scan_stays_unread_without_text_recognition(tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(scanned(SAMPLE.read_bytes()))
    result = _check(scan, "--no-ocr")
    assert result.exit_code == 2
    assert "scan.pdf is a scan" in result.stderr


def test_limits_are_those_that_are_given() -> None:
    long = next(sample.path for sample in list_samples() if sample.path.stem == "lanternseed-chocolate-2023")
    result = _check(long, "--limits", "pages=1")
    assert "files of up to 1 are read" in result.stderr
    assert result.exit_code == 2


def test_a_limit_that_is_none_is_said() -> None:
    result = _check(SAMPLE, "--limits", "patience=1")
    assert result.exit_code == 2
    assert "patience" in result.stderr


def test_a_policy_is_read_when_a_person_says_so(tmp_path: Path) -> None:
    policy = tmp_path / "policy.txt"
    policy.write_text("Anti-Slavery Policy. This policy tells employees to report forced labour and slavery.")
    assert _check(policy).exit_code == 2
    assert _check(policy, "--whatever-it-is").exit_code == 0


def test_a_file_given_twice_is_counted_once(tmp_path: Path) -> None:
    copy = tmp_path / "copy.pdf"
    copy.write_bytes(SAMPLE.read_bytes())
    result = _check(SAMPLE, copy)
    assert "copy.pdf has the same content as moth-and-meridian-2022.pdf" in result.stdout
    assert result.stdout.count("Meridian") == 1


@pytest.mark.parametrize("care", ["fast", "careful"])
def test_the_json_says_how_carefully_it_was_read(care: str) -> None:
    content = json.loads(_check(SAMPLE, "--care", care, "--json", "-").stdout)
    assert content["results"][0]["scorecards"][0]["care"] == care
