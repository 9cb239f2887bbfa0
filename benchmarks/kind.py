"""Measures how well statements are told from other documents, against texts labelled by a reader.

    python -m benchmarks.kind FOLDER [--develop]

FOLDER holds the labelled texts, under the names that `labels/is_a_statement.csv` gives; one that is
missing or has changed is left out and named. Prints precision, recall and specificity on both halves,
on the whole and on the random sample alone, and each miss with the rule that made it. A text is on
one half by its name, or by its group of near duplicates, so that no text is met on both sides.
`--develop` leaves out the half that is not looked at while rules are written. Exits with 1 if
precision or recall on all that was read is below the floor.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from statements.details.kind import STATEMENTS, find_kind
from statements.details.section import find_section
from statements.isolation.isolate import Limits
from statements.parse import read_document
from statements.statement import Kind

LABELS = Path(__file__).parent / "labels" / "is_a_statement.csv"

FLOOR = 0.98
"""The least precision and recall; about one text in fifty may be told wrongly."""

POSITIVE = frozenset({"statement", "section"})
"""Labels of what is to be read: a statement, or a document with one in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A text as the reader labelled it. `group` is the first name among its near duplicates, or ""."""

    file: str
    sha256: str
    label: str
    is_doubtful: bool
    is_random: bool
    group: str
    note: str

    @property
    def is_statement(self) -> bool:
        """Whether it is to be read."""
        return self.label in POSITIVE

    @property
    def is_held_out(self) -> bool:
        """Whether it is on the half that is not looked at: by a hash of its name, or of its group's."""
        return hashlib.sha256((self.group or self.file).encode()).digest()[-1] % 2 == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A labelled text, what it was told to be, and by which rule."""

    text: Labelled
    kind: Kind
    rule: str
    has_section: bool

    @property
    def is_accepted(self) -> bool:
        """Whether it was taken for a statement."""
        return self.kind in STATEMENTS

    @property
    def is_right(self) -> bool:
        """Whether it was accepted or refused as it should be."""
        return self.is_accepted == self.text.is_statement


def read_labels(path: Path = LABELS) -> tuple[Labelled, ...]:
    """The labels in a file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(
            Labelled(
                file=row["file"],
                sha256=row["sha256"],
                label=row["label"],
                is_doubtful=row["doubtful"] == "yes",
                is_random=row["drawn"] in ("random", "both"),
                group=row["group"],
                note=row["note"],
            )
            for row in csv.DictReader(lines)
        )


def tell(texts: Sequence[Labelled], folder: Path, *, develop: bool = False) -> Iterator[Told]:
    """What each text that is there is told to be; with `develop`, of the half that may be looked at."""
    for text in texts:
        if develop and text.is_held_out:
            continue
        content = _content(folder / text.file)
        if hashlib.sha256(content).hexdigest() != text.sha256:
            print(f"left out: {text.file} is {'not the text that was labelled' if content else 'not there'}")
            continue
        document = read_document(content, filename=Path(text.file).name, limits=Limits())
        kind = find_kind(document)
        yield Told(
            text=text,
            kind=kind.value,
            rule=kind.rule,
            has_section=find_section(document) is not None,
        )


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def figures(told: Sequence[Told]) -> str:
    """Precision, recall and specificity, with the numbers that they come from."""
    accepted = [each for each in told if each.is_accepted]
    statements = [each for each in told if each.text.is_statement]
    others = [each for each in told if not each.text.is_statement]
    refused = [each for each in others if not each.is_accepted]
    right = sum(each.is_right for each in accepted)
    return ", ".join(
        (
            f"precision {share(right, len(accepted))}",
            f"recall {share(right, len(statements))}",
            f"others refused {share(len(refused), len(others))}",
        )
    )


def share(part: int, whole: int) -> str:
    """A share with what it comes from, or that there is none."""
    return f"{part / whole:.3f} ({part} of {whole})" if whole else "– (0 of 0)"


def keeps_floor(told: Sequence[Told]) -> bool:
    """Whether precision and recall are both at least the floor."""
    right = sum(each.is_accepted and each.is_right for each in told)
    accepted = sum(each.is_accepted for each in told)
    statements = sum(each.text.is_statement for each in told)
    return right >= FLOOR * accepted and right >= FLOOR * statements


def main(folder: Path, *, develop: bool = False) -> int:
    """Measures the texts of a folder and prints what it found; the exit code."""
    told = list(tell(read_labels(), folder, develop=develop))
    for name, part in _parts(told):
        print(f"{name} ({len(part)} texts): {figures(part)}")
    sections = [each for each in told if each.text.label == "section"]
    plain = [each for each in told if each.text.label == "statement"]
    print(f"sections found: {share(sum(each.has_section for each in sections), len(sections))}")
    print(
        f"statements in which a section was told: {sum(each.has_section for each in plain)} of {len(plain)}"
    )
    for each in told:
        if not each.is_right:
            print(f"miss: {_miss(each)}")
    return 0 if keeps_floor(told) else 1


def _parts(told: Sequence[Told]) -> Iterable[tuple[str, list[Told]]]:
    yield "whole", list(told)
    yield "developed on", [each for each in told if not each.text.is_held_out]
    yield "held out", [each for each in told if each.text.is_held_out]
    yield "random sample", [each for each in told if each.text.is_random]
    yield "without the doubtful", [each for each in told if not each.text.is_doubtful]


def _miss(told: Told) -> str:
    doubtful = ", doubtful" if told.text.is_doubtful else ""
    half = "held out" if told.text.is_held_out else "developed on"
    label = f"{told.text.label}{doubtful}"
    return f"{told.text.file} ({half}) is labelled {label}; told {told.kind.value} by {told.rule}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), develop="--develop" in sys.argv[2:]))
