"""Wordings that leave open what is done: reassurance, passing on responsibility, narrowed scope, hedged verbs.

They are shown with their quote and never scored. Each pattern is a listed rule with a name; what it is
in plain words stands in `reports/ambiguity_words.py`. A sentence that tells of a step beside the wording
is left alone, where the pattern says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from analyser.fold import fold
from analyser.scorecard import Words
from analyser.specifics.numbers import SHARE
from analyser.specifics.verbs import PAST
from statements.document import Sentence, SentenceKind
from statements.statement import Statement


class AmbiguityKind(Enum):
    """What is left open."""

    REASSURANCE = "reassurance"
    """It reassures, and tells of no step."""
    PASSED_ON = "passed on"
    """It asks of others, and tells of no check."""
    NARROWED = "narrowed"
    """It limits how far what is said reaches."""
    HEDGED = "hedged"
    """It says that something may or can be done, and not that it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A wording that leaves something open. `source` is where it is named; "" for one found by reading.

    `unless_step` says that a step told in the same sentence answers the question.
    """

    rule: str
    kind: AmbiguityKind
    wording: re.Pattern[str]
    unless_step: bool
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguity:
    """A sentence with a wording that leaves something open, and the characters of it that do."""

    rule: str
    kind: AmbiguityKind
    words: Words
    sentence: Sentence


AIMS = "https://arxiv.org/abs/2502.07022"
"""AIMS.au: its experts were told that bare zero tolerance or commitment, expectations without
enforcement, and low risk alone do not count."""
FASHION = "Fashion Transparency Index, Fashion Revolution"
"""Its sheet of strict evidence says that "regularly" is not a frequency."""

_OTHERS = r"(?:suppliers?|vendors?|contractors?|subcontractors?|(?:business |supply )?partners?|third parties|agencies|them|supply chains?|tenants)"
_WE = r"(?:we|company|group|organisation|business|firm|trust|council|university)"
_STEP = (
    r"(?:assess|investigat|train|report|monitor|review|carry out|conduct|work|take|implement|consider|develop|improve|audit|provide|"
    r"address|require|terminat|engage|request|identif|include|undertak|extend|publish|introduc|check)\w*"
)


def _pattern(rule: str, kind: AmbiguityKind, wording: str, *, unless_step: bool, source: str = "") -> Pattern:
    return Pattern(
        rule=f"ambiguity.{rule}",
        kind=kind,
        wording=re.compile(wording),
        unless_step=unless_step,
        source=source,
    )


PATTERNS: tuple[Pattern, ...] = (
    _pattern(
        "zero-tolerance",
        AmbiguityKind.REASSURANCE,
        r"\bzero[- ]tolerance\b|\bno tolerance (?:for|of)\b",
        unless_step=True,
        source=AIMS,
    ),
    _pattern(
        "taken-seriously",
        AmbiguityKind.REASSURANCE,
        r"\btak(?:es?|ing) [^.;,]{0,60}?\b(?:very |extremely |incredibly |so )?seriously\b|\bof (?:the )?(?:utmost|paramount) importance\b",
        unless_step=True,
    ),
    _pattern(
        "commitment",
        AmbiguityKind.REASSURANCE,
        r"\b(?:is|are|remains?) (?:fully |firmly |totally |absolutely |strongly |wholly |deeply |also )?(?:committed|dedicated) to"
        r" (?:ensuring|preventing|combatting|combating|tackling|eradicating|eliminating|acting|the highest|high(?:er)? standards|"
        r"conducting|doing|maintaining|respecting|upholding|protecting|operating|working)\b",
        unless_step=True,
        source=AIMS,
    ),
    _pattern(
        "confidence",
        AmbiguityKind.REASSURANCE,
        rf"\b{_WE} (?:is|are|am|feels?|remains?) (?:very |quite |fully |reasonably )?(?:confident|satisfied|comfortable|certain|assured) that\b"
        r"|\bno place in (?:our|its|the (?:company|group))\b",
        unless_step=True,
    ),
    _pattern(
        "expects-of-others",
        AmbiguityKind.PASSED_ON,
        rf"\b(?:expects?|hopes?|encourages?|urges?)\b [^.;]{{0,40}}?\b{_OTHERS}\b(?![^.;]{{0,40}} (?:report|raise|speak))|\b{_OTHERS} (?:are|is) (?:also )?(?:expected|encouraged) to\b"
        rf"|\b{_OTHERS} should\b",
        unless_step=True,
        source=AIMS,
    ),
    _pattern(
        "their-responsibility",
        AmbiguityKind.PASSED_ON,
        rf"\b(?:responsibility of|responsibility (?:lies|rests) with|up to) (?:our |the |each |its |all )?{_OTHERS}\b"
        rf"|\b(?:rel(?:y|ies)|depends?|dependent) (?:up)?on (?:our |the |its )?(?:[a-z]+ )?{_OTHERS} to\b",
        unless_step=True,
    ),
    _pattern(
        "where-practicable",
        AmbiguityKind.NARROWED,
        r"\b(?:where(?:ver)?|as far as|so far as|in so far as|insofar as|to the extent|if|when) (?:it is |is |reasonably |commercially )*"
        r"(?:practicable|possible|practical|feasible|reasonable)\b|\bbest endeavours\b|\breasonable (?:endeavours|efforts|steps)\b",
        unless_step=False,
    ),
    _pattern(
        "where-appropriate",
        AmbiguityKind.NARROWED,
        r"\b(?:where(?:ver)?|as|if|when) (?:it is |is |deemed |considered |we consider |we deem )*(?:appropriate|necessary|needed|required|applicable|relevant)\b(?! (?:by|under|to|for|in))",
        unless_step=False,
    ),
    _pattern(
        "to-our-knowledge",
        AmbiguityKind.NARROWED,
        r"\bto the best of (?:our|my|its|the (?:company|group|board|directors?)(?:'s|s')?) knowledge\b|\b(?:as|so) far as we (?:are aware|know)\b"
        rf"|\b{_WE} (?:is|are) not aware of any\b",
        unless_step=False,
    ),
    _pattern(
        "low-risk-in-our-view",
        AmbiguityKind.NARROWED,
        r"\b(?:consider|considers|considered|believe|believes|view|deem|deems|feel|feels)\b[^.;]{0,70}?\b(?:low|minimal|limited|negligible|remote|very small|little)\b"
        r"[^.;]{0,15}?\b(?:risks?|likelihood|exposure)\b|\b(?:in our (?:view|opinion)|due to the nature|given the nature|because of the nature)\b[^.;]{0,80}?"
        r"\b(?:low|minimal|limited|negligible|no|not|little)\b[^.;]{0,30}?\brisks?\b"
        r"|\b(?:consider|considers|believe|believes)\b[^.;]{0,60}?\brisks?\b[^.;]{0,50}?\b(?:is|are|to be|as) (?:relatively |very |generally )?(?:low|minimal|limited|negligible|remote)\b",
        unless_step=False,
        source=AIMS,
    ),
    _pattern(
        "may-or-could",
        AmbiguityKind.HEDGED,
        rf"(?<!how )(?<!where )(?<!so that )(?<!so )\b{_WE} (?:may|might|could) (?:also |then |choose to |decide to |seek to )?(?:be |have )?{_STEP}\b",
        unless_step=False,
    ),
    _pattern(
        "seeks-to",
        AmbiguityKind.HEDGED,
        rf"\b{_WE} (?:also |always |will |continually |would )?(?:seeks?|strives?|endeavours?|tr(?:y|ies)|aspires?|attempts?) to\b",
        unless_step=True,
        source=AIMS,
    ),
    _pattern(
        "from-time-to-time",
        AmbiguityKind.HEDGED,
        r"\b(?:from time to time|on an ad[- ]hoc basis|in due course|as and when|at appropriate intervals|on a (?:regular|periodic) basis)\b",
        unless_step=False,
        source=FASHION,
    ),
)
"""All patterns, in the order in which they are shown."""

_TEETH = re.compile(
    r"\b(?:contracts?|contractual\w*|sign(?:ed|s)?|clauses?|terminat\w*|audit\w*|questionnaires?|self[- ]assessments?|sanction\w*|"
    r"inspect\w*|visit\w*|trained|training|verif\w*|screen\w*|sedex|ecovadis|smeta|check(?:s|ed)?|code of conduct|polic(?:y|ies)|investigat\w*|dismiss\w*|disciplin\w*)\b"
)
"""A step, a check or a paper beside the wording: what it means can be looked up."""


def find_ambiguities(statement: Statement) -> tuple[Ambiguity, ...]:
    """The wordings of a statement that leave something open, in reading order; () where there are none.

    Headings, rows of tables and questions are left out. A sentence is given once for each pattern.
    """
    return tuple(
        ambiguity
        for sentence in statement.sentences
        if sentence.kind in (SentenceKind.PROSE, SentenceKind.LIST_ITEM) and not sentence.text.endswith("?")
        for ambiguity in _find_in(sentence)
    )


def _find_in(sentence: Sentence) -> tuple[Ambiguity, ...]:
    folded = fold(sentence.text)
    has_step = bool(_TEETH.search(folded.text) or PAST.search(sentence.text) or SHARE.search(folded.text))
    return tuple(
        Ambiguity(
            rule=pattern.rule,
            kind=pattern.kind,
            words=folded.words(match.start(), match.end()),
            sentence=sentence,
        )
        for pattern in PATTERNS
        if not (pattern.unless_step and has_step)
        for match in [pattern.wording.search(folded.text)]
        if match
    )
