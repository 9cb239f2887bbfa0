"""Where a document says that it was approved, by whom and when.

What counts is the approval of the document itself. A sentence about a policy, a supplier or a budget
that the board approved, an approval that is still to come, and what the law asks for do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from statements.details.approver import approver_of, body_of
from statements.details.dates import MONTH, FoundDay, find_days, is_of_another_matter
from statements.details.plain import PlainText
from statements.details.words import is_policy
from statements.ends import breaks_within
from statements.statement import Approver

CLAUSE = 320
"""Characters before and after a word of approval that are read as its sentence, at most."""

LEAD = 60
"""Characters before a date in which it may be said what date it is: "for the financial year ended on the"."""

ASIDE = 25
"""Characters between the last thing named and the verb from which that thing is taken for an aside, and the
statement with which the sentence begins for what was approved."""

_VERB = re.compile(
    r"(?:\b|(?<=\bwas)|(?<=\bbeen)|(?<=\bis))(?:approved|endorsed|adopted|ratified|authori[sz]ed|agreed|signed[ \n-]off"
    r"|(?:approve|approves|endorse|endorses|adopt|adopts)(?=[ \n](?:this|the|our)\b))\b",
    re.I,
)
_GIVEN = re.compile(
    r"\b(?:board|directors?'?|members?'?|trustees?'?)[ \n](?:of directors[ \n])?approval[ \n](?:has been|was|is)[ \n](?:given|granted|obtained|received)"
    r"|\b(?:has|have)[ \n](?:been given|received|obtained)[ \n](?:the[ \n])?(?:full[ \n])?approval\b"
    r"|\bdate of (?:board |directors' )?approval\b|\bboard approval(?: date)?(?=:)",
    re.I,
)
"""Approval said by a noun; the noun alone is a heading, or an approval still to come."""

_DELEGATED = re.compile(
    r"\bdelegat(?:ed|es)[ \n](?:the[ \n])?(?:authority[ \n]for[ \n])?(?:the[ \n])?approval[ \n]of[ \n]this\b",
    re.I,
)
_CLAUSE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bLtd)(?<!\bInc)(?<!\bCo)(?<!\bplc)(?<!\bNo)(?<!\bMr)(?<!\bMs)(?<!\bDr)[.;!?](?=\s|$)"
    r"|\n(?=(?:Signed|Name|Date|Dated|Approved|Reviewed|Signature)\b)"
)
_THING = re.compile(
    r"\b(?:(?P<own>statement|report|disclosure)"
    r"|(?P<other>polic(?:y|ies)|codes?|strateg(?:y|ies)|framework|budgets?|plans?|charter|programmes?|targets?|suppliers?|vendors?"
    r"|agenc(?:y|ies)|contractors?|appointments?|applications?|donations?|expenditure|projects?|contracts?|orders|invoices"
    r"|procedures?|roadmap|principles|process(?:es)?|module|initiatives?|training|providers?|scheme|standards?|accounts))\b",
    re.I,
)
_THIS_POLICY = re.compile(r"(?<=\bthis )policy\b", re.I)
_OWN_NAME = "report"
"""What "this policy" is read as in a document that is one; it has as many letters, so that no place changes."""

_OWN_SUBJECT = re.compile(
    r"\s*(?:this|our|the)[ \n](?:[\w'&-]+[ \n]){0,6}?(?:statement|report|disclosure)\b", re.I
)
_PRONOUN = re.compile(r"\s*(?:it|this)[ \n](?:was|is|has[ \n]been)\b", re.I)
_LABEL = re.compile(r"[ ]?by ?:", re.I)
_BY = re.compile(r"[ \n]by\b")
_OWN_AFTER = re.compile(r"[ \n]*(?:it\b|(?:this|the|our|its|that)\b)", re.I)
_PASSIVE_AFTER = re.compile(
    r"[ \n]*(?:\(|,|:|by|of by|on|at|in|following|pursuant to|in accordance with|formally|unanimously|and signed|for and on|as of)(?:\b|[ \n])",
    re.I,
)
_ALONE = re.compile(r"(?:^|[:|)(\n])\s*\Z")
_REVIEWED_AND = re.compile(
    r"(?:^|[:|)(\n])\s*(?:(?:formally|duly|fully|reviewed|considered|read|prepared|agreed|and|&|,)\s*)+\Z",
    re.I,
)
_NOT_YET = re.compile(
    r"\b(?:will|shall|must|should|(?-i:may)|can|could|would|to|cannot|not|never|needs?|requires?|required|once|until|when|if|before)\b"
    r"(?:[ \n](?!and\b|which\b|has\b|have\b|was\b)[\w'-]+){0,3}[ \n]\Z",
    re.I,
)
"""The approval is still to come, did not come, or is asked for by somebody."""

_ASKED_BY_LAW = re.compile(
    r"\b(?:Act|section 54|legislation|law)\b[^.;]{0,80}\b(?:requires?|asks?|states?|provides?)\b", re.I
)
_HEADING = re.compile(r"\b(?:approv|sign|authoris|board)", re.I)
_OF_POLICIES = re.compile(r"\bpolic(?:y|ies)\b|\bcodes?\b", re.I)
_ON = re.compile(r"\b(?:on|of|held|meeting)[ \n](?:the[ \n])?\Z", re.I)
_AND_SIGNED = re.compile(r"\band\b[^.;]{0,50}\bsigned\b|\b(?-i:Signed)\b", re.I)
_GOES_ON_WITH = re.compile(rf"{MONTH}|20\d\d\b|\d{{1,2}}(?:st|nd|rd|th)? ", re.I)
_GOES_ON = re.compile(r"(?:\b(?:of|the|and|by|for|on|its|at|in)|&|,)\s*\Z", re.I)


RULE = {
    Approver.BOARD: "approval.by-board",
    Approver.MEMBERS: "approval.by-members",
    Approver.OTHER: "approval.by-another",
    None: "approval.by-nobody-named",
}
"""The rule that names each approver."""


_ORDER = (Approver.MEMBERS, Approver.BOARD, Approver.OTHER, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One place where the document says that it was approved.

    `approver` is None where it does not say by whom. Characters of the plain text: its sentence goes
    from `start` to `clause_end`, the word of approval begins at `verb`, and by whom and when is said
    up to `end`. `days` are the dates it gives, without those on which a year or period ends.
    """

    approver: Approver | None
    rule: str
    start: int
    verb: int
    end: int
    clause_end: int
    days: tuple[FoundDay, ...]


