"""Why a file was refused, said to the person who gave it: what happened, to which file, what to do.

Each error is raised with the file's name and the facts of the case; `str(error)` is the sentence
that the browser and the terminal both show.
"""

from __future__ import annotations

import math
from typing import ClassVar

TENTH_OF_MEGABYTE = 100_000
"""Sizes are told in megabytes, rounded up to a tenth, so that a file just too large is told to be so."""


class StatementError(Exception):
    """A file that cannot be read as a statement. `filename` is the file's own name, without folders."""

    said: ClassVar[str] = ""
    """What is said after the file's name, where no more is to be told of the case than its kind."""

    def __init__(self, filename: str, *facts: object) -> None:
        # All arguments go to Exception, so that the error survives the way back from a worker.
        super().__init__(filename, *facts)
        self.filename = filename

    def __str__(self) -> str:
        return f"{self.filename} {self.said}"


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
    """The file has no bytes, or only white space."""

    said = "is empty: it has no content at all. Save or download it again and try once more."


class NotAPdf(StatementError):
    """The file does not begin as a PDF does, whatever its name says."""

    said = "is not a PDF, whatever its name says. Open it where it came from and save it as a PDF."


class UnknownKind(StatementError):
    """The file is of no kind that is read: no document, and no text either."""

    said = (
        "is of no kind that can be read, whatever its name says. "
        "Give a PDF, a Word file (.docx), a web page, a Markdown or text file, or a ZIP of these."
    )


class OldWord(StatementError):
    """A Word file in the format that was used before 2007 (.doc)."""

    said = (
        "is in the old format of Word (.doc). Open it in Word or LibreOffice, save it as .docx and add that."
    )


class OtherDocument(StatementError):
    """A document of a kind that is not read. `kind` names it: "an RTF document"."""

    def __init__(self, filename: str, kind: str) -> None:
        super().__init__(filename, kind)
        self.kind = kind

    def __str__(self) -> str:
        return (
            f"{self.filename} is {self.kind}, which is not read. "
            "Open it in the program it was made with, save it as a PDF and add that."
        )


class PictureFile(StatementError):
    """A picture. `kind` is its format: "JPEG"."""

    def __init__(self, filename: str, kind: str) -> None:
        super().__init__(filename, kind)
        self.kind = kind

    def __str__(self) -> str:
        return (
            f"{self.filename} is a picture ({self.kind}), and pictures are read only in a PDF. "
            "Open it, print it to a PDF and add that."
        )


class Program(StatementError):
    """A program that runs, whatever its name says."""

    said = (
        "is a program and no document, whatever its name says; it was not opened. "
        "Check where it came from before you do anything with it."
    )


class SavedMail(StatementError):
    """An e-mail, or a web page saved in the form of one (MHTML)."""

    said = (
        "is an e-mail, or a web page saved in the form of one. "
        "Open it, and save what is attached, or print the page to a PDF and add that."
    )


class OtherArchive(StatementError):
    """An archive of a kind that is not unpacked. `kind` names it: "a RAR archive"."""

    def __init__(self, filename: str, kind: str) -> None:
        super().__init__(filename, kind)
        self.kind = kind

    def __str__(self) -> str:
        return (
            f"{self.filename} is {self.kind}, which is not unpacked. Give the files in it, or a ZIP of them."
        )


class Damaged(StatementError):
    """The file begins as one of its kind but cannot be opened, as after a download that broke off."""

    said = (
        "is damaged or incomplete and cannot be opened. "
        "Download it again, or ask the company for a whole copy."
    )


class PasswordProtected(StatementError):
    """The file opens only with a password."""

    said = "is protected by a password. Ask the company for an open copy, or save one without the password."


class NoPages(StatementError):
    """The file is a PDF without a single page."""

    said = "is a PDF without any pages. Ask the company for a whole copy."


class BlankPages(StatementError):
    """Nothing that can be read or seen is on any page."""

    said = (
        "has only blank pages. "
        "Open it in a PDF viewer: if you see text there, print it to a new PDF and add that."
    )


class NoText(StatementError):
    """A Word file, or another without pages of its own, that holds no text."""

    said = (
        "holds no text at all, though there may be pictures in it. "
        "Open it: if you see the statement there, print it to a PDF and add that."
    )


class GarbledText(StatementError):
    """So many letters could not be read, in whatever encoding, that no quote from it would be right."""

    said = (
        "is text in which many letters cannot be read, because its encoding is not known. "
        "Open it where it reads well, save it in UTF-8 and add that."
    )


