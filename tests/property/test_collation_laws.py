"""The laws of a collation: every sentence has a place, two articles give their links, and order does not matter."""

from __future__ import annotations

from itertools import product
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff import Collation, Document
from newsdiff.model.collation import Member

_SENTENCES = (
    "The mayor of Kelmar resigned on Monday.",
    "On Monday, Kelmar's mayor resigned.",
    "The harbour authority lost 4 million euros in March.",
    "In March the authority lost four million euros, and the mayor resigned.",
    "Voters will choose a successor in June.",
    "KELMAR (AP) – A successor will be chosen in June.",
    "“We are ready,” said Nora Visk.",
    "市长周一辞职。",
    "",
    "\x1b[31m",
)
articles = st.lists(st.sampled_from(_SENTENCES), max_size=5).map("\n\n".join) | st.text(
    st.characters(exclude_categories=("Cs",)), max_size=30
)
collections = st.lists(articles, min_size=2, max_size=4)


def collated(texts: list[str], order: list[int]) -> Collation:
    """Collate texts in an order; their outlets keep the numbers of the texts."""
    return newsdiff.collate([Document(texts[at], f"outlet {at}") for at in order])


@settings(max_examples=100, deadline=None)
@given(collections)
def test_every_sentence_is_in_a_statement_and_every_member_in_one_reading(texts: list[str]) -> None:
    collation = newsdiff.collate(texts)
    sentences = {Member(at, index) for at, one in enumerate(collation.articles) for index in range(len(one.sentences))}
    assert {member for one in collation.statements for member in one.members} == sentences
    for statement in collation.statements:
        assert len(set(statement.members)) == len(statement.members)
    assert sorted(at for family in collation.families for at in family.articles) == list(range(len(texts)))
    assert [one.id for one in collation.statements] == list(range(1, len(collation.statements) + 1))


@settings(max_examples=100, deadline=None)
@given(st.lists(articles, min_size=2, max_size=2))
def test_the_statements_of_two_articles_are_their_links(texts: list[str]) -> None:
    collation, comparison = newsdiff.collate(texts), newsdiff.compare(*texts)
    together = {
        (one.sentence, other.sentence)
        for statement in collation.statements
        for one, other in product(statement.members, repeat=2)
        if (one.article, other.article) == (0, 1)
    }
    assert together == {(link.a, link.b) for link in comparison.links}
    assert collation.comparison(0, 1) == comparison


@settings(max_examples=60, deadline=None)
@given(collections, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_does_not_count(texts: list[str], random: Random) -> None:
    order = list(range(len(texts)))
    random.shuffle(order)
    plain, shuffled = collated(texts, sorted(order)), collated(texts, order)

    def named(collation: Collation) -> object:
        outlets = [article.outlet for article in collation.articles]
        statements = [
            [(one.letter, sorted((outlets[m.article], m.sentence) for m in one.members)) for one in found.readings]
            for found in collation.statements
        ]
        shares = {
            (outlets[a], outlets[b]): share for a, row in enumerate(collation.shares) for b, share in enumerate(row)
        }
        families = sorted((one.name or "", sorted(outlets[at] for at in one.articles)) for one in collation.families)
        return statements, shares, families

    assert named(plain) == named(shuffled)
