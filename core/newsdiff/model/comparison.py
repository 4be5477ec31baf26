"""Comparisons of two articles: links, passages with their edits, and word counts.

Sentences are identified by their index in `Article.sentences`, passages by their `id`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from newsdiff.errors import NewsdiffError
from newsdiff.model.article import Article, Pair, Side, Span
from newsdiff.model.discrepancy import Discrepancy

if TYPE_CHECKING:
    from newsdiff.aligning import Alignment
    from newsdiff.model.additions import Correction, Likeness, Note

Content = Literal["verbatim", "cosmetic", "reworded", "removed", "added"]
Position = Literal["in-place", "moved"]
Shape = Literal["1:1", "1:n", "n:1", "n:m", "1:0", "0:1"]
"""The number of sentences on each side of a passage; `1:0` is removed, `0:1` added."""

Op = Literal["equal", "delete", "insert", "replace"]
LinkRole = Literal["main", "also"]
"""The role of a link. `main` links form passages; an `also` link shows that part of a sentence is in another passage
too."""


@dataclass(frozen=True, slots=True)
class Link:
    """A match between sentence `a` on the left and sentence `b` on the right, with a score from 0 to 1."""

    a: int
    b: int
    score: float
    role: LinkRole = "main"

    def swapped(self) -> Link:
        """Return the same link with left and right exchanged."""
        return replace(self, a=self.b, b=self.a)


@dataclass(frozen=True, slots=True)
class PossibleMatch:
    """A pair of sentences whose score is too low for a link, but high enough that a reader should check it."""

    a: int
    b: int
    score: float

    def swapped(self) -> PossibleMatch:
        """Return the same pair with left and right exchanged."""
        return PossibleMatch(self.b, self.a, self.score)


@dataclass(frozen=True, slots=True)
class Edit:
    """A step in turning the left text into the right one.

    Attributes:
        op: The operation; `equal` means equal except for white space.
        a: The span on the left, None in an insertion.
        b: The span on the right, None in a deletion.
        chars: The character edits inside a replacement; empty if the two sides have too little in common.
    """

    op: Op
    a: Span | None
    b: Span | None
    chars: tuple[Edit, ...] = ()

    def span(self, side: Side) -> Span | None:
        """Return the span on one side, or None."""
        return self.a if side == "a" else self.b

    def swapped(self) -> Edit:
        """Return the same edit with left and right exchanged."""
        return Edit(_SWAPPED_OP[self.op], self.b, self.a, tuple([edit.swapped() for edit in self.chars]))


_SWAPPED_OP: dict[Op, Op] = {"equal": "equal", "replace": "replace", "delete": "insert", "insert": "delete"}


@dataclass(frozen=True, slots=True)
class Passage:
    """Linked sentences of both articles, or one sentence without a match.

    Attributes:
        id: The number of the passage in the comparison, from 1 in reading order; passages created by corrections have
            higher numbers.
        content: The difference in wording. A `removed` passage has sentences only on the left, an `added` one only on
            the right. If it has also-links, parts of it match sentences of other passages.
        position: Whether it is in place or moved, relative to the other passages.
        shape: The number of sentences on each side.
        a: Sentence indexes on the left, in reading order; empty if added.
        b: Sentence indexes on the right, in reading order; empty if removed.
        score: The score of its weakest link; 0 without a link.
        edits: The edits that turn its left sentences into its right ones.
        discrepancies: The discrepancies between its linked sentences.
        also: The also-links from its sentences to other passages, in order.
        elsewhere: Discrepancies that are about words of this passage but listed with another one, because an also-link
            connects their sentences.
    """

    id: int
    content: Content
    position: Position
    shape: Shape
    a: tuple[int, ...]
    b: tuple[int, ...]
    score: float
    edits: tuple[Edit, ...]
    discrepancies: tuple[Discrepancy, ...] = ()
    also: tuple[Pair, ...] = ()
    elsewhere: tuple[Discrepancy, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether the articles differ here, in wording or in position."""
        return self.content != "verbatim" or self.position == "moved"

    @property
    def edited(self) -> bool:
        """Whether both articles have the passage but spell or word it differently, so that its edits are shown."""
        return self.content in {"cosmetic", "reworded"}

    def sentences(self, side: Side) -> tuple[int, ...]:
        """Return the sentence indexes on one side."""
        return self.a if side == "a" else self.b


