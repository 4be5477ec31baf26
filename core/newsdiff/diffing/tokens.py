"""The tokens of one side of a passage: words, signs and spaces with their places in the article's text."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from newsdiff.text.words import SPACELESS, is_plain, token_spans, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdiff.model import Article, Span

SPACE = " "
"""The key of every run of white space: one is as good as another."""


_WORD_GOES_ON = re.compile(rf"[^\s{SPACELESS}]{{2}}")
"""Two neighbouring characters that stand in one word, its signs counted in."""

_BETWEEN_SPACES = re.compile(r"\s+|\S+")
"""The same where there are neither marks nor scripts without spaces."""


def whole_words(text: str) -> Sequence[str]:
    """Words with the signs that stand at them, and runs of white space; scripts without spaces as in `tokens`."""
    if is_plain(text):
        return _BETWEEN_SPACES.findall(text)
    spans: list[Span] = []
    for begin, stop in token_spans(text, 0, len(text)):
        if spans and _WORD_GOES_ON.match(text, begin - 1):
            spans[-1] = (spans[-1][0], stop)
        else:
            spans.append((begin, stop))
    return [text[slice(*span)] for span in spans]


def stretches(article: Article, sentences: Sequence[int]) -> list[Span]:
    """What sentences cover, those with nothing but white space between them in one."""
    out: list[Span] = []
    for index in sentences:
        start, end = article.sentences[index].start, article.sentences[index].end
        if out and not article.text[out[-1][1] : start].strip():
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


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
            found = tokens_of(article.sentence_text(index))
            self.spans += pairwise(accumulate(map(len, found), initial=start))
            self.keys += [SPACE if token.isspace() else token for token in found]

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
        """The tokens from `start` to `end` as contiguous spans of the text: one, or more where there are gaps."""
        if start == end:
            return []
        if not self.breaks:
            return [(self.spans[start][0], self.spans[end - 1][1])]
        cuts = [start, *sorted(cut for cut in self.breaks if start < cut < end), end]
        return [(self.spans[i][0], self.spans[j - 1][1]) for i, j in pairwise(cuts)]
