"""Which laws a document says it answers.

To name an Act is not to answer it: "suppliers must comply with the Modern Slavery Act", "our British
subsidiary publishes its own statement under that Act". An Act is answered where the document says of
itself that it is made under it, or bears it in its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from statements.details.plain import plain
from statements.document import Document, Sentence, SentenceKind
from statements.statement import Act, Detail

TITLE = 6
"""The first sentences, among which a title stands even where it is no heading."""

OPENING = 15
"""The first sentences, among which a heading is a title."""

LONGEST_TITLE = 160
"""Characters; the titles of statements under three Acts have about 150."""

AFTER_DUTY = 4
"""Sentences after that in which an Act's duty is told, among which the statement must speak of itself."""

MOST_SENTENCES = 3
"""Sentences that are given for one Act."""

_UK = r"(?:u\.?k\.?|united kingdom|britain|england)"
_SLAVERY_ACT = r"modern (?:day )?slavery(?: and human trafficking)? act"
_NAMES: Mapping[Act, re.Pattern[str]] = {
    Act.AUSTRALIA_2018: re.compile(
        rf"{_SLAVERY_ACT},? ?(?:of )?\(?(?:cth|commonwealth|australia)?\)? ?\(?2018\b(?!\)? ?\(?(?:nsw|no\.? ?30))"
        rf"|{_SLAVERY_ACT},? \(?(?:cth|commonwealth|australia)\b|(?:\baustralia(?:n|'s)?|\bcommonwealth)(?: government)?(?:'s)? {_SLAVERY_ACT}"
        rf"|\baustralian (?:msa|act)\b"
    ),
    Act.UK_2015: re.compile(
        rf"{_SLAVERY_ACT},? ?(?:\(?{_UK}\)?,? )?(?:of )?\(?(?:2015|2016|2017)\b|\b{_UK}(?:'s)?(?: government)?(?:'s)? {_SLAVERY_ACT}"
        rf"|{_SLAVERY_ACT},? \(?(?:of the )?{_UK}\b|\b(?:s|sec|section)s?\.? ?54\b|\buk (?:msa|act)\b|\bmsa 2015\b"
    ),
    Act.CANADA_2023: re.compile(
        r"against forced labou?r and child labou?r in supply[- ]chains act|\bfighting against forced labou?r\b|\bbill s-?211\b|\bs-211\b"
        r"|\bcanad(?:a'?s|ian) (?:modern slavery|supply chains?|forced labou?r) act"
    ),
    Act.CALIFORNIA_2010: re.compile(
        r"transparency (?:in|and|of) (?:the )?supply[- ]chains? act|\bsb[- ]?657\b|senate bill (?:no\.? ?)?657|civil code (?:section |§ ?)?1714\.43"
        r"|california(?:'s)? (?:transparency )?(?:in )?(?:the )?supply[- ]chains?(?: transparency)?(?: act| law)|california act\b"
    ),
    Act.NORWAY_2021: re.compile(
        r"norw(?:egian|ay(?:'?s)?) transparency act|åpenhetsloven|transparency act \(?(?:norway|åpen|lov)|transparency act.{0,20}norw"
    ),
}
_UNSPECIFIC = re.compile(rf"{_SLAVERY_ACT}\b(?!,? ?(?:of )?\(?(?:201[5-8]|cth|commonwealth|nsw))")
_SHORT = re.compile(r"\b(?:the|this) act\b|\b(?:the )?msa\b|\bthat act\b")
_DEFINES = re.compile(r"[^()]{0,40}\((?:\"|')?(?:the |')*(?:act|msa|modern slavery act)\b")
_MAY_NAME = re.compile(r"act\b|act[ (\d]|54|211|657|1714|loven|msa")
"""What a sentence that names an Act has somewhere, also where its spaces are lost."""
_DOC = r"(?:statements?|reports?|disclosures?|declaration|document|page|account|notice|response)"
_MADE = r"(?:made|published|issued|prepared|produced|provided|submitted|given|released|drafted|written|intended|designed|set out|compiled)"
_OF_ITSELF = re.compile(
    rf"\b(?:this|the (?:following|above|below|present)|following is|our|joint|transparency|annual|trafficking|slavery) (?:[\w&'/-]+ ){{0,6}}{_DOC}\b"
    rf"|^\W*(?:{_DOC} )?(?:is |was )?{_MADE} (?:in|pursuant|under|to|by|on|for)\b|^it (?:is|has been|was|sets|constitutes|meets|complies|addresses|fulfils)\b"
    rf"|\b{_DOC} (?:is|was|has been|are|constitutes) (?:hereby )?(?:{_MADE}|in)\b|\bwe (?:are |have )?(?:publish|mak|provid|issu|present|submit|prepar|disclos|report|pleased to report)\w*\b"
    rf"|\b(?:makes|provides|issues|publishes|is publishing|presents|has prepared|has published|is making) (?:this|the following|its|these)\b"
    rf"|^\W*statement\b|\bresponds to\b|^\W*(?:pursuant to|in (?:accordance|compliance) with)\b.*\b(?:steps|efforts|statement|disclos|publish|report|states?|confirms?|following)|\bsteps\b.{{0,400}}\bpursuant to\b"
)
_ANSWERS = re.compile(
    r"\bpursuant (?:to|of)|\bwithin the meaning of|\bwith (?:regards?|reference) to|\bbased on\b|\bresponsive to|\baccord(?:ance|ing)\b|\bcompliance with|\bto comply with|\bcompl(?:y|ies|ying) with|\bconform\w* (?:with|to)|\bin line with|\bunder\b"
    r"|\brequired (?:by|under|of|pursuant)|\brequire(?:d|ments?) (?:of|under|in|by|set)|\bresponse to|\brespon(?:ds|ding|se) to|\bmeets?\b|\bfulfil\w*|\bsatisf\w+"
    r"|\bfor the purposes? of|\baddress(?:es|ing)?\b|\bin relation to|\bwith respect to|\brelating to|\bin respect of|\bobligations?\b|\bby virtue of"
    r"|\bmandated by|\bpertaining to|\bconstitutes to\b|\bin support of|\bconsistent with|\bon the\b|\bregarding|\bappl(?:y|ies) to"
)
_DEFINED_IN = re.compile(r"\b(?:as defined|defined|definition) (?:in|by|under|of|given)[\w ,'()]{0,40}$")
_REQUIRES = re.compile(
    r"[^.;]{0,80}?\b(?:requir(?:es?|ing)|obliges?|places|imposes|introduc(?:es|ed)|came into (?:force|effect)|mandates)\b[^.]{0,240}\b(?:statement|report|disclos\w+|publish|state the|steps|actions)\b"
)
_DUTY = re.compile(r"\b(?:requires?|obliges?|imposes?|mandates?)\b")
_THIS = re.compile(
    rf"\b(?:this|the following) (?:[\w&'/-]+ ){{0,6}}?{_DOC}\b|^our (?:[\w&'/-]+ ){{0,6}}?{_DOC}\b|^it (?:sets out|describes|outlines)\b"
)
"""In which the statement speaks of itself."""
_ATTESTED = re.compile(r"\bin particular section 11 thereof\b")
"""What Canada's guidance has the signatory of a report attest."""
_TITLED = re.compile(
    r"\W{0,3}(?:of )?(?:\(?\w+\)? )?(?:20\d\d )?(?:annual |corporate |transparency |compliance |policy )*(?:statement|report|reporting|disclosure|questionnaire|declaration)\b"
)
_ACTS_ONLY = re.compile(
    r"[\s,&/|:-]*(?:(?:and|the|of|policy|addressing|compliance|with|responds? to|part \d+|20\d\d|group|company|our|acts?)[\s,&/|:-]*)*"
)
_OF_OTHERS = re.compile(
    r"\bseparate(?:ly)? |\bits own statement|\btheir (?:own )?(?:\w+ ){0,3}statements?\b|\bsuppliers? (?:\w+ ){0,6}(?:statement|comply)|\bcan be (?:found|viewed|accessed)"
    r"|\b(?:also|elsewhere) (?:publishes|reports|published|issued?)\b|\bprevious statement|\bcertain (?:large )?(?:businesses|companies|organi[sz]ations)|\bevery organi[sz]ation"
    r"|\bcommercial organi[sz]ations? (?:\w+ ){0,8}(?:must|to)\b|\bis not (?:required|subject|made|a statement)|\bnot (?:constitute|required)"
)


