"""Finds the details that make a sentence specific: numbers, shares, dates, places, bodies, roles.

Each kind is one pattern with a name; what a kind adds to the level is decided in `analyser/judge.py`.
The patterns look at the document's own characters, because capitals matter.
"""

from __future__ import annotations

import re

from analyser.named import BODIES, COUNTRIES
from analyser.scorecard import Specific, SpecificKind, Words

_COUNTED = (
    r"individuals|suppliers?|vendors?|contractors?|subcontractors?|factor(?:y|ies)|sites?|audits?|visits?|inspections?|assessments?|"
    r"questionnaires?|employees?|people|persons?|colleagues?|workers?|staff|managers?|buyers?|farmers?|households?|"
    r"children|child|interviews?|cases?|incidents?|reports?|concerns?|complaints?|calls?|findings?|non-?conformances?|"
    r"non-?compliances?|actions?|plans?|countries|offices?|stores?|shops?|warehouses?|depots?|restaurants?|hotels?|"
    r"co-?operatives?|farms?|mills?|products?|categories|modules?|sessions?|courses?|hours?|days?|members?|partners?|"
    r"companies|businesses|subsidiaries|entities|passports?|fees|tonnes|brands|agencies|drivers|victims?|refugees?|migrants?|FTEs?"
)
_NUMBER_WORD = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|"
    r"thousands?|dozens?)"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_ROLE = (
    r"(?:[Cc]hief [\w ]{3,25} [Oo]fficer|CEO|CFO|COO|(?:[Mm]anaging|[Ss]ales|[Ff]inance|[Oo]perations|[Cc]ommercial|HR|"
    r"[Pp]rocurement|[Ss]ourcing|[Cc]ompliance|[Ll]egal|[Ss]ustainability|[Ss]upply [Cc]hain|[Pp]eople) [Dd]irector|"
    r"[Hh]ead of [A-Z]?\w+(?: [A-Z]\w+)*|[Gg]eneral [Cc]ounsel|[Cc]ompany [Ss]ecretary|"
    r"(?:HR|[Hh]uman [Rr]esources|[Pp]rocurement|[Pp]urchasing|[Bb]uying|[Ss]ourcing|[Tt]echnical|[Cc]ompliance|[Ll]egal|"
    r"[Ss]ustainability|[Ee]thical [Tt]rade|CSR|ESG|[Ss]upply [Cc]hain|[Rr]ecruitment|[Ii]nternal [Aa]udit|[Rr]isk)"
    r" (?:[Tt]eam|[Dd]epartment|[Mm]anagers?|[Cc]ommittee|[Ff]unction|[Ll]ead|[Ss]taff|[Cc]olleagues)|"
    r"(?:[Aa]udit|[Rr]isk|[Ee]thics|[Ss]teering|[Ee]xecutive|[Ss]ustainability|[Hh]uman [Rr]ights|[Mm]odern [Ss]lavery)"
    r"(?: (?:and|&) \w+)? (?:[Cc]ommittee|[Gg]roup|[Ff]orum|[Cc]ouncil|[Cc]hampions?)|"
    r"[Ww]orking [Gg]roup|[Bb]oard of [Dd]irectors|[Tt]he [Bb]oard|"
    r"[Aa]ll (?:new |our )?(?:employees|staff|colleagues|starters|joiners|managers|directors|buyers|drivers))"
)
_TITLE = (
    r"(?:(?!(?:The|Our|This|These|That|A|An|Its|Each|Any|All|Such|Following|Key|And)\b)[A-Z][\w'’&\-]*"
    r"(?: (?:of|and|on|for|&|to|the))? ){1,6}"
    r"(?:Policy|Policies|Code|Standards?|Charter|Programme|Procedures?|Handbook|Toolkit|Principles|Manual|Framework)\b"
    r"(?: of (?:Conduct|Ethics|Practice))?|(?:[A-Z][\w'’&\-]* ){0,4}Code of (?:Conduct|Ethics|Practice|Business Conduct)"
    r"|\b(?:(?!(?:The|Our|This|These|That|A|An|Its|Each|Any|All|Such|Following|Key|And|Group|Ltd|Limited|Plc|PLC|Act)\b)"
    r"[A-Z][\w'’&\-]+ (?:(?:of|and|on|for|at|&) )?){2,5}(?:policy|code|procedure)\b"
    r"|\b(?:Whistle-?blowing|Anti-[Ss]lavery) policy\b"
)
_FREQUENCY = (
    r"\b(?:annually|yearly|quarterly|monthly|weekly|bi-?annually|biennially|(?:every|each) (?:year|quarter|month|week)|"
    r"every (?:\w+ )?(?:years?|months?|quarters?)|(?:once|twice|three times|four times) (?:a|per|each|every) (?:year|month|quarter)|"
    r"on an annual basis|(?:an|our|the) annual|on a (?:quarterly|monthly|yearly) basis|per (?:year|annum))\b"
)
_DOING = (
    r"complet|train|audit|review|assess|visit|conduct|carri|identif|found|receiv|introduc|launch|publish|updat|repa|"
    r"reimburs|map|survey|interview|report|work|join|appoint|develop|implement|issu|sent|investigat|clos|resolv|remed|"
    r"terminat|suspend|improv|increas|reduc|deliver|undert|ask|engag|establish|roll|help|support|return|paid|trac|held"
)
_PAST = (
    rf"\b(?:has|have|had)(?: now| also| already| since| all| each)?(?: been)? (?:{_DOING})\w*(?<!s)\b"
    rf"|\b(?:was|were) (?:\w+ly )?(?:{_DOING})\w*"
    rf"|\b(?:we|We|company|group|Group|team|auditors?|board|Board)(?: also| then)? "
    r"(?:completed|trained|audited|reviewed|assessed|visited|conducted|carried out|identified|found|received|introduced|"
    r"launched|published|updated|repaid|reimbursed|mapped|surveyed|interviewed|reported|worked|joined|appointed|developed|"
    r"implemented|issued|sent|investigated|closed|ended|increased|reduced|delivered|undertook|asked|began|held|paid|made)\b"
    r"|\b(?:completed|attended|received|passed|undertook) (?:the |this |their |our )?(?:[\w\-]+ ){0,3}(?:training|course|module|audits?)"
)

