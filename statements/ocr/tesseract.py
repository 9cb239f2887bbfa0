"""Runs Tesseract, the program for text recognition (OCR), where it is installed.

It is run once for each picture, by a call of our own: picture in by one pipe, words out by another, no
file in between. It runs in a worker (`isolation/isolate.py`), under its limits, and never outlives it.
"""

from __future__ import annotations

import ctypes
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

ENGLISH = "eng"
"""Tesseract's name for English. Several languages are joined by a plus: "eng+cym"."""

LAYOUT_AND_TURN = "1"
"""Tesseract's way of reading a page that finds out which way up it lies (psm 1). It takes 0.2 s longer than
the usual one, and read 20 of 20 turned pages; the usual one took half of these for noise."""

ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}
"""Several threads take five times the computing time, and no less time by the clock."""

ASKING_SECONDS = 10.0
"""How long it may take to say its version."""

DIES_WITH_PARENT = 1
"""Linux's number for "send me this signal when the process that started me ends" (PR_SET_PDEATHSIG)."""

_VERSION = re.compile(r"tesseract v?(\d\S*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recogniser:
    """The Tesseract that is installed: its path, its version, and the language it is to read."""

    program: str
    version: str
    language: str = ENGLISH

    @property
    def name(self) -> str:
        """What read the words, so that they can be read again: "Tesseract 5.3.0, eng"."""
        return f"Tesseract {self.version}, {self.language}"


def find_ocr(language: str = ENGLISH) -> Recogniser | None:
    """The Tesseract that is installed; None if there is none, or it does not know the language."""
    program = shutil.which("tesseract")
    return _asked(program, language) if program else None


@lru_cache
def _asked(program: str, language: str) -> Recogniser | None:
    version = _VERSION.match(_answer(program, "--version"))
    known = _answer(program, "--list-langs").splitlines()
    if version is None or not set(language.split("+")) <= set(known):
        return None
    return Recogniser(program=program, version=version.group(1), language=language)


def _answer(program: str, question: str) -> str:
    """What the program answers; "" if it does not."""
    try:
        return subprocess.run(
            [program, question],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=ASKING_SECONDS,
            check=True,
            text=True,
            errors="replace",
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


def read_picture(picture: bytes, *, dots: int, recogniser: Recogniser, ends: float) -> bytes:
    """What Tesseract sees in a picture, as hOCR. Runs in a worker.

    `dots` is the picture's resolution per inch; `ends` when it must be done, by `time.monotonic`.

    Raises:
        OSError: if it cannot be started.
        SubprocessError: if it fails or is not done in time.
    """
    arguments = ["-", "-", "-l", recogniser.language, "--psm", LAYOUT_AND_TURN, "--dpi", str(dots), "hocr"]
    seconds = max(0.0, ends - time.monotonic())
    return subprocess.run(
        [recogniser.program, *arguments],
        input=picture,
        capture_output=True,
        timeout=seconds,
        check=True,
        env=os.environ | ONE_THREAD,
        preexec_fn=_bound_to_this_process(math.ceil(seconds) + 1),
    ).stdout


def _bound_to_this_process(seconds: int) -> Callable[[], None] | None:
    """What a process that is started does first, so that it ends with the one that started it.

    Only Linux can promise that; elsewhere it ends after so many seconds of computing. The limit of memory
    is inherited. Windows knows neither.
    """
    if sys.platform == "win32":
        return None
    import resource

    parent = os.getpid()
    control = ctypes.CDLL(None).prctl if sys.platform == "linux" else None

    def bind() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        if control is not None:
            control(DIES_WITH_PARENT, signal.SIGKILL)
            if os.getppid() != parent:
                os.kill(os.getpid(), signal.SIGKILL)

    return bind
