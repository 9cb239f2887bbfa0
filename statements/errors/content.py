"""Files that were opened, and in which there is no statement to read."""

from __future__ import annotations

from statements.errors.reason import StatementError


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
