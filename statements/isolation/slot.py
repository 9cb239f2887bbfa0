"""A place for one worker: a thread that hands it one call after the other, and replaces it when it ends."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from queue import SimpleQueue

from statements.errors import ReaderDidNotStart, ReaderStopped, StatementError, TookTooLong
from statements.isolation.worker import Worker

_LOG = logging.getLogger("plainsight")

CALLS_PER_WORKER = 100
"""A worker is replaced after so many files, so that what a library leaks does not add up."""

STARTS = 2
"""Workers that are tried for one call: the one that is there may have been ended by the system since."""


@dataclass(slots=True, kw_only=True, eq=False, weakref_slot=True)
class Job:
    """A call for one file (see `packed` in `isolation/worker.py`), and the answer that it will have."""

    filename: str
    call: bytes
    seconds: float
    answer: Future[bytes] = field(default_factory=Future)
    is_abandoned: bool = False
    """Whether nobody waits for the answer any more."""


class Slot(threading.Thread):
    """Takes job after job from a queue that it shares, until one is None. `memory` bounds each worker."""

    def __init__(self, jobs: SimpleQueue[Job | None], memory: int) -> None:
        super().__init__(name="plainsight worker", daemon=True)
        self._jobs = jobs
        self._memory = memory
        self._job: Job | None = None
        self._worker: Worker | None = None
        # Not a plain lock: a job is abandoned from anywhere, also when Python tidies up in this thread.
        self._lock = threading.RLock()

    def run(self) -> None:
        """Does the jobs."""
        if sys.platform != "win32":
            # Whatever this thread starts inherits it: Ctrl-C is for the program and not for its workers.
            signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        while (job := self._jobs.get()) is not None:
            if job.answer.set_running_or_notify_cancel():
                self._do(job)
        self._dismiss()

    def _do(self, job: Job) -> None:
        with self._lock:
            self._job = job
        try:
            job.answer.set_result(self._answer(job))
        except (StatementError, CancelledError, OSError) as problem:
            job.answer.set_exception(problem)
        finally:
            with self._lock:
                self._job = None

    def _answer(self, job: Job) -> bytes:
        """The worker's answer.

        Raises:
            ReaderDidNotStart: if there is no worker to be had.
            TookTooLong: if it did not answer in time.
            ReaderStopped: if it ended.
            CancelledError: if it was ended because nobody waits for the answer.
        """
        worker = self._begun(job)
        job.call = b""  # a copy of the file: the worker has it now
        answer = worker.answer(job.seconds)
        if answer is not None:
            if worker.was_late or worker.calls >= CALLS_PER_WORKER:
                self._dismiss()
            return answer
        code = self._dismiss()
        if job.is_abandoned:
            raise CancelledError
        if worker.was_late:
            raise TookTooLong(job.filename, job.seconds)
        # It may be a mistake of ours.
        _LOG.error("reading %s ended its worker with exit code %s", job.filename, code)
        raise ReaderStopped(job.filename)

    def _begun(self, job: Job) -> Worker:
        """A worker that has begun with the call.

        Raises:
            ReaderDidNotStart: if there is none to be had.
            CancelledError: if nobody waits for the answer.
        """
        for _ in range(STARTS):
            with self._lock:
                if job.is_abandoned:
                    raise CancelledError
                worker = self._worker = self._worker or Worker(self._memory)
            if worker.begin(job.call):
                return worker
            self._dismiss()
        raise ReaderDidNotStart(job.filename)

    def _dismiss(self) -> int | None:
        """Parts with the worker. Its exit code, or None if there is no worker."""
        with self._lock:
            worker, self._worker = self._worker, None
        return worker.dismiss() if worker else None

    def abandon(self, job: Job) -> None:
        """Ends the worker if this job is what it does. The job must know already that it is abandoned."""
        with self._lock:
            if self._job is job and self._worker is not None:
                self._worker.kill()
