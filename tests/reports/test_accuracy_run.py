"""The committed run is shown as it is, with one model or two, with stance or without."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from analyser.area_model.areas import AREAS, SHARED_AREAS
from analyser.area_model.care import Care
from reports import accuracy_tables, accuracy_words
from reports.accuracy_run import COUNTRY, MODEL, READ_POORLY, find_read_poorly, load_run
from reports.charts_accuracy import draw_reliability


@pytest.fixture
def run() -> dict[str, Any]:
    """A run that a test may change: one model, and stance."""
    whole = copy.deepcopy(dict(load_run()))
    whole["models"] = {"fast": whole["models"]["fast"]}
    return whole


def with_careful(run: dict[str, Any]) -> dict[str, Any]:
    return {**run, "models": {**run["models"], "careful": copy.deepcopy(run["models"]["fast"])}}


def test_every_care_and_country_of_the_committed_run_has_its_words() -> None:
    assert set(MODEL) == {care.value for care in Care}
    assert {country for own in load_run()["models"].values() for country in own["countries"]} == set(COUNTRY)


def test_every_shared_area_has_its_row_in_every_country(run: dict[str, Any]) -> None:
    rows = {country: len(accuracy_tables.areas(run, "fast", country)) for country in COUNTRY}
    assert rows == {"uk": len(SHARED_AREAS), "au": len(AREAS), "ca": len(SHARED_AREAS)}


def test_a_row_has_the_figures_of_its_area(run: dict[str, Any]) -> None:
    figures = run["models"]["fast"]["countries"]["uk"]["areas"]["risk"]
    figures.update(precision=0.1, recall=0.2, f1=0.3, f1_interval=[0.25, 0.355], keyword_f1=0.4, labelled=5)
    table = accuracy_tables.areas(run, "fast", "uk").set_index("Area")
    row = table.loc["risks"]
    assert tuple(row[["Precision", "Recall", "F1", "Keywords alone"]]) == (0.1, 0.2, 0.3, 0.4)
    assert (row["95 % interval"], row["Marked by experts"]) == ("0.25–0.35", 5)


def test_an_average_precision_that_is_not_known_is_left_blank(run: dict[str, Any]) -> None:
    run["models"]["fast"]["countries"]["uk"]["areas"]["risk"]["average_precision"] = None
    table = accuracy_tables.areas(run, "fast", "uk").set_index("Area")
    assert table["Average precision"].isna()["risks"]


def test_whole_statements_stand_beside_keywords(run: dict[str, Any]) -> None:
    own = run["models"]["fast"]["countries"]["uk"]
    own["whole_statements"] = {"accuracy": 0.876, "rank_correlation": 0.5}
    own["whole_statements_by_keywords"] = {"accuracy": 0.6, "rank_correlation": 0.25}
    [row, *_] = accuracy_tables.statements(run, "fast").to_numpy().tolist()
    assert row == ["United Kingdom", "88%", "60%", 0.5, 0.25]


def test_an_area_is_read_poorly_below_the_limit_and_not_at_it(run: dict[str, Any]) -> None:
    areas = run["models"]["fast"]["countries"]["uk"]["areas"]
    areas["risk"]["f1"], areas["structure"]["f1"] = READ_POORLY - 0.01, READ_POORLY
    poor = {(country, area) for country, area, _ in find_read_poorly(run, "fast")}
    assert ("uk", "risk") in poor
    assert ("uk", "structure") not in poor


def test_what_is_read_poorly_goes_by_country_the_poorest_first(run: dict[str, Any]) -> None:
    for own in run["models"]["fast"]["countries"].values():
        for figures in own["areas"].values():
            figures["f1"] = 0.9
    run["models"]["fast"]["countries"]["ca"]["areas"]["risk"]["f1"] = 0.5
    run["models"]["fast"]["countries"]["ca"]["areas"]["structure"]["f1"] = 0.4
    assert accuracy_words.read_poorly(run, "fast") == ("Canada: structure (0.40), risks (0.50)",)


def test_a_run_without_stance_has_no_table_of_it(run: dict[str, Any]) -> None:
    del run["stance"]
    assert accuracy_tables.stance_parts(run) == ()


def test_a_stance_that_was_neither_marked_nor_read_is_left_out(run: dict[str, Any]) -> None:
    none = {"labelled": 0, "read": 0, "right": 0, "precision": None, "recall": None}
    some = {"labelled": 2, "read": 0, "right": 0, "precision": None, "recall": 0.0}
    run["stance"] = {"held out": {"done": none, "future": some}}
    table = accuracy_tables.stances(run, "held out")
    assert list(table["Sentence"]) == ["says it is planned"]
    assert table["Precision"].isna().all()


def test_the_curve_has_a_line_for_each_model_that_can_be_told_without_colour(run: dict[str, Any]) -> None:
    _, fast, careful = draw_reliability(with_careful(run)).data
    assert (fast.name, careful.name) == ("fast model", "careful model")
    assert fast.line.dash != careful.line.dash
    assert fast.marker.symbol != careful.marker.symbol


def test_the_curve_draws_the_figures_of_the_run(run: dict[str, Any]) -> None:
    _, fast = draw_reliability(run).data
    bands = run["models"]["fast"]["reliability"]
    assert list(zip(fast.x, fast.y, strict=True)) == [(band["said"], band["was"]) for band in bands]


def test_the_sentence_under_the_curve_names_where_it_holds_least(run: dict[str, Any]) -> None:
    run["models"]["fast"]["reliability"] = [
        {"said": 0.1, "was": 0.12, "decisions": 900},
        {"said": 0.7, "was": 0.5, "decisions": 10},
    ]
    said = accuracy_words.describe_reliability(run, "fast")
    assert "said 70%, experts called 50% of the sentences evidence" in said


def test_the_data_are_named_with_their_makers_and_licence(run: dict[str, Any]) -> None:
    for country, count in (("uk", 1), ("au", 2), ("ca", 4)):
        run["models"]["fast"]["countries"][country]["statements"] = count
    said = accuracy_words.data_note(run)
    assert said.startswith("Sentences of 7 statements")
    assert "Mila and QUT (licence CC BY 4.0" in said
