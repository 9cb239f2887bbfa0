"""The frozen wordings: groups of stems, and stems with gaps as their ends."""

from __future__ import annotations

import pytest

from analyser.area_model.lexicon import Lexicon, parts_of


@pytest.mark.parametrize(
    ("stem", "parts"),
    [
        ("code of conduct", ("code of conduct",)),
        ("suppliers .. based in", ("suppliers", "based in")),
        ("(feedback|analys* .. trends)", ()),
    ],
)
def test_a_stem_falls_apart_at_its_gaps(stem: str, parts: tuple[str, ...]) -> None:
    assert parts_of(stem) == parts


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        ("Our SUPPLIERS are mostly based in Turkey", [1, 0]),
        ("Our suppliers matter to us", [0, 0]),
        ("We are based in Leeds", [0, 0]),
        ("We audit suppliers based in Turkey", [1, 1]),
        ("The auditorium", [0, 0]),
    ],
)
def test_a_group_is_there_when_all_parts_of_a_wording_are(sentence: str, groups: list[int]) -> None:
    lexicon = Lexicon({"where": [("suppliers", "based in")], "audits": [("audits?",)]})
    assert lexicon.groups_in([sentence]).tolist() == [groups]
