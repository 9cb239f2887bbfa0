"""Reads plain text for tests, as a page of a typescript, in this process."""

from __future__ import annotations

from dataclasses import dataclass

from statements.document import LineRole, Page, Sentence, SentenceKind
from statements.layout.furniture import mark_furniture
from statements.sentences import find_sentences
from statements.typed.typescript import read_typescript


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The pages of a text, and their sentences."""

    pages: tuple[Page, ...]
    sentences: tuple[Sentence, ...]

    def texts(self, kind: SentenceKind | None = None) -> list[str]:
        """What each sentence of a kind says, or each of all, on one line."""
        return [folded(sentence) for sentence in self.sentences if kind in (None, sentence.kind)]

    def under(self, heading: str) -> list[str]:
        """What stands under a heading."""
        return [folded(sentence) for sentence in self.sentences if sentence.heading == heading]

    def with_role(self, role: LineRole) -> list[str]:
        """The lines that have a role."""
        return [
            page.text[line.start : line.end]
            for page in self.pages
            for line in page.lines
            if line.role is role
        ]


def folded(sentence: Sentence) -> str:
    return " ".join(sentence.text.split())


def read_typed(*lines: str) -> Typed:
    """What a text with these lines says."""
    pages, sentences = find_sentences(mark_furniture(read_typescript("\n".join(lines))))
    return Typed(pages=pages, sentences=sentences)
