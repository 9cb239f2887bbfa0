"""The main clause of a sentence, and whether its verb lies in the future and tells of a step."""

from __future__ import annotations

import re
from functools import lru_cache

from analyser import time_cues, whole_cues

_NEAR = 60
"""Characters after a word of the future in which a case is still named: "will act if …"."""

_REACH = 90
"""Characters from a word of an aim in which its step is named, about fourteen words."""

_SIDE_LEAD = re.compile(
    r"^(?:as|after|to|in|for|during|based|given|once|through|by|with|following|having|since|because|due|over"
    r"|where|when|building|from)\b.*, (?=[^,]{1,60}$)"
)
"""What stands before the main clause, up to its comma: "as we learn, we will …"."""

_CONTRAST = re.compile(
    r"[,;] (?:but|however|yet) |\bbut (?=(?:we|it|plans?|will|is)\b)|; "
    r"|[,]? and (?=(?:we|it|will|intends?|plans?)\b)"
)


def after_a_commitment(sentence: str) -> str:
    """The clause that is joined to a mere commitment: "we recognise the need, and will train …"."""
    first, *others = _CONTRAST.split(whole_cues.SUBORDINATE.sub("", sentence, count=1), maxsplit=2)
    is_mere = whole_cues.BOILERPLATE.search(first) and not whole_cues.STEP_TOLD.search(first)
    return others[0] if others and is_mere else ""


@lru_cache(maxsize=64)
def main_clause(sentence: str) -> str:
    """The first main clause: without the concession or reason before it, and what is joined to it."""
    clause = whole_cues.SUBORDINATE.sub("", sentence, count=1)
    return _CONTRAST.split(clause, maxsplit=1)[0]


def is_plan_before_a_list(lead: str) -> bool:
    """Whether the words before a list introduce what is to come; those nearest to the list decide."""
    if not lead:
        return False
    clauses = (_CONTRAST.split(lead)[-1], main_clause(lead))
    return any(_future_verb(clause) is not None for clause in clauses)


def is_to_come(clause: str) -> bool:
    """Whether the main verb of a clause lies in the future and tells of a step."""
    told = _future_verb(clause)
    return told is not None and (bool(whole_cues.TIME_AHEAD.search(clause)) or _tells_of_a_step(*told))


def _future_verb(clause: str) -> tuple[str, re.Match[str]] | None:
    """The main verb of a clause if it lies in the future, with the clause it was looked for in."""
    clause = time_cues.PURPOSE.sub(" ", time_cues.FREE_WILL.sub("", clause))
    for found in whole_cues.FUTURE.finditer(clause):
        before = _SIDE_LEAD.sub("", clause[: found.start()])
        if whole_cues.BEFORE_FUTURE.search(before) or whole_cues.FINITE.search(before):
            continue
        return clause, found
    return None


def _tells_of_a_step(clause: str, found: re.Match[str]) -> bool:
    """Whether what is to come is a step, and no attitude and no standing procedure."""
    told = clause[found.start() :]
    is_case = time_cues.CONDITION.search(clause[: found.end()])
    if is_case or time_cues.STANDING.search(clause[: found.end() + _NEAR]):
        return False
    if whole_cues.VAGUE.search(told) and not whole_cues.BY_DOING.search(told):
        return False
    return not whole_cues.WEAK.search(told) or bool(whole_cues.STEP_AHEAD.search(told[:_REACH]))
