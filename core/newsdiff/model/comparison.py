"""What a comparison is made of: links, passages, edits, shares, corrections and notes.

Sentences are named by their index in `Article.sentences`, passages by their `id`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from newsdiff.model.article import Article, Span

Content = Literal["verbatim", "cosmetic", "reworded", "removed", "added"]
Position = Literal["in-place", "moved"]
Shape = Literal["1:1", "1:n", "n:1", "n:m", "1:0", "0:1"]
"""How many sentences stand on either side; `1:0` and `0:1` are the removed and the added ones."""

Op = Literal["equal", "delete", "insert", "replace"]


@dataclass(frozen=True, slots=True)
class Link:
    """Sentence `a` of the left article says what sentence `b` of the right one says; `score` from 0 to 1."""

    a: int
    b: int
    score: float


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of rewriting the left text into the right one.

    `a` is None in an insertion, `b` in a deletion. In a replacement `chars` refines the change to the characters that
    differ, in the same form; it is empty where the two sides have too little in common for that to be readable.
    `equal` means equal but for white space.
    """

    op: Op
    a: Span | None
    b: Span | None
    chars: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that belong together: linked ones of both articles, or one that stands in one article only.

    `a` and `b` are sentence indexes in reading order; one of them is empty in `removed` and `added`. `score` is that of
    its weakest link, and 0 where there is none.
    """

    id: int
    content: Content
    position: Position
    shape: Shape
    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    edits: tuple[Edit, ...]

    @property
    def differs(self) -> bool:
        """Whether there is anything to see here: all but verbatim passages in their place."""
        return self.content != "verbatim" or self.position == "moved"


@dataclass(frozen=True, slots=True)
class Share:
    """How many words of one article stand where. The five kinds add up to `words`; `moved` counts across them.

    Attributes:
        words: All words of the article (UAX #29; in scripts without spaces each character is one).
        verbatim: In passages that are identical but for white space.
        cosmetic: In passages that differ only in punctuation, case or spelling.
        reworded_shared: Words of reworded passages that stand in both articles.
        reworded_own: Words of reworded passages that stand only in this article.
        only_here: In sentences without a counterpart.
        moved: In passages that stand elsewhere in the other article, whatever their content.
    """

    words: int
    verbatim: int
    cosmetic: int
    reworded_shared: int
    reworded_own: int
    only_here: int
    moved: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """Which outlet contributed what, in words."""

    a: Share
    b: Share


@dataclass(frozen=True, slots=True)
class Anchor:
    """One sentence, named so that it is found again when its article has changed (see `comparing.corrections`).

    `start` and `end` are where it stood; `words` is a short hash of its words, whatever stands between them.
    """

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What a reader knows better: that two sentences belong together (`pair`), or that they do not (`unpair`)."""

    kind: Literal["pair", "unpair"]
    a: Anchor
    b: Anchor


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike a language model finds sentence `a` of the left and `b` of the right.

    `value` is 1 if they are the same to it, 0 if they are as alike as any two sentences, and not below -1.
    """

    a: int
    b: int
    value: float


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader keeps about a passage: a text (empty if there is none), a bookmark, or both."""

    passage: int
    text: str
    bookmarked: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is known of two articles. Renderers read it and compute nothing of their own.

    Attributes:
        a: The left article.
        b: The right article.
        links: Pairs of sentences that say the same, ordered by `(a, b)`.
        passages: In A's reading order; those only in B where they stand in B. `id` counts from 1.
        provenance: Word counts for each side.
        settings: What the comparison was made with, as JSON-able values.
        corrections: What a reader changed about the links, in the order it was done; only what fits the articles.
        notes: What a reader keeps about passages, in the order of the passages.
        likenesses: What a language model said, if one was asked, ordered by `(a, b)`: the links can be explained and
            corrected without it.
    """

    a: Article
    b: Article
    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    provenance: Provenance
    settings: dict[str, Any]
    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    likenesses: tuple[Likeness, ...] = ()

    @property
    def articles(self) -> tuple[Article, Article]:
        """Left and right."""
        return self.a, self.b

    @property
    def differences(self) -> tuple[Passage, ...]:
        """The passages a reader walks through, in order: all but verbatim ones in their place."""
        return tuple(passage for passage in self.passages if passage.differs)

    @property
    def identical(self) -> bool:
        """Whether the two articles are the same but for white space."""
        return not any(passage.differs for passage in self.passages)

    def to_dict(self) -> dict[str, Any]:
        """This comparison in the form of the JSON contract `newsdiff/1`."""
        from newsdiff.outputs.json_contract import to_dict

        return to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """This comparison as JSON, schema `newsdiff/1`; the same input gives the same bytes."""
        from newsdiff.outputs.json_contract import to_json

        return to_json(self, indent=indent)

    def _repr_html_(self) -> str:
        """This comparison as a Jupyter notebook shows it."""
        from newsdiff.outputs.html.fragment import fragment

        return fragment(self)

    def __hash__(self) -> int:
        return hash((self.a, self.b, self.links, self.passages, self.corrections, self.notes))

    def __repr__(self) -> str:
        moved = sum(passage.position == "moved" for passage in self.passages)
        return (
            f"<Comparison {self.a.outlet!r} ({len(self.a.sentences)} sentences) with {self.b.outlet!r} "
            f"({len(self.b.sentences)}): {len(self.passages)} passages, {len(self.differences)} differ, {moved} moved>"
        )
