"""Five hundred PDFs damaged by chance: each is read or refused, and nothing is invented or left behind."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from statements.document import Document
from statements.isolation.isolate import Limits, Workers
from statements.read import read_files
from statements.samples import list_samples
from statements.statement import Outcome
from tests.mutants import mutants, unpacked
from tests.statements.isolation.test_worker import own_children
from tests.statements.test_errors import ERRORS

COUNT, SEED = 500, 2026
LIMITS = Limits(seconds=5.0, memory=800_000_000)
LONGEST = 60.0
"""Seconds, three times what it takes on two idle processors."""

MOST_ENDED = COUNT // 100
"""Mutants that may end their worker: of 6,000, 1 in 500 did, and each of these was a mistake of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What there is on the machine that a batch might leave behind."""

    children: frozenset[int]
    descriptors: int
    temporary: frozenset[str]

    @classmethod
    def now(cls) -> Left:
        return cls(
            children=frozenset(own_children()),
            descriptors=psutil.Process().num_fds(),
            temporary=frozenset(path.name for path in Path(tempfile.gettempdir()).iterdir()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What became of the mutants, how long it took, and what there was before and after."""

    outcomes: tuple[Outcome, ...]
    seconds: float
    before: Left
    after: Left

    @property
    def documents(self) -> Iterator[Document]:
        return (outcome.statement.document for outcome in self.outcomes if outcome.statement)


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Batch]:
    originals = [sample.path.read_bytes() for sample in list_samples()]
    forms = [form for original in originals for form in (original, unpacked(original))]
    files = [(f"{number}.pdf", content) for number, content in enumerate(mutants(forms, COUNT, SEED))]
    with pytest.MonkeyPatch.context() as patch:
        # A folder for temporary files of its own, that of the workers too: others use the usual one.
        patch.setenv("TMPDIR", str(tmp_path_factory.mktemp("temporary")))
        patch.setattr(tempfile, "tempdir", None)
        with Workers(count=1, limits=LIMITS) as workers:
            workers.run("first.pdf", abs, -1)  # what Python starts once for all workers stays, and may
        before, began = Left.now(), time.monotonic()
        with Workers(count=2, limits=LIMITS) as workers:
            outcomes = tuple(read_files(files, workers=workers))
        yield Batch(outcomes=outcomes, seconds=time.monotonic() - began, before=before, after=Left.now())


def beginning(problem: str) -> str:
    """The first words after the file's name, by which one error is told from another."""
    return " ".join(problem.split()[1:4])


def test_every_mutant_has_its_outcome_in_order(batch: Batch) -> None:
    assert [outcome.filename for outcome in batch.outcomes] == [f"{number}.pdf" for number in range(COUNT)]


def test_every_mutant_is_read_or_refused_in_a_sentence_of_ours(batch: Batch) -> None:
    problems = [outcome.problem for outcome in batch.outcomes if outcome.problem]
    assert len(problems) + sum(1 for _ in batch.documents) == COUNT
    assert {beginning(problem) for problem in problems} <= {beginning(str(error)) for error in ERRORS}


def test_the_damage_is_such_that_many_are_read_and_many_are_not(batch: Batch) -> None:
    read = sum(1 for _ in batch.documents)
    assert COUNT // 4 < read < COUNT * 3 // 4


def test_hardly_any_mutant_ends_its_worker(batch: Batch) -> None:
    ended = [
        outcome.problem
        for outcome in batch.outcomes
        if outcome.problem and ("made the reader stop" in outcome.problem or "within" in outcome.problem)
    ]
    assert len(ended) <= MOST_ENDED, ended


def test_every_sentence_of_every_mutant_is_a_slice_of_its_pages(batch: Batch) -> None:
    wrong = [
        sentence.text
        for document in batch.documents
        for sentence in document.sentences
        if sentence.text
        != "\n".join(document.pages[part.page - 1].text[part.start : part.end] for part in sentence.passages)
    ]
    assert wrong == []


def test_every_line_of_every_mutant_is_a_slice_of_its_page_and_they_are_all_of_it(batch: Batch) -> None:
    wrong = [
        page.text
        for document in batch.documents
        for page in document.pages
        if page.text != "\n".join(page.text[line.start : line.end] for line in page.lines)
    ]
    assert wrong == []


def test_no_text_of_a_mutant_holds_what_a_file_cannot_bear(batch: Batch) -> None:
    texts = [page.text for document in batch.documents for page in document.pages]
    assert all(text.isascii() or text.encode().decode() == text for text in texts)
    assert {character for text in texts for character in text if character < " "} <= {"\n"}


def test_mutants_are_read_in_time(batch: Batch) -> None:
    assert batch.seconds < LONGEST


def test_mutants_leave_no_process_no_open_file_and_no_temporary_file(batch: Batch) -> None:
    assert batch.after == batch.before
