"""What the details of a statement amount to under section 54: who must approve and sign which body's.

What the document says of its period, approval and signature is found in `statements/details/`; here
stands only what the law makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from analyser.scorecard import Result
from analyser.verdict import Verdict
from criteria.law import BodyKind
from statements.statement import BY_PERSON, Approver, Body, Detail, Office, Statement

OPENING = 12
"""The first sentences of a document, in which a partnership says what it is."""

_LLP = re.compile(r"\bllp\b|\blimited liability partnership\b")
_LIMITED_PARTNERSHIP = re.compile(r"\blimited partnership\b")

_BODY_KIND: Mapping[Body, BodyKind] = {
    Body.COMPANY: BodyKind.COMPANY,
    Body.LLP: BodyKind.LLP,
    Body.LIMITED_PARTNERSHIP: BodyKind.LIMITED_PARTNERSHIP,
    Body.PARTNERSHIP: BodyKind.PARTNERSHIP,
    Body.PUBLIC_BODY: BodyKind.COMPANY,
    Body.CHARITY: BodyKind.COMPANY,
}
"""What each body is under s.54(6): public bodies and charities are bodies corporate where it binds them."""

_APPROVER: Mapping[BodyKind, tuple[Approver, str]] = {
    BodyKind.COMPANY: (Approver.BOARD, "approval.board"),
    BodyKind.LLP: (Approver.MEMBERS, "approval.members"),
}
"""Who approves, s.54(6)(a) and (b). For other partnerships the Act names no approver, and does not ask."""

_OFFICES: Mapping[BodyKind, frozenset[Office]] = {
    BodyKind.COMPANY: frozenset({Office.DIRECTOR}),
    BodyKind.LLP: frozenset({Office.MEMBER}),
    BodyKind.LIMITED_PARTNERSHIP: frozenset({Office.GENERAL_PARTNER}),
    BodyKind.PARTNERSHIP: frozenset({Office.PARTNER, Office.GENERAL_PARTNER, Office.MEMBER}),
}
"""Who signs, s.54(6)(a) to (d)."""

_DATED_APPROVAL = ("approved-on.in-approval", "approved-on.first-of-several", BY_PERSON)
"""The rules of dates that the document itself, or a person, gives as that of the approval."""


def guess_body(statement: Statement) -> BodyKind:
    """The kind of body that published the statement, by its details, name or text; otherwise a company."""
    if statement.details.body is not None:
        return _BODY_KIND[statement.details.body.value]
    name = (statement.company or "").lower()
    opening = " ".join(sentence.text.lower() for sentence in statement.sentences[:OPENING])
    if _LLP.search(name) or (not name and _LLP.search(opening)):
        return BodyKind.LLP
    return BodyKind.LIMITED_PARTNERSHIP if _LIMITED_PARTNERSHIP.search(name) else BodyKind.COMPANY


def judge_approval(statement: Statement, body: BodyKind) -> Verdict:
    """Whether it says that the body that must approve has approved it."""
    approval = statement.details.approval
    if approval is None:
        return Verdict(result=Result.NOT_MET, rules=("approval.not-stated",))
    approver, rule = _APPROVER.get(body, _APPROVER[BodyKind.COMPANY])
    if approval.value is approver:
        return _verdict(Result.MET, rule, approval)
    return _verdict(Result.UNCLEAR, "approval.another-body", approval)


def judge_approval_date(statement: Statement) -> Verdict:
    """Whether it gives the date of the approval, and not only some date at its end."""
    day = statement.details.approved_on
    if day is None:
        return Verdict(result=Result.NOT_MET, rules=("approval-date.not-stated",))
    if day.rule.startswith(_DATED_APPROVAL):
        return _verdict(Result.MET, "approval-date.stated", day)
    return _verdict(Result.UNCLEAR, "approval-date.another-date", day)


def judge_signature(statement: Statement, body: BodyKind) -> Verdict:
    """Whether it says that it is signed by somebody in the office that must sign."""
    signatory = statement.details.signatory
    if signatory is None:
        return _nobody_named(statement.details.sign_wording)
    if signatory.rule not in ("signature.worded", BY_PERSON):
        return _verdict(Result.UNCLEAR, "signature.name-without-wording", signatory)
    if signatory.value.office in _OFFICES[body]:
        by_person = signatory.rule == BY_PERSON
        return _verdict(
            Result.MET, "signature.signed-by-person" if by_person else "signature.signed", signatory
        )
    return _verdict(Result.UNCLEAR, "signature.another-office", signatory)


def _nobody_named(wording: Detail[str] | None) -> Verdict:
    if wording is None:
        return Verdict(result=Result.NOT_MET, rules=("signature.not-stated",))
    if wording.rule == "signature.left-blank":
        return Verdict(result=Result.NOT_MET, rules=(wording.rule,), sentences=wording.sentences)
    return _verdict(Result.UNCLEAR, "signature.nobody-named", wording)


def _verdict(result: Result, rule: str, detail: Detail[Any]) -> Verdict:
    """A verdict by a rule of the law, with the rule by which the detail was found."""
    return Verdict(result=result, rules=(rule, detail.rule), sentences=detail.sentences)
