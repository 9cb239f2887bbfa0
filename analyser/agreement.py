"""How the two readers go together: signals say which indicator, the area model says which area.

What a signal found counts. The evidence says whether the model agrees that the sentence bears on the area,
or doubts it. Where it all but rules the area out, and the sentence gives no detail that could be checked, it
does not count; what is specific is never set aside by a probability. A sentence that the model takes for
evidence and no signal found is told of, and gives no points: it names no indicator.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from analyser.areas import SentenceAreas
from analyser.scorecard import Evidence, Level, Unplaced
from statements.document import Sentence

BEARS_ON: Mapping[str, tuple[str, ...]] = {
    "structure": ("structure", "operations", "supply_chains", "reporting_entity", "consultation"),
    "policies": ("mitigation",),
    "risk": ("risk",),
    "due_diligence": ("mitigation",),
    "remediation": ("remediation", "mitigation"),
    "training": ("mitigation",),
    "effectiveness": ("effectiveness", "mitigation"),
}
"""The labelled areas that may hold evidence for each area of a law, by its common name. Experts label all
that is done against slavery as mitigation: policies, training, checks, channels (AIMS annotation rules)."""

ALSO_BEARS_ON: Mapping[str, tuple[str, ...]] = {
    "risk.method": ("mitigation", "effectiveness"),
    "risk.management": ("mitigation",),
    "risk.prioritisation": ("mitigation",),
    "structure.supply_chain_visibility": ("mitigation",),
    "policies.ownership_review": ("effectiveness",),
    "training.reach": ("effectiveness",),
    "training.provider_eval": ("effectiveness",),
}
"""Further labelled areas by indicator: how risks are assessed is a process to the experts, and a review of
something is one of its effect."""

RULED_OUT = 0.05
"""The probability below which a sentence is not counted: experts call less than one in twenty of them
evidence for the area."""


IN_DOUBT = "area.in-doubt"
"""The rule of evidence that the model would not have taken for such: a person should look at it first."""


def areas_for(common: str, indicator_id: str) -> tuple[str, ...]:
    """The labelled areas that may hold evidence for an indicator in an area of a law."""
    return (*BEARS_ON.get(common, ()), *ALSO_BEARS_ON.get(indicator_id, ()))


def with_agreement(evidence: Evidence, common: str, areas: SentenceAreas | None) -> Evidence:
    """The evidence with how likely the model thinks it; without a level where the model rules it out."""
    asked = areas_for(common, evidence.indicator.id)
    if areas is None or not asked:
        return evidence
    probability = areas.probability(asked)
    known = replace(evidence, probability=probability)
    if evidence.level is Level.NOT_FOUND:
        return known
    if areas.evidence_for & set(asked):
        return replace(known, rules=(*evidence.rules, "area.agrees"))
    if probability < RULED_OUT and evidence.level is Level.SAID:
        return replace(known, level=Level.NOT_FOUND, rules=(*evidence.rules, "area.ruled-out"))
    return replace(known, rules=(*evidence.rules, IN_DOUBT))


def find_unplaced(
    sentences: Sequence[Sentence],
    areas: Mapping[int, SentenceAreas],
    evidence: Iterable[Evidence],
) -> tuple[Unplaced, ...]:
    """The sentences that the model takes for evidence, and in which no signal was found that counts.

    Each is given with its likeliest area. Words that only introduce a list are left out.
    """
    placed = {
        sentence.number
        for piece in evidence
        if piece.level > Level.NOT_FOUND
        for sentence in (piece.sentence, *piece.repeats)
    }
    asked = {area for bears_on in BEARS_ON.values() for area in bears_on}
    return tuple(
        _likeliest(sentence, areas[sentence.number], asked)
        for sentence in sentences
        if sentence.number in areas
        and sentence.number not in placed
        and areas[sentence.number].evidence_for & asked
        and not sentence.text.rstrip().endswith(":")
    )


def _likeliest(sentence: Sentence, areas: SentenceAreas, asked: Set[str]) -> Unplaced:
    """A sentence with the likeliest of the areas that it is evidence for."""
    named = sorted(areas.evidence_for & asked)
    area = max(named, key=lambda each: areas.probability([each]))
    return Unplaced(sentence=sentence, area=area, probability=areas.probability([area]))
