"""The reason why a file was refused, said to the person who gave it.

Each error is raised with the file's name and the facts of the case; `str(error)` is the sentence that
the browser and the terminal both show: what happened, to which file, what to do.
"""

from __future__ import annotations

from typing import ClassVar


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
