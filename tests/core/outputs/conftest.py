"""Comparisons written by hand: sentences, passages and edits as a reader would spell them."""

from collections.abc import Sequence

import pytest

from newsdiff.aligning import THRESHOLD
from newsdiff.model import (
    Article,
    Comparison,
    Document,
    Edit,
    Link,
    Paragraph,
    Passage,
    Provenance,
    Sentence,
    Settings,
    Share,
)

NOTHING = Share(0, 0, 0, 0, 0, 0, 0)


def article(sentences: Sequence[str], outlet: str, **known: str) -> Article:
    """Return an article of one paragraph with a space between its sentences."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Sentence(at, at + len(sentence), 0))
        at += len(sentence) + 1
    text = " ".join(sentences)
    paragraphs = (Paragraph(0, len(text)),) if text else ()
    return Article(Document(text, outlet, **known), "en", paragraphs, tuple(spans))


def edits(steps: Sequence[tuple], a: str, b: str, at_a: int = 0, at_b: int = 0) -> tuple[Edit, ...]:
    """Build edits from steps `(op, text in a, text in b, steps within)`, each found after the one before it."""
    made = []
    for op, left, right, *within in steps:
        span_a = span_b = None
        if left:
            at_a = a.index(left, at_a)
            span_a = (at_a, at_a + len(left))
        if right:
            at_b = b.index(right, at_b)
            span_b = (at_b, at_b + len(right))
        chars = edits(within[0], a, b, at_a, at_b) if within else ()
        made.append(Edit(op, span_a, span_b, chars))
        at_a, at_b = (span_a or (0, at_a))[1], (span_b or (0, at_b))[1]
    return tuple(made)


def comparison(
    a: Article, b: Article, passages: Sequence[tuple], shares: tuple[Share, Share] = (NOTHING, NOTHING)
) -> Comparison:
    """Build a comparison of passages `(content, position, shape, sentences of a, of b, steps)`, numbered in order."""
    made, links = [], []
    for number, (content, position, shape, left, right, *steps) in enumerate(passages, 1):
        score = 0.75 if left and right else 0.0
        found = edits(steps[0], a.text, b.text) if steps else ()
        made.append(Passage(number, content, position, shape, tuple(left), tuple(right), score, found))
        links.extend(Link(i, j, score) for i in left for j in right)
    in_order = tuple(sorted(links, key=lambda link: (link.a, link.b)))
    return Comparison(a, b, in_order, tuple(made), Provenance(*shares), Settings(None, THRESHOLD))


@pytest.fixture
def story() -> Comparison:
    """An agency report and what an outlet made of it: every label once, with a split and a move."""
    agency = article(
        [
            "The mayor resigned on Monday.",
            "He was hospitalised in May.",
            "Nobody was hurt.",
            "The council meets today and elects a deputy.",
            "Rain is expected.",
        ],
        "Agency",
        date="2025-07-01",
    )
    daily = article(
        [
            "Nobody was hurt.",
            "The mayor resigned on Monday.",
            "He was hospitalized in May.",
            "The council meets today.",
            "It will elect a deputy.",
            "Our reporter was there.",
        ],
        "Daily",
        title="Mayor gone",
    )
    passages = [
        (
            "verbatim", "in-place", "1:1", [0], [1],
            [("equal", "The mayor resigned on Monday.", "The mayor resigned on Monday.")],
        ),
        (
            "cosmetic", "in-place", "1:1", [1], [2],
            [
                ("equal", "He was ", "He was "),
                (
                    "replace", "hospitalised", "hospitalized",
                    [("equal", "hospitali", "hospitali"), ("replace", "s", "z"), ("equal", "ed", "ed")],
                ),
                ("equal", " in May.", " in May."),
            ],
        ),
        ("verbatim", "moved", "1:1", [2], [0], [("equal", "Nobody was hurt.", "Nobody was hurt.")]),
        (
            "reworded", "in-place", "1:n", [3], [3, 4],
            [
                ("equal", "The council meets today", "The council meets today"),
                ("replace", " and elects", "."),
                ("insert", "", "It will elect"),
                ("equal", " a deputy.", " a deputy."),
            ],
        ),
        ("removed", "in-place", "1:0", [4], []),
        ("added", "in-place", "0:1", [], [5]),
    ]  # fmt: skip
    shares = (Share(24, 8, 5, 6, 2, 3, 3), Share(26, 8, 5, 6, 3, 4, 3))
    return comparison(agency, daily, passages, shares)


@pytest.fixture
def by_hand():
    """The builders, for tests with comparisons of their own."""
    return article, comparison
