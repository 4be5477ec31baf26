"""Texts whose sentences are all alike: lists of results, repeated texts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import newsdiff

CLUBS = "Arsenal Chelsea Everton Fulham Leeds Burnley Wolves Villa Forest Palace Brentford Brighton".split()
COLOURS = "red green blue white black brown pink grey violet orange".split()
GAMES = list(zip(CLUBS, reversed(CLUBS), strict=True))

LISTS = {
    "results": (
        [f"{home} beat {away} {n % 4 + 1}-{n % 3} at home on Saturday." for n, (home, away) in enumerate(GAMES)],
        [f"{home} defeated {away} {n % 4 + 1}-{n % 3} on Saturday." for n, (home, away) in enumerate(GAMES)],
    ),
    "one word differs everywhere": (
        [f"The council of district {n} voted on Monday to close the old bridge for repairs." for n in range(40)],
        [f"The council of district {n} voted on Tuesday to close the old bridge for repairs." for n in range(40)],
    ),
    "told apart by two words that others have, too": (
        [f"The {x} {y} house on the hill was sold to a stranger last week." for x in COLOURS for y in COLOURS[:4]],
        [f"The {x} {y} house on the hill was sold to a visitor last week." for x in COLOURS for y in COLOURS[:4]],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_each_sentence_finds_its_own_partner(name):
    left, right = LISTS[name]
    comparison = newsdiff.compare("\n\n".join(left), "\n\n".join(right))
    assert [(link.a, link.b) for link in comparison.links] == [(n, n) for n in range(len(left))]


SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.mark.parametrize("times", [2, 3])
def test_repeated_copies_of_a_story_are_each_linked(times):
    left, right = ((SEEDS / f"izhevsk-{name}.txt").read_text("utf-8") for name in ("blog", "wire"))
    once = _linked(newsdiff.compare(left, right))
    often = _linked(newsdiff.compare("\n\n".join([left] * times), "\n\n".join([right] * times)))
    assert sum((often & Counter(dict.fromkeys(once, times))).values()) >= 0.9 * times * len(once)


def _linked(comparison: newsdiff.Comparison) -> Counter[tuple[str, str]]:
    a, b = comparison.articles
    return Counter((a.sentence_text(link.a), b.sentence_text(link.b)) for link in comparison.links)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The mayor resigned on Monday.", "It rained in the valley on Monday."),
        ("Prices rose 3 percent in May.", "The mayor resigned in May."),
        ("The court ruled on Friday. The judge said it was clear.", "They won on Friday. The coach said it was hard."),
    ],
)
def test_a_weekday_and_common_words_are_not_enough_for_a_link(left, right):
    assert not newsdiff.compare(left, right).links
