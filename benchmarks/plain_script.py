"""What a plain script does: pdfplumber's text, cut at full stops, and one regular expression after the other.

It has the same wordings as we do and gives which of them each sentence has, so that only the way is compared.
"""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO

import pdfplumber

from criteria.law import Law
from criteria.stems import pattern_of

_ENDS = re.compile(r"(?<=[.!?])\s+")


def find_plainly(content: bytes, law: Law) -> list[tuple[str, str]]:
    """Each sentence of a PDF with each stem of a law that is in it."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    sentences = [" ".join(sentence.split()).lower() for sentence in _ENDS.split(text)]
    patterns = _patterns(law)
    return [(sentence, stem) for sentence in sentences for stem, each in patterns if each.search(sentence)]


@lru_cache(maxsize=1)
def _patterns(law: Law) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The signals of a law, compiled before the clock runs for the second time."""
    indicators = [use.indicator for area in law.areas for use in area.indicators]
    stems = dict.fromkeys(
        signal.stem
        for indicator in (*indicators, *law.formal)
        for signals in (indicator.signals, indicator.together_with, indicator.unless, indicator.none)
        for signal in signals
    )
    return tuple((stem, re.compile(pattern_of(stem), re.ASCII)) for stem in stems)
