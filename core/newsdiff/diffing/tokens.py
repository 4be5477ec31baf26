"""Tokens of one side of a passage: words, punctuation and spaces, with their positions in the text."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from newsdiff.text.plain_form import plain_form
from newsdiff.text.word_table import WordTable
from newsdiff.text.words import SPACELESS, is_plain, is_space, token_spans, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdiff.model import Article, Span

SPACE = " "
"""The key of every run of white space; all such runs are equal."""


@cache
def _word_goes_on() -> re.Pattern[str]:
    """Return the pattern for two adjacent characters of a word with its punctuation, compiled on first use (1 ms)."""
    return re.compile(rf"[^\s{SPACELESS}]{{2}}")


_BETWEEN_SPACES = re.compile(r"\s+|\S+")
"""Matches words with their punctuation, and runs of white space.

It is used for text without combining marks and without scripts that have no spaces.
"""


def whole_words(text: str) -> Sequence[str]:
    """Split a text into words with adjoining punctuation, and runs of white space.

    In scripts without spaces the result is that of `tokens`.
    """
    if is_plain(text):
        return _BETWEEN_SPACES.findall(text)
    spans: list[Span] = []
    for begin, stop in token_spans(text, 0, len(text)):
        if spans and _word_goes_on().match(text, begin - 1):
            spans[-1] = (spans[-1][0], stop)
        else:
            spans.append((begin, stop))
    return [text[slice(*span)] for span in spans]


def stretches(article: Article, sentences: Sequence[int]) -> list[Span]:
    """Return the spans that sentences cover, joining those with only white space between them."""
    out: list[Span] = []
    for index in sentences:
        start, end = article.sentences[index].start, article.sentences[index].end
        if out and not article.text[out[-1][1] : start].strip():
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _without_quote_marks(found: Sequence[str]) -> Sequence[str]:
    """Return the tokens, with leading `>` marks of quoted email joined to the first one."""
    if not found or found[0] != ">":
        return found
    first = next((k for k, token in enumerate(found) if token != ">" and not is_space(token)), len(found) - 1)
    return ["".join(found[: first + 1]), *found[first + 1 :]]


def _key(token: str) -> str:
    """Return the key by which a token is compared: its plain form, or the token itself if it is invisible."""
    return SPACE if is_space(token) else plain_form(token) or token


_KEYS = WordTable(_key)


class Tokens:
    """The spans and keys of the tokens of some sentences.

    Tokens with the same key have the same plain form. White space between adjacent sentences is a token. Between
    sentences that are not adjacent there is none, and `breaks` contains the index of the first token after each such
    gap.
    """

    __slots__ = ("breaks", "keys", "spans", "text")

    def __init__(
        self,
        article: Article,
        sentences: Sequence[int],
        tokens_of: Callable[[str], Sequence[str]] = tokens,
    ) -> None:
        self.text = article.text
        self.spans: list[Span] = []
        self.keys: list[str] = []
        self.breaks: set[int] = set()
        for number, index in enumerate(sentences):
            start = article.sentences[index].start
            if number:
                self._join(article, sentences[number - 1], start)
            found = _without_quote_marks(tokens_of(article.sentence_text(index)))
            self.spans += pairwise(accumulate(map(len, found), initial=start))
            self.keys += [_KEYS[token] for token in found]

    def _join(self, article: Article, before: int, start: int) -> None:
        gap = (article.sentences[before].end, start)
        if gap[0] == gap[1]:
            return
        if self.text[slice(*gap)].isspace():
            self.spans.append(gap)
            self.keys.append(SPACE)
        else:
            self.breaks.add(len(self.spans))

    def __len__(self) -> int:
        return len(self.spans)

    def pieces(self, start: int, end: int) -> list[Span]:
        """Return the tokens from `start` to `end` as spans of the text, one for each part between gaps."""
        if start == end:
            return []
        if not self.breaks:
            return [(self.spans[start][0], self.spans[end - 1][1])]
        cuts = [start, *sorted(cut for cut in self.breaks if start < cut < end), end]
        return [(self.spans[i][0], self.spans[j - 1][1]) for i, j in pairwise(cuts)]
