"""How the two readers go together: signals say which indicator, the area model says which area.

What a signal found counts. The evidence says whether the model agrees that the sentence bears on the area,
or doubts it, and where it all but rules the area out, the sentence does not count. A sentence that the model
takes for evidence and no signal found is told of, and gives no points: it names no indicator.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    if probability < RULED_OUT:
        return replace(known, level=Level.NOT_FOUND, rules=(*evidence.rules, "area.ruled-out"))
    return replace(known, rules=(*evidence.rules, IN_DOUBT))


def find_unplaced(
    sentences: Sequence[Sentence],
    areas: Mapping[int, SentenceAreas],
    evidence: Iterable[tuple[str, Evidence]],
) -> tuple[Unplaced, ...]:
    """The sentences that the model takes for evidence, and in which no signal was found for the area.

    `evidence` comes with the common name of the area of the law that it is for.
    """
    placed: dict[int, set[str]] = {}
    for common, piece in evidence:
        placed.setdefault(piece.sentence.number, set()).update(areas_for(common, piece.indicator.id))
    asked = {area for bears_on in BEARS_ON.values() for area in bears_on}
    return tuple(
        Unplaced(sentence=sentence, area=area, probability=found.probability([area]))
        for sentence in sentences
        if (found := areas.get(sentence.number)) is not None
        for area in sorted((found.evidence_for & asked) - placed.get(sentence.number, set()))
    )
