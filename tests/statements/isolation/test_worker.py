"""A worker keeps to its limits, prints nothing where the program prints, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import psutil
import pytest

from statements.errors import Damaged, ReaderDidNotStart, ReaderStopped, StatementError
from statements.isolation.isolate import Limits, Workers
from tests.test_documented import ROOT

TIGHT = Limits(seconds=2.0, memory=1_000_000_000)
TOO_MUCH = 3_000_000_000

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds memory and ties processes")


@pytest.fixture(scope="module")
def tight() -> Iterator[Workers]:
    with Workers(count=1, limits=TIGHT) as running:
        yield running


def own_children() -> set[int]:
    """The processes we started, but for the one that Python keeps to tidy up after all others."""
    return {
        child.pid
        for child in psutil.Process().children(recursive=True)
        if child.status() != psutil.STATUS_ZOMBIE and "resource_tracker" not in " ".join(child.cmdline())
    }


def until(is_so: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Whether it is so in time."""
    ends = time.monotonic() + seconds
    while not is_so() and time.monotonic() < ends:
        time.sleep(0.02)
    return is_so()


def run_program(source: str) -> int:
    return subprocess.run([sys.executable, "-c", source], stderr=subprocess.DEVNULL, check=False).returncode


def write_out(words: str) -> None:
    sys.stdout.write(words)
    sys.stdout.flush()
    os.write(1, words.encode())


def read_cut_off() -> object:
    from statements.pdf.read_pdf import read_pdf

    return read_pdf(b"%PDF-1.7", filename="acme.pdf", limits=Limits())


@linux
@pytest.mark.parametrize(("taken", "is_had"), [(500_000_000, True), (TOO_MUCH, False)])
def test_the_limit_of_memory_holds_for_a_program_that_a_worker_starts(
    taken: int, is_had: bool, tight: Workers
) -> None:
    assert (tight.run("scan.pdf", run_program, f"bytearray({taken})") == 0) is is_had


@linux
def test_a_program_that_a_worker_starts_has_a_limit_of_computing_time(tight: Workers) -> None:
    source = "import resource; exit(not 0 < resource.getrlimit(resource.RLIMIT_CPU)[0] < 60)"
    assert tight.run("scan.pdf", run_program, source) == 0


@linux
@pytest.mark.parametrize(
    ("memory", "problem"),
    [
        pytest.param(10_000_000, ReaderDidNotStart, id="less than reading takes"),
        pytest.param(10**30, Damaged, id="more than there is"),
    ],
)
def test_a_limit_of_memory_that_does_not_fit_is_not_laid_to_the_file(
    memory: int, problem: type[StatementError]
) -> None:
    with Workers(count=1, limits=Limits(memory=memory)) as workers, pytest.raises(problem):
        workers.run("acme.pdf", read_cut_off)


def test_what_is_printed_in_a_worker_is_not_in_what_the_program_prints(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with Workers(count=1, limits=TIGHT) as workers:
        workers.run("acme.pdf", write_out, "a library's remark")
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.count("a library's remark") == 2


def test_nothing_is_left_running_or_open_when_workers_close(tight: Workers) -> None:
    tight.run("first.pdf", abs, -1)  # what Python starts once for all workers stays, and may
    before, open_before = own_children(), psutil.Process().num_fds()
    with Workers(count=2, limits=TIGHT) as workers:
        workers.run("acme.pdf", abs, -1)
        assert own_children() - before
    assert own_children() - before == set()
    assert psutil.Process().num_fds() == open_before


def test_workers_that_hang_are_ended_when_workers_close() -> None:
    before, began = own_children(), time.monotonic()
    with Workers(count=1, limits=Limits(seconds=600)) as workers:
        next(workers.run_each(time.sleep, [("quick", (0,)), ("slow", (600,)), ("slow", (600,))]))
    assert own_children() - before == set()
    assert time.monotonic() - began < 20


def test_nothing_is_left_running_after_an_error_in_the_batch() -> None:
    before = own_children()
    with pytest.raises(ReaderStopped), Workers(count=1, limits=TIGHT) as workers:
        workers.run("bad.pdf", os._exit, 1)
    assert own_children() - before == set()


SLEEPS = """
import sys, time
from statements.isolation.isolate import Limits, Workers
if __name__ == "__main__":
    with Workers(count=2, limits=Limits(seconds=600)) as workers:
        calls = [workers.start("slow.pdf", time.sleep, (600,)) for _ in range(4)]
        print("begun", flush=True)
        calls[0]()
"""


@linux
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda how: how.name)
def test_nothing_is_left_running_when_the_program_is_ended(how: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SLEEPS],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as program:
        assert program.stdout is not None
        program.stdout.readline()
        children = psutil.Process(program.pid).children
        assert until(lambda: sum("spawn_main" in " ".join(child.cmdline()) for child in children()) == 2)
        left = children()
        program.send_signal(how)
        assert program.wait(timeout=20) != 0
    assert until(lambda: not any(child.is_running() for child in left))


@linux
def test_ctrl_c_at_a_terminal_is_for_the_program_and_not_for_its_workers() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SLEEPS],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as program:
        assert program.stdout is not None
        program.stdout.readline()
        os.killpg(program.pid, signal.SIGINT)
        _, said = program.communicate(timeout=20)
    assert said.count("Traceback") == said.count("KeyboardInterrupt") == 1
