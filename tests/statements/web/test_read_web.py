"""Web pages: the statement is read, what stands around it is not, and nothing is ever fetched."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statements import errors
from statements.document import Format, NoteKind, SentenceKind
from statements.isolation.isolate import Limits
from statements.parse import read_document
from tests.statements.writing import kinds, page, read, texts

HEADING, ITEM, ROW = SentenceKind.HEADING, SentenceKind.LIST_ITEM, SentenceKind.TABLE_ROW

SAID = (
    "This statement is made under section 54 of the Modern Slavery Act 2015 for the year to March 2023.",
    "Acme Ltd buys tea from twelve farms in Kenya, and packs it in two halls in the north of England.",
    "We ask each farm about wages, hours and debts, and visit it at least once in every two years.",
    "All buyers are trained before they first travel, and tell us what they saw when they come back.",
)
STATEMENT = f"""
<h1>Modern slavery statement</h1><p>{SAID[0]}</p><h2>Our business</h2><p>{SAID[1]}</p>
<h2>What we do</h2><p>{SAID[2]}</p><p>{SAID[3]}</p>
<div class="sign-off"><p>Approved by the board.</p><p>Jane Doe, Director</p></div>
"""
READ = [
    "Modern slavery statement", SAID[0], "Our business", SAID[1], "What we do", SAID[2], SAID[3],
    "Approved by the board.", "Jane Doe, Director",
]  # fmt: skip

MENU = "".join(f'<li><a href="/x">{name}</a></li>' for name in ("Home", "Our teas", "Contact"))
OTHER = "We use cookies to make your visit to our shop as pleasant as it can be, and to count visits."


def body(around: str = "{}") -> bytes:
    return page(around.format(f"<main>{STATEMENT}</main>"))


# The statement, and nothing else.


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("{}", id="nothing"),
        pytest.param(f"<nav>{MENU}</nav>{{}}", id="a menu"),
        pytest.param(f"<header><p>Call 0123</p>{MENU}</header>{{}}", id="a header"),
        pytest.param(f'<div class="site-nav">{MENU}</div>{{}}', id="a menu in a div"),
        pytest.param(f'<div id="x"><div>{MENU}</div></div>{{}}', id="a menu that does not call itself so"),
        pytest.param(f"{{}}<footer>{MENU}<p>© 2023 Acme Ltd</p></footer>", id="a footer"),
        pytest.param(f'{{}}<div class="cookie-notice"><p>{OTHER}</p></div>', id="a cookie banner"),
        pytest.param(f'{{}}<div role="dialog"><p>{OTHER}</p></div>', id="a dialog"),
        pytest.param(f'{{}}<div class="related-posts"><h2>More</h2><p>{OTHER}</p></div>', id="related"),
        pytest.param(f"{{}}<aside><p>{OTHER}</p></aside>", id="an aside"),
        pytest.param(f"{{}}<form><label>Name</label><input><p>{OTHER}</p></form>", id="a form"),
        pytest.param('{}<div class="share"><a href="x">Share</a></div>', id="share buttons"),
        pytest.param('<a class="skip-link" href="#m">Skip to content</a>{}', id="a skip link"),
        pytest.param(f"{{}}<script>var x = '{OTHER}';</script><noscript>{OTHER}</noscript>", id="scripts"),
        pytest.param(f'{{}}<p style="display: none">{OTHER}</p>', id="hidden by style"),
        pytest.param(f"{{}}<div hidden><p>{OTHER}</p></div>", id="hidden"),
        pytest.param(f'{{}}<div aria-hidden="true">{OTHER}</div>', id="hidden from readers"),
        pytest.param(f"<!-- {OTHER} -->{{}}", id="a comment"),
        pytest.param("<form id=aspnetForm><div>{}</div></form>", id="the whole page in a form"),
        pytest.param('<div class="has-sidebar nav-page">{}</div>', id="a class that sounds like a menu"),
    ],
)
def test_the_statement_is_read_without_what_stands_around_it(around: str) -> None:
    document = read(body(around))
    assert texts(document) == READ
    assert [note.kind for note in document.notes] == [NoteKind.NO_PAGES]


def test_a_page_of_plain_divs_is_read_whole() -> None:
    divs = "".join(f"<div><span>{said}</span></div>" for said in SAID)
    assert texts(read(page(f"<div><div>{divs}</div></div>"))) == list(SAID)


@pytest.mark.parametrize(
    "button",
    [
        pytest.param('<button aria-expanded="false">{}</button>', id="a button"),
        pytest.param('<h3><button class="toggle">{}</button></h3>', id="a button in a heading"),
        pytest.param("<h3>{}</h3>", id="a heading"),
    ],
)
@pytest.mark.parametrize("hidden", ["hidden", 'style="display:none"', 'aria-hidden="true"'])
def test_what_an_accordion_hides_until_it_is_pressed_is_read(button: str, hidden: str) -> None:
    part = f'<section>{button}<div class="accordion-panel" {hidden}><p>{{}}</p></div></section>'
    document = read(page("".join(part.format(name, said) for name, said in zip("ABCD", SAID, strict=True))))
    assert texts(document) == [each for pair in zip("ABCD", SAID, strict=True) for each in pair]
    assert texts(document, HEADING) == list("ABCD")


def test_details_are_read_with_their_summary_as_heading() -> None:
    folded = f"<details><summary>Our farms</summary><p>{SAID[1]}</p></details>"
    assert kinds(read(page(f"<p>{SAID[0]}</p>{folded}")))[1] == ("heading", "Our farms")


def test_a_sign_off_in_the_foot_of_an_article_is_read() -> None:
    signed = f"<article>{STATEMENT}<footer>Signed by Jane Doe on 3 May 2023</footer></article>"
    assert texts(read(page(signed)))[-1] == "Signed by Jane Doe on 3 May 2023"


def test_text_that_cannot_be_told_from_the_rest_is_taken_whole_and_a_note_says_so() -> None:
    cards = "".join(f"<td><font>{word} {said}</font></td>" for word, said in zip("ABCD", SAID, strict=True))
    document = read(page(f"<table><tr>{cards}</tr></table><p>Short.</p>" + f"<p>{OTHER}</p>" * 3))
    assert NoteKind.TAKEN_WHOLE in [note.kind for note in document.notes] or texts(document)[-1] == OTHER


@pytest.mark.parametrize(
    ("title", "heading"),
    [("Modern slavery statement | Acme Ltd", True), ("Modern slavery statement", False), ("", False)],
)
def test_the_title_of_the_page_is_its_first_heading_if_it_says_more(title: str, heading: bool) -> None:
    document = read(page(STATEMENT, title=title))
    assert (texts(document)[0] == title) is (heading or title == READ[0])
    assert len(texts(document)) == len(READ) + heading


# Kinds.


def among(content: str) -> list[tuple[str, str]]:
    """The kinds that stand between the first and the last words of a statement."""
    return kinds(read(page(f"<p>{SAID[0]}</p>{content}<p>{SAID[1]}</p>")))[1:-1]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<h3>Our <b>teas</b></h3>", [("heading", "Our teas")]),
        ("<p><strong>Our teas</strong><br>We buy tea.</p>",
         [("heading", "Our teas"), ("prose", "We buy tea.")]),
        ("<p><strong>Our teas:</strong></p><p>We buy tea.</p>",
         [("heading", "Our teas:"), ("prose", "We buy tea.")]),
        ("<p>OUR TEAS</p><p>We buy tea.</p>", [("heading", "OUR TEAS"), ("prose", "We buy tea.")]),
        (f"<h6>{SAID[2]}</h6>", [("prose", SAID[2])]),
        ("<h3>Signed by Jane Doe</h3>", [("prose", "Signed by Jane Doe")]),
        ("<ul><li>green<ul><li>from Kenya</li></ul></li><li>black</li></ul>",
         [("list item", "green"), ("list item", "from Kenya"), ("list item", "black")]),
        ("<p>• green<br>• black</p>", [("list item", "green"), ("list item", "black")]),
        ("<ul><li>- green</li></ul>", [("list item", "green")]),
        ("<dl><dt>Tea</dt><dd>From Kenya.</dd></dl>", [("heading", "Tea"), ("prose", "From Kenya.")]),
        ("<table><tr><th>Farm</th><th>Visits</th></tr><tr><td>Kericho</td><td>2</td></tr></table>",
         [("table row", "Farm Visits"), ("table row", "Kericho 2")]),
        (f"<table><tr><td>{SAID[2]}</td><td>{SAID[3]}</td></tr></table>",
         [("prose", SAID[2]), ("prose", SAID[3])]),
        ("<p>We buy tea<br>from Kenya.</p>", [("prose", "We buy tea from Kenya.")]),
        ("<p>Jane Doe<br>Director<br>3 May 2023</p>",
         [("prose", "Jane Doe"), ("prose", "Director"), ("prose", "3 May 2023")]),
        ("<pre>One line.\nAnother line.</pre>", [("prose", "One line."), ("prose", "Another line.")]),
        ("<p><span><b>Date</b>3 May</span></p>", [("prose", "Date 3 May")]),
        ("<p>forced&shy; la&#8203;bour &amp; fees</p>", [("prose", "forced labour & fees")]),
    ],
    ids=str,
)  # fmt: skip
def test_tags_say_what_a_text_is(content: str, expected: list[tuple[str, str]]) -> None:
    assert among(content) == expected


@pytest.mark.parametrize(
    "content", ["<p>mod<b>ern</b> slavery</p>", "<p>slavery<sup>1</sup> is</p>", "<p>a<wbr>b</p>"]
)
def test_words_are_not_torn_apart_by_tags(content: str) -> None:
    [(_, text)] = among(content)
    assert text in ("modern slavery", "slavery1 is", "ab")


def test_list_items_stand_under_their_lead_and_heading() -> None:
    content = f"<h2>Steps</h2><p>{SAID[0][:-1]}, we:</p><ul><li>trained buyers</li></ul><p>{SAID[1]}</p>"
    item = read(page(content)).sentences[2]
    assert (item.heading, item.lead) == ("Steps", f"{SAID[0][:-1]}, we:")


# Encodings.


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""), ("utf-8-sig", ""), ("utf-16", ""),
        ("cp1252", "windows-1252"), ("cp1252", "iso-8859-1"),
        ("cp1252", ""), ("cp1252", "utf-8"), ("utf-8", "iso-8859-1"), ("mac-roman", "macintosh"),
    ],
)  # fmt: skip
def test_letters_are_read_in_whatever_encoding(encoding: str, declared: str) -> None:
    said = "We don’t buy tea – nor “coffee” – from Frau Müller’s café, and we have told her so many times."
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    content = f"<html><head>{meta}</head><body><p>{said}</p><p>{SAID[1]}</p></body></html>"
    assert texts(read(content.encode(encoding))) == [said, SAID[1]]


# What is refused.


@pytest.mark.parametrize(
    ("content", "error"),
    [
        pytest.param(
            b"<title>Gone</title><meta http-equiv=refresh content='0;url=/x'><body><a href=/x>here</a>",
            errors.RedirectPage("acme"), id="a page that leads on",
        ),
        pytest.param(page("<h1>404</h1><p>Sorry.</p>", title="Page not found"),
                     errors.ErrorPage("acme", "Page not found"), id="an error page"),
        pytest.param(page("<h1>Just a moment...</h1><p>Checking your browser.</p>"),
                     errors.ErrorPage("acme", "Just a moment..."), id="a page for robots"),
        pytest.param(page('<div id="root"></div><!-- x --><script src="a.js"></script>', title="Acme"),
                     errors.EmptyWebPage("acme"), id="a page that a script fills"),
        pytest.param(page('<h1>Modern slavery</h1><iframe src="s.pdf"></iframe>'),
                     errors.EmptyWebPage("acme"), id="a page around a PDF"),
        pytest.param(page(f"<h1>Modern slavery</h1><p>{SAID[1]}</p><a href='s.pdf?x=1'>Download</a>"),
                     errors.EmptyWebPage("acme"), id="a page that links a PDF"),
        pytest.param(page(f"<nav>{MENU}</nav>"), errors.EmptyWebPage("acme"), id="only a menu"),
    ],
)  # fmt: skip
def test_a_page_without_a_text_of_its_own_is_refused(content: bytes, error: errors.StatementError) -> None:
    with pytest.raises(type(error)) as refused:
        read(content)
    assert str(refused.value) == str(error)


def test_a_statement_that_speaks_of_errors_is_no_error_page() -> None:
    assert read(page(STATEMENT + f"<p>{OTHER}</p>" * 5, title="404 ways to buy tea")).format is Format.WEB


@pytest.mark.parametrize(
    ("make", "limits", "error"),
    [
        (lambda: page("<div>" * 240 + STATEMENT), Limits(web_depth=100), errors.TooDeep),
        (lambda: page("<div>" * 5_000 + STATEMENT), Limits(), errors.TooDeep),
        (lambda: page("<p>" + "tea " * 1_000), Limits(web_bytes=2_000), errors.TooLarge),
    ],
)
def test_a_page_beyond_the_limits_is_refused(
    make: Callable[[], bytes], limits: Limits, error: type[errors.StatementError]
) -> None:
    with pytest.raises(error):
        read_document(make(), filename="acme.html", limits=limits)


def test_pictures_written_into_a_page_do_not_count_as_its_text() -> None:
    picture = f'<img src="data:image/png;base64,{"QUJD" * 5_000}">'
    document = read_document(
        page(picture + STATEMENT), filename="a.html", limits=replace(Limits(), web_bytes=5_000)
    )
    assert len(document.sentences) == len(READ)


# Nothing is fetched.

OUTSIDE = """<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><base href="http://127.0.0.1:9/">
<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe>
<script src="http://127.0.0.1:9/a.js"></script>"""
ENTITY = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "http://127.0.0.1:9/">]>'


@pytest.mark.parametrize("before", [OUTSIDE, ENTITY, '<?xml version="1.0"?>' + ENTITY])
def test_nothing_that_a_page_names_is_fetched(before: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    found = texts(read(f"{before}<html><body><p>&x;&y;</p>{STATEMENT}</body></html>".encode()))
    assert set(READ) <= set(found)
    assert "root:" not in " ".join(found)


@pytest.mark.parametrize("nothing", ["\x01", "\x1f", "&#1;", "&#x1F;", "&#x1f", "&#65535;", "&#xFFFE;"])
def test_what_is_no_character_stands_for_nothing(nothing: str) -> None:
    content = page(f"{STATEMENT}<p>We buy{nothing} tea.<nav>Menu</nav>{nothing}</p>")
    assert texts(read(content))[-1] == "We buy tea."


@pytest.mark.parametrize("character", ["&#233;", "&#xE9;", "&#xe9"])
def test_a_character_by_its_number_is_read(character: str) -> None:
    assert texts(read(page(f"{STATEMENT}<p>We buy th{character} here.</p>")))[-1] == "We buy thé here."


# The promise, by property.


CHARACTERS = st.characters(exclude_categories=["Cc", "Cs"])


@given(st.lists(st.text(CHARACTERS, max_size=40), max_size=8), st.text(CHARACTERS, max_size=200))
def test_every_sentence_is_a_slice_of_the_page(paragraphs: list[str], raw: str) -> None:
    content = page(STATEMENT + "".join(f"<p>{text}</p>" for text in paragraphs) + raw)
    document = read(content)
    text = document.pages[0].text
    assert all(
        "\n".join(text[at.start : at.end] for at in sentence.passages) == sentence.text
        for sentence in document.sentences
    )
