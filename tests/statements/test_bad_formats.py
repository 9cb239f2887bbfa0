"""Files of every kind that are made to do harm: each refused in its own words, in time, and alone."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from statements import errors
from statements.errors import StatementError
from statements.isolation.isolate import Limits, Workers
from statements.read import read_files
from statements.statement import Outcome
from tests import hostile_formats as hostile
from tests.statements.drawing import STATEMENT
from tests.statements.writing import page, par, word, zipped

SMALL = Limits(seconds=30.0, memory=1_500_000_000)
GOOD = "\n".join(STATEMENT).encode()
NAME = "acme.docx"
SOON = 10.0
"""Seconds in which each of these is refused, on a machine with other things to do."""


@pytest.fixture(scope="module")
def small() -> Iterator[Workers]:
    with Workers(count=1, limits=SMALL) as running:
        yield running


REFUSED: dict[str, tuple[Callable[[], bytes], StatementError]] = {
    "a billion laughs": (
        lambda: hostile.word_with(hostile.BILLION_LAUGHS, "l9"), errors.UnsafeXml(NAME),
    ),
    "an entity from outside": (lambda: hostile.word_with(hostile.OUTSIDE, "out"), errors.UnsafeXml(NAME)),
    "laughs in UTF-16": (
        lambda: hostile.word_xml(f"{hostile.BILLION_LAUGHS}<x>&l9;</x>".encode("utf-16")),
        errors.UnsafeXml(NAME),
    ),
    "a Word file that swells": (hostile.word_that_swells, errors.SwellsTooMuch(NAME)),
    "a Word file with a part too large": (
        lambda: hostile.word_that_swells(31_000_000), errors.TooLarge(NAME, 31_000_215, 30_000_000),
    ),
    "a Word file nested deep": (lambda: hostile.word_nested(5_000), errors.TooDeep(NAME)),
    "a Word file without a document": (lambda: zipped({"word/styles.xml": "<x/>"}), errors.Damaged(NAME)),
    "a Word file that lies of its size": (
        lambda: hostile.that_lies(5, b"x").replace(b"acme.txt", b"word/doc"), errors.Damaged(NAME),
    ),
    "a page nested deep": (lambda: hostile.page_nested(200_000), errors.TooDeep(NAME)),
    "a page of 40 MB of nesting": (
        lambda: hostile.page_nested(3_600_000), errors.TooLarge(NAME, 39_600_024, 5_000_000),
    ),
    "a page with laughs": (
        lambda: f"{hostile.BILLION_LAUGHS}<html><body>&l9;</body></html>".encode(),
        errors.OtherDocument(NAME, "an XML file"),
    ),
    "Markdown nested deep": (lambda: b"# a\n# b\n" + b"- " * 100_000 + b"tea", errors.TooDeep(NAME)),
    "a page in no encoding": (
        lambda: page("<p>" + "ü" * 60) + b"\xff" * 30, errors.GarbledText(NAME),
    ),
    "a text of controls": (lambda: b"tea\x00\x01" * 9_000, errors.UnknownKind(NAME)),
    "a page that another name hides": (lambda: page("<p>Gone."), errors.EmptyWebPage(NAME)),
}  # fmt: skip


def outcomes(batch: list[tuple[str, bytes]], workers: Workers) -> list[Outcome]:
    return list(read_files(batch, workers=workers))


@pytest.mark.parametrize(("make", "error"), REFUSED.values(), ids=REFUSED)
def test_a_file_made_to_do_harm_is_refused_soon_and_alone(
    make: Callable[[], bytes], error: StatementError, small: Workers
) -> None:
    content = make()
    began = time.monotonic()
    found = outcomes([("a.txt", GOOD), (NAME, content), ("b.txt", GOOD)], small)
    assert time.monotonic() - began < SOON
    assert [outcome.problem for outcome in found] == [None, str(error), None]


def test_a_page_that_is_named_as_a_word_file_is_read_as_a_page(small: Workers) -> None:
    [outcome] = outcomes([(NAME, page(f"<p>{' '.join(STATEMENT)} We buy tea from twelve farms.</p>"))], small)
    assert outcome.statement is not None
    assert outcome.statement.document.format.value == "web page"


def test_scripts_and_marks_of_direction_are_no_part_of_a_quote(small: Workers) -> None:
    said = "We buy tea \u202efrom twelve\u202c farms, and \u200bknow them all."
    body = f"<p>{STATEMENT[0]}</p><p onclick='x()'>{said}</p><script>alert(1)</script><p>{STATEMENT[1]}</p>"
    [outcome] = outcomes([("a.html", page(body))], small)
    assert outcome.statement is not None
    assert [sentence.text for sentence in outcome.statement.sentences] == [
        STATEMENT[0], "We buy tea from twelve farms, and know them all.", STATEMENT[1],
    ]  # fmt: skip


def test_a_zip_of_harm_costs_only_what_is_in_it(small: Workers) -> None:
    harm = zipped({"bomb": bytes(40_000_000), "good.txt": GOOD, "nested.html": hostile.page_nested(900)})
    found = outcomes([("all.zip", harm), ("b.docx", word("".join(map(par, STATEMENT))))], small)
    assert [outcome.problem is None for outcome in found] == [False, True, False, True]
