"""Sentences as a reader would cut them, each under its heading and with the words that lead to it."""

from __future__ import annotations

import pytest

from statements.document import LineRole, Sentence, SentenceKind
from tests.statements.drawing import draw_rows, read, read_drawn, rows, texts

BODY = (
    "We buy tea from nine farms in three countries and visit each",
    "of them every year with people of the place.",
)


def sentences(*lines: str) -> tuple[Sentence, ...]:
    return read(draw_rows(*lines)).sentences


def kinds(*lines: str) -> dict[str, SentenceKind]:
    return {" ".join(sentence.text.split()): sentence.kind for sentence in sentences(*lines)}


def leads(*lines: str) -> list[tuple[str, str]]:
    return [(" ".join(sentence.text.split()), sentence.lead) for sentence in sentences(*lines)]


# Each text is given as the sentences it has.
@pytest.mark.parametrize(
    "said",
    [
        ["We train.", "We audit."],
        ["Is it so?", "We ask.", "It is!", "We act."],
        ["Our buyers report to Acme Ltd.", "We audit."],
        ["Acme Ltd. sells tea."],
        ["Acme Co. and its sons sell tea."],
        ["We buy teas, coffees, etc.", "We audit."],
        ["Teas, etc. are audited."],
        ["See No. 5 for details."],
        ["For all of our staff.", "No. 4 is next."],
        ["Some countries (e.g. Kenya) come first."],
        ["All of them, i.e. nine, are audited."],
        ["It costs approx. 40 pounds."],
        ["This is made under s. 54 of the Act."],
        ["This is made under Sec. 54(1) of the Act."],
        ["See fig. 2 and para. 3 of it."],
        ["We sell in the U.K. and the U.S. only."],
        ["We sell in the U.K.", "We audit."],
        ["It is read by J. K. Smith.", "We audit."],
        ["Signed by A. Smith, the director."],
        ["Read by Mr. Smith and Dr. Jones."],
        ["It was on 3 Jan. 2023 at noon."],
        ["We spent 1.5 million on it.", "It was 3.5 percent more."],
        ["See version 1.2.", "We audit."],
        ["It ended in 2022.", "We audit."],
        ["Visit www.acme.com.", "We audit."],
        ["Visit acme.co.uk/slavery for more."],
        ["We train ... and audit."],
        ["We train…", "We audit."],
        ["(We train.)", "We audit."],
        ["They said “never.”", "We agreed."],
        ["We ask ‘why?’ and listen."],
        ["We train;we audit."],
    ],
    ids=" | ".join,
)
def test_a_full_stop_ends_a_sentence_only_where_one_ends(said: list[str]) -> None:
    assert texts(read(draw_rows(" ".join(said)))) == said


@pytest.mark.parametrize(
    "said",
    [
        ["Would we accept it?", "No.", "We would act."],
        ["Our trade is modern art.", "We audit."],
        ["J. Smith signed it."],
        ["The pictures are in Schedule A.", "We audit."],
    ],
    ids=" | ".join,
)
def test_a_word_that_looks_like_an_abbreviation_is_told_by_what_follows(said: list[str]) -> None:
    assert texts(read(draw_rows(" ".join(said)))) == said


@pytest.mark.parametrize("mark", ["1", "[1]", "12"])
def test_the_mark_of_a_footnote_does_not_hide_the_end(mark: str) -> None:
    assert len(texts(read(draw_rows(f"We train all of our buyers.{mark} We audit all of our farms.")))) == 2


def test_a_sentence_keeps_its_line_breaks() -> None:
    assert sentences(*BODY)[0].text == "\n".join(BODY)


# Lists.


@pytest.mark.parametrize("bullet", ["•", "-", "–", "*", "·", "(a)", "b)", "(iv)", "a.", "o"])
def test_a_bullet_begins_a_list_item_and_is_no_part_of_it(bullet: str) -> None:
    item = sentences("We will:", f"{bullet} Train all buyers", f"{bullet} Visit farms")[1]
    assert (item.text, item.kind, item.lead) == ("Train all buyers", SentenceKind.LIST_ITEM, "We will:")


