"""Who approved and signed a document, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from statements.details.approval import Approval, find_approvals
from statements.details.dates import FoundDay, find_days
from statements.details.people import Person, find_people
from statements.details.plain import PlainText, as_printed
from statements.details.signature import Signature, guess_signature
from statements.details.signing import Kind, find_wordings
from statements.document import Sentence
from statements.statement import Approver, Day, Detail, Signatory

LAST_LINES = 200
"""Characters at the end of a document in which a date alone on a line may be that of signing."""

LABELLED = 90
"""Characters after an approval in which "Date:" gives its date: a company's name may stand between."""

_SIGNS = (Kind.SIGNED, Kind.CERTIFIED, Kind.LINE)
_DATE_LINE = re.compile(r"(?:^|\n)(?:date|dated)?[ ]?:?[ ]?\Z", re.I)
_PARTED_NAME = re.compile(
    r"(\bsigned\b[^\n.]{0,40}\bby (?:the )?(?:[A-Z][\w.'-]* )?[A-Z][\w.'-]*)\n(?=[A-Z])", re.I
)
_PARTED_INITIAL = re.compile(r"\b([A-Z][a-z]+(?: [A-Z]\.)* [A-Z]\.)\n(?=[A-Z][a-z])")
_NEXT_DATE = re.compile(r"[\s,.:;]*(?:(?:[^.\n]{0,60}\n)?\s*\bdated?\b[\s:]*)?(?:on )?\Z", re.I)


@dataclass(frozen=True, slots=True)
class _Dates:
    """The dates of a document, and the people beside whom they may stand."""

    days: Sequence[FoundDay]
    people: Sequence[Person]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """What a document says of its own approval and signature. None is what was not found."""

    approval: Detail[Approver] | None
    approved_on: Detail[Day] | None
    signatory: Detail[Signatory] | None
    sign_wording: Detail[str] | None


def guess_signoff(text: PlainText) -> SignOff:
    """The approval and the signature of a document, each with the sentences that show it."""
    days = find_days(text.text)
    approvals = find_approvals(text)
    # A name is one name also where a line ends in it, or an initial was taken for the end of a
    # sentence; the text keeps its length.
    people = find_people(_PARTED_NAME.sub(r"\1 ", _PARTED_INITIAL.sub(r"\1 ", text.text)))
    signature = guess_signature(text, people, approvals, days)
    approval = _chosen(approvals)
    return SignOff(
        approval=_approval(text, approval),
        approved_on=_approved_on(text, approvals, signature, _Dates(days, people)),
        signatory=_signatory(text, signature),
        sign_wording=_sign_wording(text, signature),
    )


def _chosen(approvals: Sequence[Approval]) -> Approval | None:
    """The approval by the highest body: that of the board or the members goes before any other."""
    order = (Approver.MEMBERS, Approver.BOARD, Approver.OTHER)
    return next((each for approver in order for each in approvals if each.approver is approver), None)


def _approval(text: PlainText, approval: Approval | None) -> Detail[Approver] | None:
    if approval is None or approval.approver is None:
        return None
    sentences = text.sentences_at(approval.verb, approval.end)
    return Detail(value=approval.approver, sentences=sentences, rule=approval.rule)


def _approved_on(
    text: PlainText, approvals: Sequence[Approval], signature: Signature | None, dates: _Dates
) -> Detail[Day] | None:
    """The date of approval, or else the date beside the signature; the rule says which."""
    approval = _chosen(approvals)
    same = [each for each in approvals if approval is not None and each.approver is approval.approver]
    ordered = same or approvals
    dated = [day for each in ordered for day in each.days or _following(text.text, each, dates)]
    if dated:
        several = {day.day for day in dated if day.day != dated[0].day and day.day.exact}
        rule = "approved-on.first-of-several" if several else "approved-on.in-approval"
        return _day(text, dated[0], rule)
    if signature is not None and signature.day is not None:
        return _day(text, signature.day, "approved-on.beside-signature")
    last = _last_line(text.text, dates.days)
    return _day(text, last, "approved-on.at-end") if last else None


def _last_line(text: str, days: Sequence[FoundDay]) -> FoundDay | None:
    """The date that stands alone on one of the last lines, with or without "Date:"."""
    for day in reversed(days):
        if day.start < len(text) - LAST_LINES:
            return None
        alone = _DATE_LINE.search(text[max(0, day.start - LABELLED) : day.start]) and text[
            day.end : day.end + 2
        ].strip(". ") in {"", "\n"}
        if alone:
            return day
    return None


def _following(text: str, approval: Approval, dates: _Dates) -> tuple[FoundDay, ...]:
    """The date that follows an approval at once, or that a "Date:" after it gives.

    A date below a signature is that of signing.
    """
    for end in (approval.end, approval.clause_end):
        for day in dates.days:
            follows = end <= day.start <= end + LABELLED and _NEXT_DATE.fullmatch(text[end : day.start])
            if follows and not _is_signed_between(text, dates.people, end, day.start):
                return (day,)
    return ()


def _is_signed_between(text: str, people: Sequence[Person], start: int, end: int) -> bool:
    """Whether words of signing, a line to sign on, or a name with an office stand between two places."""
    words = any(wording.kind in _SIGNS for wording in find_wordings(text[start:end]))
    return words or any(person.role and start <= person.start < end for person in people)


def _day(text: PlainText, found: FoundDay, rule: str) -> Detail[Day]:
    rule = f"{rule}-day-first" if found.doubtful else rule
    return Detail(value=found.day, sentences=text.sentences_at(found.start, found.end), rule=rule)


def _signatory(text: PlainText, signature: Signature | None) -> Detail[Signatory] | None:
    if signature is None or signature.person is None:
        return None
    person = signature.person
    sentences = _at_name_and_office(text, signature, person.role)
    signatory = Signatory(
        name=as_printed(person.name, sentences),
        role=as_printed(person.role, sentences) if person.role else None,
        office=person.office,
    )
    return Detail(value=signatory, sentences=sentences, rule=signature.rule)


def _at_name_and_office(text: PlainText, signature: Signature, role: str | None) -> tuple[Sentence, ...]:
    """The sentences of a signature, and the one that prints the office, which may stand further on."""
    places = [(signature.start, signature.end)]
    if role is not None:
        words = re.compile(r"\s+".join(re.escape(word) for word in role.split()))
        office = words.search(text.text, text.start_of(signature.start)) or words.search(text.text)
        places += [office.span()] if office else []
    return text.at_all(places)


def _sign_wording(text: PlainText, signature: Signature | None) -> Detail[str] | None:
    """The words of signing; a line left blank is quoted as it is printed."""
    if signature is None or signature.wording is None:
        return None
    wording = signature.wording
    sentences = text.sentences_at(wording.start, max(wording.end, signature.end))
    printed = as_printed(wording.printed or text.text[wording.start : wording.end], sentences)
    rule = signature.rule if signature.person is None else "signature.worded"
    return Detail(value=printed, sentences=sentences, rule=rule)
