"""How amounts are written: a number in figures or words, a range, a share, a sum of money."""

from __future__ import annotations

from analyser.specifics.wordlist import one_of

QUALIFIERS = (
    "over|more than|at least|around|about|approximately|approx|approx.|roughly|some|nearly|almost|circa|c.|c|up to|fewer than|"
    "less than|under|close to|in excess of|well over|just over|just under|a further|an additional|a total of|upwards of|"
    "the remaining|only|all"
).split("|")
"""Words that make an amount less, or other, than exact; they stay with it."""

NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
).split()

CURRENCIES = "£ $ € ¥ US$ A$ AU$ AUD$ CA$ C$ NZ$ HK$ S$".split()
CURRENCY_CODES = "GBP USD EUR AUD CAD NZD MYR THB INR BDT HKD SGD RM".split()

_WHOLE = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_NO_YEAR = r"(?!(?:19|20)\d\d(?![\d,.%]))"
_START = r"(?<![\w.,£$€/–%\-])"
_QUALIFIER = rf"(?:{one_of(QUALIFIERS)} ?)"

NUMBER = rf"{_START}(?:{_QUALIFIER})?(?:{_NO_YEAR}{_WHOLE}(?:\s?[–-]\s?{_WHOLE}| to {_WHOLE}| out of {_WHOLE})?\+?|{one_of(NUMBER_WORDS)}\b)(?![\w.,/%]*\d)"
"""A count: "1,200", "over 500", "200–250", "twelve"; never a year, never part of a longer number."""

SHARE = rf"{_START}(?:{_QUALIFIER})?\d{{1,3}}(?:\.\d+)?\s?(?:%|per ?cent)"
"""A share: "95%", "over 90 per cent"."""

MONEY = (
    rf"(?<![\w.,])(?:{_QUALIFIER})?(?:{one_of(CURRENCIES)}\s?|\b{one_of(CURRENCY_CODES)} ?)"
    rf"\d+(?:,\d{{3}})*(?:\.\d+)?(?:\s?(?:million|billion|thousand|m|bn|k)\b)?"
)
"""A sum of money with its currency: "£10,566", "over US$1.2 million"."""

AMOUNT = rf"(?:{SHARE}|{NUMBER})"
