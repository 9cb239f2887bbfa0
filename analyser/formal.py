"""What the document shows of each formal requirement. Results are never averaged and never scored."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from analyser.fold import fold
from analyser.match import Matcher, matcher_for
from analyser.scorecard import Finding, Level, RequirementFinding, Result, Stance
from criteria.law import BodyKind, Check, Law, Requirement
from statements.document import Document, Sentence
from statements.statement import Statement

FULL_COVERAGE = 1.0

BLOCK = 4
"""Sentences after sign wording in which name and office may stand: "Signed", name, office, date."""

ENDING = 12
"""The last sentences of a document, where a name and an office without sign wording may be a signature."""

APPROVER = 2
"""Sentences after "Approved by" in which the approver's name and office may stand."""

MOST_QUOTED = 3
"""Sentences shown for one requirement."""

_YEAR = re.compile(r"\b20\d\d\b|\bfy ?'?\d\d\b|\b\d{2}/\d{2}\b")
_STATEMENT = re.compile(
    r"\b(?:statement|report|disclosure)\b|^(?:it|this) (?:was|has|is)\b|^(?:board )?approv"
)
_APPROVAL_HEADING = re.compile(r"\b(?:approv|sign|authoris|board)")
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:day of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*,? 20\d\d|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?20\d\d|"
    r"\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b"
)
_SIGN_WORDING = re.compile(
    r"^(?:signed|signature|signed by|duly signed)\b|\bsigned (?:by|on behalf|for|off)\b|\bis signed\b|/s/"
    r"|\b(?:docusign|(?:electronically|digitally) signed|adobe sign)\b|\bfor and on behalf of\b|^on behalf of\b|\bsigned:"
)
_BLANK = re.compile(r"_{4,}|\.{6,}|…{2,}")
_DIRECTOR = re.compile(
    r"\b(?:managing |executive |group |joint |board |finance |non-executive )*director\b(?! of\b)|\bchief \w+ officer\b|\bc\.?e\.?o\b|\bc\.?f\.?o\b"
    r"|\bchief executive\b|\bchair(?:man|woman|person)?\b|\bpresident\b|\bfounder\b|\bmember of the board\b|\bproprietor\b"
)
_NOT_DIRECTOR = re.compile(
    r"\b(?:general|hr|human resources|compliance|procurement|quality|technical|operations|office|site|group) manager\b"
    r"|\bcompany secretary\b|\bhead of\b|\bdirector of\b|\b(?:hr|people|human resources|sales|marketing) director\b"
)
_PARTNER = re.compile(r"\b(?:partner|member)\b")
_RIGHT_PARTNER = {
    BodyKind.LLP: re.compile(r"\bdesignated member\b"),
    BodyKind.LIMITED_PARTNERSHIP: re.compile(r"\bgeneral partner\b"),
    BodyKind.PARTNERSHIP: _PARTNER,
}
_NOT_YET = re.compile(
    r"\b(?:not|never)(?: yet)?(?: been)? (?:approved|endorsed|adopted|signed off)|\b(?:will|to|shall) (?:then )?be (?:\w+ly )?"
    r"(?:approved|endorsed|adopted|submitted|asked|presented)"
)
"""The approval is still to come, or did not."""
_APPROVED_BY = re.compile(r"^approved by\b(?!.*\b(?:suppliers?|vendors?|polic(?:y|ies))\b)")
"""A line, or a heading, that names the approver: the statement itself is what was approved."""
_BY_MEMBERS = re.compile(
    r"\bby (?:the |its |all |our )*members\b|\bmembers\b[^.;,]{0,40}\b(?:approved|endorsed|adopted)\b"
)
_YEAR_END = re.compile(r"\b(?:year|period|months) (?:ended|ending|to|from|end)\b")
_SIGNED_BY_OTHERS = re.compile(
    r"\b(?:code|policy|charter|pledge|contract|agreement)s?\b[^.;]{0,40}\bsigned\b"
)
_LLP = re.compile(r"\bllp\b|\blimited liability partnership\b")
_LIMITED_PARTNERSHIP = re.compile(r"\blimited partnership\b")
_SUPPLY_CHAIN = re.compile(
    r"\bsuppl(?:y|iers?)\b|\bvendors?\b|\bcontractors?\b|\bfactor(?:y|ies)\b|\bprocurement\b"
)
_OWN_BUSINESS = re.compile(
    r"\b(?:employees|staff|colleagues|our people|our business|own (?:operations|business|sites|workforce)|recruit\w*|"
    r"board|directors|managers|whistle\w*|induction|training)\b"
)
_STEP_LEVEL = {
    "policies": Level.SPECIFIC,
    "risk": Level.SAID,
    "due_diligence": Level.SAID,
    "remediation": Level.SAID,
    "training": Level.SAID,
    "effectiveness": Level.SPECIFIC,
}
"""From which level on something done in an area is a step; describing the organisation never is."""

