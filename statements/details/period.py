"""For which financial year or period a document is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from statements.details.period_claims import IN_PASSING, find_claims, named_end
from statements.details.plain import PlainText, plain
from statements.details.words import FIRST_SENTENCES, is_title
from statements.document import Document
from statements.statement import Day, Detail, Period

OPENING = 600
"""Characters at the beginning of a sentence in which a title may stand that ran together with what follows."""

_ACT_YEAR = re.compile(r"\b(?:Act|Bill|Law)s?,?(?: \(\w+\))? \(?(?:19|20)\d\d\)?(?:\s*\(\w+\))?", re.I)
_DATED_TITLE = re.compile(
    r"\b(?:Statement|Report|STATEMENT|REPORT|Policy)\b[^.\w]{0,4}(?:for[ \n])?(?:\w+[ \n])?20\d\d(?:[ ]?[/-][ ]?\d+)?(?!\d)|\b20\d\d(?:[ ]?[/-][ ]?\d+)?[ \n](?:[\w&]+[ \n]){0,5}?(?:Statement|STATEMENT)\b"
)
_TITLE_YEAR = re.compile(r"(?<!\d)(?P<y>20\d\d)(?!\d)(?:[ ]?[/-][ ]?(?P<z>20\d\d|\d\d)(?!\d))?")


def guess_period(text: PlainText) -> Detail[Period] | None:
    """The financial year or period that the document says it is for, or None if it names none.

    Where it names several as its own, the first of the most exact is taken, and the rule says so.
    """
    claims = [claim for claim in find_claims(text) if claim.weight > IN_PASSING]
    if not claims:
        return None
    heaviest = max(claim.weight for claim in claims)
    own = [claim for claim in claims if claim.weight == heaviest]
    first = min(own, key=lambda claim: (-claim.exactness, claim.start))
    chosen = max(
        (claim for claim in claims if _agree(claim.period.end, first.period.end)),
        key=lambda claim: (claim.exactness, claim.weight, -claim.start),
    )
    others = [claim for claim in own if not _agree(claim.period.end, chosen.period.end)]
    spans = [(claim.start, claim.end) for claim in (chosen, *others[:1])]
    rule = "period.of-several" if others else chosen.rule
    return Detail(value=chosen.period, sentences=text.at_all(spans), rule=rule)


def guess_year(text: PlainText, document: Document, period: Detail[Period] | None) -> Detail[int] | None:
    """The calendar year in which the financial year ends, or None.

    The end of the stated period goes before a year in a title, that before the financial year that is
    most often mentioned, and that before a year in the file's name.
    """
    if period is not None:
        return Detail(value=period.value.end.year, sentences=period.sentences, rule="year.of-period")
    return _year_in_title(document) or _year_mentioned(text) or _year_in_filename(document)


def _year_in_title(document: Document) -> Detail[int] | None:
    """The year in a heading that is a title, or beside the word that names the document."""
    for sentence in document.sentences[:FIRST_SENTENCES]:
        title = _ACT_YEAR.sub("", plain(sentence.text))
        if not is_title(sentence):
            title = " ".join(match.group() for match in _DATED_TITLE.finditer(title[:OPENING]))
        for year in _title_years(title):
            return Detail(value=year, sentences=(sentence,), rule="year.in-title")
    return None


def _year_mentioned(text: PlainText) -> Detail[int] | None:
    mentioned = list(find_claims(text))
    if not mentioned:
        return None
    year = Counter(claim.period.end.year for claim in mentioned).most_common(1)[0][0]
    spans = [(claim.start, claim.end) for claim in mentioned if claim.period.end.year == year]
    return Detail(value=year, sentences=text.at_all(spans), rule="year.most-mentioned")


def _year_in_filename(document: Document) -> Detail[int] | None:
    named = _title_years(document.filename.replace("_", " "))
    return next((Detail(value=year, sentences=(), rule="year.in-filename") for year in named), None)


def _title_years(title: str) -> Iterator[int]:
    for match in _TITLE_YEAR.finditer(title):
        end = named_end(match)
        if end is not None:
            yield end.year


def _agree(one: Day, other: Day) -> bool:
    """Whether two dates can be the same, one said more exactly than the other."""
    return one.year == other.year and all(
        None in pair or pair[0] == pair[1] for pair in ((one.month, other.month), (one.day, other.day))
    )
