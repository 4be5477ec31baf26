"""Loading hand-labelled pairs of articles, and comparing results with the labels.

A labelled file is a JSON list of cases:

    a, b                       the two texts
    a_sentences, b_sentences   the labelled sentences, [start, end] each
    links                      [i, j]: sentence i of a matches sentence j of b
    disputed                   links that are not counted; optional
    moved                      links that have moved; optional
    edits                      changes that people marked: {"a": i, "b": j, "edits": [[span in a, span in b]]},
                               null for a side without a change; optional
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Link = tuple[int, int]
Span = tuple[int, int]


@dataclass(frozen=True)
class Marked:
    """A linked pair of sentences, with the offsets of the visible characters marked as changed by people."""

    link: Link
    a: frozenset[int]
    b: frozenset[int]


@dataclass(frozen=True)
class Case:
    """A labelled pair of articles; `moved` is None if moves are not labelled."""

    a: str
    b: str
    spans_a: list[Span]
    spans_b: list[Span]
    links: frozenset[Link]
    disputed: frozenset[Link]
    moved: frozenset[Link] | None
    edits: list[Marked]

    def sentences(self) -> tuple[list[str], list[str]]:
        """The labelled sentences of both sides."""
        return [self.a[s:e] for s, e in self.spans_a], [self.b[s:e] for s, e in self.spans_b]

    def differing(self, links: Iterable[Link]) -> set[Link]:
        """Return the links that count, that is, are not disputed and whose sentences differ."""
        a, b = self.sentences()
        return {(i, j) for i, j in set(links) - self.disputed if a[i].strip() != b[j].strip()}


def load(path: Path) -> list[Case]:
    """Return all cases of a labelled file."""
    return [_case(labelled) for labelled in json.loads(path.read_text("utf-8"))]


def _case(labelled: dict[str, Any]) -> Case:
    disputed = frozenset(map(tuple, labelled.get("disputed", ())))
    moved = labelled.get("moved")
    return Case(
        labelled["a"],
        labelled["b"],
        [tuple(span) for span in labelled["a_sentences"]],
        [tuple(span) for span in labelled["b_sentences"]],
        frozenset(map(tuple, labelled["links"])) - disputed,
        disputed,
        None if moved is None else frozenset(map(tuple, moved)) - disputed,
        [_marked(labelled, pair) for pair in labelled.get("edits", ())],
    )


def _marked(labelled: dict[str, Any], pair: dict[str, Any]) -> Marked:
    sides = []
    for side in (0, 1):
        text = labelled["ab"[side]]
        spans = [edit[side] for edit in pair["edits"] if edit[side]]
        sides.append(frozenset(at for span in spans for at in range(*span) if not text[at].isspace()))
    return Marked((pair["a"], pair["b"]), *sides)


def stands_for(own: Sequence[Span], labelled: Sequence[Span]) -> list[set[int]]:
    """Return, for each of a tool's sentences, the corresponding labelled sentences.

    A sentence corresponds to another if one covers at least half of the other. Tools may divide sentences as they like.
    """
    out: list[set[int]] = []
    for start, end in own:
        covered = set()
        for index, (first, last) in enumerate(labelled):
            common = min(end, last) - max(start, first)
            if common > 0 and 2 * common >= min(end - start, last - first):
                covered.add(index)
        out.append(covered)
    return out


@dataclass
class Tally:
    """Counts of reported items, of true items, and of both, over many cases."""

    said: int = 0
    right: int = 0
    both: int = 0

    def add(self, said: Iterable[Any], right: Iterable[Any]) -> None:
        """Count one case."""
        said, right = set(said), set(right)
        self.said += len(said)
        self.right += len(right)
        self.both += len(said & right)

    @property
    def precision(self) -> float:
        """The share of reported items that is true."""
        return self.both / max(self.said, 1)

    @property
    def recall(self) -> float:
        """The share of true items that was reported."""
        return self.both / max(self.right, 1)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.both / max(self.said + self.right, 1)
