"""How a sentence means what it says: done, planned, denied, expected of others, quoted, echoed.

The cues are a declared list, each with a name that the evidence carries. They are written in the
same mini-syntax as the signals of a law (`criteria/stems.py`) and looked for in the folded sentence.
Cues of negation and of the future reach only into their own clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from analyser.match import Hit, StemSet
from analyser.scorecard import Stance
from criteria.law import Indicator


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Wordings that set a stance, and the name of the rule."""

    rule: str
    stance: Stance
    stems: tuple[str, ...]


WHOLE_SENTENCE = (
    Cue(
        rule="quoted.definition",
        stance=Stance.QUOTED,
        stems=(
            "(modern )?slavery (is|are|encompasses|covers|takes|can take|means|refers to|describes) "
            "(a|an|the|any|all|many|various|forms|situations|to)",
            "(slavery|servitude), (servitude|forced)",
            "(it|which) (takes|can take) (various|many|different) forms",
            "(is|are) (a|both a) (crime|criminal offence|serious crime|heinous crime)",
            "(is|are) defined (as|in|by|under)",
        ),
    ),
    Cue(
        rule="quoted.law",
        stance=Stance.QUOTED,
        stems=(
            "(section 54|the act|the modern slavery act|modern slavery act 2015|the legislation) (also )?(requires|require|states|provides|defines|obliges|makes|introduced|came into|applies)",
            "(requires|require|required) (all |large |certain |commercial )?(commercial )?(businesses|organisations|companies|entities) (with|to|that)",
        ),
    ),
    Cue(
        rule="quoted.world-figure",
        stance=Stance.QUOTED,
        stems=(
            "(million|estimated|estimates) .. (people|victims|men|children) .. (slavery|forced labour|trafficking|exploitation)",
            "(global slavery index|walk free|international labour organi[sz]ation) .. (estimate*|report*) .. (million|people)",
        ),
    ),
    Cue(
        rule="form-echo.question",
        stance=Stance.FORM_ECHO,
        stems=(
            "(does|do|has|have|is|are) the (reporting )?(entity|entities|organisation|company) (currently )?(have|has|identified|taken|provided|assess|assessed|use|subject)",
        ),
    ),
    Cue(
        rule="expected.of-others",
        stance=Stance.EXPECTED,
        stems=(
            "(we|company|group|organisation) (also |would |fully )?(expect|expects|encourage|encourages|ask|asks|urge|urges|hope|hopes) .. (suppliers?|vendors?|contractors?|subcontractors?|partners?|them|third parties|customers|supply chains?|tenants|agencies)",
            "(suppliers?|vendors?|contractors?|subcontractors?|partners?|third parties) (should|are (also )?expected|are (also )?encouraged|are (also )?asked)",
            "(we|company|group) expects? (all )?(of )?(our|its|those)",
            "expect the same (high )?standards",
        ),
    ),
)

ENFORCED = Cue(
    rule="expected.and-enforced",
    stance=Stance.DONE,
    stems=(
        "(contract*|sign|signed|signs|clause*|terminat*|audit*|questionnaire*|sanction*|inspect*)",
        "(mandatory|condition of (doing )?business|binding)",
    ),
)
"""An expectation that has teeth is more than an expectation."""

PLANNED = Cue(
    rule="planned.future-words",
    stance=Stance.PLANNED,
    stems=(
        "(will|shall|we'll)",
        "(intend|intends|intending|intention|plan|plans|planning|planned|aim|aims|aiming|hope|hopes|hoping|propose|proposes|aspire|aspires|seek|seeks|seeking|wish|wishes) to",
        "(look|looking|looks) (to|at|into|forward)",
        "(is|are|be) (being )?(considering|exploring|planning|planned|due to|going to|scheduled)",
        "(we|company|group) (would|could|may|might|consider|explore)",
        "(in|over|during|within) the (next|coming|forthcoming|following|new) (# )?(financial |reporting )?(years?|months?|period|12 months|24 months)",
        "(going forward|in the future|in future|in due course|next year|moving forward)",
        "(working|work) towards",
        "(staff|employees|colleagues|suppliers|workers|managers|sites|contracts) to (complete|receive|be|attend|undertake|have|sign)",
    ),
)

DONE_AFTER_ALL = ("(has|have|was|were|did)",)
"""Before the words in question, these outweigh a word of the future: "training that will … was given"."""

PLANNED_HEADING = Cue(
    rule="planned.heading",
    stance=Stance.PLANNED,
    stems=(
        "(next|further|future) (steps|plans|actions|commitments|goals|priorities)",
        "(looking|moving|going) (ahead|forward)",
        "(our )?(plans|priorities|goals|objectives|commitments) (for|in) (the |20#)",
    ),
)

NEGATION_RULE = "denied.negation"

_NEGATOR = re.compile(
    r"\b(?:not|never|cannot|neither|nor|without|no|(?:is|are|do|does|did|have|has|was|were)n't)\b"
)

NO_NEGATION = (
    "not (only|just|limited to|merely|tolerate*|accept*|condone*|knowingly|least)",
    "no (later|longer|tolerance|matter|less|fewer|doubt)",
    "no (forms? of |instances? of |evidence of |cases? of |incidents? of |risks? of |place for |known |reported )?"
    "(modern |human )?(slavery|trafficking|forced labour|child labour|exploitation|abuse|fear|retaliation|detriment)",
    "(not|never) .. (taking place|occur*|present|used|suffer*|penali[sz]ed|tolerated|involved|complicit)",
    "without (fear|reprisal|retaliation|detriment|prejudice|exception|penalty)",
    "not .. (practical|practicable|possible)",
)
"""Wordings that look like a negation and deny no step."""

