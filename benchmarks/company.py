"""Measures how well company, acts and body are found, against what readers found in the texts.

    python -m benchmarks.company FOLDER [--develop]

`FOLDER` holds the texts that `labels/company.csv` and `labels/acts.csv` name; "aims/au.csv#17" is the
statement 17 of a table of sentences, with an empty line between them. Each is read under the same file
name, so that the name of the file helps nowhere. A text that is missing or has changed is named.

The texts are parted by the hash of their names into a half that the rules were developed on, and a half
that was held out until they were written; a few general faults that showed there were then repaired.
Prints the figures of both halves with every miss; `--develop` leaves out the half held out.

A company is right if its name is like any of those in the label: its registered name, brand, or group,
if the text is plainly that company's too. No name is fair where the label says that the text names none.
An act is right if the text says it answers it, and does not merely name it. `body` is empty where the
text does not tell.
"""

from __future__ import annotations

import csv
import hashlib
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz

from benchmarks.labelled import Row, load_rows, share
from statements.details.acts import find_acts
from statements.details.body import find_body
from statements.details.company import find_company
from statements.details.known_names import key
from statements.details.roll import read_roll
from statements.isolation.isolate import Limits
from statements.parse import read_document
from statements.statement import Act, Body

COMPANIES = Path(__file__).parent / "labels" / "company.csv"
ACTS = Path(__file__).parent / "labels" / "acts.csv"

NEUTRAL = "statement.txt"
"""The file name under which each text is read: it names nobody."""

ALIKE = 85
"""Of 100, how like two names are, by their words without legal forms and in any order, that are the same:
"Acme Europe" and "Acme Europe Holdings" are, "Acme Foods" and "Acme Seeds" are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A labelled text, and what was found in it. `company` and `body` are None if none was found."""

    label: Row
    company: str | None
    acts: frozenset[Act]
    body: Body | None

    @property
    def file(self) -> str:
        """The text's name, as in the labels."""
        return self.label["file"]

    @property
    def is_held_out(self) -> bool:
        """Whether it is in the half that the rules were not developed on."""
        return is_held_out(self.file)

    @property
    def is_right(self) -> bool:
        """Whether a company was found whose name is like one in the label."""
        return any(is_alike(self.company, name) for name in self.label["names"].split(" | "))


def is_held_out(file: str) -> bool:
    """Whether a text is in the half that the rules were not developed on.

    The lowest bit of the hash tells other halves, of which one is never read here: the second does.
    """
    name = file if "#" in file else Path(file).name
    return hashlib.sha256(name.encode()).digest()[-1] & 0b10 != 0


def is_alike(found: str | None, name: str) -> bool:
    """Whether a name that was found is like one in a label. Nothing is like nobody."""
    return bool(found and name) and fuzz.token_set_ratio(key(found or ""), key(name)) >= ALIKE


def answer(label: Row, content: bytes) -> Answer:
    """Reads a text and finds whose it is, what it answers, and what kind of body that is."""
    document = read_document(content, filename=NEUTRAL, limits=Limits())
    company = find_company(document, read_roll(document))
    body = find_body(document, company)
    return Answer(
        label=label,
        company=company.value if company else None,
        acts=frozenset(act.value for act in find_acts(document)),
        body=body.value if body else None,
    )


def read_all(folder: Path, labels: Iterable[Row]) -> Iterator[Answer | str]:
    """What was found in each labelled text, or that it is missing or has changed."""
    for label in labels:
        content = _content(folder, label["file"])
        if content is None:
            yield f"missing: {label['file']}"
        elif hashlib.sha256(content).hexdigest() != label["sha256"]:
            yield f"another text than was labelled: {label['file']}"
        else:
            yield answer(label, content)


def _content(folder: Path, file: str) -> bytes | None:
    name, _, number = file.partition("#")
    path = folder / name
    if not path.is_file():
        return None
    return _sentences(path).get(number) if number else path.read_bytes()


@cache
def _sentences(table: Path) -> dict[str, bytes]:
    """The statements of a table of sentences, by their numbers."""
    by_number: dict[str, list[str]] = defaultdict(list)
    with table.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            by_number[row["statement_id"]].append(row["sentence"])
    return {number: "\n\n".join(sentences).encode() for number, sentences in by_number.items()}


def measure_company(answers: Sequence[Answer]) -> Iterator[str]:
    """How many companies are right, fairly none, missed and wrong, and a line for each that is not right."""
    right = [each for each in answers if each.is_right]
    none = [each for each in answers if each.company is None]
    fair = [each for each in none if each.label["named"] == "no"]
    wrong = [each for each in answers if each.company is not None and not each.is_right]
    yield (
        f"company: {len(right)} of {len(answers)} right ({share(right, answers)}), "
        f"{len(none)} none, {len(fair)} of them fairly, {len(wrong)} wrong ({share(wrong, answers)}); "
        f"right or fairly none {share([*right, *fair], answers)}"
    )
    for each in (*wrong, *none):
        yield f"    {each.file}: {each.label['names'] or 'nobody'}, and found {each.company}"


def measure_acts(answers: Sequence[Answer]) -> Iterator[str]:
    """Precision and recall of each act, and a line for each text in which they are not all right."""
    for act in Act:
        stated = [each for each in answers if act in _stated(each)]
        given = [each for each in answers if act in each.acts]
        right = [each for each in stated if act in each.acts]
        if stated or given:
            precision, recall = share(right, given), share(right, stated)
            yield (
                f"{act.name}: precision {precision} ({len(right)} of {len(given)}), "
                f"recall {recall} ({len(right)} of {len(stated)})"
            )
    for each in answers:
        if each.acts != _stated(each):
            yield f"    {each.file}: {_names(_stated(each))}, and found {_names(each.acts)}"


def _stated(each: Answer) -> frozenset[Act]:
    return frozenset(Act[name] for name in each.label["acts"].split())


def _names(acts: Iterable[Act]) -> str:
    return " ".join(sorted(act.name for act in acts)) or "none"


def measure_body(answers: Sequence[Answer]) -> Iterator[str]:
    """How many bodies are right, and a line for each that is not."""
    right = [each for each in answers if _body(each) == each.label["body"]]
    wrong = [each for each in answers if each.body and each not in right]
    yield f"body: {len(right)} of {len(answers)} right ({share(right, answers)}), {len(wrong)} wrong"
    for each in answers:
        if each not in right:
            yield f"    {each.file}: {each.label['body'] or 'not told'}, and found {_body(each) or 'none'}"


def _body(each: Answer) -> str:
    return each.body.name if each.body else ""


def main(folder: Path, halves: Sequence[bool] = (False, True)) -> int:
    """Measures a folder and prints what it found; the exit code is 1 if no labelled text is there."""
    counted = 0
    for held_out in halves:
        print(f"\n{'held out' if held_out else 'developed on'}")
        for labels, measures in ((COMPANIES, [measure_company]), (ACTS, [measure_acts, measure_body])):
            rows = [row for row in load_rows(labels) if is_held_out(row["file"]) is held_out]
            found = list(read_all(folder, rows))
            answers = [each for each in found if isinstance(each, Answer)]
            print(*(each for each in found if isinstance(each, str)), f"{len(answers)} texts", sep="\n")
            print(*(line for measure in measures for line in measure(answers)), sep="\n")
            counted += len(answers)
    return 0 if counted else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), (False,) if "--develop" in sys.argv else (False, True)))
