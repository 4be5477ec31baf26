"""The main function, `collate`, which turns documents into a `Collation`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from newsdiff.collating.boilerplate import same_boilerplate
from newsdiff.collating.comparisons import Comparisons, Renumbered, corrections_of
from newsdiff.collating.credits import credited_agencies, lacks_credit
from newsdiff.collating.families import families
from newsdiff.collating.ordering import in_common_order
from newsdiff.collating.pairs import relate, shared_words
from newsdiff.collating.processes import Workers
from newsdiff.collating.readings import readings, wordings
from newsdiff.collating.statements import of_many, of_two
from newsdiff.collating.support import support_of_pairs
from newsdiff.comparing.anchors import Locator
from newsdiff.errors import NewsdiffError
from newsdiff.garbage import collector_paused
from newsdiff.languages.codes import check_code
from newsdiff.languages.detect import TOO_SHORT, UNKNOWN
from newsdiff.model.collation import Collation, Family, Member, Reading, Statement
from newsdiff.reading.documents import as_document
from newsdiff.segmenting import detect, languages_of, segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.collating.pairs import Related, Support
    from newsdiff.collating.processes import IndexPair
    from newsdiff.model import Article, Correction, Document, Link, Provenance, Share

Progress = Callable[[str, float], None]
"""A progress callback. It is called with the current stage and the share done, from 0 to 1; raising an exception
cancels.
"""

Corrections = Mapping[tuple[int, int], "Sequence[Correction]"]
"""Corrections by hand, keyed by the indexes of the articles on the left and on the right."""


def collate(
    documents: Sequence[Document | str],
    *,
    names: Sequence[str] | None = None,
    language: str | None = None,
    furniture: Sequence[str] = (),
    corrections: Corrections | None = None,
    processes: int = 1,
    on_progress: Progress | None = None,
) -> Collation:
    """Collate articles on one story: find their statements, the outlets that carry each, and its wordings.

    Args:
        documents: The articles, as returned by `newsdiff.read`, or their texts; two or more.
        names: The names of articles given as texts, by default A, B, C, ...
        language: ISO 639-1 code of all articles; detected if not given.
        furniture: Lines that are not part of the story, each given by its start or by a regular expression between
            slashes.
        corrections: Corrections by hand; those that do not fit the articles are ignored.
        processes: Maximum number of processes; the result does not depend on it.
        on_progress: Called often with the stage and the share done; may raise to cancel.

    Returns:
        The collation. Apart from the order of its articles, it does not depend on the order of the arguments.

    Raises:
        NewsdiffError: There are fewer than two articles.
    """
    check_code(language)
    if len(documents) < 2:
        raise NewsdiffError("Collating needs two or more articles.")
    report = on_progress or (lambda _stage, _part: None)
    with collector_paused():
        known = [
            as_document(one, name=names[at] if names else _letter(at))
            for at, one in enumerate(documents)
        ]
        order = sorted(range(len(known)), key=lambda at: _sort_key(known[at]))
        articles = _articles([known[at] for at in order], language, tuple(furniture), report)
        place = {at: position for position, at in enumerate(order)}
        fitting = {(place[left], place[right]): tuple(found) for (left, right), found in (corrections or {}).items()}
        return _renumbered(_Work(articles, language, fitting, processes, report).collation(), order)


def _letter(at: int) -> str:
    return chr(ord("A") + at) if at < 26 else f"article {at + 1}"


def _sort_key(document: Document) -> tuple[str, ...]:
    """Return the key by which documents are sorted, so that results do not depend on the order of the arguments."""
    return document.text, document.outlet, document.title or "", document.date or "", document.path


def _articles(
    documents: Sequence[Document], language: str | None, furniture: tuple[str, ...], report: Progress
) -> tuple[Article, ...]:
    """Divide all documents into sentences."""
    out = []
    for done, (document, code) in enumerate(zip(documents, _languages(documents, language), strict=True)):
        report("dividing into sentences", 0.05 * done / len(documents))
        out.append(segment(document, language=code, furniture=furniture))
    return tuple(out)


def _languages(documents: Sequence[Document], language: str | None) -> Sequence[str]:
    """Return the language of each document. A document too short to identify gets the most common language."""
    if len(documents) == 2:
        return languages_of(documents[0], documents[1], language)
    found = [language or one.language or detect(one.text) for one in documents]
    ranked = Counter(code for code in found if code != UNKNOWN).most_common()
    commonest = min((code for code, count in ranked if count == ranked[0][1]), default=UNKNOWN)
    return [
        commonest if code == UNKNOWN and len(one.text) <= TOO_SHORT else code
        for one, code in zip(documents, found, strict=True)
    ]


class _Work:
    """The steps of a collation. The articles must be in canonical order."""

    def __init__(
        self,
        articles: tuple[Article, ...],
        language: str | None,
        corrections: Corrections,
        processes: int,
        report: Progress,
    ) -> None:
        self.articles = articles
        self.language = language
        self.corrections = corrections
        self.processes = processes
        self.report = report

    def collation(self) -> Collation:
        """Return the collation."""
        with Workers(self.articles, self.processes) as workers:
            related = workers.for_all_pairs(
                relate, on_progress=lambda part: self.report("linking sentences", 0.05 + 0.6 * part)
            )
            self.report("finding statements", 0.65)
            statements, support = self._statements(related)
            counted = workers.for_all_pairs(
                shared_words,
                lambda pair: (related[pair], support.get(pair, {})),
                lambda part: self.report("comparing words", 0.7 + 0.3 * part),
            )
        comparisons = Comparisons(self.articles, support, self.corrections, self.language)
        for left, right in self.corrections:
            low, high = min(left, right), max(left, right)
            counted[low, high] = comparisons(low, high).provenance
        copied = {pair: _copied(found.a) for pair, found in counted.items()}
        copied |= {pair[::-1]: _copied(found.b) for pair, found in counted.items()}
        number = len(self.articles)
        grouped = families(
            number,
            copied,
            [credited_agencies(one) for one in self.articles],
            lambda article, agency: lacks_credit(self.articles[article], agency),
        )
        return Collation(self.articles, statements, grouped, _shares(number, counted), comparisons)

    def _statements(
        self, related: Mapping[IndexPair, Related]
    ) -> tuple[tuple[Statement, ...], Mapping[IndexPair, Support]]:
        """Return the statements in order, and the scores that they give to pairs of sentences."""
        members = [Member(at, index) for at, one in enumerate(self.articles) for index in range(len(one.sentences))]
        keys = wordings(self.articles)
        scores = {
            (Member(left, a), Member(right, b)): score
            for (left, right), pair in related.items()
            for (a, b), score in pair.scores.items()
        }
        if len(self.articles) == 2:
            groupings = of_two(members, self._links_of_two(related))
            support: Mapping[IndexPair, Support] = {}
        else:
            together, apart = self._by_hand()
            together |= set(same_boilerplate(self.articles)) - apart
            groupings = of_many(members, scores, keys, (together, apart))
            support = support_of_pairs(groupings, scores)
        ordered = in_common_order(groupings, [max(len(one.sentences), 1) for one in self.articles])
        statements = [Statement(number, readings(one.members, keys)) for number, one in enumerate(ordered, 1)]
        return tuple(statements), support

    def _links_of_two(self, related: Mapping[IndexPair, Related]) -> Sequence[Link]:
        """Return the links of a collation of two articles, with corrections applied."""
        if self.corrections:
            return Comparisons(self.articles, {}, self.corrections)(0, 1).links
        return related[0, 1].links

    def _by_hand(self) -> tuple[set[tuple[Member, Member]], set[tuple[Member, Member]]]:
        """Return the pairs of sentences paired by hand, and those unpaired by hand."""
        together: set[tuple[Member, Member]] = set()
        apart: set[tuple[Member, Member]] = set()
        for low, high in sorted({(min(pair), max(pair)) for pair in self.corrections}):
            locators = Locator(self.articles[low]), Locator(self.articles[high])
            for one in corrections_of(self.corrections, low, high):
                a, b = locators[0].locate(one.a), locators[1].locate(one.b)
                if a is None or b is None:
                    continue
                pair = Member(low, a), Member(high, b)
                (together if one.kind == "pair" else apart).add(pair)
                (apart if one.kind == "pair" else together).discard(pair)
        return together, apart


def _shares(number: int, counted: Mapping[IndexPair, Provenance]) -> tuple[tuple[float | None, ...], ...]:
    """Return, for each article, the share of its words found in each other article."""
    shares: list[list[float | None]] = [[None] * number for _ in range(number)]
    for (left, right), found in counted.items():
        shares[left][right], shares[right][left] = _shared(found.a), _shared(found.b)
    return tuple(map(tuple, shares))


def _shared(share: Share) -> float:
    return (share.verbatim + share.cosmetic + share.reworded_shared) / max(share.words, 1)


def _copied(share: Share) -> float:
    """Return the share of an article's words in sentences copied in the other, apart from spelling."""
    return (share.verbatim + share.cosmetic) / max(share.words, 1)


def _renumbered(collation: Collation, order: Sequence[int]) -> Collation:
    """Reorder the articles of a collation to the order of the arguments.

    Args:
        collation: The collation in canonical order.
        order: For each of its articles, the index among the arguments.
    """
    back = sorted(range(len(order)), key=order.__getitem__)

    def reading(one: Reading) -> Reading:
        return Reading(one.letter, tuple(sorted(Member(order[m.article], m.sentence) for m in one.members)))

    def family(one: Family) -> Family:
        uncredited = tuple(sorted(order[at] for at in one.uncredited))
        return Family(one.name, tuple(sorted(order[at] for at in one.articles)), uncredited)

    grouped = sorted(map(family, collation.families), key=lambda one: (-len(one.articles), one.articles))
    return Collation(
        tuple(collation.articles[own] for own in back),
        tuple(Statement(one.id, tuple(map(reading, one.readings))) for one in collation.statements),
        tuple(grouped),
        tuple(tuple(collation.shares[left][right] for right in back) for left in back),
        Renumbered(collation.compare, back),
    )
