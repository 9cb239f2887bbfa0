"""What can be wrong with a law file, said so that the person who wrote it can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One thing that is wrong in a criteria file. `line` counts from 1."""

    file: str
    line: int
    problem: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.problem}"


class LawFileError(Exception):
    """A law cannot be loaded because its files have mistakes. `mistakes` lists all of them."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        count = "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"
        super().__init__(
            f"{count} in the criteria files:\n" + "\n".join(f"  {mistake}" for mistake in mistakes)
        )
        self.mistakes = mistakes


class UnknownLaw(LookupError):
    """No law has this id. `known` are the ids that there are."""

    def __init__(self, law_id: str, known: tuple[str, ...]) -> None:
        super().__init__(
            f"There is no law called “{law_id}”. Those that can be used are: {', '.join(known)}."
        )
        self.law_id = law_id
        self.known = known
