"""Why a file was refused, said to the person who gave it: what happened, to which file, what to do.

Each error is raised with the file's name and the facts of the case; `str(error)` is the sentence
that the browser and the terminal both show.
"""

from __future__ import annotations

import math

TENTH_OF_MEGABYTE = 100_000
"""Sizes are told in megabytes, rounded up to a tenth, so that a file just too large is told to be so."""


class StatementError(Exception):
    """A file that cannot be read as a statement. `filename` is the file's own name, without folders."""

    def __init__(self, filename: str, *facts: object) -> None:
        # All arguments go to Exception, so that the error survives the way back from a worker.
        super().__init__(filename, *facts)
        self.filename = filename


class CannotBeOpened(StatementError):
    """The file is not there or may not be read. `reason` is what the system says."""

    def __init__(self, filename: str, reason: str) -> None:
        super().__init__(filename, reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.filename} cannot be opened: {self.reason}. Check the name and that you may read it."


class IsAFolder(StatementError):
    """A folder was given where a file was asked for."""

    def __str__(self) -> str:
        return f"{self.filename} is a folder, not a file. Give the files in it, as in {self.filename}/*.pdf."


class EmptyFile(StatementError):
    """The file has no bytes."""

    def __str__(self) -> str:
        return (
            f"{self.filename} is empty: it has no content at all. "
            "Save or download it again and try once more."
        )


class NotAPdf(StatementError):
    """The file does not begin as a PDF does, whatever its name says."""

    def __str__(self) -> str:
        return (
            f"{self.filename} is not a PDF, whatever its name says. "
            "Open it where it came from and save it as a PDF."
        )


class Damaged(StatementError):
    """The file begins as a PDF but cannot be opened, as after a download that broke off."""

    def __str__(self) -> str:
        return (
            f"{self.filename} is damaged or incomplete and cannot be opened. "
            "Download it again, or ask the company for a whole copy."
        )


class PasswordProtected(StatementError):
    """The file opens only with a password."""

    def __str__(self) -> str:
        return (
            f"{self.filename} is protected by a password. "
            "Ask the company for an open copy, or save one without the password."
        )


class NoPages(StatementError):
    """The file is a PDF without a single page."""

    def __str__(self) -> str:
        return f"{self.filename} is a PDF without any pages. Ask the company for a whole copy."


class BlankPages(StatementError):
    """Nothing that can be read or seen is on any page."""

    def __str__(self) -> str:
        return (
            f"{self.filename} has only blank pages. "
            "Open it in a PDF viewer: if you see text there, print it to a new PDF and add that."
        )


class NoTextInPdf(StatementError):
    """No page has text, as in a scan. `pages` is the number of those that are pictures."""

    def __init__(self, filename: str, pages: int) -> None:
        super().__init__(filename, pages)
        self.pages = pages

    def __str__(self) -> str:
        pages = "1 page is a picture" if self.pages == 1 else f"{self.pages} pages are pictures"
        return (
            f"{self.filename} is a scan: {pages} without text that can be read. "
            "Ask the company for a version with text, or run text recognition (OCR) on it first."
        )


class TooLarge(StatementError):
    """The file has more bytes than are read. Sizes are in bytes."""

    def __init__(self, filename: str, size: int, most: int) -> None:
        super().__init__(filename, size, most)
        self.size = size
        self.most = most

    def __str__(self) -> str:
        size, most = math.ceil(self.size / TENTH_OF_MEGABYTE) / 10, self.most / TENTH_OF_MEGABYTE / 10
        return (
            f"{self.filename} has {size:,.1f} MB, and files of up to {most:,.0f} MB are read. "
            "Save a smaller copy, or cut out the pages that hold the statement."
        )


class TooManyPages(StatementError):
    """The file has more pages than are read."""

    def __init__(self, filename: str, pages: int, most: int) -> None:
        super().__init__(filename, pages, most)
        self.pages = pages
        self.most = most

    def __str__(self) -> str:
        return (
            f"{self.filename} has {self.pages:,} pages, and files of up to {self.most:,} are read. "
            "Cut out the pages that hold the statement and add those."
        )


class TooMuchText(StatementError):
    """The file has more text than any statement. `most` counts characters."""

    def __init__(self, filename: str, most: int) -> None:
        super().__init__(filename, most)
        self.most = most

    def __str__(self) -> str:
        return (
            f"{self.filename} holds more than {self.most:,} characters of text, "
            "more than any statement does. "
            "Cut out the pages that hold the statement and add those."
        )


class TookTooLong(StatementError):
    """Reading the file did not end in time. `seconds` is the limit."""

    def __init__(self, filename: str, seconds: float) -> None:
        super().__init__(filename, seconds)
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"{self.filename} could not be read within {self.seconds:.0f} seconds, so reading was stopped. "
            "It may be damaged: open it in a PDF viewer, print it to a new PDF and add that."
        )


class ReaderStopped(StatementError):
    """The file made the reading process stop or run out of memory."""

    def __str__(self) -> str:
        return (
            f"{self.filename} made the PDF reader stop, so it was not read; other files are not affected. "
            "It may be damaged: open it in a PDF viewer, print it to a new PDF and add that."
        )


class NotAStatement(StatementError):
    """The file was read and is something else. `found` says what it looks like."""

    def __init__(self, filename: str, found: str) -> None:
        super().__init__(filename, found)
        self.found = found

    def __str__(self) -> str:
        return (
            f"{self.filename} does not read as a modern slavery statement: {self.found}. "
            "Add the statement itself; if this is one, please report it as a mistake of ours."
        )
