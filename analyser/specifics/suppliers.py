"""Suppliers that are named: a company's full name beside a word for a supplier."""

from __future__ import annotations

import re

_FORM = r"(?:Ltd\.?|Limited|GmbH|Inc\.?|LLC|S\.?A\.?|S\.?p\.?A\.?|B\.?V\.?|Pvt\.? Ltd\.?|Co\.,? Ltd\.?|plc|PLC|AG|A/S|Oy|Pty Ltd)"
_NAME = rf"(?:[A-Z][\w&'’\-]*(?:,)? (?:(?:&|and|of) )?){{1,5}}{_FORM}(?![\w])"
_SUPPLIER = r"(?:suppliers?|manufacturers?|factor(?:y|ies)|mills?|farms?|subcontractors?|contractors?|agenc(?:y|ies)|providers?|growers?)"

SUPPLIER = re.compile(
    rf"(?<=\s){_NAME}(?=,? (?:(?:is |as )?(?:our|a|an|one of our) (?:[\w\-]+ ){{0,3}}){_SUPPLIER}\b)"
    rf"|\b{_SUPPLIER},? (?:is |are |was |called |named |such as |including |namely |of )?({_NAME})"
)
"""The name is the first group, or the whole match where there is none."""
