"""Files that went beyond a limit: in size, pages, text, depth, memory or time."""

from __future__ import annotations

import math

from statements.errors.reason import StatementError

TENTH_OF_MEGABYTE = 100_000
"""Sizes are told in megabytes, rounded up to a tenth, so that a file just too large is told to be so."""


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


class TooDeep(StatementError):
    """The file nests its parts deeper than any document does, as one made to do harm."""

    said = (
        "nests its parts so deep that it is not read; no document needs that. "
        "Open it, print it to a PDF and add that."
    )


class SwellsTooMuch(StatementError):
    """A packed file that grows out of all proportion when it is unpacked."""

    said = (
        "grows so much when it is unpacked that it was not read, as files made to do harm do. "
        "Ask the company for a PDF."
    )


class UnsafeXml(StatementError):
    """A Word file that defines entities of its own, as no program for writing does."""

    said = (
        "defines things in its XML that no Word file has, as files made to do harm do, and was not read. "
        "Ask the company for a PDF."
    )


class TookTooLong(StatementError):
    """Reading the file did not end in time. `seconds` is the limit."""

    def __init__(self, filename: str, seconds: float) -> None:
        super().__init__(filename, seconds)
        self.seconds = seconds

    def __str__(self) -> str:
        return (
            f"{self.filename} could not be read within {self.seconds:.0f} seconds, so reading was stopped. "
            "It may be damaged: open it, print it to a new PDF and add that."
        )


class ReaderStopped(StatementError):
    """The file made the reading process stop or run out of memory."""

    said = (
        "made the reader stop, so it was not read; other files are not affected. "
        "It may be damaged: open it, print it to a new PDF and add that."
    )


class ReaderDidNotStart(StatementError):
    """There was no process to read the file in. It is no fault of the file."""

    said = (
        "was not read, because the process that reads files did not start. "
        "Check that there is memory to spare, and that the limit \u201cmemory\u201d is not set too low."
    )
