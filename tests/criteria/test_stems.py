"""Each element of the mini-syntax matches what it says and no more; every mistake is told with its place."""

import re
import time

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from criteria.load import load_law
from criteria.stem_reader import MOST_CHARACTERS, MOST_NESTING
from criteria.stems import GAP_WORDS, MOST_PHRASES, StemError
from criteria.stems import pattern_of as pattern
from criteria.stems import phrases_of as phrases

SEVEN = "one two three four five six seven"
LONG_TEXT_SECONDS = 1.0
CATASTROPHES = [
    "a .. a .. a .. a .. a .. b",
    "(a|a .. a|a?a?a?a?a?a?a) .. (a|a .. a) .. b",
    "(a*)?(a*)?(a*)?(a*)?(a*)?(a*)? b",
    "((((a?a?)?a?)?a?)?a?)? .. b",
    "#?#?#?#? .. #% .. b",
]


def is_in(stem: str, text: str) -> bool:
    return re.search(pattern(stem), text, re.ASCII) is not None


def shipped_stems() -> set[str]:
    law = load_law("uk-msa-2015")
    indicators = [use.indicator for area in law.areas for use in area.indicators]
    return {
        signal.stem
        for indicator in (*indicators, *law.formal)
        for signals in (indicator.signals, indicator.together_with, indicator.unless, indicator.none)
        for signal in signals
    }


def compiled(stem: str) -> re.Pattern[str]:
    """The pattern of a stem with the letters that RE2 knows; that of "audit" where the stem is refused."""
    try:
        return re.compile(pattern(stem), re.ASCII)
    except StemError:
        return re.compile(pattern("audit"), re.ASCII)


# What each element matches, and what it must not.


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        pytest.param("code of conduct", "the code of conduct applies", id="plain words in order"),
        pytest.param("audit", "an audit.", id="a word before a full stop"),
        pytest.param("audit", "the pre-audit meeting", id="a part of a hyphenated word"),
        pytest.param("(supplier|vendor) code", "our vendor code", id="the second branch"),
        pytest.param("(supplier|vendor) code", "our supplier code", id="the first branch"),
        pytest.param("((supplier|vendor) )?code", "vendor code", id="a group in a group"),
        pytest.param("kpis?", "one kpi", id="a letter that is missing"),
        pytest.param("kpis?", "all kpis", id="a letter that is there"),
        pytest.param("(new )?suppliers", "suppliers", id="a group that is missing"),
        pytest.param("(new )?suppliers", "new suppliers", id="a group that is there"),
        pytest.param("third[- ]?party", "thirdparty", id="a bracket that is missing"),
        pytest.param("recogni[sz]e", "we recognize", id="a character of a bracket"),
        pytest.param("third[- ]party", "third-party", id="a hyphen"),
        pytest.param("third[- ]party", "third party", id="a space for the hyphen"),
        pytest.param("subsidiar*", "our subsidiaries", id="an open ending"),
        pytest.param("audit*", "one audit", id="an open ending that is empty"),
        pytest.param("# suppliers", "12 suppliers", id="a number"),
        pytest.param("# suppliers", "1,200 suppliers", id="a number with a comma"),
        pytest.param("# tonnes", "2.5 tonnes", id="a number with decimals"),
        pytest.param("# suppliers", "twelve suppliers", id="a number word"),
        pytest.param("by 20#", "by 2025", id="a year"),
        pytest.param("#% of staff", "95% of staff", id="a share"),
        pytest.param("s. 54", "under s. 54", id="a full stop"),
        pytest.param("s. 54", "under s 54", id="a full stop that is missing"),
        pytest.param("/s/", "/s/ jane example", id="a sign needs no word edge"),
        pytest.param("supplier's own", "the supplier's own policy", id="an apostrophe"),
    ],
)
def test_stem_matches(stem: str, text: str) -> None:
    assert is_in(stem, text)


