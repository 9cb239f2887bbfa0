"""A law is loaded whole or not at all, and all mistakes of its files are told at once with file and line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from criteria.errors import LawFileError, Mistake, UnknownLaw
from criteria.law import Force, Law
from criteria.load import law_ids, load_law, load_law_file

INDICATORS = """\
indicators:
  - id: training.provided
    title: Training given
    asks: Is there training on modern slavery?
    counts: Training that names modern slavery.
    does_not_count: Other training.
    signals:
      - slavery .. training
    examples:
      - Our slavery training is new.
    near_misses:
      - Our fire training is new.
"""
LAW = """\
law:
  id: little-law
  version: 0.1.0
  title: The Little Law
  short_title: Little Law
  as_of: 2024-01-31
  source: {name: The Act, url: "https://example.org/act"}
requirements:
  - id: little.1
    title: Approved by the board
    rule: The board approves.
    force: must
    check: approval
    source: {name: s.1, url: "https://example.org/act/1"}
areas:
  - id: little.2
    common: training
    title: Training
    paragraph: s.2
    asks: Who is trained?
    force: may
    weight: 100
    source: {name: s.2, url: "https://example.org/act/2"}
    indicators:
      - {use: training.provided, weight: 2, tier: L1}
tiers:
  - {name: Low, from_score: 0, meaning: Little.}
  - {name: High, from_score: 50, meaning: Much.}
top_tier_needs: [training]
limits: [It reads documents.]
"""
Load = Callable[..., Law]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Writes a law and its indicators to files, and loads them."""

    def write_and_load(law: str = LAW, indicators: str = INDICATORS, **more: str) -> Law:
        folder = tmp_path / "indicators"
        folder.mkdir()
        (folder / "training.yaml").write_text(indicators, encoding="utf-8")
        for name, content in more.items():
            (folder / f"{name}.yaml").write_text(content, encoding="utf-8")
        path = tmp_path / "little.yaml"
        path.write_text(law, encoding="utf-8")
        return load_law_file(path, folder)

    return write_and_load


@pytest.fixture
def mistakes(load: Load) -> Callable[..., tuple[Mistake, ...]]:
    """The mistakes that are found when such files are loaded."""

    def find(**files: str) -> tuple[Mistake, ...]:
        with pytest.raises(LawFileError) as refused:
            load(**files)
        return refused.value.mistakes

    return find


Mistakes = Callable[..., tuple[Mistake, ...]]


# What is right is loaded.


def test_the_little_law_is_loaded(load: Load) -> None:
    law = load()
    assert law.id == "little-law"
    assert law.areas[0].indicators[0].indicator.id == "training.provided"


@pytest.mark.parametrize("law_id", law_ids())
def test_a_shipped_law_is_loaded_under_its_file_name(law_id: str) -> None:
    assert load_law(law_id).id == law_id


def test_the_uk_law_has_its_seven_areas() -> None:
    common = [area.common for area in load_law("uk-msa-2015").areas]
    assert common == "structure policies risk due_diligence remediation training effectiveness".split()


def test_what_the_uk_act_leaves_open_is_no_duty() -> None:
    assert {area.force for area in load_law("uk-msa-2015").areas} == {Force.MAY}


def test_the_same_law_is_loaded_once() -> None:
    assert load_law("uk-msa-2015") is load_law("uk-msa-2015")


def test_formal_wordings_are_loaded_though_no_area_uses_them(load: Load) -> None:
    formal = INDICATORS.replace("training.provided", "formal.signature")
    assert [indicator.id for indicator in load(formal=formal).formal] == ["formal.signature"]


@pytest.mark.parametrize("word", ["no", "yes", "on", "off", "y", "n"])
def test_a_word_that_old_yaml_takes_for_a_truth_value_stays_a_word(load: Load, word: str) -> None:
    law = load(indicators=INDICATORS.replace("slavery .. training", word))
    assert law.areas[0].indicators[0].indicator.signals[0].stem == word


def test_a_number_as_a_stem_stays_a_number_as_written(load: Load) -> None:
    law = load(indicators=INDICATORS.replace("slavery .. training", "'8000'"))
    assert law.areas[0].indicators[0].indicator.signals[0].stem == "8000"


def test_a_stem_over_two_lines_is_one_stem(load: Load) -> None:
    law = load(indicators=INDICATORS.replace("slavery .. training", "slavery ..\n        training"))
    assert law.areas[0].indicators[0].indicator.signals[0].stem == "slavery .. training"


