"""Whose statement a document is: the organisation that it names as its maker, with the sentences that do.

Each rule that names somebody leaves some doubt. Rules that agree leave less: the doubts multiply. The
name with the least doubt is given, or none at all: no name is better than a wrong one over a scorecard.
Names of which the statement itself says that they are its maker's go before those that only come often,
because a supplier's case may fill a page.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import prod

from statements.details.file_name import name_in_file_name
from statements.details.known_names import has_legal_form, key
from statements.details.mentions import Mention, find_mentions, find_only_name
from statements.details.names import find_names
from statements.details.roll import Roll, is_beginning
from statements.document import Document, LineRole, Sentence
from statements.statement import Detail

DOUBT: Mapping[str, float] = {
    "company.at": 0.05,
    "company.steps": 0.05,
    "company.provides": 0.1,
    "company.made-by": 0.1,
    "company.board": 0.1,
    "company.title": 0.1,
    "company.office": 0.1,
    "company.signed-for": 0.15,
    "company.defined": 0.15,
    "company.imprint": 0.2,
    "company.running-line": 0.2,
    "company.only-name": 0.2,
    "company.signature-line": 0.25,
    "company.described": 0.15,
    "company.speaks": 0.35,
    "company.title-line": 0.35,
    "company.most-named": 0.35,
    "company.staff": 0.4,
}
"""The share of names that each rule gives wrongly, rounded up: of 413 texts whose company is known, read in
`benchmarks.company`. That of the name most often named is of texts in which only the last three rules help."""

SPEAKS = "company.speaks"
MOST_NAMED = "company.most-named"

NOBODY = "\0"
"""A key that no name has."""

MOST_SPEAKING = 2
"""Sentences in which somebody speaks that count: a supplier's case may fill a page."""

MOST_DOUBT = 0.25
"""Above it no name is given: one weak rule is not enough, two that agree are."""

STRONG = 0.1
"""Up to it a rule is strong. Where no strong rule gives a name, it must have no rival."""

RIVAL = 2.0
"""Times as doubtful as the best that another name may be before it is a rival no more."""

FULLER_DOUBT = 0.2
"""Up to it, the full name of a company is given in place of a short one that begins it."""

HALF = 0.5
"""What is said under a short name counts half for a longer name that begins with it."""

MORE_THAN_OTHERS = 2
"""Times that the name most often named must come for each time of the next."""

MOST_SENTENCES = 3
"""Sentences that are given for one detail."""


def find_company(document: Document, roll: Roll) -> Detail[str] | None:
    """Whose statement it is, as printed there; None if that is not said clearly.

    Where no sentence says it, the header or footer of the pages may, and at last the name of the file;
    then there are no sentences.
    """
    by_name: dict[str, list[Mention]] = defaultdict(list)
    for mention in (*find_mentions(roll), *find_only_name(roll), *_running_lines(document)):
        by_name[key(mention.name)].append(mention)
    named = _least_doubtful(by_name, roll)
    if named:
        return _detail(by_name[named], document)
    name = name_in_file_name(document.filename)
    return Detail(value=name, sentences=(), rule="company.file-name") if name else None


def _least_doubtful(by_name: Mapping[str, Sequence[Mention]], roll: Roll) -> str | None:
    """The key of the name that leaves the least doubt, if that is little enough."""
    most_named = _most_named(roll, by_name)
    own = {name: _doubt(mentions, is_beginning(most_named, name)) for name, mentions in by_name.items()}
    doubts = {name: _with_short_names(name, own) for name in own}
    strong = [name for name in doubts if _is_strong(by_name[name]) and _is_backed(name, by_name[name], roll)]
    best = min(strong or doubts, key=lambda name: doubts[name], default=None)
    if best is None or doubts[best] > MOST_DOUBT:
        return None
    rivals = [name for name in doubts if not _share_words(name, best)]
    if not _is_strong(by_name[best]) and any(doubts[rival] <= RIVAL * doubts[best] for rival in rivals):
        return None
    return best if _in_full(_sure(by_name[best])) else _fuller(best, own, by_name) or best


def _share_words(name: str, other: str) -> bool:
    """Whether two names may be of one group: they begin alike, or one has all words of the other."""
    words, others = name.split(), other.split()
    return words[0] == others[0] or set(words) <= set(others) or set(others) <= set(words)


