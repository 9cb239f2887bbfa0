"""Titles of policies, codes and programmes: capitals that end in a word for such a paper."""

from __future__ import annotations

import re

_NO_TITLE_WORD = "The|Our|This|These|That|A|An|Its|Each|Any|All|Such|Following|Key|And"
"""Words that begin a sentence and no title: "Our Policy applies"."""

_PAPER = "Policy|Policies|Code|Standards?|Charter|Programme|Procedures?|Handbook|Toolkit|Principles|Manual|Framework"
_OF_CONDUCT = "Conduct|Ethics|Practice"
_CAPITAL_WORD = rf"(?:(?!(?:{_NO_TITLE_WORD})\b)[A-Z][\w'’&\-]*(?: (?:of|and|on|for|&|to|the))? )"
_LONGER_CAPITAL_WORD = rf"(?:(?!(?:{_NO_TITLE_WORD}|Group|Ltd|Limited|Plc|PLC|Act)\b)[A-Z][\w'’&\-]+ (?:(?:of|and|on|for|at|&) )?)"

TITLE = re.compile(
    "|".join(
        (
            rf"\b(?=[A-Z]){_CAPITAL_WORD}{{1,6}}(?:{_PAPER})\b(?: of (?:{_OF_CONDUCT}))?",
            rf"\b(?=[A-Z])(?:[A-Z][\w'’&\-]* ){{0,4}}Code of (?:{_OF_CONDUCT}|Business Conduct)",
            rf"\b(?=[A-Z]){_LONGER_CAPITAL_WORD}{{2,5}}(?:policy|code|procedure)\b",
            r"\b(?:Whistle-?blowing|Anti-[Ss]lavery) policy\b",
        )
    )
)
