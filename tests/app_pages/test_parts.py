"""What comes from a document is shown as text and never acts."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from analyser.scorecard import Words
from app_pages.parts import as_html
from tests.factories import make_sentence

OUR_TAGS = {"blockquote", "mark", "span"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


@given(
    st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1), st.integers(0, 9), st.integers(1, 9)
)
def test_a_quote_keeps_every_character_and_brings_no_tag(text: str, start: int, length: int) -> None:
    words = [Words(start=min(start, len(text) - 1), end=min(start + length, len(text)))]
    words = [part for part in words if part.start < part.end]
    reader = _read(as_html(make_sentence(text), words))
    assert set(reader.tags) <= OUR_TAGS
    assert reader.text == f"“{text}”"


def test_words_that_overlap_are_marked_once() -> None:
    html = as_html(make_sentence("We audit suppliers."), [Words(start=3, end=8), Words(start=5, end=18)])
    assert html.count("<mark") == 1
