"""Reads files in two passes, of which the second recognises pages that are pictures (OCR).

The first pass is quick, and tells how long the second may take. Whatever becomes of the second, what
the first has read is not lost.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from statements.document import Document, PageState
from statements.errors import NotAStatement, NoTextInPdf, StatementError
from statements.isolation.isolate import Limits, Workers
from statements.ocr.tesseract import Recogniser
from statements.parse import as_statement, read_document
from statements.statement import Statement

Content = bytes | StatementError
"""The bytes of a file, or why there are none; a file known to be unreadable takes its turn all the same."""

Result = Statement | StatementError


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a person wants files to be read.

    With a `recogniser` (`find_ocr()` of `statements/ocr/tesseract.py`), pages that are pictures are read
    too. With `whatever_it_is`, a document is taken that does not read as a statement.
    """

    recogniser: Recogniser | None = None
    whatever_it_is: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstReading:
    """What the first pass made of a file, and how many of its pages it could not read."""

    result: Result
    unread: int


def read_each(
    files: Iterable[tuple[str, Content]], *, workers: Workers, wishes: Wishes
) -> Iterator[tuple[str, Result]]:
    """For each (file name, content), in order: the name, and the statement or why there is none.

    Without the wish for text recognition there is no second pass, and pages that are pictures stay unread.
    """
    contents: deque[Content] = deque()

    def calls() -> Iterator[tuple[str, tuple[object, ...]]]:
        for filename, content in files:
            if wishes.recogniser is not None:
                contents.append(content)
            yield filename, (content, filename, workers.limits, wishes)

    first = ((name, _first_reading(read)) for name, read in workers.run_each(_read_first, calls()))
    if wishes.recogniser is None:
        return ((filename, reading.result) for filename, reading in first)
    again = _Again(workers, wishes)
    return workers.results((name, again.start(name, contents.popleft(), reading)) for name, reading in first)


def _read_first(content: Content, filename: str, limits: Limits, wishes: Wishes) -> FirstReading:
    """What the first pass makes of a file. Runs in a worker.

    Raises:
        StatementError: if the file cannot be read.
    """
    if isinstance(content, StatementError):
        raise content
    document = read_document(content, filename=filename, limits=limits)
    unread = sum(page.state is PageState.UNREAD for page in document.pages)
    return FirstReading(result=_statement_or_problem(document, wishes), unread=unread)


def _statement_or_problem(document: Document, wishes: Wishes) -> Result:
    try:
        return as_statement(document, whatever_it_is=wishes.whatever_it_is)
    except NotAStatement as problem:
        return problem


def _first_reading(read: FirstReading | StatementError) -> FirstReading:
    if isinstance(read, FirstReading):
        return read
    return FirstReading(result=read, unread=read.pages if isinstance(read, NoTextInPdf) else 0)


class _Again:
    """Reads files once more, with text recognition."""

    def __init__(self, workers: Workers, wishes: Wishes) -> None:
        self._workers = workers
        self._wishes = wishes

    def start(self, filename: str, content: Content, first: FirstReading) -> Callable[[], Result]:
        """Begins the second pass where one is needed; what it returns waits for the result."""
        if not first.unread:
            return lambda: first.result
        limits = self._workers.limits
        wait = self._workers.start(
            filename,
            _read_again,
            (content, filename, limits, self._wishes),
            seconds=limits.seconds + min(first.unread, limits.ocr_pages) * limits.ocr_seconds,
        )
        return lambda: _better(first, wait)


def _read_again(content: bytes, filename: str, limits: Limits, wishes: Wishes) -> Statement:
    document = read_document(content, filename=filename, limits=limits, recogniser=wishes.recogniser)
    return as_statement(document, whatever_it_is=wishes.whatever_it_is)


def _better(first: FirstReading, wait: Callable[[], Statement]) -> Result:
    """What the second pass made of a file, or what the first did where the second was stopped."""
    try:
        return wait()
    except (NotAStatement, NoTextInPdf) as problem:
        return problem
    except StatementError:
        refused = first.result
        if isinstance(refused, NoTextInPdf):
            return NoTextInPdf(refused.filename, refused.pages, True)
        return refused
