"""The wordings that give a fact, kind by kind. In each, `value` is the amount and `unit` what is counted.

`_near(n)` stands for up to n characters of the same clause. The words themselves are in
`analyser/facts/nouns.py`.
"""

from __future__ import annotations

import re

from analyser.facts import nouns
from analyser.facts.amounts import AMOUNT, MONEY, NUMBER, SHARE
from analyser.facts.fact import FactKind

_WORD = r"[\w§(&][\w§'’/&\-()]*"
_ADJECTIVES = rf"(?:(?!{nouns.NOT_BETWEEN}\b){_WORD}\s){{0,4}}?"
_OF_THEM = r"(?:of (?:all )?(?:of )?(?:our|the|its|these|those|all|their|[A-Z]\w+[’']s?)?\s?)?"
_BEEN = r"(?:(?:have|has|had|were|was|are|is)(?: now| also| all| already| since| each)?(?: been)?\s)"
_ADVERB = r"(?:\w+ly\s|now\s|also\s|since\s)?"

_AMOUNT = rf"(?P<value>{AMOUNT})"
_COUNT = rf"(?P<value>{NUMBER})"
_MONEY = rf"(?P<value>{MONEY})(?P<unit>)"


def _unit(noun: str) -> str:
    """What is counted, with the words that describe it: "of our Tier 1 suppliers"."""
    return rf"\s(?P<unit>{_OF_THEM}{_ADJECTIVES}{noun})\b"


def _plain_unit(noun: str) -> str:
    """The same without "of our …"."""
    return rf"\s(?P<unit>{_ADJECTIVES}{noun})\b"


def _near(most: int, *, comma: bool = True) -> str:
    return rf"[^.;{'' if comma else ','}]{{0,{most}}}?"


