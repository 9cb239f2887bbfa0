"""Reads the laws from their YAML files, and reports all mistakes of a file at once, with their lines.

A file is loaded in three steps: the YAML itself (`_read_yaml`), the form of each entry (the classes
of `criteria/form.py`), and what only shows when the files are taken together (`_Assembly`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedBase
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from criteria import form
from criteria.errors import LawFileError, Mistake, UnknownLaw
from criteria.law import Area, Indicator, Law, Requirement, Signal, Source, Tier, WeightedIndicator

Form = TypeVar("Form", bound=BaseModel)

HERE = Path(__file__).parent
FORMAL_AREA = "formal"

FULL_WEIGHT = 100
"""The weights of a law's areas add up to this, so that each can be read as a share in percent."""


def law_ids() -> tuple[str, ...]:
    """The ids of the laws that ship with the program, in alphabetical order."""
    return tuple(sorted(path.stem for path in (HERE / "laws").glob("*.yaml")))


@lru_cache(maxsize=16)
def load_law(law_id: str) -> Law:
    """The law with this id, from the files that ship with the program.

    Raises:
        UnknownLaw: if there is no such law.
        LawFileError: if its files have mistakes; all of them are listed.
    """
    if law_id not in law_ids():
        raise UnknownLaw(law_id, law_ids())
    return load_law_file(HERE / "laws" / f"{law_id}.yaml", HERE / "indicators")


def load_law_file(law_path: Path, indicators_folder: Path) -> Law:
    """A law from any file, with the indicators that it uses from any folder.

    Raises:
        LawFileError: if the files have mistakes; all of them are listed, in order of file and line.
    """
    mistakes: list[Mistake] = []
    indicators = _load_indicators(sorted(indicators_folder.glob("*.yaml")), mistakes)
    law_file = _load_form(law_path, form.LawFile, mistakes)
    law = _Assembly(law_path, indicators, mistakes).law(law_file) if law_file else None
    if mistakes or law is None:
        raise LawFileError(tuple(sorted(mistakes, key=lambda mistake: (mistake.file, mistake.line))))
    return law


def _load_indicators(paths: Iterable[Path], mistakes: list[Mistake]) -> dict[str, Indicator]:
    indicators: dict[str, Indicator] = {}
    for path in paths:
        loaded = _load_form(path, form.IndicatorFile, mistakes)
        for entry in loaded.indicators if loaded else ():
            if entry.id in indicators:
                line = _line_of_text(path, entry.id)
                mistakes.append(
                    Mistake(file=path.name, line=line, problem=f"the id “{entry.id}” is used a second time")
                )
            indicators[entry.id] = _indicator(entry)
    return indicators


def _indicator(entry: form.IndicatorEntry) -> Indicator:
    return Indicator(
        id=entry.id,
        title=entry.title,
        asks=entry.asks,
        counts=entry.counts,
        does_not_count=entry.does_not_count,
        signals=_signals(entry.signals),
        together_with=_signals(entry.together_with),
        unless=_signals(entry.unless),
        none=_signals(entry.none),
        none_answers=entry.none_answers,
        negation_counts=entry.negation_counts,
    )


def _signals(stems: Sequence[str]) -> tuple[Signal, ...]:
    return tuple(Signal(stem=stem) for stem in stems)


def _load_form(path: Path, kind: type[Form], mistakes: list[Mistake]) -> Form | None:
    before = len(mistakes)
    content = _read_yaml(path, mistakes)
    if content is None:
        if len(mistakes) == before:
            mistakes.append(Mistake(file=path.name, line=1, problem="the file is empty"))
        return None
    try:
        return kind.model_validate(content)
    except ValidationError as error:
        marked = _read_yaml(path, [], with_lines=True)
        for problem in error.errors():
            line = _line_at(marked, problem["loc"])
            mistakes.append(Mistake(file=path.name, line=line, problem=_in_words(problem)))
        return None


def _read_yaml(path: Path, mistakes: list[Mistake], *, with_lines: bool = False) -> Any:
    """The content of a YAML file; None, and a mistake noted, where it is not YAML."""
    try:
        return YAML(typ="rt" if with_lines else "safe", pure=True).load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = " ".join(str(error.problem).split())
        mistakes.append(
            Mistake(file=path.name, line=line, problem=f"this is not YAML that can be read: {problem}")
        )
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        mistakes.append(Mistake(file=path.name, line=1, problem=f"the file cannot be read as text: {error}"))
    return None


