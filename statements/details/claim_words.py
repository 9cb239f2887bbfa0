"""The words in which a document says that it is a statement, and in which others speak of statements."""

from __future__ import annotations

import re

ACT = re.compile(
    r"\bs(?:ection|ec)?s?\.? ?54\b|modern (?:day )?slavery act|\bmsa\b|supply[- ]chains? (?:transparency )?act"
    r"|traffick?ing act\b|\b(?:the|this) (?:uk )?(?:act|statute)\b|\bsb[ -]?657\b|transparency act\b|child labour in supply chains act"
)
_ELSEWHERE = r"(?!(?:policy|code|page|website|document|section|guide|guidance|model|template|article|example|sample|briefing|is|are|was|requires?|which|that|who|our|your|their|see|read|view|download)\b)"
"""No words between "this" and "statement" that make it another one: "this page leads to our statement"."""

_GAP = rf"(?:{_ELSEWHERE}[\w&'/()-]+,? ){{0,9}}?"
NOUNS = ("statement", "disclosure", "declaration", "report ", "this policy", "this document", "this page")
_NOUN = r"(?:statement|disclosure|declaration)\b(?! (?:should|must|needs?|shall|may|has to|obligation|requirement|dut))"
ITSELF = re.compile(
    rf"(?<![a-z])this {_GAP}(?<!policy ){_NOUN}"
    rf"|\b(?:the following|following is (?:a|our|the)|below is (?:a|our|the)|the above|the present) {_GAP}{_NOUN}"
    rf"|\b(?:constitut\w+|serves as|this (?:report|document|page|policy) is|this is) (?:our |its |their )?{_GAP}{_NOUN}"
)
OUR_STATEMENT = re.compile(
    rf"\bour {_GAP}statement(?: \(?20\d\d\)?| for [\w/ ]+)? (?:outlines|sets out|describes|explains|details|covers|summari[sz]es)\b"
)
"""Said of the document itself, and as well where another page leads to it."""

THIS_REPORT = re.compile(
    rf"\bthis {_GAP}report (?:is|was|has been|constitutes) (?:[\w-]+ ){{0,4}}?(?:made|prepared|published|submitted|issued|pursuant|in accordance)\b"
    r"|\bthis report (?:sets out|describes|outlines|explains|details|summari[sz]es) (?:the |our |what )?(?:\w+ ){0,2}(?:steps|actions|efforts|approach|measures|have|has)\b"
)
THIS_POLICY = re.compile(
    r"\bthis (?:policy|document|page) (?:is|was|has been) (?:\w+ ){0,2}?(?:made|published|issued|prepared|produced) (?:\w+ ){0,3}?"
    r"(?:pursuant|under|in accordance|in compliance)\b"
)
YEAR = re.compile(
    r"(?:financial|fiscal|reporting|accounting|calendar) (?:year|period)|\byear[ -]end|\b(?:year|months|weeks) to \d"
    r"|\bfy ?'?\d\d|(?<!act )(?<!act, )(?<!act of )\b20[12]\d\b"
)
SUBJECT = re.compile(r"slavery|traffick?ing|forced lab|supply[- ]chains?\b|\bmsa\b")
NAME = re.compile(
    r"(?:statement|disclosure|declaration)(?![a-z])|(?:slavery|traffick?ing|labour|chains?)(?: act)? (?:transparency )?report\b"
)
NO_TITLE = re.compile(
    r"how to|guid(?:e|ance)\b|template|\bmodel\b|example|what is|do you|\btips\b|statements|\?|\bsaid\b|\bsays\b|\bpublish|writing"
    r"|download|registry|click|access |read (?:our|more|the)|©|copyright|all rights|privacy (?:policy|notice)|cookie|fair processing"
)
"""Words that titles of guidance and news have, and links, menus and the foot of web pages."""

SECOND_HALF = re.compile(r"^ (?:act |transparency )?(?:statement|disclosure|report)\b")
"""How a title goes on in a second line."""

_TITLED_SUBJECT = r"(?:modern(?:[ -]day)?[ -]slavery|anti[ -]?slavery|(?:human[ -])?traffick?ing|slavery|forced labou?r|supply[ -]chains?|child labou?r)"
_TITLE_WORD = r"(?:act|and|&|of|the|on|human|traffick?ing|slavery|modern|policy|transparency|annual|group|corporate|compliance|in|supply|chains?|uk|20\d\d|california|california's|\(?msa\)?|[-:,–|]|child|forced|labou?r|prevention|combating|against|regarding)"
TITLE_IN_TEXT = re.compile(
    rf"{_TITLED_SUBJECT}(?:,? {_TITLE_WORD}){{0,9}} (?:statement|disclosure|declaration)\b"
    rf"|(?<!\w)(?:statement|disclosure|declaration)(?: {_TITLE_WORD}){{1,6}} {_TITLED_SUBJECT}"
    r"|(?:slavery|traffick?ing|labour|chains?)(?: act)? (?:transparency )?report\b"
)
RUNNING = re.compile(
    r"\b(?:our|the|an?|its|this|their|your|any|every|each|latest|last|recent|previous|current|new|full|own|updated|annual|first|second|third|see|read|with|in|of|for)\s$"
)
"""Text after which a title stands within a sentence: "see our latest …" names another document."""

GOES_ON = re.compile(r"[,);]|['’]s| (?!and\b|of\b|for\b|on\b|by\b)[a-z]{2}")
"""Text before which a title stands within a sentence: "our modern slavery statement is published …"."""

ASKS = re.compile(
    r"\b(?:requires?|disclos\w+|pursuant|in (?:accordance|compliance|response)|respon\w+|herein|set forth below|efforts to eradicate)\b|\baddress"
)
DUTY_OF_A_POLICY = "disclosure obligation"
"""Policies for staff say that they are "consistent with our disclosure obligations" under an Act."""
