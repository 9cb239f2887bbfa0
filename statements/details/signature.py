"""Who signs a document: the wording that says so, and the name and office that stand with it.

Text extraction scatters signature blocks, so a name is taken by what stands around it, surest first:
words of signing, the approval just beside it, and only then its place at the end of the document or
of a foreword. The rule says which of these it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from statements.details.approval import Approval
from statements.details.dates import FoundDay
from statements.details.offices import OFFICE, office_of
from statements.details.people import Person
from statements.details.plain import PlainText
from statements.details.signing import Kind, Wording, find_wordings
from statements.details.surroundings import Surroundings, is_block
from statements.statement import Office

AFTER_WORDING = 220
"""Characters after words of signing in which the name may stand, after a company and a line to sign on."""

BEFORE_WORDING = 70
"""Characters before words of signing in which the name may end: "Jane Smith, for and on behalf of"."""

AROUND_APPROVAL = 160
"""Characters after an approval, or before it, in which the name of who signs may stand."""

LONGEST_PERSON = 200
"""Characters that a name and its office take up at most."""

LAST_SENTENCES = 12
"""Sentences at the end of a document in which a name with an office may be a signature."""

LAST_PART, FIRST_PART = 0.7, 0.35
"""Shares of a document: from where on a name may close it, and up to where one may close a foreword.

The menus of a web page that was saved as text may follow the name.
"""

LAST_LINES = 300
"""Characters at the end of a document, however short it is, in which a name may close it."""

BESIDE_NAME = 130
"""Characters after a name, or before it, in which the date of signing may stand."""

BELOW_NAME = 90
"""Characters after a name in which its office may stand, after a company, a date or a number."""

ADJOINING = len(": ")

_OFFICE = re.compile(OFFICE)
_SUBJECT = re.compile(r"\b(?:this|our|the|it)\b[^.\n]{0,80}\Z", re.I)
"""What was approved, where the sentence begins with it."""

_BLANK = re.compile(r"_{4,}|\.{6,}|…{2,}|\[(?:name|signature|date)\]", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A signature as far as the text shows it. `start` and `end` are its characters in the plain text.

    `person` is None where no name stands with the wording, and `wording` where no words say that it
    is signed. `day` is the date beside it.
    """

    person: Person | None
    wording: Wording | None
    rule: str
    start: int
    end: int
    day: FoundDay | None = None


def guess_signature(
    text: PlainText, people: Sequence[Person], approvals: Sequence[Approval], days: Sequence[FoundDay]
) -> Signature | None:
    """The surest signature that the text shows, with the date beside it, or None if it shows none."""
    around = Surroundings(text.text, people, days)
    wordings = find_wordings(text.text)
    signature = next(_worded(around, wordings), None) or _unworded(text, around, approvals, wordings)
    if signature is None:
        return None
    signature = replace(signature, person=_with_office(around, signature.person))
    return replace(signature, day=_day(around, signature))


def _unworded(
    text: PlainText, around: Surroundings, approvals: Sequence[Approval], wordings: Sequence[Wording]
) -> Signature | None:
    """A name without words of signing, words of signing without a name, or both from two places."""
    named = next(_beside_approval(around, approvals), None) or next(_closing(text, around), None)
    unnamed = next(_unnamed(text.text, wordings), None)
    if named is None or unnamed is None:
        return named or unnamed
    return named if unnamed.rule == "signature.left-blank" else replace(named, wording=unnamed.wording)


def _worded(around: Surroundings, wordings: Sequence[Wording]) -> Iterator[Signature]:
    """Signatures in which a name stands with words of signing, or on a ruled line."""
    for wording in wordings:
        person = _person_at(around, wording)
        if person is not None:
            yield Signature(
                person=person,
                wording=wording if wording.printed else None,
                rule="signature.worded" if wording.printed else "signature.on-a-line",
                start=min(wording.start, person.start),
                end=max(wording.end, person.end),
            )


def _person_at(around: Surroundings, wording: Wording) -> Person | None:
    after = [person for person in _after(around, wording) if _could_sign(around, wording, person)]
    before = [
        person
        for person in around.people_in(wording.start - LONGEST_PERSON, wording.start)
        if wording.start - BEFORE_WORDING <= person.end <= wording.start
        and is_block(around.text[person.end : wording.start])
        and around.stands_alone(person)
        and _could_sign(around, wording, person)
    ]
    better_before = before and before[-1].role and after and not after[0].role
    if before and (wording.kind is Kind.BEHALF or not after or better_before):
        return before[-1]
    if not after:
        return None
    adjoins = after[0].start - wording.end <= ADJOINING
    return after[0] if adjoins else next((person for person in after if person.role), after[0])


def _after(around: Surroundings, wording: Wording) -> Iterator[Person]:
    for person in around.people_in(wording.end, wording.end + AFTER_WORDING):
        if is_block(around.text[wording.end : person.start]) and not _is_company_of(around, wording, person):
            yield person


