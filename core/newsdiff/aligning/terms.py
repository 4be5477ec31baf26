"""Extracting the terms of sentences, and weighting them by their rarity in the two articles.

A term is a word's stem (Snowball), normalised for spelling. In scripts without spaces it is a pair of adjacent
characters, which is more specific than a single one (the usual index term for Chinese and Japanese).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from newsdiff.aligning.derivations import acronyms, derived_terms, spelled_out
from newsdiff.aligning.figures import figure_terms, may_be_figure
from newsdiff.languages.calendar import calendar_words
from newsdiff.languages.function_words import function_words
from newsdiff.languages.places import countries
from newsdiff.text.spelling import fold
from newsdiff.text.word_table import WordTable
from newsdiff.text.words import KEPT, SPACELESS, spaceless_pattern, word_spans, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsdiff.model import Article

Item = TypeVar("Item")
Made = TypeVar("Made")
Terms = tuple[list[list[str]], list[list[str]]]
"""For each side and sentence, its terms in order."""

RARE_SHARE, COMMON_SHARE = 0.15, 0.4
"""Shares of sentences between which a term gradually changes from rare to common, so that one more or one less sentence
makes little difference. Function words are always common.
"""

COMMON_WEIGHT = 0.3
"""Share of its weight that a common term keeps. On three hand-labelled sets, values from 0.2 to 0.4 work equally
well."""

FEWEST = 20
"""Minimum number of sentences assumed in computing rarity. In two short paragraphs, every shared word is in a large
share of the sentences, but that does not make it common.
"""

SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali",
    "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
"""The names of Snowball stemmers by language."""


@lru_cache(maxsize=4)
def _stemmer(language: str) -> Callable[[str], str] | None:
    """Return the Snowball stemmer for a language, or None."""
    import Stemmer

    name = SNOWBALL.get(language)
    return Stemmer.Stemmer(name).stemWord if name in Stemmer.algorithms() else None


def sentence_terms(article: Article, known: dict[str, list[str]]) -> list[list[str]]:
    """Return the terms of every sentence, in order; `known` caches the lists by sentence."""
    out = []
    for index in range(len(article.sentences)):
        text = " ".join(article.sentence_text(index).split())
        if text not in known:
            known[text] = terms_of(text, article.language)
        out.append(known[text])
    return out


@lru_cache(maxsize=KEPT)
def terms_of(text: str, language: str) -> list[str]:
    """Return the terms of a text, in order; a figure and its scale words are one term. The list is cached: do not
    change it.
    """
    found = words(text)
    if max(found, default="") < SPACELESS[0]:
        known = _known_terms(language)
        terms = [known[word] for word in found]
        return terms if all(terms) else figure_terms(found, language, lambda word: term_of(word, language))
    return [term for _, term in _spelled_terms(text, language)]


@lru_cache(maxsize=4)
def _known_terms(language: str) -> WordTable[str]:
    """Return the table that maps words to terms; words that may be part of a figure have an empty term."""
    return WordTable(lambda word: "" if may_be_figure(word, language) else term_of(word, language))


def _spelled_terms(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield each term with the word or pair of characters that it represents."""
    before, before_end, alone = "", -1, False
    for word_start, word_end in word_spans(text):
        word = text[word_start:word_end]
        spaceless = word[0] >= SPACELESS[0] and spaceless_pattern().match(word) is not None
        adjacent = word_start == before_end
        if alone and not (spaceless and adjacent):
            yield before, before
        if not spaceless:
            yield word, term_of(word, language)
            before_end, alone = -1, False
            continue
        if adjacent:
            yield before + word, before + word
        before, before_end, alone = word, word_end, not adjacent
    if alone:
        yield before, before


@lru_cache(maxsize=16_384)
def term_of(word: str, language: str) -> str:
    """Return the term of a word, which is the same for all its spellings and inflections."""
    if word[0].isupper() and (country := _country(word, language)):
        return country
    stem = _stemmer(language)
    key = fold(word, language) or word
    return (stem(key) or key) if stem else key


