"""Files that cannot be read: each refused in its own words, and none at the cost of another."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from statements import errors
from statements.errors import StatementError
from statements.isolate import Limits, Workers
from statements.read import read_files, read_paths, shown_name
from statements.statement import Outcome
from tests import hostile
from tests.statements.drawing import STATEMENT, draw, draw_rows, rows

SMALL = Limits(seconds=20.0, memory=1_500_000_000, file_bytes=20_000, pages=3, characters=1_000)
GOOD = draw_rows(*STATEMENT)
NAME = "acme.pdf"


@pytest.fixture(scope="module")
def small() -> Iterator[Workers]:
    with Workers(count=1, limits=SMALL) as running:
        yield running


def outcome_of(content: bytes, workers: Workers, name: str = NAME) -> Outcome:
    [outcome] = read_files([(name, content)], workers=workers)
    return outcome


REFUSED: dict[str, tuple[Callable[[], bytes], StatementError]] = {
    "empty": (lambda: b"", errors.EmptyFile(NAME)),
    "an executable": (lambda: hostile.EXECUTABLE, errors.NotAPdf(NAME)),
    "a Word file": (lambda: hostile.WORD_FILE, errors.NotAPdf(NAME)),
    "text": (lambda: b"We do not accept modern slavery.", errors.NotAPdf(NAME)),
    "only a header": (lambda: hostile.ONLY_A_HEADER, errors.Damaged(NAME)),
    "a tenth": (lambda: hostile.cut_off(GOOD, 0.1), errors.Damaged(NAME)),
    "a half": (lambda: hostile.cut_off(GOOD, 0.5), errors.Damaged(NAME)),
    "nearly all": (lambda: hostile.cut_off(GOOD, 0.9), errors.Damaged(NAME)),
    "a circle of pages": (hostile.in_a_circle, errors.Damaged(NAME)),
    "a password": (lambda: hostile.locked(GOOD, user="secret"), errors.PasswordProtected(NAME)),
    "no pages": (hostile.without_pages, errors.NoPages(NAME)),
    "a scan": (lambda: draw([], picture_on=[1]), errors.NoTextInPdf(NAME, 1)),
    "a scan of two pages": (lambda: draw([], [], picture_on=[1, 2]), errors.NoTextInPdf(NAME, 2)),
    "too large": (lambda: GOOD + bytes(20_000), errors.TooLarge(NAME, len(GOOD) + 20_000, 20_000)),
    "too many pages": (lambda: draw(*[rows(*STATEMENT)] * 4), errors.TooManyPages(NAME, 4, 3)),
    "too much text": (lambda: draw_rows(*STATEMENT * 12), errors.TooMuchText(NAME, 1_000)),
    "another document": (
        lambda: draw_rows("We sell tea and coffee in all our shops."),
        errors.NotAStatement(NAME, "it does not speak of slavery, trafficking or forced labour"),
    ),
    "a policy": (
        lambda: draw_rows("We do not accept modern slavery.", "", "This policy is for all staff."),
        errors.NotAStatement(
            NAME, "it reads as a policy, and nowhere says that it is a statement or for which year"
        ),
    ),
}


@pytest.mark.parametrize(("make", "error"), REFUSED.values(), ids=REFUSED)
def test_a_file_is_refused_in_its_own_words(
    make: Callable[[], bytes], error: StatementError, small: Workers
) -> None:
    outcome = outcome_of(make(), small)
    assert (outcome.problem, outcome.statement) == (str(error), None)


@pytest.mark.parametrize(
    "make",
    [hostile.that_draws_itself, hostile.that_draws_itself_beside_columns, hostile.that_swells],
    ids=lambda make: make.__name__,
)
def test_a_file_made_to_do_harm_costs_only_itself(make: Callable[[], bytes], small: Workers) -> None:
    found = list(read_files([("a.pdf", GOOD), ("bad.pdf", make()), ("b.pdf", GOOD)], workers=small))
    assert [(outcome.filename, outcome.statement is None) for outcome in found] == [
        ("a.pdf", False),
        ("bad.pdf", True),
        ("b.pdf", False),
    ]
    assert (found[1].problem or "").startswith("bad.pdf ")


@pytest.mark.parametrize("pages", [1, 2])
def test_a_file_of_blank_pages_is_not_called_a_scan(pages: int, small: Workers) -> None:
    assert "scan" not in (outcome_of(draw(*[[]] * pages), small).problem or "")


def test_a_blank_page_of_a_scan_is_not_counted_as_a_picture(small: Workers) -> None:
    problem = outcome_of(draw([], [], picture_on=[1]), small).problem or ""
    assert "its 2 pages are pictures" not in problem


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(hostile.locked(GOOD, user=""), id="a password only for its owner"),
        pytest.param(b"\n\n" + GOOD, id="bytes before the header"),
        pytest.param(GOOD + b"\n<!-- served in 3 ms -->\n", id="bytes after the end"),
        pytest.param(hostile.cut_off(GOOD, 0.995), id="only the last bytes missing"),
        pytest.param(hostile.turned_upright(rows(*STATEMENT), 90), id="turned"),
        pytest.param(draw(rows(*STATEMENT), [], picture_on=[2]), id="a picture beside text"),
    ],
)
def test_an_odd_file_is_read_all_the_same(content: bytes, small: Workers) -> None:
    statement = outcome_of(content, small).statement
    assert statement is not None
    assert statement.document.sentences[0].text == STATEMENT[0]


def test_every_file_of_a_batch_has_its_outcome_in_order(small: Workers) -> None:
    batch = [(f"{number}.pdf", make()) for number, (make, _) in enumerate(REFUSED.values())]
    mixed = [file for name, content in batch for file in ((name, content), (f"good-{name}", GOOD))]
    found = list(read_files(mixed, workers=small))
    assert [outcome.filename for outcome in found] == [name for name, _ in mixed]
    assert [outcome.problem is None for outcome in found] == [False, True] * len(batch)


def test_the_same_file_twice_has_two_outcomes(small: Workers) -> None:
    first, second = read_files([("a.pdf", GOOD), ("b.pdf", GOOD)], workers=small)
    assert (first.filename, second.filename) == ("a.pdf", "b.pdf")
    assert first.sha256 == second.sha256


def test_an_outcome_has_the_hash_of_its_file_even_if_it_is_refused(small: Workers) -> None:
    outcome = outcome_of(hostile.EXECUTABLE, small)
    assert outcome.sha256 == hashlib.sha256(hostile.EXECUTABLE).hexdigest()


def test_why_one_file_is_refused_does_not_depend_on_the_file_before(small: Workers) -> None:
    before = [b"no PDF", hostile.locked(GOOD, user="secret"), GOOD, hostile.ONLY_A_HEADER]
    batch = [("x.pdf", content) for first in before for content in (first, hostile.without_pages())]
    problems = [outcome.problem for outcome in read_files(batch, workers=small)]
    assert set(problems[1::2]) == {str(errors.NoPages("x.pdf"))}


def test_thirty_full_pages_are_read_within_a_few_seconds(workers: Workers) -> None:
    content = draw(*[rows(*STATEMENT * 25, top=60)] * 30)
    began = time.monotonic()
    assert outcome_of(content, workers).problem is None
    assert time.monotonic() - began < 10


def test_no_files_have_no_outcomes(small: Workers) -> None:
    assert list(read_files([], workers=small)) == []


# Files by their paths.


def test_a_file_that_is_not_there_is_refused_with_the_reason(small: Workers, tmp_path: Path) -> None:
    (tmp_path / "acme.pdf").write_bytes(GOOD)
    missing, found = read_paths([tmp_path / "missing.pdf", tmp_path / "acme.pdf"], workers=small)
    assert missing.problem == str(errors.CannotBeOpened("missing.pdf", "No such file or directory"))
    assert found.statement is not None


def test_a_folder_is_refused_with_the_reason(small: Workers, tmp_path: Path) -> None:
    [outcome] = read_paths([tmp_path], workers=small)
    assert outcome.problem == str(errors.IsAFolder(tmp_path.name))


def test_a_file_too_large_is_not_loaded(small: Workers, tmp_path: Path) -> None:
    (tmp_path / "large.pdf").write_bytes(bytes(20_001))
    [outcome] = read_paths([tmp_path / "large.pdf"], workers=small)
    assert outcome.problem == str(errors.TooLarge("large.pdf", 20_001, 20_000))
    assert outcome.sha256 == ""


# Names.


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("acme.pdf", "acme.pdf"),
        ("../../etc/acme.pdf", "acme.pdf"),
        ("C:\\Users\\jane\\acme.pdf", "acme.pdf"),
        ("\\\\server\\share/acme.pdf", "acme.pdf"),
        ("acme\x00\n\x1b[31m.pdf", "acme[31m.pdf"),
        ("acme\u202efdp.exe", "acmefdp.exe"),
        ("Grüße – 2023.pdf", "Grüße – 2023.pdf"),
        ("", "unnamed file"),
        ("\n", "unnamed file"),
        ("..", "unnamed file"),
        ("a" * 300, "a" * 120),
    ],
)
def test_a_file_is_named_without_folders_and_controls(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_name_is_cleaned_before_it_is_shown_anywhere(small: Workers) -> None:
    good, bad = read_files([("../a\n.pdf", GOOD), ("../b\n.pdf", b"")], workers=small)
    assert good.statement is not None
    assert (good.filename, good.statement.document.filename) == ("a.pdf", "a.pdf")
    assert bad.problem == str(errors.EmptyFile("b.pdf"))