def _listed(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_HAVING = (
    r"(?<!ended our )(?<!terminated our )(?:"
    + "|".join(
        (
            r"(?:work(?:s|ed|ing)?|partner(?:s|ed)?|deal(?:s|t)?|relationships?|dealings|spend|engag(?:e[sd]?|ing)) with",
            r"(?:we|group|company|business|organisation|[A-Z]\w+) (?:currently |also )?(?:have|has|had|use[sd]?)",
            r"there (?:are|were)|consist(?:s|ed)? of|made up of|compris\w+(?: of)?",
            r"(?:network|(?:supply |supplier )?base|chain) of|supported by|supplied by",
            rf"(?:sourc|procur|purchas|buy|bought)\w*{_near(60)} from|paid {_near(30)} to",
            r", with|^with",
        )
    )
    + ")"
)
"""Before a number of suppliers, these say that it is the number that there are."""

_NOT_A_PART = (
    r"(?!,? (?:that|who|which|identified|assessed|rated|deemed|classified|in (?:\w+ )?(?:high|higher|medium|elevated)|with (?:a|an) |"
    r"accounting|representing|we know|of (?!goods|products|services|all|which)|linked|participat|in \w+ participat|"
    r"have|has|had|were|was|to (?:complete|sign|attend)|on (?:Sedex|EcoVadis)))"
)
"""After "suppliers" these would say that only some of them are counted."""

_ALL = rf"(?!(?:[\w\-,]+\s){{0,4}}{nouns.PART_WORDS}\b)"

PATTERNS: dict[FactKind, tuple[re.Pattern[str], ...]] = {
    FactKind.SUPPLIERS: _listed(
        rf"{_HAVING} (?:a )?{_ALL}{_COUNT}{_plain_unit(nouns.SUPPLIER)}{_NOT_A_PART}",
        rf"^{_ALL}{_COUNT}{_plain_unit(nouns.SUPPLIER)}{_near(40, comma=False)} (?:provide|supply) ",
        rf"suppl(?:y|ier) base (?:comprises?|consists?)(?: of)? {_COUNT}{_plain_unit('companies')}{_NOT_A_PART}",
        rf"(?:made|produced|manufactured|sourced|bought) (?:in|by|from) {_COUNT}{_plain_unit('factories')}{_NOT_A_PART}",
        rf"(?:number of|total) {_ALL}(?P<unit>(?:\w+ ){{0,2}}suppliers)(?: is| was|:| of) {_COUNT}",
    ),
    FactKind.AUDITS: _listed(
        rf"\b{nouns.CARRIED_OUT}\s{_COUNT}{_unit(nouns.AUDIT)}(?! (?:plans?|questions|points|days))",
        rf"{_COUNT}{_plain_unit(nouns.AUDIT)}{_near(60, comma=False)}\s(?:{_BEEN})?{nouns.WAS_CARRIED_OUT}\b",
        rf"\b{nouns.AUDITED}\s{_AMOUNT}{_unit(nouns.SITE)}",
        rf"{_AMOUNT}{_unit(nouns.SITE)}(?: {_near(40, comma=False)})?\s{_BEEN}{_ADVERB}{nouns.AUDITED}\b",
        rf"{_AMOUNT}{_unit(nouns.SITE)}(?: {_near(40, comma=False)})?\shad an audit\b",
    ),
    FactKind.TRAINED: _listed(
        rf"{_AMOUNT}{_unit(nouns.PERSON)}(?: {_near(50)})?\s(?:{_BEEN})?{_ADVERB}{nouns.ATTENDED}\b{_near(80)}\b{nouns.COURSE}\b",
        rf"{_AMOUNT}{_unit(nouns.PERSON)}(?: {_near(30, comma=False)})?\s(?:{_BEEN})?{_ADVERB}trained\b",
        rf"\btrained\s{_AMOUNT}{_unit(nouns.PERSON)}",
        rf"\b{nouns.COURSE}\b{_near(60)}\b{nouns.WAS_GIVEN}\b{_near(30)}\s(?:by|to)\s{_AMOUNT}{_unit(nouns.PERSON)}",
        rf"\b{nouns.GAVE}\s{_near(60)}\b{nouns.COURSE}\b{_near(40)}\s(?:to|for|with)\s{_AMOUNT}{_unit(nouns.PERSON)}",
        rf"\b{nouns.COURSE}\b{_near(60)}\s(?P<unit>completion rate)\s(?:of|was|is|reached|stands at|stood at)\s(?P<value>{SHARE})",
    ),
    FactKind.CASES: _listed(
        rf"\b{nouns.FOUND}\s{_COUNT}{_unit(nouns.CASE)}",
        rf"{_COUNT}{_unit(nouns.CASE)}(?: {_near(60, comma=False)})?\s(?:{_BEEN})?{_ADVERB}{nouns.WAS_FOUND}\b",
        rf"{_COUNT}\s(?P<unit>{nouns.KNOWN}\s{_ADJECTIVES}{nouns.CASE})\b",
        rf"\baware of\s{_COUNT}{_unit(nouns.CASE)}",
    ),
    FactKind.FEES: _listed(
        rf"\b(?:{nouns.REPAID}|{nouns.REPAYMENT})\b{_near(80)}{_MONEY}",
        rf"{_MONEY}{_near(60)}\b{_BEEN}{nouns.REPAID}\b",
        rf"{_MONEY} in {nouns.REPAYMENT}\b",
    ),
    FactKind.KPI: _listed(
        rf"{_AMOUNT}{_unit(nouns.MEASURED)}(?: (?:in|from|by|at|with|across|within) {_near(40, comma=False)})?\s(?:that |which |who )?"
        rf"(?:{_BEEN}{_ADVERB}{nouns.MEASURED_AS}|{nouns.DID_THEMSELVES})\b",
        rf"\b{nouns.ASSESSED}\s{_AMOUNT}{_unit(nouns.SITE_OR_HOUSEHOLD)}",
        rf"\b{nouns.ASSESSMENT}\b{_near(30)} (?:on|to|of|by)\s{_AMOUNT}{_unit(nouns.SITE_OR_WORKER)}",
        rf"\binterviews with\s{_AMOUNT}{_unit(nouns.INTERVIEWED)}",
    ),
}
"""The patterns of each kind. A figure is taken by the first that finds it."""
