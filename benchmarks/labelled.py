"""Texts that readers have labelled: what is in a folder of them, read, and in which half each is.

The texts are parted by the hash of their names into a half on which rules are developed, and a half
that is held out.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from statements.details.find import find_details
from statements.isolation.isolate import Limits
from statements.parse import read_document
from statements.statement import Details

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Read:
    """A labelled text, and what was found in it."""

    label: Row
    details: Details

    @property
    def name(self) -> str:
        """The file's name without folder and ending."""
        return Path(self.label["file"]).stem


def is_held_out(file: str) -> bool:
    """Whether a text is in the half that the rules were not developed on."""
    return int(hashlib.sha256(file.encode()).hexdigest(), 16) % 2 == 1


def load_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a table in CSV."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_texts(folder: Path, labels: Sequence[Row]) -> tuple[list[Read], list[str]]:
    """The labelled texts that are in a folder with the content that was labelled, and what is not.

    A label without a hash goes with any content.
    """
    texts: list[Read] = []
    missing: list[str] = []
    for label in labels:
        path = folder / label["file"]
        content = path.read_bytes() if path.is_file() else b""
        if not content:
            missing.append(f"missing: {label['file']}")
        elif label.get("sha256", "") not in ("", hashlib.sha256(content).hexdigest()):
            missing.append(f"another text than was labelled: {label['file']}")
        else:
            document = read_document(content, filename=path.name, limits=Limits())
            texts.append(Read(label, find_details(document)))
    return texts, missing


def share(some: Sequence[object], all_of_them: Sequence[object]) -> str:
    """A share as a percentage, or a dash where there is nothing to share."""
    return f"{100 * len(some) / len(all_of_them):.0f} %" if all_of_them else "–"
