"""Pieces that several pages show: quotes, problems, the fair note, the page with a sentence marked."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

import streamlit as st

from analyser.scorecard import Evidence, Words
from app_pages import work
from cli.version import program_version
from reports import reading, why_words, wording
from statements.document import Page, Sentence
from statements.errors import StatementError

CHART = {"displaylogo": False, "modeBarButtons": [["toImage"]]}
"""How charts behave: they can be saved as a picture, and do not catch the finger that scrolls by."""

_TITLE_STYLE = (
    "font-size:2.5rem;line-height:1.2;font-weight:700;margin:0;padding:.5rem 0;overflow-wrap:anywhere"
)
_QUOTE_STYLE = (
    "margin:0 0 .25rem 0;padding:.4rem .8rem;border-left:4px solid #0b5c8a;background:#f3f5f7;"
    "color:#1a1a1a;overflow-wrap:anywhere"
)
_MARK_STYLE = "background:#ffe259;color:#1a1a1a;border-bottom:2px solid #7d4600"
_PROBLEM_STYLE = (
    "padding:.5rem .8rem;border:2px solid #8a1c0b;border-radius:6px;background:#fdf1ef;color:#1a1a1a;"
    "overflow-wrap:anywhere"
)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!~|<>$:])")

_TEXT_STYLE = (
    "white-space:pre-wrap;overflow-wrap:anywhere;padding:.6rem .9rem;border:1px solid #9aa3ab;"
    "background:#ffffff;color:#1a1a1a"
)
AROUND = 1500
"""Characters shown before and after a sentence of a file without pictures: about half a printed page."""

_LEAD_STYLE = "color:#4a4a4a;font-style:italic"


def show_problem(problem: str) -> None:
    """Shows why something could not be done. The text is never taken as Markdown."""
    st.html(
        f'<div role="alert" style="{_PROBLEM_STYLE}"><strong>Not read.</strong> {html.escape(problem)}</div>'
    )


def choose_statement() -> str | None:
    """The loaded statement that the visitor chooses; None, and what to do, where none is loaded."""
    names = work.names()
    if not names:
        st.info("No statement is loaded. Go to Read and add a statement, or bring the samples there.")
        return None
    keys = list(names)
    key = st.selectbox(
        "Statement",
        keys,
        index=keys.index(work.chosen() or keys[0]),
        format_func=lambda option: names[option],
    )
    work.choose(key)
    return key


def show_title(text: str) -> None:
    """The title of a page with text from a document, shown as it is: no links, pictures or styles."""
    st.html(f'<h1 style="{_TITLE_STYLE}">{html.escape(text)}</h1>')


def escaped(text: str) -> str:
    """Text from a document for a place that takes Markdown: shown as it is."""
    return _MARKDOWN.sub(r"\\\1", text)


def show_fair_note() -> None:
    """Says what the results are and are not."""
    st.caption(f"{wording.FAIR_NOTE} {wording.MACHINE_NOTE}")


def show_footer() -> None:
    """The fair note with the versions that made the page."""
    law = work.law()
    st.divider()
    show_fair_note()
    st.caption(
        f"Plainsight {program_version()} · {law.short_title}, pack {law.version} as of {law.as_of:%d %B %Y}"
    )


def as_html(sentence: Sentence, words: Sequence[Words] = (), *, lead: str = "") -> str:
    """A quote as safe HTML: everything from the document is escaped, the matched words are marked.

    `lead` is what introduces the list that the sentence stands in.
    """
    text = sentence.text
    pieces: list[str] = []
    at = 0
    for start, end in _merged(words):
        pieces.append(html.escape(text[at:start]))
        pieces.append(f'<mark style="{_MARK_STYLE}">{html.escape(text[start:end])}</mark>')
        at = end
    pieces.append(html.escape(text[at:]))
    before = f'<span style="{_LEAD_STYLE}">{html.escape(lead)} … </span>' if lead else ""
    return f'<blockquote style="{_QUOTE_STYLE}">{before}“{"".join(pieces)}”</blockquote>'


def _merged(words: Sequence[Words]) -> list[tuple[int, int]]:
    """The places in order, those that overlap made one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted((part.start, part.end) for part in words):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def show_evidence(file_key: str, evidence: Evidence, *, button_key: str) -> None:
    """A quote with its page, what it counts as, and the way to the page."""
    st.html(as_html(evidence.sentence, evidence.words, lead=wording.with_lead(evidence)))
    with st.container(horizontal=True):
        show_page_button(file_key, evidence.sentence, button_key=button_key)
        if evidence.probability is not None and st.button(
            "Why?", key=f"why-{button_key}", icon=":material/psychology_alt:"
        ):
            _why_dialog(file_key, evidence)
    show_recognised(file_key, evidence.sentence)
    st.caption(f"Counts as **{wording.LEVEL[evidence.level]}**: {wording.why(evidence.rules)}.")
    if evidence.repeats:
        pages = ", ".join(str(sentence.page) for sentence in evidence.repeats)
        st.caption(f"Said again on page {pages}; counted once.")


