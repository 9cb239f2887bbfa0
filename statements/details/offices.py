"""Finds offices ("Group Managing Director", "Chair of the Board") and says what kind each is."""

from __future__ import annotations

import re

from statements.statement import Office

_QUALIFIERS = (
    "group global regional interim acting deputy vice assistant associate senior junior joint co managing executive non-executive "
    "nonexecutive independent chief finance financial commercial operations operational operating corporate company legal compliance human "
    "resources people culture hr sales marketing procurement purchasing buying supply chain technical technology information "
    "sustainability sustainable responsible sourcing quality development business strategy strategic risk ethics ethical trading trade "
    "policy administrative administration general country area division divisional national international uk uk&i gb eu emea apac europe "
    "european ireland designated founding founder board lead head site factory production manufacturing logistics property retail food "
    "audit governance health safety environment environmental external public affairs communications relations engineering research data "
    "digital transformation customer service services client equity accounting investment programme project responsibility csr esg "
    "safeguarding estates facilities clinical medical nursing academic registered authorised authorized sole main representative"
).split()
"""Words that stand before the head of an office. None of them is taken for part of a name."""

_HEADS = (
    "director officer chair chairman chairwoman chairperson president secretary treasurer founder co-founder owner partner trustee governor "
    "counsel manager principal proprietor bursar chancellor vice-chancellor provost controller leader ceo co-ceo coo cfo cpo cto cso chro md "
    "gm advisor adviser solicitor superintendent specialist coordinator supervisor administrator svp evp vp"
).split()
_HEADS_AFTER_QUALIFIER = "executive member lead head".split()
"""Words that are the head of an office only after a qualifier: "Chief Executive", "Designated Member"."""

OFFICE_WORDS = frozenset([*_QUALIFIERS, *_HEADS, *_HEADS_AFTER_QUALIFIER, "directors", "m.d"])
"""All words of offices, in lower case."""

_QUALIFIER = (
    "(?i:"
    + "|".join(sorted(map(re.escape, _QUALIFIERS), key=len, reverse=True))
    + r")(?![\w'])(?:\([A-Z]+\))?"
)
_HEAD = (
    "(?i:"
    + "|".join(sorted(map(re.escape, _HEADS), key=len, reverse=True))
    + r"|m\.d\b\.?|c\.e\.o\b\.?)(?![\w'])"
)
_HEAD_AFTER = "(?i:" + "|".join(_HEADS_AFTER_QUALIFIER) + r")(?![\w'])"
_BETWEEN = r"(?:[ ]*(?:[,/&-]|\band\b|\bto\b|\bof\b)?[ ]*|[ ]?\n)"
_OF = r"(?:[ \n](?:of|for)(?:[ ]the)?(?:[ ](?:of|and|the|&|[A-Z][\w&'-]*)){1,7}(?<! and)(?<! of)(?<! the))"
_ONE = (
    rf"(?:(?:(?:{_QUALIFIER}{_BETWEEN}){{0,7}}{_HEAD}|(?:{_QUALIFIER}{_BETWEEN}){{1,7}}{_HEAD_AFTER}"
    r"|(?i:head|member)(?=[ ]of[ ](?:the[ ])?[A-Z]))"
    rf"(?:[ ]\([A-Z&]+\))?{_OF}{{0,2}})"
)
OFFICE = rf"(?:{_ONE}(?:[ ]?(?:,|/|&|-|\band\b|\n(?:and|&))[ ]?{_ONE}){{0,3}})"
"""A pattern for an office as it stands beside a name, with what it is the office of."""

_DIRECTOR = re.compile(
    r"\bdirectors?\b|\bc\.?e\.?o\b|\bco-ceo\b|\bchief executive\b|\bm\.?d\b|\bchair(?:man|woman|person)?\b(?! of the [\w ]*committee)"
    r"|(?<!vice )(?<!vice-)\bpresident\b|\bproprietor\b|\bowner\b|\b(?:co-)?founder\b|\btrustee\b|\bgovernor\b|\bboard member\b"
    r"|\bmember of (?:the |our )?(?:\w+ )?board\b|\bdirector of the board\b",
    re.I,
)
_OF_A_DEPARTMENT = re.compile(
    r"\b(?:hr|people|human resources|(?:corporate |social )?responsibility|sales|marketing|communications|public affairs|procurement|purchasing|sustainability|csr|esg|it|legal"
    r"|compliance|technical|quality|area|country|regional|culture|sourcing|supply chain|ethical trading|site|divisional|associate|assistant"
    r"|logistics|estates)(?:,? (?:and|&) [\w ]+?)? director\b"
    r"|\bdirectors?,? of (?!(?:the |our )?(?:board|company)\b)(?![\w&' ,.()-]*\b(?:ltd|limited|plc|llp|inc|corporation|company|group|gmbh|pty)\b)",
    re.I,
)
"""Directors of a department often do not sit on the board, and the document seldom says."""


def office_of(role: str) -> Office:
    """What kind of office a role is, as far as its words say.

    >>> office_of("Group Managing Director")
    <Office.DIRECTOR: 'director'>
    >>> office_of("Company Secretary")
    <Office.OTHER: 'another office'>
    """
    words = " ".join(role.lower().split())
    if "general partner" in words:
        return Office.GENERAL_PARTNER
    if "designated member" in words:
        return Office.MEMBER
    board = bool(_DIRECTOR.search(_OF_A_DEPARTMENT.sub("", words)))
    if re.search(r"\bpartner\b", words) and "director" not in words:
        return Office.PARTNER
    return Office.DIRECTOR if board else Office.OTHER
