"""Files that cannot be opened, or are no kind of file that is read."""

from __future__ import annotations

from statements.errors.reason import StatementError


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


class NotAFile(StatementError):
    """A link in a ZIP, or something else without content of its own."""

    said = "is a link to a file and has no content of its own. Give the file that it leads to."
