"""Which areas each sentence of a statement is evidence for, as the area model reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analyser.area_model.areas import AREAS
from analyser.area_model.care import Care
from analyser.area_model.load import load_area_model
from statements.document import Sentence, SentenceKind
from statements.statement import Statement

FEWEST_SENTENCES = 17
"""The sentences of the shortest labelled statement. The model reads a sentence by what stands around it, and
has never seen one alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceAreas:
    """What the model says of one sentence.

    `probabilities`, 0 to 1 in the order of `AREAS`, say how likely experts are to call it evidence for
    each area. `evidence_for` are the areas whose threshold that reaches.
    """

    probabilities: tuple[float, ...]
    evidence_for: frozenset[str]

    def probability(self, areas: Sequence[str]) -> float:
        """The highest probability among some areas."""
        return max(self.probabilities[AREAS.index(area)] for area in areas)


def read_areas(statement: Statement, care: Care) -> Mapping[int, SentenceAreas]:
    """What the model says of every sentence but headings, by the number of the sentence.

    Nothing is said of a text that is shorter than any statement the model learned from.

    Raises:
        ValueError: if there are no weights to read with this care.
    """
    sentences = model_sentences(statement)
    if len(sentences) < FEWEST_SENTENCES:
        return {}
    reading = load_area_model(care).read(
        [as_read(sentence) for sentence in sentences], [sentence.heading for sentence in sentences]
    )
    return {
        sentence.number: SentenceAreas(
            probabilities=tuple(likely),
            evidence_for=frozenset(area for area, told in zip(AREAS, is_evidence, strict=True) if told),
        )
        for sentence, likely, is_evidence in zip(
            sentences, reading.probabilities.tolist(), reading.is_evidence.tolist(), strict=True
        )
    }


def model_sentences(statement: Statement) -> tuple[Sentence, ...]:
    """The sentences that the model reads: all but headings, which it is given beside them."""
    return tuple(sentence for sentence in statement.sentences if sentence.kind is not SentenceKind.HEADING)


def as_read(sentence: Sentence) -> str:
    """A sentence as the model reads it, in one line."""
    return " ".join(sentence.text.split())
