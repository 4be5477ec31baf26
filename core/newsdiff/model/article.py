"""An article: its text exactly as it was decoded, divided by spans into it.

A span is `(start, end)` in Unicode code points, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
"""`(start, end)` in code points of one article's text, end exclusive."""

Pair = tuple[int, int]
"""The indexes of a sentence on the left and one on the right."""

Side = Literal["a", "b"]
"""Which article: `a` is the left one, `b` the right one. Neither is the older one."""

Kind = Literal["prose", "heading", "list-item", "boilerplate"]
"""The kind of a paragraph. Boilerplate is text a site adds around a story: date lines, "appeared first on" notices."""


Role = Literal["headline", "standfirst", "byline", "dateline", "caption", "credit", "teaser", "footnote"]
"""The role of a part of an article, if its format states it. A `teaser` points to another story."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a document's text whose role its format states, such as the caption of a picture on a page."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read: the decoded text and what is known about its source.

    Attributes:
        text: The decoded text, unchanged; of an HTML page, its main text.
        outlet: The publisher, or the file's name if that is unknown.
        title: The headline, if known.
        date: The date of publication as `YYYY-MM-DD`, if known.
        path: The path as the caller gave it; `-` for standard input, empty for a string. Undecodable bytes in it
            are kept as surrogates (`os.fsdecode`), so that the file can be found again.
        encoding: The encoding the bytes were decoded with, a Python codec name; empty for a string.
        sha256: Hexadecimal digest of the file's bytes (for a string, of its UTF-8 form).
        size: The number of those bytes.
        language: ISO 639-1 code if the file declares one (HTML, front matter).
        parts: Parts with a known role, in order and without overlaps.
        remarks: What the user should know about how it was read, one sentence each; for example, that its encoding
            was repaired.
        address: The web address it was fetched from, after redirects; empty if it was not fetched.
        retrieved: When it was fetched, in UTC as `YYYY-MM-DDThh:mm:ssZ`; empty if it was not fetched.
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
    """A document divided into paragraphs and sentences, which both cover every non-white-space character."""

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
        """Return the kind of the paragraph a sentence is in."""
        return self.paragraphs[self.sentences[index].paragraph].kind