@pytest.mark.parametrize("line", ["-based firms", "o ver the year", "A company", "e.g. tea", "1.5 million"])
def test_what_only_begins_like_a_bullet_goes_on_with_the_sentence(line: str) -> None:
    assert len(sentences("Over the years we have worked with many", line, "and learned from it.")) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. Train all buyers", "2. Visit farms"),
        ("1. train all buyers", "2. visit farms"),
        ("1) Train", "2) Visit"),
    ],
)
def test_numbers_after_a_colon_begin_list_items(first: str, second: str) -> None:
    items = sentences("We will:", first, second, "", *BODY)[1:3]
    assert [(item.kind, item.lead) for item in items] == [(SentenceKind.LIST_ITEM, "We will:")] * 2


def test_an_item_of_two_lines_is_one_item() -> None:
    item = sentences("We will:", "• train all buyers and", "managers in how to ask;", "• visit farms.")[1]
    assert item.text == "train all buyers and\nmanagers in how to ask;"


def test_short_lines_after_a_colon_are_items_without_bullets() -> None:
    lines = ("Our risks are highest in:", "Catering and events", "Cleaning", "", *BODY)
    assert leads(*lines)[:3] == [
        ("Our risks are highest in:", ""),
        ("Catering and events", "Our risks are highest in:"),
        ("Cleaning", "Our risks are highest in:"),
    ]


def test_lines_that_go_on_after_a_colon_keep_its_words() -> None:
    said = leads("In the coming year we will:", "train all buyers;", "visit twenty farms;", "publish it.")
    assert {lead for _, lead in said[1:]} == {"In the coming year we will:"}


def test_a_sentence_after_a_colon_is_prose() -> None:
    assert kinds("We do this:", "Our buyers are trained each year.")["Our buyers are trained each year."] is (
        SentenceKind.PROSE
    )


def test_items_on_the_next_page_keep_their_lead() -> None:
    document = read_drawn(rows("In the coming year we will:"), rows("• train all buyers", "• visit farms"))
    assert [sentence.lead for sentence in document.sentences] == ["", *["In the coming year we will:"] * 2]


def test_prose_after_a_list_has_no_lead() -> None:
    assert leads("We will:", "• train all buyers.", "", "Then we report.")[-1] == ("Then we report.", "")


def test_an_item_after_an_inner_list_has_the_outer_lead_again() -> None:
    outer = rows("We will:", "• train these:") + rows("• visit all farms", top=130 + 4 * 14)
    document = read_drawn(
        [*outer[:2], *rows("o Buyers", "o Managers", left=100, top=130 + 2 * 14), *outer[2:]]
    )
    assert document.sentences[-1].lead == "We will:"


def test_the_number_of_a_clause_is_no_part_of_its_sentence() -> None:
    lines = (
        "4.2 Employee training is given each year to",
        "all buyers.",
        "4.3 Suppliers must sign our code.",
    )
    assert [sentence.text for sentence in sentences(*lines)] == [
        "Employee training is given each year to\nall buyers.",
        "Suppliers must sign our code.",
    ]


@pytest.mark.parametrize("line", ["4.5 million people", "2022 and 2023 with care", "12 managers of ours"])
def test_a_number_that_begins_a_line_is_part_of_its_sentence(line: str) -> None:
    assert line in sentences("Over the years we have trained", f"{line}.")[0].text


# Headings.


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param(["OUR POLICIES"], id="capitals"),
        pytest.param(["", "Our policies", ""], id="alone"),
        pytest.param(["", "3. Our policies", ""], id="numbered"),
        pytest.param(["", "3.1 Our policies", ""], id="numbered twice"),
        pytest.param(["**Our policies**"], id="bold"),
    ],
)
def test_a_heading_stands_over_what_follows(heading: list[str]) -> None:
    found = sentences(*BODY, *heading, *BODY)
    assert [sentence.kind for sentence in found] == [
        SentenceKind.PROSE,
        SentenceKind.HEADING,
        SentenceKind.PROSE,
    ]
    assert found[2].heading.lower() == "our policies"


