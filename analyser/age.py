"""Whether what a sentence tells of was done in the period of the statement, or long before."""

from __future__ import annotations

from dataclasses import replace

from analyser import time_cues
from analyser.fold import fold
from analyser.scorecard import Evidence, Stance


def with_age(evidence: Evidence, year: int | None) -> Evidence:
    """The same evidence, with the rule `done.long-ago` if it tells of what was done long ago.

    `year` is the year in which the reported period ends; where it is None, nothing is said of age. The
    level stays: an old deed may still hold, and the rule lets a reader see how old it is.
    """
    is_old = evidence.stance is Stance.DONE and is_long_ago(fold(evidence.sentence.text).text, year)
    return replace(evidence, rules=(*evidence.rules, time_cues.LONG_AGO_RULE)) if is_old else evidence


def is_long_ago(sentence: str, year: int | None) -> bool:
    """Whether the latest year that a folded sentence gives for a deed lies long before `year`.

    What goes on since then is not old.
    """
    told = [int(match[1]) for match in time_cues.YEAR_OF_A_DEED.finditer(sentence)]
    if year is None or not told or time_cues.STILL_GOES_ON.search(sentence):
        return False
    return max(told) < year - time_cues.LONG_AGO
