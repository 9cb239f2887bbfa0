"""The other companies that a statement says it is made for: subsidiaries by name, joint reporters, reporting entities."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from statements.details.company_rules import RULES
from statements.details.known_names import has_legal_form, key
from statements.details.mentions import place_of
from statements.details.names import Named
from statements.details.roll import Line, Roll
from statements.document import SentenceKind
from statements.statement import Detail

MADE_FOR = ("company.made-by", "company.steps", "company.provides", "company.board")
"""The rules by which a statement names whom it is made for; what is listed with such a name is meant too."""

LONGEST_BULLET = 5
"""Characters before a name that begins an item: "(iv) "."""

_LEADS = re.compile(
    r"\b(?:statement|report|disclosure|declaration)s?\b.*\b(?:on behalf of|covers?|covering|appl(?:y|ies) to|relates? to|made (?:by|for)|compris\w+"
    r"|includ\w+|following|entit(?:y|ies)|compan(?:y|ies)|subsidiar(?:y|ies))\b[^.]*[:–-]$|\breporting entit(?:y|ies)\b[^.]*:$",
    re.I,
)
_OF_ITSELF = re.compile(r"\b(?:statement|report|disclosure|document|declaration)s?\b|^it\b", re.I)
_OF_ANOTHER = re.compile(
    r"\b(?:part of|owned by|subsidiar(?:y|ies) of|(?<!and )(?<!and its )(?<!and our )(?<!and their )parent|member of|incorporated|trading as|known as|t/a)\b[\w ,(]{0,30}$",
    re.I,
)


def find_group(roll: Roll, company: Detail[str] | None) -> tuple[Detail[str], ...]:
    """Other companies, by their names in full, that the statement says it is made for; () if it names none.

    Names without legal form are left out: in such lists they are mostly brands, places and headings.
    """
    own = {key(company.value)} if company else set()
    found: dict[str, Detail[str]] = {}
    for line, named, rule in (*_listed_with_company(roll), *_listed_below(roll.lines)):
        name = roll.resolved(named.name)
        if key(name) not in own | found.keys() and has_legal_form(name):
            found[key(name)] = Detail(value=name, sentences=(line.sentence,), rule=rule)
    return tuple(found.values())


def _listed_with_company(roll: Roll) -> Iterator[tuple[Line, Named, str]]:
    """Names that stand in one row with a name that the statement is made for."""
    for number, line in enumerate(roll.lines):
        if _OF_ITSELF.search(line.text) is None:
            continue
        made_for = (named for named in line.names if _is_made_for(roll, number, named))
        first = next(made_for, None)
        if first is None:
            continue
        for named in line.row(first):
            if not _OF_ANOTHER.search(line.text[: named.start]):
                yield line, named, "group.with-company"


def _is_made_for(roll: Roll, number: int, named: Named) -> bool:
    place = place_of(roll, number, named)
    return any(RULES[rule](place) for rule in MADE_FOR)


def _listed_below(lines: Sequence[Line]) -> Iterator[tuple[Line, Named, str]]:
    """The first name of each item of a list that says for whom the statement is made."""
    in_list = False
    for line in lines:
        if _LEADS.search(line.text):
            in_list = True
        elif in_list and _is_item(line):
            yield line, line.names[0], "group.list"
        else:
            in_list = False


def _is_item(line: Line) -> bool:
    """Whether a line is an item of such a list: it begins with a name in full."""
    begins = bool(line.names) and line.names[0].start <= LONGEST_BULLET and has_legal_form(line.names[0].name)
    return begins and line.sentence.kind is not SentenceKind.FOOTNOTE
