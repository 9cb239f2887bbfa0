"""What several details need of the words of a document."""

from __future__ import annotations

import re

from statements.document import Sentence, SentenceKind

FIRST_SENTENCES = 25
"""Where a document says what it is: its title and opening."""

SUBJECT = re.compile(
    r"modern[- ]slavery|human[- ]trafficking|forced (?:and child )?labou?r|slavery and|anti[- ]slavery|child labou?r",
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