_ACT = re.compile(
    r"(?i:\b(?:tiers?|pages?|principles?|articles?|appendix|step|stage|level|phase|covid) ?-?\d+)\b|^\d+(?:\.\d+)*\.? (?=[A-Z])|\b[A-Z]\w*(?: [A-Z]\w*)* Act,? (?:of )?(?:19|20)\d\d|\b[Ss](?:ection|\.) ?\d+(?:\(\d+\))*|ISO ?\d+|SA ?8000"
)
_PATTERNS: tuple[tuple[SpecificKind, re.Pattern[str]], ...] = (
    (SpecificKind.SHARE, re.compile(r"\d(?:[\d,.]*\d)?\s?(?:%|per ?cent\b|percent\b)")),
    (
        SpecificKind.NUMBER,
        re.compile(
            rf"(?:[£$€]\s?\d(?:[\d,.]*\d)?(?:\s?(?:million|billion|m|bn|k)\b)?)"
            rf"|(?:(?<![\d.\-–/])\b|(?<=\bc)|(?<=\bc\.))(?:(?!(?:19|20)\d\d\b)\d[\d,]*|{_NUMBER_WORD})\+?(?: of (?:our|the|its|these))?(?:\s(?!(?:of|in|and|for|on|to|we|our|the|is|are|was|were)\b)[\w\-']+){{0,3}}?\s(?:{_COUNTED})\b"
            r"|\b(?:rose|risen|fell|fallen|grew|grown|increased|reduced|decreased|up|down) (?:\w+ )?from \d[\d,]*(?:%| per cent)? to \d[\d,]*",
            re.IGNORECASE,
        ),
    ),
    (
        SpecificKind.DATE,
        re.compile(
            rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH},? (?:19|20)\d\d|\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Ff]or|[Oo]f|[Ff]rom) (?:19|20)\d\d(?:[/–-]\d\d)?\b"
            r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
        ),
    ),
    (SpecificKind.PLACE, re.compile(r"\b(?:" + "|".join(sorted(COUNTRIES, key=len, reverse=True)) + r")\b")),
    (SpecificKind.BODY, re.compile(r"\b(?:" + "|".join(sorted(BODIES, key=len, reverse=True)) + r")\b")),
    (SpecificKind.ROLE, re.compile(rf"\b{_ROLE}\b")),
    (SpecificKind.TITLE, re.compile(_TITLE)),
    (SpecificKind.FREQUENCY, re.compile(_FREQUENCY, re.IGNORECASE)),
    (SpecificKind.PAST, re.compile(_PAST)),
)


def find_specifics(text: str) -> tuple[Specific, ...]:
    """The details in a sentence's own text, in order of kind and place.

    Names of Acts, sections and standards are blanked out first: "Modern Slavery Act 2015" is no date.
    """
    blanked = _ACT.sub(lambda match: "§" * len(match.group()), text.replace("\n", " "))
    return tuple(
        Specific(kind=kind, words=Words(start=match.start(), end=match.end()))
        for kind, pattern in _PATTERNS
        for match in pattern.finditer(blanked)
    )
