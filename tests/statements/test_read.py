"""Files come in by their bytes or their paths, and each has its own outcome, whatever the others are."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from statements import errors
from statements.isolation.isolate import Limits, Workers
from statements.names import shown_name
from statements.read import NO_FILE, NO_NAME, read_files, read_paths
from statements.statement import Outcome
from tests import hostile
from tests.statements.drawing import STATEMENT, draw_rows

SMALL = Limits(seconds=20.0, memory=1_500_000_000, file_bytes=20_000)
GOOD = draw_rows(*STATEMENT)
OTHER = draw_rows(*STATEMENT, "We visit our farms.")

links = pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few make links")


@pytest.fixture(scope="module")
def small() -> Iterator[Workers]:
    with Workers(count=1, limits=SMALL) as running:
        yield running


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.pdf"
    path.write_bytes(GOOD)
    return path


def beside(path: Path, good: Path, workers: Workers) -> Outcome:
    """The outcome of a path that is read together with a good file, which must be read all the same."""
    outcome, after = read_paths([path, good], workers=workers)
    assert (after.filename, after.problem) == ("good.pdf", None)
    return outcome


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


# Batches.


def test_no_files_have_no_outcomes(small: Workers) -> None:
    assert list(read_files([], workers=small)) == []


def test_the_same_file_twice_has_two_outcomes(small: Workers) -> None:
    first, second = read_files([("a.pdf", GOOD), ("b.pdf", GOOD)], workers=small)
    assert (first.filename, second.filename) == ("a.pdf", "b.pdf")
    assert first.sha256 == second.sha256
    assert first.statement is not None
    assert second.statement is not None
    assert first.statement.sentences == second.statement.sentences


def test_two_files_of_one_name_keep_their_own_content(small: Workers) -> None:
    first, second = read_files([("2023/acme.pdf", GOOD), ("2024/acme.pdf", OTHER)], workers=small)
    assert (first.filename, second.filename) == ("acme.pdf", "acme.pdf")
    assert (first.sha256, second.sha256) == (sha256(GOOD), sha256(OTHER))
    assert first.statement is not None
    assert second.statement is not None
    assert (len(first.statement.sentences), len(second.statement.sentences)) == (2, 3)


def test_an_outcome_has_the_hash_of_its_file_even_if_it_is_refused(small: Workers) -> None:
    [outcome] = read_files([("acme.pdf", hostile.EXECUTABLE)], workers=small)
    assert (outcome.problem is None, outcome.sha256) == (False, sha256(hostile.EXECUTABLE))


def test_a_name_is_cleaned_before_it_is_shown_anywhere(small: Workers) -> None:
    good, bad = read_files([("../a\n\u202e.pdf", GOOD), ("../b\n\u202e.pdf", b"")], workers=small)
    assert good.statement is not None
    assert (good.filename, good.statement.document.filename) == ("a.pdf", "a.pdf")
    assert bad.problem == str(errors.EmptyFile("b.pdf"))


def test_a_name_of_a_thousand_characters_is_shortened_in_the_sentence(small: Workers) -> None:
    name = "acme " * 200 + "2023.pdf"
    [outcome] = read_files([(name, b"")], workers=small)
    assert outcome.problem == str(errors.EmptyFile(shown_name(name)))
    assert len(outcome.problem) < 300


def test_files_that_have_been_read_are_let_go_of(workers: Workers) -> None:
    noise = bytes(range(256)) * 16_000
    tracemalloc.start()
    files = ((f"{number}.pdf", noise + bytes([number])) for number in range(30))
    assert [outcome.statement for outcome in read_files(files, workers=workers)] == [None] * 30
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 10 * len(noise)


# Files by their paths.


def test_a_file_that_is_not_there_is_refused_with_the_reason(
    small: Workers, good: Path, tmp_path: Path
) -> None:
    outcome = beside(tmp_path / "missing.pdf", good, small)
    assert outcome.problem == str(errors.CannotBeOpened("missing.pdf", "No such file or directory"))


def test_a_folder_is_refused_with_the_reason(small: Workers, good: Path, tmp_path: Path) -> None:
    (tmp_path / "2023.pdf").mkdir()
    assert beside(tmp_path / "2023.pdf", good, small).problem == str(errors.IsAFolder("2023.pdf"))


def test_a_file_too_large_is_not_loaded(small: Workers, good: Path, tmp_path: Path) -> None:
    (tmp_path / "large.pdf").write_bytes(bytes(20_001))
    outcome = beside(tmp_path / "large.pdf", good, small)
    assert outcome.problem == str(errors.TooLarge("large.pdf", 20_001, 20_000))
    assert outcome.sha256 == ""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read all")
@pytest.mark.parametrize("is_folder", [True, False])
def test_a_file_that_may_not_be_read_is_refused_with_the_reason(
    is_folder: bool, small: Workers, good: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret" / "acme.pdf"
    secret.parent.mkdir()
    secret.write_bytes(GOOD)
    closed = secret.parent if is_folder else secret
    closed.chmod(0)
    problem = beside(secret, good, small).problem
    closed.chmod(0o700)
    assert problem == str(errors.CannotBeOpened("acme.pdf", "Permission denied"))


@pytest.mark.parametrize(
    ("name", "reason"),
    [("a\x00b.pdf", NO_NAME), ("a" * 1_000 + ".pdf", "File name too long")],
    ids=["a zero in it", "a thousand characters"],
)
def test_a_name_that_no_file_can_have_is_refused(
    name: str, reason: str, small: Workers, good: Path, tmp_path: Path
) -> None:
    problem = beside(tmp_path / name, good, small).problem
    assert problem == str(errors.CannotBeOpened(shown_name(name), reason))


@links
def test_a_link_to_a_file_is_read_under_the_name_of_the_link(
    small: Workers, good: Path, tmp_path: Path
) -> None:
    (tmp_path / "link.pdf").symlink_to(good)
    outcome = beside(tmp_path / "link.pdf", good, small)
    assert (outcome.filename, outcome.problem, outcome.sha256) == ("link.pdf", None, sha256(GOOD))


@links
@pytest.mark.parametrize(
    ("target", "reason"),
    [("nowhere.pdf", "No such file or directory"), ("link.pdf", "Too many levels of symbolic links")],
    ids=["to nothing", "to itself"],
)
def test_a_link_that_leads_nowhere_is_refused_with_the_reason(
    target: str, reason: str, small: Workers, good: Path, tmp_path: Path
) -> None:
    (tmp_path / "link.pdf").symlink_to(tmp_path / target)
    problem = beside(tmp_path / "link.pdf", good, small).problem
    assert problem == str(errors.CannotBeOpened("link.pdf", reason))


@links
def test_a_link_to_a_folder_is_refused_as_one(small: Workers, good: Path, tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(tmp_path)
    assert beside(tmp_path / "link.pdf", good, small).problem == str(errors.IsAFolder("link.pdf"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_is_refused_and_not_waited_for(small: Workers, good: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    problem = beside(tmp_path / "pipe.pdf", good, small).problem
    assert problem == str(errors.CannotBeOpened("pipe.pdf", NO_FILE))


@pytest.mark.skipif(sys.platform != "linux", reason="these devices are of Linux")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_refused_and_not_read(device: str, small: Workers, good: Path) -> None:
    problem = beside(Path(device), good, small).problem
    assert problem == str(errors.CannotBeOpened(Path(device).name, NO_FILE))


# Files that change while they are read.

CHANGES: dict[str, Callable[[Path], object]] = {
    "shrinks": lambda path: path.write_bytes(GOOD[:100]),
    "grows": lambda path: path.write_bytes(GOOD + bytes(100_000)),
    "becomes another": lambda path: path.write_bytes(OTHER),
    "vanishes": Path.unlink,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_file_that_changes_is_read_as_it_was_and_has_the_hash_of_what_was_read(
    change: Callable[[Path], object], small: Workers, good: Path, tmp_path: Path
) -> None:
    changing = tmp_path / "changing.pdf"
    changing.write_bytes(GOOD)

    def paths() -> Iterator[Path]:
        yield changing
        change(changing)
        yield good

    outcome, after = read_paths(paths(), workers=small)
    assert outcome.statement is not None
    assert outcome.sha256 == outcome.statement.document.sha256 == sha256(GOOD)
    assert after.problem is None


def test_a_file_that_vanishes_before_its_turn_is_refused(small: Workers, good: Path) -> None:
    def paths() -> Iterator[Path]:
        yield good
        good.unlink()
        yield good

    first, second = read_paths(paths(), workers=small)
    assert first.problem is None
    assert second.problem == str(errors.CannotBeOpened("good.pdf", "No such file or directory"))


class Growing(Path):
    """A file to which more is written between the moments at which it is looked at and read."""

    _flavour = getattr(type(Path()), "_flavour", None)

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        found = super().stat(follow_symlinks=follow_symlinks)
        with Path(self).open("ab") as file:
            file.write(bytes(100_000))
        return found


def test_of_a_file_that_grows_no_more_is_loaded_than_is_read(small: Workers, good: Path) -> None:
    [outcome] = read_paths([Growing(good)], workers=small)
    assert outcome.problem == str(errors.TooLarge("good.pdf", len(GOOD) + 100_000, 20_000))


# What is left behind.


def test_no_file_stays_open_after_a_batch(small: Workers, good: Path, tmp_path: Path) -> None:
    list(read_paths([good], workers=small))
    before = psutil.Process().num_fds()
    list(read_paths([good, tmp_path, tmp_path / "missing.pdf", good], workers=small))
    assert psutil.Process().num_fds() == before


def test_the_terminal_prints_nothing_but_json_however_bad_the_files_are(good: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(hostile.that_draws_itself_beside_columns())
    command = [sys.executable, "-m", "cli", "check", good, tmp_path / "bad.pdf", tmp_path, "--json", "-"]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 2
    assert len(json.loads(run.stdout)["results"]) == 3
