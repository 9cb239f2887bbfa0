"""Reads files into statements: the only way in for both doors.

with Workers() as workers:
    for outcome in read_files([("acme-2023.pdf", content)], workers=workers):
        ...
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath

from statements.errors import (
    CannotBeOpened,
    IsAFolder,
    StatementError,
    TooLarge,
)
from statements.isolate import Limits, Workers
from statements.parse import read_statement
from statements.statement import Outcome, Statement

LONGEST_NAME = 120
"""Characters of a file name that are shown."""


def read_files(files: Iterable[tuple[str, bytes]], *, workers: Workers) -> Iterator[Outcome]:
    """What became of each (name, content), in the order given. One bad file costs one outcome."""
    return _read_each(((shown_name(name), content) for name, content in files), workers)


def read_paths(paths: Iterable[Path], *, workers: Workers) -> Iterator[Outcome]:
    """What became of each file, in the order given. Files are loaded one by one, as workers get free."""
    return _read_each(((shown_name(path.name), _loaded(path, workers.limits)) for path in paths), workers)


def _loaded(path: Path, limits: Limits) -> bytes | StatementError:
    """The bytes of a file, or why there are none."""
    filename = shown_name(path.name)
    if path.is_dir():
        return IsAFolder(filename)
    try:
        size = path.stat().st_size
        return path.read_bytes() if size <= limits.file_bytes else TooLarge(filename, size, limits.file_bytes)
    except OSError as error:
        return CannotBeOpened(filename, error.strerror or "the system gives no reason")


def _read_each(files: Iterable[tuple[str, bytes | StatementError]], workers: Workers) -> Iterator[Outcome]:
    hashes: list[str] = []

    def calls() -> Iterator[tuple[str, tuple[object, ...]]]:
        for filename, content in files:
            hashes.append("" if isinstance(content, StatementError) else hashlib.sha256(content).hexdigest())
            if isinstance(content, bytes) and len(content) > workers.limits.file_bytes:
                yield (
                    filename,
                    (TooLarge(filename, len(content), workers.limits.file_bytes), filename, workers.limits),
                )
            else:
                yield filename, (content, filename, workers.limits)

    for number, (filename, result) in enumerate(workers.run_each(_read_in_worker, calls())):
        problem = str(result) if isinstance(result, StatementError) else None
        statement = result if isinstance(result, Statement) else None
        yield Outcome(filename=filename, sha256=hashes[number], statement=statement, problem=problem)


def _read_in_worker(content: bytes | StatementError, filename: str, limits: Limits) -> Statement:
    """The statement in the content; a file that is known to be unreadable takes its turn here too."""
    if isinstance(content, StatementError):
        raise content
    return read_statement(content, filename=filename, limits=limits)


def shown_name(name: str) -> str:
    r"""A file's own name without folders and control characters, fit to be shown.

    >>> shown_name("../../etc/acme\n2023.pdf")
    'acme2023.pdf'
    """
    own = PureWindowsPath(PurePosixPath(name).name).name
    visible = "".join(character for character in own if unicodedata.category(character)[0] != "C")
    return visible[:LONGEST_NAME] if visible.strip(". ") else "unnamed file"
