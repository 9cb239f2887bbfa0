"""Labels for sentences that come without a document: one row for each, from its statement alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyser.area_model.reading import AreaModel
from analyser.find import find_evidence
from analyser.scorecard import Evidence, Level
from analyser.whole import read_stances, stance_word
from criteria.law import Law
from statements.document import (
    Document,
    Format,
    Page,
    PageState,
    Passage,
    Sentence,
    SentenceKind,
)
from statements.statement import Detail, Details, Kind, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceLabel:
    """What is found in one sentence.

    `probabilities` (0 to 1) and `is_evidence` have one value an area, in the order of `AREAS`. `stance`
    is how the whole sentence means it, in one word (`analyser.whole.stance_word`). `level` is that of the
    strongest evidence. `indicators` are the ids of those that the sentence bears on, in the order of the law.
    """

    probabilities: tuple[float, ...]
    is_evidence: tuple[bool, ...]
    stance: str
    level: Level
    indicators: tuple[str, ...]


def label_sentences(sentences: Sequence[str], law: Law, model: AreaModel) -> tuple[SentenceLabel, ...]:
    """The labels of the sentences of one whole statement, given in reading order."""
    reading = model.read(sentences)
    evidence = _evidence_by_sentence(_statement(sentences), law)
    stances = read_stances(sentences)
    return tuple(
        SentenceLabel(
            probabilities=tuple(probabilities),
            is_evidence=tuple(is_evidence),
            stance=stance_word(stance),
            level=own[0].level if own else Level.NOT_FOUND,
            indicators=tuple(dict.fromkeys(piece.indicator.id for piece in in_order)),
        )
        for probabilities, is_evidence, (own, in_order), stance in zip(
            reading.probabilities.tolist(), reading.is_evidence.tolist(), evidence, stances, strict=True
        )
    )


def _evidence_by_sentence(statement: Statement, law: Law) -> list[tuple[list[Evidence], list[Evidence]]]:
    """For each sentence its evidence, the strongest first, and once more in the order of the law."""
    found = find_evidence(statement, law)
    order = [use.indicator.id for area in law.areas for use in area.indicators]
    by_sentence: list[list[Evidence]] = [[] for _ in statement.sentences]
    for indicator_id in order:
        for piece in found.get(indicator_id, ()):
            by_sentence[piece.sentence.number].append(piece)
    return [(sorted(own, key=lambda piece: -piece.level), own) for own in by_sentence]


def _statement(sentences: Sequence[str]) -> Statement:
    """The sentences as one page of a statement, so that they are looked at as any others are."""
    starts = [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence) + 1)
    page = Page(number=1, width=0.0, height=0.0, text="\n".join(sentences), lines=(), state=PageState.TEXT)
    listed = tuple(
        Sentence(
            number=number,
            text=sentence,
            passages=(Passage(page=1, start=start, end=start + len(sentence)),),
            heading="",
            lead="",
            kind=SentenceKind.PROSE,
        )
        for number, (sentence, start) in enumerate(zip(sentences, starts, strict=False))
    )
    document = Document(filename="", sha256="", format=Format.TEXT, pages=(page,), sentences=listed, notes=())
    return Statement(
        document=document, details=Details(kind=Detail(value=Kind.STATEMENT, sentences=(), rule="label"))
    )
