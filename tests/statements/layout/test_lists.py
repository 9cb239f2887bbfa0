"""Items of lists, each with the words that lead to it."""

from __future__ import annotations

import pytest

from statements.document import Sentence, SentenceKind
from statements.layout.lists import leads
from tests.statements.drawing import draw_rows, read, read_drawn, rows
from tests.statements.typescripts import read_typed

BODY = (
    "We buy tea from nine farms in three countries and visit each",
    "of them every year with people of the place.",
)


def sentences(*lines: str) -> tuple[Sentence, ...]:
    return read(draw_rows(*lines)).sentences


def with_leads(*lines: str) -> list[tuple[str, str]]:
    return [(" ".join(sentence.text.split()), sentence.lead) for sentence in sentences(*lines)]


GLYPHS = ["•", "-", "–", "*", "·", "(a)", "b)", "(iv)", "a.", "o"]


@pytest.mark.parametrize("bullet", GLYPHS)
def test_a_bullet_begins_a_list_item_and_is_no_part_of_it(bullet: str) -> None:
    item = sentences("We will:", f"{bullet} Train all buyers", f"{bullet} Visit farms")[1]
    assert (item.text, item.kind, item.lead) == ("Train all buyers", SentenceKind.LIST_ITEM, "We will:")


@pytest.mark.parametrize(
    "bullet", [*GLYPHS, "\uf0b7", "\ue123", "➢", "■", "→", "ü", "§", "(viii)", "B)", "✓"]
)
def test_bullets_of_many_kinds_are_told_in_plain_text(bullet: str) -> None:
    read_text = read_typed("We will:", f"{bullet} Train all buyers", f"{bullet} Visit farms")
    assert read_text.texts(SentenceKind.LIST_ITEM) == ["Train all buyers", "Visit farms"]


@pytest.mark.parametrize("line", ["-based firms", "o ver the year", "A company", "e.g. tea", "1.5 million"])
def test_what_only_begins_like_a_bullet_goes_on_with_the_sentence(line: str) -> None:
    assert len(sentences("Over the years we have worked with many", line, "and learned from it.")) == 1


def test_a_bullet_without_a_space_is_one_in_a_list_only() -> None:
    listed = read_typed("We will:", "-Train all buyers", "-Visit farms")
    assert listed.texts(SentenceKind.LIST_ITEM) == ["Train all buyers", "Visit farms"]
    assert read_typed("-Slavery is a crime that we take", "seriously.").texts(SentenceKind.LIST_ITEM) == []


def test_a_bullet_alone_in_its_line_begins_the_item_in_the_next() -> None:
    read_text = read_typed("We will:", "•", "train all buyers", "", "•", "visit farms", "", "Then we report.")
    assert read_text.texts(SentenceKind.LIST_ITEM) == ["train all buyers", "visit farms"]
    assert read_text.texts()[-1] == "Then we report."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. Train all buyers", "2. Visit farms"),
        ("1. train all buyers", "2. visit farms"),
        ("1) Train", "2) Visit"),
        ("(1) Train", "(2) Visit"),
    ],
)
def test_numbers_after_a_colon_begin_list_items(first: str, second: str) -> None:
    items = sentences("We will:", first, second, "", *BODY)[1:3]
    assert [(item.kind, item.lead) for item in items] == [(SentenceKind.LIST_ITEM, "We will:")] * 2


def test_a_number_goes_on_with_its_list_after_an_inner_list() -> None:
    read_text = read_typed("We will:", "1. train these:", "a) buyers", "b) managers", "2. visit farms")
    assert read_text.texts(SentenceKind.LIST_ITEM)[-1] == "visit farms"


def test_a_number_that_does_not_count_on_begins_no_item() -> None:
    read_text = read_typed("We will:", "• train all buyers;", "• visit farms.", "", "3. Training", "", *BODY)
    assert read_text.texts(SentenceKind.HEADING) == ["3. Training"]


def test_an_item_of_two_lines_is_one_item() -> None:
    item = sentences("We will:", "• train all buyers and", "managers in how to ask;", "• visit farms.")[1]
    assert item.text == "train all buyers and\nmanagers in how to ask;"


def test_short_lines_after_a_colon_are_items_without_bullets() -> None:
    lines = ("Our risks are highest in:", "Catering and events", "Cleaning", "", *BODY)
    assert with_leads(*lines)[:3] == [
        ("Our risks are highest in:", ""),
        ("Catering and events", "Our risks are highest in:"),
        ("Cleaning", "Our risks are highest in:"),
    ]


