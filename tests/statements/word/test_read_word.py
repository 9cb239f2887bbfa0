"""Word files: what a reader of them sees is read, as what it is, on the page where it stands."""

from __future__ import annotations

import io

import docx
import pytest
from docx.enum.text import WD_BREAK
from hypothesis import given
from hypothesis import strategies as st

from statements import errors
from statements.document import Document, Format, LineRole, NoteKind, Sentence, SentenceKind
from statements.isolation.isolate import Limits
from statements.parse import read_document
from statements.typed.paragraphs import visible
from tests.statements.writing import (
    NOTED_BREAK,
    SET_BREAK,
    kinds,
    mark,
    par,
    read,
    run,
    table,
    texts,
    word,
    words,
    zipped,
)

HEADING, ITEM, ROW = SentenceKind.HEADING, SentenceKind.LIST_ITEM, SentenceKind.TABLE_ROW
LIST = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
TEXT = "We buy tea from twelve farms and we know each of them well."


def item(text: str, level: int = 0) -> str:
    return par(text, properties=LIST.format(level))


def style(name: str, *, based_on: str = "", paragraph: str = "", letters: str = "") -> str:
    return (
        f'<w:style w:styleId="S{name}"><w:name w:val="{name}"/><w:basedOn w:val="S{based_on}"/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


def styled(text: str, name: str) -> str:
    return par(text, properties=f'<w:pStyle w:val="S{name}"/>')


def pages_of(document: Document) -> list[str]:
    return [page.text for page in document.pages]


# What is read.


def test_a_word_file_is_read_by_its_bytes_whatever_its_name_says() -> None:
    document = read(word(par(TEXT)), filename="acme.pdf")
    assert (document.format, texts(document)) == (Format.WORD, [TEXT])


@pytest.mark.parametrize(
    "content",
    [
        pytest.param('<w:ins w:id="1">{}</w:ins>', id="a tracked insertion"),
        pytest.param("<w:hyperlink>{}</w:hyperlink>", id="a link"),
        pytest.param("<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", id="a content control"),
        pytest.param("<w:smartTag>{}</w:smartTag>", id="a smart tag"),
        pytest.param('<w:fldSimple w:instr="REF x">{}</w:fldSimple>', id="a simple field"),
        pytest.param('<w:moveTo w:id="1">{}</w:moveTo>', id="what was moved here"),
    ],
)
def test_text_in_other_elements_is_read(content: str) -> None:
    assert texts(read(word(par("We buy ", content.format(run("tea")), " in Kenya.")))) == [
        "We buy tea in Kenya."
    ]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param('<w:del w:id="1"><w:r><w:delText>coffee</w:delText></w:r></w:del>', id="a deletion"),
        pytest.param(f"<w:moveFrom>{run('coffee')}</w:moveFrom>", id="what was moved away"),
        pytest.param(run("coffee", letters="<w:vanish/>"), id="hidden"),
        pytest.param(mark("<w:instrText>coffee</w:instrText>"), id="the code of a field"),
        pytest.param(mark("<w:softHyphen/>"), id="a soft hyphen"),
        pytest.param(mark('<w:commentReference w:id="1"/>'), id="a comment"),
    ],
)
def test_what_a_reader_does_not_see_is_left_out(content: str) -> None:
    assert texts(read(word(par("We buy ", content, "tea.")))) == ["We buy tea."]


def test_hidden_text_is_told_by_its_style_too() -> None:
    styles = style("Quiet", letters="<w:vanish/>")
    hidden = '<w:r><w:rPr><w:rStyle w:val="SQuiet"/></w:rPr><w:t>coffee</w:t></w:r>'
    assert texts(read(word(par("Tea.", hidden), styles=styles))) == ["Tea."]


def test_text_that_is_switched_back_to_visible_is_read() -> None:
    assert texts(read(word(par(run(TEXT, letters='<w:vanish w:val="0"/>'))))) == [TEXT]


