"""The small markup in which the sample statements are written.

A source file is YAML front matter between two ``---`` lines, then blocks:

    # Title                     the statement's title, once
    = Subtitle                  a line under the title, once
    ## Heading, ### Subheading
    A paragraph: lines up to the next empty line. **bold**, *italic*, and
    ``&shy;`` where a word may be divided at the end of a line.
    - a bullet                  one bullet on one line
    | a | b |                   a table row; the first row is the table's head
    ^ a caption                 above a table
    > a short text set apart    a pull quote or a box
    ~ a signature line          lines together make a signature block
    <<<two-columns>>>           from the next page on, this many columns
"""

import re
from dataclasses import dataclass
from enum import Enum
from itertools import groupby


class Kind(Enum):
    """What a block of a sample's text is."""

    TITLE = "# "
    SUBTITLE = "= "
    HEADING = "## "
    SUBHEADING = "### "
    BULLET = "- "
    ROW = "|"
    CAPTION = "^ "
    BOX = "> "
    SIGNATURE = "~ "
    COLUMNS = "<<<"
    PARAGRAPH = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of lines of one kind: a paragraph, a list, a table, a signature block."""

    kind: Kind
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The block's lines as one line of text."""
        return " ".join(self.lines)


def parse(text: str) -> list[Block]:
    """Return the blocks of a sample's text, in order."""
    blocks: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        for kind, lines in groupby(paragraph.splitlines(), key=_kind):
            cleaned = tuple(line.removeprefix(kind.value).strip() for line in lines)
            blocks.append(Block(kind=kind, lines=cleaned))
    return blocks


def rows(block: Block) -> list[list[str]]:
    """Return the cells of a table block, row by row."""
    return [[cell.strip() for cell in line.rstrip("|").split("|")] for line in block.lines]


def inline(text: str) -> str:
    """Return one line of markup as the inline XML that ReportLab's paragraphs read."""
    escaped = text.replace("&shy;", "\u00ad").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    strong = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escaped)
    return re.sub(r"\*(.+?)\*", r"<i>\1</i>", strong)


def _kind(line: str) -> Kind:
    return next(kind for kind in Kind if line.startswith(kind.value))
