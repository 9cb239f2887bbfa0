"""Tesseract is found where it is installed, runs within limits, and never outlives what started it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from statements.errors import TookTooLong
from statements.isolation.isolate import Limits, Workers
from statements.ocr.tesseract import Recogniser, find_ocr, read_picture
from tests.statements.seeing import stand_in, with_tesseract

PICTURE = b"P5 1 1 255\n\xff"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program's stand-in is a script")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the only one in which programs are looked for."""
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    return tmp_path


def install(folder: Path, *, says: str = "tesseract 5.3.0", languages: str = "eng\nosd") -> None:
    answers = {"--version": says, "--list-langs": f"List of available languages:\n{languages}"}
    stand_in(folder, f"print({answers!r}[sys.argv[1]])")


def look(recogniser: Recogniser, seconds: float = 30.0) -> bytes:
    return read_picture(PICTURE, dots=300, recogniser=recogniser, ends=time.monotonic() + seconds)


def test_where_there_is_no_tesseract_there_is_no_recogniser(installed: Path) -> None:
    assert not list(installed.iterdir())
    assert find_ocr() is None


@pytest.mark.parametrize(
    ("says", "version"),
    [("tesseract 5.3.0\n leptonica-1.82.0", "5.3.0"), ("tesseract v5.4.0.20240606", "5.4.0.20240606")],
    ids=["Debian", "Windows"],
)
def test_an_installed_tesseract_is_found_with_its_version(installed: Path, says: str, version: str) -> None:
    install(installed, says=says)
    assert find_ocr() == Recogniser(
        program=os.fspath(installed / "tesseract"), version=version, language="eng"
    )


@pytest.mark.parametrize(
    ("language", "is_found"),
    [("eng", True), ("cym", True), ("eng+cym", True), ("fra", False), ("eng+fra", False)],
)
def test_a_language_must_be_installed_too(installed: Path, language: str, is_found: bool) -> None:
    install(installed, languages="cym\neng\nosd")
    assert (find_ocr(language) is not None) == is_found


def test_a_program_of_that_name_that_is_no_tesseract_is_not_used(installed: Path) -> None:
    install(installed, says="a four-dimensional cube")
    assert find_ocr() is None


def test_a_tesseract_that_does_not_start_is_not_used(installed: Path) -> None:
    program = installed / "tesseract"
    program.write_bytes(b"\x7fELF no program")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    assert find_ocr() is None


def test_finding_it_again_asks_it_nothing(installed: Path) -> None:
    install(installed)
    first = find_ocr()
    (installed / "tesseract").write_text("#!/bin/false\n", encoding="utf-8")
    assert find_ocr() is first


def test_the_picture_goes_in_by_one_pipe_and_the_words_come_out_by_another(tmp_path: Path) -> None:
    assert look(stand_in(tmp_path, "sys.stdout.buffer.write(sys.stdin.buffer.read())")) == PICTURE


def test_it_is_told_language_resolution_and_form(tmp_path: Path) -> None:
    told = look(stand_in(tmp_path, "print(*sys.argv[1:])")).decode().split()
    assert told == "- - -l eng --psm 1 --dpi 300 hocr".split()


def test_it_runs_in_one_thread(tmp_path: Path) -> None:
    assert look(stand_in(tmp_path, "print(os.environ['OMP_THREAD_LIMIT'])")) == b"1\n"


def test_it_is_stopped_in_time(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(subprocess.TimeoutExpired):
        look(stand_in(tmp_path, "time.sleep(60)"), seconds=0.5)
    assert time.monotonic() - began < 10


def test_it_is_not_started_when_time_is_over(tmp_path: Path) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        look(stand_in(tmp_path, "time.sleep(60)"), seconds=-1)


@pytest.mark.parametrize("ends", ["sys.exit(1)", "os.abort()"])
def test_that_it_failed_is_told(tmp_path: Path, ends: str) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        look(stand_in(tmp_path, ends))


def test_that_it_cannot_be_started_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        look(Recogniser(program=os.fspath(tmp_path / "gone"), version="0"))


def test_a_picture_that_it_does_not_take_is_no_mistake_of_ours(tmp_path: Path) -> None:
    assert look(stand_in(tmp_path, "print('seen')")) == b"seen\n"


LIMITS = Limits(seconds=3.0, memory=1_500_000_000)


@pytest.fixture(scope="module")
def few_seconds() -> Iterator[Workers]:
    with Workers(count=1, limits=LIMITS) as running:
        yield running


def test_it_may_use_no_more_memory_than_its_worker(tmp_path: Path, few_seconds: Workers) -> None:
    recogniser = stand_in(tmp_path, "import resource\nprint(*resource.getrlimit(resource.RLIMIT_AS))")
    assert few_seconds.run("acme.pdf", look, recogniser) == b"1500000000 1500000000\n"


def test_it_may_compute_no_longer_than_it_has_time(tmp_path: Path) -> None:
    recogniser = stand_in(tmp_path, "import resource\nprint(resource.getrlimit(resource.RLIMIT_CPU)[0])")
    assert int(look(recogniser, seconds=30.0)) == 31


def is_running(process: int) -> bool:
    """Whether a process is still there five seconds from now."""
    if not psutil.pid_exists(process):
        return False
    _, alive = psutil.wait_procs([psutil.Process(process)], timeout=5)
    return any(each.status() != psutil.STATUS_ZOMBIE for each in alive)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with the one that started it")
def test_it_ends_with_its_worker(tmp_path: Path, few_seconds: Workers) -> None:
    written = tmp_path / "process"
    hang = f"open({os.fspath(written)!r}, 'w').write(str(os.getpid()))\ntime.sleep(600)"
    with pytest.raises(TookTooLong):
        few_seconds.run("acme.pdf", look, stand_in(tmp_path, hang), 600.0)
    assert not is_running(int(written.read_text()))


@with_tesseract
def test_the_real_one_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", os.fspath(tmp_path))
    monkeypatch.chdir(tmp_path)
    recogniser = find_ocr()
    assert recogniser is not None
    assert b"ocr_page" in read_picture(
        b"P5 200 200 255\n" + b"\xff" * 40_000, dots=300, recogniser=recogniser, ends=time.monotonic() + 30
    )
    assert list(tmp_path.iterdir()) == []