def test_a_field_is_read_as_what_it_came_to() -> None:
    field = [
        mark('<w:fldChar w:fldCharType="begin"/>'),
        mark("<w:instrText>IF </w:instrText>"),
        run("code of a field within"),
        mark('<w:fldChar w:fldCharType="separate"/>'),
        run("2023"),
        mark('<w:fldChar w:fldCharType="end"/>'),
    ]
    assert texts(read(word(par("In ", *field, " we did.")))) == ["In 2023 we did."]


def test_a_field_without_an_end_hides_nothing() -> None:
    open_field = mark('<w:fldChar w:fldCharType="begin"/>')
    assert texts(read(word(par(open_field, "Tea.") + par(TEXT)))) == ["Tea.", TEXT]


def test_a_text_box_is_read_once_and_after_the_paragraph_that_it_hangs_on() -> None:
    box = f"<w:txbxContent>{par('In the box.')}</w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(read(word(par("Before. ", mark(both), "After.")))) == ["Before.", "After.", "In the box."]


def test_tabs_and_odd_hyphens_are_read_as_they_are_seen() -> None:
    content = par("Tea", mark("<w:tab/>"), "and", mark("<w:noBreakHyphen/>"), "coffee.")
    assert texts(read(word(content))) == ["Tea and-coffee."]


def test_running_headers_are_no_part_of_what_is_said() -> None:
    written = docx.Document()
    written.sections[0].header.paragraphs[0].text = "Acme Ltd: all rights reserved"
    written.add_paragraph(TEXT)
    assert texts(read(saved(written))) == [TEXT]


def test_a_table_of_contents_is_left_out() -> None:
    contents = styled("Our policies 4", "toc 1")
    assert texts(read(word(contents + par(TEXT), styles=style("toc 1")))) == [TEXT]


def saved(written: docx.document.Document) -> bytes:
    file = io.BytesIO()
    written.save(file)
    return file.getvalue()


# Kinds.


@pytest.mark.parametrize(
    ("styles", "name"),
    [
        pytest.param(style("heading 1"), "heading 1", id="by its name"),
        pytest.param(style("Title"), "Title", id="a title"),
        pytest.param(style("Ours", paragraph='<w:outlineLvl w:val="1"/>'), "Ours", id="by its outline"),
        pytest.param(
            style("heading 2") + style("Ours", based_on="heading 2"), "Ours", id="by what it rests on"
        ),
    ],
)
def test_a_heading_is_told_by_its_style(styles: str, name: str) -> None:
    document = read(word(styled("Our policies", name) + par(TEXT), styles=styles))
    assert kinds(document) == [("heading", "Our policies"), ("prose", TEXT)]
    assert document.sentences[1].heading == "Our policies"
    assert [line.role for line in document.pages[0].lines] == [LineRole.HEADING, LineRole.BODY]


def test_styles_that_rest_on_each_other_in_a_circle_do_no_harm() -> None:
    circle = style("a", based_on="b") + style("b", based_on="a")
    assert texts(read(word(styled(TEXT, "a"), styles=circle))) == [TEXT]


def test_body_text_may_have_an_outline_level_of_its_own() -> None:
    assert kinds(read(word(par(TEXT, properties='<w:outlineLvl w:val="9"/>')))) == [("prose", TEXT)]


@pytest.mark.parametrize(
    "letters", [pytest.param("<w:b/>", id="bold"), pytest.param('<w:sz w:val="32"/>', id="larger")]
)
def test_a_short_line_set_apart_over_text_is_a_heading(letters: str) -> None:
    body = par(run("Our policies", letters=letters)) + par(TEXT)
    assert texts(read(word(body)), HEADING) == ["Our policies"]


def test_a_signature_in_bold_is_no_heading() -> None:
    body = par(TEXT) + par(run("Jane Doe", letters="<w:b/>")) + par(run("Director", letters="<w:b/>"))
    assert texts(read(word(body)), HEADING) == []


