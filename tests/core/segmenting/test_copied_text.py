"""Text copied from mail, PDF and posts: quote marks, doubled line breaks, missing full stops."""

from __future__ import annotations

import re

import pytest

from newsdiff import compare
from newsdiff.model import Document
from newsdiff.segmenting import segment
from newsdiff.text.plain_form import plain_form

STORY = """Ferry runs aground off Norvik

A ferry with 212 people on board ran aground off the island of Norvik early on Monday, and rescuers took all of them off by noon.

The captain had turned to port to avoid a fishing boat, the coast guard said. Nobody was hurt, but two crew members were treated for the cold.

"We heard a crack and then it was quiet," said Ida Holm, a teacher from Telle. "The crew was very calm."

The ferry was built in 1998 and had passed an inspection in March. It will be towed to the yard in Telle as soon as the wind allows.
"""  # noqa: E501


def wrapped(text: str, width: int = 60) -> str:
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            if line and len(line) + 1 + len(word) > width:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return "\n".join(lines)


def plain_sentences(text: str) -> list[tuple[str, str]]:
    article = segment(Document(text, "x"))
    return [
        (article.kind(k), " ".join(plain_form(article.sentence_text(k)).split()))
        for k in range(len(article.sentences))
        if article.kind(k) != "boilerplate"
    ]


HARD = wrapped(STORY)
COPIES = {
    "wrapped": HARD,
    "quoted mail": re.sub(r"(?m)^", "> ", HARD.rstrip()) + "\n",
    "quoted to the end": re.sub(r"(?m)^", ">", HARD) + ">",
    "quoted twice": re.sub(r"(?m)^", "> > ", HARD.rstrip()) + "\n",
    "doubled line breaks": HARD.rstrip().replace("\n\n", "\n").replace("\n", "\n\n") + "\n",
    "doubled line breaks and wider gaps": HARD.rstrip().replace("\n", "\n\n").replace("\n\n\n\n", "\n\n\n\n\n") + "\n",
    "carriage returns": STORY.replace("\n", "\r\n"),
    "two carriage returns": STORY.replace("\n", "\r\r\n"),
    "old Mac": STORY.replace("\n", "\r"),
    "double spaces": STORY.replace(" ", "  "),
    "no-break spaces": STORY.replace(" ", "\u00a0"),
    "thin spaces": STORY.replace(" ", "\u2009"),
    "ideographic spaces": STORY.replace(" ", "\u3000"),
    "tabs": STORY.replace(" ", "\t"),
    "indented": STORY.replace("\n\n", "\n\n    "),
    "trailing spaces": STORY.replace("\n", " \n"),
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES.keys())
def test_the_sentences_and_kinds_are_the_same(copy: str) -> None:
    assert plain_sentences(copy) == plain_sentences(STORY)


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES.keys())
def test_the_comparison_is_verbatim_throughout(copy: str) -> None:
    comparison = compare(STORY, copy)
    story = [p for p in comparison.passages if p.a]
    assert len(story) == len(plain_sentences(STORY))
    assert {(p.content, p.position, p.shape) for p in story} == {("verbatim", "in-place", "1:1")}


def test_paragraphs_with_a_blank_line_between_them_are_not_doubled_lines() -> None:
    short = "\n\n".join(f"Club {n} beat its neighbours by {n} goals and went home happy." for n in range(12))
    assert len(segment(Document(short, "x")).paragraphs) == 12


POSTS = [
    ("Stay in. Close the windows. We are on it 🙏", 3),
    ("The ships have to wait. More at noon #norvik", 2),
    ("Thanks to all crews. You are heroes https://t.co/x1", 2),
    ("All 212 are safe. The wind has dropped", 2),
]
HEADLINES = [
    "Who won? We ask Dr. Hale",
    "Ferry runs aground off Norvik",
    "Sen. Hale and Gov. Ruiz clash over ferry",
    "U.S. ferry runs aground",
    "St. Olav's wins again",
]


@pytest.mark.parametrize("post, count", POSTS)
def test_a_post_of_several_sentences_is_not_a_heading(post: str, count: int) -> None:
    found = plain_sentences(post + "\n\nNobody was hurt.\n")
    assert [kind for kind, _ in found] == ["prose"] * (count + 1)


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_is_one_sentence(headline: str) -> None:
    assert plain_sentences(headline + "\n\nNobody was hurt.\n")[0] == ("heading", headline)


ENDS = [
    ('"They lied to me. I left," he said.', 2),
    ("It goes on in May. Nobody else was charged.", 2),
    ("She was ill. Her brother was ok. He left.", 3),
    ("He saw them. Then he went home with him. It rained.", 3),
    ("Holm Inc. (NASDAQ: HLM) built it.", 1),
    ("It hit at 3 p.m. (1500 GMT) and hurt four.", 1),
    ("It was built by Holm Inc. (It had built others.) Nobody was hurt.", 3),
    ("Nobody was hurt.[1] The wind dropped.² It was over.[citation needed] They left.", 4),
]


@pytest.mark.parametrize("text, count", ENDS)
def test_sentence_ends(text: str, count: int) -> None:
    assert len(plain_sentences(text)) == count


def test_the_end_of_a_tail_is_found_with_carriage_returns() -> None:
    from newsdiff.segmenting import find_boilerplate

    text = "A bridge fell.\r\n\r\nThe post\r\nBridge falls appeared first on\r\nThe Quay.\r\n"
    (piece,) = find_boilerplate(text)
    assert (piece.title, piece.outlet) == ("Bridge falls", "The Quay")
