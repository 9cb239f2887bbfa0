"""Read: drop files or paste a text, see what became of each, choose one."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from analyser.area_model.care import Care
from app_pages import parts, work
from reports import wording
from statements.errors import NotAStatement

OPEN_TO_DOUBT = {NotAStatement.__name__}
"""Refusals that a person may overrule: what a document is can be judged otherwise."""

LONGEST_PASTE = 3_000_000
"""Characters; the same as is read of any file."""


def _show_upload() -> None:
    dropped = st.file_uploader(
        "Drop statements here, one or many: PDF, Word, web page, text, Markdown, or a ZIP of them",
        accept_multiple_files=True,
    )
    st.caption(
        "Files are read on this machine and stay in the memory of this session. "
        "Reloading the page, or closing it, ends the session and forgets them. "
        + (
            "Pages that are pictures are read by text recognition (OCR)."
            if work.can_read_pictures()
            else "Pages that are pictures cannot be read here: text recognition (OCR) is not installed."
        )
    )
    uploads = [work.Upload(id=file.file_id, name=file.name, content=file.getvalue()) for file in dropped]
    progress = (
        None if all(work.is_read(upload.id) for upload in uploads) else st.progress(0.0, text="Reading …")
    )
    results: list[work.UploadResult] = []
    for number, of_upload in enumerate(work.add_uploads(uploads), start=1):
        results.extend(of_upload)
        if progress:
            progress.progress(number / len(uploads), text=f"Read {number} of {len(uploads)} files")
    if progress:
        progress.empty()
    read = [f"✓ {_told(result)}" for result in results if not result.outcome.problem]
    if read:
        st.text("\n".join(read))


def _show_paste() -> None:
    with st.expander("Paste a text instead"), st.form("paste", clear_on_submit=True):
        text = st.text_area("The text of the statement", height=200, max_chars=LONGEST_PASTE)
        if st.form_submit_button("Read the text") and text.strip():
            result = work.add_pasted(text)
            st.text(f"✓ {_told(result)}" if not result.outcome.problem else "")


def _told(result: work.UploadResult) -> str:
    if result.there_before:
        return f"{result.outcome.filename} has the same content as {result.there_before}; it is kept once."
    return f"{result.outcome.filename} was read: {wording.pages_read(result.outcome)}."


CARE: Mapping[Care, str] = {
    Care.FAST: "fast: by the words around each sentence",
    Care.CAREFUL: "careful: a small network reads each sentence too, and takes longer",
}


def _show_care() -> None:
    with st.expander("How carefully to read"):
        st.caption(
            "Wordings say what a sentence is about; the area model, taught by what experts marked, says how "
            "likely it is evidence at all. How often it is right is on the page Accuracy."
        )
        chosen = st.radio(
            "The area model",
            list(CARE),
            index=list(CARE).index(work.care()),
            format_func=lambda care: CARE[care],
        )
        if chosen is not work.care():
            work.take_care(chosen)
            st.rerun()


def _show_refused() -> None:
    refused = work.refused()
    for key, outcome in refused.items():
        parts.show_problem(outcome.problem or "")
        if outcome.refusal in OPEN_TO_DOUBT and st.button(
            "It is one: read it all the same", key=f"read-{key}", icon=":material/undo:"
        ):
            work.read_all_the_same(key)
            st.rerun()
    if refused and st.button("Clear the files that were not read", icon=":material/delete:"):
        work.remove(tuple(refused))
        st.rerun()


def _show_loaded() -> None:
    st.subheader("Loaded statements")
    scorecards = work.scorecards()
    if not scorecards:
        st.info("No statement is loaded. Drop a file above.")
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
    if buttons.button("Check and correct the details", icon=":material/edit:"):
        st.switch_page("app_pages/details.py")
    if buttons.button("Remove this statement", icon=":material/delete:"):
        work.remove([key])
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
_show_paste()
_show_care()
_show_refused()
_show_loaded()
_show_samples()
parts.show_footer()
