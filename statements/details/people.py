"""Finds people by name and office, as they stand in signature blocks and under forewords.

A name is two to four words with capitals on one line, none of which is a word of offices, companies
or statements. That is far from certain: whoever asks must look at what stands around the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from statements.details.name_words import HEADINGS, INSTITUTIONS, INTERNAL, PLACES, SAYS_NOTHING
from statements.details.offices import OFFICE, OFFICE_WORDS, office_of
from statements.statement import Office

MOST_WORDS = 4
"""Words of a name that are not initials or particles. Longer rows of capitals are titles or lists."""

MOST_INITIALS = 2

LONGEST_OFFICE = 90
"""Characters before a name in which an office that leads to it is looked for."""

_NO_NAMES = frozenset(
    (
        "the this that these those we our us it its in on at by for from of to and or as an a all any each if when while where who which "
        "i he she they you your his her their not no yes is are was were has have  with within without under during following since "
        "statement statements report modern slavery human trafficking act policy policies signed signature signatures signatory sign date "
        "dated name full print printed title position role job designation capacity company organisation organization approved approval "
        "approver reviewed review endorsed document page version issue issued revision revised next update updated published contact email "
        "tel telephone phone web website behalf board committee council members limited ltd plc llp inc corp corporation group holdings "
        "holding international services service foods food drinks supply chain chains business businesses january february march april may "
        "june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday "
        "thursday friday saturday sunday united kingdom england scotland wales northern ireland britain   europe european asia "
        "africa america     australia canada germany france india china japan usa   section introduction "
        "foreword message welcome conclusion summary training risk due diligence appendix annex contents copyright rights reserved dear "
        "yours sincerely faithfully registered office house  road avenue    estate   square number uk eu gb "
        "information thank you    performance indicators financial year annual governance sustainability ethical code conduct "
        "supplier suppliers  trust club college university school hospital society association federation foundation charity  "
        "partnership authority ministry department government parliament  insurance brewery farms farm industries solutions systems "
        "technology technologies pty ptc gmbh sa nv bv ag se spa cto docusign docusigned envelope electronically digitally adobe esign verified author view download pdf about product news media events careers investors resources fact sheets team home "
        "help search login account cart shop store stores blog press releases sitemap site terms conditions cookies cookie legal notice representative representatives improvement "
        "obe mbe cbe kbe dbe dl jp qc kc fca aca fcca acca cipd mcipd cips mcips phd bsc msc mba frsa frics"
    ).split()
)
"""Words that are seldom part of a name, and often stand with a capital near one."""

_SURNAMES = frozenset("child crown parent power senior water".split())
"""Words of business by which people are called too."""

_OF_BUSINESS = (HEADINGS | INTERNAL | SAYS_NOTHING) - PLACES - INSTITUTIONS - _SURNAMES | frozenset(
    "products product equipment instruments materials machinery components goods items tools packaging devices "
    "electronics software hardware healthcare pharmaceuticals chemicals engineering manufacturing retail wholesale logistics transport "
    "energy construction property textiles clothing fashion footwear accessories beauty kitchen garden furniture toys "
    "catering hospitality travel finance banking insurance consulting advice research development innovation marketing design "
    "stories brands locations branches regions partners partnerships offers gifts vouchers delivery returns orders community communities "
    "industrial commercial digital medical technical professional corporate online social learn discover explore follow share subscribe".split()
)
"""Words of business, which stand in menus with a capital, and by which few people are called."""

_PARTICLES = frozenset(
    "de del della der den des di du da dos van von la le el al bin ibn ap ab y zu ter ten op 't".split()
)
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady baroness rt hon cllr councillor revd rev".split()
)
_LETTERS_AFTER = r"(?:,?[ ](?:[OMCK]BE|CVO|MVO|LVO|DL|JP|MP|[QK]C|FR[A-Z]{1,3}|FC[A-Z]{1,3}|AC[A-Z]{1,3}|FIoD|CIPD|M?CIPD|CIPS|M?CIPS|PhD|BSc|BA|MA|MSc|MBA)\b)*"
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*\.?")
_LEGAL_FORM_AFTER = re.compile(
    r",?[ ](?:\([A-Z]\w*\)[ ])?(?:(?:and|&)[ ][A-Z]\w+[ ])?(?:Ltd|Limited|PLC|Plc|plc|LLP|Inc|Corp|Corporation|Pty|GmbH|AG|S\.?A|N\.?V|B\.?V)\b"
)
_COMPANY_AFTER = re.compile(
    r"[ ](?:Group|Holdings?|Company|Co|Foods?|Trust|Club|Partners|International|Services|Industries|Board|Council|College|University)\b"
)
_DATE_BETWEEN = (
    r"(?:[ ,]{1,2}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d)(?=\n))?"
)
_BEFORE_OFFICE = re.compile(
    rf"{_LETTERS_AFTER}{_DATE_BETWEEN}[\s,.:;|()\"-]*(?:(?i:title|position|role|job title|office|designation|capacity)(?i: in (?:the )?company)?[\s:]*)?"
    rf"(?:(?:as )?(?:the|a|our)[ ]|as )?(?P<role>(?:(?<=\n)[A-Z][\w&'.-]*[ ]|(?<=, )(?:[A-Z][\w&'.-]*[ ]){{1,3}}?)?{OFFICE})",
)
_AFTER_OFFICE = re.compile(rf"(?P<role>{OFFICE})[\s,:-]*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A name, and the office that stands beside it, as printed; `role` is None where none does.

    `start` and `end` are the characters of the text that name and office take up, half-open.
    `office_first` if the office stands before the name.
    """

    name: str
    role: str | None
    office: Office
    start: int
    end: int
    office_first: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        return self.text.rstrip(".").lower()

    @property
    def is_initial(self) -> bool:
        """One letter, or two capitals such as "JP"."""
        letters = self.text.rstrip(".")
        return letters.isupper() and len(letters) <= MOST_INITIALS

    @property
    def is_name(self) -> bool:
        if len(self.key) == 1:
            return self.text.isupper() and (self.text.endswith(".") or self.text not in {"A", "I"})
        return self.text[0].isupper() and self.key not in _NO_NAMES and self.key not in OFFICE_WORDS