def find_approvals(text: PlainText) -> tuple[Approval, ...]:
    """All sentences in which the document says that it was approved, in order.

    Of several approvers in one sentence, the highest body is taken.
    """
    found: dict[int, Approval] = {}
    text = replace(text, text=_THIS_POLICY.sub(_OWN_NAME, text.text)) if is_policy(text.sentences) else text
    for approval in sorted(_approvals(text), key=lambda each: (_ORDER.index(each.approver), each.verb)):
        found.setdefault(approval.start, approval)
    return tuple(found[start] for start in sorted(found))


def _approvals(text: PlainText) -> Iterator[Approval]:
    for verb in _VERB.finditer(text.text):
        start, end = _clause(text.text, verb.start(), verb.end())
        before, after = text.text[start : verb.start()], text.text[verb.end() : end]
        if _NOT_YET.search(before) or _ASKED_BY_LAW.search(before):
            continue
        if _is_passive(text, verb, before, after):
            agent = _agent(after)
            yield _approval(text.text, agent, (start, verb.start(), verb.end() + len(agent), end))
        elif _approves_this(after):
            yield _approval(text.text, before, (start, verb.start(), end, end))
    for noun in _GIVEN.finditer(text.text):
        start, end = _clause(text.text, noun.start(), noun.end())
        yield _approval(text.text, text.text[start:end], (start, noun.start(), end, end))
    for noun in _DELEGATED.finditer(text.text):
        start, end = _clause(text.text, noun.start(), noun.end())
        delegated = _approval(text.text, "", (start, noun.start(), end, end))
        yield replace(delegated, approver=Approver.OTHER, rule="approval.delegated")


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around characters `start` to `end`, or as much of it as is read."""
    first = max(0, start - CLAUSE)
    for mark in _CLAUSE_END.finditer(text, first, start):
        first = mark.end()
    last = _CLAUSE_END.search(text, end, end + CLAUSE)
    return first, last.end() if last else min(len(text), end + CLAUSE)


def _is_passive(text: PlainText, verb: re.Match[str], before: str, after: str) -> bool:
    """Whether it is the document itself that was approved: "this statement was approved by …"."""
    if not _PASSIVE_AFTER.match(after):
        return False
    heading = text.sentences_at(verb.start(), verb.end())[0].heading
    begins_anew = _ALONE.search(before) or (verb.group()[0].isupper() and _BY.match(after))
    if begins_anew or _LABEL.match(after):
        return not _OF_POLICIES.search(heading)
    if _REVIEWED_AND.search(before):
        return bool(_HEADING.search(heading))
    if _PRONOUN.match(before):
        # What "it" is stands before the sentence; where nothing does, it is the document.
        first = verb.start() - len(before)
        before = f"this statement {text.text[max(0, first - CLAUSE) : first]}"
    things = list(_THING.finditer(before))
    if not things:
        return False
    subject_is_own = bool(_OWN_SUBJECT.match(before)) and len(before) - things[-1].end() > ASIDE
    return things[-1]["own"] is not None or subject_is_own


def _approves_this(after: str) -> bool:
    """Whether what follows the verb is the document itself: "the board approved this statement"."""
    if re.match(r"[ \n]*it\b", after):
        return True
    thing = _THING.search(after) if _OWN_AFTER.match(after) else None
    return thing is not None and thing["own"] is not None


def _agent(after: str) -> str:
    """By whom and when, as far as it goes: a new line that begins with a capital is a new matter."""
    signed = _AND_SIGNED.search(after)
    after = after[: signed.start()] if signed else after
    end = 0
    for line in after.split("\n"):
        begins_anew = (line[:1].isupper() or not line[:1].isalpha()) and not _GOES_ON_WITH.match(line)
        is_open = _GOES_ON.search(after[:end]) or breaks_within(after[:end].rstrip(), line)
        if end and begins_anew and not is_open and body_of(after[:end]) is not None:
            break
        end += len(line) + 1
    return after[:end]


def _approval(text: str, agent: str, place: tuple[int, int, int, int]) -> Approval:
    """The approval by an agent: `place` is where it starts, its verb, where it ends, and its sentence."""
    start, verb, end, clause_end = place
    approver = approver_of(agent, text[start:end])
    return Approval(
        approver=approver,
        rule=RULE[approver],
        start=start,
        verb=verb,
        end=end,
        clause_end=clause_end,
        days=_days(text, start, verb, end),
    )


def _days(text: str, start: int, verb: int, end: int) -> tuple[FoundDay, ...]:
    """The dates of an approval: those after the verb, or else the last shortly before it.

    The dates of the year that the document is about are left out.
    """
    found = [
        FoundDay(day=day.day, start=day.start + start, end=day.end + start, doubtful=day.doubtful)
        for day in find_days(text[start:end])
        if not is_of_another_matter(text[max(0, start + day.start - LEAD) : start + day.start])
    ]
    after = [day for day in found if day.start >= verb]
    return tuple(
        after
        or [
            day
            for day in found
            if _ON.search(text[max(0, day.start - LEAD) : day.start]) and verb - day.end <= CLAUSE // 2
        ][-1:]
    )
