"""Measures how well facts are found, against what a reader found in real statements.

    python -m benchmarks.facts FOLDER

`FOLDER` holds the documents that `benchmarks/labels/facts.csv` names. A row there is one fact: the
document and its hash, the number of the sentence that gives it first, the kind, the value without words
like "over" ("3500", "97%", "India"), and for a country what it is named as. A document in which the
reader found none has one row of the kind "none". A fact is right if kind and value are equal, and for
a country what it is named as too; the line "named" leaves that out. Prints precision and recall for each
kind, and every difference.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from analyser.facts.fact import Fact, FactKind
from analyser.facts.find import find_facts
from benchmarks.labelled import Row, load_rows, share
from statements.isolation.isolate import Limits
from statements.parse import read_statement

LABELS = Path(__file__).parent / "labels" / "facts.csv"
NONE = "none"
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()

Key = tuple[str, str, str]
"""Kind, value and, for a country, what it is named as."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The facts of one document: those labelled, and those found."""

    file: str
    labelled: frozenset[Key]
    found: frozenset[Key]


def key_of(fact: Fact) -> Key:
    """A fact in the form of a label."""
    if fact.kind is FactKind.COUNTRY:
        return (fact.kind.value, fact.value, fact.unit)
    return (fact.kind.value, plain_value(fact.value), "")


def plain_value(value: str) -> str:
    """A value without what surrounds its figure: "over 3,500" is 3500, "90 per cent" is 90%, "two" is 2."""
    word = value.lower().split()[-1]
    if word in NUMBERS:
        return str(NUMBERS.index(word))
    figure = re.search(r"\d[\d,.]*", value)
    plain = figure.group().replace(",", "").rstrip(".") if figure else value
    return f"{plain}%" if re.search(r"%|per ?cent", value) else plain


def compare(folder: Path, rows: Sequence[Row]) -> Iterator[Compared]:
    """What is labelled and what is found in each document that is in the folder."""
    for file in dict.fromkeys(row["file"] for row in rows):
        path = folder / file
        if not path.is_file():
            print(f"missing: {file}")
            continue
        statement = read_statement(path.read_bytes(), filename=path.name, limits=Limits())
        yield Compared(
            file=file,
            labelled=frozenset(
                (row["kind"], row["value"], row["as"])
                for row in rows
                if row["file"] == file and row["kind"] != NONE
            ),
            found=frozenset(map(key_of, find_facts(statement))),
        )


def named_only(compared: Compared) -> Compared:
    """The same without what a country is named as."""
    return Compared(
        file=compared.file,
        labelled=frozenset((kind, value, "") for kind, value, _ in compared.labelled),
        found=frozenset((kind, value, "") for kind, value, _ in compared.found),
    )


def figures(title: str, compared: Sequence[Compared], kinds: Sequence[str]) -> str:
    """Precision and recall of some kinds, as a line."""
    found = [key for each in compared for key in each.found if key[0] in kinds]
    labelled = [key for each in compared for key in each.labelled if key[0] in kinds]
    right = [key for each in compared for key in each.found & each.labelled if key[0] in kinds]
    return (
        f"{title:10} {len(labelled):4} labelled {len(found):4} found {len(right):4} right   "
        f"precision {share(right, found):>6}   recall {share(right, labelled):>6}"
    )


def main(folder: Path) -> None:
    """Print the figures and the differences."""
    compared = list(compare(folder, load_rows(LABELS)))
    kinds = [kind.value for kind in FactKind]
    for kind in kinds:
        print(figures(kind, compared, [kind]))
    print(figures("named", [named_only(each) for each in compared], [FactKind.COUNTRY.value]))
    print(figures("but places", compared, [kind for kind in kinds if kind != FactKind.COUNTRY.value]))
    print(figures("all", compared, kinds))
    for each in compared:
        for key in sorted(each.found - each.labelled):
            print(f"    {each.file}: found, and not labelled: {' '.join(key)}")
        for key in sorted(each.labelled - each.found):
            print(f"    {each.file}: labelled, and not found: {' '.join(key)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
