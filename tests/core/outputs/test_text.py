"""The plain listing, as a reader or a screen reader gets it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.outputs.text import listing
from newsdiff.outputs.wording import without_text
from newsdiff.text.sanitize import sanitize
from newsdiff.text.wrapping import cell_width, wrap

DIFFERENCES = """\
Agency, 2025-07-01 (5 sentences)
Daily: Mayor gone (6 sentences)
6 passages, 5 differ: 1 cosmetic, 1 reworded, 1 with no match in Daily, 1 with
    no match in Agency, 1 verbatim but moved.
Not listed: 1 verbatim passage in the same place in both.
In the edits, [-…-] is only in Agency, {+…+} only in Daily.

2. Cosmetic (Agency sentence 2, Daily sentence 3)
    Agency: He was hospitalised in May.
    Daily: He was hospitalized in May.
    Edits: He was hospitali[-s-]{+z+}ed in May.

3. Verbatim, moved (Agency sentence 3, Daily sentence 1)
    Both: Nobody was hurt.

4. Reworded, split (Agency sentence 4, Daily sentences 4–5)
    Agency: The council meets today and elects a deputy.
    Daily: The council meets today. It will elect a deputy.
    Edits: The council meets today[- and elects-]{+.+} {+It will elect+} a
    deputy.

5. No match in Daily (Agency sentence 5)
    Agency: Rain is expected.

6. No match in Agency (Daily sentence 6)
    Daily: Our reporter was there.
"""


def test_differences_are_listed_in_reading_order(story):
    assert listing(story) == DIFFERENCES


def test_all_includes_verbatim_passages(story):
    text = listing(story, everything=True)
    assert (
        "1. Verbatim (Agency sentence 1, Daily sentence 2)\n    Both: The mayor resigned on Monday.\n" in text
    )
    assert "Not listed" not in text


def test_identical_articles_give_one_sentence(by_hand):
    article, comparison = by_hand
    same = comparison(
        article(["Rain is expected."], "Agency"),
        article(["Rain is expected."], "Daily"),
        [("verbatim", "in-place", "1:1", [0], [0])],
    )
    assert listing(same) == (
        "Agency (1 sentence)\nDaily (1 sentence)\nThe two articles are identical apart from spacing.\n"
    )
    assert "1. Verbatim" in listing(same, everything=True)


def test_empty_articles(by_hand):
    article, comparison = by_hand
    empty = comparison(article([], "A"), article([], "B"), [])
    assert listing(empty).endswith(
        "(0 sentences)\nA is empty.\nB is empty.\nThe two articles are identical apart from spacing.\n"
    )


def test_a_page_without_text_is_described_as_such(by_hand):
    article, _ = by_hand
    page = article([], "page.html", size=700)
    assert without_text(page, "page.html") == "page.html contains no text"
    assert without_text(article([], "A"), "A") == "A is empty"
    assert without_text(article(["Said."], "A"), "A") == ""


def test_two_articles_of_one_outlet_are_distinguished_by_side(by_hand):
    article, comparison = by_hand
    twice = comparison(
        article(["Rain."], "Daily"), article([], "Daily"), [("removed", "in-place", "1:0", [0], [])]
    )
    assert "1. No match in Daily (right) (Daily (left) sentence 1)\n    Daily (left): Rain.\n" in listing(twice)


def test_sentences_that_are_not_adjacent_have_an_ellipsis_between_them(by_hand):
    article, comparison = by_hand
    apart = comparison(
        article(["He came.", "It rained.", "He left."], "A"),
        article(["He came and left."], "B"),
        [
            (
                "reworded", "in-place", "n:1", [0, 2], [0],
                [
                    ("equal", "He came", "He came"),
                    ("replace", ".", " and"),
                    ("delete", "He", ""),
                    ("equal", " left.", " left."),
                ],
            ),
            ("removed", "in-place", "1:0", [1], []),
        ],
    )  # fmt: skip
    text = listing(apart)
    assert "1. Reworded, merged (A sentences 1, 3, B sentence 1)" in text
    assert "A: He came. … He left.\n" in text
    assert "Edits: He came[-.-]{+ and+} … [-He-] left.\n" in text


def test_hostile_text_and_names_are_sanitized(by_hand):
    article, comparison = by_hand
    hostile = comparison(
        article(["\x1b[2J\x07Rain\u202eniar\n2. Reworded"], "Age\x1bncy\n9. Cosmetic"),
        article([], "B", title="\x9b31m\u2066T"),
        [("removed", "in-place", "1:0", [0], [])],
    )
    text = listing(hostile)
    assert "    Age␛ncy 9. Cosmetic: ␛[2J␇Rain\ufffdniar 2. Reworded\n" in text
    assert {char for char in text if unicodedata.category(char) in {"Cc", "Cf"}} == {"\n"}


@pytest.mark.parametrize("width", [20, 33, 80, 200])
def test_lines_fit_and_nothing_is_lost(story, width):
    text = listing(story, width=width)
    assert all(len(line) <= width for line in text.split("\n"))
    assert "".join(text.split()) == "".join(DIFFERENCES.split())


WRAPPED = [
    # what it shows, text, width, lines
    ("between words", "one two three four", 9, ["one two", "three", "four"]),
    ("white space is one space", " one \t two\n\nthree ", 80, ["one two three"]),
    ("no-break spaces hold", "about 10\xa0000 people", 11, ["about", "10\xa0000", "people"]),
    ("long words are cut", "abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]),
    ("wide characters take two cells", "東京都知事が辞任", 8, ["東京都知", "事が辞任"]),
    ("wide text fills the line", "in 東京都知事", 8, ["in 東京", "都知事"]),
    ("no line begins with a wide full stop", "東京都。京", 6, ["東京", "都。京"]),
    ("accents stay with their letter", "e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
    ("emoji sequences stay whole", "👩\u200d👧👩\u200d👧", 4, ["👩\u200d👧", "👩\u200d👧"]),
    ("the marks of an edit stay with its text", "so [- very-] far", 9, ["so", "[- very-]", "far"]),
    ("nothing", "", 10, [""]),
]


@pytest.mark.parametrize(
    "text, width, lines", [case[1:] for case in WRAPPED], ids=[case[0] for case in WRAPPED]
)
def test_wrapping(text, width, lines):
    assert list(wrap(text, width)) == lines


@given(st.text(), st.integers(20, 200))
def test_wrapping_loses_only_white_space(text, width):
    lines = list(wrap(text, width, first="1. ", rest="    "))
    assert lines[0].startswith("1.")
    assert all(line.startswith("    ") for line in lines[1:])
    said = lines[0].removeprefix("1.") + "".join(lines[1:])
    assert "".join(said.split()) == "".join("".join(map(sanitize, text.split())).split())


@given(st.text(st.sampled_from("ab é東、👩\u0301 \n\x1b")), st.integers(20, 60))
def test_no_line_exceeds_the_width(text, width):
    assert all(cell_width(line) <= width for line in wrap(text, width, first="1. ", rest="    "))
