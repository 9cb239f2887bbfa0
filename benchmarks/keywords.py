"""The floor of the accuracy figures: what the signals alone say, without a model."""

from __future__ import annotations

import numpy as np

from analyser.area_model.areas import AREAS
from analyser.fold import fold
from analyser.match import Matcher, matcher_for
from benchmarks.measure import Marks
from benchmarks.train_fast import Lesson
from criteria.load import load_law

LAW = "uk-msa-2015"

AREA_OF_INDICATORS = {
    "formal.approval_board": "approval",
    "formal.signature": "signature",
    "structure.legal_group": "structure",
    "structure.workforce_size": "structure",
    "structure.operations": "operations",
    "structure.locations": "operations",
    "structure.supply_chain": "supply_chains",
    "risk.": "risk",
    "policies.": "mitigation",
    "due_diligence.": "mitigation",
    "training.": "mitigation",
    "remediation.grievance_channels": "mitigation",
    "remediation.": "remediation",
    "effectiveness.": "effectiveness",
}
"""The area that an indicator's signals speak for, by the beginning of its id; the longest one counts."""


def call_by_keywords(lesson: Lesson) -> Marks:
    """The floor: a sentence is evidence for an area when a signal of one of its indicators is there."""
    matcher = matcher_for(load_law(LAW))
    sentences = [sentence for statement in lesson.statements for sentence in statement.sentences]
    called = np.zeros((len(sentences), len(AREAS)), dtype=bool)
    for row, sentence in enumerate(sentences):
        for area in _areas_of(sentence, matcher):
            called[row, AREAS.index(area)] = True
    return called


def _areas_of(sentence: str, matcher: Matcher) -> set[str]:
    found = matcher.find(fold(sentence).text)
    return {area for indicator_id in found if (area := _area_of(indicator_id))}


def _area_of(indicator_id: str) -> str | None:
    fitting = [begin for begin in AREA_OF_INDICATORS if indicator_id.startswith(begin)]
    return AREA_OF_INDICATORS[max(fitting, key=len)] if fitting else None
