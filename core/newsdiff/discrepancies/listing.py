"""Listing the quotations, with their sources, and the figures of both articles, except those in boilerplate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from newsdiff.discrepancies.context import Reader
from newsdiff.discrepancies.detectors.quotes import shared_words
from newsdiff.discrepancies.linked_pair import LinkedPair
from newsdiff.discrepancies.quotation_changes import changes
from newsdiff.discrepancies.same_figures import Figure, same_figures
from newsdiff.discrepancies.sources import find_sources
from newsdiff.discrepancies.words import Word, cover
from newsdiff.languages.quantities import Quantity
from newsdiff.model import Comparison, Discrepancy, Side, Span
from newsdiff.model.discrepancy_labels import dismissed, displayed

Status = Literal[
    "same", "cut", "altered", "paraphrased", "unmarked-a", "unmarked-b", "differs", "only-a", "only-b", "dismissed"
]
"""Whether and how the other article has a quotation or a figure.

`unmarked-a`: A has the same words without quotation marks. `dismissed`: a reader dismissed the discrepancy about it.
"""

SHORTEST = 3
"""Minimum number of words in a listed quotation; shorter ones are mostly single words in quotation marks."""

_STATUS: dict[str, Status] = {
    "quote-trimmed": "cut",
    "quote-altered": "altered",
    "quote-paraphrased": "paraphrased",
    "figure": "differs",
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A quotation or a figure.

    Attributes:
        status: Whether and how the other article has it.
        passage: The id of the passage that contains it, in the left article if both have it.
        a: Its span in the left article, or None.
        b: Its span in the right article, or None.
        quotation: Whether it is a quotation, not a figure.
        source: The reporting clause, such as `Santorum said`; empty for figures and quotations without a source.
    """

    status: Status
    passage: int
    a: Span | None
    b: Span | None
    quotation: bool = False
    source: str = ""


def quotation_list(comparison: Comparison) -> tuple[Listed, ...]:
    """Return the quotations of both articles, ordered by passage, listing those in both only once."""
    readers = Reader(comparison.a), Reader(comparison.b)
    left, right = (_quotations(reader) for reader in readers)
    partner = _partners(left, right)
    taken = set(partner.values())
    partner_b = {j: i for j, i in _partners(right, left).items() if j not in taken}
    pairs = [*partner.items(), *((i, j) for j, i in partner_b.items())]
    found = _by_kind(comparison, ("quote-trimmed", "quote-altered", "quote-paraphrased"))
    found_a, found_b = _by_sentence(found, 0), _by_sentence(found, 1)
    homes = _homes(comparison)
    plain = _PlainText(readers[0]), _PlainText(readers[1])

    def listed(i: int | None, j: int | None) -> Listed:
        a, b = (left[i] if i is not None else None), (right[j] if j is not None else None)
        spans = cover(a[1]) if a else None, cover(b[1]) if b else None
        side: Side = "a" if a else "b"
        sentence = a[0] if a else b[0] if b else 0
        source = _source(readers[0 if a else 1], sentence) or (_source(readers[1], b[0]) if a and b else "")
        status = _status(found_a.get(a[0], ()) if a else found_b.get(sentence, ()), *spans)
        if a and b:
            status = status or _compared(LinkedPair(*readers, (a[0], b[0])), a[1], b[1])
        elif status != "dismissed" and a and plain[1].has(a[1]):
            status = "unmarked-b"
        elif status != "dismissed" and b and plain[0].has(b[1]):
            status = "unmarked-a"
        return Listed(status or ("only-a" if a else "only-b"), homes[side, sentence], *spans, True, source)

    taken_a = {*partner, *partner_b.values()}
    alone_a = [(i, None) for i in range(len(left)) if i not in taken_a]
    alone_b = [(None, j) for j in range(len(right)) if j not in taken and j not in partner_b]
    return _in_order(comparison, (listed(i, j) for i, j in (*pairs, *alone_a, *alone_b)))


def figure_list(comparison: Comparison) -> tuple[Listed, ...]:
    """Return the figures of both articles, ordered by passage, listing those in both only once."""
    a, b = Reader(comparison.a), Reader(comparison.b)
    found, homes = _by_kind(comparison, ("figure",)), _homes(comparison)
    found_a, found_b = _by_sentence(found, 0), _by_sentence(found, 1)
    left = _figures(a, {at: [one.a for one in here] for at, here in found_a.items()})
    right = _figures(b, {at: [one.b for one in here] for at, here in found_b.items()})
    listed: list[Listed] = []
    equal: list[Figure] = []
    differing: dict[int, list[Span | None]] = {}
    for sentence, one in left:
        if different := next((other for other in found_a.get(sentence, ()) if _overlap(other.a, _span(one))), None):
            status: Status = "dismissed" if different.dismissed else "differs"
            listed.append(Listed(status, homes["a", sentence], _span(one), different.b))
            differing.setdefault(different.link[1], []).append(different.b)
        else:
            equal.append((sentence, one))
    others = [(at, two) for at, two in right if not any(_overlap(span, _span(two)) for span in differing.get(at, ()))]
    same = same_figures(a, b, equal, others, comparison.links)
    for i, (sentence, one) in enumerate(equal):
        if i in same.pairs:
            listed.append(Listed("same", homes["a", sentence], _span(one), _span(others[same.pairs[i]][1])))
        elif i not in same.known_a:
            listed.append(Listed("only-a", homes["a", sentence], _span(one), None))
    for j, (sentence, two) in enumerate(others):
        if j not in same.known_b:
            listed.append(Listed("only-b", homes["b", sentence], None, _span(two)))
    return _in_order(comparison, listed)


