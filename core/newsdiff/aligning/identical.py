"""Pairing sentences that are identical apart from spelling and punctuation."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdiff.text.sequences import common_in_order
from newsdiff.text.spelling import sentence_key

if TYPE_CHECKING:
    from newsdiff.model import Article, Pair


def identical_pairs(a: Article, b: Article) -> list[Pair]:
    """Return ascending pairs of sentences with equal keys, each sentence at most once.

    Sentences in the same order are paired first, then the rest (moved or repeated sentences) in order of occurrence. A
    sentence without letters or digits has no key and is compared as written.
    """
    language = a.language if a.language == b.language else ""
    known: dict[str, str] = {}
    keys = [_keys(article, language, known) for article in (a, b)]
    pairs = common_in_order(keys[0], keys[1])
    taken_a, taken_b = {i for i, _ in pairs}, {j for _, j in pairs}
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for j in range(len(keys[1]) - 1, -1, -1):
        if j not in taken_b:
            waiting[keys[1][j]].append(j)
    for i, key in enumerate(keys[0]):
        if i not in taken_a and waiting.get(key):
            pairs.append((i, waiting[key].pop()))
    return sorted(pairs)


def _keys(article: Article, language: str, known: dict[str, str]) -> list[str]:
    """Return the key of every sentence; `known` caches keys, because articles may copy sentences from each other."""
    out = []
    for index in range(len(article.sentences)):
        text = article.sentence_text(index)
        key = known.get(text)
        if key is None:
            key = known[text] = sentence_key(text, language) or " ".join(text.split())
        out.append(key)
    return out
