"""Method: what is asked, how a level and a score come about, and where each rule comes from.

Everything on this page is written from the law file and the wordings of the analyser.
"""

from __future__ import annotations

import streamlit as st

from analyser.score import LEAST_COVERAGE
from app_pages import parts, work
from criteria.law import Area, Law, Requirement, WeightedIndicator
from reports import reading, wording


def _show_how(law: Law) -> None:
    st.header("How a statement is read")
    st.markdown(
        "1. The text of each page is read, without running headers and footers, and cut into sentences.\n"
        "2. For each indicator below, sentences with one of its wordings are found.\n"
        "3. Each sentence is read for how it means it: done, planned, denied, expected of others, or only "
        "quoted.\n"
        "4. It gets a level from 0 to 3. An indicator has the level of its strongest sentence.\n"
        "5. An area's score is the sum of weight times level, as a share of the most there is. "
        "The overall score is the weighted mean of the areas."
    )
    st.caption(reading.how_pictures_are_read())
    st.subheader("Levels")
    st.table(
        {
            "Level": [f"{int(level)} · {word}" for level, word in wording.LEVEL.items()],
            "What it means": list(wording.LEVEL_MEANING.values()),
        }
    )
    st.subheader("Tiers")
    st.table(
        {
            "Tier": [tier.name for tier in law.tiers],
            "From score": [f"{tier.from_score:.0f}" for tier in law.tiers],
            "What it means": [tier.meaning for tier in law.tiers],
        }
    )
    needs = " and ".join(area.title for area in law.areas if area.common in law.top_tier_needs)
    st.caption(
        f"The highest tier also needs a finding of level 2 in: {needs}. "
        f"Below {LEAST_COVERAGE:.0%} of pages read, no score and no tier is given."
    )


def _show_requirement(requirement: Requirement) -> None:
    with st.container(border=True):
        st.markdown(f"**{requirement.title}** ({wording.FORCE[requirement.force]})")
        st.markdown(requirement.rule)
        st.caption(f"Source: [{requirement.source.name}]({requirement.source.url}) · `{requirement.id}`")


def _show_area(area: Area) -> None:
    st.subheader(f"{area.title}: weight {area.weight} of 100")
    st.markdown(f"{area.asks} {area.paragraph}; {wording.FORCE[area.force]}.")
    st.caption(f"Source: [{area.source.name}]({area.source.url}) · `{area.id}`")
    for use in area.indicators:
        _show_indicator(use)


def _show_indicator(use: WeightedIndicator) -> None:
    indicator = use.indicator
    with st.expander(f"{indicator.title} (weight {use.weight}, guidance level {use.tier})"):
        st.markdown(indicator.asks)
        st.markdown(f"**Counts:** {indicator.counts}")
        st.markdown(f"**Does not count:** {indicator.does_not_count}")
        st.markdown("**Wordings that are looked for:**")
        st.code("\n".join(signal.stem for signal in indicator.signals), language=None, wrap_lines=True)
        for label, signals in (
            ("**Only together with one of these, in the sentence or its heading:**", indicator.together_with),
            ("**Not where one of these stands:**", indicator.unless),
            ("**Said to be none by one of these:**", indicator.none),
        ):
            if signals:
                st.markdown(label)
                st.code("\n".join(signal.stem for signal in signals), language=None, wrap_lines=True)
        st.caption(f"`{indicator.id}`")


def _show_limits(law: Law) -> None:
    st.header("What this cannot tell")
    for limit in law.limits:
        st.markdown(f"- {limit}")


shown_law = work.law()
st.title("Method")
st.markdown(f"**{shown_law.title}**, pack {shown_law.version}, as of {shown_law.as_of:%d %B %Y}.")
st.caption(f"Source: [{shown_law.source.name}]({shown_law.source.url}) · `{shown_law.id}`")
_show_how(shown_law)
st.header("Formal requirements")
for asked in shown_law.requirements:
    _show_requirement(asked)
st.header("Areas and indicators")
for each in shown_law.areas:
    _show_area(each)
_show_limits(shown_law)
parts.show_footer()