class TooDeep(StatementError):
    """The file nests its parts deeper than any document does, as one made to do harm."""

    said = (
        "nests its parts so deep that it is not read; no document needs that. "
        "Open it, print it to a PDF and add that."
    )


class UnsafeXml(StatementError):
    """A Word file that defines entities of its own, as no program for writing does."""

    said = (
        "defines things in its XML that no Word file has, as files made to do harm do, and was not read. "
        "Ask the company for a PDF."
    )


class SwellsTooMuch(StatementError):
    """A packed file that grows out of all proportion when it is unpacked."""

    said = (
        "grows so much when it is unpacked that it was not read, as files made to do harm do. "
        "Ask the company for a PDF."
    )


class RedirectPage(StatementError):
    """A web page that only leads to another."""

    said = "only leads on to another web page. Open it in a browser, and save the page that comes up."


class ErrorPage(StatementError):
    """A web page that says that there is no page, or that the visitor may not see it. `title` is its own."""

    def __init__(self, filename: str, title: str) -> None:
        super().__init__(filename, title)
        self.title = title

    def __str__(self) -> str:
        return (
            f"{self.filename} is an error page and no statement (\u201c{self.title}\u201d). "
            "Open the address in a browser, and save the page once the statement is there."
        )


class EmptyWebPage(StatementError):
    """A web page with next to no text, as one that a script fills in only in the browser."""

    said = (
        "is a web page with next to no text: a script may fill it in, or the statement is linked from it. "
        "Open it in a browser, print what you see to a PDF and add that."
    )


class EmptyArchive(StatementError):
    """A ZIP without any files."""

    said = "is a ZIP without any files. Check that it was made from the right folder."


class TooManyFiles(StatementError):
    """A ZIP with more files than are unpacked."""

    def __init__(self, filename: str, files: int, most: int) -> None:
        super().__init__(filename, files, most)
        self.files = files
        self.most = most

    def __str__(self) -> str:
        return (
            f"{self.filename} has {self.files:,} files in it, and ZIPs of up to {self.most:,} are unpacked. "
            "Give it in parts."
        )


class ArchiveFull(StatementError):
    """A file for which there was no room left: those before it in the ZIP took all. `most` is in bytes."""

    def __init__(self, filename: str, most: int) -> None:
        super().__init__(filename, most)
        self.most = most

    def __str__(self) -> str:
        return (
            f"{self.filename} was not unpacked, because the files of its ZIP have more than "
            f"{self.most / TENTH_OF_MEGABYTE / 10:,.0f} MB together. Give it in another ZIP, or alone."
        )


class ArchiveCutOff(StatementError):
    """A ZIP whose end is missing, and with it the list of its files. Those that are there were read."""

    said = (
        "is cut off, and what files are missing from it is not known; those before the cut were read. "
        "Download it again, or ask for a whole copy."
    )


class NestedArchive(StatementError):
    """An archive in a ZIP."""

    said = "is itself an archive, and was not unpacked. Give it alone, or give the files in it."


class NotAFile(StatementError):
    """A link in a ZIP, or something else without content of its own."""

    said = "is a link to a file and has no content of its own. Give the file that it leads to."


class UnknownPacking(StatementError):
    """A file in a ZIP that is packed in a way that is not undone here."""

    said = "is packed in a rare way that is not read. Open the ZIP, and give the file in it."


class NoTextInPdf(StatementError):
    """No page has text, as in a scan. `pages` is the number of those that are pictures.

    `tried` is whether text recognition was there, and could not read them.
    """

    def __init__(self, filename: str, pages: int, tried: bool = False) -> None:
        super().__init__(filename, pages, tried)
        self.pages = pages
        self.tried = tried

    def __str__(self) -> str:
        pages = "1 page is a picture" if self.pages == 1 else f"{self.pages} pages are pictures"
        if self.tried:
            return (
                f"{self.filename} is a scan: {pages} that text recognition (OCR) could not read. "
                "Ask the company for a version with text, or for a clearer scan."
            )
        return (
            f"{self.filename} is a scan: {pages} without text. Ask the company for a version with text, "
            "or install Tesseract, which reads scans, and start again (Debian, Ubuntu: apt-get install "
            "tesseract-ocr; Mac: brew install tesseract; Windows: see tesseract-ocr.github.io)."
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


class NotAStatement(StatementError):
    """The file was read and is something else. `found` says what it looks like."""

    def __init__(self, filename: str, found: str) -> None:
        super().__init__(filename, found)
        self.found = found

    def __str__(self) -> str:
        return (
            f"{self.filename} does not read as a modern slavery statement: {self.found}. "
            "Add the statement itself; if this is one, say so and it is read all the same."
        )
