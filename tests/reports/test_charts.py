"""Figures draw the scorecards' own values, lose no statement and no area, and take names as plain text."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyser.analyse import analyse
from analyser.rank import rank
from analyser.scorecard import Ranking, Scorecard
from criteria.load import load_law
from reports import charts, palette, tables, wording
from reports.charts_frame import label, place_rows
from statements.statement import Statement

LONG_NAME = "The International Trading and Manufacturing Company of Northern Britain Public Limited Company"
MARKED_UP = '<a href="https://a.example">Acme</a> & <b>Sons</b> $x^2$'
TAG = re.compile(r"<(?!br>|/?b>|/?i>)")


@pytest.fixture(scope="module")
def ranking(samples: Sequence[Statement]) -> Ranking:
    law = load_law("uk-msa-2015")
    return rank(analyse(statement, law) for statement in samples)


@pytest.fixture(scope="module")
def scorecards(ranking: Ranking) -> tuple[Scorecard, ...]:
    return tuple(place.scorecard for place in ranking.places)


def unread(scorecard: Scorecard) -> Scorecard:
    areas = tuple(replace(part, score=None) for part in scorecard.areas)
    return replace(scorecard, overall=None, tier=None, coverage=0.5, areas=areas)


def renamed(scorecard: Scorecard, company: str) -> Scorecard:
    return replace(scorecard, statement=scorecard.statement.corrected(company=company))


def all_figures(scorecards: Sequence[Scorecard]) -> list[Any]:
    ranking = rank(scorecards)
    return [
        charts.draw_scores_by_area(scorecards[0]),
        charts.draw_areas_by_company(ranking),
        charts.draw_language(scorecards[0]),
        charts.draw_language(ranking),
        charts.draw_radar(scorecards[:5]),
        charts.draw_ranking(ranking),
    ]


def texts_of(figure: Any) -> list[str]:
    """Every text that plotly would read markup in."""
    found: list[str] = []
    parts: list[Any] = [figure.to_plotly_json()]
    while parts:
        part = parts.pop()
        if isinstance(part, dict):
            parts.extend(value for key, value in part.items() if key not in ("hovertemplate", "template"))
        elif isinstance(part, list | tuple):
            parts.extend(part)
        elif isinstance(part, str):
            found.append(part)
    return found


def plain(text: str) -> str:
    """A label as a reader sees it, on one line and without the breaks inside long words."""
    return html.unescape(text.replace("<br>", " "))


def test_a_bar_is_drawn_for_every_area_with_its_score(scorecards: Sequence[Scorecard]) -> None:
    for scorecard in scorecards:
        figure = charts.draw_scores_by_area(scorecard)
        assert list(figure.data[0].x) == [part.score for part in scorecard.areas]
        assert list(figure.data[0].text) == [wording.score(part.score) for part in scorecard.areas]
        names = [plain(name) for name in figure.layout.yaxis.ticktext]
        assert names == [part.area.title for part in scorecard.areas]


def test_the_heatmap_has_every_statement_and_area_with_the_number_in_each_cell(ranking: Ranking) -> None:
    cells, numbers = charts.draw_areas_by_company(ranking).data
    table = tables.scores_by_area(ranking)
    assert [list(row) for row in cells.z] == table.to_numpy().tolist()
    assert list(numbers.text) == [wording.score(score) for row in cells.z for score in row]


def test_the_ranking_draws_all_statements_in_order_with_their_tiers(
    ranking: Ranking, scorecards: Sequence[Scorecard]
) -> None:
    figure = charts.draw_ranking(ranking)
    assert list(figure.data[0].x) == [scorecard.overall for scorecard in scorecards]
    for name, scorecard in zip(figure.layout.yaxis.ticktext, scorecards, strict=True):
        assert scorecard.tier is not None
        assert scorecard.tier in name
        assert wording.name(scorecard) in plain(name)


def test_language_counts_are_those_of_the_table(ranking: Ranking) -> None:
    table = tables.language(ranking)
    drawn = {plain(trace.name): list(trace.x) for trace in charts.draw_language(ranking).data}
    assert drawn == {name: table[name].tolist() for name in table.columns if table[name].any()}


def test_every_kind_of_sentence_has_its_own_pattern(ranking: Ranking) -> None:
    patterns = [trace.marker.pattern.shape for trace in charts.draw_language(ranking).data]
    assert len(set(patterns)) == len(patterns) > 1


def test_the_radar_draws_the_scores_of_each_statement_and_closes(scorecards: Sequence[Scorecard]) -> None:
    figure = charts.draw_radar(scorecards[:5])
    for trace, scorecard in zip(figure.data, scorecards[:5], strict=True):
        scores = [part.score for part in scorecard.areas]
        assert list(trace.r) == [*scores, scores[0]]
    assert len({trace.line.dash for trace in figure.data}) == len({t.marker.symbol for t in figure.data}) == 5


def test_more_outlines_than_can_be_told_apart_are_refused(scorecards: Sequence[Scorecard]) -> None:
    with pytest.raises(ValueError, match="at most 5"):
        charts.draw_radar(scorecards[:6])


def test_a_missing_score_is_drawn_as_words_and_not_as_nothing_scored(scorecards: Sequence[Scorecard]) -> None:
    bars, words = charts.draw_scores_by_area(unread(scorecards[0])).data
    assert set(bars.x) == {None}
    assert list(words.text) == ["no score"] * len(scorecards[0].areas)


def test_statements_without_a_score_keep_their_row(scorecards: Sequence[Scorecard]) -> None:
    ranking = rank([*scorecards[:2], unread(scorecards[2])])
    cells, numbers = charts.draw_areas_by_company(ranking).data
    assert (len(cells.z), set(cells.z[2])) == (3, {None})
    assert set(numbers.text[-len(cells.z[2]) :]) == {"–"}
    assert "no score" in charts.draw_areas_by_company(ranking).layout.yaxis.ticktext[2]
    assert list(charts.draw_ranking(ranking).data[1].text) == ["no score"]


def test_two_statements_of_one_name_are_two_rows(scorecards: Sequence[Scorecard]) -> None:
    figure = charts.draw_ranking(rank([scorecards[0], scorecards[0]]))
    assert len(set(figure.data[0].y)) == 2


def test_a_figure_of_nothing_is_an_empty_figure() -> None:
    nothing = Ranking(places=())
    drawn = [
        charts.draw_ranking(nothing),
        charts.draw_areas_by_company(nothing),
        charts.draw_language(nothing),
        charts.draw_radar([]),
    ]
    assert all(figure.layout.height > 0 for figure in drawn)


def test_no_name_is_read_as_markup_or_as_a_formula(scorecards: Sequence[Scorecard]) -> None:
    hostile = [renamed(scorecard, MARKED_UP) for scorecard in scorecards]
    for figure in all_figures(hostile):
        texts = texts_of(figure)
        assert not [text for text in texts if TAG.search(text) or "$" in text]
        assert any("&lt;a" in text for text in texts) or figure.layout.title.text.startswith("<b>S")


def test_a_long_name_is_wrapped_and_not_cut(scorecards: Sequence[Scorecard]) -> None:
    figure = charts.draw_ranking(rank([renamed(scorecards[0], LONG_NAME)]))
    [name] = figure.layout.yaxis.ticktext
    assert LONG_NAME in plain(name)
    assert max(len(line) for line in name.split("<br>")) < 30


def test_every_figure_says_where_it_comes_from(scorecards: Sequence[Scorecard]) -> None:
    law = scorecards[0].law
    for figure in all_figures(scorecards):
        [source] = figure.layout.annotations
        assert source.text == f"Plainsight · {law.short_title} pack {law.version}"


def test_numbers_on_colour_can_be_read(ranking: Ranking) -> None:
    cells, numbers = charts.draw_areas_by_company(ranking).data
    scores = [score for row in cells.z for score in row]
    for score, colour in zip(scores, numbers.textfont.color, strict=True):
        assert palette.contrast(colour, palette.colour_of(score)) >= palette.LEAST_CONTRAST


def test_the_same_scorecards_make_the_same_figures(scorecards: Sequence[Scorecard]) -> None:
    once, again = all_figures(scorecards), all_figures(scorecards)
    assert [figure.to_json() for figure in once] == [figure.to_json() for figure in again]


@given(text=st.text(), width=st.integers(min_value=1, max_value=60))
def test_a_label_shows_all_that_can_be_seen_of_any_text(text: str, width: int) -> None:
    shown = html.unescape(label(text, width).replace("<br>", ""))
    assert "".join(shown.split()) == "".join(text.split())


@given(text=st.text(alphabet="<>&$ab/; ="))
def test_a_label_holds_nothing_that_plotly_would_read(text: str) -> None:
    lines = label(text, 20).split("<br>")
    assert not [line for line in lines if re.search(r"[<>$]|&(?!(amp|lt|gt|#36);)", line)]


@given(st.lists(st.text(min_size=1), max_size=20))
def test_rows_stand_below_each_other_without_a_gap(names: list[str]) -> None:
    rows = place_rows([label(name, 22) for name in names])
    assert list(rows.edges) == sorted(set(rows.edges))
    assert len(rows.centres) == len(names)
