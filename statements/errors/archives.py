"""ZIPs that cannot be taken apart."""

from __future__ import annotations

from statements.errors.bounds import TENTH_OF_MEGABYTE
from statements.errors.reason import StatementError


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


class UnknownPacking(StatementError):
    """A file in a ZIP that is packed in a way that is not undone here."""

    said = "is packed in a rare way that is not read. Open the ZIP, and give the file in it."
