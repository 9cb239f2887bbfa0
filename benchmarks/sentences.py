"""Measures how well passages are cut into sentences, against passages that were split by hand.

    python -m benchmarks.sentences

Each passage of `tests/statements/gold_sentences.txt` is read twice, on one line and wrapped like a page.
Prints precision, recall and F1 of the sentences, and each passage that is cut otherwise.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from statements.ends import find_sentence_spans

GOLD = Path(__file__).resolve().parents[1] / "tests" / "statements" / "gold_sentences.txt"

WIDTH = 60
"""Characters of a wrapped line, as in a column of a page."""

Passage = tuple[str, ...]
"""The sentences of a passage, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """The share of the sentences found that are right, and of the right ones that are found.

    `wrong` are the passages that are cut otherwise, each as the sentences found.
    """

    precision: float
    recall: float
    wrong: tuple[tuple[str, ...], ...]

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 to 1."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def read_gold(path: Path = GOLD) -> tuple[Passage, ...]:
    """The passages that were split by hand."""
    passages = path.read_text(encoding="utf-8").split("\n\n")
    lines = (tuple(line for line in passage.splitlines() if line and line[0] != "#") for passage in passages)
    return tuple(passage for passage in lines if passage)


def as_one_line(passage: Passage) -> str:
    """The passage as a file without line breaks has it."""
    return " ".join(passage)


def as_wrapped(passage: Passage) -> str:
    """The passage as a page has it."""
    return textwrap.fill(" ".join(passage), WIDTH, break_long_words=False, break_on_hyphens=False)


def measure(passages: Sequence[Passage], as_text: Callable[[Passage], str]) -> Accuracy:
    """How well the passages are cut, each made a text by `as_text`."""
    found_rightly = found_in_all = to_find = 0
    wrong = []
    for passage in passages:
        text = as_text(passage)
        found = tuple(" ".join(text[start:end].split()) for start, end in find_sentence_spans(text))
        found_rightly += len(_places(found) & _places(passage))
        found_in_all += len(found)
        to_find += len(passage)
        if found != passage:
            wrong.append(found)
    return Accuracy(
        precision=found_rightly / found_in_all, recall=found_rightly / to_find, wrong=tuple(wrong)
    )


def _places(sentences: Sequence[str]) -> set[tuple[int, int]]:
    """Where the sentences begin and end, in characters that are no spaces."""
    places = set()
    at = 0
    for sentence in sentences:
        length = len("".join(sentence.split()))
        places.add((at, at + length))
        at += length
    return places


def main() -> int:
    """Prints what was measured; the exit code."""
    passages = read_gold()
    for name, as_text in (("on one line", as_one_line), ("wrapped", as_wrapped)):
        accuracy = measure(passages, as_text)
        print(
            f"{len(passages)} passages {name}: precision {accuracy.precision:.3f}, "
            f"recall {accuracy.recall:.3f}, F1 {accuracy.f1:.3f}"
        )
        for found in accuracy.wrong:
            print("   ", " | ".join(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
