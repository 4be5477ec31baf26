"""Reading one article from a file, a web address or a string.

Metadata (outlet, headline, date) are taken from the caller, else from the page or front matter, else from the
boilerplate around the story, and last from the file's name. Any of them may be missing.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load, shown
from newsdiff.model import Document
from newsdiff.reading.decoding import refuse_surely_binary
from newsdiff.reading.formats import READERS, Source, reader_for
from newsdiff.reading.metadata import Metadata, iso_moment, language_code, metadata, one_line, without_surrogates
from newsdiff.reading.signatures import ZIP
from newsdiff.segmenting import lines
from newsdiff.segmenting.boilerplate import find_boilerplate
from newsdiff.segmenting.boilerplate.front_matter import front_matter
from newsdiff.segmenting.spacing import even
from newsdiff.text.credentials import without_credentials
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from newsdiff.reading.web.addresses import Page


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    name: str | None = None,
    max_size: int | None = None,
    keep: str | None = None,
    refetch: bool = False,
    offline: bool = False,
    on_progress: Callable[[str, float], None] | None = None,
) -> Document:
    """Read the article at `path`: a file, a web address, or `-` for standard input.

    The format is recognised by content, then by the ending of the name (`newsdiff.reading.formats.READERS`).

    Args:
        path: A file or an address; a page is fetched once, within limits of time and size.
        encoding: Overrides the detected encoding of text formats.
        name: Overrides the outlet.
        max_size: Maximum size of the file in bytes, by default `MAX_BYTES`.
        keep: The folder in which fetched pages are stored and looked up; None if they are not stored.
        refetch: Fetch a page again even if it is stored.
        offline: Fetch nothing.
        on_progress: Called with the stage and the share done while a child process parses a page or document; may raise
            to cancel.

    Raises:
        NewsdiffError: The file cannot be read as an article; the message says why and what to do.
    """
    path = os.fspath(path)
    wait = _waiting(on_progress)
    if path[:8].lower().startswith(("http://", "https://")):
        from newsdiff.reading.web.addresses import page_at

        page = page_at(path, max_size=max_size, keep=keep, refetch=refetch, offline=offline)
        return _from_the_web(page, encoding=encoding, name=name, on_wait=wait)
    where = shown(path)
    data = load(path, max_size, glance=partial(_glance, where=where, encoding=encoding))
    return document_from_bytes(data, path=path, where=where, encoding=encoding, name=name, on_wait=wait)


def _waiting(on_progress: Callable[[str, float], None] | None) -> Callable[[], None]:
    """Return a function to call while a child process parses."""
    return (lambda: on_progress("reading", 0.0)) if on_progress else (lambda: None)


def _from_the_web(page: Page, *, encoding: str | None, name: str | None, on_wait: Callable[[], None]) -> Document:
    fetched = page.fetched
    address = without_credentials(fetched.reached)
    document = document_from_bytes(
        fetched.data,
        path=page.name,
        where=f"'{sanitize(address)}'",
        encoding=encoding,
        name=name,
        host=page.host,
        on_wait=on_wait,
    )
    remarks = (*document.remarks, *page.remarks)
    return replace(document, path=page.path, address=address, retrieved=fetched.retrieved, remarks=remarks)


def document_from_bytes(
    data: bytes,
    *,
    path: str,
    where: str,
    encoding: str | None = None,
    name: str | None = None,
    host: str | None = None,
    on_wait: Callable[[], None] = lambda: None,
) -> Document:
    """Return the article contained in the bytes of a file.

    Args:
        data: All bytes.
        path: The file; its suffix decides if the bytes do not identify the format.
        where: The name used in messages.
        encoding: Overrides the detected encoding of text formats.
        name: Overrides the outlet.
        host: The outlet to assume if the article names none, by default the file's name.
        on_wait: Called repeatedly while a child process parses a page or document; may raise to cancel.
    """
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 - without pathlib
    reader, source = reader_for(data, suffix, where=where), Source(data, where, encoding, suffix)
    if reader.in_child:
        from newsdiff.reading.parsing.parent import extract_in_child  # imports what plain text does not need

        found = extract_in_child(reader.module, source, on_wait)
    else:
        found = reader.extract(source)
    text = without_surrogates(found.text)
    _refuse_long_texts(text, where)
    known = Metadata(outlet=one_line(name)) | found.known | _known_from_text(text)
    return Document(
        text=text,
        outlet=known.outlet or one_line(host or _name_of(path)) or "unnamed",
        title=known.title,
        date=known.date,
        path=path,
        encoding=found.encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        language=known.language,
        updated=known.updated or "",
        parts=found.parts if text == found.text else (),
        remarks=found.remarks,
    )


def _glance(first: bytes, *, where: str, encoding: str | None) -> None:
    """Reject a file early if its first bytes show that it is not an article."""
    if first.startswith(ZIP):
        return  # the format may be recognisable only at the end
    if reader_for(first, "", where=where) is READERS[-1] and encoding is None:
        # A requested encoding is always tried, whatever the bytes.
        refuse_surely_binary(first, where=where)


def document_of(text: str, *, name: str) -> Document:
    """Turn a string into a document; `name` is the outlet unless the text names its publisher.

    Lone surrogates, which no file can contain, are replaced one for one by U+FFFD.
    """
    data = text.encode("utf-8", "surrogatepass")
    text = without_surrogates(text)
    _refuse_long_texts(text, f"'{sanitize(name)}'")
    known = _known_from_text(text)
    return Document(
        text=text,
        outlet=known.outlet or one_line(name) or "unnamed",
        title=known.title,
        date=known.date,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        language=known.language,
        updated=known.updated or "",
    )


def as_document(source: Document | str, *, name: str) -> Document:
    """Return a text or document as a valid document for comparing.

    Args:
        source: A document, or the text of an article.
        name: The outlet, if the source is a text that does not name one.

    Raises:
        NewsdiffError: The text is too long.
        TypeError: The source is neither a document nor a text.
    """
    if isinstance(source, str):
        return document_of(source, name=name)
    text = source.text if isinstance(source, Document) else source
    if not isinstance(text, str):
        raise TypeError(f"articles must be documents, as returned by read(), or strings, not {type(text).__name__}")
    text, language = without_surrogates(text), language_code(source.language)
    _refuse_long_texts(text, f"'{sanitize(source.outlet)}'")
    if (text, language) == (source.text, source.language):
        return source
    return replace(source, text=text, language=language)


def _refuse_long_texts(text: str, where: str) -> None:
    if len(text) > lines.MOST_CHARACTERS:
        raise NewsdiffError(
            f"{where} has more than {lines.MOST_CHARACTERS:,} characters, too many for an article: "
            "keep only the text of one."
        )
    if lines.too_many_lines(text):
        raise NewsdiffError(
            f"{where} has more than {lines.MOST_LINES:,} lines, too many for an article: keep only the text of one."
        )


def _known_from_text(text: str) -> Metadata:
    """Return the metadata found in the text itself: in front matter, else in other boilerplate."""
    text = even(text).text
    block = front_matter(text)
    fields = block[2] if block else {}
    known = Metadata(
        language=language_code(fields.get("lang") or fields.get("language")),
        updated=iso_moment(fields.get("updated")) or iso_moment(fields.get("date")),
    )
    pieces = find_boilerplate(text)
    for piece in pieces:
        if piece.what == "front-matter":
            known |= metadata(outlet=piece.outlet, title=piece.title, date=piece.date)
    for piece in pieces:
        if piece.what == "tail":
            known |= metadata(outlet=piece.outlet, title=piece.title)
    # An article names its day of publication and perhaps later days of updates.
    days = (piece.date for piece in pieces if piece.what == "dateline" and piece.date)
    return known | Metadata(date=min(days, default=None))


def _name_of(path: str) -> str:
    """Return the file's name, decoded as UTF-8 even if the locale knows only ASCII."""
    name = "stdin" if path == "-" else os.path.basename(path)  # noqa: PTH119 - without pathlib
    try:
        return os.fsencode(name).decode("utf-8")
    except UnicodeError:
        return name