def _span(quantity: Quantity) -> Span:
    return quantity.start, quantity.end


def _quotations(reader: Reader) -> list[tuple[int, tuple[Word, ...]]]:
    """Return the parts of quotations in an article, with the index of their sentence."""
    sentences = _story(reader) if reader.quotations else []
    return [(index, part) for index in sentences for part in reader.words(index).quoted if len(part) >= SHORTEST]


def _by_sentence(found: Iterable[Discrepancy], side: Literal[0, 1]) -> dict[int, list[Discrepancy]]:
    """Group discrepancies by their sentence in the left (0) or right (1) article."""
    sentences: dict[int, list[Discrepancy]] = {}
    for one in found:
        sentences.setdefault(one.link[side], []).append(one)
    return sentences


def _figures(reader: Reader, different: Mapping[int, Sequence[Span | None]]) -> list[Figure]:
    """Return the quantities of an article, and those ages and times of day that differ, with their sentences."""
    return [
        (index, one)
        for index in _story(reader)
        for one in reader.quantities(index)
        if one.kind == "quantity" or any(_overlap(span, _span(one)) for span in different.get(index, ()))
    ]


def _story(reader: Reader) -> list[int]:
    """Return the indexes of the sentences of an article without its boilerplate."""
    article = reader.article
    return [index for index in range(len(article.sentences)) if article.kind(index) != "boilerplate"]


class _PlainText:
    """The words of an article outside quotation marks."""

    def __init__(self, reader: Reader) -> None:
        sentences = [reader.words(index).free for index in _story(reader)]
        self._keys = frozenset(word.key for words in sentences for word in words)
        self._text = "\n".join(map(_spelled, sentences))

    def has(self, words: Sequence[Word]) -> bool:
        """Return whether a sentence has these words in a row."""
        return all(word.key in self._keys for word in words) and _spelled(words) in self._text


def _spelled(words: Sequence[Word]) -> str:
    return " " + " ".join(word.key for word in words) + " "


def _partners(
    here: Sequence[tuple[int, tuple[Word, ...]]], there: Sequence[tuple[int, tuple[Word, ...]]]
) -> dict[int, int]:
    """Return, for each quotation with a counterpart in the other article, its most similar counterpart."""
    by_stem: dict[str, set[int]] = {}
    for j, (_, words) in enumerate(there):
        for word in words:
            if not word.small:
                by_stem.setdefault(word.stem, set()).add(j)
    partners: dict[int, int] = {}
    for i, (_, words) in enumerate(here):
        small = sum(word.small for word in words)
        hits = Counter(j for word in words if not word.small for j in by_stem.get(word.stem, ()))
        best, most = None, 0
        for j, number in sorted(hits.items(), key=lambda item: (-item[1], item[0])):
            if number + small < most:
                break  # the others share fewer words; most quotations of a book need no closer comparison
            shared = shared_words(words, there[j][1])
            if shared > most or (shared == most and best is not None and j < best):
                best, most = j, shared
        if best is not None:
            partners[i] = best
    return partners


def _status(found: Sequence[Discrepancy], a: Span | None, b: Span | None) -> Status | None:
    """Return the status of one or two quotations according to the discrepancies of their sentence, or None."""
    for one in found:
        if (a is None or _overlap(one.a, a)) and (b is None or _overlap(one.b, b)):
            return "dismissed" if one.dismissed else _STATUS[one.kind]
    return None


def _compared(pair: LinkedPair, a: tuple[Word, ...], b: tuple[Word, ...]) -> Status:
    """Return the status of two quotations without a discrepancy, by comparing their words."""
    return next((_STATUS[one.kind] for one in changes(pair, a, b)), "same")


def _by_kind(comparison: Comparison, kinds: Sequence[str]) -> list[Discrepancy]:
    """Return the discrepancies of some kinds, those displayed first, then the dismissed ones."""
    shown = [one for passage in comparison.passages for one in displayed(passage)]
    gone = [one for passage in comparison.passages for one in dismissed(passage)]
    return [one for one in (*shown, *gone) if one.kind in kinds]


def _overlap(one: Span | None, two: Span) -> bool:
    return one is not None and one[0] < two[1] and two[0] < one[1]


def _homes(comparison: Comparison) -> dict[tuple[Side, int], int]:
    sides: tuple[Side, Side] = ("a", "b")
    return {(side, at): one.id for one in comparison.passages for side in sides for at in one.sentences(side)}


def _source(reader: Reader, sentence: int) -> str:
    """Return the reporting clause in a sentence, or in the adjacent sentences of its paragraph."""
    sentences = reader.article.sentences
    near = [at for at in (sentence, sentence + 1, sentence - 1) if 0 <= at < len(sentences)]
    for at in near:
        if sentences[at].paragraph == sentences[sentence].paragraph:
            for source in _named_first(reader, at):
                return source
    return ""


def _named_first(reader: Reader, sentence: int) -> Iterator[str]:
    for one in sorted(find_sources(reader, sentence), key=lambda source: source.kind == "pronoun"):
        yield " ".join(reader.text[slice(*one.span)].split())


def _in_order(comparison: Comparison, listed: Iterable[Listed]) -> tuple[Listed, ...]:
    order = {passage.id: at for at, passage in enumerate(comparison.passages)}
    return tuple(sorted(listed, key=lambda one: (order[one.passage], one.a or (-1, -1), one.b or (-1, -1))))
