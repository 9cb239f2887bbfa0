"""Scorecard: the two results of one statement, its areas, and every finding with its quote."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analyser.scorecard import AreaScore, Finding, RequirementFinding, Scorecard
from app_pages import parts, work
from cli.version import program_version
from reports import charts, descriptions, highlights, tables, wording
from reports.excel import write_workbook
from reports.scorecard_json import as_text

ALL_AREAS = "All areas"

QUOTES_OF_ALL = 1
"""Quotes shown for each finding while all areas are shown; one chosen area shows every quote."""


def _choose() -> str | None:
    if work.is_lost_by_reload():
        st.warning(
            "The statement that this address names is no longer in memory: the page was reloaded, "
            "and that ends the session. Go to Read and drop the file again."
        )
    key = parts.choose_statement()
    if key and (not work.is_lost_by_reload() or key != next(iter(work.names()))):
        work.put_in_address(key)
    return key


def _show_head(scorecard: Scorecard) -> None:
    parts.show_title(wording.name(scorecard))
    st.caption(f"Read under the {scorecard.law.title}. {wording.coverage(scorecard)}")
    formal, quality, tier = st.columns(3)
    formal.metric("Formal requirements a file can show", wording.duties_met(scorecard), border=True)
    quality.metric("Disclosure quality, 0 to 100", wording.score(scorecard.overall), border=True)
    tier.metric("Tier", scorecard.tier or "not given", border=True)
    if said := wording.overruled(scorecard.statement):
        st.warning(parts.escaped(said))
    if scorecard.overall is None:
        st.warning(wording.coverage(scorecard))
    if scorecard.tier:
        meaning = next(tier.meaning for tier in scorecard.law.tiers if tier.name == scorecard.tier)
        st.caption(f"{scorecard.tier}: {meaning}")


def _show_highlights(key: str, scorecard: Scorecard) -> None:
    best, weakest = highlights.find_strongest(scorecard), highlights.find_weakest(scorecard)
    for column, title, quotes, none in (
        (0, "Strongest quotes", best, "No sentence tells of anything in detail."),
        (1, "Weakest quotes", weakest, "All that is mentioned is told in some detail."),
    ):
        st.subheader(title)
        if not quotes:
            st.caption(none)
        for number, evidence in enumerate(quotes):
            st.markdown(f"**{evidence.indicator.title}**")
            parts.show_evidence(key, evidence, button_key=f"highlight-{column}-{number}-{key}")


def _show_requirements(key: str, findings: Sequence[RequirementFinding]) -> None:
    st.header("Formal requirements")
    st.caption(
        "What is asked of the form of every statement. These are not averaged and do not enter the score."
    )
    for finding in findings:
        sign, result = wording.RESULT_SIGN[finding.result], wording.RESULT[finding.result]
        with st.expander(f"{sign} {finding.requirement.title}: **{result}**"):
            st.markdown(f"{finding.requirement.rule} ({wording.FORCE[finding.requirement.force]})")
            st.caption(f"Why: {wording.why(finding.rules)}.")
            for sentence in finding.sentences:
                st.html(parts.as_html(sentence))
            if finding.sentences:
                button_key = f"page-{key}-{finding.requirement.id}"
                parts.show_page_button(key, finding.sentences[0], button_key=button_key)


def _show_areas(key: str, scorecard: Scorecard) -> None:
    st.header("Disclosure quality")
    st.plotly_chart(charts.draw_scores_by_area(scorecard), key="areas", theme=None, config=parts.CHART)
    st.caption(descriptions.describe_scores_by_area(scorecard))
    with st.expander("The chart as a table"):
        st.dataframe(tables.areas(scorecard), hide_index=True)
    _show_highlights(key, scorecard)
    titles = {part.area.id: part.area.title for part in scorecard.areas}
    st.header("Findings")
    picked = st.pills(
        "Findings of",
        [ALL_AREAS, *titles],
        default=ALL_AREAS,
        format_func=lambda option: titles.get(option, option),
    )
    for part in scorecard.areas:
        if picked in (ALL_AREAS, None, part.area.id):
            _show_area(key, scorecard, part, whole=picked == part.area.id)


def _show_area(key: str, scorecard: Scorecard, part: AreaScore, *, whole: bool) -> None:
    st.subheader(f"{part.area.title}: {wording.score(part.score)}")
    st.caption(f"{part.area.asks} {part.area.paragraph}; {wording.FORCE[part.area.force]}.")
    findings = [finding for finding in scorecard.findings if finding.area == part.area]
    for finding in findings:
        if finding.evidence:
            _show_finding(key, finding, whole=whole)
    silent = [finding.indicator.title for finding in findings if not finding.evidence]
    if silent:
        st.markdown(f"**{wording.silence(scorecard).capitalize()}:** {'; '.join(silent)}.")


def _show_finding(key: str, finding: Finding, *, whole: bool) -> None:
    with st.container(border=True):
        st.markdown(
            f"**{finding.indicator.title}**: {wording.level(finding)} (level {int(finding.level)} of 3)"
        )
        st.caption(finding.indicator.asks)
        shown = finding.evidence if whole else finding.evidence[:QUOTES_OF_ALL]
        for number, evidence in enumerate(shown):
            parts.show_evidence(key, evidence, button_key=f"page-{key}-{finding.indicator.id}-{number}")
        hidden = len(finding.evidence) - len(shown)
        if hidden:
            st.caption(f"{hidden} more in the document: choose this area above to see them.")


def _show_downloads(scorecard: Scorecard) -> None:
    name = wording.file_stem(scorecard)
    buttons = st.container(horizontal=True)
    buttons.download_button(
        "Download the workbook (Excel)",
        data=lambda: write_workbook([scorecard], program_version=program_version()),
        file_name=f"plainsight-{name}.xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        on_click="ignore",
        icon=":material/download:",
    )
    buttons.download_button(
        "Download the data (JSON)",
        data=lambda: as_text(scorecard),
        file_name=f"plainsight-{name}.json",
        mime="application/json",
        on_click="ignore",
        icon=":material/download:",
    )


chosen_key = _choose()
if chosen_key:
    chosen_scorecard = work.scorecards()[chosen_key]
    _show_head(chosen_scorecard)
    parts.show_fair_note()
    _show_downloads(chosen_scorecard)
    _show_requirements(chosen_key, chosen_scorecard.requirements)
    _show_areas(chosen_key, chosen_scorecard)
parts.show_footer()
