"""The cues of time: what is to come, what is done whenever a case arises, and what was done long ago."""

from __future__ import annotations

import re

FREE_WILL = re.compile(r"\b(?:free|good|own) will\b")
"""The noun, not the word of the future."""

AS_BEFORE = re.compile(r"\bas (?:we have|in previous|in earlier|before)\b")
"""What goes on as it was done before is done: "we will carry out audits, as we have each year"."""

CONDITION = re.compile(
    r"^(?:if|where|when|should)\b"
    r"|\b(?:any(?:one|body)?|those)\b[^.;,]{0,30}\b(?:who|that|which|found)\b"
    r"|\b(?:any|a|every) (?:[\w-]+ ){0,3}?(?:breach|violation|failure|non-compliance)\b"
    r"|\b(?:suppliers?|vendors?|contractors?|employees?|staff|workers?|partners?) (?:who|that|which)\b"
    r"[^.;]{0,40}\b(?:breach|violat|fail|refus|contraven|do not|does not)"
)
"""What will be done in a case that may happen is a standing procedure, and no plan."""

PURPOSE = re.compile(
    r"\b(?:reviews?|polic(?:y|ies)|approach|programmes?|programs?|codes?|training|standards?|procedures?|process(?:es)?|controls|"
    r"methods?|principles|modules?|tools?|systems?|framework|initiatives?|projects?|courses?|clauses?|questionnaires?|audits?)\b"
    r"(?:(?!\b(?:we|will|and|which)\b)[^.;,]){0,70}?(?:, [^,]{0,60},)?(?<!the) (?:aims?|seeks?|intends?|hopes?|(?:is|are) (?:intended|designed|meant)) to\b"
)
"""What a policy or a course aims at is its purpose, and no plan: "our code seeks to protect …"."""

BESIDE_WILL = re.compile(r"\b(?:which|that|who) (?:\w+ly )?(?:will|shall)\b")
"""A word of the future that hangs on a noun: "we gave training that will help buyers"."""

STANDING_RULE = "done.standing-rule"

STANDING = re.compile(
    r"\bwill (?:only|always)\b"
    r"|\b(?:complaints?|reports? of|concerns?|disclosures?|matters?|breach\w*|violations?|failures?|allegations?|anyone"
    r"|any (?:employee|worker|supplier|person|individual|report|concern|breach|issue|case)s?)"
    r"\b[^.;]{0,60}?\b(?:will|shall|may|could) (?:\w+ )?(?:be|face|result|lead|treat|investigat)"
    r"|\b(?:will|shall) (?:\w+ )?(?:treat|investigate|handle) (?:all|any|every|each)\b"
    r"|(?:^|, )(?:in the event|in (?:any )?such|if|should|upon)\b|\bfrom time to time\b|\bin (?:certain|such) (?:cases|circumstances)\b|\b(?:will|may)\b[^.;,]{0,40} if (?:a|an|any|we|it|the|they)\b"
)
"""What is done whenever a case arises is a standing procedure: "complaints will be investigated"."""


def is_standing(clause: str) -> bool:
    """Whether a folded clause tells what is done in any case that arises, and no plan."""
    return bool(CONDITION.search(clause) or STANDING.search(clause))


LONG_AGO_RULE = "done.long-ago"

LONG_AGO = 2
"""Years before the end of the period that still belong to a statement's own story; the laws ask for the
steps of the year, and many statements tell the year before beside it."""

YEAR_OF_A_DEED = re.compile(
    r"\b(?:in|during|throughout|from|by|on|for|of|until|(?:in|during) (?:the )?(?:financial |fiscal |calendar )?year|fy|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,?) ?(?:\d\d? )?((?:19|20)\d\d)\b"
    r"(?! (?:act|agenda|goals?|strategy|targets?|edition|standard))"
)
"""A year in which something was done. A year in the name of an Act or a standard is none."""

STILL_GOES_ON = re.compile(
    r"\b(?:since|ever since|annually|every year|continu\w+|still|(?:updated|reviewed|renewed) (?:annually|regularly)"
    r"|(?:act|regulations?|directive|convention|law) (?:of |in )?(?:19|20)\d\d|founded|incorporated|established in|formed in)\b"
)
"""It began then and goes on, it names a law, or it tells how old the organisation is."""
