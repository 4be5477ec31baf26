"""From a path or a string to a `Document`: the text, and who published it under which headline and when.

What is known of an article comes, in this order, from the caller, from the page or front matter, from the
boilerplate around the story, and last from the file's name. Any of it may be missing.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from functools import partial

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load, shown
from newsdiff.model import Document
from newsdiff.reading.decoding import decode, refuse_surely_binary
from newsdiff.reading.pages import is_page, page_of
from newsdiff.reading.signatures import ZIP, refusal
from newsdiff.segmenting import lines
from newsdiff.segmenting.boilerplate import find_boilerplate
from newsdiff.segmenting.front_matter import front_matter
from newsdiff.text.sanitize import sanitize

_PAGES = (".html", ".htm", ".xhtml")
_MARKDOWN = (".md", ".markdown")

_LONGEST = 200
"""Characters of a title or outlet that are kept: they stand in headers, and a broken page can make them
endless."""

_UNSEEN = dict.fromkeys([*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")
"""Controls and marks of direction, which would disturb whatever shows the title."""

_HEADING = r"^ {0,3}#[ \t]{1,20}([^\r\n]{1,500})"
_LINK = r"!?\[([^\[\]]{0,300})\]\([^()]{0,500}\)"


@dataclass(frozen=True, slots=True)
class _Known:
    """What one source says of an article; `|` fills what is missing from another source."""

    outlet: str | None = None
    title: str | None = None
    date: str | None = None
    language: str | None = None

    def __or__(self, other: _Known) -> _Known:
        return _Known(
            self.outlet or other.outlet,
            self.title or other.title,
            self.date or other.date,
            self.language or other.language,
        )


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    name: str | None = None,
    max_size: int | None = None,
) -> Document:
    """Read the article at `path`; `-` is standard input.

    HTML pages are reduced to their main text, everything else is taken as it is. `encoding` overrides
    detection, `name` the outlet, `max_size` the number of bytes (`MAX_BYTES`) over which a file is refused
    before it is read. NewsdiffError, with a sentence for the user, if there is no article to be had.
    """
    path = os.fspath(path)
    data = load(path, max_size, glance=partial(_glance, where=shown(path), encoding=encoding))
    _refuse_signature(data, shown(path))
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 - without pathlib
    decoded = decode(
        data,
        where=shown(path),
        encoding=encoding,
        html=suffix in _PAGES or is_page(data[:4096].decode("latin-1")),
    )
    text, known = decoded.text, _Known(outlet=_tidy(name))
    if suffix in _PAGES or is_page(text):
        page = page_of(text)
        text = _without_surrogates(page.text)
        known |= _Known(_tidy(page.outlet), _tidy(page.title), page.date, page.language)
    _refuse_many_lines(text, shown(path))
    known |= _known_of(text, markdown=suffix in _MARKDOWN)
    return Document(
        text=text,
        outlet=known.outlet or _tidy(_name_of(path)) or "unnamed",
        title=known.title,
        date=known.date,
        path=path,
        encoding=decoded.encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        language=known.language,
    )


def _glance(first: bytes, *, where: str, encoding: str | None) -> None:
    """Refuse by the first bytes what all of them would be refused for."""
    if first.startswith(ZIP):
        return  # what it is may stand at its end
    _refuse_signature(first, where)
    if encoding is None:  # one that is asked for is tried, whatever the bytes look like
        refuse_surely_binary(first, where=where)


def _refuse_signature(data: bytes, where: str) -> None:
    if reason := refusal(data):
        kind, advice = reason
        raise NewsdiffError(f"{where} is {kind}, not text: {advice}.")


def document_of(text: str, *, name: str) -> Document:
    """A string as a document; `name` is the outlet if the text does not say who published it.

    Lone surrogates, which no file can hold, are replaced one for one by U+FFFD.
    """
    data = text.encode("utf-8", "surrogatepass")
    text = _without_surrogates(text)
    _refuse_many_lines(text, f"'{sanitize(name)}'")
    known = _known_of(text, markdown=False)
    return Document(
        text=text,
        outlet=known.outlet or _tidy(name) or "unnamed",
        title=known.title,
        date=known.date,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        language=known.language,
    )


def _refuse_many_lines(text: str, where: str) -> None:
    if lines.too_many_lines(text):
        raise NewsdiffError(
            f"{where} has more than {lines.MOST_LINES:,} lines, too many for an article: "
            "cut it down to the text of one."
        )


def _known_of(text: str, *, markdown: bool) -> _Known:
    """What the text itself says: front matter first, then a Markdown heading, then the other boilerplate."""
    block = front_matter(text)
    fields = block[2] if block else {}
    known = _Known(language=_language(fields.get("lang") or fields.get("language") or ""))
    pieces = find_boilerplate(text)
    for piece in pieces:
        if piece.what == "front-matter":
            known |= _Known(_tidy(piece.outlet), _tidy(piece.title), piece.date)
    if markdown and (heading := re.search(_HEADING, text[block[1] if block else 0 :], re.M)):
        known |= _Known(title=_tidy(_without_markup(heading[1])))
    for piece in pieces:
        if piece.what == "tail":
            known |= _Known(_tidy(piece.outlet), _tidy(piece.title))
    # An article names the day of publication and perhaps later ones of updates.
    days = (piece.date for piece in pieces if piece.what == "dateline" and piece.date)
    return known | _Known(date=min(days, default=None))


def _without_markup(heading: str) -> str:
    heading = re.sub(_LINK, r"\1", heading.rstrip().rstrip("#"))
    return heading.replace("*", "").replace("`", "")


def _language(value: str) -> str | None:
    match = re.match(r"([A-Za-z]{2})(?![A-Za-z])", value.strip())
    return match[1].lower() if match else None


def _name_of(path: str) -> str:
    """The file's name; one in UTF-8 is read as that even where the locale knows only ASCII."""
    name = "stdin" if path == "-" else os.path.basename(path)  # noqa: PTH119 - without pathlib
    try:
        return os.fsencode(name).decode("utf-8")
    except UnicodeError:
        return name


def _tidy(value: str | None) -> str | None:
    """A title or outlet as one line of bounded length, or None if nothing is left."""
    if not value:
        return None
    line = " ".join(_without_surrogates(value[: _LONGEST * 20]).translate(_UNSEEN).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _without_surrogates(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text
