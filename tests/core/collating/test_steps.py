"""The steps of a collation on their own: clusters, second places, order, families, credits."""

from __future__ import annotations

from itertools import combinations

import pytest

from newsdiff.collating.boilerplate import same_boilerplate
from newsdiff.collating.clustering import clusters
from newsdiff.collating.credits import credited_agencies, lacks_credit
from newsdiff.collating.families import families
from newsdiff.collating.ordering import in_common_order
from newsdiff.collating.statements import Grouping, of_many, of_two
from newsdiff.collating.support import support_of_pairs
from newsdiff.model import Link
from newsdiff.model.collation import Family, Member
from newsdiff.reading import document_of
from newsdiff.segmenting import segment


def members(*names: str) -> list[Member]:
    """Return sentences by their names: `b2` is the third one of the second article."""
    return [Member(ord(name[0]) - ord("a"), int(name[1:])) for name in names]


def scores(table: dict[str, float]) -> dict[tuple[Member, Member], float]:
    """Return scores by the names of two sentences."""
    return {(one, other): score for pair, score in table.items() for one, other in [members(*pair.split())]}


def named(found: list[list[Member]]) -> list[str]:
    """Return clusters by the names of their sentences, in order."""
    return sorted(" ".join(f"{chr(ord('a') + one.article)}{one.sentence}" for one in cluster) for cluster in found)


CLUSTERED = [
    # scores, clusters
    ({"a0 b0": 0.9}, ["a0 b0", "c0"]),
    ({"a0 b0": 0.29}, ["a0", "b0", "c0"]),
    ({"a0 b0": 0.9, "a0 c0": 0.9, "b0 c0": 0.1}, ["a0 b0 c0"]),  # a third article speaks for b0 and c0
    ({"a0 b0": 0.9, "b0 c0": 0.4}, ["a0 b0", "c0"]),  # and against them: the mean is 0.2
]


@pytest.mark.parametrize("table, expected", CLUSTERED)
def test_clusters_join_while_the_mean_score_is_high_enough(table: dict[str, float], expected: list[str]) -> None:
    assert named(clusters(members("a0", "b0", "c0"), scores(table))) == expected


def test_corrections_join_and_separate_clusters() -> None:
    a, b, c = members("a0", "b0", "c0")
    table = scores({"a0 b0": 0.9, "b0 c0": 0.9, "a0 c0": 0.9})
    assert named(clusters([a, b, c], table, apart={(a, c)})) == ["a0 b0", "c0"]
    assert named(clusters([a, b, c], {}, together=[(a, c)])) == ["a0 c0", "b0"]


def test_a_wording_joins_a_second_statement_whose_sentences_it_resembles() -> None:
    first, second = members("a0", "b0", "c0", "d0"), members("a1", "b1", "c1", "d1")
    table = {pair: 1.0 for those in (first, second) for pair in combinations(those, 2)}
    keys = {member: str(member) for member in (*first, *second)}
    a0, b0, *_ = first
    _, b1, c1, d1 = second
    summing_up = {(a0, b1): 0.9, (a0, c1): 0.8}  # the mean with b1, c1 and d1 is 0.57
    not_borne_out = {(b0, d1): 0.9}
    found = of_many([*first, *second], table | summing_up | not_borne_out, keys)
    assert found == [Grouping(tuple(first)), Grouping(tuple(second), (a0,))]


def test_other_articles_speak_for_and_against_a_pair() -> None:
    a0, a1, b0, b1, c0, c1 = members("a0", "a1", "b0", "b1", "c0", "c1")
    table = scores({"a0 b0": 0.9, "a0 c0": 0.9, "b0 c0": 0.3, "a1 b1": 1.0, "a1 c1": 1.0, "b1 c1": 1.0, "a0 b1": 0.6})
    together = [Grouping((a0, b0, c0)), Grouping((a1, b1, c1))]
    assert support_of_pairs(together, table) == {
        (1, 2): {(0, 0): 0.7},  # the mean of the statement of b0 and c0
        (0, 1): {(0, 1): 0.2449},  # the other five pairs of the two statements score 0: the mean is 0.1
    }


