"""Reads a company's name from the name of a file, where that plainly holds one."""

from __future__ import annotations

import re
from pathlib import PurePath

from statements.details.known_names import is_form
from statements.details.name_words import ENDS_NAME, PLACES, SAYS_NOTHING

LEAST_LETTERS = 3
"""Letters of a word that may be a name; shorter ones are more often a version or a language."""

_PARTS = re.compile(r"[\s_\-–.,()+&]+")
_YEAR = re.compile(r"(?:fy)?(?:19|20)?\d\d(?:20\d\d|\d\d)?")
_ABOUT = re.compile(
    r"(?:modern|slavery|antislavery|trafficking|statement|msa|mss|section|s54|transparency|msd|report|policy)"
)
_NO_NAME = frozenset(
    "final draft signed copy version scan scanned doc docx pdf document file download upload untitled new latest website web online"
    " approved board dated published v1 v2 v3 rev en eng english human and the of for act transparency disclosure"
    " print lr hr lowres highres compressed updated revised page pages text textlayer ocr tabs".split()
)


def name_in_file_name(filename: str) -> str | None:
    """The company in the name of a file, or None unless it names both a company and what the file is, or its year.

    >>> name_in_file_name("Acme-Tea-modern-slavery-statement-2023.pdf")
    'Acme Tea'
    >>> name_in_file_name("statement-2023-final.pdf") is None
    True
    """
    words = [word for word in _PARTS.split(PurePath(filename).stem) if word]
    about = [word for word in words if _is_about(word.lower())]
    own = [word for word in words if word not in about]
    if not about or not own or not all(map(_may_be_name, own)):
        return None
    says_nothing = SAYS_NOTHING | PLACES
    if all(word.lower() in says_nothing or len(word) < LEAST_LETTERS for word in own):
        return None
    return " ".join(word.capitalize() if word.islower() and not is_form(word) else word for word in own)


def _is_about(word: str) -> bool:
    return bool(_YEAR.fullmatch(word) or _ABOUT.match(word)) or word in _NO_NAME | ENDS_NAME


def _may_be_name(word: str) -> bool:
    """Whether a word may be part of a name: no number of a version, no hash."""
    return word.isalpha()
