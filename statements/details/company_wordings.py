"""The wordings around a name that say that a document is its bearer's, as real statements have them."""

from __future__ import annotations

import re
from dataclasses import dataclass

NEAR = 75
"""Characters before a name in which all but the longest wordings fit."""

_THE = re.compile(r" the$", re.I)
_MARKS = " ()[]:;,|–—-“”\"'"


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before a name in its sentence, and the last word of it in small letters, "the" left out."""

    text: str
    last: str

    @classmethod
    def of(cls, text: str) -> Lead:
        """The lead that is a text, up to where a name begins."""
        return cls(
            text, _THE.sub("", text.rstrip(_MARKS)).rstrip(_MARKS).rsplit(" ", 1)[-1].strip(_MARKS).lower()
        )


class Before:
    """A wording that stands right before a name.

    `last` are the words that it may end with; a year always may. To look at the last word first rules
    out most wordings, and makes reading three times as fast.
    """

    def __init__(self, pattern: str, *, last: str, near: bool = True) -> None:
        self._pattern = re.compile(pattern, re.I)
        self._last = frozenset(last.split())
        self._near = near

    def search(self, lead: Lead) -> re.Match[str] | None:
        """Where it stands at the end of a lead, or None."""
        if lead.last not in self._last and not lead.last.lstrip("©")[:2].isdigit():
            return None
        return self._pattern.search(lead.text[-NEAR:] if self._near else lead.text)


DOC = r"(?:statement|report|disclosure|document|declaration)"
YEAR = r"(?: \(?(?:fy ?)?20\d\d(?:[/–-]\d{2,4})?\)?)?"
OF_ITSELF = re.compile(
    rf"\b(?:this|our|the|following|above|present)\b[^.;]{{0,90}}?\b{DOC}\b"
    rf"|^[^.;]{{0,80}}\b(?:slavery|trafficking|transparency)\b[^.;]{{0,40}}\b{DOC}\b"
    r"|^it (?=(?:sets|constitutes|has been|was|is|covers|relates|applies|outlines|describes)\b)",
    re.I,
)
MADE_BY = Before(
    r"(?:\b(?:made|issued|published|prepared|produced|given|submitted|provided|presented|written|released|drafted)\b"
    rf"[^;]{{0,160}} (?:by|on behalf of|in respect of|for)|\b{DOC}\)?(?: is)?(?: made)? (?:for|of|by|from)"
    r"|\b(?:trading|brand|business) name (?:of|for)|\bon behalf of"
    r"|\b(?:constitutes|is that of|relates to|applies to|covers|covering|in relation to|commitment of|obligations? of))"
    r"(?: both| all of| all| each of)?(?: the)?(?: board of directors of| board of| directors of)?(?: the)? $",
    last="by of for from to covers covering constitutes both all each",
    near=False,
)
OF_ITS_PARTS = re.compile(
    r"\brefer(?:s|red|ring|ences?)? to (?:our|its|these|those|the)(?: [\w-]+)? (?!business\b)[a-z-]+(?:es|[^s\W]s)\b",
    re.I,
)
"""What a word for several of a group's parts means: "where we refer to our brands, it is in relation to"."""
THIS_IS = Before(r"\bthis is(?: the)? $", last="is")
OWN_DOC = re.compile(rf"(?:['’]s|['’])?[^.;]{{0,80}}\b{DOC}\b", re.I)
PROVIDES = re.compile(
    r",? (?:\([^()]{0,60}\),? )?(?:hereby |has |have |is |are )*"
    r"(?:provid|mak|made|issu|publish|present|submit|prepar|releas)(?:es?|ed|ing|s)?\b[^.;]{0,40}"
    rf"\b(?:this|its|the|our|following)\b[^.;]{{0,60}}\b{DOC}s?\b",
    re.I,
)
STEPS = r"\b(?:steps|actions?|measures|efforts|activities)"
STEPS_BEFORE = Before(
    rf"(?:(?:{STEPS}|work|approach|progress|position|commitment|how|initiatives|what|processes|procedures)(?: that| which)?"
    r"(?: (?:have been |has been |are |were |is |being )?(?:taken|undertaken|made|adopted|implemented|put in place))?"
    r"(?: by| at| within| across| of)?(?: both)?|\b(?:sets out|outlines|describes|details|explains|states))(?: the)? $",
    last="steps action actions measures efforts activities work approach progress position commitment how initiatives what processes procedures that which taken undertaken made adopted implemented place by at within across of both out outlines describes details explains states",
)
STEPS_AFTER = re.compile(
    r"['’]|,? \((?:together|collectively|and|the|hereinafter|here)|,? (?:\([^)]{0,90}\),? )?"
    r"(?:and (?:its|other|all|relevant)(?: [\w-]+){1,4} )?(?:\([^)]{0,90}\),? )?(?:has|have|had|is|are|takes?|took|undert\w+|will|group|in|during|to|as well|over|for|within)\b|[.,;]|$",
    re.I,
)
TITLE_AFTER = re.compile(
    r"(?:['’]s|['’])?\W{0,4}(?:20\d\d(?:[/–-]\d{2,4})? |fy ?\d+ |uk |u\.k\. |uk’s |annual |group |joint |global |plc |policy"
    rf" |{DOC}\W{{0,2}} (?:on |regarding )?(?:the )?|\W )*"
    r"(?:modern[- ](?:day[- ])?slavery|modernslavery|slavery (?:and|&)|anti[- ]?slavery|human trafficking|human rights and"
    r"|transparency (?:in|statement)|slavery|combating|prevention of|supply chains? (?:act|transparency))"
    rf"(?:[^.:;]{{0,80}}?\b(?:{DOC}|policy|compliance)\b|(?: act)?,?(?: \(?20\d\d\)?)*$)",
    re.I,
)
TITLE_OF = Before(
    rf"\b{DOC}{YEAR}\W{{0,3}}\b(?:of|for|by|from|on behalf of|regarding)(?: the)? $|\b{DOC}{YEAR} ?[|:–—-] ?$",
    last="of for by from regarding statement report disclosure document declaration",
)
TITLE_THEN = Before(
    rf"\b(?:{DOC}|policy){YEAR} $",
    last="statement report disclosure document declaration policy",
)
IS_TITLE = re.compile(
    rf"\b(?:slavery|trafficking|transparency|supply chains?)\b.*\b(?:{DOC}|act|policy)\b(?!.*\.$)|\b{DOC} on\b.*\bslavery\b",
    re.I,
)
OURSELVES = (
    r"(?:the |our )?(?:we|us|our|company|group|organisation|organization|firm|trust|university|college|council"
    r"|charity|society|association|business|llp|partnership|club|corporation)"
)
DEFINED = re.compile(
    rf",? ?\((?:[^()]{{0,60}}[,; “\"‘'])?{OURSELVES}[”\"’']?(?:,? (?:or|and)\b[^()]{{0,40}})?\)", re.I
)
WE_ARE = Before(
    r"\b[Ww]e,? \(?(?:at |the )?$|\b[Rr]eferences? (?:herein |in this \w+ )?to [^.;]{0,60} (?:are to|mean|is to)(?: the)? $",
    last="we at are mean to",
    near=False,
)
BOARD_OF = Before(
    r"\b(?:boards?|directors|trustees|members|governors|council|governing body|partners|committee)"
    r"(?: of (?:directors|trustees|management|governors|members))?(?: (?:of|at|for|on behalf of))?(?: the)? $",
    last="board boards directors trustees members governors council body partners committee management of at for",
)
OWN_BOARD = re.compile(
    r"(?:['’]s|['’])? (?:main |plc |group |regional )?(?:board|directors|trustees)\b", re.I
)
APPROVED = re.compile(r"\b(?:approv|endors|adopt|sign|authoris|agreed|consider|statement of the)", re.I)
OF_DOC = re.compile(rf"\b{DOC}\b|\bit (?:has been|was|is)\b", re.I)
ON_BEHALF = Before(
    r"\bon behalf of:?(?: the)?(?: board| directors| members| trustees| partners)?(?: of directors| of trustees)?"
    r"(?: of| at)?:?(?: the)? $",
    last="of at board directors members trustees partners",
)
OFFICE = Before(
    r"\b(?:director|officer|chief executive|ceo|c\.e\.o\.|chairman|chair|president|partner|secretary|chairwoman|chairperson"
    r"|principal|vice[- ]chancellor|md|cfo|coo|counsel|manager|trustee)(?: \([^)]{0,30}\))?[,:;–|-]{0,2}"
    r"(?: (?:of|at|for|–|-|\|))?(?: on behalf of)?(?: the)? $",
    last="director officer executive ceo c.e.o. chairman chair president partner secretary chairwoman chairperson principal chancellor vice-chancellor md cfo coo counsel manager trustee of at for",
)
COPYRIGHT = Before(
    r"(?:©|\bcopyright|\(c\))[ ,]*(?:\(c\)|©)?[ ,]*(?:by )?(?:(?:19|20)\d\d)?(?: ?[-–] ?20\d\d)?[ ,]*(?:by )?(?:the )?$",
    last="© copyright c by",
)
IMPRINT = re.compile(
    r"[.,]?(?: \([^)]{0,40}\))?(?: is)?(?: a)?(?: \w+){0,4} ?(?:\(?registered (?:in|office|number|no|charity|company|address)"
    r"|incorporated in|company (?:number|registration|no)|(?:company )?reg(?:istration)?\.? no)",
    re.I,
)
REGISTERED_NAME = Before(
    r"\b(?:registered (?:company )?name|organisation(?:'s name)?|company(?: name)?): $",
    last="name company",
)
AT = Before(r"(?:^|[.:“\"] ?|\b)(?:at|here at|we at|within|we,)(?: the)? $", last="at within we")
AT_AFTER = re.compile(r"(?: \([^()]{0,60}\))?,? (?:we|our)\b|, (?:have|are|recogni|believe)")
STAFF = Before(
    r"\b(?:employ(?:ed|ees)|staff|people|colleagues|working|work|works|everyone|anyone|contracts)(?: who)?(?: work(?:ing)?)?(?: and \w+)?"
    r"(?: for| at| by| of| within| with| in| on behalf of)(?: the)? $",
    last="for at by of within with in",
)
OWN_STAFF = re.compile(
    r"(?:['’]s|['’])? (?:employees|staff|colleagues|people|workers|personnel|team members)\b"
)
BUSINESS = re.compile(
    r"(?: group)?,? (?:\([^)]{0,60}\),? )?(?:is|are) (?:a|an|one of|the|part of|committed to|dedicated to|opposed to|against)\b"
    r"|,? (?:\([^)]{0,60}\),? )?(?:has a zero|recogni[sz]es (?:that it has|its|the)|acknowledges (?:its|the)|welcomes|supports the)\b"
)
BEGINS = re.compile(r"(?:(?:At|Within|In|Here at)(?: the)?|The|\d+)? ?")
VERB = re.compile(
    r"['’]?s?,? (?:\([^)]{0,60}\),? )?(?:group |plc |limited )?(?:also |fully |\w+ly )?(?:is|are|has|have|recogni[sz]es?|operates?|believes?"
    r"|condemns?|will|was|does|undertakes?|acknowledges?|employs?|supports?|aims?|takes?|strives?|opposes?|considers?|expects?"
    r"|understands?|respects?|works?|requires?|provides?|adopts?|maintains?|seeks?|endeavou?rs?|conducts?)\b"
)
DESCRIBED = re.compile(
    r"(?: \([^)]{0,60}\))?(?: group)? (?:(?:is|are|remains?) (?:(?:fully|strongly|absolutely|wholly) )?(?:a|an|one of|part of|committed|opposed"
    r"|dedicated|against|the (?:\w+ ){0,3}(?:largest|leading|first))|has (?:a|always|been|adopted)|recogni[sz]es|believes|acknowledges"
    r"|will not tolerate|does not tolerate|takes a|operates|opposes|supports|welcomes|strives)\b"
)
