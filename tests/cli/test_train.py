"""`plainsight train` and `plainsight accuracy` say plainly what they lack."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.__main__ import main


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)))


@pytest.mark.parametrize("command", ["train", "accuracy"])
@pytest.mark.parametrize(
    ("missing", "said"),
    [("scipy", "pip install -r requirements-train.txt"), ("benchmarks", "Run it from a clone")],
)
def test_a_missing_library_is_named_with_its_requirements(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str, missing: str, said: str
) -> None:
    monkeypatch.setattr(
        "cli.train.find_spec", lambda name: None if name == missing else importlib.util.find_spec("json")
    )
    result = _run(command, tmp_path)
    assert (result.exit_code, said in result.stderr) == (2, True)


@pytest.mark.parametrize("command", ["train", "accuracy"])
def test_a_folder_without_labels_is_refused(tmp_path: Path, command: str) -> None:
    pytest.importorskip("scipy", reason="training needs scipy: pip install -r requirements-train.txt")
    result = _run(command, tmp_path)
    assert (result.exit_code, "uk.csv is missing" in result.stderr) == (2, True)


def test_the_last_run_is_shown_without_any_data(tmp_path: Path) -> None:
    result = _run("accuracy", "--json", tmp_path / "run.json")
    assert result.exit_code == 0
    assert "fast, United Kingdom" in result.stdout
    assert json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))["folds"] == 5


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    result = _run("accuracy", "--json", tmp_path / "no" / "run.json")
    assert (result.exit_code, "could not be written" in result.stderr) == (1, True)