@dataclass(frozen=True, slots=True)
class Share:
    """Word counts of one article. `words` is the sum of the next five.

    Attributes:
        words: All words of the article (UAX #29; in scripts without spaces each character counts as one).
        verbatim: Words in passages that are identical except for white space.
        cosmetic: Words in passages that differ only in punctuation, case or spelling.
        reworded_shared: Words of reworded passages that occur in both articles.
        reworded_own: Words of reworded passages that occur only in this article.
        only_here: Words in sentences without a match.
        moved: Words in moved passages, whatever their content.
        possible: Words of `only_here` in sentences that have a possible match.
    """

    words: int
    verbatim: int
    cosmetic: int
    reworded_shared: int
    reworded_own: int
    only_here: int
    moved: int
    possible: int = 0


@dataclass(frozen=True, slots=True)
class Provenance:
    """The word counts of both articles, which show how much of each is in the other."""

    a: Share
    b: Share


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a comparison.

    Attributes:
        language: The language given for both articles, as an ISO 639-1 code; None if it was detected.
        threshold: The minimum score of a link.
        model: The name of the language model; empty if none was used.
        model_sha256: The digest of the model's files.
    """

    language: str | None
    threshold: float
    model: str = ""
    model_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The complete result of comparing two articles.

    Attributes:
        a: The left article.
        b: The right article.
        links: Pairs of matching sentences, ordered by `(a, b)`.
        passages: The passages in the left article's reading order. An added passage comes after the one that it follows
            in the right article.
        provenance: Word counts for each side.
        settings: The settings of the comparison.
        corrections: The corrections by hand that fit the articles, in the order in which they were made.
        notes: The reader's notes, ordered by passage.
        likenesses: The likenesses computed by a language model, if one was used, ordered by `(a, b)`.
        possible: Possible matches of sentences without any link, the best first.
        alignment: The links and scores before corrections, for explanations and further corrections. It is derived
            from the articles and therefore not part of equality, hashes, JSON and `repr`.
    """

    a: Article
    b: Article
    links: tuple[Link, ...]
    passages: tuple[Passage, ...]
    provenance: Provenance
    settings: Settings
    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    likenesses: tuple[Likeness, ...] = ()
    possible: tuple[PossibleMatch, ...] = ()
    alignment: Alignment | None = field(default=None, compare=False, repr=False)

    @property
    def articles(self) -> tuple[Article, Article]:
        """The left and the right article, in this order."""
        return self.a, self.b

    def article(self, side: Side) -> Article:
        """Return the article of one side."""
        return self.a if side == "a" else self.b

    def passage(self, passage_id: int) -> Passage:
        """Return the passage with this id.

        Raises:
            NewsdiffError: There is no such passage.
        """
        if 1 <= passage_id <= len(self.passages) and self.passages[passage_id - 1].id == passage_id:
            return self.passages[passage_id - 1]
        for passage in self.passages if self.corrections else ():
            if passage.id == passage_id:
                return passage
        last = max((passage.id for passage in self.passages), default=0)
        known = f"passages are numbered 1 to {last}" if last else "there are no passages"
        raise NewsdiffError(f"There is no passage {passage_id}: {known}.")

    @property
    def differences(self) -> tuple[Passage, ...]:
        """The passages that differ in wording or position, in reading order."""
        return tuple(passage for passage in self.passages if passage.differs)

    @property
    def identical(self) -> bool:
        """Whether the articles are identical except for white space."""
        return not any(passage.differs for passage in self.passages)

    def to_dict(self) -> dict[str, Any]:
        """Return the comparison as JSON-able values, schema `newsdiff/1`; short for `newsdiff.to_dict`."""
        import newsdiff

        return newsdiff.to_dict(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the comparison as JSON, schema `newsdiff/1`; short for `newsdiff.to_json`."""
        import newsdiff

        return newsdiff.to_json(self, indent=indent)

    def _repr_html_(self) -> str:
        """Return HTML for display in a Jupyter notebook."""
        import newsdiff

        return newsdiff.html_fragment(self)

    def __repr__(self) -> str:
        moved = sum(passage.position == "moved" for passage in self.passages)
        return (
            f"<Comparison {self.a.outlet!r} ({len(self.a.sentences)} sentences) with {self.b.outlet!r} "
            f"({len(self.b.sentences)}): {len(self.passages)} passages, {len(self.differences)} differ, {moved} moved>"
        )
