"""The words of an article, as detectors compare them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category

from newsdiff.discrepancies.written_out import written_out
from newsdiff.languages.function_words import function_words
from newsdiff.model import Span
from newsdiff.text.word_table import WordTable
from newsdiff.text.words import words as words_of


class Word(NamedTuple):
    """A word of an article. It is a tuple, because articles have thousands of words and tuples are fast to create.

    Attributes:
        start: The offset of its first character.
        end: Its end, exclusive.
        key: The key shared by all its spellings.
        plain: The word in lower case.
        stem: The first letters of its key, shared by most of its forms.
        small: Whether it is a function word of the article's language.
    """

    start: int
    end: int
    key: str
    plain: str
    stem: str
    small: bool


Form = tuple[str, str, str, bool]
"""The attributes of a word other than its position: key, lower case, stem, and whether it is a function word."""

STEM = 4
"""Number of letters of a stem, by which forms of one word are recognised ("sell", "selling")."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Words:
    """The words of one sentence.

    Attributes:
        all: All words, in order.
        free: Words outside quotations.
        quoted: The words of each part of a quotation, without an editor's remarks in brackets.
        content: The stems of the content words.
        spelled: Every word in lower case, and every key, for looking up words in any spelling.
    """

    all: tuple[Word, ...]
    free: tuple[Word, ...]
    quoted: tuple[tuple[Word, ...], ...]
    content: frozenset[str]
    spelled: frozenset[str]


def words_between(text: str, start: int, end: int, language: str) -> tuple[Word, ...]:
    """Return the words of a text between two offsets."""
    new, forms, index = tuple.__new__, _forms(language), text.index  # half the time of `Word(...)`
    found: list[Word] = []
    last = start
    for spelled in words_of(text[start:end]):
        first = index(spelled, last)
        last = first + len(spelled)
        known = forms[spelled]
        found.append(new(Word, (first, last, *known[0])))
        if len(known) > 1:  # a contraction
            found += [new(Word, (first, last, *form)) for form in known[1:]]
    return tuple(found)


@lru_cache(maxsize=8)
def _forms(language: str) -> WordTable[tuple[Form, ...]]:
    """Return the forms of each word of a language: one, or two for a contraction."""
    small = function_words(language)

    def forms_of(spelled: str) -> tuple[Form, ...]:
        plain = spelled.lower()
        return tuple((key, plain, key[:STEM], key in small) for key in written_out(spelled, language))

    return WordTable(forms_of)


def first_from(words: Sequence[Word], offset: int) -> int:
    """Return the index of the first word that starts at an offset or after it."""
    return bisect_left(words, (offset,))


def cover(words: Sequence[Word]) -> Span:
    """Return the span from the first to the last of the given words."""
    return words[0].start, words[-1].end


def is_torn(text: str, start: int, end: int) -> bool:
    """Return whether an invisible character splits a word or figure that readers see as one."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if (before + after).isascii() and (before + after).isprintable():
        return False
    if before == _ESCAPE:
        return True
    return (_is_hidden(before[1:]) and before[0].isalnum()) or (_is_hidden(after[:1]) and after[1:].isalnum())


_ESCAPE = "\x1b["
"""The start of a terminal's colour code."""


def _is_hidden(character: str) -> bool:
    """Return whether a character is a control or format character or a mark, but not white space."""
    return bool(character) and category(character) in {"Cc", "Cf", "Mn"} and not character.isspace()
