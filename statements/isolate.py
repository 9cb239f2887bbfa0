"""Runs everything that touches an untrusted file in worker processes with limits.

A PDF of 669 bytes can kill or hang the process that opens it, and the PDF engine must not be used
from two threads. So files are opened only in workers: a crash, a hang or a bomb costs one file.
"""

from __future__ import annotations

import logging
import multiprocessing
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import TypeVar

from pebble import ProcessFuture, ProcessPool

from statements.errors import ReaderStopped, StatementError, TookTooLong

Value = TypeVar("Value")

_LOG = logging.getLogger("plainsight")

TASKS_PER_WORKER = 100
"""A worker is replaced after so many files, so that what a library leaks does not add up."""

FILES_AHEAD = 2
"""Files handed to the pool for each worker before results are taken: enough to keep them busy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one file may cost. Each has a default that ordinary statements stay far below.

    The longest statement among about 1,080 real ones has some 60 pages; the whole import set and an
    84-page Act fit in half a gigabyte. `seconds` and `memory` (bytes) bound a worker, `file_bytes`,
    `pages` and `characters` what it will read, `pixels` a page picture.
    """

    seconds: float = 60.0
    memory: int = 2_000_000_000
    file_bytes: int = 50_000_000
    pages: int = 1_000
    characters: int = 3_000_000
    pixels: int = 40_000_000


class Workers:
    """A pool of worker processes in which files are read and pages drawn. Use it in a `with`."""

    def __init__(self, *, count: int = 2, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._count = count
        self._pool = ProcessPool(
            max_workers=count,
            max_tasks=TASKS_PER_WORKER,
            initializer=_limit_this_process,
            initargs=(self.limits.memory,),
            context=multiprocessing.get_context("spawn"),
        )

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends all workers, at once and without a trace."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def run(self, filename: str, function: Callable[..., Value], *arguments: object) -> Value:
        """What `function(*arguments)` returns, run in a worker.

        Raises:
            StatementError: what the function raised, or that it took too long or ended its worker.
        """
        return self._value(filename, self._start(function, arguments))

    def run_each(
        self, function: Callable[..., Value], calls: Iterable[tuple[str, tuple[object, ...]]]
    ) -> Iterator[tuple[str, Value | StatementError]]:
        """For each (file name, arguments), in order: the name, and the value or what went wrong."""
        waiting: deque[tuple[str, ProcessFuture[Value]]] = deque()
        for filename, arguments in calls:
            waiting.append((filename, self._start(function, arguments)))
            if len(waiting) >= self._count * FILES_AHEAD:
                result = self._outcome(*waiting.popleft())
                yield result
        for filename, future in waiting:
            last = self._outcome(filename, future)
            yield last

    def _start(self, function: Callable[..., Value], arguments: tuple[object, ...]) -> ProcessFuture[Value]:
        return self._pool.schedule(function, args=arguments, timeout=self.limits.seconds)

    def _outcome(self, filename: str, future: ProcessFuture[Value]) -> tuple[str, Value | StatementError]:
        try:
            return filename, self._value(filename, future)
        except StatementError as problem:
            return filename, problem

    def _value(self, filename: str, future: ProcessFuture[Value]) -> Value:
        error = future.exception()
        if error is None:
            return future.result()
        if isinstance(error, StatementError):
            raise error
        if isinstance(error, TimeoutError):
            raise TookTooLong(filename, self.limits.seconds) from error
        # Whatever else happened in there happened to one file. It is told to the person as such, and
        # to us in the log, because it may be a mistake of ours.
        _LOG.error("reading %s ended with %r", filename, error, exc_info=error)
        raise ReaderStopped(filename) from error


def _limit_this_process(memory: int) -> None:
    """Limits the memory of a worker, and keeps it from leaving core files.

    Windows knows no such limits; there the time limit alone bounds a worker.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
