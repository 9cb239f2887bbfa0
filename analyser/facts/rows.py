"""Facts in the rows of a table: figures under years, and countries in a list of sites or suppliers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyser.facts.amounts import MONEY, NUMBER, SHARE
from analyser.facts.fact import Fact, FactKind
from analyser.rows import Row
from analyser.scorecard import Words
from statements.document import Sentence

_YEAR = re.compile(r"\b(?:19|20)\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?\b|\bFY\s?\d\d(?:/\d\d)?\b")
_MEASURE = re.compile(r"^\W*(?:measures?|indicators?|kpis?|metrics?)?\W*$", re.IGNORECASE)
_VALUE = re.compile(rf"{MONEY}|{SHARE}|{NUMBER}(?: of \d[\d,]*)?", re.IGNORECASE)
_KINDS = (
    (
        FactKind.FEES,
        re.compile(
            r"\bfees\b.*\b(?:repaid|reimbursed|refunded)|\b(?:repaid|reimbursed|refunded)\b.*\bfees\b", re.I
        ),
    ),
    (FactKind.TRAINED, re.compile(r"\btrained\b|\bcomplet\w+ (?:\w+ )*training|\btraining complet", re.I)),
    (FactKind.AUDITS, re.compile(r"\baudits?\b(?! findings)|\baudited\b|\bvisits?\b|\bvisited\b", re.I)),
    (
        FactKind.CASES,
        re.compile(r"\b(?:cases|reports|grievances|incidents|complaints|concerns|allegations)\b", re.I),
    ),
)


def find_in_row(sentence: Sentence, line: str, row: Row) -> Iterator[Fact]:
    """The figures of a row whose head gives one year for each of them; the last columns may be goals."""
    years = _YEAR.findall(row.head)
    label, values = _cells(line)
    if not years or not label or not _MEASURE.match(row.head[: row.head.index(years[0])]):
        return
    if len(values) < len(years) or (len(values) > len(years) and not row.has_goals):
        return
    for year, value in zip(years, values, strict=False):
        yield Fact(
            kind=_kind(label),
            value=" ".join(value.group().split()),
            unit=f"{label}, {year}",
            words=Words(start=0, end=value.end()),
            sentence=sentence,
        )


def _cells(line: str) -> tuple[str, list[re.Match[str]]]:
    """What a row is about, and its figures; no figures where anything but figures stands between them."""
    values = list(_VALUE.finditer(line))
    return (line[: values[0].start()].strip(" :") if values else ""), values


def _kind(label: str) -> FactKind:
    return next((kind for kind, pattern in _KINDS if pattern.search(label)), FactKind.KPI)
