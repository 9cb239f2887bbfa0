"""Whatever a file does to the process that reads it, it does to nobody else."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import psutil
import pytest

from statements.errors import ReaderStopped, StatementError, TookTooLong, TooLarge
from statements.isolate import Limits, Workers

TIGHT = Limits(seconds=2.0, memory=1_000_000_000)
TOO_MUCH = 3_000_000_000


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


def test_a_worker_returns_what_the_function_returns(tight: Workers) -> None:
    assert tight.run("acme.pdf", abs, -3) == 3


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        pytest.param(os._exit, (1,), id="an end"),
        pytest.param(os.abort, (), id="a crash"),
        pytest.param(bytearray, (TOO_MUCH,), id="too much memory"),
        pytest.param(int, ("no number",), id="a mistake of ours"),
    ],
)
def test_a_worker_that_stops_costs_its_own_file(
    function: object, arguments: tuple[object, ...], tight: Workers
) -> None:
    calls = [("a.pdf", (-1,)), ("b.pdf", (-2,))]
    with pytest.raises(ReaderStopped, match=r"^bad\.pdf made the PDF reader stop"):
        tight.run("bad.pdf", function, *arguments)  # type: ignore[arg-type]
    assert list(tight.run_each(abs, calls)) == [("a.pdf", 1), ("b.pdf", 2)]


def test_a_worker_that_hangs_is_stopped_in_time(tight: Workers) -> None:
    began = time.monotonic()
    with pytest.raises(TookTooLong, match=r"^slow\.pdf could not be read within 2 seconds"):
        tight.run("slow.pdf", time.sleep, 60)
    assert time.monotonic() - began < 10


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


def raise_too_large() -> None:
    raise TooLarge("acme.pdf", 80_000_000, 50_000_000)


def test_a_result_that_cannot_travel_costs_its_own_file(tight: Workers) -> None:
    with pytest.raises(StatementError):
        tight.run("bad.pdf", open, os.devnull)
    assert tight.run("good.pdf", abs, -1) == 1


def test_nothing_is_left_running_when_workers_close() -> None:
    before = own_children()
    with Workers(count=2, limits=TIGHT) as workers:
        workers.run("acme.pdf", abs, -1)
        assert own_children() - before
    assert own_children() - before == set()


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


@pytest.mark.parametrize("limit", ["seconds", "memory", "file_bytes", "pages", "characters", "pixels"])
def test_every_limit_is_set_unless_it_is_given(limit: str) -> None:
    assert getattr(Limits(), limit) > 0
