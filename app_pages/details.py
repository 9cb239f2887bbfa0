"""Details: what a statement says of itself, where it says so, and the form that corrects it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from app_pages import parts, work
from reports import reading, tables, wording
from reports.reading import DetailRow
from statements.statement import Act, Approver, Body, Day, Details, Office, Period, Signatory, Statement

EARLIEST_YEAR = 2000
"""No law that asks for a statement is so old."""

LATEST_YEAR = 2100
LONGEST_NAME = 300
DATE_FORM = "2023-03-31, or 2023-03, or 2023"


def _choose() -> str | None:
    key = parts.choose_statement()
    if key and st.button("Open the scorecard", icon=":material/fact_check:"):
        st.switch_page("app_pages/scorecard.py")
    return key


def _show_reading(key: str, statement: Statement) -> None:
    document = statement.document
    st.text(f"{document.filename} ({document.format.value}), {len(document.sentences)} sentences.")
    for note in reading.notes(document):
        st.warning(parts.escaped(note))
    with st.expander("How each page was read"):
        st.dataframe(tables.pages([work.scorecards()[key]]), hide_index=True)


def _show_details(key: str, statement: Statement) -> None:
    rows = reading.details(statement)
    for number, row in enumerate(rows):
        if row.known:
            _show_detail(key, row, number=number)
    silent = [row.title for row in rows if not row.known]
    if silent:
        st.markdown(f"**{reading.NOT_FOUND.capitalize()}:** {'; '.join(silent)}.")


def _show_detail(key: str, row: DetailRow, *, number: int) -> None:
    with st.container(border=True):
        st.caption(row.title)
        st.text(row.value)
        for sentence in row.sentences:
            st.html(parts.as_html(sentence))
            parts.show_recognised(key, sentence)
        for first in row.sentences[:1]:
            parts.show_page_button(key, first, button_key=f"detail-{key}-{number}")
        if row.rule:
            st.caption(f"How it is known: {wording.why((row.rule,))}.")


def _show_form(key: str, details: Details) -> None:
    with st.form(f"correct-{key}"):
        said = _asked(details)
        if st.form_submit_button("Save", type="primary"):
            try:
                work.correct(key, **_as_values(said))
            except ValueError as mistake:
                st.error(parts.escaped(str(mistake)))
            else:
                st.rerun()
    if work.is_corrected(key) and st.button("Take all corrections back", icon=":material/undo:"):
        work.undo_corrections(key)
        st.rerun()


def _asked(details: Details) -> dict[str, Any]:
    """What the person enters; it begins with what was read."""
    period = details.period.value if details.period else None
    signatory = details.signatory.value if details.signatory else None
    company = st.text_input(
        "Company", value=details.company.value if details.company else "", max_chars=LONGEST_NAME
    )
    body = _one_of("Kind of body", reading.BODY, details.body.value if details.body else None)
    year = st.number_input(
        f"Year in which the financial year ends ({EARLIEST_YEAR} to {LATEST_YEAR})",
        min_value=EARLIEST_YEAR,
        max_value=LATEST_YEAR,
        value=details.year.value if details.year else None,
        step=1,
        placeholder=wording.NOT_KNOWN,
    )
    start = _date("First day of the period", period.start if period else None)
    end = _date("Last day of the period", period.end if period else None)
    acts = st.multiselect(
        "Laws it says it answers",
        list(Act),
        default=[detail.value for detail in details.acts],
        format_func=lambda act: reading.ACT[act],
    )
    approval = _one_of("Approved by", reading.APPROVER, details.approval.value if details.approval else None)
    approved_on = _date(
        "Date of approval or signature", details.approved_on.value if details.approved_on else None
    )
    name = st.text_input(
        "Signed by (name)", value=signatory.name if signatory else "", max_chars=LONGEST_NAME
    )
    role = st.text_input(
        "Signed by (office, as printed)",
        value=(signatory.role or "") if signatory else "",
        max_chars=LONGEST_NAME,
    )
    office = _one_of("What kind of office that is", reading.OFFICE, signatory.office if signatory else None)
    whole = details.section is not None and st.checkbox("Read the whole document, not only the section")
    return {
        "company": company, "body": body, "year": year, "start": start, "end": end, "acts": acts,
        "approval": approval, "approved_on": approved_on, "name": name, "role": role, "office": office,
        "whole": whole,
    }  # fmt: skip


def _one_of(label: str, words: Mapping[Any, str], found: Body | Approver | Office | None) -> Any:
    options = [None, *words]
    return st.selectbox(
        label,
        options,
        index=options.index(found),
        format_func=lambda option: words.get(option, wording.NOT_KNOWN),
    )


def _date(label: str, found: Day | None) -> str:
    return st.text_input(
        label, value=str(found) if found else "", placeholder=DATE_FORM, help=f"As {DATE_FORM}"
    )


def _as_values(said: Mapping[str, Any]) -> dict[str, object]:
    """What was entered as values of details; what was left empty is not known.

    Raises:
        ValueError: if a date cannot be understood.
    """
    start, end = _day(said["start"]), _day(said["end"])
    if start and not end:
        raise ValueError("A period needs its last day.")
    if start and end and str(start) > str(end):
        raise ValueError(f"A period cannot begin on {start} and end on {end}: its last day comes first.")
    name = said["name"].strip()
    return {
        "company": said["company"].strip() or None,
        "body": said["body"],
        "year": int(said["year"]) if said["year"] else None,
        "period": Period(start=start, end=end) if end else None,
        "acts": tuple(said["acts"]),
        "approval": said["approval"],
        "approved_on": _day(said["approved_on"]),
        "signatory": Signatory(
            name=name, role=said["role"].strip() or None, office=said["office"] or Office.UNKNOWN
        )
        if name
        else None,
        **({"section": None} if said["whole"] else {}),
    }


def _day(text: str) -> Day | None:
    return Day.from_text(text) if text.strip() else None


st.title("What it says of itself")
st.markdown(
    "Whose statement it is, for when, under which law, and who approved and signed it, as the document says. "
    "The formal requirements rest on these. What is wrong can be corrected on this page."
)
chosen_key = _choose()
if chosen_key:
    chosen = work.statement(chosen_key)
    _show_reading(chosen_key, chosen)
    found, correct = st.columns([3, 2], gap="large")
    with found:
        _show_details(chosen_key, chosen)
    with correct:
        st.subheader("Correct it")
        st.caption("What you enter is believed and marked as said by a person. Empty means not known.")
        _show_form(chosen_key, chosen.details)
parts.show_footer()
