"""The benchmark of facts compares what it says it compares."""

import pytest

from analyser.facts.fact import FactKind
from analyser.facts.find import find_facts
from benchmarks.facts import LABELS, NONE, Compared, figures, key_of, plain_value
from benchmarks.labelled import load_rows
from tests.factories import make_statement

AUDITS_12, AUDITS_30 = ("audits", "12", ""), ("audits", "30", "")


@pytest.mark.parametrize(
    ("value", "plain"),
    [("over 3,500", "3500"), ("90 per cent", "90%"), ("two", "2"), ("£10,566", "10566"), ("99.6%", "99.6%")],
)
def test_a_value_is_compared_by_its_figure(value: str, plain: str) -> None:
    assert plain_value(value) == plain


def test_a_country_is_compared_with_what_it_is_named_as() -> None:
    [fact] = find_facts(make_statement(["We source tea from Kenya."]))
    assert key_of(fact) == ("country", "Kenya", "suppliers")


def test_what_is_found_wrongly_lowers_precision_and_what_is_missed_recall() -> None:
    half = Compared("a", frozenset({AUDITS_12}), frozenset({AUDITS_12, AUDITS_30}))
    assert "precision   50 %   recall  100 %" in figures("audits", [half], ["audits"])
    missed = Compared("a", frozenset({AUDITS_12, AUDITS_30}), frozenset({AUDITS_12}))
    assert "precision  100 %   recall   50 %" in figures("audits", [missed], ["audits"])


def test_labels_have_known_kinds_and_no_text() -> None:
    rows = load_rows(LABELS)
    assert {row["kind"] for row in rows} <= {NONE, *(kind.value for kind in FactKind)}
    assert {row["as"] for row in rows} <= {"", "operations", "suppliers", "risk"}