_OF_OTHERS = re.compile(
    r"\b(?:suppliers?|vendors?|contractors?|workers?|employees|partners?|they|who|which|that|if|where|unless|should)\b[^,;:]{0,25}$"
)
"""Before a negator: others are meant, or a case that may happen, and no step is denied."""

NEGATION_REACH = 45
"""Characters between a negator and what it negates: about seven words."""

DENIED_AFTER = re.compile(r"^[^.;:,]{0,25}?\b(?:was|were|is|are|has|have|had|been) (?:not|never)\b")

REASSURANCE = Cue(
    rule="said.reassurance",
    stance=Stance.DONE,
    stems=(
        "zero[- ]tolerance",
        "(is|are|remain|remains|fully|strongly) (fully |strongly |totally )?(committed|dedicated) to",
        "(our|a|its) commitment (to|is)",
        "(recogni[sz]es?|understands?|acknowledges?|believes?) .. (responsib*|importance|role|right)",
        "act* ethically and with integrity",
        "(takes?|taking) .. (seriously|very seriously)",
        "(opposed|abhorrent|unacceptable|no place)",
    ),
)
"""Boilerplate: it commits or reassures, and tells of no step."""

_CLAUSE_EDGE = re.compile(
    r"[;:]|,? (?:but|however|although|though|whilst|while|whereas)\b|, (?:which|who|and we|and the)\b"
)
_ANSWERED = re.compile(r"\?\s*(?:yes|no|n/a|not applicable)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A stance, and the names of the rules that set it."""

    stance: Stance
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around a sentence, folded: its heading, and what introduces the list it stands in."""

    heading: str
    lead: str


def read_stance(indicator: Indicator, sentence: str, hits: tuple[Hit, ...], around: Around) -> Reading:
    """How a folded sentence means what it says about an indicator that it does not declare none of."""
    present = _cues().present(sentence)
    if _ANSWERED.search(sentence):
        return Reading(stance=Stance.FORM_ECHO, rules=("form-echo.answered",))
    for cue in WHOLE_SENTENCE:
        if present & set(cue.stems):
            if cue.stance is Stance.EXPECTED and present & set(ENFORCED.stems):
                continue
            return Reading(stance=cue.stance, rules=(cue.rule,))
    if not indicator.negation_counts and all(_is_denied(sentence, hit) for hit in hits):
        return Reading(stance=Stance.DENIED, rules=(NEGATION_RULE,))
    return _planned(sentence, hits, around) or Reading(stance=Stance.DONE, rules=())


def is_reassurance(sentence: str) -> bool:
    """Whether a folded sentence commits or reassures and tells of no step."""
    return bool(_cues().present(sentence) & set(REASSURANCE.stems))


def _planned(sentence: str, hits: tuple[Hit, ...], around: Around) -> Reading | None:
    if _has(PLANNED.stems, around.lead) and not _has(DONE_AFTER_ALL, around.lead):
        return Reading(stance=Stance.PLANNED, rules=("planned.list-lead",))
    if all(_is_planned(sentence, hit) for hit in hits):
        return Reading(stance=Stance.PLANNED, rules=(PLANNED.rule,))
    if _has(PLANNED_HEADING.stems, around.heading) and not _has(DONE_AFTER_ALL, sentence):
        return Reading(stance=Stance.PLANNED, rules=(PLANNED_HEADING.rule,))
    return None


def _is_planned(sentence: str, hit: Hit) -> bool:
    return _has(PLANNED.stems, _clause(sentence, hit)) and not _has(DONE_AFTER_ALL, _before(sentence, hit))


def _is_denied(sentence: str, hit: Hit) -> bool:
    before = _before(sentence, hit)
    negators = list(_NEGATOR.finditer(before, max(0, len(before) - NEGATION_REACH)))
    if not negators:
        return bool(DENIED_AFTER.search(sentence[hit.end :]))
    # What follows the negator decides whether it denies a step: "not only", "no slavery in …".
    around = before[negators[0].start() :] + sentence[hit.start : hit.end + NEGATION_REACH]
    return not _has(NO_NEGATION, around) and not _OF_OTHERS.search(before[: negators[-1].start()])


def _clause(sentence: str, hit: Hit) -> str:
    """The clause that the hit stands in."""
    after = _CLAUSE_EDGE.search(sentence, hit.end)
    return _before(sentence, hit) + sentence[hit.start : after.start() if after else len(sentence)]


def _before(sentence: str, hit: Hit) -> str:
    """What stands before the hit in its own clause."""
    edges = [match.end() for match in _CLAUSE_EDGE.finditer(sentence, 0, hit.start)]
    return sentence[max(edges, default=0) : hit.start]


def _has(stems: Iterable[str], text: str) -> bool:
    return bool(_cues().present(text) & set(stems))


@cache
def _cues() -> StemSet:
    cues = (*WHOLE_SENTENCE, ENFORCED, PLANNED, PLANNED_HEADING, REASSURANCE)
    return StemSet(
        dict.fromkeys(stem for cue in cues for stem in cue.stems)
        | dict.fromkeys((*NO_NEGATION, *DONE_AFTER_ALL))
    )
