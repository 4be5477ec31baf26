"""Why a passage is what it is: the score of its links, the threshold, the shared rare words, and the runner-up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdiff.aligning import THRESHOLD, Alignment, align
from newsdiff.errors import NewsdiffError

if TYPE_CHECKING:
    from newsdiff.model import Comparison, Pair, Passage

SHARED = 8
"""Shared words that are named, the rarest first."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What speaks for one pair of sentences.

    Attributes:
        a: Sentence index on the left.
        b: Sentence index on the right.
        score: From 0 to 1; at or above the threshold the pair may be linked.
        shared: Words of the left sentence that the right one shares and that are not common in the two articles, the
            rarest first.
        likeness: How alike a language model finds the two, if one was asked about them.
    """

    a: int
    b: int
    score: float
    shared: tuple[str, ...]
    likeness: float | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a passage is what it is.

    Attributes:
        passage: The passage.
        threshold: The score from which on sentences are linked.
        links: The passage's links, by `(a, b)`.
        runner_up: The best pair of one of its sentences that was not linked, if any was looked at.
    """

    passage: Passage
    threshold: float
    links: tuple[Reason, ...]
    runner_up: Reason | None


class Explainer:
    """Explains the passages of one comparison; the scores are worked out again once, when the first is asked for."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._turned = comparison.b.text < comparison.a.text
        self._alignment: Alignment | None = None
        self._linked = {(link.a, link.b) for link in comparison.links}
        self._likenesses = {(one.a, one.b): one.value for one in comparison.likenesses}
        self._known: dict[Pair, float] | None = None
        self._pairs: tuple[dict[int, list[Pair]], dict[int, list[Pair]]] | None = None

    def explain(self, passage_id: int) -> Explanation:
        """Explain one passage.

        Raises:
            NewsdiffError: There is no passage with that number.
        """
        passages = self._comparison.passages
        if not 1 <= passage_id <= len(passages):
            known = f"passages are numbered 1 to {len(passages)}" if passages else "there are no passages"
            raise NewsdiffError(f"There is no passage {passage_id}: {known}.")
        passage = passages[passage_id - 1]
        pairs = {pair for side, own in enumerate((passage.a, passage.b)) for i in own for pair in self._near(side, i)}
        mine = sorted(pair for pair in pairs if pair in self._linked)
        others = [(self._scores().get(pair, 0.0), pair) for pair in pairs if pair not in self._linked]
        best = max(others, key=lambda found: (found[0], -found[1][0], -found[1][1]), default=None)
        return Explanation(
            passage, THRESHOLD, tuple(map(self._reason, mine)), self._reason(best[1]) if best else None
        )

    def _aligned(self) -> Alignment:
        if self._alignment is None:
            a, b = self._comparison.articles
            self._alignment = align(b, a) if self._turned else align(a, b)
            if self._likenesses:
                from newsdiff.reranking import reranked

                turned = {(j, i): value for (i, j), value in self._likenesses.items()}
                self._alignment = reranked(self._alignment, turned if self._turned else self._likenesses)
        return self._alignment

    def _near(self, side: int, sentence: int) -> list[Pair]:
        """The pairs of a sentence that are linked or were looked at, found once for all sentences."""
        if self._pairs is None:
            self._pairs = {}, {}
            for pair in {**dict.fromkeys(self._linked), **self._scores()}:
                self._pairs[0].setdefault(pair[0], []).append(pair)
                self._pairs[1].setdefault(pair[1], []).append(pair)
        return self._pairs[side].get(sentence, [])

    def _scores(self) -> dict[Pair, float]:
        if self._known is None:
            scores = self._aligned().scores
            self._known = {(j, i): score for (i, j), score in scores.items()} if self._turned else dict(scores)
        return self._known

    def _reason(self, pair: Pair) -> Reason:
        a, b = pair
        lexicon = self._aligned().lexicon
        shared = set(lexicon.rare(b, a) if self._turned else lexicon.rare(a, b))
        article = self._comparison.a
        words = lexicon.words_of(shared, article.sentence_text(a), article.language)
        return Reason(a, b, self._scores().get(pair, 0.0), tuple(words[:SHARED]), self._likenesses.get(pair))


def explain(comparison: Comparison, passage_id: int) -> Explanation:
    """Explain one passage of a comparison; for several use one `Explainer`."""
    return Explainer(comparison).explain(passage_id)