@pytest.mark.parametrize(
    ("stem", "text"),
    [
        pytest.param("code of conduct", "the conduct of code", id="words in another order"),
        pytest.param("code of conduct", "the code on conduct", id="another word between"),
        pytest.param("audit", "the auditory nerve", id="the beginning of a word"),
        pytest.param("audit", "a reaudit", id="the end of a word"),
        pytest.param("audit", "two audits", id="a plural without a star"),
        pytest.param("(supplier|vendor) code", "our customer code", id="no branch"),
        pytest.param("kpis?", "the kpix", id="another letter"),
        pytest.param("recogni[sz]e", "we recognice", id="a character outside the bracket"),
        pytest.param("third[- ]party", "thirdparty", id="neither hyphen nor space"),
        pytest.param("third[- ]party", "third  party", id="two spaces"),
        pytest.param("subsidiar*", "a subsidy", id="another stem"),
        pytest.param("# suppliers", "several suppliers", id="a word that is no number"),
        pytest.param("# suppliers", "one suppliers", id="one is no count"),
        pytest.param("# suppliers", "12 new suppliers", id="a word after the number"),
        pytest.param("by 20#", "by 20", id="no digits after 20"),
        pytest.param("by 20#", "by 1920", id="20 at the end of a number"),
        pytest.param("#% of staff", "twenty% of staff", id="a number word before a sign"),
        pytest.param("#% of staff", "95 of staff", id="a number without its sign"),
        pytest.param("s. 54", "under s.. 54", id="two full stops"),
    ],
)
def test_stem_does_not_match(stem: str, text: str) -> None:
    assert not is_in(stem, text)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(" ", id="no word"),
        pytest.param(" mostly ", id="a word"),
        pytest.param(f" {SEVEN} ", id="seven words"),
        pytest.param(", who are ", id="a comma"),
        pytest.param(' (and "', id="opening signs"),
        pytest.param("; ", id="a semicolon"),
    ],
)
def test_gap_spans(between: str) -> None:
    assert is_in("suppliers .. based", f"suppliers{between}based in turkey")


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(f" {SEVEN} eight ", id="eight words"),
        pytest.param("", id="no space"),
        pytest.param("-", id="a hyphen"),
        pytest.param(" un", id="the end of a longer word"),
    ],
)
def test_gap_does_not_span(between: str) -> None:
    assert not is_in("suppliers .. based", f"suppliers{between}based in turkey")


def test_a_gap_is_as_long_as_the_lexicon_was_counted_with() -> None:
    assert len(SEVEN.split()) == GAP_WORDS


def test_the_words_of_a_gap_keep_their_order() -> None:
    assert not is_in("suppliers .. based", "based on our suppliers")


# Every mistake is told, with its place.


@pytest.mark.parametrize(
    ("stem", "position", "reason"),
    [
        ("a (b", 3, "without its “)”"),
        ("a (b|c", 3, "without its “)”"),
        ("a)", 2, "without its “(”"),
        ("a|b", 2, "without its “(”"),
        ("()?x", 1, "an empty choice"),
        ("x (a|)b", 3, "an empty choice"),
        ("a..b", 2, "a gap “..” needs a space"),
        ("a ..", 3, "a gap “..” needs a space"),
        ("..", 1, "a gap “..” needs a space"),
        ("a .. .. b", 6, "a gap “..” needs a space"),
        ("?a", 1, "nothing before it"),
        ("a]", 2, "nothing before it"),
        ("a[", 2, "needs plain characters"),
        ("a[]b", 2, "needs plain characters"),
        ("a[^b]", 2, "needs plain characters"),
        ("Audit", 1, "in lower case"),
        ("a  b", 1, "single spaces"),
        (" a", 1, "none at its ends"),
        ("a\nb", 1, "single spaces"),
    ],
)
def test_a_mistake_is_told_with_its_position(stem: str, position: int, reason: str) -> None:
    with pytest.raises(StemError, match=re.escape(reason)) as refused:
        pattern(stem)
    assert refused.value.position == position
    assert f"(at character {position})" in str(refused.value)


@pytest.mark.parametrize("stem", ["", "*", "(a|b)?", "a?", "(a)?", "[ab]", "(a|.)", "#?", "%"])
def test_a_stem_without_a_word_is_refused(stem: str) -> None:
    with pytest.raises(StemError, match="no word that must be there"):
        pattern(stem)


@pytest.mark.parametrize("stem", ["(a|b)", "#", "(a .. b)?c", "a?b", "54"])
def test_a_stem_with_one_word_is_enough(stem: str) -> None:
    assert pattern(stem)


def test_the_longest_stem_is_read() -> None:
    assert pattern("a" * MOST_CHARACTERS)


def test_a_longer_stem_is_refused() -> None:
    with pytest.raises(StemError, match=f"longer than {MOST_CHARACTERS}"):
        pattern("a" * (MOST_CHARACTERS + 1))


def test_the_deepest_nesting_is_read() -> None:
    assert is_in("(" * MOST_NESTING + "a" + ")" * MOST_NESTING, "a")


def test_deeper_nesting_is_refused_at_the_bracket_too_many() -> None:
    depth = MOST_NESTING + 1
    with pytest.raises(StemError, match="more than 8 deep") as refused:
        pattern("(" * depth + "a" + ")" * depth)
    assert refused.value.position == depth


