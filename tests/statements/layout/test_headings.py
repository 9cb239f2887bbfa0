"""Headings stand over what follows; names, dates, items and cells do not."""

from __future__ import annotations

import pytest

from statements.document import LineRole, Sentence, SentenceKind
from tests.statements.drawing import draw_rows, read, read_drawn, rows
from tests.statements.typescripts import read_typed

BODY = (
    "We buy tea from nine farms in three countries and visit each",
    "of them every year with people of the place.",
)
HEADING = SentenceKind.HEADING


def sentences(*lines: str) -> tuple[Sentence, ...]:
    return read(draw_rows(*lines)).sentences


def headings(*lines: str) -> list[str]:
    return [" ".join(sentence.text.split()) for sentence in sentences(*lines) if sentence.kind is HEADING]


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param(["OUR POLICIES"], id="capitals"),
        pytest.param(["", "Our policies", ""], id="alone"),
        pytest.param(["", "3. Our policies", ""], id="numbered"),
        pytest.param(["", "3.1 Our policies", ""], id="numbered twice"),
        pytest.param(["**Our policies**"], id="bold"),
        pytest.param(["**Our policies:**"], id="bold, with a colon"),
        pytest.param(["", "(Re)insurance", ""], id="in brackets"),
        pytest.param(["", "How we work", ""], id="with a verb"),
    ],
)
def test_a_heading_stands_over_what_follows(heading: list[str]) -> None:
    found = sentences(*BODY, *heading, *BODY)
    assert [sentence.kind for sentence in found] == [SentenceKind.PROSE, HEADING, SentenceKind.PROSE]
    assert found[2].heading == "".join(heading).strip("*")


@pytest.mark.parametrize("title", ["Present work and plans:", "Trading With Care:", "Training:"])
def test_a_title_that_ends_in_a_colon_stands_over_prose(title: str) -> None:
    assert headings(*BODY, "", title, "", *BODY) == [title]
    assert headings(*BODY, "", title, "• tea", "• coffee") == []


@pytest.mark.parametrize("lead", ["In particular:", "We found:", "Our policies include:", "Steps we took:"])
def test_a_lead_is_no_title_whatever_comes_under_it(lead: str) -> None:
    assert headings(*BODY, "", lead, "", *BODY) == []


def test_larger_letters_make_a_heading() -> None:
    document = read_drawn([*rows(*BODY), *rows("Our policies", top=160, letters=14), *rows(*BODY, top=176)])
    assert document.sentences[1].kind is HEADING


def test_a_bold_line_among_bold_lines_is_no_heading() -> None:
    assert headings(*(f"**{line}**" for line in (*BODY, "Our policies are", "known to all."))) == []


def test_a_heading_right_under_a_paragraph_and_right_over_one_is_told_by_its_short_line() -> None:
    read_text = read_typed(*BODY, "Our training", *BODY)
    assert read_text.texts(HEADING) == ["Our training"]


@pytest.mark.parametrize("second", ["Trafficking Statement", "trafficking statement"])
def test_a_heading_of_two_lines_is_one_heading(second: str) -> None:
    title = rows("Our modern slavery and human", second, letters=18, pitch=22)
    document = read_drawn([*title, *rows(*BODY * 4, top=200)])
    assert document.sentences[0].text == f"Our modern slavery and human\n{second}"
    assert document.sentences[1].heading == f"Our modern slavery and human {second}"


def test_a_title_is_a_heading_on_a_page_of_few_lines() -> None:
    title = rows("Our Modern Slavery and Human", "Trafficking Statement", letters=18, pitch=22)
    assert read_drawn([*title, *rows(*BODY, top=200)]).sentences[0].kind is HEADING


def test_a_title_stands_over_the_text_that_a_date_parts_it_from() -> None:
    read_text = read_typed("Modern slavery statement", "", "March 2018", "", *BODY)
    assert read_text.texts(HEADING) == ["Modern slavery statement"]


