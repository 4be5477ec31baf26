"""Facets of sentences: names, quoted words, and the part of the article they are in."""

from __future__ import annotations

import pytest

from newsdiff.aligning.features.facets import facets, names
from newsdiff.model import Article
from newsdiff.reading import document_of
from newsdiff.segmenting import segment


def article(text: str, language: str = "en") -> Article:
    return segment(document_of(text, name="x"), language=language)


STORY = """Dam bursts above Hallervik

The dam burst on Friday, Aasen said.

"We had warned of cracks," said judge Aasen. Villagers fled to Hallervik."""


def test_headline_and_lead() -> None:
    found = facets(article(STORY), {})
    assert (found.headline, found.lead) == (frozenset([0]), 1)
    assert found.place == [0.0, 0.25, 0.5, 0.75]


def test_an_article_without_a_headline_has_a_lead() -> None:
    found = facets(article("The dam burst. Nobody was hurt."), {})
    assert (found.headline, found.lead) == (frozenset(), 0)


def test_an_empty_article_has_neither() -> None:
    found = facets(article(""), {})
    assert (found.headline, found.lead, found.place) == (frozenset(), -1, [])


def test_names_are_what_is_capitalised_inside_sentences() -> None:
    found = names((article(STORY), article("They fled to Hallervik.")))
    assert found == {"aasen", "hallervik"}


def test_german_nouns_are_not_names() -> None:
    assert names((article("Der alte Damm brach.", "de"), article("", "de"))) == frozenset()


@pytest.mark.parametrize(
    "text, quoted",
    [
        ('He said "no comment" twice.', {"no", "comment"}),
        ("He said “no comment” twice.", {"no", "comment"}),
        ("Er sagte „kein Kommentar“ dazu.", {"kein", "kommentar"}),
        ("Il a dit « sans commentaire » hier.", {"san", "sans", "commentair"}),
        ("Nothing is quoted here.", set()),
        ('He said "never.\n\nThen it rained.', set()),  # a mark that is closed nowhere in its paragraph is a slip
        ('"Never.\n\n"Not today," he said.', {"never"}),
    ],
)
def test_quoted_words(text: str, quoted: set[str]) -> None:
    found = facets(article(text), {}).quoted[0]
    assert bool(found) == bool(quoted)
    assert found <= quoted


def test_a_quotation_may_go_over_several_sentences() -> None:
    found = facets(article("“We warned them. Nobody listened,” she said."), {})
    assert found.quoted == [frozenset(["we", "warn", "them"]), frozenset(["nobodi", "listen"])]
