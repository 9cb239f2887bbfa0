"""What several details need of the words of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from statements.document import Sentence, SentenceKind

FIRST_SENTENCES = 25
"""Where a document says what it is: its title and opening."""

SUBJECT = re.compile(
    r"modern[- ]slavery|human[- ]trafficking|forced (?:and child )?labou?r|slavery and|anti[- ]slavery|child labou?r",
    re.I,
)
_POLICY = re.compile(r"\bpolicy\W*$", re.I)
_OTHER_KIND = re.compile(
    r"\bthis (?:[\w&-]+ ){0,5}statement\b|\bour (?:[\w&-]+ ){0,5}statement\b|\bthis (?:annual )?(?:report|disclosure)\b",
    re.I,
)
TITLE = re.compile(r"\bstatement\b|\breport\b|\bdisclosure\b", re.I)


def folded(text: str) -> str:
    """The text with line breaks and runs of spaces made one space."""
    return " ".join(text.split())


def is_title(sentence: Sentence) -> bool:
    """Whether a sentence is a heading that names the subject, or the kind of document."""
    return sentence.kind is SentenceKind.HEADING and bool(
        TITLE.search(sentence.text) or SUBJECT.search(sentence.text)
    )


def is_policy(sentences: Sequence[Sentence]) -> bool:
    """Whether a document is a policy by its title, and never calls itself a statement or a report.

    Its title is the first sentence that names the subject; it stands at the beginning.
    """
    title = next((each.text for each in sentences[:FIRST_SENTENCES] if SUBJECT.search(each.text)), "")
    if not _POLICY.search(folded(title)):
        return False
    return not any(_OTHER_KIND.search(folded(sentence.text)) for sentence in sentences)
