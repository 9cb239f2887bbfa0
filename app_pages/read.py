"""Read: drop files, see what became of each, correct company and year."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from app_pages import parts, work
from reports import wording

EARLIEST_YEAR = 2015
"""The Modern Slavery Act is of 2015; no statement is older."""

LATEST_YEAR = 2100


def _show_upload() -> None:
    dropped = st.file_uploader(
        "Drop statements here, one or many (PDF)",
        accept_multiple_files=True,
        help="Files are read on this machine, stay in the memory of this session and are gone when it ends.",
    )
    uploads = [work.Upload(id=file.file_id, name=file.name, content=file.getvalue()) for file in dropped]
    progress = (
        None if all(work.is_read(upload.id) for upload in uploads) else st.progress(0.0, text="Reading …")
    )
    results = []
    for number, result in enumerate(work.add_uploads(uploads), start=1):
        results.append(result)
        if progress:
            progress.progress(number / len(uploads), text=f"Read {number} of {len(uploads)} files")
    if progress:
        progress.empty()
    for result in results:
        _show_result(result)


def _show_result(result: work.UploadResult) -> None:
    outcome = result.outcome
    if outcome.problem:
        return
    if result.there_before:
        st.text(f"✓ {outcome.filename} was here already and is kept once.")
    else:
        st.text(f"✓ {outcome.filename} was read: {wording.pages_read(outcome)}.")


def _show_refused() -> None:
    refused = work.refused()
    for problem in refused.values():
        parts.show_problem(problem)
    if refused and st.button("Clear the files that were not read", icon=":material/delete:"):
        work.remove(tuple(refused))
        st.rerun()


def _show_loaded() -> None:
    st.subheader("Loaded statements")
    scorecards = work.scorecards()
    if not scorecards:
        st.info("No statement is loaded. Drop a PDF above.")
        return
    rows = [
        {
            "Company": scorecard.statement.company or "not known",
            "Year": scorecard.statement.year,
            "Score": scorecard.overall,
            "Tier": wording.tier(scorecard),
            "Pages": len(scorecard.statement.document.pages),
            "File": scorecard.statement.document.filename,
        }
        for scorecard in scorecards.values()
    ]
    table = pd.DataFrame(rows).astype({"Year": "Int64"})
    picked = st.dataframe(
        table,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        column_config={
            "Year": st.column_config.NumberColumn(
                format="%d", help="The year in which the financial year ends"
            ),
            "Score": st.column_config.ProgressColumn(format="%.0f", min_value=0, max_value=100),
        },
        key="read_table",
    )
    if picked["selection"]["rows"]:
        work.choose(list(scorecards)[picked["selection"]["rows"][0]])
    _show_correction()


def _show_correction() -> None:
    scorecards = work.scorecards()
    keys = list(scorecards)
    key = st.selectbox(
        "Open or correct a statement",
        keys,
        index=keys.index(work.chosen() or keys[0]),
        format_func=lambda option: wording.name(scorecards[option]),
    )
    work.choose(key)
    if st.button("Open the scorecard", type="primary", icon=":material/fact_check:"):
        st.switch_page("app_pages/scorecard.py")
    statement = scorecards[key].statement
    with st.expander("Correct the company or the year"), st.form(f"correct-{key}"):
        company = st.text_input("Company", value=statement.company or "", max_chars=300)
        year = st.number_input(
            "Year in which the financial year ends",
            min_value=EARLIEST_YEAR,
            max_value=LATEST_YEAR,
            value=statement.year,
            step=1,
            placeholder="not known",
        )
        st.caption(
            "Both were guessed from the document. What you enter is believed, and the score does not change."
        )
        if st.form_submit_button("Save"):
            work.correct(key, company=company.strip() or None, year=int(year) if year else None)
            st.rerun()


def _show_removal() -> None:
    samples = work.sample_keys()
    if samples:
        st.caption(f"{len(samples)} of these are samples: invented companies, to try the program with.")
        if st.button("Remove the samples", icon=":material/delete:"):
            work.remove(samples)
            st.rerun()


st.title("Plainsight")
st.markdown(
    "Companies must publish what they do against modern slavery. Drop their statements here and see what "
    "each one really says: its own words, the page they stand on, and a score that anyone can check."
)
_show_upload()
_show_refused()
_show_loaded()
_show_removal()
parts.show_footer()
