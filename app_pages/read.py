"""Read: drop files, see what became of each, correct company and year."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from app_pages import parts, work
from reports import wording

EARLIEST_YEAR = 2000
"""No law that asks for a statement is so old."""

LATEST_YEAR = 2100


def _show_upload() -> None:
    dropped = st.file_uploader(
        "Drop statements here, one or many (PDF)",
        accept_multiple_files=True,
    )
    st.caption(
        "Files are read on this machine and stay in the memory of this session. "
        "Reloading the page, or closing it, ends the session and forgets them."
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
    read = [f"✓ {_told(result)}" for result in results if not result.outcome.problem]
    if read:
        st.text("\n".join(read))


def _told(result: work.UploadResult) -> str:
    if result.there_before:
        return f"{result.outcome.filename} has the same content as {result.there_before}; it is kept once."
    return f"{result.outcome.filename} was read: {wording.pages_read(result.outcome)}."


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
    table = pd.DataFrame(
        [
            {
                "Company": wording.company(scorecard),
                "Year": wording.year(scorecard),
                "Score": scorecard.overall,
                "Tier": wording.tier(scorecard),
                "Pages": len(scorecard.statement.document.pages),
                "File": scorecard.statement.document.filename,
            }
            for scorecard in scorecards.values()
        ]
    )
    st.dataframe(
        table,
        hide_index=True,
        column_config={
            "Year": st.column_config.TextColumn(help="The year in which the financial year ends"),
            "Score": st.column_config.NumberColumn(format="%.0f", width="small", help="0 to 100"),
        },
    )
    _show_chosen()


def _show_chosen() -> None:
    names = work.names()
    keys = list(names)
    key = st.selectbox(
        "Open, correct or remove a statement",
        keys,
        index=keys.index(work.chosen() or keys[0]),
        format_func=lambda option: names[option],
    )
    work.choose(key)
    buttons = st.container(horizontal=True)
    if buttons.button("Open the scorecard", type="primary", icon=":material/fact_check:"):
        st.switch_page("app_pages/scorecard.py")
    if buttons.button("Remove this statement", icon=":material/delete:"):
        work.remove([key])
        st.rerun()
    _show_correction(key)


def _show_correction(key: str) -> None:
    statement = work.scorecards()[key].statement
    with st.expander("Correct the company or the year"), st.form(f"correct-{key}"):
        company = st.text_input("Company", value=statement.company or "", max_chars=300)
        year = st.number_input(
            f"Year in which the financial year ends ({EARLIEST_YEAR} to {LATEST_YEAR})",
            min_value=EARLIEST_YEAR,
            max_value=LATEST_YEAR,
            value=statement.year,
            step=1,
            placeholder=wording.NOT_KNOWN,
        )
        st.caption(
            "Both were guessed from the document, or from the file's name where the document does not say. "
            "What you enter is believed; the score does not change."
        )
        if st.form_submit_button("Save"):
            work.correct(key, company=company.strip() or None, year=int(year) if year else None)
            st.rerun()


def _show_samples() -> None:
    samples = work.sample_keys()
    if samples:
        st.caption(
            f"{len(samples)} samples of invented companies are loaded, to try the program with. "
            "They are put away when you add a statement of your own."
        )
        if st.button("Remove the samples", icon=":material/delete:"):
            work.remove(samples)
            st.rerun()
    elif st.button("Bring the samples", icon=":material/add:"):
        work.bring_samples()
        st.rerun()


st.title("Plainsight")
st.markdown(
    "Companies must publish what they do against modern slavery. Drop their statements here and see what "
    "each one really says: its own words, the page they stand on, and a score that anyone can check."
)
_show_upload()
_show_refused()
_show_loaded()
_show_samples()
parts.show_footer()
