"""The tokens of one side of a passage: words, signs and spaces with their places in the article's text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdiff.patterns import lazily
from newsdiff.words import SPACELESS, token_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdiff.model import Article, Span

SPACE = " "
"""The key of every run of white space: one is as good as another."""


_WORD_GOES_ON = lazily(rf"[^\s{SPACELESS}]{{2}}")
"""Two neighbouring characters that stand in one word, its signs counted in."""


def whole_word_spans(text: str, start: int, end: int) -> list[Span]:
    """Words with the signs that stand at them, and runs of white space; scripts without spaces as in `token_spans`."""
    spans: list[Span] = []
    for begin, stop in token_spans(text, start, end):
        if spans and _WORD_GOES_ON().match(text, begin - 1):
            spans[-1] = (spans[-1][0], stop)
        else:
            spans.append((begin, stop))
    return spans


class Tokens:
    """Spans of tokens and their keys; two tokens with the same key are equal but for white space.

    White space between neighbouring sentences is a token like any other; between sentences that do not stand next to
    each other there is none, and `breaks` holds the index of the first token after such a gap.
    """

    __slots__ = ("breaks", "keys", "spans", "text")

    def __init__(
        self,
        article: Article,
        sentences: Sequence[int],
        spans_of: Callable[[str, int, int], Sequence[Span]] = token_spans,
    ) -> None:
        self.text = article.text
        self.spans: list[Span] = []
        self.breaks: set[int] = set()
        for number, index in enumerate(sentences):
            sentence = article.sentences[index]
            if number:
                self._join(article, sentences[number - 1], sentence.start)
            self.spans += spans_of(self.text, sentence.start, sentence.end)
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