def test_list_items_know_their_leads_and_how_deep_they_stand() -> None:
    body = par("In the year we:") + item("trained buyers;") + item("asked farms:") + item("about pay", 1)
    document = read(word(body + item("about hours", 1) + item("wrote a policy.")))
    assert texts(document, ITEM) == [
        "trained buyers;", "asked farms:", "about pay", "about hours", "wrote a policy.",
    ]  # fmt: skip
    leads = [sentence.lead for sentence in document.sentences if sentence.kind is ITEM]
    assert leads == ["In the year we:", "In the year we:", "asked farms:", "asked farms:", "In the year we:"]


def test_a_typed_bullet_makes_an_item_and_is_no_part_of_it() -> None:
    assert texts(read(word(par("• trained buyers"))), ITEM) == ["trained buyers"]


def test_items_of_lists_that_styles_make_are_told() -> None:
    written = docx.Document()
    written.add_paragraph("We:")
    written.add_paragraph("trained buyers", style="List Bullet")
    written.add_paragraph("in Kenya", style="List Bullet 2")
    assert texts(read(saved(written)), ITEM) == ["trained buyers", "in Kenya"]


def test_a_table_of_entries_is_read_by_its_rows() -> None:
    document = read(word(table(("Risk", "Farms"), ("Fees", "12"))))
    assert texts(document, ROW) == ["Risk Farms", "Fees 12"]
    first, second, *_ = document.pages[0].lines
    assert first.box.top == second.box.top
    assert first.box.right < second.box.left


def test_a_table_that_only_places_prose_is_read_as_prose() -> None:
    document = read(word(table((TEXT, "We train all our buyers each year."))))
    assert kinds(document) == [("prose", TEXT), ("prose", "We train all our buyers each year.")]


def test_a_table_within_a_cell_is_read() -> None:
    inner = par("Before.") + table(("Fees", "12"))
    assert texts(read(word(table((inner, "Side"))))) == ["Before.", "Fees 12", "Side"]


def test_a_deleted_row_is_left_out_and_a_merged_cell_read_once() -> None:
    merged = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{par('Fees')}</w:tc>"
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{par('Gone')}</w:tc></w:tr>"
    rows = f"<w:tbl>{deleted}<w:tr>{merged}<w:tc>{par('12')}</w:tc><w:tc>{par('13')}</w:tc></w:tr></w:tbl>"
    assert texts(read(word(rows))) == ["12 13"]


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_notes_are_kept_apart_and_read_after_the_text_they_stand_under(kind: str) -> None:
    notes = (
        f'<w:{kind} w:type="separator" w:id="0">{par("----")}</w:{kind}>'
        f'<w:{kind} w:id="2">{par("Since 2019.")}</w:{kind}>'
    )
    called = par("We have a code.", mark(f'<w:{kind}Reference w:id="2"/>')) + par("We use it.")
    document = read(word(called, **{f"{kind}s": notes}))
    assert kinds(document) == [
        ("prose", "We have a code."), ("prose", "We use it."), ("footnote", "Since 2019."),
    ]  # fmt: skip


def test_a_footnote_stands_on_the_page_that_calls_it() -> None:
    notes = f'<w:footnote w:id="2">{par("Since 2019.")}</w:footnote>'
    called = par("We have a code.", mark('<w:footnoteReference w:id="2"/>'))
    document = read(word(called + par(mark(NOTED_BREAK), "Page two."), footnotes=notes))
    assert [(sentence.page, words(sentence)) for sentence in document.sentences] == [
        (1, "We have a code."), (1, "Since 2019."), (2, "Page two."),
    ]  # fmt: skip


# Pages.


def test_pages_are_those_that_word_noted() -> None:
    document = read(word(par("One.") + par(mark(NOTED_BREAK), "Two.") + par(mark(NOTED_BREAK), "Three.")))
    assert pages_of(document) == ["One.", "Two.", "Three."]
    assert [(note.kind, note.page) for note in document.notes] == [(NoteKind.PAGES_BY_WORD, 1)]


