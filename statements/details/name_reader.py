"""Reads an organisation's name where a text prints one.

A name is capitalised words with a few small ones between, and ends at a legal form, at punctuation, or
at the first word that is part of no name. What ends it matters more than what begins it: "Acme Tea Ltd
Modern Slavery Statement" names Acme Tea Ltd. Texts are those of sentences with white space folded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from statements.details.bare_name import bare
from statements.details.known_names import POSSESSIVE, is_form, is_weak_form, names_somebody
from statements.details.name_words import (
    ENDS_BEFORE,
    ENDS_NAME,
    FORM,
    INITIALS,
    LINKS,
    MAY_BEGIN,
    OWNED_INSTITUTIONS,
    SOFT,
)

MOST_WORDS = 12
"""Words of a name. The longest in the registry export has eleven: a college's board of management."""

LONGEST_NAME = 160
"""Characters in which so many words are looked for."""

MOST_WORDS_OWNED = 4
"""Words after a possessive among which the end of the name must be: "Hill's Garages (Woodford) Limited"."""

LETTER = r"(?:[A-Z0-9ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŁŠŽ]|[a-z]{1,2}[A-Z])"
_CAPITAL = re.compile(rf"[(\"“‘]?{LETTER}")
GLUED = re.compile(
    r"[a-z](?:19|20)?\d\d\w|\d[A-Z][a-z]{3}|\d[a-z]{3}|\)[A-Z][a-z]|[a-z]{3}[.,:][A-Z][a-z]|^(?:19|20)\d\d\(?[A-Z]"
    r"|\(\w*[a-z][A-Z]|[A-Z]{5}[a-z]{3}|^\d[A-Z]{4}|(?:STATEMENT|SLAVERY|MODERN|Statement|Slavery)[A-Z]|[A-Z](?:STATEMENT|COMPLIANCE)|[‐–-](?:Modern|Slavery|Anti|Statement)"
)
"""Words that a reader of PDFs has run together: "2021Modern", "10Acme"."""
_FORM_AND_MORE = re.compile(rf"({FORM.pattern}\.?)(?=[A-Z][a-z]|20\d\d)|(Limited|Ltd|LLP|PLC)(?=[a-z]{{3}})")
_STOP = re.compile(r"[.,;:!?)\]”\"]$")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?")
SMALL_NAME = re.compile(r" (?:\((?:UK|GB|Ireland|Europe|Holdings)\) )?(?:Limited|Ltd|PLC|LLP|Inc|GmbH)\b")
"""What follows a name in small letters: "acme (UK) Limited"."""
NEVER_SMALL_NAME = frozenset(
    "company private public our the a an is are be by of and with very was to in for as at or group".split()
)
_MAY_BE_FOR = re.compile(r"(?:Soc|Cent|Inst|Assoc|Found|Trust|Council|Fund|Agency|Office|Dep|Alli)")


def read_name(text: str, at: int = 0) -> str | None:
    """The name that begins at a place in a text, or None if none does.

    >>> read_name("H.Weston & Sons Limited and its subsidiaries")
    'H.Weston & Sons Limited'
    >>> read_name("Our Group") is None
    True
    """
    words = text[at : at + LONGEST_NAME].split(" ")
    kept: list[str] = []
    for place, word in enumerate(words[:MOST_WORDS]):
        after = words[place + 1 :]
        glued = _FORM_AND_MORE.match(word)
        if kept and glued:
            kept.append(glued.group())
            break
        if not _is_part(word, kept, after):
            break
        kept.append(word)
        if _is_last(word, kept, after) and not (len(kept) == 1 and is_form(word)):
            break
    name = bare(kept)
    return name if names_somebody(name) else None


def _is_part(word: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a word goes on, or begins, the name read so far."""
    plain = POSSESSIVE.sub("", word.strip('.,;:()“”"')).lower()
    if _ends(plain, word, before, after) or GLUED.search(word):
        return False
    if word.lower() in LINKS or word == "-":
        return _is_link(word.lower(), before, after)
    if before and is_form(word):
        return True
    if not before and word.isalpha() and word.islower():
        return SMALL_NAME.match(" " + " ".join(after[:2])) is not None and word not in NEVER_SMALL_NAME
    return _CAPITAL.match(word) is not None


def _ends(plain: str, word: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a word is part of no name, where it stands."""
    following = after[0].strip('.,;:()“”"') if after else ""
    if plain in ENDS_BEFORE:
        return following.lower() in ENDS_BEFORE[plain] or not following
    if (
        plain in MAY_BEGIN
        and not before
        and (following == "Group" or any(map(is_form, after[:MOST_WORDS_OWNED])))
    ):
        return False
    if before and _YEAR.fullmatch(plain):
        return True
    if before and plain in SOFT and _form_follows(after):
        return False
    return plain in ENDS_NAME and not _is_initial(word, before, following)


def _is_initial(word: str, before: Sequence[str], following: str) -> bool:
    """Whether a letter that may be a word is an initial: "A Acme Ltd", "A & B Acme", "H I Acme"."""
    if word == "I":
        return bool(before) and len(before[-1]) == 1 and following[:1].isupper()
    return word == "A" and (not before or following == "&")


def _form_follows(after: Sequence[str]) -> bool:
    """Whether a legal form stands among the next words, with no word before it that ends a name."""
    for word in after[:MOST_WORDS_OWNED]:
        if is_form(word):
            return True
        if not _CAPITAL.match(word) or word.strip(".,").lower() in ENDS_NAME or _STOP.search(word):
            return False
    return False


def _is_link(word: str, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether a small word stands inside a name, and not between a name and what follows."""
    if not before:
        return word == "the"
    if word == "&" and after and is_form(after[0]):
        return True
    if word == "for":
        in_full = any(is_form(each) or each.strip(".,") == "Group" for each in after[:3])
        return in_full or _MAY_BE_FOR.match(before[-1]) is not None
    if word in ("–", "-"):
        return any(map(is_form, after[:5]))
    if word == "the":
        return before[-1] in ("of", "for", "Save")
    return not is_form(before[-1]) or is_weak_form(before[-1])


def _is_last(word: str, kept: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the name ends with a word."""
    following = after[0] if after else ""
    if POSSESSIVE.search(word):
        return is_form(word) or not _is_possessive_inside(after)
    if is_form(word):
        weak = not word.endswith(",") and (is_weak_form(word) or following.lower().startswith("partnership"))
        more_form = following == "&" and any(map(is_form, after[1:2]))
        return not (is_form(following) or weak or more_form)
    if word.endswith(","):
        return not (is_form(following) or _goes_on_after_comma(after))
    if "(" in word or word.endswith(")"):
        return sum(each.count("(") - each.count(")") for each in kept) < 0
    return bool(_STOP.search(word)) and not INITIALS.fullmatch(word)


def _is_possessive_inside(after: Sequence[str]) -> bool:
    """Whether a possessive is part of the name: "Prince's Trust", "Hill's Garages Limited"."""
    for word in after[:MOST_WORDS_OWNED]:
        if is_form(word) or word.strip(".,;:").lower() in OWNED_INSTITUTIONS:
            return True
        if (
            not _CAPITAL.match(word)
            or word.strip(".,").lower() in ENDS_NAME
            or _STOP.search(word.rstrip(")"))
        ):
            return False
    return False


def _goes_on_after_comma(after: Sequence[str]) -> bool:
    """Whether a comma stands inside a name: "Russell, Baird & Sons Limited"."""
    more, ends = after[1:2], after[3:5]
    return more in (["&"], ["and"]) and any(map(is_form, ends))
