"""Guesses what a document does not say in a fixed place: whose it is, for which year, and what it is.

Each guess may be None and is open to correction by a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from statements.document import Document, Sentence, SentenceKind

FIRST_SENTENCES = 25
"""Where a document says what it is: its title and opening."""

LEAST_OWN_WORDS = 2
"""Sentences in which a statement speaks of itself or its maker before it is taken for one."""

_SUBJECT = re.compile(
    r"modern[- ]slavery|human[- ]trafficking|forced (?:and child )?labou?r|slavery and|anti[- ]slavery|child labou?r",
    re.I,
)
_ENACTED = re.compile(
    r"\bbe it enacted\b|\ban act to make provision\b|\broyal assent\b|\bthis act may be cited as\b|\bamendments of this act\b",
    re.I,
)
_TITLE = re.compile(r"\bstatement\b|\breport\b|\bdisclosure\b", re.I)
_OF_ITSELF = re.compile(
    r"\b(?:this|our|the (?:following|above)) (?:\w+ ){0,6}statement\b|\bsection 54\b|\bs\.? ?54\b"
    r"|\b(?:financial|fiscal|reporting) (?:year|period)\b|\bmodern slavery act\b|\bsupply chains act\b",
    re.I,
)
_POLICY = re.compile(r"\bthis policy\b", re.I)
_WE = re.compile(r"\b(?:we|our|us|the (?:company|group|organisation|university|trust|council|firm))\b", re.I)

_LEGAL_FORM = (
    r"(?:Ltd|Limited|PLC|plc|Plc|LLP|Inc|Corporation|Corp|Pty|GmbH|AG|S\.?A|N\.?V|B\.?V|FZCO|LP|LLC)\b\.?"
)
_NAME_WORD = r"(?:[A-Z0-9][\w&'’.\-]*|&|and|of|the|\([A-Z][\w ]+\))"
_COMPANY = re.compile(rf"\b([A-Z][\w&'’.\-]*(?: {_NAME_WORD}){{0,6}}?,? {_LEGAL_FORM})")
_OF_A_COMPANY = re.compile(
    r"^.*\b(?:Statement|Report|Policy|Directors|Board|Members|Behalf) (?:of|for|by) (?:the )?"
)
_TITLE_COMPANY = re.compile(
    r"^(.{2,60}?)(?:['’]s?)?\s*[-–:|]?\s*(?:Modern Slavery|Anti-Slavery|Slavery and Human Trafficking)", re.I
)
_NO_NAME = re.compile(r"^(?:our|the|uk|annual|group|financial|statement|fy|\d)\b|.*slavery", re.I)
_SPEAKER = re.compile(
    r"^(?:At |Here at )?([A-Z][\w&'’.\-]*(?: (?:[A-Z&][\w&'’.\-]*|of|and)){0,4})"
    r"(?:, we|,? (?:\w+ly )?(?:is|are|has|have|recogni[sz]es?|operates?|believes?|condemns?|will|was|does|undertakes?)\b)"
)
_NO_SPEAKER = re.compile(
    r"^(?:we|our|this|these|the|it|they|there|all|each|any|no|modern|slavery|human|suppliers?|employees|staff|training"
    r"|if|in|as|to|for|such|that|those|what|where|who|which|some|every|both|uk|he|she|you|i|act|section|directors|policies)\b",
    re.I,
)

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


def guess_company(document: Document) -> str | None:
    """The name of the company that the document seems to be about, as it is printed there.

    The name with a legal form that comes most often is preferred; then a name in the title; then
    whoever speaks most often ("Acme recognises …"). None if there is none of these.
    """
    texts = [_folded(sentence.text) for sentence in document.sentences]
    return (
        _most_frequent(name for text in texts for name in _company_names(text))
        or _company_in_title(document.sentences[:FIRST_SENTENCES])
        or _most_frequent(_speakers(texts))
    )


def _most_frequent(names: Iterable[str]) -> str | None:
    """The name that comes most often; of equals, the one that comes first."""
    return next((name for name, _ in Counter(names).most_common(1)), None)


def _speakers(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        match = _SPEAKER.match(text)
        if match and not _NO_SPEAKER.match(match.group(1)):
            yield match.group(1)


def _company_names(text: str) -> Iterator[str]:
    for match in _COMPANY.finditer(text):
        name = _OF_A_COMPANY.sub("", match.group(1).rstrip(",."))
        words = name.split()
        while words and words[0] in (
            "The",
            "At",
            "In",
            "For",
            "By",
            "Of",
            "Our",
            "This",
            "and",
            "Director",
            "Signed",
        ):
            words = words[1:]
        if len(words) > 1:
            yield " ".join(words)


def _company_in_title(sentences: Sequence[Sentence]) -> str | None:
    for sentence in sentences:
        match = _TITLE_COMPANY.match(_folded(sentence.text))
        if match and sentence.kind is SentenceKind.HEADING and not _NO_NAME.match(match.group(1)):
            return match.group(1).strip()
    return None


def guess_year(document: Document) -> int | None:
    """The year in which the financial year of the statement ends, or None.

    The end of a stated period is preferred to a year in a title, and that to one in the file's name.
    """
    for pattern in _YEAR_ENDS:
        years = [year for sentence in document.sentences for year in _years(pattern, _folded(sentence.text))]
        if years:
            return Counter(years).most_common(1)[0][0]
    titles = [
        _folded(sentence.text) for sentence in document.sentences[:FIRST_SENTENCES] if _is_title(sentence)
    ]
    named = [*(_ACT_YEAR.sub("", title) for title in titles), document.filename.replace("_", " ")]
    return next((year for text in named for year in _years(_TITLE_YEAR, text)), None)


def _years(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    for match in pattern.finditer(text):
        last = [group for group in match.groups() if group][-1]
        yield int(last) if len(last) == len("2023") else 2000 + int(last)


def _is_title(sentence: Sentence) -> bool:
    return sentence.kind is SentenceKind.HEADING and bool(
        _TITLE.search(sentence.text) or _SUBJECT.search(sentence.text)
    )


def what_else_it_is(document: Document) -> str | None:
    """What the document reads as if it is no modern slavery statement; None if it seems to be one."""
    texts = [_folded(sentence.text) for sentence in document.sentences]
    if _count(_ENACTED, texts) >= LEAST_OWN_WORDS:
        return "it reads as an Act of Parliament"
    if not _count(_SUBJECT, texts):
        return "it does not speak of slavery, trafficking or forced labour"
    if not _count(_WE, texts):
        return "no company or organisation speaks of itself in it"
    if _count(_OF_ITSELF, texts) or _says_statement_in_title(document.sentences):
        return None
    if _count(_POLICY, texts):
        return "it reads as a policy, and nowhere says that it is a statement or for which year"
    return "it nowhere says that it is a statement, under which law or for which year"


def _count(pattern: re.Pattern[str], texts: Iterable[str]) -> int:
    return sum(bool(pattern.search(text)) for text in texts)


def _says_statement_in_title(sentences: Sequence[Sentence]) -> bool:
    titles = [
        _folded(sentence.text)
        for sentence in sentences[:FIRST_SENTENCES]
        if sentence.kind is SentenceKind.HEADING
    ]
    return any(_TITLE.search(title) and _SUBJECT.search(title) for title in titles)


def _folded(text: str) -> str:
    return " ".join(text.split())
