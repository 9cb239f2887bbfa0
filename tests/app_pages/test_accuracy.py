"""The page Accuracy shows the committed run, says what was not measured, and names the data."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from analyser.area_model.care import Care
from app_pages import work
from reports import accuracy_run, accuracy_words
from reports.accuracy_run import COUNTRY, load_run

ROOT = Path(__file__).parents[2]
SLOW = 60


def _page() -> AppTest:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=SLOW).run()
    return app.switch_page("app_pages/accuracy.py").run()


def _shown(run: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setattr(accuracy_run, "load_run", lambda: run)
    return _page()


@pytest.fixture
def run() -> dict[str, Any]:
    whole = copy.deepcopy(dict(load_run()))
    whole["models"] = {"fast": whole["models"]["fast"]}
    return whole


def test_it_says_what_was_not_measured_and_on_which_data_it_was() -> None:
    page = _page()
    assert not page.exception
    assert accuracy_words.WHAT_IT_IS_NOT in [warning.value for warning in page.warning]
    assert any("CC BY 4.0" in text.value for text in page.markdown)
    assert [tab.label for tab in page.tabs][:3] == list(COUNTRY.values())


def test_one_model_leaves_nothing_to_choose(run: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(_shown(run, monkeypatch).button_group) == 0


def test_of_two_models_one_is_chosen(run: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    run["models"]["careful"] = copy.deepcopy(run["models"]["fast"])
    run["models"]["careful"]["countries"]["uk"]["macro_f1"] = 0.99
    run["models"]["fast"]["countries"]["uk"]["macro_f1"] = 0.11
    page = _shown(run, monkeypatch)
    page.button_group[0].set_value("careful").run()
    assert page.dataframe[0].value["Mean F1 of nine areas"][0] == 0.99
    page.button_group[0].set_value("fast").run()
    assert page.dataframe[0].value["Mean F1 of nine areas"][0] == 0.11


@pytest.mark.parametrize(("care", "warned"), [(Care.FAST, False), (Care.CAREFUL, True)])
def test_it_is_said_where_the_figures_are_not_of_the_model_that_reads(
    run: dict[str, Any], monkeypatch: pytest.MonkeyPatch, care: Care, warned: bool
) -> None:
    monkeypatch.setattr(work, "care", lambda: care)
    said = [warning.value for warning in _shown(run, monkeypatch).warning]
    assert any("no figures of it" in warning for warning in said) == warned


def test_a_run_without_stance_has_no_such_heading(
    run: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    del run["stance"]
    page = _shown(run, monkeypatch)
    assert not page.exception
    assert "Done, planned or denied" not in [header.value for header in page.header]
