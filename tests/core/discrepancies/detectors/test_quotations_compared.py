"""How two quotations of one utterance differ: cut, changed, in the reporter's words, or only printed differently."""

from __future__ import annotations

import pytest

import newsdiff
from newsdiff.discrepancies import find_discrepancies
from newsdiff.model import Discrepancy, Link
from newsdiff.reading import document_of
from newsdiff.segmenting import segment


def found(left: str, right: str, score: float = 1.0) -> list[tuple[str, str, str]]:
    """Kind and words of each discrepancy between the first sentences of two English texts."""
    a, b = (segment(document_of(text, name="x"), language="en") for text in (left, right))
    pairs = find_discrepancies(a, b, [Link(0, 0, score)])
    return [(one.kind, _words(a.text, one, "a"), _words(b.text, one, "b")) for one in pairs]


def _words(text: str, one: Discrepancy, side: str) -> str:
    span = one.a if side == "a" else one.b
    return text[slice(*span)] if span else ""


CASES = [
    pytest.param(
        '"I doubt that it can hold ... We are not here to please the lenders," Lund said.',
        '"We are here to mend what broke, to pay what is due, but we are not here to please the lenders," Lund said.',
        [(
            "quote-trimmed", "We are not here to please the lenders",
            "We are here to mend what broke, to pay what is due, but we are not here to please the lenders",
        )],
        id="a part after an ellipsis is compared alone",
    ),
    pytest.param(
        '"Mind the ferries when you cross ... And never swim after dark near the pier," Lund wrote.',
        'Lund told them to "mind the ferries when you cross, not your phones," and "never swim after dark".',
        [
            ("quote-trimmed", "Mind the ferries when you cross", "mind the ferries when you cross, not your phones"),
            ("quote-trimmed", "And never swim after dark near the pier", "never swim after dark"),
        ],
        id="an ellipsis joins what the other article quotes apart",
    ),
    pytest.param(
        '"Furthermore I want to thank all who came to the harbour and promise to rebuild the bridge," Lund said.',
        '"I promise to rebuild the bridge," Lund said.',
        [(
            "quote-trimmed",
            "Furthermore I want to thank all who came to the harbour and promise to rebuild the bridge",
            "I promise to rebuild the bridge",
        )],
        id="one word joins what is left to its new place",
    ),
    pytest.param(
        '"I have said that we will not sell fish to towns that treat us like this," Lund told reporters.',
        '"I have said that we will not sell fish to towns" that take part in the boycott, Lund told reporters.',
        [("quote-paraphrased", "that treat us like this", "that take part in the boycott")],
        id="the sentence goes on in the reporter's words",
    ),
    pytest.param(
        'Lund called the "shameless" toll a mistake.',
        'Lund called the toll a "shameless move".',
        [("quote-trimmed", "shameless", "shameless move")],
        id="one word of two",
    ),
    pytest.param(
        '"Repairs of the pier were listed as help for \'Boats for Orvik,\'" the council said.',
        "Repairs of the pier were listed as help for “Boats for Orvik”, the council said.",
        [(
            "quote-paraphrased", "Repairs of the pier were listed as help for 'Boats for Orvik",
            "Repairs of the pier were listed as help for “Boats for Orvik",
        )],
        id="only what is quoted inside the quotation is quoted too",
    ),
    pytest.param(
        'Lund called the toll a "shameless" move.', 'Lund called the toll a "shameless move".', [],
        id="what stands before or after the marks was not left out",
    ),
    pytest.param(
        '"It is fine that they wait," said Lund, "but it takes more than a ferry to cross."',
        '"It is fine that they wait, but it takes more than a ferry to cross," said Lund.',
        [],
        id="the words that say who speaks interrupt a quotation",
    ),
    pytest.param(
        '"But the ferry is clear of ice," Lund said.', '"The ferry is clear of ice," Lund said.', [],
        id="a word that joins a quotation to what is before it",
    ),
    pytest.param(
        "The council kept asking for the ?same bridge? that nobody could pay for.",
        "The council kept asking for the same bridge that nobody could pay for.",
        [("quote-paraphrased", "same bridge", "same bridge")],
        id="question marks instead of lost quotation marks",
    ),
    pytest.param(
        '"Your bridge is a little short in the \'good crossing\' department," Lund wrote.',
        "Your bridge is a little short in the “good crossing” department.",
        [],
        id="speech printed as a block is no paraphrase, whatever it quotes",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right", "expected"), CASES)
def test_quotations_of_one_utterance(left: str, right: str, expected: list[tuple[str, str, str]]) -> None:
    quoted = [one for one in found(left, right) if one[0].startswith("quote")]
    assert quoted == expected
    turned = [one for one in found(right, left) if one[0].startswith("quote")]
    assert sorted(turned) == sorted((kind, b, a) for kind, a, b in expected)


PLAN = '"The details of the repairs will be published in a decree of the council within days," Lund said.'
RETOLD = "Details of the repairs will be given in a decree published by the council within days{}."


@pytest.mark.parametrize(
    ("source", "score", "kinds"),
    [("", 0.3, []), ("", 0.6, ["quote-paraphrased"]), (", Lund told reporters", 0.3, ["quote-paraphrased"])],
)
def test_a_paraphrase_in_an_uncertain_link_has_many_of_the_words_and_a_source(
    source: str, score: float, kinds: list[str]
) -> None:
    assert [kind for kind, *_ in found(PLAN, RETOLD.format(source), score) if kind.startswith("quote")] == kinds


def test_a_rest_that_neighbouring_sentences_quote_was_not_left_out() -> None:
    whole = '"We will rebuild the bridge and we will reopen the market hall," Lund said.'
    split = '"We will rebuild the bridge." Lund paused. "And we will reopen the market hall."'
    assert found(whole, split) == []
    coincidence = '"We will rebuild the bridge." Lund paused. "It will open when it is done and dry."'
    assert [one[0] for one in found(whole, coincidence)] == ["quote-trimmed"]


def test_a_quotation_without_words_is_not_inside_another() -> None:
    a, b = ". “quoted”. U.S. said.", "“quoted”. . U.S. said."
    assert len(newsdiff.compare(a, b).passages) == len(newsdiff.compare(b, a).passages) == 1