# What is wrong is told, each with its place.


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        pytest.param(
            "    paragraph: s.2",
            "    paragraph: s.2\n    colour: red",
            20,
            "“colour” is not a key",
            id="unknown key",
        ),
        pytest.param("    paragraph: s.2\n", "", 16, "“paragraph” is missing", id="missing key"),
        pytest.param("  version: 0.1.0", "  version:", 3, "version", id="empty value"),
        pytest.param("force: must", "force: maybe", 12, "force", id="unknown force"),
        pytest.param("check: approval", "check: magic", 13, "check", id="unknown check"),
        pytest.param("weight: 100", "weight: -1", 22, "weight", id="negative weight"),
        pytest.param("weight: 2", "weight: 0", 25, "weight", id="weight of nothing"),
        pytest.param("weight: 100", "weight: much", 22, "weight", id="weight in words"),
        pytest.param("https://example.org/act/2", "www.example.org", 23, "url", id="bad link"),
        pytest.param("https://example.org/act/2", "javascript:alert(1)", 23, "url", id="link that runs"),
        pytest.param("2024-01-31", "lately", 6, "as_of", id="bad date"),
        pytest.param("id: little.1", "id: Little One", 9, "id", id="bad id"),
        pytest.param("from_score: 50", "from_score: 150", 28, "from_score", id="tier above 100"),
    ],
)
def test_a_mistake_of_form_is_told_with_its_line(
    mistakes: Mistakes, old: str, new: str, line: int, problem: str
) -> None:
    (mistake,) = mistakes(law=LAW.replace(old, new))
    assert (mistake.file, mistake.line) == ("little.yaml", line)
    assert problem in mistake.problem


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        pytest.param("    asks:", "    ask:", 4, "“ask” is not a key", id="unknown key"),
        pytest.param("slavery .. training", "slavery (training", 8, "without its “)”", id="bad stem"),
        pytest.param("slavery .. training", "'*'", 8, "no word", id="stem without a word"),
        pytest.param("slavery .. training", "Slavery", 8, "lower case", id="capital in a stem"),
        pytest.param("slavery .. training", "2015", 8, "signals", id="stem that is no text"),
        pytest.param(
            "    near_misses:\n      - Our fire",
            "    near_misses: []\n    # ",
            11,
            "near_misses",
            id="no near miss",
        ),
    ],
)
def test_a_mistake_of_an_indicator_is_told_with_its_line(
    mistakes: Mistakes, old: str, new: str, line: int, problem: str
) -> None:
    told = [
        mistake for mistake in mistakes(indicators=INDICATORS.replace(old, new)) if problem in mistake.problem
    ]
    assert [(mistake.file, mistake.line) for mistake in told] == [("training.yaml", line)]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        pytest.param("weight: 100", "weight: 90", "add up to 90, not to 100", id="weights"),
        pytest.param("use: training.provided", "use: training.given", "“training.given”", id="unknown use"),
        pytest.param("id: little.2", "id: little.1", "“little.1” is used more than once", id="repeated id"),
        pytest.param("from_score: 0,", "from_score: 60,", "lowest score to the highest", id="tier order"),
        pytest.param("from_score: 0,", "from_score: 50,", "lowest score to the highest", id="equal tiers"),
        pytest.param("[training]", "[governance]", "“governance”", id="unknown need"),
    ],
)
def test_what_does_not_fit_together_is_told(mistakes: Mistakes, old: str, new: str, problem: str) -> None:
    (mistake,) = mistakes(law=LAW.replace(old, new))
    assert mistake.file == "little.yaml"
    assert problem in mistake.problem


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("use: training.provided", "use: training.given"),
        ("[training]", "[governance]"),
        ("id: little.2", "id: little.1"),
    ],
)
def test_what_does_not_fit_together_is_told_with_its_line(mistakes: Mistakes, old: str, new: str) -> None:
    law = LAW.replace(old, new)
    (mistake,) = mistakes(law=law)
    assert mistake.line == law[: law.rindex(new)].count("\n") + 1


def test_the_lowest_tier_must_begin_at_nought(mistakes: Mistakes) -> None:
    (mistake,) = mistakes(law=LAW.replace("from_score: 0,", "from_score: 10,"))
    assert "tier" in mistake.problem


def test_an_indicator_used_twice_in_an_area_is_told(mistakes: Mistakes) -> None:
    use = "      - {use: training.provided, weight: 2, tier: L1}\n"
    (mistake,) = mistakes(law=LAW.replace(use, use * 2))
    assert "training.provided" in mistake.problem


def test_an_id_used_in_two_files_is_told_where_it_is_used_again(mistakes: Mistakes) -> None:
    (mistake,) = mistakes(zz_again=INDICATORS)
    assert str(mistake) == "zz_again.yaml, line 2: the id “training.provided” is used a second time"


