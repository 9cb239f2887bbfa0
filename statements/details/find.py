"""Finds all details of a document. Each is open to correction by a person."""

from __future__ import annotations

from statements.details.company import guess_company
from statements.details.period import guess_year
from statements.document import Document
from statements.statement import Detail, Details, Kind


def find_details(document: Document) -> Details:
    """What the document says of itself."""
    company, year = guess_company(document), guess_year(document)
    return Details(
        kind=Detail(value=Kind.STATEMENT, sentences=(), rule="kind.statement"),
        company=Detail(value=company, sentences=(), rule="company.named") if company else None,
        year=Detail(value=year, sentences=(), rule="year.named") if year else None,
    )