def find_people(text: str) -> tuple[Person, ...]:
    """All names in a text in plain form, in order, each with the office beside it."""
    people: list[Person] = []
    for row in _rows(text):
        # An office that stands under one name is not that of the next.
        person = _person(text, row, people[-1].end if people else 0)
        if person is not None:
            people.append(person)
    return tuple(people)


def says_business(name: str) -> bool:
    """Whether a word of a name is one of business, which few people are called by: "Instruments Products".

    Without an office or words of signing nothing else tells a name from an entry of a menu.
    """
    return any(word.lower().strip(".,") in _OF_BUSINESS for word in name.split())


def _rows(text: str) -> Iterator[list[_Word]]:
    """Rows of words with capitals that stand on one line with nothing but a space between them."""
    row: list[_Word] = []
    for match in _WORD.finditer(text):
        word = _Word(match.group(), match.start(), match.end())
        if row and text[row[-1].end : word.start] != " ":
            yield row
            row = []
        if word.is_name or (word.key in _TITLES and not row) or (word.text in _PARTICLES and row):
            row.append(word)
        elif row:
            yield row
            row = []
    if row:
        yield row


def _person(text: str, row: list[_Word], last: int) -> Person | None:
    while row and row[-1].text in _PARTICLES:
        row = row[:-1]
    row = _printed(row)
    words = [word for word in row if word.key not in _TITLES and word.text not in _PARTICLES]
    if not _could_be_name(words):
        return None
    start, end = row[0].start, row[-1].end
    if _LEGAL_FORM_AFTER.match(text, end):
        return None
    name = text[start:end].rstrip(".")
    after = _BEFORE_OFFICE.match(text, end)
    if after:
        return _holder(name, after["role"], start, after.end())
    if _COMPANY_AFTER.match(text, end):
        return None
    before = _AFTER_OFFICE.search(text, max(last, start - LONGEST_OFFICE), start)
    if before:
        return replace(_holder(name, before["role"], before.start(), end), office_first=True)
    return Person(name=name, role=None, office=Office.UNKNOWN, start=start, end=end)


def _printed(row: list[_Word]) -> list[_Word]:
    """A name without what it was signed with: "J Roe Jane Roe" is Jane Roe, written and printed."""
    repeated = [number for number, word in enumerate(row[:-1]) if word.key == row[-1].key and number]
    return row[repeated[-1] + 1 :] if repeated else row


def _could_be_name(words: Sequence[_Word]) -> bool:
    full = [word for word in words if not word.is_initial]
    if not full or not MOST_WORDS >= len(words) > 1 or words[-1].is_initial:
        return False
    in_capitals = [word.text.isupper() for word in full]
    return all(in_capitals) or not any(in_capitals[:-1])


def _holder(name: str, role: str, start: int, end: int) -> Person:
    printed = " ".join(role.split()).strip(" ,-/&")
    return Person(name=name, role=printed, office=office_of(printed), start=start, end=end)
