"""Each feature of a pair of sentences and its explanation, on invented sentences."""

from __future__ import annotations

from newsdiff.aligning import align
from newsdiff.aligning.coefficients import USUAL
from newsdiff.aligning.contributions import NEUTRAL, TOPICS, contributions
from newsdiff.aligning.features.neighbours import NEIGHBOUR_FEATURES
from newsdiff.aligning.features.pairs import PAIR_FEATURES, pair_features
from newsdiff.aligning.terms import lexicon
from newsdiff.model import Article
from newsdiff.reading import document_of
from newsdiff.segmenting import segment


def article(text: str, language: str = "en") -> Article:
    return segment(document_of(text, name="x"), language=language)


def features(a: str, b: str, pair: tuple[int, int] = (0, 0)) -> dict[str, float]:
    """The features of one pair of sentences of two texts."""
    articles = article(a), article(b)
    pairs = [(i, j) for i in range(pair[0] + 1) for j in range(pair[1] + 1)]
    found = pair_features(lexicon(*articles), articles, pairs, [])
    return dict(zip(PAIR_FEATURES, found.features[pair], strict=True))


REST = "It rained all day. Shops stayed shut."


def test_names_and_other_words_are_distinguished() -> None:
    found = features(f"On Monday the envoy met Aasen twice. {REST}", f"Later the dam was shown to Aasen. {REST}")
    assert found["names shared"] > 0.3
    assert found["names shared"] > found["other words shared"]


def test_figures_by_value() -> None:
    assert features(f"They paid two million crowns. {REST}", f"Costs: 2,000,000 crowns. {REST}")["figures shared"] == 1
    assert features(f"They paid two million crowns. {REST}", f"Costs: 3,000,000 crowns. {REST}")["figures shared"] == 0


def test_the_same_words_quoted() -> None:
    same = features(f'"We had warned of cracks," she said. {REST}', f'She added: "We had warned of cracks." {REST}')
    told = features(f'"We had warned of cracks," she said. {REST}', f"She had warned of cracks, she added. {REST}")
    assert same["quotation shared"] > 0.9
    assert told["quotation shared"] == 0


def test_headlines_and_leads() -> None:
    left = "Dam bursts\n\nThe dam burst on Friday at dawn. " + REST
    right = "Dam breaks at dawn\n\nAt dawn the dam burst, officials said. " + REST
    assert features(left, right, (0, 0))["headlines"] == 1
    assert features(left, right, (1, 1))["leads"] == 1
    assert features(left, right, (0, 1))["headline and lead"] == 1
    assert features(left, right, (1, 2))["lead and sentence"] == 1


def test_what_stands_in_the_sentences_beside() -> None:
    left = f"The dam burst at dawn and nine hundred villagers fled to a school. {REST}"
    found = features(left, f"The dam burst at dawn. Nine hundred villagers fled to a school. {REST}", (0, 1))
    assert found["with neighbours"] > 0.95
    assert found["other with neighbours"] > 0.95


def test_two_versions_of_one_text_and_two_reports_are_distinguished() -> None:
    lines = [f"The {word} was closed by the council on {day}." for word, day in zip(PLACES, DAYS, strict=True)]
    version = [line.replace("council", "city council") for line in lines]
    report = [f"Residents of the street by the {word} are angry." for word in PLACES]

    def nearly_the_same(other: list[str]) -> float:
        articles = article(" ".join(lines)), article(" ".join(other))
        pairs = [(i, j) for i in range(len(lines)) for j in range(len(lines))]
        return pair_features(lexicon(*articles), articles, pairs, []).near_verbatim

    assert nearly_the_same(version) == 6 / 9  # six of six, with three that count as different
    assert nearly_the_same(report) == 0


PLACES = ("harbour", "museum", "station", "theatre", "library", "market")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")


def test_sentences_of_articles_on_different_events_score_less() -> None:
    a, b = "The minister left the summit early, officials said.", "Officials said the minister was at the opera."
    other_a = [f"A {word} burned in {day.lower()}wick." for word, day in zip(PLACES, DAYS, strict=True)]
    other_b = [f"Farmer number {number}{number} sowed barley." for number in range(1, 7)]

    def score(left: list[str], right: list[str]) -> float:
        return align(article(" ".join([a, *left])), article(" ".join([b, *right]))).scores[0, 0]

    assert 0 < score(other_a, other_b) < score([], [])


def test_every_measure_belongs_to_one_topic() -> None:
    features = [feature for found, _ in TOPICS.values() for feature in found]
    assert sorted(features) == sorted({*PAIR_FEATURES, *NEIGHBOUR_FEATURES} - {"alone"})
    assert set(USUAL) == set(PAIR_FEATURES)
    assert set(NEUTRAL) == {*PAIR_FEATURES, *NEIGHBOUR_FEATURES}


def said(a: str, b: str, pair: tuple[int, int], links: tuple[tuple[int, int], ...] = ()) -> dict[str, str]:
    """The explanation of a pair of sentences of two texts, by topic."""
    return {one.name: one.words for one in contributions(article(a), article(b), [pair], links)[pair]}


def test_contributions_say_what_spoke_for_a_match() -> None:
    a = article(f"Cracks in the western wall had worried engineers since March. {REST}")
    b = article(f"{REST} Engineers had warned since March of cracks in its western wall.")
    found = contributions(a, b, [(0, 2), (1, 0)])
    assert found[0, 2][0].weight > 0
    assert {one.name: one.words for one in found[0, 2]}["words"].startswith("shared words")
    assert found[1, 0] == ()
    assert contributions(b, a, [(2, 0)])[2, 0] == found[0, 2]


def test_names_are_mentioned_only_if_there_are_any() -> None:
    without = said(f"Cracks worried the engineers for weeks. {REST}", f"Engineers saw cracks in it. {REST}", (0, 0))
    assert "names" not in without
    in_both = said(
        f"Cracks worried the engineer Aasen for weeks. {REST}", f"Engineers with Bakke saw cracks in it. {REST}", (0, 0)
    )
    assert in_both["names"] == "no name in common"


def test_what_is_said_of_neighbours_depends_on_the_links() -> None:
    a = "The dam burst at dawn. Nine hundred villagers fled uphill. The school took them in."
    b = "At dawn the dam burst. Some nine hundred villagers fled. They were taken into the school."
    assert "neighbours" not in said(a, b, (1, 1))
    assert said(a, b, (1, 1), ((0, 0), (1, 1)))["neighbours"] == "sentences before them match"
    assert said(a, b, (1, 1), ((0, 0), (2, 2)))["neighbours"] == "sentences before and after them match"


def test_of_two_candidates_one_is_more_similar() -> None:
    a = f"Cracks in the western wall had worried engineers since March. {REST}"
    b = "Engineers had warned since March of cracks in the western wall. Cracks worried nobody. Rain fell on the wall."
    assert said(a, b, (0, 0))["rivals"] == "more similar than any other candidate"
    assert said(a, b, (0, 1))["rivals"] == "another sentence is more similar to one of them"