def test_a_sentence_that_occurs_twice_in_an_article_is_one_statement() -> None:
    a0, a1, b0, c0 = everything = members("a0", "a1", "b0", "c0")
    keys = {a0: "bridge", a1: "bridge", b0: "bridge", c0: "ferry"}
    found = of_many(everything, scores({"a0 b0": 0.9}), keys)
    assert {one.own for one in found} == {(a0, a1, b0), (c0,)}


def test_statements_of_two_articles_are_passages_and_further_links() -> None:
    a0, a1, a2, b0, b1, b2 = everything = members("a0", "a1", "a2", "b0", "b1", "b2")
    links = [Link(0, 0, 0.9), Link(0, 1, 0.5, "also"), Link(1, 0, 0.5, "also"), Link(1, 1, 0.8)]
    # a0 and a1 are both linked to b0 and to b1: one statement would do, but the passages come first
    assert of_two(everything, links) == [
        Grouping((a0, b0), (a1, b1)),
        Grouping((a1, b1)),
        Grouping((a2,)),
        Grouping((b2,)),
    ]


def test_statements_are_in_an_order_that_contradicts_the_fewest_articles() -> None:
    first, second, third, alone = (
        Grouping(tuple(members(*names.split()))) for names in ("a0 b0 c2", "a1 b1 c0", "a3 b2 c1", "a2")
    )
    assert in_common_order([third, alone, second, first], [4, 3, 3]) == [first, second, alone, third]


