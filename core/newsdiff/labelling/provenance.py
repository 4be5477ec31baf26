"""Measuring provenance, the number of words of each article that it shares with the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdiff.model import Provenance, Share
from newsdiff.text.words import count_words, word_spans
from newsdiff.text.words import words as words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from newsdiff.model import Article, Link, Passage, PossibleMatch, Side


def provenance(
    a: Article, b: Article, passages: Sequence[Passage], links: Sequence[Link], possible: Sequence[PossibleMatch] = ()
) -> Provenance:
    """Return how many words of each article are shared with the other, and how."""
    partners: dict[Side, dict[int, list[str]]] = {"a": {}, "b": {}}
    for link in links:
        partners["a"].setdefault(link.a, []).append(b.sentence_text(link.b))
        partners["b"].setdefault(link.b, []).append(a.sentence_text(link.a))
    likely = {one.a for one in possible}, {one.b for one in possible}
    return Provenance(
        _share(a, "a", passages, partners["a"], likely[0]), _share(b, "b", passages, partners["b"], likely[1])
    )


def _share(
    article: Article,
    side: Side,
    passages: Sequence[Passage],
    partners: Mapping[int, Sequence[str]],
    likely: Set[int],
) -> Share:
    """Count an article's words by whether and how they are shared.

    A word of a reworded passage is shared if the edits leave it unchanged, so that the count agrees with the text that
    is displayed without marks. A sentence with only also-links counts as reworded, and its words that occur in its
    partners count as shared.
    """
    counts = dict.fromkeys(("verbatim", "cosmetic", "reworded_shared", "reworded_own", "only_here"), 0)
    moved = possible = 0
    for passage in passages:
        sentences = passage.sentences(side)
        words = sum([count_words(article.sentence_text(index)) for index in sentences])
        if passage.position == "moved":
            moved += words
        if passage.content == "reworded":
            shared = _inside(_words(article, sentences), _equal_spans(passage, side))
            counts["reworded_shared"] += shared
            counts["reworded_own"] += words - shared
        elif passage.content in ("removed", "added"):
            linked = [index for index in sentences if index in partners]
            if linked:
                shared = sum([_in_common(article.sentence_text(index), partners[index]) for index in linked])
                counts["reworded_shared"] += shared
                counts["reworded_own"] += words - shared
            else:
                counts["only_here"] += words
                possible += words if any(index in likely for index in sentences) else 0
        else:
            counts[passage.content] += words
    return Share(words=sum(counts.values()), **counts, moved=moved, possible=possible)


def _in_common(sentence: str, partners: Sequence[str]) -> int:
    """Count the words of a sentence that its partners contain, ignoring case."""
    known = {word.casefold() for partner in partners for word in words_of(partner)}
    return sum([word.casefold() in known for word in words_of(sentence)])


def _words(article: Article, sentences: Sequence[int]) -> list[tuple[int, int]]:
    text, spans = article.text, (article.sentences[index] for index in sentences)
    return [word for sentence in spans for word in word_spans(text, sentence.start, sentence.end)]


def _equal_spans(passage: Passage, side: Side) -> list[tuple[int, int]]:
    spans = (edit.span(side) for edit in passage.edits if edit.op == "equal")
    return sorted(span for span in spans if span)


def _inside(words: list[tuple[int, int]], spans: list[tuple[int, int]]) -> int:
    """Count the words that are in one of the spans; both lists are ascending."""
    count = at = 0
    for start, end in words:
        while at < len(spans) and spans[at][1] < end:
            at += 1
        count += at < len(spans) and spans[at][0] <= start
    return count