def test_a_sentence_across_two_pages_is_kept_whole() -> None:
    [sentence] = read(word(par("We buy tea", mark(NOTED_BREAK), "From Kenya."))).sentences
    assert words(sentence) == "We buy tea From Kenya."
    assert [passage.page for passage in sentence.passages] == [1, 2]


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(par("One.", mark(SET_BREAK)), id="a break"),
        pytest.param(par("One.", properties="<w:sectPr/>"), id="a new section"),
    ],
)
def test_a_break_that_the_writer_set_is_counted_once_though_word_notes_it_too(first: str) -> None:
    assert pages_of(read(word(first + par(mark(NOTED_BREAK), "Two.")))) == ["One.", "Two."]


def test_a_section_that_goes_on_on_the_same_page_breaks_none() -> None:
    section = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    assert pages_of(read(word(par("One.", properties=section) + par("Two.")))) == ["One.\nTwo."]


def test_two_breaks_leave_a_blank_page() -> None:
    document = read(word(par("One.", mark(SET_BREAK), mark(SET_BREAK), "Three.")))
    assert pages_of(document) == ["One.", "", "Three."]
    assert document.coverage == 1.0


def test_a_file_without_breaks_has_no_pages() -> None:
    document = read(word(par(TEXT)))
    assert [note.kind for note in document.notes] == [NoteKind.NO_PAGES]


def test_breaks_that_leave_more_text_than_a_page_holds_tell_no_pages() -> None:
    document = read(word(par(TEXT) * 150 + par(mark(SET_BREAK), "The end.")))
    assert (len(document.pages), document.notes[0].kind) == (1, NoteKind.NO_PAGES)


def test_a_page_break_in_two_cells_of_a_row_is_one() -> None:
    cells = tuple(par(TEXT, mark(NOTED_BREAK), TEXT) for _ in range(2))
    assert len(read(word(table(cells) + par("After."))).pages) == 2


# The promise, by property.


BREAKS = st.sampled_from((WD_BREAK.PAGE, WD_BREAK.LINE))


@given(st.lists(st.tuples(st.text(max_size=60), BREAKS), min_size=1, max_size=12))
def test_every_passage_is_a_slice_of_its_page(paragraphs: list[tuple[str, WD_BREAK]]) -> None:
    written = docx.Document()
    for text, after in paragraphs:
        written.add_paragraph(visible(text)).add_run().add_break(after)
    written.add_paragraph(TEXT)
    document = read(saved(written))
    assert [slices(document, sentence) for sentence in document.sentences] == [
        sentence.text for sentence in document.sentences
    ]


def slices(document: Document, sentence: Sentence) -> str:
    return "\n".join(document.pages[at.page - 1].text[at.start : at.end] for at in sentence.passages)


# What is refused.


@pytest.mark.parametrize(
    ("content", "error"),
    [
        pytest.param(word(""), errors.NoText, id="no text"),
        pytest.param(zipped({"word/styles.xml": "<x/>"}), errors.Damaged, id="no document"),
        pytest.param(word("<w:p>"), errors.Damaged, id="broken XML"),
        pytest.param(word(par(TEXT))[:-60], errors.Damaged, id="cut off"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(content: bytes, error: type[errors.StatementError]) -> None:
    with pytest.raises(error):
        read(content)


@pytest.mark.parametrize(
    ("limits", "error"),
    [
        (Limits(characters=50), errors.TooMuchText),
        (Limits(pages=1), errors.TooManyPages),
        (Limits(word_bytes=300), errors.TooLarge),
    ],
)
def test_a_file_beyond_the_limits_is_refused(limits: Limits, error: type[errors.StatementError]) -> None:
    content = word(par(TEXT, mark(SET_BREAK), TEXT))
    with pytest.raises(error):
        read_document(content, filename="acme.docx", limits=limits)


def test_a_strict_file_is_read_like_any_other() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    content = f'<w:document xmlns:w="{strict}"><w:body>{par(TEXT)}</w:body></w:document>'
    assert texts(read(zipped({"word/document.xml": content}))) == [TEXT]
