"""The benchmark of speed measures what it says, and loses no file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.speed import Measured, main, measure, summary
from benchmarks.speed_files import write_speed_files
from statements.errors import Damaged
from statements.isolation.isolate import Limits
from statements.pdf.read_pdf import read_pdf
from tests.statements.drawing import STATEMENT, draw_rows

COST = Measured(
    filename="acme.pdf", pages=2, bare=0.01, document=0.02, pdfplumber=0.8, statement=0.03, idle=70, peak=75
)


def test_ratios_are_of_the_document() -> None:
    assert (COST.times_bare, COST.times_faster) == pytest.approx((2.0, 40.0))


def test_the_summary_has_the_median_ratios_and_the_worst_file() -> None:
    slow = replace(COST, document=0.06, peak=90)
    assert summary([COST, COST, slow]) == pytest.approx(
        {
            "median_times_bare": 2.0,
            "median_times_faster_than_pdfplumber": 40.0,
            "slowest_seconds": 0.06,
            "most_megabytes_over_idle": 20.0,
        }
    )


def test_every_way_of_reading_a_file_is_measured() -> None:
    cost = measure(draw_rows(*STATEMENT), "acme.pdf", 1)
    assert cost.pages == 1
    assert 0 < cost.bare < cost.document < cost.pdfplumber
    assert cost.statement
    assert 0 < cost.idle <= cost.peak


def test_the_cost_of_a_statement_is_not_told_of_a_file_that_is_none() -> None:
    assert measure(draw_rows("We sell tea and coffee in all our shops."), "acme.pdf", 1).statement is None


def test_a_file_that_is_refused_is_no_measurement() -> None:
    with pytest.raises(Damaged):
        measure(b"%PDF-1.7\n", "bad.pdf", 1)


def test_each_file_of_a_folder_is_measured_or_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.pdf").write_bytes(draw_rows(*STATEMENT))
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7\n")
    figures = tmp_path / "figures.json"
    assert main([str(tmp_path), "--without-own", "--repeats", "1", "--json", str(figures)]) == 0
    found = json.loads(figures.read_text())
    assert [cost["filename"] for cost in found["files"]] == ["good.pdf"]
    assert found["refused"] == {"bad.pdf": str(Damaged("bad.pdf"))}
    assert str(Damaged("bad.pdf")) in capsys.readouterr().out


def test_a_folder_without_a_file_that_can_be_read_is_a_failure(tmp_path: Path) -> None:
    assert main([str(tmp_path), "--without-own"]) == 1


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return write_speed_files(tmp_path_factory.mktemp("own"))


def test_its_own_files_are_the_same_each_time(own: list[Path], tmp_path: Path) -> None:
    again = write_speed_files(tmp_path)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in own]


def test_its_own_files_are_of_different_lengths(own: list[Path]) -> None:
    pages = [len(read_pdf(path.read_bytes(), filename=path.name, limits=Limits()).pages) for path in own]
    assert min(pages) >= 5
    assert max(pages) >= 60
