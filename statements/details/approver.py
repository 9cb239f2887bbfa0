"""Tells who approves by the words that name the approver: the board, the members, or somebody else."""

from __future__ import annotations

import re

from statements.statement import Approver

_NO_BOARD = re.compile(
    r"\bcommittee[ \n]of[ \n](?:the|its|our)[ \n](?:[\w'&-]+[ \n]){0,4}?boards?(?:[ \n]of[ \n]directors)?|\bboard[ \n](?:member|director|secretary)\b|\bboard[ \n](?:(?!and\b|or\b|of\b)[\w'&-]+[ \n]){0,3}committee\b"
    r"|\b(?:member|secretary|chair\w*|director|head)[ \n](?:of|to)[ \n]the[ \n](?:[\w'&-]+[ \n]){0,3}?board\b(?:[ \n]of[ \n]directors)?",
    re.I,
)
_BOARD = re.compile(
    r"\bboards?\b|\bdirectors\b|\btrustees\b|\bgovernors\b|\bgoverning[ \n]body\b|\bcouncil\b|\bcourt[ \n]of\b",
    re.I,
)
_MEMBERS = re.compile(r"\b(?:the|its|all|our|by)[ \n]members\b(?! of (?:the|its|our) board)", re.I)
_OTHER = re.compile(
    r"\b(?:director|chair\w*|c\.?e\.?o|cfo|coo|m\.?d|president|partners?|owners?|shareholders?|executives?|management|leadership|team|committee"
    r"|secretary|head|manager|counsel|officer|founder|cabinet|group)\b",
    re.I,
)
_PERSON = re.compile(
    r"[ \n]*:?[ \n]*(?:by[ \n:]*)?(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?[ \n])?(?!The\b)[A-Z][\w'.-]*[ \n][A-Z][\w'-]+"
)
_OF_LLP = re.compile(r"\bLLP\b|\bpartnership\b", re.I)


def approver_of(agent: str, sentence: str) -> Approver | None:
    """Who approves, by the words that name the approver; None if they name none.

    The members stand before the board in a partnership alone: those of a society elect its board.
    """
    body = body_of(agent)
    if body is Approver.MEMBERS and _BOARD.search(agent) and not _OF_LLP.search(sentence):
        return Approver.BOARD
    return body or (Approver.OTHER if _PERSON.match(agent) else None)


def body_of(agent: str) -> Approver | None:
    """The body or office that approves, or None where the words name none; people are not looked for."""
    without = _NO_BOARD.sub(" committee ", agent)
    if _MEMBERS.search(without):
        return Approver.MEMBERS
    if _BOARD.search(without):
        return Approver.BOARD
    return Approver.OTHER if _OTHER.search(without) else None