def _line_at(content: Any, location: Sequence[int | str]) -> int:
    """The line of the entry at `location`, or of the nearest entry around it that has one."""
    line = 1
    for step in location:
        if not isinstance(content, CommentedBase):
            break
        try:
            position = content.lc.key(step) if isinstance(step, str) else content.lc.item(step)
            content = content[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
        line = int(position[0]) + 1
    return line


def _line_of_text(path: Path, text: str) -> int:
    """The last line that holds `text`, counted from 1."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return max((number for number, line in enumerate(lines, start=1) if text in line), default=1)


_WORDS_FOR = {
    "missing": "“{field}” is missing",
    "extra_forbidden": "“{field}” is not a key that is known here",
}


def _in_words(problem: Any) -> str:
    names = [str(step) for step in problem["loc"]]
    template = _WORDS_FOR.get(problem["type"])
    if template:
        return template.format(field=names[-1])
    message = problem["msg"].removeprefix("Value error, ")
    return f"“{'.'.join(names)}”: {message}" if names else message


class _Assembly:
    """Puts a law together from its file and the indicators, noting what does not fit."""

    def __init__(self, path: Path, indicators: dict[str, Indicator], mistakes: list[Mistake]) -> None:
        self._path = path
        self._indicators_are_whole = not mistakes or all(each.file == path.name for each in mistakes)
        self._used: set[str] = set()
        self._indicators = indicators
        self._mistakes = mistakes

    def law(self, entry: form.LawFile) -> Law:
        self._check_ids(entry)
        formal = tuple(kind for kind in self._indicators.values() if kind.id.startswith(f"{FORMAL_AREA}."))
        return Law(
            id=entry.law.id,
            version=entry.law.version,
            title=entry.law.title,
            short_title=entry.law.short_title,
            as_of=entry.law.as_of,
            source=_source(entry.law.source),
            requirements=tuple(_requirement(requirement) for requirement in entry.requirements),
            areas=tuple(self._area(area) for area in entry.areas),
            formal=formal,
            tiers=tuple(Tier(**tier.model_dump()) for tier in entry.tiers),
            top_tier_needs=tuple(entry.top_tier_needs),
            limits=tuple(entry.limits),
        )

    def _note(self, problem: str, at: str) -> None:
        line = _line_of_text(self._path, at)
        self._mistakes.append(Mistake(file=self._path.name, line=line, problem=problem))

    def _check_ids(self, entry: form.LawFile) -> None:
        ids = [area.id for area in entry.areas] + [requirement.id for requirement in entry.requirements]
        for repeated in sorted({name for name in ids if ids.count(name) > 1}):
            self._note(f"the id “{repeated}” is used more than once", at=f"id: {repeated}")
        weights = sum(area.weight for area in entry.areas)
        if weights != FULL_WEIGHT:
            self._note(f"the weights of the areas add up to {weights}, not to {FULL_WEIGHT}", at="areas:")
        unknown = set(entry.top_tier_needs) - {area.common for area in entry.areas}
        for name in sorted(unknown):
            self._note(
                f"top_tier_needs names the area “{name}”, which this law does not have", at="top_tier_needs"
            )
        if [tier.from_score for tier in entry.tiers] != sorted({tier.from_score for tier in entry.tiers}):
            self._note("the tiers do not go from the lowest score to the highest", at="tiers:")
        elif entry.tiers[0].from_score > 0:
            self._note("the lowest of the tiers does not begin at 0", at="tiers:")

    def _area(self, entry: form.AreaEntry) -> Area:
        return Area(
            id=entry.id,
            common=entry.common,
            title=entry.title,
            paragraph=entry.paragraph,
            asks=entry.asks,
            force=entry.force,
            weight=entry.weight,
            indicators=tuple(self._weighted(entry)),
            source=_source(entry.source),
        )

    def _weighted(self, area: form.AreaEntry) -> Iterable[WeightedIndicator]:
        for use in area.indicators:
            indicator = self._indicators.get(use.use)
            if use.use in self._used:
                self._note(f"“{use.use}” is used a second time", at=f"use: {use.use}")
            self._used.add(use.use)
            if indicator is None:
                if self._indicators_are_whole:
                    problem = f"the area “{area.id}” uses “{use.use}”, and no indicator has this id"
                    self._note(problem, at=f"use: {use.use}")
                continue
            yield WeightedIndicator(indicator=indicator, weight=use.weight, tier=use.tier)


def _source(entry: form.SourceEntry) -> Source:
    return Source(name=entry.name, url=entry.url)


def _requirement(entry: form.RequirementEntry) -> Requirement:
    return Requirement(
        id=entry.id,
        title=entry.title,
        rule=entry.rule,
        force=entry.force,
        check=entry.check,
        bodies=tuple(entry.bodies),
        source=_source(entry.source),
    )
