"""What is true of an organisation's name: whether it has a legal form, whether it names anybody, what its printings share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from statements.details.name_words import (
    FORM,
    FORMS_FOLDED,
    INSTITUTIONS,
    INTERNAL,
    PLACES,
    SAYS_NOTHING,
    THIRD_PARTY,
    WEAK_FORMS,
)

MOST_WORDS_WITHOUT_FORM = 8
"""Words of a name without legal form: a college's board of management; longer ones are rows of headings."""

LEAST_LETTERS = 2
"""Letters of a name's own word; one is enough before a legal form: "3i Group plc"."""

MOST_REMEMBERED = 10_000
"""Names and words of which is remembered what they are: a document has some thousand, each many times."""

POSSESSIVE = re.compile(r"(?<=\w)(?:['’][sS]|(?<=[sS])['’])$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|k|m|bn)?")
_REFERENCE = re.compile(r"[A-Z]+(?:[-/][A-Z]+)*[-/]\d+")
"""The reference of a document: "PR-STD-001"."""
_NO_LETTER = re.compile(r"[^\w&+ ]")


@lru_cache(maxsize=MOST_REMEMBERED)
def is_form(word: str) -> bool:
    """Whether a word is a legal form, whatever punctuation it bears: "Ltd.", "PLC1", "Limited’s"."""
    return FORM.fullmatch(POSSESSIVE.sub("", word.strip(';:)”",')).rstrip(".*123,")) is not None


def is_weak_form(word: str) -> bool:
    """Whether a word is a legal form that ends no name for sure: "Acme Co Holdings Ltd"."""
    return word.lower().strip(".,") in WEAK_FORMS


def _is_no_companys(words: list[str]) -> bool:
    """Whether a name without legal form is too long, or that of somebody inside an organisation."""
    return words[0] == "a" or words[-1] in INTERNAL or len(words) > MOST_WORDS_WITHOUT_FORM


def has_legal_form(name: str) -> bool:
    """Whether a name ends in a legal form.

    >>> has_legal_form("Acme (UK) Ltd."), has_legal_form("Acme Group")
    (True, False)
    """
    words = name.removesuffix(" Partnership").split()
    return len(words) > 1 and is_form(words[-1]) and not is_weak_form(words[-1])


@lru_cache(maxsize=MOST_REMEMBERED)
def names_somebody(name: str) -> bool:
    """Whether a name has a word of its own, and is not that of a scheme or an agency."""
    plain = key(name)
    words = plain.split()
    if not words or plain in FORMS_FOLDED:
        return False
    if _REFERENCE.fullmatch(name) or (not has_legal_form(name) and _is_no_companys(words)):
        return False
    nothing = SAYS_NOTHING | PLACES | INSTITUTIONS
    own = [word for word in words if word not in nothing and not _ORDINAL.fullmatch(word)]
    public = not INSTITUTIONS.isdisjoint(words) and not PLACES.isdisjoint(words)
    least = 1 if has_legal_form(name) else LEAST_LETTERS
    return (public or any(sum(map(str.isalpha, word)) >= least for word in own)) and not THIRD_PARTY.match(
        plain
    )


@lru_cache(maxsize=MOST_REMEMBERED)
def key(name: str) -> str:
    """What printings of one name have in common: no case, no punctuation, no legal form, no "the".

    >>> key("The Acme Tea Co., Ltd.") == key("ACME TEA")
    True
    """
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter)
    )
    words = _NO_LETTER.sub("", plain.replace("-", " ").replace("–", " ").replace("/", "")).lower().split()
    while len(words) > 1 and (words[-1] in FORMS_FOLDED or words[-1] in "&+"):
        words.pop()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
