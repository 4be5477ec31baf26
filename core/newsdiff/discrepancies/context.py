"""Reading an article for detectors: the words, quotations and quantities of its sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from newsdiff.discrepancies.words import STEM, Word, Words, first_from, is_torn, words_between
from newsdiff.languages.quantities import Quantity, may_have_quantities, quantities
from newsdiff.languages.reporting import reporting
from newsdiff.model import Article, Span
from newsdiff.segmenting.quotations import Quotation, find_quotations, within

if TYPE_CHECKING:
    from newsdiff.discrepancies.sources import Source

_LETTERS = re.compile(r"[^\W\d_]+")
_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_a-z]\S{0,60}")
_WORD = re.compile(r"\w+")
_BRACKETED = re.compile(r"\[[^\[\]\n]{1,80}\]|\([^()\n]{1,80}\)")

HEADLINE = 0.8
"""Minimum share of capitalised words in a headline."""


class Reader:
    """An article whose sentences are analysed on demand."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.language = article.language
        self._words: dict[int, Words] = {}
        self._capitalised: dict[int, tuple[Word, ...]] = {}
        self._quotes: dict[int, bool] = {}
        self._countable: dict[int, bool] = {}
        self._speaking: dict[int, bool] = {}
        self._spelled_quotations: dict[int, str] = {}
        self.sources: dict[int, list[Source]] = {}
        self._quantities: dict[int, tuple[Quantity, ...]] = {}

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """All quotations of the article."""
        return find_quotations(self.article)

    @cached_property
    def inside_sentences(self) -> frozenset[str]:
        """The words capitalised within a sentence, that is, after a word, a comma or a semicolon."""
        pieces = set(_INSIDE.findall(self.text))
        return frozenset(piece[: word.end()] for piece in pieces for word in _WORD.finditer(piece))

    def span(self, sentence: int) -> Span:
        """Return the span of a sentence."""
        found = self.article.sentences[sentence]
        return found.start, found.end

    def words(self, sentence: int) -> Words:
        """Return the words of a sentence."""
        if sentence not in self._words:
            self._words[sentence] = self._read(sentence)
        return self._words[sentence]

    def _read(self, sentence: int) -> Words:
        text, (start, end) = self.text, self.span(sentence)
        words = words_between(text, start, end, self.language)
        content = frozenset([stem for _, _, _, _, stem, small in words if not small])
        spelled_all = frozenset([word[2] for word in words] + [word[3] for word in words])
        parts = within(self.quotations, (start, end))
        if not parts:
            return Words(words, words, (), content, spelled_all)
        remarks = [match.span() for match in _BRACKETED.finditer(text, start, end)]
        free: list[Word] = []
        quoted: list[tuple[Word, ...]] = []
        done = 0
        for first, last in parts:
            opens, closes = first_from(words, first), first_from(words, last)
            free += words[done:opens]
            quoted.append(tuple([word for word in words[opens:closes] if not (remarks and _lies_in(word, remarks))]))
            done = closes
        free += words[done:]
        return Words(words, tuple(free), tuple(filter(None, quoted)), content, spelled_all)

    def spoken(self, sentence: int) -> Sequence[Word]:
        """Return the quoted words of a sentence, or all its words if it is speech without quotation marks."""
        if self.quotes(sentence):
            return [word for part in self.words(sentence).quoted for word in part]
        return self.words(sentence).all if self.is_speech(sentence) else ()

    def quotes(self, sentence: int) -> bool:
        """Return whether a sentence has quotation marks around some of its words."""
        if sentence not in self._quotes:
            self._quotes[sentence] = bool(within(self.quotations, self.span(sentence)))
        return self._quotes[sentence]

    def is_speech(self, sentence: int) -> bool:
        """Return whether a sentence seems to be speech without quotation marks.

        It must be in the first or second person, or next to such a sentence and without a reporting clause.
        """
        if self.quotes(sentence) or self.speaks(sentence):
            return not self.quotes(sentence)
        table, last = reporting(self.language), len(self.article.sentences)
        beside = any(self.speaks(near) for near in (sentence - 1, sentence + 1) if 0 <= near < last)
        return beside and not (table and not table.cues.isdisjoint(self.words(sentence).spelled))

    def speaks(self, sentence: int) -> bool:
        """Return whether a sentence has no quotation marks but a word of the first or second person."""
        if sentence not in self._speaking:
            table = reporting(self.language)
            speakers = table.speakers if table and not self.quotes(sentence) else frozenset[str]()
            text = self.article.sentence_text(sentence).lower()
            self._speaking[sentence] = not speakers.isdisjoint(_LETTERS.findall(text))  # faster than all of its words
        return self._speaking[sentence]

    def capitalised(self, sentence: int) -> tuple[Word, ...]:
        """Return the content words of a sentence that have a capital; none if nearly all have one, as in a headline."""
        if sentence not in self._capitalised:
            text, content = self.text, [word for word in self.words(sentence).all if not word.small]
            found = [word for word in content if text[word.start].isupper()]
            self._capitalised[sentence] = tuple(found) if len(found) <= HEADLINE * len(content) else ()
        return self._capitalised[sentence]

    def quantities(self, sentence: int) -> tuple[Quantity, ...]:
        """Return the quantities of a sentence, with offsets into the article."""
        if sentence not in self._quantities:
            start, end = self.span(sentence)
            text = self.text[start:end]
            self._quantities[sentence] = tuple(
                Quantity(one.start + start, one.end + start, one.value, one.unit, one.kind)
                for one in (quantities(text, self.language) if self.may_have_quantities(sentence) else ())
                if not is_torn(text, one.start, one.end)
            )
        return self._quantities[sentence]

    def may_have_quantities(self, sentence: int) -> bool:
        """Return whether a sentence can contain quantities, which is faster than finding them."""
        if sentence not in self._countable:
            text, spelled = self.article.sentence_text(sentence), self.words(sentence).spelled
            self._countable[sentence] = may_have_quantities(text, spelled, self.language)
        return self._countable[sentence]

    def around(self, sentence: int, span: Span, reach: int) -> frozenset[str]:
        """Return the stems of the content words among the `reach` words before and after a span."""
        before, after = self.before(sentence, span[0])[-reach:], self.after(sentence, span[1])[:reach]
        return frozenset([word.stem for word in before + after if not word.small])

    def before(self, sentence: int, offset: int) -> tuple[Word, ...]:
        """Return the words of a sentence that end before an offset."""
        words = self.words(sentence).all
        stop = first_from(words, offset)
        while stop and words[stop - 1].end > offset:
            stop -= 1
        return words[:stop]

    def after(self, sentence: int, offset: int) -> tuple[Word, ...]:
        """Return the words of a sentence that start at an offset or after it."""
        words = self.words(sentence).all
        return words[first_from(words, offset) :]

    def quotes_exactly(self, words: Sequence[Word], *, but: int) -> bool:
        """Return whether a sentence other than `but` quotes exactly these words.

        Of many sentences, only the first `_MOST_SEARCHED` that quote the rarest three words in a row are searched.
        """
        spelled, stem = _spelled(words), max(words, key=lambda word: len(word.key)).plain[:STEM]
        sentences = self._quoting
        if len(sentences) > _FEW:
            found = (self._by_quoted_words.get(three, []) for three in _threes(words))
            sentences = min(found, key=len, default=sentences)[:_MOST_SEARCHED]
        return any(
            sentence != but
            and (sentence in self._spelled_quotations or self._has(sentence, stem))  # before its words are read
            and spelled in self._quoted(sentence)
            and self._has(sentence, stem)
            for sentence in sentences
        )

    def _has(self, sentence: int, letters: str) -> bool:
        """Return whether a sentence has some letters, in lower or upper case."""
        return letters in self.article.sentence_text(sentence).lower()

    def _quoted(self, sentence: int) -> str:
        """Return the keys of the quoted words of a sentence, which are searched again and again."""
        if sentence not in self._spelled_quotations:
            self._spelled_quotations[sentence] = "".join(map(_spelled, self.words(sentence).quoted))
        return self._spelled_quotations[sentence]

    @cached_property
    def _quoting(self) -> list[int]:
        """The sentences with quotations."""
        return [index for index in range(len(self.article.sentences)) if self.quotes(index)]

    @cached_property
    def _by_quoted_words(self) -> dict[tuple[str, ...], list[int]]:
        """For the keys of each three consecutive words in a quotation, the sentences that quote them."""
        found: dict[tuple[str, ...], list[int]] = {}
        for index in self._quoting:
            for three in dict.fromkeys(three for part in self.words(index).quoted for three in _threes(part)):
                found.setdefault(three, []).append(index)
        return found


def _threes(words: Sequence[Word]) -> Iterator[tuple[str, ...]]:
    """Yield the keys of each three consecutive words."""
    keys = [word.key for word in words]
    return zip(keys, keys[1:], keys[2:], strict=False)


_FEW = 200
"""Number of sentences with quotations up to which searching them all is faster than an index of their words."""

_MOST_SEARCHED = 500
"""Maximum number of sentences that are searched for a quotation. Without a limit, the time would be quadratic in a text
that quotes the same few words again and again in different orders.
"""


def _lies_in(word: Word, spans: Sequence[Span]) -> bool:
    """Return whether a word starts in one of the spans, which must be in order and not overlap."""
    at = bisect_left(spans, (word.start + 1, 0))
    return at > 0 and word.start < spans[at - 1][1]


def _spelled(words: Sequence[Word]) -> str:
    return " " + " ".join(word.key for word in words) + " "
