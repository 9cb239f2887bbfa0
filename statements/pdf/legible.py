"""What the characters that a file gives mean to a reader: plain characters, or nothing.

A font may lack the table that says which letter each of its shapes is. A file then gives codes in place
of letters: control characters, private characters, or letters that are not those seen on the page.
"""

from __future__ import annotations

import re
import unicodedata

LOST = "\ufffd"
"""Stands for a character whose meaning is lost, one for one."""

LEAST_RUN = 3
"""So many characters without meaning side by side are lost text; fewer are bullets and slips."""

LEAST_LETTERS = 20
"""Letters that tell by their vowels and rare ones whether they make words."""

FEWEST_VOWELS, MOST_VOWELS = 0.25, 0.6
"""Share of vowels, y among them, of the letters of words in Latin script: about 0.4 in English, 0.36 to 0.5
in other languages of Europe. Where codes are letters shifted by 29, as they often are, it is about 0.15."""

MOST_RARE = 0.06
"""Share of j, q and x among the letters: at most 0.04 in languages of Europe, three in 26 by chance."""

LONGEST_WORD = 14
"""Characters of the words of a text on average; where spaces are lost too, words have no end."""

_RARE = frozenset("jqx")
WITHOUT_SHAPE = "\u2060"
"""A character that is never seen, in the place of one that turns the letters after it round: a quote with
such a one would be shown wrongly, and so would our own words that come after it."""

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_VOWELS = frozenset("aeiouyàáâäåæèéêëìíîïòóôöøùúûü")
_CODE = "[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff]"
_LOST_RUN = re.compile(f"{_CODE}(?: ?{_CODE}){{{LEAST_RUN - 1},}}")


def in_plain_characters(text: str) -> str:
    r"""The text with a plain character for each that has no shape or no meaning.

    Tabs, odd spaces and stray control characters become spaces; runs of codes become `LOST`. Private
    characters on their own stay, because word processors use them for bullets; so do format characters
    (soft hyphens, direction marks), which belong to the words around them, but for those that turn
    letters round.

    >>> in_plain_characters("We\tbuy\xa0tea.")
    'We buy tea.'
    """
    text = _LOST_RUN.sub(lambda run: re.sub(r"\S", LOST, run.group()), text)
    return text.translate(_PLAIN)


class _Plain(dict[int, str]):
    """The plain character for each code point, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        self[point] = plain = _plain_character(chr(point))
        return plain


_PLAIN = _Plain()


def _plain_character(character: str) -> str:
    if character.isspace():
        return " "
    if "\x80" <= character <= "\x9f":
        return _of_windows(character)
    if character in _TURNING:
        return WITHOUT_SHAPE
    return character if character.isprintable() or unicodedata.category(character) in ("Cf", "Co") else " "


def _of_windows(character: str) -> str:
    """What Windows has for a code that is no character elsewhere: quotes and dashes, as browsers show."""
    return character.encode("latin-1").decode("cp1252", errors="replace").replace(LOST, " ")


def reads_as_words(text: str) -> bool:
    r"""Whether letters whose meaning the file does not tell are those of words all the same.

    >>> reads_as_words("We buy tea from farms in Kenya and Assam.")
    True
    >>> reads_as_words(":H EX\\ WHD IURP IDUPV LQ .HQ\\D DQG $VVDP")
    False
    """
    letters = [character for character in text.lower() if character.isalpha()]
    if len(letters) < LEAST_LETTERS or len(text) > LONGEST_WORD * len(text.split()):
        return False
    vowels = sum(letter in _VOWELS for letter in letters) / len(letters)
    rare = sum(letter in _RARE for letter in letters) / len(letters)
    return FEWEST_VOWELS <= vowels <= MOST_VOWELS and rare <= MOST_RARE