_NEVER = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class _Verdict:
    result: Result
    rule: str
    sentences: tuple[Sentence, ...] = ()


def check_requirements(
    statement: Statement, law: Law, findings: Sequence[Finding]
) -> tuple[RequirementFinding, ...]:
    """What the document shows of each requirement that binds this kind of body, in the law's order."""
    checker = _Checker(statement, law, findings)
    return tuple(
        checker.check(requirement)
        for requirement in law.requirements
        if not requirement.bodies or checker.body in requirement.bodies
    )


def guess_body(statement: Statement) -> BodyKind:
    """The kind of body that published the statement, by its name and text; a company unless said otherwise."""
    name = (statement.company or "").lower()
    opening = " ".join(sentence.text.lower() for sentence in statement.sentences[:ENDING])
    if _LLP.search(name) or (not name and _LLP.search(opening)):
        return BodyKind.LLP
    return BodyKind.LIMITED_PARTNERSHIP if _LIMITED_PARTNERSHIP.search(name) else BodyKind.COMPANY


def _is_dated(text: str) -> bool:
    """Whether a date other than the end of the year stands in the text."""
    without_year_end = re.sub(f"{_YEAR_END.pattern} (?:on )?(?:{_DATE.pattern})", "", text)
    return bool(_DATE.search(without_year_end))


