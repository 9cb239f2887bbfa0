"""Lists the names in a document, and tells which printings are of one organisation.

"HCL", "Hertfordshire Catering" and "the Hertfordshire Catering Limited" are one if the text says so,
once: "Hertfordshire Catering Limited (HCL)".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from statements.details.known_names import has_legal_form, key, names_somebody
from statements.details.name_words import LINKS
from statements.details.names import Named, find_names
from statements.details.words import folded
from statements.document import Document, Sentence

LONGEST_ALIAS = 4
"""Words of a short name that is given in brackets after the full one."""

_BRACKETS = re.compile(r"(?:['’]s)?(?: and [^()A-Z]{1,60})?,? ?\(([^()]{2,90})\)")
_IN_BRACKETS = re.compile(r"\([^()]*$")
_QUOTED = re.compile(r"“([^“”]{2,40})”|\"([^\"]{2,40})\"|[‘']([^‘']{2,40})['’]")
_BEFORE_ALIAS = re.compile(
    r"^(?:(?:here(?:in)?after|here(?:in)?|t/a|trading as|referred to|known|together|collectively|also|or|as|the|“|\") )+",
    re.I,
)
_TRADING = re.compile(
    r",? ?(?:\(?t/a\b|\(?trading(?: collectively)? as\b|which trades as\b|trades as\b|operating as\b)(?: the)? ",
    re.I,
)
_TRADING_NAME_OF = re.compile(
    r",? ?\(?(?:which )?(?:is )?(?:a|the) (?:trading|brand|business) name (?:of|for)(?: the)? ", re.I
)
_REFERS_TO = re.compile(r"[”\"]? (?:refers to|means) (?:the )?$")
_CHAIN = re.compile(
    r"(?: \([^()]{0,90}\))*[,;]?(?: (?:\(?(?:[ivx]{1,4}|[a-z]|\d)\)|[•‣·–-]|and|&|or|including|with|its|their|the|all|any|of|wholly|owned|direct|indirect|trading|certain|other"
    r"|relevant|associated|principal|uk|group|subsidiar\w+|companies|undertakings?|affiliat\w+|parents?|company|entit\w+|namely|both"
    r"|branch|branches|together|being|on|behalf|for|itself|well|as|each|every|following)['’]?[,:;]?)* "
)
"""What joins the names of several companies for which one thing is said: "A Ltd and its subsidiaries B Ltd, C Ltd"."""
_TOGETHER = re.compile(r"\b(?:together|collectively|jointly|each)\b", re.I)
_LISTED = re.compile(r"(?:,|\band|&)(?: the)? $")
_VERB_AFTER = re.compile(r"['’]s (?:is|are|has|have|was|will|also)\b|['’]s[,.;)”]")
_RUN_TOGETHER = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_SMALL_AFTER = re.compile(r"(?<=[a-z]{3})(?:for|and|is|has|as|in|to|by|of|with|on)$")
_SMALL_WORD = re.compile(r"(?<![\w@./-])[a-z]{2,}(?![\w-]*[@./]\w|[\w(])(?! \((?:UK|GB|Ireland|Europe)\))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence, its text with white space folded, and the names in it."""

    sentence: Sentence
    text: str
    names: tuple[Named, ...]

    def chain(self, named: Named) -> tuple[Named, ...]:
        """The names that one is listed with, up to itself: of "A Ltd, B Ltd and C Ltd" for C Ltd all three."""
        names = [named]
        for before in reversed(self._outside_brackets(self.names[: self.names.index(named)])):
            if not _CHAIN.fullmatch(self.text[before.end : names[0].start]):
                break
            names.insert(0, before)
        return tuple(names)

    def row(self, named: Named) -> tuple[Named, ...]:
        """The names that one is listed with, from itself on."""
        names = [named]
        for after in self._outside_brackets(self.names[self.names.index(named) + 1 :]):
            if not _CHAIN.fullmatch(self.text[names[-1].end : after.start]):
                break
            names.append(after)
        return tuple(names)

    def _outside_brackets(self, names: Sequence[Named]) -> list[Named]:
        """The names that are not those of an abbreviation, or of a number, in brackets after another."""
        return [named for named in names if not _IN_BRACKETS.search(self.text[: named.start])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """All names of a document.

    `counts` tells in how many sentences each name stands, by its key. `full` leads from the key of
    a short name to the full name that the text says it stands for. `small_words` are printed in small
    letters somewhere, `printed` are the names as printed.
    """

    lines: tuple[Line, ...]
    counts: Mapping[str, int]
    full: Mapping[str, str]
    small_words: frozenset[str]
    printed: frozenset[str]

    def resolved(self, name: str) -> str:
        """The name that a printing stands for: in full, and without a heading that ran into it."""
        own = self._without_heading(name)
        full = self.full.get(key(own)) or self.full.get(key(own).removesuffix(" group"), own)
        return full[4:] if full.startswith("The ") and full[4:] in self.printed else full

    def names_in_full(self) -> tuple[frozenset[str], ...]:
        """For each sentence the organisations it names, by the keys of their full names."""
        return tuple(frozenset(key(self.resolved(named.name)) for named in line.names) for line in self.lines)

    def is_word(self, name: str) -> bool:
        """Whether a name of one word may be a word: it is printed in small letters elsewhere."""
        return not has_legal_form(name) and key(name) in self.small_words

    def _without_heading(self, name: str) -> str:
        """The part of a name that is a name of its own more often: "Our Approach Acme Tea", "StatementAcme"."""
        most = self.counts.get(key(name), 0)
        parts = (part for part in self._parts(name) if names_somebody(part))
        return next((part for part in parts if self.counts.get(key(part), 0) > most), name)

    def _parts(self, name: str) -> Iterator[str]:
        """A name without words before or after it that may have run into it."""
        words = name.split()
        for first in range(1, len(words)):
            heading = (word.lower().strip(".,") for word in words[:first])
            if all(word in self.small_words and word not in LINKS for word in heading):
                yield " ".join(words[first:])
        for split in _RUN_TOGETHER.finditer(name):
            if split.start() < len(words[0]):
                yield name[split.start() :]
        before, joined, _ = name.partition(" and ")
        if joined:
            yield before
        glued = _SMALL_AFTER.search(name)
        if glued:
            yield name[: glued.start()]


def is_beginning(short: str, name: str) -> bool:
    """Whether a key begins another, or is the same: "acme" begins "acme tea", and not "acmes"."""
    return f"{name} ".startswith(f"{short} ")


def read_roll(document: Document) -> Roll:
    """The names of a document, sentence by sentence, and the short names it defines."""
    lines = tuple(
        Line(sentence=sentence, text=text, names=tuple(find_names(text)))
        for sentence in document.sentences
        for text in [folded(sentence.text)]
    )
    lines = _with_own_possessives(lines)
    counts = Counter(each for line in lines for each in {named.key for named in line.names})
    words = frozenset(word for line in lines for word in _SMALL_WORD.findall(line.text))
    return Roll(
        lines=lines,
        counts=counts,
        full=dict(reversed([*_short_names(lines, counts)])),
        small_words=words,
        printed=frozenset(named.name for line in lines for named in line.names),
    )


def _short_names(lines: Sequence[Line], names: Collection[str]) -> Iterator[tuple[str, str]]:
    """The key of each short or trading name that the text gives, with the full name."""
    for line in lines:
        for named in line.names:
            yield from _in_brackets(line, named, names)
        for named, following in pairwise(line.names):
            yield from _trading_name(line.text[named.end : following.start], named, following)


def _trading_name(between: str, named: Named, following: Named) -> Iterator[tuple[str, str]]:
    """A trading name and the full one, if that is what the words between two names say."""
    if _TRADING.fullmatch(between):
        yield following.key, named.name
    elif _TRADING_NAME_OF.fullmatch(between) or _REFERS_TO.match(between):
        yield named.key, following.name


def _meant(short: str, line: Line, named: Named, names: Collection[str]) -> Named | None:
    """Which name a short one in brackets stands for; None if it may be any of several in a list."""
    chain = line.chain(named)
    brackets = _BRACKETS.match(line.text, named.end)
    if len(chain) > 1 and brackets and _TOGETHER.search(brackets.group(1)):
        return chain[0]
    listed = _LISTED.search(line.text[: named.start]) is not None
    others = (name for name in names if is_beginning(short, name) and name not in (short, named.key))
    return None if listed and is_beginning(short, named.key) and any(others) else named


def _in_brackets(line: Line, named: Named, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """Short names in brackets after a name, with what they stand for: (“Acme”), (hereafter Acme), (ATC)."""
    brackets = _BRACKETS.match(line.text, named.end)
    if brackets is None:
        return
    inside = brackets.group(1)
    for quoted in ["".join(match) for match in _QUOTED.findall(inside)] or [inside]:
        short = _BEFORE_ALIAS.sub("", quoted.strip()).rstrip(",. ")
        fits = short[:1].isupper() and len(short.split()) <= LONGEST_ALIAS and key(short) != named.key
        full = _meant(key(short), line, named, names) if fits and names_somebody(short) else None
        if full:
            yield key(short), full.name


def _with_own_possessives(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with names that end in a possessive of their own: "McDonald's is", never "McDonald is"."""
    plain: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for line in lines:
        for named in line.names:
            after = line.text[named.end : named.end + 8]
            if not after.startswith(("'s", "’s")) or has_legal_form(named.name):
                plain[named.name] += 1
            elif _VERB_AFTER.match(after):
                own[named.name] += 1
    with_s = {name for name, times in own.items() if times > plain[name]}
    return tuple(_longer(line, with_s) for line in lines) if with_s else tuple(lines)


def _longer(line: Line, with_s: set[str]) -> Line:
    names = tuple(
        Named(name=line.text[named.start : named.end + 2], start=named.start, end=named.end + 2)
        if named.name in with_s and line.text[named.end : named.end + 2] in ("'s", "’s")
        else named
        for named in line.names
    )
    return Line(sentence=line.sentence, text=line.text, names=names)
