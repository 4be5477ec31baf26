"""The provenance summary and the explanation of one passage."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdiff import compare
from newsdiff.comparing.explain import Explanation, Reason
from newsdiff.model import Provenance, Share
from newsdiff.outputs.explanation import explanation_text
from newsdiff.outputs.summary import summary
from newsdiff.outputs.wording import count, percent, sentences
from newsdiff.reading import document_of
from newsdiff.text.wrapping import cell_width

SUMMARY = """\
Words of Agency
  verbatim                           8     33.3%
  cosmetic                           5     20.8%
  reworded, shared words             6     25.0%
  reworded, other words              2      8.3%
  no match                           3     12.5%
  total                             24      100%
  of which moved                     3     12.5%

Words of Daily
  verbatim                           8     30.8%
  cosmetic                           5     19.2%
  reworded, shared words             6     23.1%
  reworded, other words              3     11.5%
  no match                           4     15.4%
  total                             26      100%
  of which moved                     3     11.5%

6 passages
                              in place     moved
  verbatim                           1         1
  cosmetic                           1         0
  reworded                           1         0
  no match in Daily                  1         0
  no match in Agency                 1         0
  of which split                     1         0
"""


def test_the_summary(story):
    assert summary(story) == SUMMARY


NARROW = [
    # width, and the resulting first lines of the first and the last table
    (
        36,
        """\
Words of Agency
  verbatim               8     33.3%
  cosmetic               5     20.8%
  reworded,
    shared words         6     25.0%
  reworded, other
    words                2      8.3%
""",
        """\
6 passages
                  in place     moved
  verbatim               1         1
""",
    ),
    (
        30,
        """\
Words of Agency
  verbatim
         8     33.3%
  cosmetic
         5     20.8%
  reworded, shared words
         6     25.0%
""",
        """\
6 passages
  in place     moved
  verbatim
         1         1
""",
    ),
]


@pytest.mark.parametrize("width, words, passages", NARROW)
def test_labels_wrap_if_the_table_is_too_wide(width, words, passages, story):
    text = summary(story, width=width)
    assert text.startswith(words)
    assert f"\n\n{passages}" in text


MOST = 19_999_999
"""Maximum words of each kind; no article has a hundred million in all."""
COUNTS = st.tuples(*[st.integers(0, MOST)] * 6)


@example(20, (MOST,) * 6, "Agency")
@example(32, (MOST,) * 6, "Agency")
@given(st.integers(20, 60), COUNTS, st.text(min_size=1, max_size=40))
def test_no_line_of_a_summary_exceeds_the_width(width, counts, name):
    verbatim, cosmetic, shared, own, only, moved = counts
    share = Share(sum(counts[:5]), verbatim, cosmetic, shared, own, only, moved)
    empty = compare(document_of("", name=name), document_of("", name="B"))
    text = summary(replace(empty, provenance=Provenance(share, share)), width=width)
    assert [line for line in text.splitlines() if cell_width(line) > width] == []
    assert f"{verbatim:,}" in text


def test_a_wide_summary_is_only_as_wide_as_necessary(story):
    assert {summary(story, width=width) for width in (48, 80, 1000)} == {SUMMARY}


def test_the_summary_of_empty_articles(by_hand):
    article, comparison = by_hand
    text = summary(comparison(article([], "A"), article([], "B"), []))
    assert "  total                              0        0%\n" in text
    assert "\n0 passages\n" in text
    assert text.startswith("A is empty.\nB is empty.\n\n")


PERCENT = [
    (0, 10, "0%"),
    (10, 10, "100%"),
    (0, 0, "0%"),
    (1, 3, "33.3%"),
    (2, 3, "66.7%"),
    (1, 8, "12.5%"),
    (1, 800, "0.1%"),  # 0.125
    (3, 2000, "0.2%"),  # 0.15: half goes up
    (1, 100_000, "<0.1%"),
    (99_999, 100_000, ">99.9%"),
]


@pytest.mark.parametrize("part, whole, expected", PERCENT)
def test_per_cent(part, whole, expected):
    assert percent(part, whole) == expected


@given(st.integers(1, 10**6).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_per_cent_is_off_by_less_than_a_tenth(pair):
    part, whole = pair
    number = float(percent(part, whole).removesuffix("%").lstrip("<>"))
    assert abs(number - 100 * part / whole) <= 0.1
    assert (percent(part, whole) == "0%") == (part == 0)
    assert (percent(part, whole) == "100%") == (part == whole)


@pytest.mark.parametrize(
    "indexes, expected",
    [
        ([0], "sentence 1"),
        ([2, 3], "sentences 3–4"),
        ([0, 1, 2, 6], "sentences 1–3, 7"),
        ([4, 8], "sentences 5, 9"),
    ],
)
def test_sentences_as_a_reader_counts_them(indexes, expected):
    assert sentences(indexes) == expected


@pytest.mark.parametrize("number, expected", [(0, "0 passages"), (1, "1 passage"), (1200, "1,200 passages")])
def test_counts(number, expected):
    assert count(number, "passage") == expected


def test_an_explanation(story):
    passage = story.passages[3]
    links = (Reason(3, 3, 0.75, ("council", "meets")), Reason(3, 4, 0.8125, ("deputy",)))
    text = explanation_text(story, Explanation(passage, 0.45, links, Reason(4, 4, 0.1, ())), width=110)
    assert (
        text
        == """\
4. Reworded, split (Agency sentence 4, Daily sentences 4–5)
    Agency: The council meets today and elects a deputy.
    Daily: The council meets today. It will elect a deputy.
    Edits: The council meets today[- and elects-]{+.+} {+It will elect+} a deputy.

Reworded: matched; the wording differs.
Split: one sentence of Agency matches 2 in Daily.
Score: 0.75 (weakest link); sentences scoring 0.45 or more are matched.
Link: Agency sentence 4 with Daily sentence 4, score 0.75; shared words: council, meets.
Link: Agency sentence 4 with Daily sentence 5, score 0.81; shared words: deputy.
Next candidate: Agency sentence 5 with Daily sentence 5, score 0.10; no rare words shared.
Agency: Rain is expected.
"""
    )


STATEMENTS = [
    # passage of the story, what its explanation says
    (1, "Verbatim: identical apart from spacing."),
    (2, "Cosmetic: only punctuation, case or spelling differ."),
    (3, "Moved: appears in a different place in Daily."),
    (5, "No match in Daily: no sentence of Daily is similar enough."),
    (6, "No match in Agency: no sentence of Agency is similar enough."),
    (6, "Sentences scoring 0.45 or more are matched."),
    (6, "No candidate."),
]


@pytest.mark.parametrize("number, expected", STATEMENTS)
def test_labels_are_explained(number, expected, story):
    assert expected in explanation_text(
        story, Explanation(story.passages[number - 1], 0.45, (), None), width=200
    )
