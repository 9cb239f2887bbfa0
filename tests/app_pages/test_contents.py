"""The page Contents shows what stands beside the score, with quotes that lead to their page."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from reports.ambiguity_words import AMBIGUITY_NOTE
from reports.area_words import UNPLACED_NOTE
from reports.facts_words import FACTS_NOTE
from reports.readability_words import READABILITY_NOTE

ROOT = Path(__file__).parents[2]
SLOW = 60
"""Seconds that the first run may take on a loaded machine: it reads the samples."""


def _contents_of(company: str) -> AppTest:
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=SLOW).run()
    page.switch_page("app_pages/contents.py").run()
    choice = next(name for name in page.selectbox[0].options if company in name)
    return page.selectbox[0].select(choice).run()


@pytest.fixture(scope="module")
def brackenfold() -> AppTest:
    return _contents_of("Brackenfold Clothing plc (invented) 2021")


@pytest.fixture(scope="module")
def fennimore() -> AppTest:
    return _contents_of("Fennimore")


@pytest.mark.parametrize("note", [FACTS_NOTE, AMBIGUITY_NOTE, READABILITY_NOTE, UNPLACED_NOTE])
def test_each_part_has_its_fair_note(fennimore: AppTest, note: str) -> None:
    assert any(caption.value.startswith(note) for caption in fennimore.caption)


def test_facts_stand_in_a_table_with_their_page(brackenfold: AppTest) -> None:
    facts = brackenfold.dataframe[0].value
    assert {"Fact", "Value", "In these words", "Page"} <= set(facts.columns)
    assert facts["Page"].notna().all()


def test_few_quotes_have_a_button_each(brackenfold: AppTest) -> None:
    keys = [button.key for button in brackenfold.button if button.key]
    assert any(key.startswith("fact-") for key in keys)
    assert any(key.startswith("unplaced-") for key in keys)


def test_many_quotes_stand_in_a_table_and_have_none(fennimore: AppTest) -> None:
    assert not any((button.key or "").startswith("unplaced-") for button in fennimore.button)
    table = fennimore.dataframe[-1].value
    assert list(table["Probability"]) == sorted(table["Probability"], reverse=True)
    assert next(iter(table.columns)) == "Quote"


def test_open_wordings_are_counted_by_kind(fennimore: AppTest) -> None:
    labels = [expander.label for expander in fennimore.expander]
    assert any(label.startswith("Reassures: ") for label in labels)


def test_a_statement_without_open_wordings_says_so(brackenfold: AppTest) -> None:
    assert any(text.value.startswith("None of the wordings") for text in brackenfold.markdown)


def test_readability_is_given_in_words(brackenfold: AppTest) -> None:
    assert "Reading ease: plain English" in [metric.label for metric in brackenfold.metric]
