"""Contents: what stands in one statement beside the score: facts, open wordings, readability, unplaced.

Nothing on this page changes a score.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from analyser.ambiguity import Ambiguity, AmbiguityKind, find_ambiguities
from analyser.facts.fact import Fact
from analyser.facts.find import find_facts
from analyser.readability import measure_readability
from analyser.scorecard import Scorecard, Unplaced, Words
from app_pages import parts, work
from reports import text_tables, wording
from reports.ambiguity_words import AMBIGUITY, AMBIGUITY_NOTE, KIND
from reports.area_words import LABELLED_AREA, THRESHOLD_NOTE, UNPLACED_NOTE
from reports.facts_words import FACT, FACTS_NOTE, what_of
from reports.readability_words import NOT_MEASURED, READABILITY_NOTE, ease
from statements.document import Sentence

MOST_QUOTES = 20
"""Quotes with a button each; if there are more, they stand in a table, which can be searched and sorted."""

SAME_IN_ALL = ("Company", "File", "Rule")
"""Columns that tell nothing beside one statement; the rule stands there in words."""

PERCENT = 100
QUOTE_ROW = 74
"""Pixels: the height of a row in which three lines of a quote are seen."""


def _show_quote(key: str, sentence: Sentence, words: Sequence[Words], *, button_key: str) -> None:
    st.html(parts.as_html(sentence, words, lead=wording.lead_of(sentence)))
    parts.show_page_button(key, sentence, button_key=button_key)
    parts.show_recognised(key, sentence)


def _show_table(frame: pd.DataFrame) -> None:
    """A table with the quotes first, without the columns that say the same in every row."""
    others = [name for name in frame.columns if name not in {"Quote", *SAME_IN_ALL}]
    st.dataframe(
        frame[["Quote", *others]],
        hide_index=True,
        row_height=QUOTE_ROW,
        column_config={
            "Quote": st.column_config.TextColumn(width="large"),
            "Probability": st.column_config.NumberColumn(format="%d%%"),
            "Page": st.column_config.NumberColumn(width="small"),
        },
    )


def _show_facts(key: str, scorecard: Scorecard) -> None:
    facts = find_facts(scorecard.statement)
    st.header("Facts")
    st.caption(FACTS_NOTE)
    if not facts:
        st.markdown("No fact was found in the pages read.")
        return
    frame = text_tables.facts([scorecard])
    if len(facts) > MOST_QUOTES:
        _show_table(frame)
        return
    st.dataframe(frame[["Fact", "Value", "Of what", "In these words", "Page"]], hide_index=True)
    with st.expander("The quotes"):
        for number, fact in enumerate(facts):
            st.markdown(f"**{_told(fact)}**")
            _show_quote(key, fact.sentence, [fact.words], button_key=f"fact-{key}-{number}")


def _told(fact: Fact) -> str:
    """What a fact gives, as Markdown; the document's own words are escaped."""
    return f"{FACT[fact.kind]}: {parts.escaped(fact.value)}, {parts.escaped(what_of(fact))}".rstrip(", ")


def _show_wordings(key: str, scorecard: Scorecard) -> None:
    found = find_ambiguities(scorecard.statement)
    st.header("Wordings that leave something open")
    st.caption(AMBIGUITY_NOTE)
    if not found:
        st.markdown("None of the wordings that are looked for was found in the pages read.")
    frame = text_tables.ambiguities([scorecard])
    for kind in AmbiguityKind:
        own = [ambiguity for ambiguity in found if ambiguity.kind is kind]
        if own:
            with st.expander(f"{KIND[kind].capitalize()}: {len(own)}"):
                _show_wordings_of(key, own, frame[frame["What it does"] == KIND[kind]])


def _show_wordings_of(key: str, found: Sequence[Ambiguity], frame: pd.DataFrame) -> None:
    if len(found) > MOST_QUOTES:
        _show_table(frame.drop(columns="What it does"))
        return
    for number, ambiguity in enumerate(found):
        button_key = f"wording-{key}-{ambiguity.kind.name}-{number}"
        _show_quote(key, ambiguity.sentence, [ambiguity.words], button_key=button_key)
        st.caption(f"{AMBIGUITY[ambiguity.rule].capitalize()}.")


def _show_readability(scorecard: Scorecard) -> None:
    st.header("Length and readability")
    found = measure_readability(scorecard.statement)
    if found is None:
        st.markdown(f"{NOT_MEASURED.capitalize()}.")
    else:
        length, sentences, easy, grade = st.columns(4)
        length.metric("Words", f"{found.words:,}", border=True)
        sentences.metric("Words in a sentence, mean", f"{found.words_in_a_sentence:.1f}", border=True)
        easy.metric(f"Reading ease: {ease(found)}", f"{found.reading_ease:.0f}", border=True)
        grade.metric("Grade", f"{found.grade:.1f}", border=True)
    st.caption(READABILITY_NOTE)


def _show_unplaced(key: str, scorecard: Scorecard) -> None:
    st.header("Taken for evidence, and named by no indicator")
    st.caption(f"{UNPLACED_NOTE} {THRESHOLD_NOTE}")
    if not scorecard.unplaced:
        st.markdown("There is no such sentence in the pages read.")
    elif len(scorecard.unplaced) > MOST_QUOTES:
        frame = text_tables.unplaced([scorecard])
        likely_first = frame.sort_values("Probability", ascending=False, kind="stable")
        _show_table(likely_first.assign(Probability=(likely_first["Probability"] * PERCENT).round()))
    else:
        for number, unplaced in enumerate(sorted(scorecard.unplaced, key=lambda each: -each.probability)):
            _show_one_unplaced(key, unplaced, number)


def _show_one_unplaced(key: str, unplaced: Unplaced, number: int) -> None:
    st.markdown(f"**{LABELLED_AREA[unplaced.area].capitalize()}**, {unplaced.probability:.0%}")
    _show_quote(key, unplaced.sentence, [], button_key=f"unplaced-{key}-{number}")


chosen_key = parts.choose_statement()
if chosen_key:
    chosen_scorecard = work.scorecards()[chosen_key]
    parts.show_title(wording.name(chosen_scorecard))
    st.caption(f"What stands in it beside the score. {wording.coverage(chosen_scorecard)}")
    if said := wording.overruled(chosen_scorecard.statement):
        st.warning(parts.escaped(said))
    _show_facts(chosen_key, chosen_scorecard)
    _show_wordings(chosen_key, chosen_scorecard)
    _show_readability(chosen_scorecard)
    _show_unplaced(chosen_key, chosen_scorecard)
parts.show_footer()
