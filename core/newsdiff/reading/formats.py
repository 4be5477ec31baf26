"""The table of input formats, `READERS`, with one row per format.

To add a format, add a module with a function `extract(source: Source) -> Extracted` and a row here. The module is
imported only when a file in its format is read, so that comparing two plain texts imports no library for documents.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import cast

from newsdiff.errors import NewsdiffError
from newsdiff.model import Part
from newsdiff.reading import signatures
from newsdiff.reading.metadata import Metadata


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Source:
    """The bytes of one article.

    Attributes:
        data: All bytes of the file.
        where: The name of the file in messages, quoted and safe to print.
        encoding: The encoding requested by the user; None to detect it.
        suffix: The suffix of the file's name in lower case, with its dot.
    """

    data: bytes
    where: str
    encoding: str | None = None
    suffix: str = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Extracted:
    """The article extracted from a `Source`.

    Attributes:
        text: The text as a reader of the article would see it.
        encoding: The Python codec the bytes were decoded with; empty for formats that are not text.
        known: Metadata stated by the format.
        parts: Parts of the text whose role is known, in order.
        remarks: Notes for the user on how it was read, one sentence each.
    """

    text: str
    encoding: str = ""
    known: Metadata = field(default_factory=Metadata)
    parts: tuple[Part, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Reader:
    """An input format and the module that reads it.

    Attributes:
        name: Its short name.
        help: Its name in help and documentation.
        suffixes: File name suffixes, in lower case.
        sniff: Returns whether bytes look like this format; called with the first megabyte or the whole file.
        module: The module with the function `extract`.
        by_suffix: Whether the suffix alone identifies the format. If not, `sniff` must confirm it.
        types: MIME types by which servers declare it.
        in_child: Whether it is read in a child process with limits, because a library parses it.
    """

    name: str
    help: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    module: str
    by_suffix: bool = True
    types: tuple[str, ...] = ()
    in_child: bool = True

    def extract(self, source: Source) -> Extracted:
        """Extract the article, in this process. Raises NewsdiffError if that is not possible."""
        extract = cast("Callable[[Source], Extracted]", import_module(self.module).extract)
        return extract(source)


_HERE = "newsdiff.reading.readers"

READERS: tuple[Reader, ...] = (
    Reader("html", "saved web pages", (".html", ".htm", ".xhtml"), signatures.is_html, "newsdiff.reading.html.pages"),
    Reader("docx", "Word documents", (".docx",), signatures.is_word, f"{_HERE}.word", by_suffix=False),
    Reader(
        "odt", "OpenDocument texts", (".odt",), signatures.is_opendocument, f"{_HERE}.opendocument", by_suffix=False
    ),
    Reader(
        "epub", "EPUB books", (".epub",), signatures.is_epub, f"{_HERE}.epub", by_suffix=False,
        types=("application/epub+zip",),
    ),
    Reader("rtf", "rich text", (".rtf",), signatures.is_rtf, f"{_HERE}.rich_text", by_suffix=False),
    Reader(
        "pdf", "PDF (with newsdiff[pdf])", (".pdf",), signatures.is_pdf, f"{_HERE}.pdf", by_suffix=False,
        types=("application/pdf",),
    ),
    Reader(
        "mail", "emails and pages saved as one file", (".eml", ".mhtml", ".mht"), signatures.is_mail, f"{_HERE}.mail"
    ),
    Reader("captions", "captions", (".srt", ".vtt"), signatures.is_captions, f"{_HERE}.captions", in_child=False),
    Reader(
        "markdown", "Markdown", (".md", ".markdown"), signatures.never, f"{_HERE}.markdown",
        types=("text/markdown",), in_child=False,
    ),
    Reader(
        "text", "plain text", (".txt",), signatures.never, f"{_HERE}.plain", types=("text/plain",), in_child=False
    ),
)  # fmt: skip
"""All input formats. Rows are tried from the top: first by content, then by the suffix of the file's name."""


def reader_for(data: bytes, suffix: str, *, where: str) -> Reader:
    """Return the reader for a file, by default the one for plain text.

    Raises:
        NewsdiffError: The bytes are in a format that contains no text of an article.
    """
    for reader in READERS:
        if reader.sniff(data):
            return reader
    refuse_unreadable(data, where=where, suffix=suffix)
    for reader in READERS:
        if reader.by_suffix and suffix in reader.suffixes:
            return reader
    return READERS[-1]


def refuse_unreadable(data: bytes, *, where: str, suffix: str = "") -> None:
    """Raise NewsdiffError if `data` starts like a format that contains no text."""
    if reason := signatures.refusal(data, suffix):
        kind, advice = reason
        not_text = "" if advice == signatures.REPAIR else ", not text"
        raise NewsdiffError(f"{where} is {kind}{not_text}: {advice}.")