def test_the_lines_of_a_heading_have_its_role() -> None:
    [page] = read(draw_rows(*BODY, "OUR POLICIES", *BODY)).pages
    assert [line.role for line in page.lines].count(LineRole.HEADING) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Signed",
        "Signed by Jane Smith",
        "Name: Jane Smith",
        "Date: 1 March 2023",
        "Dated 1 March 2023",
        "1 March 2023",
        "31st March 2023",
        "01/03/2023",
        "March 2023",
        "Last updated May 2023",
        "Version 2.1",
        "On behalf of the board",
        "Jane Smith on behalf of Acme Ltd",
        "Approved by the board",
        "Managing Director",
        "Jane Smith, Chief Executive Officer",
        "Jane Smith Group Finance Director",
        "We train all buyers.",
        "Is that enough?",
        "In the coming year we will:",
        "As part of our work we do this –",
        "London, Paris and Rome",
        "below the line",
        "Our board will look at this policy every year in May",
        "Our policies .......... 4",
        "www.acme.com",
        "1 High Street York YO1 7AA",
        "© Acme Ltd",
        "Every buyer and every manager of ours in all of the countries in which we buy tea is asked to learn",
    ],
)
def test_what_stands_alone_and_is_no_heading(line: str) -> None:
    assert line not in headings(*BODY, "", line, "", *BODY)


@pytest.mark.parametrize(
    "line", ["Introduction from the Managing Director", "Directors’ approval", "Our board"]
)
def test_a_heading_may_name_an_office(line: str) -> None:
    assert headings(*BODY, "", line, "", *BODY) == [line]


def test_the_last_line_of_a_document_is_no_heading() -> None:
    assert headings(*BODY, "", "Jane Smith") == []


@pytest.mark.parametrize("line", ["UK", "OUR POLICIES are known to all."])
def test_capitals_that_only_begin_a_line_are_no_heading(line: str) -> None:
    assert headings(*BODY, line, *BODY) == []


def test_a_heading_has_no_heading() -> None:
    found = sentences("OUR POLICIES", *BODY, "OUR TRAINING", *BODY)
    assert [sentence.heading for sentence in found] == ["", "OUR POLICIES", "", "OUR TRAINING"]


def test_names_under_signed_are_no_headings_even_in_bold() -> None:
    assert headings(*BODY, "", "Signed", "**Jane Smith**", "**Chief Executive**", "**Acme Ltd**") == []


def test_a_heading_after_a_signature_stands_over_its_text() -> None:
    lines = ("Signed", "", "Jane Smith", "", "**Appendix A**", *BODY)
    assert headings(*BODY, "", *lines) == ["Appendix A"]


def test_a_line_under_a_heading_that_is_no_heading_itself_is_none() -> None:
    assert headings("**8. Review**", "", "Our board will look at this policy every year", "", *BODY) == [
        "8. Review"
    ]


def test_the_menu_of_a_web_page_is_no_row_of_headings() -> None:
    menu = ("Home", "Shops", "Careers", "News", "Contact us", "Our modern slavery statement")
    read_text = read_typed(*(f"{line}\n" for line in menu), *BODY)
    assert read_text.texts(HEADING) == ["Our modern slavery statement"]


def test_a_menu_in_capitals_is_no_row_of_headings() -> None:
    menu = ("HOME", "SHOPS", "CAREERS", "NEWS", "CONTACT US", "PEOPLE", "MODERN SLAVERY STATEMENT")
    read_text = read_typed(*(f"{line}\n" for line in menu), *BODY)
    assert read_text.texts(HEADING) == ["MODERN SLAVERY STATEMENT"]


def test_a_line_with_a_letter_in_front_that_stands_over_prose_is_a_heading() -> None:
    assert headings(*BODY, "", "(ii) Our farms", "", *BODY) == ["(ii) Our farms"]


def test_the_last_item_of_a_list_with_letters_is_no_heading() -> None:
    assert headings("We have:", "(a) Our code", "(b) Our policies", "", *BODY) == []


def test_a_numbered_list_of_contents_is_a_list() -> None:
    lines = ("1. Our business", "2. Our policies", "3. Our training", "4. Our plans", "5. Our board")
    read_text = read_typed(*(f"{line}\n" for line in lines), *BODY)
    assert read_text.texts(HEADING) == ["5. Our board"]
    assert len(read_text.texts(SentenceKind.LIST_ITEM)) == 4


def test_a_page_of_prose_in_capitals_is_no_heading() -> None:
    assert headings(*("WE BUY TEA FROM NINE FARMS IN THREE COUNTRIES AND",) * 6) == []


def test_large_letters_that_begin_a_sentence_are_part_of_it() -> None:
    document = read_drawn(
        [
            *rows("We buy tea from nine", letters=18),
            *rows("farms in three countries.", top=150),
            *rows(*BODY, top=200),
        ]
    )
    assert document.sentences[0].text == "We buy tea from nine\nfarms in three countries."


def test_the_label_that_begins_a_paragraph_stays_in_its_sentence() -> None:
    assert headings(*BODY, "", "Training: all buyers are trained each year.", "", *BODY) == []
