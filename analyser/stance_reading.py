"""A stance with its rules, and the rules that the reading of one indicator and of a sentence share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from analyser import cues, form_cues
from analyser.scorecard import Stance
from analyser.stem_set import StemSet


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A stance, and the names of the rules that set it."""

    stance: Stance
    rules: tuple[str, ...]


def stance_of_form(sentence: str) -> Reading | None:
    """The stance of a folded sentence that repeats a question or a heading of a form.

    A field with what was filled in, such as the location, is for the reading of whole sentences only: it
    answers what an indicator may ask.
    """
    for pattern, rule in _FORM:
        if pattern.search(sentence):
            return Reading(stance=Stance.FORM_ECHO, rules=(rule,))
    return None


_FORM = (
    (cues.ANSWERED, "form-echo.answered"),
    (form_cues.FORM_QUESTION, "form-echo.question"),
    (form_cues.FORM_HEADING, "form-echo.heading"),
)


def stance_of_quoted(sentence: str) -> Reading | None:
    """The stance of a folded sentence that quotes, defines or repeats a form's question."""
    present = stems_in(sentence)
    for cue in cues.WHOLE_SENTENCE:
        if present & set(cue.stems):
            if cue.stance is Stance.QUOTED and cues.STEP_BESIDE.search(sentence):
                continue
            return Reading(stance=cue.stance, rules=(cue.rule,))
    return None


def stance_of_others(sentence: str) -> Reading | None:
    """The stance of a folded sentence that expects of others, without anything to enforce it."""
    if is_expected(sentence) and not has(cues.ENFORCED.stems, sentence):
        return Reading(stance=Stance.EXPECTED, rules=(cues.EXPECTED.rule,))
    return None


def is_expected(sentence: str) -> bool:
    """Whether a folded sentence expects something of others."""
    return has(cues.EXPECTED.stems, sentence)


def reads_as_reassurance(sentence: str) -> bool:
    """Whether a folded sentence commits or reassures and tells of no step."""
    return has(cues.REASSURANCE.stems, sentence)


def has(stems: Iterable[str], text: str) -> bool:
    """Whether any of the stems of the cues is in a folded text."""
    return bool(stems_in(text) & set(stems))


@lru_cache(maxsize=64)
def stems_in(text: str) -> frozenset[str]:
    """The stems of all cues that are in a folded text; several rules ask for those of one sentence."""
    return frozenset(_stems().present(text))


@cache
def _stems() -> StemSet:
    planned = (cues.PLANNED, cues.PLANNED_HEADING, cues.MEASURE_LEAD)
    named = (*cues.WHOLE_SENTENCE, cues.EXPECTED, cues.ENFORCED, *planned, cues.REASSURANCE)
    loose = (*cues.NO_NEGATION, *cues.DONE_AFTER_ALL, *cues.NEVER_DONE)
    return StemSet(dict.fromkeys([*(stem for cue in named for stem in cue.stems), *loose]))