# The plain phrases that a stem stands for.


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("code of conduct", ("code of conduct",)),
        ("(supplier|vendor) codes?", ("supplier codes", "supplier code", "vendor codes", "vendor code")),
        ("recogni[sz]e", ("recognise", "recognize")),
        ("(new )?suppliers", ("new suppliers", "suppliers")),
        ("s. 54", ("s. 54", "s 54")),
        ("(a|a) b", ("a b",)),
    ],
)
def test_phrases_are_all_that_a_stem_stands_for(stem: str, expected: tuple[str, ...]) -> None:
    assert phrases(stem) == expected


@pytest.mark.parametrize("stem", ["audit*", "a .. b", "# suppliers", "(audit*|visit)", "(a .. b)?c"])
def test_open_stems_have_no_phrases(stem: str) -> None:
    assert phrases(stem) == ()


def test_a_stem_of_too_many_phrases_has_none() -> None:
    assert phrases("(a|b)(c|d)(e|f)(g|h)(i|j)(k|l)") == ()
    assert len(phrases("(a|b|c)(d|e|f|g)(h|i|j|k)")) == MOST_PHRASES


def test_nested_choices_are_cut_short_before_they_multiply() -> None:
    twos = "(a|b)" * 100
    assert phrases(twos) == ()


def test_phrases_of_a_broken_stem_are_refused() -> None:
    with pytest.raises(StemError):
        phrases("a (b")


PLAIN_PARTS = st.sampled_from(["a", "b?c", "(c|d)", "[ef]g", "(g )?h", "kpis?", "(i|(j|k) l)"])


@given(st.lists(PLAIN_PARTS, min_size=1, max_size=4).map(" ".join))
def test_every_phrase_is_matched_by_its_stem(stem: str) -> None:
    assert all(is_in(stem, phrase) for phrase in phrases(stem))


@pytest.mark.parametrize("stem", sorted(shipped_stems()))
def test_every_phrase_of_a_shipped_stem_is_matched_by_it(stem: str) -> None:
    assert [phrase for phrase in phrases(stem) if not is_in(stem, f"x {phrase} x")] == []


# Whatever is written, it is refused or runs in both engines alike.

WORDS = st.sampled_from(["audit", "code", "a", "s", "20", "54", "%", "/s/", "supplier's", "-", "&"])
SIGNS = st.sampled_from(
    [" ", " .. ", "..", "*", "#", "?", ".", "(", ")", "|", "[", "]", "[- ]", "[sz]", "(a|b)"]
)
STEMS = st.one_of(
    st.lists(st.one_of(WORDS, SIGNS), max_size=12).map("".join),
    st.text(alphabet="abs #%*?.()[]|-'/54^\\+{}$", max_size=30),
    st.text(max_size=15),
)
GOOD_PARTS = st.sampled_from(
    ["audit*", "code", "(a|b)", "s. 54", "#", "#%", "20#", "kpis?", "third[- ]party"]
)
GOOD_STEMS = st.lists(GOOD_PARTS, min_size=1, max_size=5).map(" .. ".join)
TEXTS = st.one_of(
    st.lists(
        st.sampled_from(
            "audit audits code codes a b s. 54 2024 12% 7 twelve kpi third-party , ; ( é ß".split()
        ),
        max_size=20,
    ).map(" ".join),
    st.text(alphabet="abcs 0254%.,;-'()/", max_size=60),
)


@pytest.mark.parametrize("stem", ["fees of £#", "workers’ fees", "fees … repaid"])
def test_signs_of_a_typed_text_compile_in_both_engines(stem: str) -> None:
    assert re2.compile(compiled(stem).pattern) is not None


@given(STEMS)
def test_any_text_is_refused_as_a_stem_or_compiles_in_both_engines(stem: str) -> None:
    written = compiled(stem).pattern
    assert re2.compile(written) is not None


@given(STEMS, TEXTS)
def test_both_engines_agree_on_any_stem(stem: str, text: str) -> None:
    written = compiled(stem)
    assert (written.search(text) is None) == (re2.search(written.pattern, text) is None)


@given(GOOD_STEMS, TEXTS)
def test_both_engines_agree_on_stems_as_they_are_written(stem: str, text: str) -> None:
    written = compiled(stem)
    assert (written.search(text) is None) == (re2.search(written.pattern, text) is None)


@pytest.mark.parametrize("text", ["audité", "éaudit", "audit\u0663", "naïve audités"])
def test_both_engines_agree_beside_letters_that_are_not_english(text: str) -> None:
    assert is_in("audit", text) == (re2.search(pattern("audit"), text) is not None)


@pytest.mark.parametrize("stem", CATASTROPHES)
def test_no_stem_takes_long_on_a_long_text(stem: str) -> None:
    engine = re2.compile(pattern(stem))
    started = time.perf_counter()
    engine.search("a " * 2_500)
    assert time.perf_counter() - started < LONG_TEXT_SECONDS