@st.dialog("Why this sentence?", width="large")
def _why_dialog(file_key: str, evidence: Evidence) -> None:
    st.html(as_html(evidence.sentence, evidence.words, lead=wording.with_lead(evidence)))
    st.markdown(f"**It was found** by the marked words, for: {evidence.indicator.asks}")
    st.markdown(f"**It counts as {wording.LEVEL[evidence.level]}:** {wording.why(evidence.rules)}.")
    explanation = work.explain(file_key, evidence)
    if explanation is None:
        return
    st.markdown(f"**The area model**, taught by what experts marked: {why_words.verdict(explanation)}")
    st.caption("What moved it, the strongest first:")
    for what, how in why_words.reasons(explanation):
        st.text(f"{how}: {what}")
    st.caption(
        "It learned from statements that experts read (AIMS, Mila and QUT, CC BY 4.0), and errs: see "
        "Accuracy."
    )


def show_recognised(file_key: str, sentence: Sentence) -> None:
    """Says so where a quote was read from a picture."""
    said = reading.recognised(work.document(file_key), sentence)
    if said:
        st.caption(said)


def show_page_button(file_key: str, sentence: Sentence, *, button_key: str) -> None:
    """A button that opens the page on which a sentence begins, with the sentence marked."""
    label = f"Show {escaped(reading.page(work.document(file_key), sentence.page))}"
    if st.button(label, key=button_key, icon=":material/find_in_page:"):
        _page_dialog(file_key, sentence)


@st.dialog("The page", width="large")
def _page_dialog(file_key: str, sentence: Sentence) -> None:
    document = work.document(file_key)
    st.html(as_html(sentence))
    if not document.format.has_pictures:
        st.text(f"{document.filename}, {reading.place(document, sentence)}; the sentence is marked.")
    for number in sorted({passage.page for passage in sentence.passages}):
        if document.format.has_pictures:
            _show_picture(file_key, sentence, number)
        else:
            st.html(text_around(document.pages[number - 1], sentence))


def _show_picture(file_key: str, sentence: Sentence, number: int) -> None:
    document = work.document(file_key)
    try:
        picture = work.page_picture(file_key, sentence, number)
    except StatementError as problem:
        show_problem(str(problem))
        return
    place = f"{document.filename}, {reading.page(document, number)} of {len(document.pages)}"
    st.text(f"{place}; the sentence is marked and underlined.")
    st.image(picture, width="stretch")


def text_around(page: Page, sentence: Sentence) -> str:
    """The text around a sentence as safe HTML, with the sentence marked; for files without pictures."""
    places = [(each.start, each.end) for each in sentence.passages if each.page == page.number]
    first, last = max(places[0][0] - AROUND, 0), min(places[-1][1] + AROUND, len(page.text))
    pieces = ["… " if first else ""]
    at = first
    for start, end in places:
        pieces.append(html.escape(page.text[at:start]))
        pieces.append(f'<mark style="{_MARK_STYLE}">{html.escape(page.text[start:end])}</mark>')
        at = end
    pieces.append(html.escape(page.text[at:last]))
    pieces.append(" …" if last < len(page.text) else "")
    return f'<div style="{_TEXT_STYLE}">{"".join(pieces)}</div>'
