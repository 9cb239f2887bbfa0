"""`plainsight accuracy` without a folder: the last run, in words and figures that can be read."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from benchmarks.last_run import load_last_run
from cli.__main__ import main


def test_the_last_run_is_shown_with_both_models_and_stance() -> None:
    result = CliRunner().invoke(main, ["accuracy"])
    assert result.exit_code == 0
    assert "fast, United Kingdom" in result.stdout
    assert "careful, Canada" in result.stdout
    assert "Stance, held out" in result.stdout


def test_the_last_run_can_be_written(tmp_path: Path) -> None:
    out = tmp_path / "run.json"
    assert CliRunner().invoke(main, ["accuracy", "--json", str(out)]).exit_code == 0
    assert json.loads(out.read_text(encoding="utf-8")) == load_last_run()


def test_a_folder_without_labels_is_told_of(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["accuracy", str(tmp_path)])
    assert result.exit_code == 2
    assert "uk.csv" in result.stderr