def _doubt(mentions: Sequence[Mention], is_most_named: bool) -> float:
    """How doubtful it is that a name is the company's, from 1 down, by what mentions it."""
    times = Counter(mention.rule for mention in mentions)
    speaking = min(times.pop(SPEAKS, 0), MOST_SPEAKING)
    doubt = prod(DOUBT[rule] for rule in times) * DOUBT[SPEAKS] ** speaking
    return doubt * DOUBT[MOST_NAMED] if is_most_named else doubt


def _with_short_names(name: str, own: Mapping[str, float]) -> float:
    short = [other for other in own if other != name and is_beginning(other, name)]
    return own[name] * prod(1 - HALF * (1 - own[other]) for other in short)


def _most_named(roll: Roll, candidates: Collection[str]) -> str:
    """The key of the candidate in most sentences, if it stands out among all names, else that of nobody.

    A longer name that begins with a short one counts for the short one.
    """
    named = roll.names_in_full()
    times = {
        name: sum(any(is_beginning(name, each) for each in names) for names in named)
        for name in candidates
        if not roll.is_word(name)
    }
    most = max(times, key=lambda name: times[name], default=NOBODY)
    others = Counter(
        name
        for names in named
        for name in names
        if not (is_beginning(most, name) or is_beginning(name, most) or roll.is_word(name))
    )
    least = max(MORE_THAN_OTHERS, MORE_THAN_OTHERS * max(others.values(), default=0))
    return most if times.get(most, 0) >= least else NOBODY


def _fuller(name: str, own: Mapping[str, float], by_name: Mapping[str, Sequence[Mention]]) -> str | None:
    """The key of a longer name that begins with a short one, if it is sure itself, or the only one in full."""
    longer = [other for other in by_name if other != name and is_beginning(name, other)]
    in_full = [other for other in longer if _in_full(by_name[other])]
    sure = sorted((other for other in in_full or longer if own[other] <= FULLER_DOUBT), key=own.__getitem__)
    if len(in_full) == 1 and any(mention.rule == SPEAKS for mention in by_name[in_full[0]]):
        return in_full[0]
    if len(longer) == 1 and sure and not _is_strong(by_name[name]):
        return longer[0]
    stands_out = len(sure) == 1 or (sure and own[sure[1]] > RIVAL * own[sure[0]])
    return sure[0] if in_full and stands_out else None


def _is_strong(mentions: Sequence[Mention]) -> bool:
    return any(DOUBT[mention.rule] <= STRONG for mention in mentions)


def _sure(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions by surer rules than that somebody speaks, or all where there are none."""
    return [mention for mention in mentions if DOUBT[mention.rule] < DOUBT[SPEAKS]] or mentions


def _is_backed(name: str, mentions: Sequence[Mention], roll: Roll) -> bool:
    """Whether a name is more than a row of words that looks like one: it is in full, or comes again."""
    return _in_full(mentions) or sum(name in names for names in roll.names_in_full()) > 1


def _in_full(mentions: Sequence[Mention]) -> bool:
    return any(has_legal_form(mention.name) for mention in mentions)


def _detail(mentions: Sequence[Mention], document: Document) -> Detail[str]:
    """The name as printed, in full rather than short, with the sentences of its surest rule.

    Where these give it shorter, as "AGG", the first that prints it in full goes before them.
    """
    rule = min((mention.rule for mention in mentions), key=lambda rule: DOUBT[rule])
    times = Counter(mention.name for mention in _sure(mentions))
    name = max(times, key=lambda each: (has_legal_form(each), not each.isupper(), times[each]))
    # "Acme Ltd." at the end of a sentence: printed without the stop elsewhere, the stop is the sentence's.
    name = name.removesuffix(".") if name.removesuffix(".") in {each.name for each in mentions} else name
    said = [mention.sentence for mention in mentions if mention.rule == rule and mention.sentence]
    if said and not any(_prints(name, sentence) for sentence in said):
        first = next((sentence for sentence in document.sentences if _prints(name, sentence)), None)
        said = [first, *said] if first else said
    sentences = {sentence.number: sentence for sentence in said}
    return Detail(value=name, sentences=tuple(sentences.values())[:MOST_SENTENCES], rule=rule)


def _prints(name: str, sentence: Sentence) -> bool:
    return name in " ".join(sentence.text.split())


def _running_lines(document: Document) -> Iterator[Mention]:
    """The names in full that run along at the edges of the pages."""
    texts = {
        page.text[line.start : line.end]
        for page in document.pages
        for line in page.lines
        if line.role is LineRole.FURNITURE
    }
    for text in sorted(texts):
        for named in find_names(text):
            if has_legal_form(named.name):
                yield Mention(name=named.name, sentence=None, rule="company.running-line")
