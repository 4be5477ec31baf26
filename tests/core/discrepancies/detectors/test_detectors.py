"""Each kind of discrepancy, on invented sentences: what is found and what is not."""

from __future__ import annotations

import pytest

from newsdiff.discrepancies import find_discrepancies
from newsdiff.model import Link
from newsdiff.reading import document_of
from newsdiff.segmenting import segment


def found(left: str, right: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    """Kind and text of each finding between the first sentences of two texts."""
    a, b = (segment(document_of(text, name="x"), language=language) for text in (left, right))
    return [
        (one.kind, a.text[slice(*one.a)] if one.a else None, b.text[slice(*one.b)] if one.b else None)
        for one in find_discrepancies(a, b, [Link(0, 0, 1.0)])
    ]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        pytest.param(
            '"We will rebuild the old bridge before winter," the mayor said.',
            'The mayor said: "We will rebuild the old bridge."',
            ("quote-trimmed", "We will rebuild the old bridge before winter", "We will rebuild the old bridge"),
            id="the end of a quotation was cut",
        ),
        pytest.param(
            '"We will never close the old harbour school," she said.',
            '"We will not close the old harbour school," she said.',
            ("quote-altered", "will never close", "will not close"),
            id="a word of a quotation was changed",
        ),
        pytest.param(
            '"We are closing the harbour school for good," Lund told parents.',
            "Lund told parents that the harbour school was closing for good.",
            ("quote-paraphrased", "We are closing the harbour school for good", "harbour school was closing for good"),
            id="a quotation was told in other words",
        ),
        pytest.param(
            "The harbour bridge was closed for urgent repairs, police said.",
            "The harbour bridge was closed for urgent repairs.",
            ("attribution", "police said", None),
            id="a source on one side only",
        ),
        pytest.param(
            "The harbour bridge was closed for urgent repairs, said the mayor.",
            "The harbour bridge was closed for urgent repairs.",
            ("attribution", "said the mayor", None),
            id="an office is a source",
        ),
        pytest.param(
            "Lund admitted that the harbour bridge was unsafe.",
            "Lund said that the harbour bridge was unsafe.",
            ("certainty", "admitted", "said"),
            id="admitted or said",
        ),
        pytest.param(
            "The new bridge will cost the city dearly.",
            "The new bridge could cost the city dearly.",
            ("certainty", "will cost", "could cost"),
            id="will or could",
        ),
        pytest.param(
            "The council did not approve the new bridge on Monday.",
            "The council did approve the new bridge on Monday.",
            ("negation", "not", None),
            id="a not that only one has",
        ),
        pytest.param(
            "The fire destroyed 40 houses in Kelmar.",
            "The fire destroyed 50 houses in Kelmar.",
            ("figure", "40", "50"),
            id="another figure",
        ),
        pytest.param(
            "Trams 3 and 8 will stop at Quay Street for two days.",
            "Trams 3 and 5 will stop at Quay Street for two days.",
            ("figure", "8", "5"),
            id="another figure in the same place",
        ),
        pytest.param(
            "The bridge will cost about 2.5 billion euros, Lund said.",
            "The bridge will cost $2.6 billion, Lund said.",
            ("figure", "2.5 billion euros", "$2.6 billion"),
            id="another unit",
        ),
        pytest.param(
            "More than 400 boats sank in the harbour.",
            "In the harbour 380 boats sank.",
            ("figure", "400", "380"),
            id="a rounded figure beyond the other",
        ),
        pytest.param(
            "The driver, aged 43, was arrested at the bridge on Monday.",
            "The 44-year-old driver was arrested at the bridge on Monday.",
            ("figure", "43", "44-year-old"),
            id="another age",
        ),
        pytest.param(
            "The driver of the tram, 43, was taken to hospital, and so was his wife, 41.",
            "The driver of the tram, 45, and his wife, 41, were taken to hospital.",
            ("figure", "43", "45"),
            id="another age between commas",
        ),
        pytest.param(
            "The bridge gave way at 9:15 a.m. on Monday.",
            "The bridge gave way at 8:50 a.m. on Monday.",
            ("figure", "9:15 a.m.", "8:50 a.m."),
            id="another time of day",
        ),
        pytest.param(
            "Two of the injured are in a serious condition.",
            "Three of the injured are in a serious condition.",
            ("figure", "Two", "Three"),
            id="another part of a group",
        ),
        pytest.param(
            "The collapse killed seven people and left 30 in hospital.",
            "In the collapse 11 people were killed; 43 are in hospital.",
            ("figure", "seven", "11"),
            id="another number of those counted, beside other figures",
        ),
        pytest.param(
            "Three of them were children from Orvik.",
            "Four of them were children from Orvik.",
            ("figure", "Three", "Four"),
            id="another part of those named before",
        ),
        pytest.param(
            "The council approved the new bridge on Monday.",
            "The council approved the new bridge on Tuesday.",
            ("date", "Monday", "Tuesday"),
            id="another day",
        ),
        pytest.param(
            "A clerk in Orvik on Friday apologized for a letter that mocked the mayor's lantern procession, the oldest "
            "custom of the town.",
            "Ilse Lund, who works for the council, had to apologize Saturday for a letter about the mayor.",
            ("date", "Friday", "Saturday"),
            id="another day beside the same word",
        ),
        pytest.param(
            "The bridge was designed by engineer Ilse Brandauer in 2011.",
            "The bridge was designed by engineer Ilse Brandhauer in 2011.",
            ("name", "Brandauer", "Brandhauer"),
            id="another spelling of a name",
        ),
        pytest.param(
            "The bridge was designed by engineer Ilse Brandauer.",
            "The bridge was designed by engineer Ilse Brandhauer.",
            ("name", "Brandauer", "Brandhauer"),
            id="a name before the full stop",
        ),
    ],
)
def test_what_is_found(left: str, right: str, expected: tuple[str, str | None, str | None]) -> None:
    assert found(left, right) == [expected]
    kind, one, two = expected
    assert found(right, left) == [(kind, two, one)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ('"We will rebuild it all," said Lund.', "“We will rebuild it all,” Lund said."),
        ("The bridge cost two million euros.", "The bridge cost 2 million euros."),
        ("The bridge cost $2.6 billion.", "The bridge cost 2.6 bln dollars."),
        ("President Ilse Lund said the bridge was safe.", "Lund said the bridge was safe."),
        ("Spain will build the bridge, Lund said.", "The Spanish bridge will be built, Lund said."),
        ("He said the bridge was safe.", "The mayor said the bridge was safe."),
        ("Most fishermen are Christian, Lund said.", "Lund said that Christianity is strong among fishermen."),
        (
            "The council of the United States town of Orvik closed the harbour bridge.",
            "The harbour bridge was closed by the council of Orvik.",
        ),
        (
            "Before opening the harbour bridge in Orvik, the mayor said that it was a pity to wait so long.",
            "Children sang when the harbour bridge was opened in Orvik.",
        ),
        ("The bridge cost more than 2 million euros.", "The bridge cost 2.1 million euros."),
        ("Nearly 400 boats sank in the harbour.", "In the harbour 380 boats sank."),
        ("The bridge was designed by Pedro Sánchez in 2011.", "The bridge was designed by Pedro S’nchez in 2011."),
        ("Democratic voters want the bridge.", "Most Democrats among the voters want the bridge."),
        ("The bridge is among the oldest of the states, Lund said.", "Lund said the bridge is among the oldest."),
        ("The toll will be dropped, Ilse Lund, R-Orvik, said.", "Lund said that the toll will be dropped."),
        (
            "Lund accused the council of neglecting the bridge, saying that it was unsafe.",
            "Lund accused the council of neglecting the bridge, saying it was unsafe.",
        ),
        ("Lund admitted to owning a ferry.", "Lund said that the old bridge will be closed on Monday."),
        ("Lund asked the council to close the bridge.", "Lund says the council should close the harbour bridge."),
        ("The old bridge is unsafe, according to various surveys.", "Surveys say the old bridge is unsafe."),
        ("The driver, aged 43, and a woman of 29 were held.", "The driver and a 29-year-old woman were held."),
        ("The bridge gave way at 3:20 p.m. on Monday.", "The bridge gave way at about 3 p.m. on Monday."),
        ("The bridge gave way at 9:15 p.m. on Monday.", "The bridge gave way at 9:15 on Monday."),
        ("The bridge gave way at 9 a.m. on Monday.", "The bridge gave way on Monday at 0700 GMT."),
        ("Seven people were killed and more than 30 injured in the collapse.", "Another 43 people were injured in it."),
        ("The fire destroyed 40 houses in Kelmar.", "The fire destroyed 4\u200b0 houses in Kelmar."),
        ("The fire destroyed 1,000 houses in Kelmar.", "The fire destroyed 1,0\x0700 houses in Kelmar."),
        ("The bridge was designed by Ilse Brandauer.", "The bridge was designed by Ilse Brandau\u202eer."),
        (f"The bridge was designed by {'A' * 60}.", f"The bridge was designed by {'A' * 59}B."),
        ("Unlike the bridge, the harbour is safe.", "Like the bridge, the harbour is safe."),
        ("Seven of the nine councillors voted for the bridge.", "Two of the bridge's councillors were not there."),
        ("The bridge was built in 1999.", "The bridge, built in 1998, was closed in 2004."),
    ],
)
def test_what_is_no_discrepancy(left: str, right: str) -> None:
    assert found(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "language", "expected"),
    [
        (
            "Die Brücke im Hafen wurde am Montag gesperrt, sagte die Polizei.",
            "Die Brücke im Hafen wurde am Montag gesperrt.", "de", ("attribution", "sagte die Polizei", None),
        ),
        (
            "Le pont du port de Lanverzec est fermé depuis lundi, a indiqué la police.",
            "Le pont du port de Lanverzec est fermé depuis lundi.", "fr", ("attribution", "indiqué la police", None),
        ),
        (
            "L'usine fabriquait 60 millions de boîtes par an.", "L'usine a fabriqué 80 millions de boîtes.", "fr",
            ("figure", "60 millions", "80 millions"),
        ),
        ("这座桥是安全的。", "这座桥不是安全的。", "zh", ("negation", None, "不")),
        ("Le pont est sûr pour tous.", "Le pont n’est pas sûr pour tous.", "fr", ("negation", None, "n’est pas")),
    ],
)  # fmt: skip
def test_other_languages(left: str, right: str, language: str, expected: tuple[str, str | None, str | None]) -> None:
    assert found(left, right, language) == [expected]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "A court in Orvik sentenced the man to six years in prison on Friday for a fire that hurt two people.",
            "Two people were killed in a fire, for which a court in Orvik on Friday sentenced a woman to six months "
            "in prison.",
            [("figure", "six years", "six months")],
        ),
        (
            "Police said on Monday that Lund had taken 250,000 crowns from the yard.",
            "Lund had taken 25,000 crowns from the yard in Kelmar, police said on Tuesday.",
            [("figure", "250,000 crowns", "25,000 crowns")],
        ),
        (
            "The pipeline in Orvik will carry 2 million tonnes of oil a year.",
            "Lund said it will carry 2 million tons of oil a year through the pipeline.",
            [],
        ),
    ],
)
def test_figures_in_reworded_sentences(left: str, right: str, expected: list[tuple[str, str]]) -> None:
    assert [one for one in found(left, right) if one[0] == "figure"] == expected


def test_a_score_is_given_as_a_whole() -> None:
    a, b = (
        segment(document_of(f"Orvik beat Kelmar {score} on Sunday.", name="x"), language="en")
        for score in ("3-1", "3-2")
    )
    assert [(one.value_a, one.value_b) for one in find_discrepancies(a, b, [Link(0, 0, 1.0)])] == [("3-1", "3-2")]
