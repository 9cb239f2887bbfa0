"""The sentences of a document in the form in which it is looked for what the document is."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from statements.details.plain import RUN_TOGETHER, plain
from statements.document import Sentence, SentenceKind

LONGEST_TITLE = 16
"""Words; "Modern Slavery and Human Trafficking Statement for the Financial Year Ended 31 March 2023" has 14."""

FEWEST_WORDS = 5
"""Words from which a sentence tells something; shorter ones are names, links and menu items."""

OFF_MATTER = 0.03
"""The share of sentences that may speak of slavery where another matter is told: a report names it in passing, in
its policies and its risks. Of 301 statements one has as little."""

IN_PASSING = 2
"""Sentences that may speak of slavery in passing, however short the text is."""

NAME_RECURS = 3
"""Sentences in which a name must come before it is taken for the one who speaks."""

NAME_SHARE = 0.2
"""... and the share of the sentences on the matter in which it must come."""

_PLAIN_SIGNS = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-", "‑": "-"}
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\ufeff\ue000-\uf8ff]")
"""Characters that are not seen, or mean nothing outside their font; some files have them within words."""

_SLAVERY = ("slave", "traffick", "forced lab", "child lab", "servitude", "bonded lab", "compulsory lab")
_MATTER = (*_SLAVERY, "suppl", "labour", "labor", "worker", "exploit", "recruit", "human rights", "ethic")
"""Parts of words by which a sentence bears on the matter of a statement. They are looked for one by one, which is
faster than a pattern: a report has thousands of sentences."""

_BODIES: str = (
    "company group organisation organization university trust council firm society business charity college school bank "
    "association partnership federation academy"
)
_OWN = (
    *(" we ", " we'", " our ", " us ", " ourselves ", " group is ", " group has ", " group will "),
    *(f" the {body}{end}" for body in _BODIES.split() for end in (" ", "'")),
)
"""Words in which an organisation speaks of itself."""

_NAME = re.compile(r"[A-Z][\w&]*[A-Za-z0-9]")
_NOBODYS_NAME = frozenset(
    "Modern Slavery Human Trafficking Act Acts UK United Kingdom California Statement Statements Code Conduct Supplier "
    "Suppliers Supply Chain Chains Policy Policies Board Group Company Companies Director Directors International Labour "
    "Labor Organisation Organization Government Home Office Section Transparency England Wales Scotland Parliament "
    "Commissioner Anti ILO NGO NGOs MPs ETI Sedex SEDEX EU".split()
)
"""Names that recur in texts on slavery, and are not the name of whoever speaks."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence: its text with white space folded, and the same in small letters and between spaces.

    `of_slavery` is whether it speaks of slavery, trafficking or forced labour.
    """

    sentence: Sentence
    text: str
    small: str
    of_slavery: bool

    @property
    def words(self) -> int:
        """How many words it has."""
        return self.text.count(" ") + 1

    @property
    def tells(self) -> bool:
        """Whether it tells something on what statements are about: slavery, suppliers, workers."""
        return self.words >= FEWEST_WORDS and any(part in self.small for part in _MATTER)

    @property
    def is_own(self) -> bool:
        """Whether an organisation speaks of itself in it."""
        return any(word in self.small for word in _OWN)

    @property
    def is_title(self) -> bool:
        """Whether it stands as a title does: marked as a heading, or short and without an end."""
        if self.sentence.kind is SentenceKind.HEADING:
            return True
        return self.text[-1:] not in ".:;,?!" and self.words <= LONGEST_TITLE

    @property
    def stands_bare(self) -> bool:
        """Whether it stands as titles and items of menus do, and tells nothing by itself."""
        return self.is_title and self.sentence.kind is not SentenceKind.LIST_ITEM


def said(sentences: Sequence[Sentence]) -> tuple[Said, ...]:
    """Each sentence in this form, in order."""
    # All at once and not one by one: a report has thousands of sentences.
    texts = "\n".join([" ".join(_spaced(sentence.text).split()) for sentence in sentences])
    if not texts.isascii():
        texts = _UNSEEN.sub("", unicodedata.normalize("NFKC", texts))
    small = texts.lower()
    for sign, usual in _PLAIN_SIGNS.items():
        small = small.replace(sign, usual)
    told = zip(sentences, texts.split("\n"), small.split("\n"), strict=True) if sentences else ()
    return tuple([Said(sentence, text, f" {low} ", _speaks_of_slavery(low)) for sentence, text, low in told])


def _spaced(text: str) -> str:
    """The text, with its words parted again where a program has lost the spaces between them."""
    return plain(text) if text.count(" ") * RUN_TOGETHER < len(text) and len(text) > RUN_TOGETHER else text


def _speaks_of_slavery(small: str) -> bool:
    # Without a generator, which would take longer than what it looks for.
    for part in _SLAVERY:  # noqa: SIM110
        if part in small:
            return True
    return False


def is_off_matter(text: Sequence[Said]) -> bool:
    """Whether a text speaks of slavery in passing at most."""
    return sum(each.of_slavery for each in text) <= max(IN_PASSING, OFF_MATTER * len(text))


def own_voice(told: Sequence[Said]) -> list[Said]:
    """Of sentences that tell something, those in which an organisation speaks of itself: "we", or by its name."""
    name = _name(told)
    return [each for each in told if each.is_own or (name and name in each.small)]


def _name(told: Sequence[Said]) -> str:
    """The name, in small letters, that comes in most sentences, or "" where none recurs."""
    names: Counter[str] = Counter(
        name for each in told for name in set(_NAME.findall(each.text)) - _NOBODYS_NAME
    )
    small = {word for each in told for word in each.text.split() if word[:1].islower()}
    for name, times in names.most_common():
        if times < max(NAME_RECURS, NAME_SHARE * len(told)):
            break
        if name.lower() not in small:
            return name.lower()
    return ""
