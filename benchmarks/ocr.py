"""Compares a scan, read by text recognition, with a version of the same statement that has text.

    python -m benchmarks.ocr SCAN TWIN

The two need not be the same to the letter: a company often republishes last year's words. So each
sentence of the twin is compared with the sentence of the scan that is most like it, and counts as
shared if the two are alike enough. The character error rate is the number of characters that must be
put in, taken out or changed to turn the scan's sentences into the twin's, as a share of the twin's
characters. White space is folded, words divided at a line's end are joined; all else must be equal.
What is not shared is printed, because a sentence that was misread beyond likeness would be among it.
Exits with 1 if more than 3 % of the characters are wrong, and with 2 if nothing can be compared.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from statements.document import Document, PageState
from statements.errors import StatementError
from statements.isolation.isolate import Limits, Workers
from statements.ocr.tesseract import Recogniser, find_ocr
from statements.parse import read_document

ALIKE = 0.8
"""The share of characters that two sentences must have in common, in order, to be the same sentence."""

MOST_WRONG = 0.03
"""The character error rate up to which a page counts as well read."""

_DIVIDED = re.compile(r"(?<=\w)-\n(?=[a-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How many characters the shared sentences have, how many of those are wrong, and what is not shared."""

    shared: int
    characters: int
    wrong: int
    unshared: tuple[str, ...]

    @property
    def error_rate(self) -> float:
        """The share of wrong characters, 0 to 1; 1 if nothing is shared."""
        return self.wrong / self.characters if self.characters else 1.0


def compare(read: Iterable[str], true: Sequence[str]) -> Comparison:
    """Sentences as they were read against the true ones."""
    candidates = [folded(text) for text in read]
    shared = characters = wrong = 0
    unshared: list[str] = []
    for sentence in map(folded, true):
        best = process.extractOne(
            sentence, candidates, scorer=Levenshtein.normalized_similarity, score_cutoff=ALIKE
        )
        if best is None:
            unshared.append(sentence)
            continue
        shared += 1
        characters += len(sentence)
        wrong += Levenshtein.distance(best[0], sentence)
    return Comparison(shared=shared, characters=characters, wrong=wrong, unshared=tuple(unshared))


def folded(text: str) -> str:
    """The text with every run of white space made one space, and divided words joined."""
    return " ".join(_DIVIDED.sub("-", text).replace("\u00ad", "").split())


def main(scan: Path, twin: Path) -> int:
    """Reads both files, and prints how they compare; the exit code."""
    recogniser = find_ocr()
    if recogniser is None:
        print("Tesseract is not installed.")
        return 2
    limits = Limits()
    limits_with_ocr = Limits(seconds=limits.seconds + limits.ocr_pages * limits.ocr_seconds)
    with Workers(count=1, limits=limits_with_ocr) as workers:
        try:
            began = time.monotonic()
            by_ocr = _document(workers, scan, recogniser)
            seconds = time.monotonic() - began
            with_text = _document(workers, twin, None)
        except StatementError as problem:
            print(problem)
            return 2
    return _report(by_ocr, with_text, seconds, recogniser)


def _document(workers: Workers, path: Path, recogniser: Recogniser | None) -> Document:
    return workers.run(path.name, _read, path.read_bytes(), path.name, workers.limits, recogniser)


def _read(content: bytes, filename: str, limits: Limits, recogniser: Recogniser | None) -> Document:
    return read_document(content, filename=filename, limits=limits, recogniser=recogniser)


def _report(by_ocr: Document, with_text: Document, seconds: float, recogniser: Recogniser) -> int:
    compared = compare(
        [sentence.text for sentence in by_ocr.sentences], [sentence.text for sentence in with_text.sentences]
    )
    pages = [page for page in by_ocr.pages if page.state is PageState.OCR]
    for page in pages:
        print(f"page {page.number} by {recogniser.name}, confidence {page.confidence:.0f} of 100")
    print(f"{seconds / len(by_ocr.pages):.1f} seconds a page, the start of a worker included")
    print(f"{compared.shared} of {len(with_text.sentences)} sentences of the twin are in the scan")
    for sentence in compared.unshared:
        print(f"not in the scan: {sentence}")
    print(
        f"{compared.characters:,} characters compared, {compared.wrong} wrong: {compared.error_rate:.2%} "
        f"(at most {MOST_WRONG:.0%})"
    )
    return 1 if compared.error_rate > MOST_WRONG else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
