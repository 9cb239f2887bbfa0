"""A second pass reads what the first could not, and takes nothing away from what it read."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from statements.errors import NotAStatement, NoTextInPdf, StatementError
from statements.isolation.isolate import Limits, Workers
from statements.ocr.tesseract import Recogniser
from statements.passes import Wishes, read_each
from statements.read import read_files
from statements.statement import Statement
from tests.statements.drawing import STATEMENT, draw, draw_rows, rows
from tests.statements.scans import as_pdf, pictures
from tests.statements.seeing import hocr, lines_of, stand_in, that_says

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program's stand-in is a script")

TEXT = draw_rows(*STATEMENT)
SCAN = as_pdf(pictures(TEXT, dots=72), 72)
MIXED = draw(rows(*STATEMENT), [], picture_on=[2])
SEEN = hocr(lines_of(STATEMENT))
LIMITS = Limits(seconds=20.0, ocr_seconds=10.0)


@pytest.fixture(scope="module")
def two() -> Iterator[Workers]:
    with Workers(count=2, limits=LIMITS) as running:
        yield running


def results(
    workers: Workers, recogniser: Recogniser | None, **files: bytes | StatementError
) -> dict[str, Statement | StatementError]:
    return dict(read_each(files.items(), workers=workers, wishes=Wishes(recogniser=recogniser)))


def result(workers: Workers, recogniser: Recogniser | None, content: bytes) -> Statement | StatementError:
    return results(workers, recogniser, acme=content)["acme"]


def said(statement: Statement | StatementError) -> list[str]:
    assert isinstance(statement, Statement)
    return [sentence.text for sentence in statement.document.sentences]


def hangs(folder: Path) -> Recogniser:
    return stand_in(folder, "time.sleep(600)")


def test_a_scan_is_read_by_the_second_pass(two: Workers, tmp_path: Path) -> None:
    assert said(result(two, that_says(tmp_path, SEEN), SCAN)) == said(result(two, None, TEXT))


def test_a_file_of_which_all_pages_are_read_is_not_read_again(two: Workers, tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert said(result(two, stand_in(tmp_path, f"open({os.fspath(log)!r}, 'w')"), TEXT))
    assert not log.exists()


def test_unread_pages_of_a_file_with_text_are_read_too(two: Workers, tmp_path: Path) -> None:
    more = hocr(lines_of(["The course takes one day and ends with a test."]))
    assert said(result(two, that_says(tmp_path, more), MIXED)) == [
        *said(result(two, None, MIXED)),
        "The course takes one day and ends with a test.",
    ]


def test_without_a_recogniser_a_scan_is_refused_and_is_told_how_it_could_be_read(two: Workers) -> None:
    refused = result(two, None, SCAN)
    assert isinstance(refused, NoTextInPdf)
    assert "install Tesseract" in str(refused)


def test_a_scan_that_could_not_be_recognised_is_not_sent_to_install_what_is_there(
    two: Workers, tmp_path: Path
) -> None:
    refused = result(two, that_says(tmp_path, hocr()), SCAN)
    assert isinstance(refused, NoTextInPdf)
    assert "could not read" in str(refused)
    assert "install" not in str(refused)


def test_what_reads_as_something_else_once_it_is_recognised_is_refused(two: Workers, tmp_path: Path) -> None:
    other = hocr(lines_of(["This letter is about the delivery of tea to your house in June."]))
    assert isinstance(result(two, that_says(tmp_path, other), SCAN), NotAStatement)


def test_text_that_reads_as_something_else_may_be_a_statement_once_pictures_are_read(
    two: Workers, tmp_path: Path
) -> None:
    cover = draw(rows("Annual papers of Acme Ltd for the members"), [], picture_on=[2])
    assert isinstance(result(two, None, cover), NotAStatement)
    assert said(result(two, that_says(tmp_path, SEEN), cover))


def test_files_stay_in_order_and_a_known_problem_takes_its_turn(two: Workers, tmp_path: Path) -> None:
    gone = StatementError("gone.pdf")
    found = results(two, that_says(tmp_path, SEEN), a=SCAN, b=TEXT, c=gone, d=MIXED, e=b"", f=SCAN, g=TEXT)
    assert list(found) == list("abcdefg")
    assert [isinstance(each, Statement) for each in found.values()] == [
        True,
        True,
        False,
        True,
        False,
        True,
        True,
    ]


def test_scans_are_recognised_side_by_side(two: Workers, tmp_path: Path) -> None:
    meets_another = (
        f"open(os.path.join({os.fspath(tmp_path)!r}, f'here-{{os.getpid()}}'), 'w')\n"
        "ends = time.monotonic() + 8\n"
        f"while sum(name.startswith('here-') for name in os.listdir({os.fspath(tmp_path)!r})) < 2:\n"
        "    if time.monotonic() > ends: sys.exit(1)\n"
        "    time.sleep(0.05)\n"
        f"sys.stdout.buffer.write({SEEN!r})"
    )
    found = results(two, stand_in(tmp_path, meets_another), a=SCAN, b=SCAN)
    assert [type(each) for each in found.values()] == [Statement, Statement]


# The second pass is stopped.


def test_a_page_that_takes_too_long_stays_unread_and_the_others_are_kept(
    tmp_path: Path,
) -> None:
    first_only = (
        f"mark = {os.fspath(tmp_path / 'mark')!r}\n"
        "if os.path.exists(mark): time.sleep(600)\n"
        f"open(mark, 'w')\nsys.stdout.buffer.write({SEEN!r})"
    )
    three = as_pdf(pictures(draw(rows(*STATEMENT), rows(*STATEMENT), rows(*STATEMENT)), dots=72), 72)
    with Workers(count=1, limits=Limits(ocr_seconds=1.5)) as workers:
        statement = result(workers, stand_in(tmp_path, first_only), three)
    assert isinstance(statement, Statement)
    assert [page.state.value for page in statement.document.pages] == ["OCR", "unread", "unread"]


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> Iterator[Workers]:
    """Workers whose second pass is always stopped, because it has no time at all."""
    with Workers(count=1, limits=LIMITS) as workers:
        start = workers.start

        def with_no_time(
            filename: str, function: object, arguments: object, *, seconds: float | None = None
        ) -> object:
            return start(filename, function, arguments, seconds=None if seconds is None else 0.3)  # type: ignore[arg-type]

        monkeypatch.setattr(workers, "start", with_no_time)
        yield workers


def test_a_second_pass_that_is_stopped_leaves_what_the_first_has_read(
    stopped: Workers, tmp_path: Path
) -> None:
    statement = result(stopped, hangs(tmp_path), MIXED)
    assert isinstance(statement, Statement)
    assert [page.state.value for page in statement.document.pages] == ["text", "unread"]


def test_a_scan_whose_second_pass_is_stopped_is_a_scan(stopped: Workers, tmp_path: Path) -> None:
    refused = result(stopped, hangs(tmp_path), SCAN)
    assert isinstance(refused, NoTextInPdf)
    assert refused.tried


def test_nothing_is_left_running_of_a_second_pass_that_was_stopped(stopped: Workers, tmp_path: Path) -> None:
    result(stopped, hangs(tmp_path), SCAN)
    left = [process for process in psutil.process_iter() if is_tesseract(process, tmp_path)]
    assert psutil.wait_procs(left, timeout=5)[1] == []


def test_nothing_is_left_running_when_workers_close_in_a_second_pass(tmp_path: Path) -> None:
    with Workers(count=1, limits=LIMITS) as workers:
        wishes = Wishes(recogniser=hangs(tmp_path))
        reading = read_each([("a", TEXT), ("b", SCAN), ("c", TEXT)], workers=workers, wishes=wishes)
        assert next(reading)[0] == "a"
        time.sleep(1)
        running = [process for process in psutil.process_iter() if is_tesseract(process, tmp_path)]
    assert running
    assert psutil.wait_procs(running, timeout=5)[1] == []


def is_tesseract(process: psutil.Process, folder: Path) -> bool:
    try:
        return any(
            part.endswith("/tesseract") and part.startswith(os.fspath(folder)) for part in process.cmdline()
        )
    except psutil.Error:
        return False


def test_the_door_reads_scans_when_it_gives_a_recogniser(two: Workers, tmp_path: Path) -> None:
    [read] = read_files(
        [("acme.pdf", SCAN)], workers=two, wishes=Wishes(recogniser=that_says(tmp_path, SEEN))
    )
    [refused] = read_files([("acme.pdf", SCAN)], workers=two)
    assert (read.problem, refused.statement) == (None, None)
    assert refused.problem is not None
    assert refused.problem.startswith("acme.pdf is a scan: 1 page is a picture without text.")
