"""The wordings that show that a document is no modern slavery statement, and what it is instead.

Each is one that statements have seldom or never, and that recurs where it belongs. How often each
stands in 301 real statements was counted before its least number was set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from statements.details.said import Said
from statements.statement import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Wordings:
    """A kind of document and the words that show it.

    It is shown when they stand in at least `least` sentences, and in at least the `share` (0 to 1)
    of all sentences. `reads_as` ends the sentence "It does not read as a statement: …".
    """

    rule: str
    kind: Kind
    reads_as: str
    words: re.Pattern[str]
    least: int = 1
    share: float = 0.0

    def found_in(self, document: Sequence[Said]) -> tuple[Said, ...]:
        """The sentences in which they stand, or () where these are too few."""
        found = tuple(said for said in document if self.words.search(said.small))
        return found if len(found) >= max(self.least, self.share * len(document)) else ()


LAW = Wordings(
    rule="kind.law",
    kind=Kind.LAW,
    reads_as="it reads as the text of a law",
    words=re.compile(
        r"\bbe it enacted\b|\ban act to make provision\b|\broyal assent\b|\bthis act may be cited as\b|\bamendments of this act\b"
        r"|\bin this (?:section|part|act|schedule)\b|\bsubsections? \(\d|\bfor the purposes of (?:this )?(?:section|part|act)\b|\bthis section applies\b"
    ),
    least=2,
    share=0.02,
)
REGISTER = Wordings(
    rule="kind.register",
    kind=Kind.OTHER,
    reads_as="it is an entry of a register of statements, and the statement itself stands elsewhere",
    words=re.compile(
        r"submit new statement|browse statements|snapshot fetched|authenticated by: |modern slavery (?:statement )?registry by"
        r"|find modern slavery statements"
    ),
)
MODEL = Wordings(
    rule="kind.model",
    kind=Kind.OTHER,
    reads_as="it is a model of a statement, with places to be filled in",
    words=re.compile(
        r"[\[<](?:the )?(?:insert|enter|list|describe|name of|your |our |company|organi[sz]ation|date|select|e\.g|x+\b|year|number)[^\]>]{0,120}[\]>]"
        r"|\b(?:use|adapt) this (?:model|template)\b|\bthis (?:free )?(?:model|template|sample) (?:statement|policy|is|can|should)\b"
    ),
    least=3,
)
STUDY = Wordings(
    rule="kind.study",
    kind=Kind.OTHER,
    reads_as="it reads as a study about what others publish",
    words=re.compile(
        r"\bthis (?:paper|study|dissertation|thesis|article|chapter|research)\b|\bet al\b|\bliterature\b|\bwe (?:find|argue|examine|analy[sz]e)\b"
        r"|\((?:\w+,? )?20\d\d[a-z]?\)|\w, 20\d\d\)|\babstract\b|\bdoi\b"
    ),
    least=4,
    share=0.1,
)
NEWS = Wordings(
    rule="kind.news",
    kind=Kind.OTHER,
    reads_as="it reads as news about others, with what they said",
    words=re.compile(r"\b(?:said|told|according to|says|spokes\w+|campaigners?|critics|reports? that)\b"),
    least=2,
    share=0.1,
)
QUESTIONS = Wordings(
    rule="kind.questions",
    kind=Kind.OTHER,
    reads_as="it reads as a form or a list of questions",
    words=re.compile(
        r"\?\W{0,3}$|\( ?\) ?(?:yes|no)\b|\bplease (?:specify|provide|tick|state|answer|describe|confirm|attach|give)\b|☐|\byes / no\b"
    ),
    least=4,
    share=0.3,
)
_ANY_BODY = (
    r"(?:organi[sz]ations?|businesses|companies|firms|employers|practitioners|councils|buyers|agencies|your \w+|you|statements"
    r"|(?:an?|the|any|every|each) (?:\w+ ){0,3}(?:business|company|organi[sz]ation|statement|employer|firm))"
)
GUIDANCE = Wordings(
    rule="kind.guidance",
    kind=Kind.LAW,
    reads_as="it reads as guidance or advice on what organisations should do",
    words=re.compile(
        rf"\b{_ANY_BODY} (?:that \w+ |with [\w£ ,]{{1,50}} |in the uk |based \w+ )?(?:also |only |therefore )?"
        r"(?:should|must|needs? to|may (?:wish|also|include)|are (?:required|encouraged|expected|recommended|legally)|is (?:required|expected)|have to|has to|can|could|will need|'ll need|'re)\b"
        r"|\bthis (?:guide|guidance|toolkit|briefing|course|module|training|resource|factsheet|blog|post)\b|\bguidance (?:for|on|to)\b"
    ),
    least=2,
)
POLICY = Wordings(
    rule="kind.policy",
    kind=Kind.POLICY,
    reads_as="it reads as a policy, and nowhere says that it is a statement or for which year",
    words=re.compile(
        r"\b(?:this|the|our) (?:[\w&-]+ ){0,5}?policy (?:applies|covers|sets out|aims|outlines|is|does not|will|has been|relates|statement applies)\b"
        r"|\b(?:this|under the|breach(?:es)? of the|comply with the|compliance with the|purpose of the|responsibility for the) (?:[\w&-]+ ){0,5}?policy\b"
        r"|\byou must\b.{0,60}\b(?:comply|notify|read|report|raise|ensure)\b|\byour (?:line )?manager\b|\bemployee'?s? who breach"
    ),
)
CODE = Wordings(
    rule="kind.code",
    kind=Kind.CODE,
    reads_as="it reads as a code of conduct, and nowhere says that it is a statement or for which year",
    words=re.compile(
        r"\bthis (?:supplier |vendor |business )?code\b|\b(?:the|our) code of (?:conduct|practice|ethics)\b.{0,20}\b(?:sets|outlines|establish|applies)"
        r"|\b(?:suppliers?|vendors?|business partners) (?:must|shall|will not|may not|are (?:required|expected)|should)\b"
        r"|^ (?:\w+ ){0,4}code of (?:conduct|ethics|practice|business) "
    ),
    least=3,
)
LINK = Wordings(
    rule="kind.link",
    kind=Kind.OTHER,
    reads_as="it is a page that leads to a statement, and the statement itself stands elsewhere",
    words=re.compile(
        r"(?:statement|disclosure)s?\b.{0,60}\b(?:here|download|pdf|can be (?:found|accessed|viewed|read)|available|below)\b"
        r"|\b(?:read|view|download|see|access|visit|click)\b.{0,60}\b(?:statement|disclosure|full policy)"
    ),
)
ERROR_PAGE = Wordings(
    rule="kind.error-page",
    kind=Kind.OTHER,
    reads_as="it is an error page or a notice about cookies, with no text of a statement",
    words=re.compile(
        r"\bpage (?:not|cannot be) found\b|\b404\b|\baccess denied\b|\bcookies?\b|\benable javascript\b|\bredirect"
    ),
)

UNMISTAKABLE = (LAW, REGISTER, MODEL, STUDY)
"""Kinds that a document is even if it has the wordings of a statement, because it may quote or print one."""

OTHERWISE = (POLICY, CODE, QUESTIONS, GUIDANCE, NEWS, LINK)
"""Kinds that a document may be if it does not make itself a statement: the one with most sentences that show it."""
