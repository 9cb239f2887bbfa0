"""Facts that are counted: suppliers, audits, people trained, cases, fees, other figures; and tiers reached."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyser.facts.fact import Fact, FactKind
from analyser.facts.patterns import PATTERNS
from analyser.facts.stated import MOST_BEFORE, is_stated
from analyser.scorecard import Words
from statements.document import Sentence

_AMOUNT_SIGN = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|fourty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|zero)\b",
    re.IGNORECASE,
)
_ABOUT_SLAVERY = re.compile(
    r"slavery|traffick|forced labou?r|child labou?r|labou?r|human rights|ethical|worker|exploitation|code of conduct|whistle|speak[- ]?up|"
    r"grievance|hotline|sedex|smeta",
    re.IGNORECASE,
)
_ABOUT_ELSE = re.compile(
    r"health (?:and|&) safety|fire|first aid|gdpr|data protection|privacy|cyber|injur|accident|gender|diversity|brib|corrupt|fraud|covid|"
    r"carbon|emission|climate|energy|food safety|mental health|pay gap|safeguarding|leadership development|product audit|system audit|quality|apprentic|volunteer|donat|tax|customer complaints",
    re.IGNORECASE,
)
_WORKERS = re.compile(
    r"fee|worker|recruit|wage|deposit|employee|colleague|victim|migrant|overtime|passport", re.IGNORECASE
)

_TIERS = r"(?:tiers?[\s\-]?(?:[1-5]|one|two|three|four)(?:(?:,| and| to| &|/|-)\s?(?:tiers?[\s\-]?)?(?:[1-5]|one|two|three|four)\b){0,4})"
_REACHED = "mapped|traced|audited|assessed|visited|extended|disclosed|published|surveyed|expanded|increased|risk[- ]assessed|screened|engaged|reached|inspected"
TIER_PATTERNS = (
    re.compile(
        rf"\b(?:have|has|had|we|company|group)\s(?:now |also |already |fully |since |been |successfully )*(?:{_REACHED})\b[^.;]{{0,60}}?\b(?P<value>{_TIERS})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<value>{_TIERS})\b[^.;,]{{0,50}}?\s(?:have|has|had|were|was)\s(?:now |also |already |fully |all )*(?:been )?(?:{_REACHED})\b",
        re.IGNORECASE,
    ),
)


def find_counts(sentence: Sentence, line: str, said: str) -> Iterator[Fact]:
    """Facts in one sentence. `line` is its text in one line; `said` is what introduces it and the line."""
    if not _AMOUNT_SIGN.search(line):
        return
    shift = len(said) - len(line)
    taken: list[tuple[int, int]] = []
    for kind, match in _matches(line):
        span = match.span("value")
        start, end = match.start() + shift, match.end() + shift
        if _overlaps(span, taken) or _is_no_value(match, line):
            continue
        if _is_about(kind, said[max(0, start - MOST_BEFORE) : end + MOST_BEFORE]) and is_stated(
            said, start, end
        ):
            taken.append(span)
            yield _fact(kind, match, sentence)


def _matches(line: str) -> Iterator[tuple[FactKind, re.Match[str]]]:
    for kind, patterns in PATTERNS.items():
        for pattern in patterns:
            for match in pattern.finditer(line):
                yield kind, match


def find_tiers(sentence: Sentence, line: str, said: str) -> Iterator[Fact]:
    """The tiers that a step is said to have reached: one fact for a sentence."""
    shift = len(said) - len(line)
    for pattern in TIER_PATTERNS:
        match = pattern.search(line)
        if match and is_stated(said, match.start() + shift, match.end() + shift):
            yield Fact(
                kind=FactKind.TIER,
                value=" ".join(match["value"].split()),
                unit="",
                words=Words(start=match.start(), end=match.end()),
                sentence=sentence,
            )
            return


def _fact(kind: FactKind, match: re.Match[str], sentence: Sentence) -> Fact:
    return Fact(
        kind=kind,
        value=" ".join(match["value"].split()),
        unit=" ".join(match["unit"].split()),
        words=Words(start=match.start(), end=match.end()),
        sentence=sentence,
    )


def _is_about(kind: FactKind, said: str) -> bool:
    """Whether the sentence is about what the kind asks for, and not about injuries or accounts."""
    if kind is FactKind.FEES:
        return bool(_WORKERS.search(said))
    return kind is FactKind.SUPPLIERS or not _ABOUT_ELSE.search(said) or bool(_ABOUT_SLAVERY.search(said))


LONGEST_FIGURE = 20
"""Characters of a figure and the space after it."""

_FIGURE_BEFORE = re.compile(r"(?<![\d,.])(?!(?:19|20)\d\d\s$)\d[\d,.]*(?<![,.])\s?%?\s$")


def _is_no_value(match: re.Match[str], line: str) -> bool:
    """Whether a number word is part of a name ("One Stop colleagues"), or a figure one of several in a table.

    In a table that was read as running text, figures follow one another, and which belongs to which words
    cannot be told.
    """
    start = match.start("value")
    if _FIGURE_BEFORE.search(line[max(0, start - LONGEST_FIGURE) : start]):
        return True
    return bool(
        match["value"].isalpha()
        and match["value"].istitle()
        and line[match.end("value") :].lstrip()[:1].isupper()
    )


def _overlaps(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in taken)
