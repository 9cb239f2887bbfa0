"""Compare: all loaded statements side by side, and the quotes of up to five opposite each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from analyser.rank import rank
from analyser.scorecard import Finding, Ranking, Scorecard
from app_pages import parts, work
from cli.version import program_version
from reports import charts, descriptions, tables, wording
from reports.excel import write_workbook

MOST_SIDE_BY_SIDE = 5
"""More columns of quotes than this cannot be read on one screen."""


def _show_ranking(ranking: Ranking) -> None:
    st.header("All loaded statements")
    summary = tables.summary(ranking)
    summary["Year"] = [wording.year(place.scorecard) for place in ranking.places]
    areas = [part.area.title for part in ranking.places[0].scorecard.areas]
    scores = ["Score", "Score, equal weights", *areas]
    st.dataframe(
        summary,
        hide_index=True,
        column_config={
            "Pages read": st.column_config.NumberColumn(format="percent"),
            **{name: st.column_config.NumberColumn(format="%.0f") for name in scores},
        },
    )
    st.caption(
        "Scores are 0 to 100 and speak of the documents. Equal scores share a place. The second score gives "
        "every area the same weight: where the two disagree, the order depends on the weights."
    )
    st.download_button(
        "Download all as a workbook (Excel)",
        data=lambda: write_workbook(
            [place.scorecard for place in ranking.places],
            program_version=program_version(),
            refused=list(work.refused().values()),
        ),
        file_name="plainsight-comparison.xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        on_click="ignore",
        icon=":material/download:",
    )


def _show_heatmap(ranking: Ranking) -> None:
    st.header("Areas by statement")
    st.plotly_chart(charts.draw_areas_by_company(ranking), key="heatmap", theme=None, config=parts.CHART)
    st.caption(descriptions.describe_areas_by_company(ranking))
    with st.expander("The chart as a table"):
        st.dataframe(tables.scores_by_area(ranking).round(0))


def _show_language(ranking: Ranking) -> None:
    st.header("How they speak")
    st.plotly_chart(charts.draw_language(ranking), key="language", theme=None, config=parts.CHART)
    st.caption(descriptions.describe_language(ranking))
    with st.expander("The chart as a table"):
        st.dataframe(tables.language(ranking))


def _show_quotes(scorecards: Mapping[str, Scorecard]) -> None:
    st.header("Quotes opposite each other")
    names = work.names()
    keys = st.multiselect(
        "Statements",
        list(names),
        default=list(names)[:2],
        max_selections=MOST_SIDE_BY_SIDE,
        format_func=lambda key: names[key],
    )
    titles = {use.indicator.id: use.indicator.title for area in work.law().areas for use in area.indicators}
    indicator_id = st.selectbox("Indicator", list(titles), format_func=lambda option: titles[option])
    if not keys:
        st.info("Choose at least one statement.")
        return
    _show_row([(key, _finding(scorecards[key], indicator_id)) for key in keys])


def _finding(scorecard: Scorecard, indicator_id: str) -> Finding:
    return next(finding for finding in scorecard.findings if finding.indicator.id == indicator_id)


def _show_row(row: Sequence[tuple[str, Finding]]) -> None:
    for column, (key, finding) in zip(st.columns(len(row)), row, strict=True):
        with column, st.container(border=True):
            st.text(work.names()[key])
            st.markdown(f"**{wording.level(finding)}** (level {int(finding.level)} of 3)")
            if finding.evidence:
                parts.show_evidence(
                    key, finding.evidence[0], button_key=f"compare-{key}-{finding.indicator.id}"
                )


st.title("Compare")
loaded = work.scorecards()
if loaded:
    all_ranked = rank(loaded.values())
    _show_ranking(all_ranked)
    _show_heatmap(all_ranked)
    _show_language(all_ranked)
    _show_quotes(loaded)
else:
    st.info("No statement is loaded. Go to Read and add a statement.")
parts.show_footer()
