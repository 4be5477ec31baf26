"""The table of labels, with the sign, words and colour role used in all outputs and the app.

A passage has a content, a position and a shape. Each displayed value has a row in `LABELS`; `in-place` and `1:1` are
not displayed. The values are those of the JSON and never change. The words name the outlets and never say "removed" or
"added", because neither article need be the older one.

Names and meanings are templates: `{a}` and `{b}` stand for the left and the right outlet, `{m}` and `{n}` for the
number of sentences on each side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from newsdiff.model.comparison import Passage

Axis = Literal["content", "position", "shape"]

Role = Literal["verbatim", "cosmetic", "reworded", "removed", "added", "moved"]
"""A colour role: one for each content, and `moved`."""

Emphasis = Literal["pale", "plain", "bold", "full"]
"""How much a label stands out. `pale`: a paler colour. `plain`: its own colour. `bold`: also a bold sign. `full`: also
full colour in overviews.
"""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Label:
    """A label and its names.

    Attributes:
        value: The value in the model and in the JSON.
        axis: The property that it describes: content, position or shape.
        sign: The sign that stands for the colour, one cell wide and available in every terminal font.
        role: The colour role; shapes have the colour of unchanged text.
        name: The name for readers, in lower case.
        meaning: The meaning, as a phrase that follows the name.
        share: The name for words of one article with this label.
        detail: The name with the numbers of sentences.
        counted: The name after a number of passages, if different.
        emphasis: How much it stands out. The colour of `cosmetic` is toned down, because it is the least important and
            would stand out the most.
        texture: A character that fills bars without colours.
        letter: The key that chooses it in the app's filter menu.
        command: The id of the app's command that hides it.
    """

    value: str
    axis: Axis
    sign: str
    role: Role
    name: str
    meaning: str
    share: str = ""
    detail: str = ""
    counted: str = ""
    emphasis: Emphasis = "plain"
    texture: str = ""
    letter: str = ""
    command: str = ""

    def named(self, a: str, b: str) -> str:
        """Return the name, with the names of the outlets filled in."""
        return self.name.format(a=a, b=b)

    def after_number(self, a: str, b: str) -> str:
        """Return the name used after a number of passages, with the names of the outlets filled in."""
        return (self.counted or self.name).format(a=a, b=b)

    def detailed(self, a: str, b: str, m: object, n: object) -> str:
        """Return the name with the outlets and the numbers of sentences, such as `split into two`."""
        return (self.detail or self.name).format(a=a, b=b, m=m, n=n)

    def explained(self, a: str, b: str, m: object = "several", n: object = "several") -> str:
        """Return the meaning, with the outlets and the numbers of sentences."""
        return self.meaning.format(a=a, b=b, m=m, n=n)


LABELS: tuple[Label, ...] = (
    Label(
        "verbatim", "content", "=", "verbatim", "verbatim", "identical apart from spacing", "verbatim",
        texture="█", letter="v", command="verbatim",
    ),
    Label(
        "cosmetic", "content", "≈", "cosmetic", "cosmetic", "only punctuation, case or spelling differ", "cosmetic",
        emphasis="pale", texture="▓", letter="c", command="cosmetic",
    ),
    Label(
        "reworded", "content", "~", "reworded", "reworded", "matched; the wording differs", "reworded",
        emphasis="bold", texture="▒", letter="r", command="reworded",
    ),
    Label(
        "removed", "content", "−", "removed", "no match in {b}", "no sentence of {b} is similar enough", "no match",
        counted="with no match in {b}", emphasis="full", texture="░", letter="b", command="only-a",
    ),
    Label(
        "added", "content", "+", "added", "no match in {a}", "no sentence of {a} is similar enough", "no match",
        counted="with no match in {a}", emphasis="full", texture="░", letter="a", command="only-b",
    ),
    Label(
        "moved", "position", "↷", "moved", "moved", "appears in a different place in {b}", "moved",
        emphasis="full", letter="m",
    ),
    Label(
        "1:n", "shape", "<", "verbatim", "split", "one sentence of {a} matches {n} in {b}", detail="split into {n}"
    ),
    Label(
        "n:1", "shape", ">", "verbatim", "merged", "{m} sentences of {a} match one in {b}", detail="{m} merged into one"
    ),
    Label(
        "n:m", "shape", "×", "verbatim", "regrouped", "{m} sentences of {a} match {n} in {b}",
        detail="{m} regrouped into {n}",
    ),
)  # fmt: skip
"""All labels, in the order in which keys, legends and tables list them."""

PARTLY: tuple[Label, ...] = (
    Label(
        "partly-in-b", "content", "∩", "reworded", "partly in {b}", "parts of it appear in other passages of {b}",
        emphasis="bold", letter="p",
    ),
    Label(
        "partly-in-a", "content", "∩", "reworded", "partly in {a}", "parts of it appear in other passages of {a}",
        emphasis="bold", letter="p",
    ),
)  # fmt: skip
"""The labels that replace `removed` and `added` for passages with also-links, parts of which do have a match.
"""

BY_VALUE = {label.value: label for label in (*LABELS, *PARTLY)}
CONTENTS = tuple(label for label in LABELS if label.axis == "content")
CONTENT_LABELS = (*CONTENTS[:3], *PARTLY, *CONTENTS[3:])
"""All content labels, in the order in which counts list them."""

SHAPES = tuple(label for label in LABELS if label.axis == "shape")
MOVED = BY_VALUE["moved"]
COLOURED = (*CONTENTS, MOVED)
"""The labels with a colour of their own, by which readers can filter."""


def content(passage: Passage) -> Label:
    """Return the content label of a passage, or the one from `PARTLY` if it has only also-links."""
    if passage.also and passage.content in {"removed", "added"}:
        return PARTLY[passage.content == "added"]
    return BY_VALUE[passage.content]


def main(passage: Passage) -> Label:
    """Return the label that colours a passage, which is `moved` if it applies, else the content."""
    return MOVED if passage.position == "moved" else content(passage)


def labels(passage: Passage) -> Iterator[Label]:
    """Yield the displayed labels of a passage: the content, then `moved` and the shape if they apply."""
    yield content(passage)
    if passage.position == "moved":
        yield MOVED
    if passage.shape in BY_VALUE:
        yield BY_VALUE[passage.shape]


def carries(passage: Passage, value: str) -> bool:
    """Return whether a passage has the label with this value."""
    return value in (content(passage).value, passage.position, passage.shape)


def signs(passage: Passage) -> str:
    """Return a passage's signs for content, position and shape in three cells, such as `"~↷<"`.

    A label that does not apply is a space.
    """
    cells = {label.axis: label.sign for label in labels(passage)}
    return cells["content"] + cells.get("position", " ") + cells.get("shape", " ")


def names(passage: Passage, a: str, b: str) -> str:
    """Return a passage's labels in words, such as `reworded, moved, split` or `no match in Wire`."""
    return ", ".join(label.named(a, b) for label in labels(passage))
