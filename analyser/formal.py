"""What the document shows of each formal requirement. Results are never averaged and never scored."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from analyser.fold import fold
from analyser.match import matcher_for
from analyser.scorecard import Finding, RequirementFinding, Result
from analyser.signoff import guess_body, judge_approval, judge_approval_date, judge_signature
from analyser.steps import judge_steps
from analyser.verdict import Verdict
from criteria.law import Check, Law, Requirement
from statements.document import Sentence
from statements.statement import Statement

FULL_COVERAGE = 1.0

MOST_QUOTED = 3
"""Sentences shown for one requirement."""


def check_requirements(
    statement: Statement, law: Law, findings: Sequence[Finding]
) -> tuple[RequirementFinding, ...]:
    """What the document shows of each requirement that binds this kind of body, in the law's order."""
    body = guess_body(statement)
    checks: Mapping[Check, Callable[[], Verdict]] = {
        Check.PERIOD: lambda: _judge_period(statement, law),
        Check.STEPS: lambda: judge_steps(findings, _found(statement, law, "formal.no_steps")),
        Check.APPROVAL: lambda: judge_approval(statement, body),
        Check.APPROVAL_DATE: lambda: judge_approval_date(statement),
        Check.SIGNATURE: lambda: judge_signature(statement, body),
        Check.NOT_FROM_DOCUMENT: lambda: Verdict(
            result=Result.NOT_CHECKABLE, rules=("formal.not-in-the-document",)
        ),
    }
    return tuple(
        _finding(statement, requirement, checks[requirement.check]())
        for requirement in law.requirements
        if not requirement.bodies or body in requirement.bodies
    )


def _finding(statement: Statement, requirement: Requirement, verdict: Verdict) -> RequirementFinding:
    """The finding for a requirement; what was not found is unclear where pages could not be read."""
    result, rules = verdict.result, verdict.rules
    if result is Result.NOT_MET and statement.document.coverage < FULL_COVERAGE:
        result, rules = Result.UNCLEAR, (*rules, "formal.pages-unread")
    sentences = verdict.sentences[:MOST_QUOTED]
    return RequirementFinding(requirement=requirement, result=result, sentences=sentences, rules=rules)


def _judge_period(statement: Statement, law: Law) -> Verdict:
    """Whether it states its financial year, with the year; a year in its title alone does not say which."""
    period, year = statement.details.period, statement.details.year
    if period is not None:
        rules = ("period.stated", period.rule)
        return Verdict(result=Result.MET, rules=rules, sentences=period.sentences)
    if year is not None and year.rule == "year.in-title":
        rules = ("period.in-title-only", year.rule)
        return Verdict(result=Result.UNCLEAR, rules=rules, sentences=year.sentences)
    named = _found(statement, law, "formal.financial_year")
    if named:
        return Verdict(result=Result.UNCLEAR, rules=("period.without-year",), sentences=named)
    return Verdict(result=Result.NOT_MET, rules=("period.not-stated",))


def _found(statement: Statement, law: Law, indicator_id: str) -> tuple[Sentence, ...]:
    """The sentences in which a wording of a formal indicator stands."""
    matcher = matcher_for(law)
    return tuple(
        sentence for sentence in statement.sentences if indicator_id in matcher.find(fold(sentence.text).text)
    )
