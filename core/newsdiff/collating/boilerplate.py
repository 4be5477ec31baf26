"""Pairing equivalent lines of boilerplate: credits, copyright lines, separators.

Aligning links only identical boilerplate, so that one outlet never seems to have taken such a line from another. In a
table of many articles, "BY ASSOCIATED PRESS" and "Associated Press" belong in one row.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from newsdiff.languages.function_words import function_words
from newsdiff.model.collation import Member
from newsdiff.text.spelling import fold
from newsdiff.text.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdiff.model import Article

ENOUGH = 3
"""Minimum length, in words, of a line that is equivalent to longer lines containing it."""

MOST = 1_000
"""Maximum number of different lines that are compared, and maximum number of copies that are paired with a line. Real
sites have far fewer.
"""


def same_boilerplate(articles: Sequence[Article]) -> Iterator[tuple[Member, Member]]:
    """Yield pairs of equivalent lines, the smaller member first.

    Equivalent lines have the same words apart from function words and figures, or one contains the words of the other.
    Paragraphs without words, such as separators, are all equivalent. If several lines have the same words, the first is
    paired with each of the others.
    """
    lines: defaultdict[frozenset[str], list[Member]] = defaultdict(list)
    for at, article in enumerate(articles):
        for index in range(len(article.sentences)):
            text = article.sentence_text(index)
            found = [word for word in words(text) if any(map(str.isalnum, word))]
            if article.kind(index) == "boilerplate" or (not found and _fills_paragraph(article, index)):
                lines[_content(found, article.language)].append(Member(at, index))
    for first, *others in lines.values():
        yield from ((first, other) for other in others[:MOST])
    for one, other in combinations(list(lines)[:MOST], 2):
        if _contains(one, other):
            first, second = sorted((lines[one][0], lines[other][0]))
            yield first, second


def _fills_paragraph(article: Article, index: int) -> bool:
    """Return whether a sentence is a whole paragraph rather than a sign split off from another sentence."""
    sentence = article.sentences[index]
    paragraph = article.paragraphs[sentence.paragraph]
    return (sentence.start, sentence.end) == (paragraph.start, paragraph.end)


def _content(found: Sequence[str], language: str) -> frozenset[str]:
    small = function_words(language)
    folded = (fold(word, language) for word in found)
    return frozenset(word for word in folded if word not in small and not word[:1].isdigit())


def _contains(one: frozenset[str], other: frozenset[str]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= ENOUGH and shorter <= longer
