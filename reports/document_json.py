"""A document as JSON: how each page was read, what it says of itself, and quotes with their pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

from reports.wording import quote as quote_of
from statements.document import Document, Page, Passage, Sentence
from statements.statement import Day, Detail, Details, Period, Section, Signatory, Statement

CONFIDENCE_DECIMALS = 1


def document_values(document: Document) -> dict[str, Any]:
    """The kind of file, and how each page was read."""
    return {
        "format": document.format.value,
        "recognised_by": document.recognised_by,
        "pages": [_page(page) for page in document.pages],
    }


def _page(page: Page) -> dict[str, Any]:
    confidence = page.confidence
    return {
        "page": page.number,
        "printed": page.label,
        "state": page.state.value,
        "confidence": None if confidence is None else round(confidence, CONFIDENCE_DECIMALS),
    }


def notes(document: Document) -> list[dict[str, Any]]:
    """What a reader should know about how single pages, or all of them, were read."""
    return [{"page": note.page, "kind": note.kind.value} for note in document.notes]


def detail_values(statement: Statement) -> dict[str, Any]:
    """What the statement says of itself: each detail with its value, its rule and the words that say it."""
    return {
        field.name: _detail(getattr(statement.details, field.name), statement) for field in fields(Details)
    }


def _detail(detail: Detail[Any] | tuple[Detail[Any], ...] | None, statement: Statement) -> Any:
    if detail is None:
        return None
    if isinstance(detail, tuple):
        return [_detail(each, statement) for each in detail]
    return {
        "value": _value(detail.value, statement.document),
        "rule": detail.rule,
        "quotes": [quoted(sentence, statement.document) for sentence in detail.sentences],
    }


def _value(value: object, document: Document) -> Any:
    """The value of a detail as JSON has it: names for enums, ISO 8601 for dates."""
    match value:
        case Enum():
            return value.value
        case Day():
            return str(value)
        case Period():
            return {"start": str(value.start) if value.start else None, "end": str(value.end)}
        case Signatory():
            return {"name": value.name, "role": value.role, "office": value.office.value}
        case Section():
            return {
                "heading": value.heading,
                "first_page": document.sentences[value.first].page,
                "last_page": document.sentences[value.last].passages[-1].page,
            }
        case _:
            return value


def quoted(sentence: Sentence, document: Document) -> Mapping[str, Any]:
    """The quote on the page where the sentence begins, and what of it stands elsewhere."""
    first, *rest = sentence.passages
    return {
        "quote": part_of_quote(sentence, first, document),
        "page": first.page,
        "continues": [{"page": part.page, "quote": part_of_quote(sentence, part, document)} for part in rest],
    }


def part_of_quote(sentence: Sentence, passage: Passage, document: Document) -> str:
    """One passage of a sentence, with runs of white space made one space."""
    if len(sentence.passages) == 1:
        return quote_of(sentence)
    return " ".join(document.pages[passage.page - 1].text[passage.start : passage.end].split())
