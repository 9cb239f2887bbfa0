"""Countries that a statement names, and as what: where it works, where its suppliers are, where risk is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyser.facts.fact import Fact, FactKind
from analyser.facts.stated import is_denied, is_future
from analyser.scorecard import Words
from analyser.specifics.countries import UNITED_KINGDOM
from analyser.specifics.places import NamedCountry, find_countries
from statements.document import Sentence

RISK, SUPPLIERS, OPERATIONS, NOT_SAID = "risk", "suppliers", "operations", ""
"""As what a country is named; "" where the sentence does not say it."""

_ROLES = re.compile(
    r"(?P<risk>(?:high|higher|highest|medium|elevated|greater|increased|heightened|raised)(?:er|est)?[\s\-]+(?:inherent )?risks?\b|"
    r"\brisk (?:countries|country|regions|areas|factors)|\bvulnerab\w+|\bprevalen\w+|\bat risk\b|\bmost at risk|\brisks? (?:of|in)\b)"
    r"|(?P<operations>\b(?:(?:we|group|company|business|and|also) (?:currently |also )?(?:operat(?:e|es|ed)|employs?)|operating (?:across|in|within|throughout)|"
    r"operates (?:in|across|throughout|\d+)|doing business in|"
    r"(?:our|own|owned) (?:own |new )?(?:[\w\-]+ )?(?:factor(?:y|ies)|facilit(?:y|ies)|plants?|sites?|employees|people|staff|colleagues)|"
    r"operations|offices?|subsidiar(?:y|ies)|headquarter(?:s|ed)|head office|branches|stores|shops|restaurants|depots|warehouses)\b)"
    r"|(?P<suppliers>\b(?:sourc(?:e|es|ed|ing)|suppliers|supply (?:chains?|base)|import(?:s|ed)?|buy|buys|bought|buying|"
    r"purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|made in|produced in|manufactured in|grown in|factor(?:y|ies)|mills?|farms?|vendors?|"
    r"growers?|contract manufacturers?|origins?|manufacturers|agenc(?:y|ies)|procurement partners|contractors?)\b)"
    r"|(?P<place>\b(?:based in|located in|registered in|incorporated in|presence in|situated in)\b)",
    re.IGNORECASE,
)
"""Words that say as what a country is named. A "place" says it of the word before, or else of the company."""

REACH = 100
"""Characters between the word that says as what and the first country of a list: about fifteen words."""

MOST_BETWEEN = 60
"""Characters between two countries of one list: "tea from Kenya (40 tonnes), and packaging from Poland"."""

_BREAK = re.compile(r"[.;!?]\s")
_COMPANY = r"(?:Ltd|Limited|plc|PLC|LLP|LLC|Inc|GmbH|Pty|Pvt|Private|Holdings?|Group|Company|S\.?A|B\.?V|AG|Branch|S\.? ?[àa]\.? ?r)"
_NAME_AFTER = re.compile(
    rf"^\)?,? ?(?:(?:[A-Z][\w&.\-]*|and|&|\(\w+\)) ){{0,3}}{_COMPANY}\b"
    r"|^[’']?s? (?:law|legislation|listed|stock|government|reporting|market|turnover|criteria|checks|visa|nationals?|citizens?)\b"
    r"|^(?:[’']s)? (?!And|The|In|Our|We|It|Is|This|These)[A-Z][\w\-]+"
)
_NAME_BEFORE = re.compile(
    rf"(?:\b{_COMPANY} \(|\b(?!UK|US|EU|USA|UAE)[A-Z]{{2,}} |[\w.]@|www\.\S*"
    r"|(?<![.!?:;•\-] )(?<!^)\b(?!The|In|From|And|Our|To|Of|Across|Including|Both|For|With|Republic|Great|North|South|East|West|Mainland)"
    r"[A-Z][\w&’'\-]+ |\b(?:Bank|University|Government|Kingdom|Commonwealth) of )$"
)


_PLACED = re.compile(
    r"(?:\b(?:in|across|throughout|within|from|around|and|or)|,|^|[:•\-–]) ?(?:both )?(?:the )?$",
    re.IGNORECASE,
)
_LAW = re.compile(r"\b(?:requires?|required|requiring|legislation|turnover|section 54|§)", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\b(?:outside|except|other than|beyond)(?: of)?(?: the)? (?:[A-Z]\w+ (?:and|or) (?:the )?)?$"
)


BESIDE = (" ", ", ")
"""What stands between two countries of which neither is part of a longer name."""


def find_named(sentence: Sentence, line: str, said: str) -> Iterator[Fact]:
    """The countries that one sentence names. `said` is what introduces it and the line."""
    shift = len(said) - len(line)
    role, last_end = NOT_SAID, None
    for named in find_countries(line):
        start = named.start + shift
        between = said[last_end:start] if last_end is not None else None
        goes_on = between is not None and _goes_on(between)
        role = role if goes_on else _role(said, start)
        last_end = named.end + shift
        if _is_meant(named, role, line, is_listed=between in BESIDE) and not _is_ruled_out(role, said, start):
            yield Fact(
                kind=FactKind.COUNTRY,
                value=named.country,
                unit=role,
                words=Words(start=named.start, end=named.end),
                sentence=sentence,
            )


def _goes_on(between: str) -> bool:
    """Whether a country goes on with the list that the one before stands in."""
    return len(between) <= MOST_BETWEEN and not _BREAK.search(between) and not _ROLES.search(between)


def _is_meant(named: NamedCountry, role: str, line: str, *, is_listed: bool) -> bool:
    """Whether the country itself is meant; the United Kingdom only where something is said to be there."""
    before, after = line[max(0, named.start - REACH) : named.start], line[named.end : named.end + REACH]
    if _is_in_a_name(before, after, is_listed=is_listed):
        return False
    return named.country != UNITED_KINGDOM or _is_said_to_be_there(before, role, line)


def _is_said_to_be_there(before: str, role: str, line: str) -> bool:
    """Whether something is said to be in the United Kingdom: "in the UK", and not "UK law" or the law's words."""
    is_placed = _PLACED.search(before) and not _LAW.search(line)
    return bool(is_placed) and role in (SUPPLIERS, OPERATIONS)


def _is_ruled_out(role: str, said: str, start: int) -> bool:
    """Whether it is said not to be so, or still to come."""
    if _OUTSIDE.search(said[max(0, start - REACH) : start]):
        return True
    return is_denied(said, start) or (role in (SUPPLIERS, OPERATIONS) and is_future(said, start))


def _role(said: str, start: int) -> str:
    """As what a country is named: by the last word before it that says so, in the same sentence."""
    near = _BREAK.split(said[max(0, start - REACH) : start])[-1]
    roles = [match.lastgroup or NOT_SAID for match in _ROLES.finditer(near)]
    if not roles:
        return NOT_SAID
    named = [role for role in roles if role != "place"]
    return named[-1] if named else OPERATIONS


def _is_in_a_name(before: str, after: str, *, is_listed: bool) -> bool:
    """Whether a country stands in the name of a company, a law or a body: "Acme India Limited".

    In a list of countries without commas ("Canada China Finland") each stands beside a name, and is meant.
    """
    if _NAME_AFTER.match(after):
        following = next(find_countries(after), None)
        return following is None or following.start > 1
    return bool(_NAME_BEFORE.search(before)) and not is_listed