def test_larger_letters_make_a_heading() -> None:
    document = read_drawn([*rows(*BODY), *rows("Our policies", top=160, letters=14), *rows(*BODY, top=176)])
    assert document.sentences[1].kind is SentenceKind.HEADING


def test_a_bold_line_among_bold_lines_is_no_heading() -> None:
    lines = [f"**{line}**" for line in (*BODY, "Our policies are", "known to all.")]
    assert SentenceKind.HEADING not in kinds(*lines).values()


@pytest.mark.parametrize("second", ["Trafficking Statement", "trafficking statement"])
def test_a_heading_of_two_lines_is_one_heading(second: str) -> None:
    title = rows("Our modern slavery and human", second, letters=18, pitch=22)
    document = read_drawn([*title, *rows(*BODY * 4, top=200)])
    assert document.sentences[0].text == f"Our modern slavery and human\n{second}"
    assert document.sentences[1].heading == f"Our modern slavery and human {second}"


def test_a_title_is_a_heading_on_a_page_of_few_lines() -> None:
    title = rows("Our Modern Slavery and Human", "Trafficking Statement", letters=18, pitch=22)
    assert read_drawn([*title, *rows(*BODY, top=200)]).sentences[0].kind is SentenceKind.HEADING


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
        "On behalf of the board",
        "Approved by the board",
        "We train all buyers.",
        "Is that enough?",
        "In the coming year we will:",
        "London, Paris and Rome",
        "below the line",
        "Every buyer and every manager of ours in all of the countries in which we buy tea is asked to learn",
    ],
)
def test_what_stands_alone_and_is_no_heading(line: str) -> None:
    assert kinds(*BODY, "", line, "", *BODY)[line] is not SentenceKind.HEADING


def test_the_last_line_of_a_document_is_no_heading() -> None:
    assert kinds(*BODY, "", "Jane Smith")["Jane Smith"] is SentenceKind.PROSE


@pytest.mark.parametrize("line", ["UK", "OUR POLICIES are known to all."])
def test_capitals_that_only_begin_a_line_are_no_heading(line: str) -> None:
    assert SentenceKind.HEADING not in kinds(*BODY, line, *BODY).values()


def test_a_heading_has_no_heading() -> None:
    found = sentences("OUR POLICIES", *BODY, "OUR TRAINING", *BODY)
    assert [sentence.heading for sentence in found] == ["", "OUR POLICIES", "", "OUR TRAINING"]


# Pages.


def test_a_sentence_across_two_pages_is_kept_whole() -> None:
    document = read_drawn(rows("We visit every farm and we", top=700), rows("ask all workers about pay."))
    [sentence] = document.sentences
    assert sentence.text == "We visit every farm and we\nask all workers about pay."
    assert [passage.page for passage in sentence.passages] == [1, 2]
    assert sentence.page == 1


def test_a_sentence_across_three_pages_is_kept_whole() -> None:
    document = read_drawn(rows("We visit every farm", top=700), rows("and ask"), rows("about pay."))
    assert [passage.page for passage in document.sentences[0].passages] == [1, 2, 3]


@pytest.mark.parametrize(
    "end",
    ["We buy all of our tea from farms in", "We buy tea from Assam, Malawi,", "All of it is bought by the"],
)
def test_a_sentence_that_goes_on_with_a_name_on_the_next_page_is_kept_whole(end: str) -> None:
    document = read_drawn(rows(*BODY, end, top=650), rows("Kenya Tea Board of Nairobi."))
    assert texts(document)[-1] == f"{end} Kenya Tea Board of Nairobi."


def test_a_sentence_that_ended_on_its_page_does_not_go_on() -> None:
    document = read_drawn(rows("We visit every farm.", top=700), rows("ask all workers about pay."))
    assert len(document.sentences) == 2


def test_a_heading_at_the_foot_of_a_page_stands_over_the_next() -> None:
    document = read_drawn([*rows(*BODY, top=600), *rows("Our policies", top=660)], rows(*BODY))
    assert document.sentences[-1].heading == "Our policies"