FAMILIES = [
    # shares of the first article's words that the second has, agencies, families as articles and uncredited ones
    ({(0, 1): 0.9}, [(), (), ()], [((0, 1), ()), ((2,), ())]),
    ({(0, 1): 0.2}, [(), ()], [((0,), ()), ((1,), ())]),
    ({(0, 1): 0.15}, [("AP",), ("AP",)], [((0, 1), ())]),
    ({(0, 1): 0.09}, [("AP",), ("AP",)], [((0,), ()), ((1,), ())]),
    ({(0, 1): 0.9, (0, 2): 0.04, (1, 2): 0.0}, [("AP",), ("AP",), ("AP",)], [((0, 1), ()), ((2,), ())]),
    ({(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.0}, [("AP",), (), ("AFP",)], [((0, 1), (1,)), ((2,), ())]),
    ({(0, 1): 0.9}, [("AP", "Reuters"), ()], [((0, 1), ())]),
    # one sentence of a short copy in a long article, and all of it
    ({(0, 1): 0.3, (1, 0): 0.1}, [("AP",), ()], [((0,), ()), ((1,), ())]),
    ({(0, 1): 0.8, (1, 0): 0.1}, [("AP",), ()], [((0, 1), (1,))]),
    ({(0, 1): 0.1, (1, 0): 0.3}, [("AP",), ()], [((0, 1), (1,))]),
    # an article that shares text only with one that credits nobody, or only with one of two that print the same copy
    ({(0, 1): 0.9, (1, 2): 0.5, (0, 2): 0.1}, [("AP",), (), ()], [((0, 1), (1,)), ((2,), ())]),
    ({(0, 1): 0.9, (1, 2): 0.5, (0, 2): 0.1}, [("AP",), ("AP",), ()], [((0, 1), ()), ((2,), ())]),
    ({(0, 1): 0.1, (1, 2): 0.6, (0, 2): 0.1}, [("AP",), ("AP",), ()], [((0, 1, 2), (2,))]),
    ({(0, 1): 0.9, (1, 2): 0.5, (0, 2): 0.1, (2, 3): 0.5}, [("AP",), (), (), ()], [((0, 1), (1,)), ((2, 3), ())]),
]


@pytest.mark.parametrize("copied, named, expected", FAMILIES)
def test_families_print_the_same_copy_or_share_some_text_and_name_the_same_agency(
    copied: dict[tuple[int, int], float],
    named: list[tuple[str, ...]],
    expected: list[tuple[tuple[int, ...], tuple[int, ...]]],
) -> None:
    found: tuple[Family, ...] = families(len(named), copied, named)
    assert [(one.articles, one.uncredited) for one in found] == expected


CREDITS = [
    # text, outlet, agencies
    ("MOSCOW, Dec 9 (Reuters) - Prices fell on Friday, officials said.", "Daily", ("Reuters",)),
    ("Alicante (Spain) (AFP) – Prices fell on Friday, officials said.", "Daily", ("AFP",)),
    ("Prices fall\n\nBY ASSOCIATED PRESS\n\nPrices fell on Friday, officials said.", "Daily", ("AP",)),
    ("Prices fall\n\nCopyright 2022 The Associated Press. All rights reserved\n\nPrices fell.", "Daily", ("AP",)),
    ("Prices fell on Friday.\n\nThe Associated Press contributed to this report.", "Daily", ("AP",)),
    ("Prices fell on Friday.\n\nWith files from Reuters and dpa", "Daily", ("Reuters", "dpa")),
    ("Prices fell on Friday, officials said.", "Reuters", ("Reuters",)),
    ("Prices fell on Friday, officials told Reuters.\n\nThey rose again, AFP reported later.", "Daily", ()),
    ("A market in Lund. (AP Photo/J.M Fernandez)\n\nPrices fell on Friday, officials said.", "Daily", ()),
    ("Prices fell on Friday, officials said. The PA system failed.", "Daily", ()),
]


@pytest.mark.parametrize("text, outlet, expected", CREDITS)
def test_credits_are_found_and_citations_and_pictures_are_not(
    text: str, outlet: str, expected: tuple[str, ...]
) -> None:
    assert credited_agencies(segment(document_of(text, name=outlet))) == expected


NOT_LACKING = [
    "Prices fell, an official told Reuters.",
    "Prices fell, REUTERS reported.",
    "Prices fell, sagte sie der Reuters-Korrespondentin.",
    "Prices fell (Reuters).\n\nThey rose again.",
    "Prices fell. (dpa)\n\nThey rose again.",
    "Prices fell. (nv/AFP)\n\nThey rose again.",
    "AFP and Nora Visk contributed reporting.\n\nThey rose again.",
    "This report was made with material from AFP.\n\nThey rose again.",
]


@pytest.mark.parametrize("text", NOT_LACKING)
def test_no_article_lacks_a_credit_that_names_the_agency_or_credits_another(text: str) -> None:
    end = "\n\nThe mayor resigned.\n\nShe spoke for an hour.\n\nNobody listened.\n\nShops were closed."
    assert not lacks_credit(segment(document_of(text + end, name="Daily")), "Reuters")


def test_an_article_that_cites_another_agency_or_prints_its_picture_lacks_a_credit() -> None:
    text = "A market in Lund. (AP Photo/J.M Fernandez)\n\nPrices fell, AFP reported.\n\nThe A.P.A. was closed."
    article = segment(document_of(text, name="Daily"))
    assert lacks_credit(article, "Reuters")
    assert [lacks_credit(article, agency) for agency in ("AP", "AFP", "APA")] == [False, False, False]


def test_credits_and_separators_that_say_the_same_are_found() -> None:
    texts = (
        "Prices fall\n\nBY ASSOCIATED PRESS\n\nPrices fell on Friday.\n\n___",
        "Prices fall\n\nAssociated Press\n\nPrices fell on Friday.\n\n“”",
        "Copyright 2022 The Associated Press. All rights reserved\n\nPrices fell on Friday.",
        "Copyright – The Associated Press. All rights reserved. This material may not be published.\n\nPrices fell.",
    )
    articles = [segment(document_of(text, name=str(at))) for at, text in enumerate(texts)]
    found = {
        tuple(articles[one.article].sentence_text(one.sentence) for one in pair) for pair in same_boilerplate(articles)
    }
    assert found == {
        ("BY ASSOCIATED PRESS", "Associated Press"),
        ("___", "“”"),
        (texts[2].partition("\n")[0], texts[3].partition("\n")[0]),
    }