def _country(word: str, language: str) -> str | None:
    """Return the code of the country that a capitalised word refers to, such as "France", "French" or "Frenchman"."""
    lower = word.lower().rstrip(".")
    return countries(language).get(lower) if len(lower) > 2 or word.isupper() else None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The terms of two articles.

    Attributes:
        sentences: For each side and sentence, its terms in order.
        bags: For each side and sentence, its terms with counts.
        masses: For each side and sentence, the total weight of its terms.
        weight: The weight of each term: 1 if only one sentence of the two articles contains it, less if more do.
        frequency: For each side and term, the number of sentences that contain it, counting copies once.
        copies: For each side and sentence, the first sentence there with the same words.
        forms: Maps each derived term to the term that replaces it.
    """

    sentences: tuple[list[list[str]], list[list[str]]]
    bags: tuple[list[Counter[str]], list[Counter[str]]]
    masses: tuple[list[float], list[float]]
    weight: dict[str, float]
    frequency: tuple[Counter[str], Counter[str]]
    copies: tuple[list[int], list[int]]
    forms: dict[str, str]

    def swapped(self) -> Lexicon:
        """Return the same terms with left and right exchanged."""
        return Lexicon(
            self.sentences[::-1],
            self.bags[::-1],
            self.masses[::-1],
            self.weight,
            self.frequency[::-1],
            self.copies[::-1],
            self.forms,
        )

    def shared(self, a: int, b: int) -> list[str]:
        """Return the terms that sentence `a` on the left and sentence `b` on the right share, rarest first."""
        both = self.bags[0][a].keys() & self.bags[1][b].keys()
        return sorted(both, key=lambda term: (-self.weight[term], term))

    def alike(self, a: int, b: int) -> float:
        """Return the Dice coefficient of two sentences, the weighted share of their terms that they have in common."""
        left, right, weight = self.bags[0][a], self.bags[1][b], self.weight
        shared = math.fsum(weight[term] * min(left[term], right[term]) for term in left.keys() & right.keys())
        return 2 * shared / ((self.masses[0][a] + self.masses[1][b]) or 1.0)

    def rare(self, a: int, b: int) -> list[str]:
        """Return the shared terms that are not common, rarest first."""
        return [term for term in self.shared(a, b) if self.weight[term] > COMMON_WEIGHT]

    def share_rare(self, a: int, b: int) -> bool:
        """Return whether two sentences share a term that is not common."""
        both = self.bags[0][a].keys() & self.bags[1][b].keys()
        return any(self.weight[term] > COMMON_WEIGHT for term in both)

    def common_words(self, language: str) -> Callable[[str], bool]:
        """Return a predicate for words so common in the two articles that sentences may share them by chance."""

        def common(word: str) -> bool:
            term = term_of(word, language)
            return self.weight.get(self.forms.get(term, term), 1.0) <= COMMON_WEIGHT

        return common

    def words_of(self, terms: set[str], sentence: str, language: str) -> list[str]:
        """Return the words of a sentence that have the given terms, as spelled there, rarest first."""
        found: dict[str, str] = {}
        for spelled, term in _spelled_terms(sentence, language):
            if (form := self.forms.get(term, term)) in terms:
                found.setdefault(form, spelled)
        return [found[term] for term in sorted(found, key=lambda term: (-self.weight[term], term))]


def lexicon(a: Article, b: Article) -> Lexicon:
    """Return the terms of two articles, weighted by rarity in both together (inverse document frequency)."""
    known: dict[str, list[str]] = {}
    sentences = sentence_terms(a, known), sentence_terms(b, known if a.language == b.language else {})
    forms: dict[str, str] = {}
    if a.language == b.language == "en":
        sentences, forms = _in_one_form(sentences, (a, b))
    bags = for_each(Counter, sentences)
    copies = _copies(bags[0]), _copies(bags[1])
    first = [[bag for k, bag in enumerate(side) if own[k] == k] for side, own in zip(bags, copies, strict=True)]
    frequency = document_frequency(first[0]), document_frequency(first[1])
    size = len(first[0]) + len(first[1])
    function_terms = _function_terms(a.language) | _function_terms(b.language)
    weight = _weights(document_frequency(first[0] + first[1]), max(size, FEWEST), function_terms)
    masses = for_each(lambda bag: mass(bag, weight), bags)
    return Lexicon(sentences, bags, masses, weight, frequency, copies, forms)


def _in_one_form(sentences: Terms, articles: tuple[Article, Article]) -> tuple[Terms, dict[str, str]]:
    """Replace derived terms and add acronyms where they are spelled out; return the terms and the replacements."""
    forms = derived_terms({term for side in sentences for terms in side for term in terms})
    texts = [[article.sentence_text(index) for index in range(len(article.sentences))] for article in articles]
    known = acronyms(chain(*texts))
    made: dict[int, list[str]] = {}
    for terms, text in zip(chain(*sentences), chain(*texts), strict=True):
        if id(terms) not in made:
            own = terms if forms.keys().isdisjoint(terms) else [forms.get(term, term) for term in terms]
            extra = [term_of(acronym, "en") for acronym in spelled_out(text, known)] if known else []
            extra = [term for term in extra if term not in own]
            made[id(terms)] = own + extra if extra else own
    left, right = ([made[id(terms)] for terms in side] for side in sentences)
    return (left, right), forms


def for_each(make: Callable[[Item], Made], sides: tuple[list[Item], list[Item]]) -> tuple[list[Made], list[Made]]:
    """Apply a function to the items of both sides, but only once to an object that occurs several times."""
    made: dict[int, Made] = {}
    for item in chain(*sides):
        if id(item) not in made:
            made[id(item)] = make(item)
    return [made[id(item)] for item in sides[0]], [made[id(item)] for item in sides[1]]


def _copies(bags: list[Counter[str]]) -> list[int]:
    """Return, for each sentence, the first sentence with the same words; copies share one bag."""
    first: dict[int, int] = {}
    return [first.setdefault(id(bag), index) for index, bag in enumerate(bags)]


@lru_cache(maxsize=4)
def _function_terms(language: str) -> frozenset[str]:
    """Return terms that carry little information: function words, and the names of months and weekdays.

    Texts written in the same week all share the latter.
    """
    stem = _stemmer(language)
    little = function_words(language) | calendar_words(language)
    return frozenset(map(stem, little)) if stem else frozenset(little)


def mass(bag: Counter[str], weight: dict[str, float]) -> float:
    """Return the total weight of a bag of terms."""
    return sum([weight[term] * count for term, count in bag.items()])


def document_frequency(bags: Sequence[Counter[str]]) -> Counter[str]:
    """Return the number of sentences that contain each term."""
    return Counter(chain.from_iterable(bags))


def _weights(frequency: Counter[str], sentences: int, function_terms: frozenset[str]) -> dict[str, float]:
    scale = math.log(1 + sentences)
    rarity = {count: math.log(1 + sentences / count) / scale for count in set(frequency.values())}
    plain = {count: value * _part_left(count / sentences) for count, value in rarity.items()}
    return {
        term: rarity[count] * COMMON_WEIGHT if term in function_terms else plain[count]
        for term, count in frequency.items()
    }


def _part_left(share: float) -> float:
    """Return the share of its weight that a term keeps, given the share of sentences that contain it."""
    commonness = min(max((share - RARE_SHARE) / (COMMON_SHARE - RARE_SHARE), 0.0), 1.0)
    return 1.0 - (1.0 - COMMON_WEIGHT) * commonness
