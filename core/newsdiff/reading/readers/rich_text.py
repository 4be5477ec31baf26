"""Reader for rich text (.rtf), without pictures and deleted or hidden text; it uses striprtf."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsdiff.errors import NewsdiffError
from newsdiff.reading.formats import Extracted, Source
from newsdiff.reading.metadata import metadata
from newsdiff.reading.signatures import REPAIR

_PICTURE = r"(?:[0-9a-fA-F]{2}[\r\n ]*){500,}"
"""Matches a picture or other data in hexadecimal digits."""

_MOST = 8_000_000
"""Maximum length of a document without its pictures, in characters; striprtf takes about 2 seconds per million."""

_TOKEN = r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'[0-9a-f]{2}|\\[^a-z]|[{}]|[^\\{}]+"
_LETTERS = frozenset(
    "u par line tab emdash endash emspace enspace qmspace bullet lquote rquote ldblquote rdblquote cell row".split()
)
"""Control words that represent text."""

_LONGEST_TABLE = 32_000
"""Maximum length of a font table, in characters."""

_TITLE = r"\{\\title ([^{}\\]{1,300})\}"


def extract(source: Source) -> Extracted:
    """Return the text of an RTF document."""
    from striprtf import striprtf

    rtf = _with_fonts(re.sub(_PICTURE, "", source.data.decode("latin-1")))
    if len(rtf) > _MOST:
        raise NewsdiffError(f"{source.where} is too large for an RTF document: save its text as plain text.")
    try:
        read: Callable[..., object] = striprtf.rtf_to_text
        text = read(_without_hidden(rtf), encoding="cp1252", errors="replace")
    except Exception as error:  # an untrusted document can raise anything
        message = f"{source.where} is a damaged RTF document: {REPAIR}."
        raise NewsdiffError(message) from error
    if not isinstance(text, str):
        raise NewsdiffError(f"{source.where} cannot be read: save its text as plain text.")
    lines = (re.sub(r"[ \t]+", " ", line).strip() for line in re.split(r"\n", text.replace("|\n", "\n")))
    title = re.search(_TITLE, rtf[:20_000])
    return Extracted("\n\n".join(line for line in lines if line), known=metadata(title=title and title[1]))


def _with_fonts(rtf: str) -> str:
    """Return the document, without an overlong font table, which striprtf would read in quadratic time."""
    start = re.search(r"\{[^{}]*\\fonttbl", rtf)
    if start is None:
        return rtf
    depth, end = 1, len(rtf)
    for brace in re.finditer(r"[{}]", rtf[start.end() :]):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            end = start.end() + brace.end()
            break
    return rtf if end - start.start() <= _LONGEST_TABLE else rtf[: start.start()] + rtf[end:]


def _without_hidden(rtf: str) -> str:
    """Return the document without hidden text, deleted text and link targets."""
    # striprtf would print the address after the text of a link, and takes quadratic time to find the links.
    rtf = re.sub(r"\\field\b", r"\\fld", rtf)
    if "\\v" not in rtf and "\\deleted" not in rtf:
        return rtf
    kept: list[str] = []
    groups = [False]
    for token in re.finditer(_TOKEN, rtf, re.IGNORECASE):
        word, whole = token[1], token[0]
        if whole == "{":
            groups.append(groups[-1])
        elif whole == "}":
            if len(groups) > 1:
                groups.pop()
        elif word in {"v", "deleted"}:
            groups[-1] = token[2] != "0"
            continue
        elif word == "plain":
            groups[-1] = False
        if not groups[-1] or whole in "{}" or (word and word not in _LETTERS):
            kept.append(whole)
    return "".join(kept)