def test_an_id_used_twice_in_one_file_is_told(mistakes: Mistakes) -> None:
    twice = INDICATORS + INDICATORS.removeprefix("indicators:\n")
    (mistake,) = mistakes(indicators=twice)
    assert mistake.line == 13


@pytest.mark.parametrize(
    ("content", "line"),
    [
        pytest.param("law: [", 1, id="bracket that stays open"),
        pytest.param("law:\n  id: a\n id: b\n", 3, id="indentation"),
        pytest.param("law:\n  id: a\n  id: b\n", 3, id="key given twice"),
        pytest.param("law:\n\tid: a\n", 2, id="tab"),
        pytest.param("law: &a\n  id: *b\n", 2, id="reference to nothing"),
    ],
)
def test_what_is_not_yaml_is_told_with_its_line(mistakes: Mistakes, content: str, line: int) -> None:
    (mistake,) = mistakes(law=content)
    assert (mistake.file, mistake.line) == ("little.yaml", line)
    assert "not YAML" in mistake.problem


@pytest.mark.parametrize("content", ["", "# Only a remark.\n", "---\n", "just words", "[a, b]", "42", "null"])
def test_a_file_that_holds_no_law_is_told(mistakes: Mistakes, content: str) -> None:
    assert {mistake.file for mistake in mistakes(law=content)} == {"little.yaml"}


@pytest.mark.parametrize(
    "content", ["a: b\n---\na: b\n", "law: !!python/object:os.system {}\n", "law: \x07\n"]
)
def test_yaml_that_is_not_plain_is_told(mistakes: Mistakes, content: str) -> None:
    assert {mistake.file for mistake in mistakes(law=content)} == {"little.yaml"}


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "little.yaml").write_bytes("law: “quoted”".encode("cp1252"))
    with pytest.raises(LawFileError, match=r"little\.yaml, line 1: the file cannot be read as text"):
        load_law_file(tmp_path / "little.yaml", tmp_path / "none")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LawFileError, match="cannot be read"):
        load_law_file(tmp_path / "none.yaml", tmp_path)


# All of it at once, and nothing half-loaded.


def test_mistakes_of_all_files_are_told_at_once(mistakes: Mistakes) -> None:
    told = mistakes(
        law=LAW.replace("force: must", "force: maybe").replace("weight: 100", "weight: -1"),
        indicators=INDICATORS.replace("slavery .. training", "slavery (training").replace(
            "    asks:", "    ask:"
        ),
    )
    assert {(mistake.file, mistake.line) for mistake in told} >= {
        ("little.yaml", 12),
        ("little.yaml", 22),
        ("training.yaml", 4),
        ("training.yaml", 8),
    }


def test_mistakes_come_in_order_of_file_and_line(mistakes: Mistakes) -> None:
    told = mistakes(
        law=LAW.replace("force: must", "force: maybe").replace("weight: 100", "weight: -1"),
        indicators=INDICATORS.replace("slavery .. training", "(slavery"),
    )
    places = [(mistake.file, mistake.line) for mistake in told]
    assert places == sorted(places)


def test_weights_and_uses_are_told_together(mistakes: Mistakes) -> None:
    broken = LAW.replace("weight: 100", "weight: 90").replace("use: training.provided", "use: training.given")
    assert len(mistakes(law=broken)) == 2


def test_a_broken_indicator_file_does_not_hide_the_law_files_own_mistakes(mistakes: Mistakes) -> None:
    told = mistakes(law=LAW.replace("weight: 100", "weight: 90"), indicators="indicators: [")
    assert {mistake.file for mistake in told} == {"little.yaml", "training.yaml"}


def test_one_broken_file_is_not_told_again_as_indicators_that_are_missing(mistakes: Mistakes) -> None:
    told = mistakes(indicators=INDICATORS.replace("slavery .. training", "(slavery"))
    assert [mistake.file for mistake in told] == ["training.yaml"]


def test_the_message_lists_every_mistake_on_a_line_of_its_own(load: Load) -> None:
    with pytest.raises(LawFileError) as refused:
        load(law=LAW.replace("force: must", "force: maybe").replace("weight: 100", "weight: -1"))
    assert str(refused.value).count("\n  little.yaml, line") == 2
    assert str(refused.value).startswith("2 mistakes in the criteria files:")


def test_an_unknown_law_names_those_that_there_are() -> None:
    with pytest.raises(UnknownLaw, match="uk-msa-2015") as refused:
        load_law("uk-msa-2051")
    assert refused.value.known == law_ids()


@pytest.mark.parametrize("law_id", ["", "../laws/uk-msa-2015", "UK-MSA-2015", "uk-msa-2015.yaml"])
def test_a_law_id_is_never_taken_for_a_path(law_id: str) -> None:
    with pytest.raises(UnknownLaw):
        load_law(law_id)