def _could_sign(around: Surroundings, wording: Wording, person: Person) -> bool:
    """Whether a name is a person's; without an office it must begin a line or adjoin the words of signing."""
    if person.role is None:
        adjoins = 0 <= person.start - wording.end <= ADJOINING
        if wording.printed is None or not (adjoins or around.begins_line(person)):
            return False
    return around.is_like_person(person)


def _is_company_of(around: Surroundings, wording: Wording, person: Person) -> bool:
    """Whether the name is that of whom it is signed on behalf of: it follows at once, without an office."""
    on_behalf = around.text[wording.start : wording.end].lower().rstrip().endswith(("of", "for"))
    return on_behalf and person.role is None and not around.text[wording.end : person.start].strip(" \nthe")


def _beside_approval(around: Surroundings, approvals: Sequence[Approval]) -> Iterator[Signature]:
    """Signatures in which a name stands alone just after the approval, or else just before it."""
    for approval in approvals:
        for end in (approval.end, approval.clause_end):
            near = [
                person
                for person in _alone(around, around.people_in(end, end + AROUND_APPROVAL))
                if is_block(around.text[end : person.start])
                and (person.role or around.has_own_line_below(end, person))
            ]
            # A name may stand twice, as it is written and as it is printed, with the office under the second.
            for person in sorted(near, key=lambda person: person.role is None):
                yield _named(person, "signature.after-approval")
        start = approval.start - AROUND_APPROVAL
        for person in _alone(around, around.people_in(start - LONGEST_PERSON, approval.verb)):
            gap = _SUBJECT.sub("", around.text[person.end : approval.verb])
            if start <= person.end <= approval.verb and person.role and is_block(gap):
                yield _named(person, "signature.before-approval")


def _alone(around: Surroundings, people: Sequence[Person]) -> Iterator[Person]:
    return (person for person in people if around.stands_alone(person) and around.is_like_person(person))


def _closing(text: PlainText, around: Surroundings) -> Iterator[Signature]:
    """Signatures in which a name with an office stands alone: with a date, at the end, under a foreword.

    Captions name people too: whoever does not sit on the board must stand in the last sentences.
    """
    alone = [
        person
        for person in _alone(around, around.people)
        if person.role
        and not around.is_quoted(person)
        and (person.office is not Office.OTHER or person.start >= text.starts[-LAST_SENTENCES:][0])
    ]
    for person in reversed(alone):
        if around.signing_day(person.start, person.end, BESIDE_NAME):
            yield _named(person, "signature.with-date")
    for person in reversed(alone):
        if len(text.text) - person.end <= LAST_LINES or person.start >= len(text.text) * LAST_PART:
            yield _named(person, "signature.at-end")
    for person in alone:
        if person.end <= len(text.text) * FIRST_PART:
            yield _named(person, "signature.under-foreword")


def _named(person: Person, rule: str) -> Signature:
    return Signature(person=person, wording=None, rule=rule, start=person.start, end=person.end)


def _unnamed(text: str, wordings: Sequence[Wording]) -> Iterator[Signature]:
    """Words of signing without a name: the place is left blank, or the name is in a picture."""
    surest = [wording for wording in wordings if wording.kind in (Kind.SIGNED, Kind.LINE)]
    for wording in surest:
        blank = _BLANK.search(text, wording.start, wording.end + BESIDE_NAME)
        if blank:
            end = max(wording.end, blank.end())
            rule = "signature.left-blank"
            yield Signature(person=None, wording=wording, rule=rule, start=wording.start, end=end)
    for wording in surest:
        if wording.printed and wording.begins_block:
            rule = "signature.without-name"
            yield Signature(person=None, wording=wording, rule=rule, start=wording.start, end=wording.end)


def _with_office(around: Surroundings, person: Person | None) -> Person | None:
    """The person, with an office from another place of the name, or from further down in the block."""
    if person is None or person.role is not None:
        return person
    same = (other for other in around.people if other.name == person.name and other.role)
    other = next(same, None)
    if other is not None:
        return replace(person, role=other.role, office=other.office)
    below = _OFFICE.search(around.text, person.end, person.end + BELOW_NAME)
    if below is None or around.people_in(person.end, below.start()):
        return person
    role = " ".join(below.group().split())
    is_beside = is_block(around.text[person.end : below.start()])
    return replace(person, role=role, office=office_of(role)) if is_beside else person


def _day(around: Surroundings, signature: Signature) -> FoundDay | None:
    """The date beside a signature, or else beside another place where the same person stands."""
    places = [(signature.start, signature.end)]
    if signature.person is not None:
        name = signature.person.name
        places += [(other.start, other.end) for other in around.people if other.name == name]
    found = (around.signing_day(start, end, BESIDE_NAME) for start, end in places)
    return next((day for day in found if day is not None), None)
