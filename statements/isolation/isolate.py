"""Runs everything that touches an untrusted file in worker processes with limits.

A PDF of 669 bytes can kill or hang the process that opens it, and the PDF engine must not be used
from two threads. So files are opened only in workers: a crash, a hang or a bomb costs one file.
"""

from __future__ import annotations

import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from queue import SimpleQueue
from types import TracebackType
from typing import TypeVar, cast

from statements.errors import StatementError
from statements.isolation.slot import Job, Slot
from statements.isolation.worker import packed, unpacked

Value = TypeVar("Value")

FILES_AHEAD = 2
"""Files handed over for each worker before results are taken: enough to keep them busy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one file may cost. Each has a default that ordinary statements stay far below.

    The longest statement among about 1,080 real ones has some 60 pages; the whole import set and an
    84-page Act fit in half a gigabyte. `seconds` and `memory` (bytes) bound a worker, `file_bytes`,
    `pages` and `characters` what it will read, `pixels` a page picture.

    `archive_files` and `archive_bytes` bound what one ZIP is unpacked to, and `archive_ratio` how
    many bytes one packed byte may become (at most 32 in 45 Word files). `word_bytes` bounds each part
    of a Word file, `web_bytes` a web page without the pictures written into it: the longest of 1,083
    real statements has 60,000 bytes of text, and reading 5 million takes a quarter of a minute.
    `web_depth` bounds how many elements may stand in each other; libxml2 itself ends at 256.

    `ocr_pages` bounds how many pages of a file are read by text recognition, and `ocr_seconds` each
    of them, on top of `seconds`. A page takes 1 to 3 seconds.
    """

    seconds: float = 60.0
    memory: int = 2_000_000_000
    file_bytes: int = 50_000_000
    pages: int = 1_000
    characters: int = 3_000_000
    pixels: int = 40_000_000
    archive_files: int = 500
    archive_bytes: int = 200_000_000
    archive_ratio: int = 100
    word_bytes: int = 30_000_000
    web_bytes: int = 5_000_000
    web_depth: int = 250
    ocr_pages: int = 60
    ocr_seconds: float = 30.0


class Workers:
    """Worker processes in which files are read and pages drawn. Use it in a `with`.

    It may be used from several threads; who comes first is served first.
    """

    def __init__(self, *, count: int = 2, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._waited_for: weakref.WeakSet[Job] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._is_closed = False
        self._slots = [Slot(self._jobs, self.limits.memory) for _ in range(count)]
        for slot in self._slots:
            slot.start()

    def __enter__(self) -> Workers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends all workers, at once and without a trace. Who waits for a value gets a CancelledError."""
        with self._lock:
            self._is_closed = True
            jobs = list(self._waited_for)
        for job in jobs:
            self._abandon(job)
        for _ in self._slots:
            self._jobs.put(None)
        for slot in self._slots:
            slot.join()

    def run(self, filename: str, function: Callable[..., Value], *arguments: object) -> Value:
        """What `function(*arguments)` returns, run in a worker.

        Raises:
            StatementError: what the function raised, or that it took too long or ended its worker.
            CancelledError: if the workers are closed.
            OSError: if the system starts no further process.
        """
        return self.start(filename, function, arguments)()

    def run_each(
        self, function: Callable[..., Value], calls: Iterable[tuple[str, tuple[object, ...]]]
    ) -> Iterator[tuple[str, Value | StatementError]]:
        """For each (file name, arguments), in order: the name, and the value or what went wrong."""
        started = ((name, self.start(name, function, arguments)) for name, arguments in calls)
        return self.results(started)

    def start(
        self,
        filename: str,
        function: Callable[..., Value],
        arguments: tuple[object, ...],
        *,
        seconds: float | None = None,
    ) -> Callable[[], Value]:
        """Begins to run `function(*arguments)` in a worker, and gives what waits for its value.

        That raises what `run` raises; to let go of it is to end the call. `seconds` bounds this call;
        None is the limit of all.

        Raises:
            CancelledError: if the workers are closed.
        """
        most = self.limits.seconds if seconds is None else seconds
        job = Job(filename=filename, call=packed(function, arguments, most), seconds=most)
        with self._lock:
            if self._is_closed:
                raise CancelledError
            self._waited_for.add(job)
            self._jobs.put(job)

        def wait() -> Value:
            return cast(Value, unpacked(job.answer.result()))

        weakref.finalize(wait, self._abandon, job).atexit = False
        return wait

    def _abandon(self, job: Job) -> None:
        """Ends a call that nobody waits for any more."""
        job.is_abandoned = True
        if not job.answer.cancel() and not job.answer.done():
            for slot in self._slots:
                slot.abandon(job)

    def results(
        self, started: Iterable[tuple[str, Callable[[], Value]]]
    ) -> Iterator[tuple[str, Value | StatementError]]:
        """For each (file name, what waits for a value), in order: the name, and the value or what went wrong.

        A few are started ahead of those that are taken, enough to keep the workers busy.
        """
        waiting: deque[tuple[str, Callable[[], Value]]] = deque()
        for each in started:
            waiting.append(each)
            if len(waiting) >= len(self._slots) * FILES_AHEAD:
                yield _outcome(*waiting.popleft())
        while waiting:
            yield _outcome(*waiting.popleft())


def _outcome(filename: str, wait: Callable[[], Value]) -> tuple[str, Value | StatementError]:
    try:
        return filename, wait()
    except StatementError as problem:
        return filename, problem