def test_paragraphs_that_end_in_semicolons_after_a_colon_are_items() -> None:
    lines = (
        "We achieved this by:",
        "Reviewing our policies on how we buy and whom we",
        "buy from;",
        "Training all of our buyers; and",
        "Ending our contracts with two firms that would not let us see their books.",
        "Then we report.",
    )
    assert read_typed(*lines).texts(SentenceKind.LIST_ITEM) == [
        "Reviewing our policies on how we buy and whom we buy from;",
        "Training all of our buyers; and",
        "Ending our contracts with two firms that would not let us see their books.",
    ]


def test_a_dash_at_the_end_of_a_line_goes_on_with_small_letters() -> None:
    lines = (
        "Our drivers are hired from a good number of firms, some large – and some small –",
        "that we know well.",
    )
    assert len(read_typed(*lines).texts()) == 1


def test_a_sentence_of_two_short_lines_after_a_colon_is_no_item() -> None:
    lines = ("What we found:", "Wages were late on two", "of the farms in Assam.")
    assert [sentence.kind for sentence in sentences(*lines)][1] is SentenceKind.PROSE


def test_an_item_of_two_short_lines_without_a_bullet_is_one() -> None:
    lines = ("We have:", "a code for all of our", "suppliers;", "a policy")
    assert [text for text, _ in with_leads(*lines)][1:] == ["a code for all of our suppliers;", "a policy"]


def test_lines_that_go_on_after_a_colon_keep_its_words() -> None:
    said = with_leads(
        "In the coming year we will:", "train all buyers;", "visit twenty farms;", "publish it."
    )
    assert {lead for _, lead in said[1:]} == {"In the coming year we will:"}


def test_a_sentence_after_a_colon_is_prose() -> None:
    kinds = [sentence.kind for sentence in sentences("We do this:", "Our buyers are trained each year.")]
    assert kinds == [SentenceKind.PROSE] * 2


def test_indented_paragraphs_after_a_colon_are_items() -> None:
    document = read_drawn(
        [
            *rows("We have procedures to:"),
            *rows("Find the risks in our supply chains.", left=90, top=158),
            *rows("Visit every farm with people of the place.", left=90, top=186),
            *rows("Then we report.", top=214),
        ]
    )
    assert [sentence.kind for sentence in document.sentences][1:] == [
        SentenceKind.LIST_ITEM,
        SentenceKind.LIST_ITEM,
        SentenceKind.PROSE,
    ]


def test_a_paragraph_whose_first_line_is_indented_is_no_item() -> None:
    document = read_drawn(
        [
            *rows("This is what we found in the year:"),
            *rows("Wages were late on two of the farms that we visited in the harvest,", left=90, top=158),
            *rows("and have been paid since.", top=172),
        ]
    )
    assert document.sentences[1].kind is SentenceKind.PROSE


def test_a_paragraph_right_under_a_list_is_no_part_of_its_last_item() -> None:
    listed = rows(
        "• train all buyers and managers in what to ask,", "• visit farms in the harvest months.", left=90
    )
    document = read_drawn(
        [*listed, *rows("Then we report to the board on all that", "we have seen.", top=158)]
    )
    assert document.sentences[-1].kind is SentenceKind.PROSE


@pytest.mark.parametrize("end", [":", " –", " -", "—"])
def test_a_colon_or_a_dash_leads_to_a_list(end: str) -> None:
    assert leads(f"In the coming year we will{end}")


@pytest.mark.parametrize("text", ["Signed:", "Date:", "Name: –", "multina-", "We train.", "2019-"])
def test_what_leads_to_no_list(text: str) -> None:
    assert not leads(text)


def test_a_name_under_signed_is_no_item() -> None:
    assert read_typed("Signed:", "Jane Smith").texts(SentenceKind.LIST_ITEM) == []


def test_a_name_under_the_words_of_signing_is_no_item() -> None:
    lines = (
        "This statement has been signed on behalf of the board of Acme Ltd by:",
        "Jane Smith",
        "Director",
    )
    assert read_typed(*lines).texts(SentenceKind.LIST_ITEM) == []


def test_items_on_the_next_page_keep_their_lead() -> None:
    document = read_drawn(rows("In the coming year we will:"), rows("• train all buyers", "• visit farms"))
    assert [sentence.lead for sentence in document.sentences] == ["", *["In the coming year we will:"] * 2]


def test_prose_after_a_list_has_no_lead() -> None:
    assert with_leads("We will:", "• train all buyers.", "", "Then we report.")[-1] == ("Then we report.", "")


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


def test_lines_that_count_on_are_no_sentence_together() -> None:
    assert (
        len(sentences("1 Slavery and forced labour", "2 Human trafficking", "3 Meaning of exploitation")) == 3
    )
