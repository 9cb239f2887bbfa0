"""Whatever a file does to the process that reads it, it does to nobody else."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError

import pytest

from statements.errors import (
    ReaderStopped,
    StatementError,
    TookTooLong,
    TooLarge,
)
from statements.isolation.isolate import Limits, Workers
from statements.isolation.slot import CALLS_PER_WORKER

TIGHT = Limits(seconds=2.0, memory=1_000_000_000)
TOO_MUCH = 3_000_000_000

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")


@pytest.fixture(scope="module")
def tight() -> Iterator[Workers]:
    with Workers(count=1, limits=TIGHT) as running:
        yield running


# What a file may make of a worker. These run there.


def be_killed(number: int = signal.SIGTERM) -> None:
    os.kill(os.getpid(), number)
    time.sleep(60)


def write_to_nowhere() -> None:
    ctypes.string_at(0)


def be_killed_after(seconds: float) -> bytes:
    """An answer of many megabytes, in the course of which the worker is killed, sooner or later."""
    threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL)).start()
    return bytes(200_000_000)


def raise_too_large() -> None:
    raise TooLarge("acme.pdf", 80_000_000, 50_000_000)


class WithSize(TooLarge):
    """Can be pickled, and not unpickled."""

    def __init__(self, filename: str, *, size: int) -> None:
        super().__init__(filename, size, size)


def raise_what_cannot_be_unpickled() -> None:
    raise WithSize("acme.pdf", size=3)


def raise_what_cannot_be_pickled() -> None:
    raise StatementError("acme.pdf", lambda: "a fact")


HARM = {
    "an end": (os._exit, (1,)),
    "a crash": (os.abort, ()),
    "a wrong address": (write_to_nowhere, ()),
    "a kill from outside": (be_killed, ()),
    "too much memory": (bytearray, (TOO_MUCH,)),
    "a mistake of ours": (int, ("no number",)),
    "an answer that cannot travel": (open, (os.devnull,)),
    "an error that cannot be pickled": (raise_what_cannot_be_pickled, ()),
    "an error that cannot be unpickled": (raise_what_cannot_be_unpickled, ()),
}


def test_a_worker_returns_what_the_function_returns(tight: Workers) -> None:
    assert tight.run("acme.pdf", abs, -3) == 3


@pytest.mark.parametrize(("function", "arguments"), HARM.values(), ids=HARM)
def test_a_worker_that_stops_costs_its_own_file(
    function: Callable[..., object], arguments: tuple[object, ...], tight: Workers
) -> None:
    calls = [("a.pdf", (-1,)), ("b.pdf", (-2,))]
    with pytest.raises(ReaderStopped, match=r"^bad\.pdf made the reader stop"):
        tight.run("bad.pdf", function, *arguments)
    assert list(tight.run_each(abs, calls)) == [("a.pdf", 1), ("b.pdf", 2)]


def test_many_that_stop_among_many_cost_their_own_files_and_the_order_is_kept() -> None:
    harm = [*HARM.values(), (time.sleep, (60,))]
    with Workers(count=2, limits=TIGHT) as workers:
        started = [
            (f"{number}.pdf", workers.start(f"{number}.pdf", function, arguments))
            for number, call in enumerate(harm)
            for function, arguments in (call, (abs, (-number,)), (abs, (-number,)))
        ]
        found = list(workers.results(started))
    assert [name for name, _ in found] == [name for name, _ in started]
    assert [type(result) for _, result in found[::3]] == [ReaderStopped] * len(HARM) + [TookTooLong]
    assert [result for _, result in found[1::3]] == list(range(len(harm)))


def test_a_worker_that_hangs_is_stopped_in_time(tight: Workers) -> None:
    began = time.monotonic()
    with pytest.raises(TookTooLong, match=r"^slow\.pdf could not be read within 2 seconds"):
        tight.run("slow.pdf", time.sleep, 60)
    assert time.monotonic() - began < 10


def test_one_call_may_have_a_limit_of_its_own(tight: Workers) -> None:
    wait = tight.start("slow.pdf", time.sleep, (60,), seconds=0.2)
    with pytest.raises(TookTooLong):
        wait()


@posix
def test_a_worker_that_stands_still_is_stopped_in_time(tight: Workers) -> None:
    with pytest.raises(TookTooLong):
        tight.run("still.pdf", be_killed, signal.SIGSTOP)


def test_files_around_a_hang_are_read_and_stay_in_order() -> None:
    with Workers(count=2, limits=TIGHT) as workers:
        calls = [("a", (0.2,)), ("b", (60,)), ("c", (0.1,)), ("d", (0,)), ("e", (0,))]
        found = list(workers.run_each(time.sleep, calls))
    assert [(name, type(result)) for name, result in found] == [
        ("a", type(None)),
        ("b", TookTooLong),
        ("c", type(None)),
        ("d", type(None)),
        ("e", type(None)),
    ]


def test_waiting_for_a_worker_does_not_count_as_reading(tight: Workers) -> None:
    calls = [(name, (0.7,)) for name in ("a", "b", "c", "d")]
    assert list(tight.run_each(time.sleep, calls)) == [(name, None) for name in ("a", "b", "c", "d")]


def test_files_are_loaded_only_as_workers_get_free(tight: Workers) -> None:
    loaded = []

    def calls() -> Iterator[tuple[str, tuple[object, ...]]]:
        for number in range(20):
            loaded.append(number)
            yield str(number), (number,)

    assert next(tight.run_each(abs, calls())) == ("0", 0)
    assert len(loaded) <= 3


def test_a_statement_error_comes_back_as_it_was(tight: Workers) -> None:
    with pytest.raises(TooLarge) as refusal:
        tight.run("acme.pdf", raise_too_large)
    assert str(refusal.value) == str(TooLarge("acme.pdf", 80_000_000, 50_000_000))


@posix
def test_a_worker_that_is_killed_between_two_files_costs_neither(tight: Workers) -> None:
    worker = tight.run("a.pdf", os.getpid)
    os.kill(worker, signal.SIGKILL)
    assert tight.run("b.pdf", abs, -1) == 1


@posix
@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.1, 0.15, 0.2])
def test_a_worker_that_is_killed_while_it_answers_costs_no_other_file(seconds: float, tight: Workers) -> None:
    cut_off = tight.start("bad.pdf", be_killed_after, (seconds,))
    _, result = next(tight.results([("bad.pdf", cut_off)]))
    assert isinstance(result, ReaderStopped | bytes)
    assert tight.run("good.pdf", abs, -1) == 1


def test_a_worker_is_replaced_after_so_many_files(tight: Workers) -> None:
    calls = [(str(number), ()) for number in range(CALLS_PER_WORKER + 1)]
    assert len({worker for _, worker in tight.run_each(os.getpid, calls)}) == 2


# Limits.


@pytest.mark.parametrize("limit", ["seconds", "memory", "file_bytes", "pages", "characters", "pixels"])
def test_every_limit_is_set_unless_it_is_given(limit: str) -> None:
    assert getattr(Limits(), limit) > 0


def test_who_waits_is_told_when_workers_close() -> None:
    workers = Workers(count=1, limits=Limits(seconds=600))
    running, waiting = (workers.start("slow.pdf", time.sleep, (600,)) for _ in "ab")
    threading.Timer(0.3, workers.close).start()
    with pytest.raises(CancelledError):
        running()
    with pytest.raises(CancelledError):
        waiting()


def test_closed_workers_begin_nothing_and_may_be_closed_again() -> None:
    workers = Workers(count=1, limits=TIGHT)
    workers.close()
    workers.close()
    with pytest.raises(CancelledError):
        workers.run("acme.pdf", abs, -1)


def test_a_file_that_nobody_waits_for_any_more_keeps_no_worker() -> None:
    with Workers(count=1, limits=Limits(seconds=600)) as workers:
        batch = workers.run_each(time.sleep, [("quick", (0,)), ("slow", (600,)), ("slow", (600,))])
        next(batch)
        batch.close()  # type: ignore[attr-defined]
        began = time.monotonic()
        assert workers.run("acme.pdf", abs, -1) == 1
    assert time.monotonic() - began < 10
