"""How a sentence means what it says: done, planned, denied, expected of others, quoted, echoed.

The cues are lists with names (`analyser/cues.py`), and the evidence carries the names. Cues of negation
and of the future reach only into their own clause. A list item means what its lead says first.
"""

from __future__ import annotations

from dataclasses import dataclass

from analyser import cues, time_cues
from analyser.match import Hit
from analyser.scorecard import Stance
from analyser.stance_reading import (
    Reading,
    has,
    is_expected,
    stance_of_form,
    stance_of_others,
    stance_of_quoted,
)
from analyser.stance_reading import reads_as_reassurance as is_reassurance
from analyser.whole import read_sentence_stance, read_stances
from criteria.law import Indicator

__all__ = ["Around", "Reading", "is_reassurance", "read_sentence_stance", "read_stance", "read_stances"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around a sentence, folded: its heading, and what introduces the list it stands in."""

    heading: str
    lead: str


def read_stance(indicator: Indicator, sentence: str, hits: tuple[Hit, ...], around: Around) -> Reading:
    """How a folded sentence means what it says about an indicator that it does not declare none of."""
    return (
        _of_its_lead(around.lead)
        or _of_a_course(indicator, sentence, hits, around)
        or _of_the_whole(sentence)
        or _of_its_negation(indicator, sentence, hits)
        or _of_a_measure(sentence, around.lead)
        or _of_the_future(sentence, hits, around)
        or Reading(stance=Stance.DONE, rules=_rules_of_done(sentence, hits))
    )


def _of_its_lead(lead: str) -> Reading | None:
    """The stance that the words before a list give to all its items, but for plans."""
    if is_expected(lead) and not has(cues.ENFORCED.stems, lead):
        return Reading(stance=Stance.EXPECTED, rules=(cues.EXPECTED.rule,))
    negator = cues.NEGATOR.search(lead)
    if negator and not has(cues.NO_NEGATION, lead) and not cues.OF_OTHERS.search(lead[: negator.start()]):
        return Reading(stance=Stance.DENIED, rules=(cues.NEGATION_RULE,))
    return None


def _of_a_course(
    indicator: Indicator, sentence: str, hits: tuple[Hit, ...], around: Around
) -> Reading | None:
    """What a course teaches bears on training alone, and on how many it reached."""
    if indicator.id.startswith(("training.", "effectiveness.")):
        return None
    course = cues.COURSE.search(sentence)
    is_taught = (
        cues.COURSE.search(around.lead)
        or (cues.TRAINING_HEADING.search(around.heading) and cues.COURSE_ITEM.search(sentence))
        or (course and all(hit.start >= course.end() for hit in hits))
    )
    return Reading(stance=Stance.QUOTED, rules=(cues.COURSE_RULE,)) if is_taught else None


def _of_a_measure(sentence: str, lead: str) -> Reading | None:
    """The name of a measure or target tells of no step, whatever it measures."""
    is_listed = has(cues.MEASURE_LEAD.stems, lead) and not cues.VALUES_LEAD.search(lead)
    is_named = cues.MEASURE_NAME.search(sentence)
    if is_named or (is_listed and not cues.MEASURE_TOLD.search(sentence)):
        return Reading(stance=cues.MEASURE_LEAD.stance, rules=(cues.MEASURE_LEAD.rule,))
    return None


def _of_the_whole(sentence: str) -> Reading | None:
    return stance_of_form(sentence) or stance_of_quoted(sentence) or stance_of_others(sentence)


def _of_its_negation(indicator: Indicator, sentence: str, hits: tuple[Hit, ...]) -> Reading | None:
    if not indicator.negation_counts and all(_is_denied(sentence, hit) for hit in hits):
        return Reading(stance=Stance.DENIED, rules=(cues.NEGATION_RULE,))
    return None


def _of_the_future(sentence: str, hits: tuple[Hit, ...], around: Around) -> Reading | None:
    if has(cues.PLANNED.stems, around.lead) and not has(cues.DONE_AFTER_ALL, around.lead):
        return Reading(stance=Stance.PLANNED, rules=("planned.list-lead",))
    if all(_is_planned(sentence, hit) for hit in hits):
        return Reading(stance=Stance.PLANNED, rules=(cues.PLANNED.rule,))
    if has(cues.PLANNED_HEADING.stems, around.heading) and not _is_done_at_once(sentence, hits):
        return Reading(stance=Stance.PLANNED, rules=(cues.PLANNED_HEADING.rule,))
    return None


def _is_done_at_once(sentence: str, hits: tuple[Hit, ...]) -> bool:
    """Whether the main verb says that it was done, be that before the words in question or at the start."""
    opening = cues.OPENING.match(sentence)
    reach = max(opening.end() if opening else 0, min(hit.start for hit in hits))
    return has(cues.DONE_AFTER_ALL, cues.SIDE_CLAUSE.sub("", sentence[:reach]))


def _rules_of_done(sentence: str, hits: tuple[Hit, ...]) -> tuple[str, ...]:
    if is_expected(sentence):
        return (cues.ENFORCED.rule,)
    clauses = (_before(sentence, hit) + sentence[hit.start : hit.end] + _after(sentence, hit) for hit in hits)
    is_standing = any(time_cues.is_standing(clause) and has(cues.PLANNED.stems, clause) for clause in clauses)
    return (time_cues.STANDING_RULE,) if is_standing else ()


def _is_planned(sentence: str, hit: Hit) -> bool:
    before, words, after = _before(sentence, hit), sentence[hit.start : hit.end], _after(sentence, hit)
    clause = time_cues.FREE_WILL.sub("", before + words + time_cues.BESIDE_WILL.sub("", after))
    if not has(cues.PLANNED.stems, time_cues.PURPOSE.sub("", clause)):
        return False
    if has(cues.NEVER_DONE, before):
        return True
    is_case = time_cues.CONDITION.search(before) or time_cues.STANDING.search(clause)
    done_before = time_cues.AS_BEFORE.search(sentence, hit.end)
    return not (has(cues.DONE_AFTER_ALL, before) or done_before or is_case)


def _is_denied(sentence: str, hit: Hit) -> bool:
    before, words = _before(sentence, hit), sentence[hit.start : hit.end]
    if cues.DENIED_WITHIN.search(cues.CLAUSE_EDGE.split(words)[0]):
        return True
    negators = list(cues.NEGATOR.finditer(before, max(0, len(before) - cues.NEGATION_REACH)))
    if not negators:
        return bool(cues.DENIED_AFTER.search(cues.CLAUSE_EDGE.split(sentence[hit.end :])[0]))
    # What follows the negator decides whether it denies a step: "not only", "no slavery in …".
    first = negators[0].start()
    around = before[first:] + sentence[hit.start : hit.end + cues.NEGATION_REACH]
    is_about_slavery = cues.NO_SLAVERY.search(before[first:]) or cues.ONLY_SLAVERY.fullmatch(words)
    if is_about_slavery or has(cues.NO_NEGATION, around):
        return False
    return not cues.OF_OTHERS.search(before[: negators[-1].start()])


def _after(sentence: str, hit: Hit) -> str:
    """What stands after the hit in its own clause."""
    edge = cues.CLAUSE_EDGE.search(sentence, hit.end)
    return sentence[hit.end : edge.start() if edge else len(sentence)]


def _before(sentence: str, hit: Hit) -> str:
    """What stands before the hit in its own clause."""
    edges = [match.end() for match in cues.CLAUSE_EDGE.finditer(sentence, 0, hit.start)]
    return sentence[max(edges, default=0) : hit.start]
