"""For which financial year a document is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from statements.details.words import FIRST_SENTENCES, folded, is_title
from statements.document import Document

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_DATE = rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?{_MONTH},? |\d{{1,2}}[/.]\d{{1,2}}[/.]|{_MONTH} \d{{1,2}},? )?(20\d\d)"
_YEAR_ENDS = (
    re.compile(
        rf"(?:year|period|months|weeks)[ -](?:that )?(?:ended|ending|end|ends|to)(?: on)?:? (?:the )?{_DATE}",
        re.I,
    ),
    re.compile(rf"(?:year|period)\b[^.]{{0,30}}?{_DATE}(?: to| until| –| -|–|-) ?{_DATE}", re.I),
    re.compile(
        r"(?:financial|fiscal|reporting) (?:year|period)s?(?: of| for)? ?(20\d\d)(?: ?[/–-] ?(20\d\d|\d\d))?",
        re.I,
    ),
    re.compile(r"\bFY ?'?(20\d\d|\d\d)(?: ?[/–-] ?(20\d\d|\d\d))?\b"),
)
_ACT_YEAR = re.compile(r"\bAct,? (?:19|20)\d\d\b", re.I)
_TITLE_YEAR = re.compile(r"\b(20\d\d)(?: ?[/–-] ?(20\d\d|\d\d))?\b")


def guess_year(document: Document) -> int | None:
    """The year in which the financial year of the statement ends, or None.

    The end of a stated period is preferred to a year in a title, and that to one in the file's name.
    """
    for pattern in _YEAR_ENDS:
        years = [year for sentence in document.sentences for year in _years(pattern, folded(sentence.text))]
        if years:
            return Counter(years).most_common(1)[0][0]
    titles = [
        folded(sentence.text) for sentence in document.sentences[:FIRST_SENTENCES] if is_title(sentence)
    ]
    named = [*(_ACT_YEAR.sub("", title) for title in titles), document.filename.replace("_", " ")]
    return next((year for text in named for year in _years(_TITLE_YEAR, text)), None)


def _years(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    for match in pattern.finditer(text):
        last = [group for group in match.groups() if group][-1]
        yield int(last) if len(last) == len("2023") else 2000 + int(last)
