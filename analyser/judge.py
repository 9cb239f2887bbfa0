"""What evidence amounts to: the level of one sentence, and of all sentences about one indicator.

Every step is a rule with a name, which the evidence and the finding carry, so that anyone can follow
how a level came about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analyser.scorecard import Evidence, Finding, Level, Specific, SpecificKind, Stance, State, Words
from criteria.law import Area, Indicator, WeightedIndicator

SPECIFIC_KINDS = frozenset(
    {
        SpecificKind.PLACE,
        SpecificKind.TOOL,
        SpecificKind.STANDARD,
        SpecificKind.BODY,
        SpecificKind.SUPPLIER,
        SpecificKind.ROLE,
        SpecificKind.TITLE,
        SpecificKind.FREQUENCY,
        SpecificKind.DATE,
        SpecificKind.NUMBER,
        SpecificKind.SIZE,
        SpecificKind.SHARE,
    }
)
"""A sentence about something done is specific when it names one of these."""

FIGURES = frozenset({SpecificKind.NUMBER, SpecificKind.SHARE})
"""A sentence about something done shows it when it gives one of these near the words in question."""

FIGURES_OF_STRUCTURE = FIGURES | {SpecificKind.SIZE}
"""How large the business is shows its structure, and no step: "sales of over $2 billion"."""

STRUCTURE = "structure."
"""How the ids of indicators about the structure begin."""

FIGURE_REACH = 50
"""Characters between those words and the figure, about eight words, with no comma, semicolon or colon.
"A 100 % employee-owned company, working in twelve countries with …" shows the ownership, not all that
follows."""

_INSERTED = re.compile(r", (?:which|who|that|including)\b[^,;:]*,")
_BREAK = re.compile(r"[,;:](?!\d)(?! and\b| of which\b)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A level, and the names of the rules that set it."""

    level: Level
    rules: tuple[str, ...]


def judge_sentence(
    indicator: Indicator,
    stance: Stance,
    specifics: Sequence[Specific],
    *,
    figure_near: bool,
    reassures: bool,
) -> Judgement:
    """The level of one sentence about one indicator.

    `figure_near` says that a figure stands near what was matched. `reassures` says that the sentence
    only commits or reassures; then nothing but such a figure or a date with something done lifts it
    above "said".
    """
    if stance is Stance.DONE:
        counted = [
            each for each in specifics if each.kind is not SpecificKind.SIZE or _is_structure(indicator)
        ]
        return _judge_done(counted, figure_near=figure_near, reassures=reassures)
    if stance in (Stance.PLANNED, Stance.EXPECTED):
        return Judgement(level=Level.SAID, rules=(f"said.{stance.name.lower()}-only",))
    if stance is Stance.DECLARES_NONE:
        answers = indicator.none_answers
        rule = "said.none-is-an-answer" if answers else "not-counted.none-found"
        return Judgement(level=Level.SAID if answers else Level.NOT_FOUND, rules=(rule,))
    return Judgement(level=Level.NOT_FOUND, rules=(f"not-counted.{stance.name.lower().replace('_', '-')}",))


def _judge_done(specifics: Sequence[Specific], *, figure_near: bool, reassures: bool) -> Judgement:
    kinds = {specific.kind for specific in specifics}
    if figure_near:
        return Judgement(level=Level.SHOWN, rules=("shown.figure",))
    if {SpecificKind.DATE, SpecificKind.PAST} <= kinds:
        return Judgement(level=Level.SHOWN, rules=("shown.done-on-a-date",))
    if reassures:
        return Judgement(level=Level.SAID, rules=("said.reassurance",))
    named = sorted(kind.value for kind in kinds & SPECIFIC_KINDS)
    if named:
        return Judgement(level=Level.SPECIFIC, rules=tuple(f"specific.{kind}" for kind in named))
    return Judgement(level=Level.SAID, rules=("said.without-detail",))


def figures_for(indicator: Indicator) -> frozenset[SpecificKind]:
    """The kinds of figure that can show what an indicator asks for."""
    return FIGURES_OF_STRUCTURE if _is_structure(indicator) else FIGURES


def _is_structure(indicator: Indicator) -> bool:
    return indicator.id.startswith(STRUCTURE)


def has_figure_near(
    specifics: Sequence[Specific],
    text: str,
    words: Sequence[Words],
    figures: frozenset[SpecificKind] = FIGURES,
) -> bool:
    """Whether one of these kinds of figure stands near the words of a sentence that an indicator matched."""
    return any(specific.kind in figures and _is_near(specific.words, text, words) for specific in specifics)


def _is_near(figure: Words, text: str, words: Sequence[Words]) -> bool:
    """Whether a figure stands in the words, or close to them in the same stretch without a comma."""
    for found in words:
        start, end = min(figure.end, found.end), max(figure.start, found.start)
        between = _INSERTED.sub("", text[start:end])
        if len(between) <= FIGURE_REACH and not _BREAK.search(between):
            return True
    return False


def judge(area: Area, use: WeightedIndicator, evidence: Sequence[Evidence], *, readable: bool) -> Finding:
    """What all evidence about one indicator amounts to: the level of its strongest sentence.

    `readable` is False where too few pages were read to say that something was not found.
    """
    ordered = tuple(sorted(evidence, key=_strength))
    level = ordered[0].level if ordered else Level.NOT_FOUND
    return Finding(
        area=area,
        indicator=use.indicator,
        weight=use.weight,
        tier=use.tier,
        level=level,
        state=_state(ordered, level, readable=readable),
        evidence=ordered,
        rules=ordered[0].rules if ordered else (),
    )


def _strength(evidence: Evidence) -> tuple[int, int, float, int]:
    """Sorts the strongest evidence first: by level, detail, nearness of wording, then reading order."""
    details = len({specific.kind for specific in evidence.specifics})
    return (-evidence.level, -details, -evidence.similarity, evidence.sentence.number)


def _state(evidence: Sequence[Evidence], level: Level, *, readable: bool) -> State:
    stances = {piece.stance for piece in evidence if piece.level == level}
    if level > Level.NOT_FOUND:
        if stances == {Stance.PLANNED}:
            return State.PLANNED
        return State.DECLARES_NONE if stances == {Stance.DECLARES_NONE} else State.FOUND
    if not readable:
        return State.UNREADABLE
    if Stance.DECLARES_NONE in stances:
        return State.DECLARES_NONE
    return State.DENIED if Stance.DENIED in stances else State.NOT_FOUND
