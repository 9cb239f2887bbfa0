"""Finds all details of a document. Each is open to correction by a person."""

from __future__ import annotations

from statements.details.acts import find_acts
from statements.details.body import find_body
from statements.details.company import find_company
from statements.details.group import find_group
from statements.details.kind import find_kind
from statements.details.language import find_language
from statements.details.period import guess_period, guess_year
from statements.details.plain import PlainText
from statements.details.roll import read_roll
from statements.details.section import find_section
from statements.details.signoff import guess_signoff
from statements.document import Document, Sentence
from statements.statement import Detail, Details, Section


def find_details(document: Document) -> Details:
    """What the document says of itself.

    In a longer document, approval and signature are those of the part that is the statement: the
    report around it has its own. Its period may be said of the whole report alone.
    """
    roll, section = read_roll(document), find_section(document)
    company, text = find_company(document, roll), PlainText.of(document.sentences)
    own = PlainText.of(_of_section(document, section)) if section else text
    period, signoff = guess_period(own) or guess_period(text), guess_signoff(own)
    return Details(
        kind=find_kind(document),
        section=section,
        company=company,
        group=find_group(roll, company),
        body=find_body(document, company),
        year=guess_year(text, document, period),
        period=period,
        acts=find_acts(document),
        approval=signoff.approval,
        approved_on=signoff.approved_on,
        signatory=signoff.signatory,
        sign_wording=signoff.sign_wording,
        language=find_language(document),
    )


def _of_section(document: Document, section: Detail[Section]) -> tuple[Sentence, ...]:
    return document.sentences[section.value.first : section.value.last + 1]
