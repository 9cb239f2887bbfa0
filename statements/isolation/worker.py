"""One worker process and the pipe to it. Whatever a file does in there, it does to that process alone.

The pipe is the worker's own, and no lock is shared with others. So a worker may end or be killed at
any moment, half-way through its answer too, and all that is lost is the file that it was reading.
"""

from __future__ import annotations

import ctypes
import math
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

from statements.errors import StatementError

START_SECONDS = 60.0
"""How long a worker may take to start and to load what it needs: a second or two, on a slow disk ten."""

DIES_WITH_PARENT = 1
"""Linux's number for "send me this signal when the one that started me ends" (PR_SET_PDEATHSIG)."""

_BEGUN = b"begun"
_SPAWN = multiprocessing.get_context("spawn")


class Worker:
    """A process that carries out one call after the other. `memory` bounds it, in bytes.

    Raises:
        OSError: if the system starts no further process.
    """

    def __init__(self, memory: int) -> None:
        self.calls = 0
        self.was_late = False
        self._pipe, theirs = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=_work, args=(theirs, memory), daemon=True)
        self._process.start()
        theirs.close()

    def begin(self, call: bytes) -> bool:
        """Hands over a call (see `packed`). False if the worker has ended or does not start."""
        self.calls += 1
        try:
            with self._killed_after(START_SECONDS):
                self._pipe.send_bytes(call)
                return self._pipe.recv_bytes() == _BEGUN
        except (EOFError, OSError):
            return False

    def answer(self, seconds: float) -> bytes | None:
        """What the call came to (see `unpacked`), or None if the worker ended before.

        After `seconds` it is ended, and `was_late` tells so.
        """
        try:
            with self._killed_after(seconds):
                return self._pipe.recv_bytes()
        except (EOFError, OSError):
            return None

    @contextmanager
    def _killed_after(self, seconds: float) -> Iterator[None]:
        # A clock of its own, because who waits at a pipe may wait in the middle of a message.
        clock = threading.Timer(seconds, self._kill_late)
        clock.daemon = True
        clock.start()
        try:
            yield
        finally:
            clock.cancel()
            clock.join()

    def _kill_late(self) -> None:
        self.was_late = True
        self.kill()

    def kill(self) -> None:
        """Ends the worker at once."""
        self._process.kill()

    def dismiss(self) -> int | None:
        """Waits until the worker has ended, as it does when nobody is left to call. Its exit code."""
        self._pipe.close()
        self._process.join()
        code = self._process.exitcode
        self._process.close()
        return code


def packed(function: Callable[..., object], arguments: tuple[object, ...], seconds: float) -> bytes:
    """A call in the form in which it is handed to a worker, which has so many seconds for it."""
    return pickle.dumps((function, arguments, seconds))


def unpacked(answer: bytes) -> object:
    """What the function returned.

    Raises:
        StatementError: what the function raised.
    """
    raised, value = pickle.loads(answer)
    if not raised:
        return value
    try:
        raise value
    finally:
        del value  # or the error and this call would keep each other, and the file, in memory


def _work(pipe: Connection, memory: int) -> None:
    """What a worker does until nobody is left at the other end of its pipe."""
    _limit_this_process(memory)
    try:
        while True:
            function, arguments, seconds = pickle.loads(pipe.recv_bytes())
            _limit_computing(seconds)
            pipe.send_bytes(_BEGUN)
            pipe.send_bytes(_answer(function, arguments))
    except (EOFError, ConnectionError):
        return


def _answer(function: Callable[..., object], arguments: tuple[object, ...]) -> bytes:
    """What the function returns, or the refusal that it raises.

    Anything else that it raises ends this process: after something unforeseen, the next file has a new one.
    """
    try:
        return pickle.dumps((False, function(*arguments)))
    except StatementError as problem:
        answer = pickle.dumps((True, problem))
        # Some errors can be pickled and not unpickled. Those end this process here, and do no harm there.
        pickle.loads(answer)
        return answer


def _limit_this_process(memory: int) -> None:
    """Bounds a worker, and each program that it starts, and ties its end to that of who started it.

    Linux alone bounds memory and ends a worker with its parent. Windows bounds nothing: there only the
    clock in `Worker` does.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What a library prints must not get into what `plainsight check --json -` prints.
    os.dup2(2, 1)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            _, allowed = resource.getrlimit(resource.RLIMIT_AS)
            most = min(memory, sys.maxsize if allowed == resource.RLIM_INFINITY else allowed)
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
            ctypes.CDLL(None).prctl(DIES_WITH_PARENT, signal.SIGKILL)


def _limit_computing(seconds: float) -> None:
    """Bounds the computing time from now on, in case nobody is left to watch the clock."""
    if sys.platform != "win32":
        import resource

        _, allowed = resource.getrlimit(resource.RLIMIT_CPU)
        until = math.ceil(sum(os.times()[:2]) + seconds) + 1
        most = until if allowed == resource.RLIM_INFINITY else min(until, allowed)
        resource.setrlimit(resource.RLIMIT_CPU, (most, allowed))