class _Checker:
    """Checks the requirements of one law on one statement."""

    def __init__(self, statement: Statement, law: Law, findings: Sequence[Finding]) -> None:
        self.body = guess_body(statement)
        self._document: Document = statement.document
        self._findings = findings
        self._texts = [(sentence, fold(sentence.text).text) for sentence in statement.sentences]
        matcher: Matcher = matcher_for(law)
        self._hits = [(sentence, text, matcher.find(text)) for sentence, text in self._texts]
        self._checks: dict[Check, Callable[[], _Verdict]] = {
            Check.PERIOD: self._period,
            Check.STEPS: self._steps,
            Check.APPROVAL: self._approval,
            Check.APPROVAL_DATE: self._approval_date,
            Check.SIGNATURE: self._signature,
            Check.NOT_FROM_DOCUMENT: self._not_from_document,
        }

    def check(self, requirement: Requirement) -> RequirementFinding:
        verdict = self._checks[requirement.check]()
        result = verdict.result
        rules: tuple[str, ...] = (verdict.rule,)
        if result is Result.NOT_MET and self._document.coverage < FULL_COVERAGE:
            result, rules = Result.UNCLEAR, (verdict.rule, "formal.pages-unread")
        return RequirementFinding(
            requirement=requirement,
            result=result,
            sentences=verdict.sentences[:MOST_QUOTED],
            rules=rules,
        )

    def _with(self, indicator_id: str) -> list[tuple[Sentence, str]]:
        return [(sentence, text) for sentence, text, hits in self._hits if indicator_id in hits]

    def _not_from_document(self) -> _Verdict:
        return _Verdict(result=Result.NOT_CHECKABLE, rule="formal.not-in-the-document")

    def _period(self) -> _Verdict:
        named = self._with("formal.financial_year")
        dated = tuple(sentence for sentence, text in named if _YEAR.search(text))
        if dated:
            return _Verdict(result=Result.MET, rule="period.stated", sentences=dated)
        if named:
            sentences = tuple(sentence for sentence, _ in named)
            return _Verdict(result=Result.UNCLEAR, rule="period.without-year", sentences=sentences)
        return _Verdict(result=Result.NOT_MET, rule="period.not-stated")

    def _steps(self) -> _Verdict:
        declared = tuple(sentence for sentence, _ in self._with("formal.no_steps"))
        done = [
            piece.sentence
            for finding in self._findings
            for piece in finding.evidence
            if piece.stance is Stance.DONE
            and piece.level >= _STEP_LEVEL.get(finding.area.common, _NEVER)
            and "said.reassurance" not in piece.rules
        ]
        supply = [sentence for sentence in done if _SUPPLY_CHAIN.search(fold(sentence.text).text)]
        own = [sentence for sentence in done if _OWN_BUSINESS.search(fold(sentence.text).text)]
        quoted = tuple(dict.fromkeys([*supply[:1], *own[:1]]))
        if declared and not quoted:
            return _Verdict(result=Result.MET, rule="steps.declares-none", sentences=declared)
        if supply and own:
            return _Verdict(result=Result.MET, rule="steps.both", sentences=quoted)
        if quoted:
            rule = "steps.supply-chain-only" if supply else "steps.own-business-only"
            return _Verdict(result=Result.UNCLEAR, rule=rule, sentences=quoted)
        return _Verdict(result=Result.NOT_MET, rule="steps.none-specific")

    def _approvals(self, indicator_id: str) -> list[tuple[Sentence, str]]:
        """Sentences in which the statement is approved, and not a policy, a code or a plan."""
        return [
            (sentence, text)
            for sentence, text in self._with(indicator_id)
            if not _NOT_YET.search(text)
            and (_STATEMENT.search(text) or _APPROVAL_HEADING.search(sentence.heading.lower()))
        ]

    def _approval(self) -> _Verdict:
        board = tuple(sentence for sentence, _ in self._approvals("formal.approval_board"))
        other = tuple(sentence for sentence, _ in self._approvals("formal.approval_other_body"))
        if self.body is BodyKind.LLP:
            members = tuple(
                sentence for sentence in (*board, *other) if _BY_MEMBERS.search(fold(sentence.text).text)
            )
            if members:
                return _Verdict(result=Result.MET, rule="approval.members", sentences=members)
        elif board:
            return _Verdict(result=Result.MET, rule="approval.board", sentences=board)
        if board or other:
            return _Verdict(result=Result.UNCLEAR, rule="approval.another-body", sentences=(*board, *other))
        named = self._named_approver()
        if named:
            return _Verdict(result=Result.UNCLEAR, rule="approval.another-body", sentences=named)
        return _Verdict(result=Result.NOT_MET, rule="approval.not-stated")

    def _named_approver(self) -> tuple[Sentence, ...]:
        """A line "Approved by", up to the name and the office that follow it."""
        for number, (_, text) in enumerate(self._texts):
            if not _APPROVED_BY.search(text):
                continue
            block = self._texts[number : number + APPROVER + 1]
            for size, (_, line) in enumerate(block, start=1):
                if _DIRECTOR.search(line) or _NOT_DIRECTOR.search(line) or _PARTNER.search(line):
                    return tuple(sentence for sentence, _ in block[:size])
        return ()

    def _approval_date(self) -> _Verdict:
        approvals = [
            *self._approvals("formal.approval_board"),
            *self._approvals("formal.approval_other_body"),
        ]
        dated = tuple(sentence for sentence, text in approvals if _is_dated(text))
        if dated:
            return _Verdict(result=Result.MET, rule="approval-date.stated", sentences=dated)
        at_end = tuple(sentence for sentence, text in self._texts[-ENDING:] if _DATE.search(text))
        if at_end:
            return _Verdict(result=Result.UNCLEAR, rule="approval-date.another-date", sentences=at_end)
        return _Verdict(result=Result.NOT_MET, rule="approval-date.not-stated")

    def _signature(self) -> _Verdict:
        for number, (_, text) in enumerate(self._texts):
            if _SIGN_WORDING.search(text) and not _SIGNED_BY_OTHERS.search(text):
                block = self._texts[number : number + BLOCK + 1]
                verdict = self._signed_block(block)
                if verdict is not None:
                    return verdict
        return self._name_at_end()

    def _signed_block(self, block: Sequence[tuple[Sentence, str]]) -> _Verdict | None:
        words = " ; ".join(text for _, text in block)
        sentences = tuple(sentence for sentence, _ in block)
        if _BLANK.search(words):
            return _Verdict(result=Result.NOT_MET, rule="signature.left-blank", sentences=sentences)
        if self._is_right_office(words):
            return _Verdict(result=Result.MET, rule="signature.signed", sentences=sentences)
        if _NOT_DIRECTOR.search(words) or self._is_other_office(words):
            return _Verdict(result=Result.UNCLEAR, rule="signature.another-office", sentences=sentences)
        return None

    def _is_right_office(self, words: str) -> bool:
        if self.body in (BodyKind.LLP, BodyKind.LIMITED_PARTNERSHIP, BodyKind.PARTNERSHIP):
            return bool(_RIGHT_PARTNER[self.body].search(words))
        return bool(_DIRECTOR.search(words)) and not _NOT_DIRECTOR.search(words)

    def _is_other_office(self, words: str) -> bool:
        return self.body is not BodyKind.COMPANY and bool(_PARTNER.search(words) or _DIRECTOR.search(words))

    def _name_at_end(self) -> _Verdict:
        """A name with an office at the end may be a signature whose picture cannot be read."""
        approver = self._named_approver()
        for sentence, text in reversed(self._texts[-ENDING:]):
            if sentence in approver and not _SIGN_WORDING.search(text):
                continue
            short = len(text.split()) <= ENDING and not text.endswith(".")
            if _SIGN_WORDING.search(text) and short:
                return _Verdict(
                    result=Result.UNCLEAR, rule="signature.name-without-wording", sentences=(sentence,)
                )
            if short and (_DIRECTOR.search(text) or _NOT_DIRECTOR.search(text) or _PARTNER.search(text)):
                return _Verdict(
                    result=Result.UNCLEAR, rule="signature.name-without-wording", sentences=(sentence,)
                )
        return _Verdict(result=Result.NOT_MET, rule="signature.not-stated")
