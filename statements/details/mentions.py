"""Finds the places where a document names the organisation whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from statements.details.bystanders import OF_ANOTHER, is_bystander
from statements.details.company_rules import RULES, Place
from statements.details.company_wordings import Lead
from statements.details.known_names import has_legal_form, names_somebody
from statements.details.names import Named
from statements.details.roll import Roll
from statements.document import Sentence

AROUND = 180
"""Characters before and after a name that are looked at: a clause with its citation of the Act."""

MADE_BY = "company.made-by"
SAID_OF_ALL = frozenset(["company.defined", "company.provides"])
"""Rules whose words stand after the name, and so after the last of several: "A Ltd and B Ltd (together “we”)"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place where a document says whose it is. `name` is in full, where the text gives it in full.

    `sentence` is None for what runs along at the edges of the pages.
    """

    name: str
    sentence: Sentence | None
    rule: str


def find_mentions(roll: Roll) -> Iterator[Mention]:
    """Every place of a name at which a rule says that the document may be its bearer's.

    Of several names that a statement says it is made by, the first alone is a mention.
    """
    for number, line in enumerate(roll.lines):
        made = False
        for named in line.names:
            rules = _rules(roll, number, named)
            if made:
                rules.discard(MADE_BY)
            made = made or MADE_BY in rules
            names = ((rule, _meant(roll, number, named, rule)) for rule in sorted(rules))
            yield from (Mention(name=name, sentence=line.sentence, rule=rule) for rule, name in names if name)


def _rules(roll: Roll, number: int, named: Named) -> set[str]:
    """The rules that hold where a name stands; none for a bystander, or for what may be no name at all."""
    place = place_of(roll, number, named)
    if is_bystander(place) or (" " not in named.name and roll.is_word(named.name)):
        return set()
    return {rule for rule, holds in RULES.items() if holds(place)}


def find_only_name(roll: Roll) -> Iterator[Mention]:
    """Every place of the only name in full that a document has, save where it is another's; nothing if it has several."""
    in_full = [
        (number, named)
        for number, line in enumerate(roll.lines)
        for named in line.names
        if has_legal_form(named.name)
    ]
    if len({named.key for _, named in in_full}) == 1:
        for number, named in in_full:
            if not is_bystander(place_of(roll, number, named)):
                yield Mention(name=named.name, sentence=roll.lines[number].sentence, rule="company.only-name")


def place_of(roll: Roll, number: int, named: Named) -> Place:
    """A name in one line of a roll, and what stands around it."""
    line = roll.lines[number]
    return Place(
        name=named.name,
        kind=line.sentence.kind,
        text=line.text[: named.start],
        before=Lead.of(line.text[max(0, named.start - AROUND) : named.start]),
        after=line.text[named.end : named.end + AROUND],
        sentence=line.text,
        previous=roll.lines[number - 1].text[-AROUND:] if number else "",
        following=roll.lines[number + 1].text[:AROUND] if number + 1 < len(roll.lines) else "",
        number=number,
        of=len(roll.lines),
    )


def _meant(roll: Roll, number: int, named: Named, rule: str) -> str | None:
    """The name in full that a rule speaks of; None where that is a subsidiary's, or nobody's."""
    line = roll.lines[number]
    first = line.chain(named)[0] if rule in SAID_OF_ALL else named
    name = roll.resolved(first.name)
    if not names_somebody(name) or OF_ANOTHER.search(Lead.of(line.text[: first.start])):
        return None
    return name
