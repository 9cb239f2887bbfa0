"""Measures how well the stance of a sentence is read, against sentences labelled by a reader.

    python -m benchmarks.stance FOLDER [--develop] [--misses]

FOLDER holds the labelled statements as `uk.csv`, `ca.csv` and `au.csv` (`statement_id,
sentence_index, sentence, …`). A statement is read as a whole, in order, and the sentences in
`labels/stance.csv` are compared; `labels/stance.md` says what each stance means. A statement is on
the part that rules were developed on, or is held out, by the hash of its id; `--develop` leaves out
the held-out part. `--misses` lists each miss by its id. No sentence is printed.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analyser.stance import Reading, read_stances
from analyser.whole import stance_word
from benchmarks.labelled import is_held_out, load_rows

LABELS = Path(__file__).parent / "labels" / "stance.csv"

COUNTRIES = ("uk", "ca", "au")

GROUPS: Mapping[str, frozenset[str]] = {
    "future": frozenset({"planned"}),
    "negative": frozenset({"denied", "declares_none"}),
    "form echo": frozenset({"form_echo"}),
    "denied": frozenset({"denied"}),
    "declares none": frozenset({"declares_none"}),
    "done": frozenset({"done"}),
    "expected": frozenset({"expected"}),
    "quoted": frozenset({"quoted"}),
    "reassurance": frozenset({"reassurance"}),
    "no claim": frozenset({"none", "no_claim"}),
}
"""What is measured, and the labels it takes in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A labelled sentence, and what was read. `drawn` says how it was chosen: cue, random or form."""

    country: str
    statement_id: str
    sentence_index: int
    label: str
    is_doubtful: bool
    drawn: str
    stance: str
    rules: tuple[str, ...]

    @property
    def is_held_out(self) -> bool:
        """Whether its statement was left aside while rules were written."""
        return is_held_out(self.statement_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How many were labelled so, read so, and both."""

    labelled: int
    read: int
    right: int

    @property
    def precision(self) -> float | None:
        """Share of what was read so that is labelled so; None where nothing was read so."""
        return self.right / self.read if self.read else None

    @property
    def recall(self) -> float | None:
        """Share of what is labelled so that was read so; None where nothing is labelled so."""
        return self.right / self.labelled if self.labelled else None


def read_labelled(folder: Path) -> tuple[Told, ...]:
    """Every labelled sentence that is in the folder, as it was read within its statement."""
    labels = load_rows(LABELS)
    readings = {country: _readings(folder / f"{country}.csv") for country in COUNTRIES}
    told = []
    for row in labels:
        reading = readings[row["country"]].get((row["statement_id"], int(row["sentence_index"])))
        if reading is not None:
            told.append(_told(row, reading))
    return tuple(told)


def _readings(path: Path) -> dict[tuple[str, int], Reading]:
    if not path.is_file():
        return {}
    statements: dict[str, list[tuple[int, str]]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            statements[row["statement_id"]].append((int(row["sentence_index"]), row["sentence"]))
    found: dict[tuple[str, int], Reading] = {}
    for name, rows in statements.items():
        ordered = sorted(rows)
        for (index, _), reading in zip(ordered, read_stances([text for _, text in ordered]), strict=True):
            found[name, index] = reading
    return found


def _told(row: Mapping[str, str], reading: Reading) -> Told:
    return Told(
        country=row["country"],
        statement_id=row["statement_id"],
        sentence_index=int(row["sentence_index"]),
        label=row["stance"],
        is_doubtful=row["doubtful"] == "1",
        drawn=row["drawn"],
        stance=stance_word(reading),
        rules=reading.rules,
    )


def count(told: Iterable[Told], group: str) -> Figures:
    """The figures of one group of stances."""
    wanted = GROUPS[group]
    pairs = [(each.label in wanted, each.stance in wanted) for each in told]
    return Figures(
        labelled=sum(label for label, _ in pairs),
        read=sum(read for _, read in pairs),
        right=sum(label and read for label, read in pairs),
    )


def measure(folder: Path) -> Mapping[str, Mapping[str, Figures]]:
    """The figures of each group on each part: developed on, held out, each country of the held out."""
    return {
        part: {group: count(told, group) for group in GROUPS} for part, told in _parts(read_labelled(folder))
    }


def _parts(told: Sequence[Told]) -> list[tuple[str, list[Told]]]:
    held = [each for each in told if each.is_held_out]
    developed = [each for each in told if not each.is_held_out]
    parts = [("developed on", developed), ("held out", held)]
    for country in COUNTRIES:
        parts += [
            (f"{name}, {country}", [each for each in part if each.country == country])
            for name, part in tuple(parts[:2])
        ]
    parts.append(("held out, without the doubtful", [each for each in held if not each.is_doubtful]))
    parts.append(("drawn at random", [each for each in told if each.drawn == "random"]))
    return parts


def main(arguments: Sequence[str]) -> int:
    """Prints the figures, and the misses if asked for; the exit code."""
    folder, options = Path(arguments[0]), set(arguments[1:])
    told = read_labelled(folder)
    if not told:
        print(f"No labelled statement is in {folder}: it should hold uk.csv, ca.csv and au.csv.")
        return 1
    for name, part in _parts(told):
        if "--develop" in options and not name.startswith("developed"):
            continue
        print(f"{name} ({len(part)} sentences)")
        for group in GROUPS:
            print(f"  {group:14} {_words(count(part, group))}")
    if "--misses" in options:
        _print_misses([each for each in told if not (each.is_held_out and "--develop" in options)])
    return 0


def _words(figures: Figures) -> str:
    precision, recall = (
        f"{share:.2f}" if share is not None else "–" for share in (figures.precision, figures.recall)
    )
    counted = f"{figures.labelled} labelled, {figures.read} read, {figures.right} right"
    return f"precision {precision} recall {recall} ({counted})"


def _print_misses(told: Iterable[Told]) -> None:
    for each in told:
        if each.label != each.stance:
            place = f"{each.country} {each.statement_id} {each.sentence_index}"
            doubt = ", doubtful" if each.is_doubtful else ""
            part = "held out" if each.is_held_out else "developed on"
            rules = ", ".join(each.rules) or "no rule"
            print(f"miss: {place} ({part}) is labelled {each.label}{doubt}; read {each.stance} by {rules}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
