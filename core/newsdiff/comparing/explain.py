"""Explaining why a passage has its labels: scores, threshold, shared rare words, and the runner-up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from newsdiff.aligning import align
from newsdiff.aligning.contributions import contributions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from newsdiff.aligning import Alignment
    from newsdiff.aligning.contributions import Contribution
    from newsdiff.model import Comparison, Pair, Passage

SHARED = 8
"""Maximum number of shared words reported for a pair."""


ReasonRole = Literal["main", "also", "possible"]
"""The role of a pair of sentences: a main link, an also-link, or a possible match."""


@dataclass(frozen=True, slots=True)
class Reason:
    """The score of one pair of sentences, with the reasons for it.

    Attributes:
        a: Sentence index on the left.
        b: Sentence index on the right.
        score: The score, from 0 to 1; pairs that reach the threshold may be linked.
        shared: Words of the left sentence that are also in the right one and are rare in the two articles, the rarest
            first.
        likeness: The similarity of the two sentences according to a language model, if one was used.
        role: The role of the pair, or None if it is neither linked nor a possible match.
        contributions: The reasons for and against a match, the most important first; `explain_all` omits them.
    """

    a: int
    b: int
    score: float
    shared: tuple[str, ...]
    likeness: float | None = None
    role: ReasonRole | None = None
    contributions: tuple[Contribution, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """The reasons for the labels of a passage.

    Attributes:
        passage: The passage.
        threshold: The minimum score of a link in this comparison.
        links: The links of its sentences, main and also-links, ordered by `(a, b)`.
        runner_up: The best unlinked candidate pair that includes one of its sentences, if any.
    """

    passage: Passage
    threshold: float
    links: tuple[Reason, ...]
    runner_up: Reason | None


def explain(comparison: Comparison, passage_id: int) -> Explanation:
    """Explain one passage of a comparison. To explain all of them use `explain_all`.

    Raises:
        NewsdiffError: There is no passage with this number.
    """
    passage = comparison.passage(passage_id)
    scored = _scored_pairs(comparison)
    a, b = frozenset(passage.a), frozenset(passage.b)
    found = _explanation(scored, passage, [pair for pair in scored.pairs() if pair[0] in a or pair[1] in b])
    return _with_contributions(comparison, found)


def _with_contributions(comparison: Comparison, explanation: Explanation) -> Explanation:
    reasons = [*explanation.links, *([explanation.runner_up] if explanation.runner_up else [])]
    links = [(link.a, link.b) for link in comparison.links]
    known = contributions(*comparison.articles, [(one.a, one.b) for one in reasons], links)
    rival = explanation.runner_up
    return replace(
        explanation,
        links=tuple(replace(one, contributions=known[one.a, one.b]) for one in explanation.links),
        runner_up=replace(rival, contributions=known[rival.a, rival.b]) if rival else None,
    )


def explain_all(comparison: Comparison) -> Iterator[Explanation]:
    """Explain every passage of a comparison, in order."""
    scored = _scored_pairs(comparison)
    passage_of_a = {i: passage.id for passage in comparison.passages for i in passage.a}
    passage_of_b = {j: passage.id for passage in comparison.passages for j in passage.b}
    pairs: dict[int, list[Pair]] = {}
    for pair in scored.pairs():
        for passage_id in {passage_of_a[pair[0]], passage_of_b[pair[1]]}:
            pairs.setdefault(passage_id, []).append(pair)
    for passage in comparison.passages:
        yield _explanation(scored, passage, pairs.get(passage.id, ()))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _ScoredPairs:
    """The data needed to explain passages of a comparison."""

    comparison: Comparison
    alignment: Alignment
    linked: dict[Pair, ReasonRole]
    possible: frozenset[Pair]
    likenesses: dict[Pair, float]

    def pairs(self) -> Iterable[Pair]:
        """Return all pairs that are linked or were scored."""
        return dict.fromkeys(self.linked) | self.alignment.scores

    def score(self, pair: Pair) -> float:
        return self.alignment.scores.get(pair, 0.0)

    def role(self, pair: Pair) -> ReasonRole | None:
        return self.linked.get(pair) or ("possible" if pair in self.possible else None)

    def reason(self, pair: Pair) -> Reason:
        a, b = pair
        lexicon, article = self.alignment.lexicon, self.comparison.a
        words = lexicon.words_of(set(lexicon.rare(a, b)), article.sentence_text(a), article.language)
        return Reason(a, b, self.score(pair), tuple(words[:SHARED]), self.likenesses.get(pair), self.role(pair))


def _scored_pairs(comparison: Comparison) -> _ScoredPairs:
    return _ScoredPairs(
        comparison,
        comparison.alignment or align(*comparison.articles),
        {(link.a, link.b): link.role for link in comparison.links},
        frozenset((one.a, one.b) for one in comparison.possible),
        {(one.a, one.b): one.value for one in comparison.likenesses},
    )


def _explanation(scored: _ScoredPairs, passage: Passage, pairs: Collection[Pair]) -> Explanation:
    """Explain a passage from all pairs that include one of its sentences."""
    others = [pair for pair in pairs if pair not in scored.linked]
    best = max(others, key=lambda pair: (scored.score(pair), -pair[0], -pair[1]), default=None)
    return Explanation(
        passage,
        scored.comparison.settings.threshold,
        tuple(scored.reason(pair) for pair in sorted(pairs) if pair in scored.linked),
        scored.reason(best) if best else None,
    )
