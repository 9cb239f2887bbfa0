"""Takes out of a web page what its reader does not read: menus, banners, forms, scripts, hidden parts.

These are rules about how pages are made, so they take out what calls itself a menu and leave the
rest. What of that is the statement is decided in `statements/web/main_text.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

MOST_OF_PAGE = 0.4
"""What holds more than this share of a page's text is no furniture, whatever it is called: a whole
page may stand in a form, or in something with a class like "has-sidebar"."""

_NEVER_READ = frozenset(
    "script style template noscript svg math iframe object embed canvas audio video picture img map input "
    "select option optgroup datalist textarea progress meter link meta base title".split()
)
_FURNITURE = frozenset("nav aside dialog form".split())
_ROLES = frozenset(
    "navigation contentinfo search complementary dialog alertdialog menu menubar toolbar tablist".split()
)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|nav|navbar|navigation|menu|toc|table-of-contents|"
    r"skip-?(?:link|to-content|nav)?|sr-only|screen-reader-text|visually-?hidden|newsletter|sign-?up|subscribe|"
    r"shar(?:e|ing)|addtoany|social-?(?:links?|icons?|media|nav)|sidebar|related(?=$|[\s-]post|[\s-]arti|[\s-]link)|"
    r"pagination|pager|pop-?up|modal|back-?to-?top|scroll-?top|cta|search)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""Names that makers of pages give to what stands around the text."""

_FOOTER = re.compile(r"(?:^|[\s_-])(?:footer|copyright)(?=$|[\s_-])", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_OPENS = re.compile(r"accordion|collaps|toggle|faq|panel|tab", re.IGNORECASE)
"""Names of parts that a reader opens by pressing on their heading."""

_RIGHTS = re.compile(r"©|all rights reserved", re.IGNORECASE)


def take_out_furniture(body: HtmlElement) -> None:
    """Takes all furniture out of a page's body, so that what is left is what a reader came for."""
    _take_out(
        body, (each for each in body.iter() if each.tag in _NEVER_READ or not isinstance(each.tag, str))
    )
    opened = frozenset(_opened_by_reader(body))
    all_letters = _letters(body)
    _take_out(
        body,
        (
            each
            for each in body.iterdescendants()
            if _is_hidden(each, opened)
            or (_is_furniture(each) and _letters(each) <= MOST_OF_PAGE * all_letters)
        ),
    )


def take_out_unread(body: HtmlElement) -> None:
    """Takes out scripts, styles, pictures, comments and the like: what is never read as text."""
    _take_out(
        body, (each for each in body.iter() if each.tag in _NEVER_READ or not isinstance(each.tag, str))
    )


def _take_out(body: HtmlElement, elements: Iterator[HtmlElement]) -> None:
    """Takes elements out, and leaves the words that follow them."""
    for element in list(elements):
        if element is not body and element.getparent() is not None:
            element.drop_tree()


def _letters(element: HtmlElement) -> int:
    return sum(len(text.strip()) for text in element.itertext())


def _opened_by_reader(body: HtmlElement) -> Iterator[str]:
    """The ids of parts that something on the page opens."""
    for element in body.iter():
        for name in ("aria-controls", "data-target", "data-bs-target", "href"):
            target = element.get(name, "")
            if target.startswith("#") or (target and name == "aria-controls"):
                yield target.removeprefix("#")


def _is_hidden(element: HtmlElement, opened: frozenset[str]) -> bool:
    """Whether nobody sees an element, whatever they press."""
    hidden = (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or _HIDDEN.search(element.get("style", ""))
    )
    return bool(hidden) and element.get("id") not in opened and not _OPENS.search(_names(element))


def _is_furniture(element: HtmlElement) -> bool:
    tag, role = element.tag, element.get("role", "")
    if tag == "button":
        return not _opens_something(element)
    if tag == "header" or role == "banner":
        return not _has_title(element) and not _is_in_text(element)
    if tag == "footer" or _FOOTER.search(_names(element)):
        return not _is_in_text(element) or _is_of_site(element)
    return tag in _FURNITURE or role in _ROLES or _NAMED.search(_names(element)) is not None


def _names(element: HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}"


def _opens_something(button: HtmlElement) -> bool:
    """Whether a button is the heading of a part that it opens."""
    said = {"aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle"} & set(button.keys())
    in_heading = any(above.tag in ("h2", "h3", "h4", "h5", "h6") for above in button.iterancestors())
    return in_heading or bool(said) or _OPENS.search(_names(button)) is not None


def _has_title(element: HtmlElement) -> bool:
    return element.find(".//h1") is not None


def _is_in_text(element: HtmlElement) -> bool:
    return any(above.tag in ("article", "main", "blockquote") for above in element.iterancestors())


def _is_of_site(footer: HtmlElement) -> bool:
    """Whether a footer within the text is that of the site: the foot of a text has no links in it."""
    return footer.find(".//a") is not None or _RIGHTS.search(" ".join(footer.itertext())) is not None
