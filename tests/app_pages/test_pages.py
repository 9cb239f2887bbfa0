"""Each page through the app's own door, without a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analyser.area_model.care import Care
from statements.samples import list_samples

ROOT = Path(__file__).parents[2]
SLOW = 60
"""Seconds that the first run may take on a loaded machine: it reads the samples."""


def _app() -> AppTest:
    return AppTest.from_file(str(ROOT / "app.py"), default_timeout=SLOW).run()


def _page(name: str) -> AppTest:
    return _app().switch_page(f"app_pages/{name}.py").run()


@pytest.mark.parametrize(
    "name", ["read", "details", "scorecard", "contents", "compare", "method", "accuracy"]
)
def test_every_page_opens_with_the_samples(name: str) -> None:
    page = _page(name)
    assert not page.exception
    assert page.main


def test_all_samples_are_loaded_at_the_start() -> None:
    assert len(_app().dataframe[0].value) == len(list_samples())


def test_the_scorecard_shows_both_results() -> None:
    assert [metric.label for metric in _page("scorecard").metric] == [
        "Formal requirements a file can show",
        "Disclosure quality, 0 to 100",
        "Tier",
    ]


def test_without_statements_every_page_says_what_to_do() -> None:
    page = _app()
    remove = next(button for button in page.button if button.label == "Remove the samples")
    remove.click().run()
    page.switch_page("app_pages/compare.py").run()
    assert "add a statement" in page.info[0].value


def test_a_quote_can_be_asked_why_it_counts() -> None:
    page = _page("scorecard")
    why = next(button for button in page.button if button.label == "Why?")
    page = why.click().run()
    assert not page.exception
    told = [text.value for text in page.text]
    assert any(line.startswith(("strongly for", "clearly for", "a little for")) for line in told)


def test_how_carefully_to_read_can_be_chosen() -> None:
    app = _app()
    app.radio[0].set_value(Care.FAST).run()
    assert not app.exception
    assert app.radio[0].value is Care.FAST
