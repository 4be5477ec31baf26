"""The readings of a statement: carriers, words that differ, discrepancies, who lacks it."""

from collections.abc import Callable, Sequence

from newsdiff.model.collation import Collation, Family, Member
from newsdiff_tui.layout.many.readings import reading_rows

Collate = Callable[[Sequence[str], Sequence[Sequence[str]], Sequence[Family]], Collation]


def lines(collation: Collation, number: int, width: int = 100, **options: object) -> list[str]:
    """Return the rows, with the words that a reading has alone between underscores."""
    rows = reading_rows(collation, collation.statements[number - 1], width, **options)  # type: ignore[arg-type]
    marks = {"own": "_{}_", "hit": "*{}*", "own-outlet": "<{}>"}
    return ["".join(marks.get(role, "{}").format(text) for text, role in row).rstrip() for row in rows]


def test_every_reading_has_its_outlets_and_its_differences(story: Collation) -> None:
    assert lines(story, 1) == [
        " a  Wire, Herald, Post",
        "    The mayor resigned on Monday after 12 years.",
        " b  Blog",
        "    The mayor _has _resigned on Monday after [-12-]_13_ years.",
        "    ≠ figures differ: 12 years / 13 years",
    ]


def test_who_lacks_a_statement_comes_last(story: Collation) -> None:
    assert lines(story, 4) == [" a  Wire", "    A choir sang at the station.", " ·  not in Herald, Post, Blog"]
    assert lines(story, 4, outlet=2)[-1] == " ·  not in <Post>, Herald, Blog"


def test_folded_families_and_many_outlets_are_not_listed_in_full(make: Collate, story: Collation) -> None:
    assert lines(story, 1, folded={0})[0] == " a  AP copy (3 of 3)"
    assert lines(story, 4, folded={0})[-1] == " ·  not in AP copy (2 of 3), Blog"
    assert lines(story, 1, folded={0}, outlet=2)[0] == " a  <AP copy (3 of 3)>"
    many = make([f"O{at}" for at in range(40)], [["One."] * 40], [Family(None, (at,)) for at in range(40)])
    heading = " ".join(line.strip() for line in lines(many, 1, outlet=39)[:-1])
    assert heading.startswith("a  <O39>, O0, O1, ")
    assert heading.endswith(", O13, and 25 more")


def test_with_a_base_its_reading_comes_first(story: Collation) -> None:
    assert lines(story, 3, base=2)[:5] == [
        " b  Post",
        "    The school needs a roof, which costs 40 million euros.",
        " a  Wire, Herald",
        "    The school needs a _new _roof, which costs 40 million euros.",
        " ·  not in Blog",
    ]


def test_the_reading_of_the_current_outlet_follows_the_first(make: Collate) -> None:
    one, two, three = ("The old bridge was closed.", "The old bridge is closed.", "The bridge was closed.")
    found = make(["A", "B", "C", "D"], [[one, one, two, three]], [Family(None, (at,)) for at in range(4)])
    heads = [line for line in lines(found, 1, outlet=3) if not line.startswith("    ")]
    assert heads == [" a  A, B", " c  <D>", " b  C"]


def test_rewritten_readings_are_not_marked(make: Collate) -> None:
    found = make(
        ["A", "B", "C"],
        [["The mayor resigned.", "The mayor resigned.", "On Monday, Liz Brown left her office for good."]],
        [Family(None, (at,)) for at in range(3)],
    )
    assert lines(found, 1)[3] == "    On Monday, Liz Brown left her office for good."


def test_hits_are_marked(story: Collation) -> None:
    first = story.articles[3].text.index("resigned")
    shown = lines(story, 1, hits={Member(3, 0): [(first, first + 8)]})
    assert shown[3] == "    The mayor _has _*resigned* on Monday after [-12-]_13_ years."
    place = story.articles[0].text.index("choir")
    assert lines(story, 4, hits={Member(0, 3): [(place, place + 5)]})[1] == "    A *choir* sang at the station."


def test_rows_are_as_wide_as_allowed_and_hostile_text_is_sanitized(make: Collate) -> None:
    evil = "\x1b[31mThe mayor\x07 resigned\u202e on Monday and said nothing more to anybody who asked her."
    found = make(["\x1b]0;A", "B", "C"], [[evil, evil, ""]], [Family(None, (at,)) for at in range(3)])
    shown = lines(found, 1, width=40)
    assert all(len(line) <= 40 for line in shown)
    assert not any(ord(char) < 32 or char == "\u202e" for line in shown for char in line)
    assert shown[0] == " a  ␛]0;A, B"