@dataclass(frozen=True, slots=True)
class _Naming:
    """An Act named in a sentence; `act` is None for "the Modern Slavery Act", or "the Act", alone."""

    act: Act | None
    start: int
    end: int


def find_acts(document: Document) -> tuple[Detail[Act], ...]:
    """The laws that the document says it answers, in the order of `Act`; () if it says that of none."""
    told = [
        (sentence, plain(sentence.text).lower())
        for sentence in document.sentences
        if _MAY_NAME.search(sentence.text.lower())
    ]
    named = [(sentence, text, tuple(_namings(text))) for sentence, text in told]
    meant, short = _unspecific_act(text for _, text, _ in named), _short_act(named)
    answers: dict[Act, list[tuple[str, Sentence]]] = {}

    def answer(naming: _Naming, text: str, rule: str, sentence: Sentence) -> None:
        act = naming.act or (short if _SHORT.fullmatch(text[naming.start : naming.end]) else meant)
        if act:
            answers.setdefault(act, []).append((rule, sentence))

    for sentence, text, namings in named:
        for naming, rule in _answered(sentence, text, namings):
            answer(naming, text, rule, sentence)
    for naming, text, sentence in _required(named, document):
        answer(naming, text, "acts.required", sentence)
    for sentence, text, _ in named:
        if _ATTESTED.search(text):
            answers.setdefault(Act.CANADA_2023, []).append(("acts.made-under", sentence))
    return tuple(_detail(act, answers[act]) for act in Act if act in answers)


