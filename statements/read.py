"""Reads files into statements: the only way in for both doors.

with Workers() as workers:
    for outcome in read_files([("acme-2023.pdf", content)], workers=workers):
        ...
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from statements.archives.archive import unpack
from statements.archives.zipped import is_zip
from statements.errors import (
    CannotBeOpened,
    IsAFolder,
    StatementError,
    TooLarge,
)
from statements.isolation.isolate import Limits, Workers
from statements.names import shown_name
from statements.passes import Content, Wishes, read_each
from statements.statement import Outcome, Statement

AS_IT_STANDS = Wishes()
"""Without text recognition, and only what reads as a statement."""

NO_FILE = "it is a pipe or a device and no file"
"""A pipe may never end, and asking a device for its content may do something to it."""

NO_NAME = "no file can have this name"


def read_files(
    files: Iterable[tuple[str, Content]], *, workers: Workers, wishes: Wishes = AS_IT_STANDS
) -> Iterator[Outcome]:
    """What became of each (name, content), in the order given. One bad file costs one outcome.

    A ZIP has an outcome for each file in it, or one that says why it could not be taken apart.
    """
    return _read_each(((shown_name(name), content) for name, content in files), workers, wishes)


def read_paths(
    paths: Iterable[Path], *, workers: Workers, wishes: Wishes = AS_IT_STANDS
) -> Iterator[Outcome]:
    """What became of each file, in the order given. Files are loaded one by one, as workers get free."""
    files = ((shown_name(path.name), _loaded(path, workers.limits)) for path in paths)
    return _read_each(files, workers, wishes)


def _loaded(path: Path, limits: Limits) -> bytes | StatementError:
    """The bytes of a file, or why there are none."""
    filename = shown_name(path.name)
    try:
        kind = path.stat()
        if stat.S_ISDIR(kind.st_mode):
            return IsAFolder(filename)
        if not stat.S_ISREG(kind.st_mode):
            return CannotBeOpened(filename, NO_FILE)
        return _content(path, filename, limits.file_bytes)
    except OSError as error:
        return CannotBeOpened(filename, error.strerror or "the system gives no reason")
    except ValueError:
        return CannotBeOpened(filename, NO_NAME)


def _content(path: Path, filename: str, most: int) -> bytes | StatementError:
    """The bytes of a file as they are now, or that they are too many.

    Raises:
        OSError: if it cannot be read.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size <= most:
            content = file.read(most + 1)  # no more than that of a file that grows meanwhile
            size = len(content)
    return content if size <= most else TooLarge(filename, size, most)


def _read_each(files: Iterable[tuple[str, Content]], workers: Workers, wishes: Wishes) -> Iterator[Outcome]:
    hashes: deque[str] = deque()
    most = workers.limits.file_bytes

    def contents() -> Iterator[tuple[str, Content]]:
        for filename, content in take_apart(files, workers=workers):
            hashes.append("" if isinstance(content, StatementError) else hashlib.sha256(content).hexdigest())
            if isinstance(content, bytes) and len(content) > most:
                yield filename, TooLarge(filename, len(content), most)
            else:
                yield filename, content

    for filename, result in read_each(contents(), workers=workers, wishes=wishes):
        yield _outcome(filename, hashes.popleft(), result)


def _outcome(filename: str, sha256: str, result: Statement | StatementError) -> Outcome:
    if isinstance(result, Statement):
        return Outcome(filename=filename, sha256=sha256, statement=result, problem=None, refusal=None)
    name = type(result).__name__
    return Outcome(filename=filename, sha256=sha256, statement=None, problem=str(result), refusal=name)


def take_apart(files: Iterable[tuple[str, Content]], *, workers: Workers) -> Iterator[tuple[str, Content]]:
    """The files, and in the place of each ZIP the files that are in it, or why there are none."""
    for filename, content in files:
        if (
            isinstance(content, StatementError)
            or len(content) > workers.limits.file_bytes
            or not is_zip(content)
        ):
            yield filename, content
            continue
        try:
            for packed in workers.run(filename, unpack, content, filename, workers.limits):
                yield packed.filename, packed.content
        except StatementError as problem:
            yield filename, problem
