"""Finds the facts of a statement, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analyser.facts.countries import NOT_SAID, find_named
from analyser.facts.counts import find_counts, find_tiers
from analyser.facts.fact import Fact, FactKind
from analyser.facts.rows import find_in_row
from analyser.rows import NO_ROW, Row, read_rows
from analyser.specifics.find import blank_labels
from analyser.specifics.times import DATE, PERIOD
from analyser.specifics.verbs import PAST
from statements.document import Sentence, SentenceKind
from statements.statement import Statement

_MEASURE_LEAD = re.compile(r"\b(?:kpis?|indicators?|metrics|targets?)\b", re.IGNORECASE)
"""Words before a list of measures: its items name what is measured or aimed at, unless they tell of a deed or year."""


def find_facts(statement: Statement) -> tuple[Fact, ...]:
    """The facts that a statement gives as so, in reading order; () where it gives none.

    The same value of the same thing is given once, where it first stands. A country is given once for
    each thing it is named as, and as nothing in particular only where no sentence says as what.
    """
    rows = read_rows(statement.sentences)
    found = (
        fact
        for sentence in statement.sentences
        if sentence.kind is not SentenceKind.HEADING
        for fact in _find_in(sentence, rows.get(sentence.number, NO_ROW))
    )
    return tuple(_each_once(found))


def _find_in(sentence: Sentence, row: Row) -> Iterator[Fact]:
    line = sentence.text.replace("\n", " ")
    if sentence.kind is SentenceKind.TABLE_ROW:
        if not row.is_head:
            under = " ".join((sentence.heading, row.head, line))
            yield from find_named(sentence, line, under.replace("\n", " "))
            yield from find_in_row(sentence, line, row)
        return
    lead = f"{sentence.lead.replace(chr(10), ' ').rstrip(' :')} " if sentence.lead else ""
    yield from find_named(sentence, line, lead + line)
    if _MEASURE_LEAD.search(lead) and not (PAST.search(line) or PERIOD.search(line)):
        return
    if PAST.search(line) and DATE.search(line):
        lead = ""  # "In 2023, 97% completed it" is so, whatever the list is introduced as
    counted = blank_labels(line)
    yield from find_tiers(sentence, line, lead + line)
    yield from find_counts(sentence, counted, lead + counted)


def _each_once(facts: Iterable[Fact]) -> Iterator[Fact]:
    listed = list(facts)
    placed = {fact.value for fact in listed if fact.kind is FactKind.COUNTRY and fact.unit != NOT_SAID}
    seen: set[tuple[FactKind, str, str]] = set()
    for fact in listed:
        key = (fact.kind, fact.value.lower(), fact.unit.lower())
        is_vague = fact.kind is FactKind.COUNTRY and fact.unit == NOT_SAID and fact.value in placed
        if key not in seen and not is_vague:
            seen.add(key)
            yield fact
