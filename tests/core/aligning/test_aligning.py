"""Examples of sentences that are linked, and of others that are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsdiff

if TYPE_CHECKING:
    from newsdiff.model import Comparison

STORY = (
    "The dam above Hallervik burst shortly before dawn on Friday.",
    "Engineers had warned of cracks in its western wall since March.",
    "Nine hundred villagers were led to the gymnasium of a school.",
    "The prime minister flew to the valley in a helicopter.",
    "Insurers put the damage at forty million crowns.",
    "A commission headed by judge Aasen will report in autumn.",
)
RETOLD = (
    "Shortly before dawn on Friday the dam at Hallervik burst.",
    "Cracks in the western wall had worried engineers since March.",
    "A school gymnasium took in nine hundred villagers.",
    "By helicopter the prime minister reached the valley.",
    "The damage amounts to forty million crowns, insurers say.",
    "Judge Aasen will head a commission that reports in autumn.",
)
IN_ORDER = {(k, k) for k in range(len(STORY))}


def links(comparison: Comparison) -> set[tuple[int, int]]:
    return {(link.a, link.b) for link in comparison.links}


def linked(left: str, right: str, language: str | None = "en") -> set[tuple[int, int]]:
    return links(newsdiff.compare(left, right, language=language))


def test_a_reworded_story() -> None:
    assert linked(" ".join(STORY), " ".join(RETOLD)) == IN_ORDER


def test_links_cross_paragraph_boundaries() -> None:
    assert linked("\n\n".join(STORY), " ".join(RETOLD)) == IN_ORDER


def test_a_reordered_story() -> None:
    order = [3, 0, 5, 1, 4, 2]
    assert linked(" ".join(STORY), " ".join(RETOLD[k] for k in order)) == {(k, order.index(k)) for k in order}


def test_sentences_that_share_only_common_words_are_not_linked() -> None:
    other = ("Rain is expected in the north.", "It was the third goal for the striker.", "Tea is sold out.")
    assert linked(" ".join(STORY), " ".join(other)) == set()


def test_rare_words_count_more_than_common_ones() -> None:
    left = "The minister said the talks with the unions in Oslo had failed. The minister said Kvamme resigned."
    right = "Kvamme is gone, officials confirm: resigned. The talks in Oslo with the unions failed, the minister said."
    assert linked(left, right) == {(0, 1), (1, 0)}


def test_a_sentence_split_in_two_is_linked_to_both() -> None:
    left = [*STORY]
    left[1] = "Engineers had warned of cracks since March and demanded that the turbines of the plant be stopped."
    right = [*RETOLD]
    right[1:2] = ["Engineers had warned of cracks since March.", "They demanded that the plant's turbines be stopped."]
    expected = {(0, 0), (1, 1), (1, 2), *((k, k + 1) for k in range(2, 6))}
    assert linked(" ".join(left), " ".join(right)) == expected
    assert linked(" ".join(right), " ".join(left)) == {(b, a) for a, b in expected}


def main_links(comparison: Comparison) -> set[tuple[int, int]]:
    return {(link.a, link.b) for link in comparison.links if link.role == "main"}


def test_a_second_sentence_that_adds_nothing_has_an_also_link() -> None:
    right = [*RETOLD, "Forty million crowns is the damage."]
    comparison = newsdiff.compare(" ".join(STORY), " ".join(right), language="en")
    assert main_links(comparison) == IN_ORDER
    assert links(comparison) - IN_ORDER == {(4, 6)}


def test_a_word_or_two_do_not_link_a_heading_to_a_sentence() -> None:
    right = "\n\n".join([RETOLD[0], "Prime minister", *RETOLD[1:]])
    comparison = newsdiff.compare("\n\n".join(STORY), right, language="en")
    assert comparison.b.kind(1) == "heading"
    assert links(comparison) == {(k, k + (k > 0)) for k in range(6)}


def test_boilerplate_is_not_linked_to_prose() -> None:
    left = "\n\n".join([*STORY, "The post Dam above Hallervik burst appeared first on Hallervik Herald."])
    comparison = newsdiff.compare(left, "\n\n".join(RETOLD), language="en")
    assert comparison.a.kind(6) == "boilerplate"
    assert links(comparison) == IN_ORDER


@pytest.mark.parametrize("count", [2, 3, 7])
def test_repeated_sentences_are_paired_in_order(count: int) -> None:
    refrain = "He did not reply."
    left = " ".join([STORY[0], *[refrain] * count, STORY[1]])
    right = " ".join([STORY[0], *[refrain] * (count + 1), STORY[1]])
    found = main_links(newsdiff.compare(left, right, language="en"))
    assert {(0, 0), (count + 1, count + 2)} <= found
    assert [a for a, _ in sorted(found)] == list(range(count + 2))
    partners = [b for _, b in sorted(found)]
    assert partners == sorted(set(partners))


@pytest.mark.parametrize("left, right", [("", ""), ("", " ".join(STORY)), ("One.", ""), (" \n ", "\n")])
def test_an_empty_article_has_no_links(left: str, right: str) -> None:
    assert linked(left, right) == set()


def test_identical_articles_are_linked_one_to_one() -> None:
    text = " ".join([*STORY, *STORY])
    assert linked(text, text) == {(k, k) for k in range(12)}


@pytest.mark.parametrize("at", [0, 3, 6])
def test_an_unrelated_paragraph_changes_no_other_link(at: int) -> None:
    left = [*STORY[:at], "Tomatoes ripen best on a sunny window sill.", *STORY[at:]]
    assert linked("\n\n".join(left), " ".join(RETOLD)) == {(k + (k >= at), k) for k in range(6)}


def test_articles_in_different_languages_share_at_most_names_and_figures() -> None:
    german = "Der Damm bei Hallervik brach am Freitag. Der Ministerpräsident kam im Hubschrauber. Aasen leitet es."
    comparison = newsdiff.compare(" ".join(STORY), german)
    assert (comparison.a.language, comparison.b.language) == ("en", "de")
    assert links(comparison) <= {(0, 0), (3, 1), (5, 2)}


def test_the_order_of_the_sides_does_not_matter() -> None:
    texts = " ".join(STORY[:5]), " ".join(RETOLD[1:])
    assert linked(*texts) == {(b, a) for a, b in linked(*reversed(texts))}


@pytest.mark.parametrize(
    "language, left, right",
    [
        (
            "zh",
            "市长周五宣布辞职。大坝在黎明前决堤。九百名村民转移到学校体育馆。",
            "大坝于周五黎明前发生决堤。学校体育馆收容了九百名村民。市长已经宣布辞职了。",
        ),
        (
            "ru",
            "Плотина прорвалась перед рассветом. Девятьсот жителей укрылись в школе. Мэр города ушёл в отставку.",
            "Перед рассветом прорвало плотину. В школе укрылись девятьсот жителей. В отставку ушел мэр.",
        ),
        (
            "ar",
            "انهار السد قبل الفجر. نقل تسعمئة قروي إلى صالة المدرسة. استقال رئيس البلدية.",
            "قبل الفجر انهار السد الكبير. صالة المدرسة استقبلت تسعمئة قروي. رئيس البلدية استقال أمس.",
        ),
    ],
)
def test_other_scripts(language: str, left: str, right: str) -> None:
    expected = {(0, 2), (1, 0), (2, 1)} if language == "zh" else {(0, 0), (1, 1), (2, 2)}
    assert linked(left, right, language) == expected


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("The council voted for the budget on Tuesday.", "The team plays on Tuesday."),
        ("Police arrested a man in Hull.", "Hull lost again."),
        ("The club sold its striker to Milan.", "Milan hosts a fair."),
    ],
)
def test_one_word_in_common_does_not_make_a_sentence_the_match_of_a_short_text(long: str, short: str) -> None:
    context = "The mayor resigned on Monday. He was hospitalised in May."
    assert not newsdiff.compare(f"{context} {long}", short).links


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The mayor resigned on Monday.", "The mayor quit on Monday."),
        ("Police said 12 people were hurt.", "Twelve people were injured, according to police."),
    ],
)
def test_single_sentences_that_report_the_same_are_matched(a: str, b: str) -> None:
    assert [link.score > 0.8 for link in newsdiff.compare(a, b).links] == [True]
