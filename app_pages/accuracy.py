"""Accuracy: how often the area model agrees with experts, on which data, and where it reads poorly.

All figures are those of the committed run. Nothing here comes from a document.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from app_pages import parts, work
from reports import accuracy_tables, accuracy_words, charts_accuracy
from reports.accuracy_run import COUNTRY, MODEL, STANCE_PART, Run, load_run

TWO_DECIMALS = "%.2f"


def _show_table(frame: pd.DataFrame) -> None:
    """A table of figures; those between 0 and 1 have two decimals."""
    shares = frame.select_dtypes("float").columns
    formats = {name: st.column_config.NumberColumn(format=TWO_DECIMALS) for name in shares}
    st.dataframe(frame, hide_index=True, column_config=formats)


def _choose_model(run: Run) -> str:
    """The model that the visitor chooses, where there are two; first, the one that reads now."""
    models = accuracy_tables.models(run)
    reads_now = work.care().value
    first = reads_now if reads_now in models else next(iter(models))
    if first != reads_now:
        st.warning(accuracy_words.NOT_OF_THIS_MODEL.format(now=MODEL[reads_now], shown=models[first]))
    if len(models) == 1:
        return first
    picked = st.segmented_control("Model", list(models), default=first, format_func=lambda name: models[name])
    return picked or first


def _show_in_short(run: Run, model: str) -> None:
    st.header("In short")
    for country in run["models"][model]["countries"]:
        st.markdown(f"- {accuracy_words.in_short(run, model, country)}")
    poorly = accuracy_words.read_poorly(run, model)
    if poorly:
        st.subheader("What is read poorly")
        st.markdown("\n".join(f"- {line}" for line in poorly))
        st.caption(accuracy_words.POORLY_NOTE)
    st.warning(accuracy_words.WHAT_IT_IS_NOT)


def _show_sentences(run: Run, model: str) -> None:
    st.header("Sentences, by country and area")
    _show_table(accuracy_tables.countries(run, model))
    names = list(run["models"][model]["countries"])
    for tab, country in zip(st.tabs([COUNTRY[name] for name in names]), names, strict=True):
        with tab:
            _show_table(accuracy_tables.areas(run, model, country))
    with st.expander("What the columns mean"):
        st.markdown("\n".join(f"- {line}" for line in accuracy_words.HOW_TO_READ))


def _show_statements(run: Run, model: str) -> None:
    st.header("Whole statements")
    st.markdown(
        "**Covered at all**: in how many cases it is told rightly whether a statement covers one of nine "
        "areas. **How many areas**: whether statements stand in the same order as with the experts, by how "
        "many areas they cover (rank correlation: 1 is the same order, 0 is chance)."
    )
    _show_table(accuracy_tables.statements(run, model))


def _show_reliability(run: Run, model: str) -> None:
    st.header("Do the probabilities mean what they say?")
    st.plotly_chart(charts_accuracy.draw_reliability(run), key="reliability", theme=None, config=parts.CHART)
    st.caption(accuracy_words.describe_reliability(run, model))
    with st.expander("The chart as a table"):
        _show_table(accuracy_tables.reliability(run, model))


def _show_stance(run: Run) -> None:
    parts_of_run = accuracy_tables.stance_parts(run)
    if not parts_of_run:
        return
    st.header("Done, planned or denied")
    st.markdown(accuracy_words.STANCE_NOTE)
    for tab, part in zip(
        st.tabs([STANCE_PART[part].capitalize() for part in parts_of_run]), parts_of_run, strict=True
    ):
        with tab:
            _show_table(accuracy_tables.stances(run, part))


last_run = load_run()
st.title("Accuracy")
st.markdown(accuracy_words.WHAT_IT_IS)
st.markdown(f"{accuracy_words.data_note(last_run)} {accuracy_words.EXPERTS_NOTE}")
shown_model = _choose_model(last_run)
_show_in_short(last_run, shown_model)
_show_sentences(last_run, shown_model)
_show_statements(last_run, shown_model)
_show_reliability(last_run, shown_model)
_show_stance(last_run)
parts.show_footer()
