"""Verbs that say something has been done."""

from __future__ import annotations

import re

from analyser.specifics.wordlist import one_of

_STEMS = (
    "complet|train|audit|review|assess|visit|conduct|carri|identif|found|receiv|introduc|launch|publish|updat|repa|reimburs|"
    "map|survey|interview|report|work|join|appoint|develop|implement|issu|sent|investigat|clos|resolv|remed|terminat|suspend|"
    "improv|increas|reduc|deliver|undert|ask|engag|establish|roll|help|support|return|paid|trac|held"
).split("|")
"""Beginnings of verbs of doing, after "has been" or "were"."""

PAST_FORMS = (
    "completed|trained|audited|reviewed|assessed|visited|conducted|carried out|identified|found|received|introduced|launched|"
    "published|updated|repaid|reimbursed|mapped|surveyed|interviewed|reported|worked|joined|appointed|developed|implemented|"
    "issued|sent|investigated|closed|ended|increased|reduced|delivered|undertook|asked|began|held|paid|made"
).split("|")

_ACTORS = "we|We|company|group|Group|team|auditor|auditors|board|Board".split("|")
_STEM = one_of(_STEMS)

PAST = re.compile(
    "|".join(
        (
            rf"\b(?:has|have|had)(?: now| also| already| since| all| each)?(?: been)? {_STEM}\w*(?<!s)\b",
            rf"\b(?:was|were) (?:\w+ly )?{_STEM}\w*",
            rf"\b{one_of(_ACTORS)}(?: also| then)? {one_of(PAST_FORMS)}\b",
            r"\b(?:completed|attended|received|passed|undertook) (?:the |this |their |our )?"
            r"(?:[\w\-]+ ){0,3}(?:training|course|module|audits?)",
        )
    )
)
