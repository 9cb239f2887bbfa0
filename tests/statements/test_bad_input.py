"""PDFs that are broken, odd or made to do harm: each costs one file, with a sentence of its own.

Every one is read as a person's files are, in worker processes, together with a good file that must be
read all the same. How files of other kinds, and ZIPs, may be bad is in the tests of those formats.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from statements import errors
from statements.errors import StatementError
from statements.isolation.isolate import Limits, Workers
from statements.read import read_files
from statements.statement import Outcome, Statement
from tests import hostile, hostile_pdf
from tests.statements.drawing import STATEMENT, draw, draw_rows, rows

SMALL = Limits(seconds=20.0, memory=1_500_000_000, file_bytes=20_000, pages=3, characters=1_000)
HARMED = Limits(seconds=6.0, memory=600_000_000)
GOOD = draw_rows(*STATEMENT)
SOURCE = hostile_pdf.of_pages(b"3 0 R", 1)
"""A PDF whose source could be taken for a text, in which the words of a statement stand."""

NAME = "acme.pdf"


@pytest.fixture(scope="module")
def small() -> Iterator[Workers]:
    with Workers(count=1, limits=SMALL) as running:
        yield running


@pytest.fixture(scope="module")
def harmed() -> Iterator[Workers]:
    with Workers(count=1, limits=HARMED) as running:
        yield running


def beside_good(content: bytes, workers: Workers) -> Outcome:
    """What becomes of a file that is read before a good one, which must be read all the same."""
    outcome, good = read_files([(NAME, content), ("good.pdf", GOOD)], workers=workers)
    assert said_by(good.statement) == list(STATEMENT)
    return outcome


def said_by(statement: Statement | None) -> list[str]:
    return [sentence.text for sentence in statement.sentences] if statement else []


def up_to(mark: bytes, more: int = 0) -> Callable[[], bytes]:
    """The good file up to the last time that `mark` is in it, and some bytes more."""
    return lambda: GOOD[: GOOD.rindex(mark) + more]


BY_KIND: dict[str, tuple[Callable[[], bytes], StatementError]] = {
    "empty": (lambda: b"", errors.EmptyFile(NAME)),
    "only white space": (lambda: b" \r\n\t\n", errors.EmptyFile(NAME)),
    "an executable": (lambda: hostile.EXECUTABLE, errors.Program(NAME)),
    "an executable with a PDF in it": (lambda: hostile.EXECUTABLE + GOOD, errors.Program(NAME)),
    "a PDF that does not begin as one": (lambda: SOURCE.replace(b"%PDF", b"%PDX"), errors.Damaged(NAME)),
    "a PDF whose beginning is missing": (lambda: SOURCE[20:], errors.Damaged(NAME)),
    "a PDF after so much else": (lambda: b" " * 2_000 + SOURCE, errors.Damaged(NAME)),
    "a broken Word file": (lambda: hostile.WORD_FILE, errors.Damaged(NAME)),
    "noise": (lambda: bytes(range(256)), errors.UnknownKind(NAME)),
    "a password": (lambda: hostile.locked(GOOD, user="secret"), errors.PasswordProtected(NAME)),
}

CUT_OFF: dict[str, tuple[Callable[[], bytes], StatementError]] = {
    "after the header": (lambda: hostile.ONLY_A_HEADER, errors.Damaged(NAME)),
    "after a tenth": (lambda: hostile.cut_off(GOOD, 0.1), errors.Damaged(NAME)),
    "in an object": (up_to(b"/MediaBox"), errors.Damaged(NAME)),
    "in a stream": (up_to(b"endstream", -50), errors.Damaged(NAME)),
    "before the table of objects": (up_to(b"\nxref"), errors.Damaged(NAME)),
    "in the table of objects": (up_to(b"\nxref", 60), errors.Damaged(NAME)),
    "in the trailer": (up_to(b"trailer", 20), errors.Damaged(NAME)),
}

WITHOUT_PAGES: dict[str, tuple[Callable[[], bytes], StatementError]] = {
    "no pages": (hostile.without_pages, errors.NoPages(NAME)),
    "a page that is not there": (lambda: hostile_pdf.of_pages(b"99 0 R", 1), errors.Damaged(NAME)),
    "a second page that is not there": (lambda: hostile_pdf.of_pages(b"3 0 R", 2), errors.Damaged(NAME)),
    "a circle of pages": (hostile.in_a_circle, errors.Damaged(NAME)),
    "the catalogue as a page": (lambda: hostile_pdf.of_pages(b"1 0 R", 1), errors.Damaged(NAME)),
    "a tree too deep": (lambda: hostile_pdf.tree_of_branches(100), errors.Damaged(NAME)),
    "blank pages": (lambda: draw([], []), errors.BlankPages(NAME)),
    "a scan": (lambda: draw([], picture_on=[1]), errors.NoTextInPdf(NAME, 1)),
    "a scan of two pages": (lambda: draw([], [], picture_on=[1, 2]), errors.NoTextInPdf(NAME, 2)),
    "a scan with a blank page": (lambda: draw([], [], picture_on=[1]), errors.NoTextInPdf(NAME, 1)),
    "letters without a meaning": (
        lambda: hostile.shows(*[b"\x01" * 60] * 3, font=hostile.NO_UNICODE),
        errors.NoTextInPdf(NAME, 1),
    ),
}

TOO_MUCH: dict[str, tuple[Callable[[], bytes], StatementError]] = {
    "too large": (lambda: GOOD + bytes(20_000), errors.TooLarge(NAME, len(GOOD) + 20_000, 20_000)),
    "too many pages": (lambda: draw(*[rows(*STATEMENT)] * 4), errors.TooManyPages(NAME, 4, 3)),
    "10,000 pages that are not there": (
        lambda: hostile_pdf.of_pages(b"3 0 R", 10_000),
        errors.TooManyPages(NAME, 10_000, 3),
    ),
    "too much text": (lambda: draw_rows(*STATEMENT * 12), errors.TooMuchText(NAME, 1_000)),
}


@pytest.mark.parametrize(
    ("make", "error"),
    [
        pytest.param(make, error, id=kind)
        for table in (BY_KIND, CUT_OFF, WITHOUT_PAGES, TOO_MUCH)
        for kind, (make, error) in table.items()
    ],
)
def test_a_file_is_refused_in_its_own_words(
    make: Callable[[], bytes], error: StatementError, small: Workers
) -> None:
    outcome = beside_good(make(), small)
    assert (outcome.problem, outcome.statement) == (str(error), None)


ENDED = (errors.ReaderStopped(NAME), errors.TookTooLong(NAME, HARMED.seconds))
"""For a file that takes all memory or all time: which it is first depends on the machine."""

BLANK = (errors.BlankPages(NAME),)
UNREAD = (errors.NoTextInPdf(NAME, 1),)
HARMFUL: dict[str, tuple[Callable[[], bytes], tuple[StatementError, ...]]] = {
    "a form that draws itself": (hostile.that_draws_itself, BLANK),
    "a form drawn 2^24 times": (lambda: hostile_pdf.that_doubles(24), ENDED),
    "100 megabytes in 100 kilobytes": (lambda: hostile_pdf.that_swells_once(100_000_000), BLANK),
    "a gigabyte in a megabyte": (lambda: hostile_pdf.that_swells_once(1_000_000_000), ENDED),
    "100 megabytes in a kilobyte, packed twice": (hostile.that_swells, BLANK),
    "longer and longer runs": (lambda: hostile_pdf.that_swells_by_lzw(200_000), UNREAD),
    "a table of 2^31 columns": (lambda: hostile_pdf.with_predictor(2**31 - 1), ENDED),
    "a table of 2^60 bytes a row": (lambda: hostile_pdf.with_predictor(2**30, 2**30), ENDED),
    "12 million letters": (lambda: hostile_pdf.of_many_letters(12_000_000), ENDED),
    "20,000 marks in each other": (
        lambda: hostile_pdf.with_content(b"/P << /MCID 0 >> BDC " * 20_000),
        ENDED,
    ),
}


@pytest.mark.parametrize(("make", "refusals"), HARMFUL.values(), ids=HARMFUL)
def test_a_file_made_to_do_harm_costs_only_itself(
    make: Callable[[], bytes], refusals: tuple[StatementError, ...], harmed: Workers
) -> None:
    began = time.monotonic()
    assert beside_good(make(), harmed).problem in set(map(str, refusals))
    assert time.monotonic() - began < 30


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: draw_rows("We sell tea and coffee in all our shops."), id="of something else"),
        pytest.param(
            lambda: draw_rows("We do not accept modern slavery.", "", "This policy is for all staff."),
            id="a policy",
        ),
        pytest.param(hostile.that_draws_itself_beside_columns, id="a form that draws itself beside columns"),
        pytest.param(hostile_pdf.in_letters_drawn_by_themselves, id="letters that are drawn by themselves"),
    ],
)
def test_a_file_that_is_read_and_is_no_statement_is_refused(
    make: Callable[[], bytes], small: Workers
) -> None:
    problem = beside_good(make(), small).problem or ""
    assert problem.startswith(f"{NAME} does not read as a modern slavery statement: ")


def test_every_file_of_a_batch_has_its_outcome_in_order(small: Workers) -> None:
    tables = (BY_KIND, CUT_OFF, WITHOUT_PAGES, TOO_MUCH)
    contents = [make() for table in tables for make, _ in table.values()]
    batch = [(f"{number}.pdf", content) for number, bad in enumerate(contents) for content in (bad, GOOD)]
    found = list(read_files(batch, workers=small))
    assert [outcome.filename for outcome in found] == [name for name, _ in batch]
    assert [outcome.problem is None for outcome in found] == [False, True] * len(contents)


def test_why_one_file_is_refused_does_not_depend_on_the_file_before(small: Workers) -> None:
    before = [b"no PDF", hostile.locked(GOOD, user="secret"), GOOD, hostile.ONLY_A_HEADER]
    batch = [("x.pdf", content) for first in before for content in (first, hostile.without_pages())]
    problems = [outcome.problem for outcome in read_files(batch, workers=small)]
    assert set(problems[1::2]) == {str(errors.NoPages("x.pdf"))}


def test_thirty_full_pages_are_read_within_a_few_seconds(workers: Workers) -> None:
    content = draw(*[rows(*STATEMENT * 25, top=60)] * 30)
    began = time.monotonic()
    assert beside_good(content, workers).problem is None
    assert time.monotonic() - began < 10
