"""Opens Word files (.docx): ZIPs of XML, of which only the parts with text are read, and none is trusted.

Nothing in them is run, resolved or fetched. What would need that is refused.
"""

from __future__ import annotations

from dataclasses import replace
from posixpath import dirname, join
from typing import Any

from lxml import etree

from statements.archives.zipped import Zip
from statements.errors import Damaged, TooDeep, UnsafeXml
from statements.isolation.isolate import Limits

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of all that is Word's own."""

Element = Any
"""An element of XML: lxml has no types."""

_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
"""The same namespace in files that were saved as "Strict Open XML"."""

_RELATIONS = "_rels/.rels"
_USUAL_MAIN = "word/document.xml"


class WordParts:
    """The parts of a Word file. `main_name` is the name of the one that holds its text.

    Raises:
        Damaged: if the file cannot be opened.
        StatementError: if the part that says where the text is cannot be read.
    """

    def __init__(self, content: bytes, *, filename: str, limits: Limits) -> None:
        self._filename = filename
        self._zip = Zip(content, filename=filename, limits=replace(limits, file_bytes=limits.word_bytes))
        self._entries = {entry.filename: entry for entry in self._zip.files}
        self.main_name = self._named_in_relations() or _USUAL_MAIN

    def main(self) -> Element:
        """The part that holds the text.

        Raises:
            Damaged: if it is not there.
            StatementError: if it cannot be read; the subclass says why.
        """
        part = self.part(self.main_name)
        if part is None:
            raise Damaged(self._filename)
        return part

    def beside(self, name: str) -> Element | None:
        """A part that stands beside the main one, as "styles.xml" does; None if there is none.

        Raises:
            StatementError: if it cannot be read; the subclass says why.
        """
        return self.part(join(dirname(self.main_name), name))

    def part(self, name: str) -> Element | None:
        """A part by its name in the ZIP; None if there is none.

        Raises:
            UnsafeXml: if it defines entities.
            TooDeep: if its elements stand in each other deeper than libxml2 goes.
            Damaged: if it is no XML.
            StatementError: if it cannot be unpacked; the subclass says why.
        """
        if name not in self._entries:
            return None
        content = self._zip.read(self._entries[name], filename=self._filename)
        if b"<!DOCTYPE" in content.replace(b"\0", b""):
            raise UnsafeXml(self._filename)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
        )
        try:
            return etree.fromstring(content.replace(_STRICT, WORD[1:-1].encode()), parser)
        except etree.XMLSyntaxError as error:
            too_deep = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
            raise (TooDeep if too_deep else Damaged)(self._filename) from error

    def _named_in_relations(self) -> str | None:
        relations = self.part(_RELATIONS)
        if relations is None:
            return None
        targets = (
            str(relation.get("Target", "")).lstrip("/")
            for relation in relations
            if str(relation.get("Type", "")).endswith("/officeDocument")
        )
        return next(targets, None)