def _namings(text: str) -> Iterator[_Naming]:
    taken: list[tuple[int, int]] = []
    for act, pattern in [*_NAMES.items(), (None, _UNSPECIFIC), (None, _SHORT)]:
        for match in pattern.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                taken.append(match.span())
                yield _Naming(act, *match.span())


def _unspecific_act(texts: Iterator[str]) -> Act:
    """Which Act "the Modern Slavery Act" is: Australia's or Canada's where that alone is named in full."""
    all_text = "\n".join(texts)
    named = (
        act for act in (Act.UK_2015, Act.AUSTRALIA_2018, Act.CANADA_2023) if _NAMES[act].search(all_text)
    )
    return next(named, Act.UK_2015)


def _short_act(named: Sequence[tuple[Sentence, str, tuple[_Naming, ...]]]) -> Act | None:
    """Which Act "the Act" is: the first that is called so in brackets, or the only one named."""
    for _, text, namings in named:
        for naming in namings:
            if naming.act and _DEFINES.match(text, naming.end):
                return naming.act
    acts = {naming.act for _, _, namings in named for naming in namings if naming.act}
    return acts.pop() if len(acts) == 1 else None


def _answered(sentence: Sentence, text: str, namings: Sequence[_Naming]) -> Iterator[tuple[_Naming, str]]:
    """The Acts of a sentence that it says the document answers, each with the rule that tells so."""
    if not namings or _OF_OTHERS.search(text):
        return
    if _is_title(sentence, text, namings):
        yield from ((naming, "acts.title") for naming in namings)
        return
    if not _OF_ITSELF.search(text):
        return
    for naming in namings:
        if _ANSWERS.search(text, 0, naming.start) and not _DEFINED_IN.search(text, 0, naming.start):
            yield naming, "acts.made-under"


def _is_title(sentence: Sentence, text: str, namings: Sequence[_Naming]) -> bool:
    """Whether a sentence is a title: it names the kind of document with the Act, or nothing but Acts."""
    heading = sentence.kind is SentenceKind.HEADING
    if sentence.number >= (OPENING if heading else TITLE):
        return False
    if any(_TITLED.match(text, naming.end) for naming in namings):
        return True
    if len(text) > LONGEST_TITLE or text.endswith((".", ":")):
        return False
    named = "".join(text[naming.start : naming.end] for naming in namings)
    rest = text
    for naming in namings:
        rest = rest.replace(text[naming.start : naming.end], " ")
    return bool(named) and (
        _ACTS_ONLY.fullmatch(rest) is not None or re.search(rf"\b{_DOC}\b", text) is not None
    )


def _required(
    named: Sequence[tuple[Sentence, str, tuple[_Naming, ...]]], document: Document
) -> Iterator[tuple[_Naming, str, Sentence]]:
    """The Acts whose duty to report a document tells just before it says what "this statement" does."""
    for sentence, text, namings in named:
        following = document.sentences[sentence.number + 1 : sentence.number + 1 + AFTER_DUTY]
        told = any(_THIS.search(plain(each.text).lower()) for each in following)
        if told and not _OF_OTHERS.search(_DUTY.split(text)[0]):
            yield from ((naming, text, sentence) for naming in namings if _REQUIRES.match(text, naming.end))


def _detail(act: Act, said: Sequence[tuple[str, Sentence]]) -> Detail[Act]:
    rule = min(rule for rule, _ in said)
    sentences = {sentence.number: sentence for each, sentence in said if each == rule}
    return Detail(value=act, sentences=tuple(sentences.values())[:MOST_SENTENCES], rule=rule)
