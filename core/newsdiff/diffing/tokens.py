"""The tokens of one side of a passage: words, signs and spaces with their places in the article's text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdiff.words import token_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdiff.model import Article, Span

SPACE = " "
"""The key of every run of white space: one is as good as another."""


class Tokens:
    """Spans of tokens and their keys; two tokens with the same key are equal but for white space.

    White space between neighbouring sentences is a token like any other; between sentences that do not stand next to
    each other there is none, and `breaks` holds the index of the first token after such a gap.
    """

    __slots__ = ("breaks", "keys", "spans", "text")

    def __init__(self, article: Article, sentences: Sequence[int]) -> None:
        self.text = article.text
        self.spans: list[Span] = []
        self.breaks: set[int] = set()
        for number, index in enumerate(sentences):
            sentence = article.sentences[index]
            if number:
                self._join(article, sentences[number - 1], sentence.start)
            self.spans += token_spans(self.text, sentence.start, sentence.end)
        tokens = [self.text[start:end] for start, end in self.spans]
        self.keys = [SPACE if token.isspace() else token for token in tokens]

    def _join(self, article: Article, before: int, start: int) -> None:
        gap = (article.sentences[before].end, start)
        if gap[0] == gap[1]:
            return
        if self.text[slice(*gap)].isspace():
            self.spans.append(gap)
        else:
            self.breaks.add(len(self.spans))

    def __len__(self) -> int:
        return len(self.spans)

    def pieces(self, start: int, end: int) -> list[Span]:
        """The tokens from `start` to `end` as contiguous spans of the text: one, or more where there are gaps."""
        if start == end:
            return []
        cuts = [start, *sorted(cut for cut in self.breaks if start < cut < end), end]
        return [(self.spans[i][0], self.spans[j - 1][1]) for i, j in pairwise(cuts)]
