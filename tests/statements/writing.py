"""Writes the Word files, web pages and ZIPs that these tests read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from statements.document import Document, Sentence, SentenceKind
from statements.isolation.isolate import Limits
from statements.parse import read_document

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
    "</Relationships>"
)
NOTED_BREAK = "<w:lastRenderedPageBreak/>"
SET_BREAK = '<w:br w:type="page"/>'


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP of these files, by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return file.getvalue()


def word(body: str, **parts: str) -> bytes:
    """A Word file with this XML in its body, and in its further parts (styles, footnotes ...)."""
    roots = {"styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes"}
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": RELATIONS,
            "word/document.xml": _root("document", f"<w:body>{body}</w:body>"),
            **{f"word/{name}.xml": _root(roots[name], content) for name, content in parts.items()},
        }
    )


def _root(name: str, content: str) -> str:
    spaces = f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {spaces}>{content}</w:{name}>'


def run(text: str, *, letters: str = "") -> str:
    """A run of text, with properties of its letters."""
    return f'<w:r><w:rPr>{letters}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*content: str, properties: str = "") -> str:
    """A paragraph of runs and whatever else; what is no XML becomes a run."""
    runs = (each if each.startswith("<") else run(each) for each in content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def mark(content: str) -> str:
    """A run that holds no text, but a break, a note or an end of a field."""
    return f"<w:r>{content}</w:r>"


def table(*rows: tuple[str, ...]) -> str:
    """A table whose cells hold this XML, or this text."""
    return f"<w:tbl>{''.join(map(_row, rows))}</w:tbl>"


def _row(cells: tuple[str, ...]) -> str:
    inside = (cell if cell.startswith("<") else par(cell) for cell in cells)
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in inside)}</w:tr>"


def page(body: str, *, title: str = "") -> bytes:
    """A web page in UTF-8."""
    head = f"<title>{title}</title>" if title else ""
    return f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


def read(content: bytes, filename: str = "acme") -> Document:
    """The document in these bytes, read in this process: what is read here is ours."""
    return read_document(content, filename=filename, limits=Limits())


def kinds(document: Document) -> list[tuple[str, str]]:
    """Each sentence: the name of its kind in lower case, and its words."""
    return [(each.kind.value, words(each)) for each in document.sentences]


def words(sentence: Sentence) -> str:
    return " ".join(sentence.text.split())


def texts(document: Document, kind: SentenceKind | None = None) -> list[str]:
    """The words of all sentences, or of those of one kind."""
    return [words(each) for each in document.sentences if kind in (None, each.kind)]
