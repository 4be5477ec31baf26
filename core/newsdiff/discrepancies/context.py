"""What detectors look at: two linked sentences with their words and quotations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from newsdiff.discrepancies.quotations import Quotation, find_quotations, within
from newsdiff.discrepancies.written_out import written_out
from newsdiff.languages.function_words import function_words
from newsdiff.model import Article, Pair, Span
from newsdiff.text.words import word_spans

_BRACKETED = re.compile(r"\[[^\[\]\n]{1,80}\]|\([^()\n]{1,80}\)")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an article: where it stands, and the key under which its spellings are one."""

    start: int
    end: int
    key: str


class Reader:
    """One article as detectors read it; each thing is worked out when it is first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.language = article.language
        self._words: dict[int, tuple[Word, ...]] = {}

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """All quotations of the article."""
        return find_quotations(self.article)

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The function words of the article's language."""
        return frozenset(function_words(self.language))

    def span(self, sentence: int) -> Span:
        """Return where a sentence stands."""
        found = self.article.sentences[sentence]
        return found.start, found.end

    def words(self, sentence: int) -> tuple[Word, ...]:
        """Return the words of a sentence."""
        if sentence not in self._words:
            self._words[sentence] = tuple(
                Word(start, end, key)
                for start, end in word_spans(self.text, *self.span(sentence))
                for key in written_out(self.text[start:end], self.language)
            )
        return self._words[sentence]

    def quoted(self, sentence: int) -> list[tuple[Word, ...]]:
        """Return the words of each part of a quotation in a sentence."""
        words = self.words(sentence)
        parts = [
            tuple(
                word for word in words if start <= word.start and word.end <= end and not self.in_brackets(word.start)
            )
            for start, end in within(self.quotations, self.span(sentence))
        ]
        return [part for part in parts if part]

    @cached_property
    def brackets(self) -> tuple[Span, ...]:
        """Remarks in brackets, which an editor puts into a quotation."""
        return tuple(match.span() for match in _BRACKETED.finditer(self.text))

    def in_brackets(self, offset: int) -> bool:
        """Return whether an offset lies in brackets."""
        return any(start <= offset < end for start, end in self.brackets)

    def is_name(self, word: Word) -> bool:
        """Return whether a word is written like a name; at the beginning of a sentence nobody can tell."""
        return (self.text[word.start].isupper() or len(word.key) <= 2) and word.key not in self.small_words

    def quotes_exactly(self, words: tuple[Word, ...], *, but: int) -> bool:
        """Return whether a sentence other than `but` quotes these very words."""
        return any(
            self._quoted_keys[sentence].find(_spelled(words)) >= 0
            for sentence in range(len(self.article.sentences))
            if sentence != but
        )

    @cached_property
    def _quoted_keys(self) -> list[str]:
        return ["".join(_spelled(part) for part in self.quoted(index)) for index in range(len(self.article.sentences))]

    def in_quotation(self, offset: int) -> bool:
        """Return whether an offset lies inside a quotation."""
        return any(one.start <= offset < one.end for one in self.quotations)


def _spelled(words: tuple[Word, ...]) -> str:
    return " " + " ".join(word.key for word in words) + " "


@dataclass(frozen=True)
class LinkedPair:
    """Two linked sentences, with the articles they stand in."""

    a: Reader
    b: Reader
    link: Pair

    @property
    def sides(self) -> tuple[tuple[Reader, int], tuple[Reader, int]]:
        """Left and right: the article and the index of its sentence."""
        return (self.a, self.link[0]), (self.b, self.link[1])
