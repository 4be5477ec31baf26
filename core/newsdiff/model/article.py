"""Documents and articles: the decoded text, its metadata, and its division into paragraphs and sentences.

A span is `(start, end)` in Unicode code points, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
"""`(start, end)` in code points of one article's text, end exclusive."""

Pair = tuple[int, int]
"""The index of a sentence on the left, and of one on the right."""

Side = Literal["a", "b"]
"""One of the two articles: `a` on the left or `b` on the right. This does not say which is older."""

Kind = Literal["prose", "heading", "list-item", "boilerplate"]
"""The kind of a paragraph. Boilerplate is text that a site adds around a story, such as date lines and closing
notices."""


Role = Literal["headline", "standfirst", "byline", "dateline", "caption", "credit", "teaser", "footnote"]
"""The role of a part of an article, as stated by the file's format. A `teaser` points to another story."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a document whose role is stated by the file's format, such as a picture caption on a web page."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read, with its decoded text and metadata.

    Attributes:
        text: The decoded text, unchanged, or the main text of an HTML page.
        outlet: The publisher, or the file's name if the publisher is unknown.
        title: The headline, if known.
        date: The date of publication as `YYYY-MM-DD`, if known.
        path: The path passed by the caller; `-` for standard input, empty for a string. Undecodable bytes in it are
            kept as surrogates (`os.fsdecode`), so that the file can be found again.
        encoding: The Python codec with which the file was decoded; empty for a string.
        sha256: Hexadecimal digest of the file's bytes, or of a string in UTF-8.
        size: The number of these bytes.
        language: ISO 639-1 code if the file declares one (HTML, front matter).
        parts: Parts with a known role, in order and without overlaps.
        remarks: Notes for the user on how it was read, one sentence each; for example, that its encoding was repaired.
        address: The web address of the page, after redirects, without credentials; empty if it was not fetched.
        retrieved: The time of the fetch, in UTC as `YYYY-MM-DDThh:mm:ssZ`; empty if it was not fetched.
        updated: When this version was last changed, or else published, as `YYYY-MM-DDThh:mm` with the offset from UTC
            if known; empty if the file states no time of day.
    """

    text: str
    outlet: str
    title: str | None = None
    date: str | None = None
    path: str = ""
    encoding: str = ""
    sha256: str = ""
    size: int = 0
    language: str | None = None
    parts: tuple[Part, ...] = ()
    remarks: tuple[str, ...] = ()
    address: str = ""
    retrieved: str = ""
    updated: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of text; paragraphs are ordered and never overlap."""

    start: int
    end: int
    kind: Kind = "prose"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, heading, list item or piece of boilerplate; `paragraph` is an index into `Article.paragraphs`."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Article:
    """A document divided into paragraphs and sentences. Both cover every character that is not white space."""

    document: Document
    language: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    @property
    def outlet(self) -> str:
        """The document's outlet."""
        return self.document.outlet

    def sentence_text(self, index: int) -> str:
        """Return the text of one sentence, unchanged."""
        sentence = self.sentences[index]
        return self.document.text[sentence.start : sentence.end]

    def kind(self, index: int) -> Kind:
        """Return the kind of a sentence's paragraph."""
        return self.paragraphs[self.sentences[index].paragraph].kind
