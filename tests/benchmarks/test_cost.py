"""The benchmark of cost measures what it says, and loses no file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import cost as benchmark
from benchmarks.cost import LAW, SAMPLES, Cost, in_words, main, measure, summary
from benchmarks.plain_script import find_plainly
from criteria.load import load_law
from statements.errors import Damaged
from tests.statements.drawing import STATEMENT, draw_rows

COST = Cost(filename="acme.pdf", sentences=20, reading=0.02, fast=0.01, careful=0.05, plain=0.6, peak=200)
SAMPLE = SAMPLES / "moth-and-meridian-2022.pdf"


def test_ratios_are_of_reading_and_of_the_whole() -> None:
    assert (COST.times_reading, COST.times_plain) == pytest.approx((0.5, 20.0))


def test_a_sentence_costs_its_share() -> None:
    assert COST.a_sentence(COST.fast) == pytest.approx(0.5)


def test_the_summary_has_medians_and_leaves_out_what_was_not_measured() -> None:
    bare = replace(COST, fast=0.06, careful=None, plain=None, peak=230)
    assert summary([COST, COST, bare], {"fast": 1.5}) == pytest.approx(
        {
            "median_times_reading": 0.5,
            "median_times_faster_than_plain": 20.0,
            "median_fast_ms_a_sentence": 0.5,
            "median_careful_ms_a_sentence": 2.5,
            "cold_start_fast_seconds": 1.5,
            "cold_start_careful_seconds": None,
            "most_megabytes": 230,
        }
    )


def test_what_was_not_measured_is_said() -> None:
    words = in_words(summary([replace(COST, careful=None, plain=None)], {}))
    assert words.count("not measured") == 4


def test_every_way_of_a_sample_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(benchmark, "has_careful_weights", lambda: False)
    cost = measure(SAMPLE.read_bytes(), SAMPLE.name, 1)
    assert cost.sentences > 0
    assert min(cost.reading, cost.fast, cost.plain or 0, cost.peak) > 0
    assert cost.careful is None


def test_the_plain_script_finds_wordings() -> None:
    found = find_plainly(draw_rows("We trained all buyers. Bees hum."), load_law(LAW))
    assert {sentence for sentence, _ in found} == {"we trained all buyers."}


def test_files_are_measured_or_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(benchmark, "cold_start", lambda *_: 1.0)
    (tmp_path / "good.pdf").write_bytes(draw_rows(*STATEMENT))
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\n")
    figures = tmp_path / "figures.json"
    assert main([str(tmp_path), "--without-own", "--repeats", "1", "--json", str(figures)]) == 0
    found = json.loads(figures.read_text())
    assert [cost["filename"] for cost in found["files"]] == ["good.pdf"]
    assert found["refused"] == {"bad.pdf": str(Damaged("bad.pdf"))}
    assert str(Damaged("bad.pdf")) in capsys.readouterr().out
