"""Of which legal kind the organisation is whose statement it is: by its name, or by what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from statements.details.known_names import has_legal_form
from statements.details.words import folded
from statements.document import Document, Sentence
from statements.statement import Body, Detail

LEAST_SENTENCES = 2
"""Sentences that must speak of "the Company" before that is taken for what it calls itself: one may be another's."""

MOST_SENTENCES = 3
"""Sentences that are given for one detail."""

_IN_NAME: Mapping[Body, re.Pattern[str]] = {
    Body.LLP: re.compile(r"\bl\.?l\.?p\.?$|\blimited liability partnership\b", re.I),
    Body.LIMITED_PARTNERSHIP: re.compile(r"\bL\.?P\.?$|\bSLP$|\b[Ll]imited [Pp]artnership\b"),
    Body.PUBLIC_BODY: re.compile(
        r"\b(?:nhs|university|universities|police|fire (?:and|&) rescue|ministry|(?:city|county|borough|district|town|parish|metropolitan|regional|unitary)"
        r" council|council of the|ambulance service|combined authority|health board|government of|department (?:of|for)|house of commons"
        r"|national park authority|(?:airport|port|harbour|transport) authority)\b|\b(?<!british )(?<!research )council$",
        re.I,
    ),
}
_FIRST = (Body.LLP, Body.LIMITED_PARTNERSHIP)
_CHARITY = re.compile(
    r"\b(?:is|as|are) (?:an? )?(?:[\w-]+ ){0,4}charit(?:y|able (?:company|trust|organisation|incorporated|society))\b"
    r"|\bregistered (?:as )?(?:an? )?charity \(|\bcharity (?:number|no\b|registered|registration|commission number)"
    r"|\bcharit(?:y|able) (?:and|with) (?:a )?(?:[\w-]+ ){0,3}company limited",
    re.I,
)
_LLP = re.compile(
    r"\bis an? (?:[\w-]+ ){0,4}(?:limited liability partnership|LLP)\b|\b(?:the|our) LLP\b|\bmembers of the LLP\b"
)
_LIMITED_PARTNERSHIP = re.compile(r"\bis an? (?:[\w-]+ ){0,4}limited partnership\b", re.I)
_PARTNERSHIP = re.compile(
    r"\b(?:is|are|as) an? (?:(?!limited|leading|trusted|strategic)[\w-]+ ){0,3}partnership\b(?! (?:with|between|approach|to))|\bthe firm is owned by its partners\b|\bgeneral partnership\b",
    re.I,
)
_PUBLIC_BODY = re.compile(
    r"\b(?:is|are|as) an? (?:[\w-]+ ){0,4}(?:public (?:body|authority|health (?:agency|service)|sector (?:body|organisation))|crown corporation|local authority|(?:unitary|county|district|borough|combined) (?:council|authority)"
    r"|nhs (?:foundation )?trust|(?:public |research )?university|arm's[- ]length body|executive agency|non-departmental public body)\b",
    re.I,
)
_COMPANY = re.compile(
    r"\b(?:is|are|as) an? (?:[\w-]+,? ){0,6}(?:company|corporation|plc)\b(?! of\b)|\bcompany limited by (?:guarantee|shares)\b|\bprivate limited company\b"
    r"|\bpublicly[- ](?:traded|listed|held)\b|\blisted on the [\w ]{0,30}(?:stock exchange|nasdaq|nyse|aim)\b|\bco-?operative society\b|\bregistered society\b",
    re.I,
)
_BY_TEXT: Mapping[Body, tuple[re.Pattern[str], str]] = {
    Body.CHARITY: (_CHARITY, "body.charity"),
    Body.PUBLIC_BODY: (_PUBLIC_BODY, "body.public"),
    Body.LLP: (_LLP, "body.llp"),
    Body.LIMITED_PARTNERSHIP: (_LIMITED_PARTNERSHIP, "body.limited-partnership"),
    Body.PARTNERSHIP: (_PARTNERSHIP, "body.partnership"),
    Body.COMPANY: (_COMPANY, "body.company"),
}
_FORM = r"(?: (?:ltd|limited|plc|inc|p\.l\.c)\.?)+"
_FORM_AT_END = re.compile(f"{_FORM}$", re.I)
_WE = re.compile(
    r"\b(?:we|our|us)\b|^(?:the (?:company|trust|university|council|charity|group|firm|organisation)|it)\b",
    re.I,
)
_THE_COMPANY = re.compile(r"\b(?:The Company|the Company)\b")
_DIRECTORS = re.compile(
    r"\b(?:the|our|its) (?:board of directors|directors)\b|\bboard of directors of\b", re.I
)


def find_body(document: Document, company: Detail[str] | None) -> Detail[Body] | None:
    """The kind of body, or None where neither its name nor what it says of itself tells.

    A legal form in the name goes before all else, save that a company may be a charity.
    """
    name = company.value if company else ""
    sentences = company.sentences if company else ()
    for body in _FIRST:
        if _IN_NAME[body].search(name):
            return Detail(value=body, sentences=sentences, rule="body.name")
    told = list(_told(document, name))
    charity = _by_text(Body.CHARITY, told)
    if charity:
        return charity
    if _IN_NAME[Body.PUBLIC_BODY].search(name) and not has_legal_form(name):
        return Detail(value=Body.PUBLIC_BODY, sentences=sentences, rule="body.name")
    if has_legal_form(name):
        return Detail(value=Body.COMPANY, sentences=sentences, rule="body.name")
    by_text = (_by_text(body, told) for body in _BY_TEXT)
    return next((detail for detail in by_text if detail), None) or _calls_itself_company(document)


def _told(document: Document, name: str) -> Iterator[tuple[Sentence, str]]:
    """The sentences in which the organisation speaks of itself, or is named, with their texts."""
    core = re.escape(_FORM_AT_END.sub("", name))
    own = re.compile(rf"\b{core}(?:{_FORM})?(?!\w)(?!(?-i: [A-Z]))", re.I) if core else None
    for sentence in document.sentences:
        text = folded(sentence.text)
        if _WE.search(text) or (own and own.search(text)):
            yield sentence, text


def _by_text(body: Body, told: list[tuple[Sentence, str]]) -> Detail[Body] | None:
    pattern, rule = _BY_TEXT[body]
    sentences = tuple(sentence for sentence, text in told if pattern.search(text))
    return Detail(value=body, sentences=sentences[:MOST_SENTENCES], rule=rule) if sentences else None


def _calls_itself_company(document: Document) -> Detail[Body] | None:
    """A company, where it calls itself "the Company" or speaks of its directors."""
    for pattern, rule, least in (
        (_THE_COMPANY, "body.the-company", LEAST_SENTENCES),
        (_DIRECTORS, "body.directors", 1),
    ):
        sentences = tuple(
            sentence for sentence in document.sentences if pattern.search(folded(sentence.text))
        )
        if len(sentences) >= least:
            return Detail(value=Body.COMPANY, sentences=sentences[:MOST_SENTENCES], rule=rule)
    return None
