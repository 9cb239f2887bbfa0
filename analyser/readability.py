"""How long a statement is, and how hard to read.

The Flesch reading ease (R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32, 1948)
and the Flesch-Kincaid grade (J. P. Kincaid and others, Naval Technical Training Command, Research
Branch Report 8-75, 1975) rest on the length of sentences and of words. They say nothing of what is
said, and stand beside the score, not in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from statements.document import SentenceKind
from statements.statement import Statement

LEAST_WORDS = 100
"""Flesch's own measure is taken on samples of a hundred words."""

LEAST_SENTENCES = 5
"""With fewer, one long sentence would decide: a choice of ours."""

MOST_WORDS = 120
"""Words of a sentence. Longer ones are nearly always tables and lists that were read as running text; they
count for the length and are left out of the means."""

MOST_SYLLABLES = 2.5
"""Mean syllables of a word. Above it words have lost the spaces between them: of 310 real statements, all
that were read well lie between 1.5 and 2.3, and the three above 2.5 were such."""

ENGLISH = "en"

_WORD = re.compile(r"[A-Za-z]+(?:['’\\-][A-Za-z]+)*")
_LINE_END_HYPHEN = re.compile(r"(?<=[a-z])-\n(?=[a-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Readability:
    """The length of a statement, and how hard it is to read.

    `words` and `sentences` count its running text and list items. `words_in_a_sentence` and
    `syllables_in_a_word` are means. `reading_ease` is 100 for very easy and 0 for very hard; it may lie
    outside. `grade` is the years of school (United States) that a reader needs.
    """

    words: int
    sentences: int
    words_in_a_sentence: float
    syllables_in_a_word: float
    reading_ease: float
    grade: float


def measure_readability(statement: Statement) -> Readability | None:
    """The readability of a statement, or None where it is not in English, too short or read without spaces."""
    language = statement.details.language
    if language is None or language.value != ENGLISH:
        return None
    texts = [
        _LINE_END_HYPHEN.sub("", sentence.text)
        for sentence in statement.sentences
        if sentence.kind in (SentenceKind.PROSE, SentenceKind.LIST_ITEM)
    ]
    return measure_texts(texts)


def measure_texts(sentences: Iterable[str]) -> Readability | None:
    """The readability of English sentences, or None where there is too little of them."""
    by_sentence = [words for words in map(_WORD.findall, sentences) if words]
    read = [words for words in by_sentence if len(words) <= MOST_WORDS]
    count = sum(map(len, read))
    if count < LEAST_WORDS or len(read) < LEAST_SENTENCES:
        return None
    length = count / len(read)
    syllables = sum(count_syllables(word) for words in read for word in words) / count
    if syllables > MOST_SYLLABLES:
        return None
    return Readability(
        words=sum(map(len, by_sentence)),
        sentences=len(by_sentence),
        words_in_a_sentence=length,
        syllables_in_a_word=syllables,
        reading_ease=flesch_reading_ease(length, syllables),
        grade=flesch_kincaid_grade(length, syllables),
    )


def flesch_reading_ease(words_in_a_sentence: float, syllables_in_a_word: float) -> float:
    """Flesch's formula of 1948. A higher value is easier to read: 60 to 70 is plain English."""
    return 206.835 - 1.015 * words_in_a_sentence - 84.6 * syllables_in_a_word


def flesch_kincaid_grade(words_in_a_sentence: float, syllables_in_a_word: float) -> float:
    """Kincaid's formula of 1975. A higher value is harder to read: 8 is a reader of about 13 years."""
    return 0.39 * words_in_a_sentence + 11.8 * syllables_in_a_word - 15.59


EXCEPTIONS = {
    "area": 3, "areas": 3, "business": 2, "businesses": 3, "colleague": 2, "colleagues": 2, "create": 2, "created": 3,
    "europe": 2, "people": 2, "therefore": 2, "various": 3, "behaviour": 3, "pursuant": 3, "being": 2, "safety": 2, "tier": 1, "tiers": 1, "uk": 2, "hr": 2,
}  # fmt: skip
"""Common words of these statements whose spelling misleads."""

_VOWELS = re.compile(r"[aeiouy]+")

_SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=ll)e$"  # made, whole, grille, and not "able"
    r"|(?<=[^aeioutdy])ed$"  # trained, and not "audited" or "founded"
    r"|(?<=[^aeiouycgsxzhl])es$|(?<=[aeiouy]l)es$"  # rates, rules, and not "services"
    r"|(?<=[^aeiouy])(?<!pl)(?<!el)e(?=(?:ment|ness|ly|ful|ship|hold|work|line|guard|less))"  # statement, awareness, closely
)
"""Letters that stand for no sound of their own."""

_TWO_SOUNDS = re.compile(
    r"i(?=ers?$)|i(?=a(?!l$|lly$|n$|ns$|lise|lize))|i(?=o(?!us|n))|(?<=er)i(?=al)|(?<=r)i(?=en)|(?<=[^gq])u(?=al|ity)|"
    r"y(?=ee|ing$|er)|e(?=o(?!p|r|u))|(?<=[aeiou])(?=ing$)|(?<=[ts])(?=hm$)"
)
"""Places where vowels that stand together are two sounds: supplier, employee, actual."""


def count_syllables(word: str) -> int:
    """How many syllables an English word has, by its spelling.

    >>> [count_syllables(word) for word in ("cat", "slavery", "employees", "audited", "risk-based")]
    [1, 3, 3, 3, 2]
    """
    return sum(_count_part(part) for part in word.lower().replace("’", "'").split("-") if part)


def _count_part(part: str) -> int:
    letters = part.removesuffix("'s").replace("'", "")
    if letters in EXCEPTIONS:
        return EXCEPTIONS[letters]
    spoken = _SILENT.sub("", letters)
    return max(1, len(_VOWELS.findall(spoken)) + len(_TWO_SOUNDS.findall(spoken)))
