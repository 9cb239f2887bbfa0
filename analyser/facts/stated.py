"""Whether a sentence gives something as so: not planned, not denied, not asked of others, not about the world."""

from __future__ import annotations

import re

MOST_BEFORE = 400
"""Characters of a clause that are looked at: longer ones are tables that were read as running text."""

_EDGE = re.compile(r"[;:]|\.\s|,? (?:but|however|although|though|whilst|while|whereas)\b|\s[•–]\s")
"""Where a clause ends; what stands beyond says nothing of what stands here."""

NOT_YET = re.compile(
    r"\b(?:will|shall|would|could|may|might|should|must|(?:plan|aim|intend|hope|seek|propose|commit)(?:s|ned|ed|ing|ted|ting)?(?: to\b|"
    r" for\b| on\b)|aim(?:s|ed|ing)? (?:to|for)|looking to|going to|working towards|due to|scheduled|forthcoming|next year|"
    r"(?:coming|following) (?:year|months?)|targets?|goals?|objectives?|ambitions?|expect(?:s|ed)?|requires?|required|"
    r"are asked|encourag\w+|ensur\w+|until|unless|if|to have|such as at least|in order to)\b",
    re.IGNORECASE,
)
"""Words of plans, of what is asked of others and of cases that may happen."""

FUTURE = re.compile(
    r"\b(?:will|shall|plan(?:s|ning)? to|aim(?:s|ing)? to|intend(?:s|ing)? to|hope to|would|could|looking to|going to)\b",
    re.IGNORECASE,
)

_DENIED = re.compile(
    r"\b(?:not|never|no|none|nor|neither|without|cannot|don['’]t|doesn['’]t|haven['’]t|hasn['’]t|didn['’]t|"
    r"fail(?:s|ed)? to|rather than|instead of|except|exclud\w+|other than)\b",
    re.IGNORECASE,
)
_NO_DENIAL = re.compile(
    r"\b(?:not only|not limited to|no (?:less|fewer) than|no longer than|not just)\b", re.IGNORECASE
)

_OF_THE_WORLD = re.compile(
    r"\b(?:million people|estimated (?:that|\d)|estimates? (?:that|of)|an estimated|globally there|around the world|worldwide there|"
    r"according to|[Gg]lobal [Ss]lavery [Ii]ndex|[Ww]alk [Ff]ree|potential victims|nationally|(?:national|modern slavery) helpline|"
    r"research (?:by|from|found|shows?)|a survey (?:by|found))\b",
    re.IGNORECASE,
)

_OF_ANOTHER_YEAR_OR_BODY = re.compile(
    r"\b(?:(?:unlike|than|since|from) last year|last year, when|(?:previous|prior|preceding) (?:financial |reporting )?(?:year|period|statement)|the year before|"
    r"(?:compared|in comparison) (?:to|with)|up from|down from|(?:our|an?|one of (?:our|the)) (?:client|customer|competitor|peer)s?(?!-))\b",
    re.IGNORECASE,
)
"""Words before a figure that give it to another year than the statement's, or to somebody else. "Last year"
alone is as often the year that is told of."""

MOST_AFTER = 30
"""Characters after a figure in which a goal may be named: "95% (target 100%)" is still so, and
"100% target" is not."""


def is_stated(text: str, start: int, end: int) -> bool:
    """Whether the clause that holds these characters gives them as so."""
    clause = _before(text, start) + text[start:end]
    after = _EDGE.split(text[end : end + MOST_AFTER])[0]
    if (
        NOT_YET.search(clause)
        or _OF_ANOTHER_YEAR_OR_BODY.search(clause)
        or re.match(r"\W{0,2}(?:targets?|goals?|by 20[3-9]\d)\b", after)
    ):
        return False
    return not is_denied(text, start) and not _OF_THE_WORLD.search(
        text[max(0, start - MOST_BEFORE) : end + MOST_BEFORE]
    )


def is_future(text: str, start: int) -> bool:
    """Whether a word of the future stands before in the same clause."""
    return bool(FUTURE.search(_before(text, start)))


def is_denied(text: str, start: int) -> bool:
    """Whether a negator stands before in the same clause."""
    return bool(_DENIED.search(_NO_DENIAL.sub("", _before(text, start))))


def _before(text: str, start: int) -> str:
    near = text[max(0, start - MOST_BEFORE) : start]
    return _EDGE.split(near)[-1]
