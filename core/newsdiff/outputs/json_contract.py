"""JSON output, contract `newsdiff/1`, with everything that a comparison contains.

The format is published as a JSON Schema (`newsdiff.outputs.schema`). Keys may be added, but existing ones keep their
names and meanings. Keys have a fixed order and nothing depends on time or place, so the same files give the same bytes.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from newsdiff import __version__
from newsdiff.diffing import diff_whole_words
from newsdiff.garbage import collector_paused
from newsdiff.model import Article, Comparison, Discrepancy, Edit, Passage, Settings, Share
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from newsdiff.outputs.formats import RenderOptions

SCHEMA = "newsdiff/1"
"""The name and version of the contract, as written in the JSON."""

_PLACES = 4
"""Number of decimal places of scores; finer differences may vary between machines."""


def render(comparison: Comparison, options: RenderOptions) -> str:  # noqa: ARG001 - every format has this form
    """Render the JSON, on one line; the entry point for `FORMATS`."""
    return to_json(comparison) + "\n"


def to_dict(comparison: Comparison) -> dict[str, Any]:
    """Return the comparison as JSON-able values, with sentences as indexes from 0 and spans as `[start, end]`."""
    return {
        "schema": SCHEMA,
        "generator": {"name": "newsdiff", "version": __version__},
        "settings": settings_values(comparison.settings)
        | ({"corrections": len(comparison.corrections)} if comparison.corrections else {}),
        "articles": [{"side": "a"} | article_values(comparison.a), {"side": "b"} | article_values(comparison.b)],
        "links": [
            {"a": link.a, "b": link.b, "score": round(link.score, _PLACES), "role": link.role}
            for link in comparison.links
        ],
        "possible": [{"a": one.a, "b": one.b, "score": round(one.score, _PLACES)} for one in comparison.possible],
        "passages": [_passage(passage, comparison.a, comparison.b) for passage in comparison.passages],
        "provenance": {"a": _share(comparison.provenance.a), "b": _share(comparison.provenance.b)},
        "corrections": {
            "count": len(comparison.corrections),
            "pairs": _corrected_pairs(comparison),
        },
        "notes": [
            {"passage": note.passage, "text": note.text, "bookmarked": note.bookmarked} for note in comparison.notes
        ],
    }


def to_json(comparison: Comparison, *, indent: int | None = None) -> str:
    """Return the comparison as JSON text that can always be encoded in UTF-8."""
    with collector_paused():
        return json_text(to_dict(comparison), indent)


def json_text(values: dict[str, Any], indent: int | None = None) -> str:
    r"""Return values as JSON text that can always be encoded in UTF-8 and is safe for a terminal.

    A lone surrogate, which a string or a file name may contain but UTF-8 may not, is written as JSON's
    `\udxxx`.
    """
    import json

    text = json.dumps(values, ensure_ascii=False, allow_nan=False, indent=indent)
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")
    line = text.replace("\n", " ")
    shown = sanitize(line)
    if shown == line:
        return text
    return "".join(char if char in (seen, "\n") else _escaped(char) for char, seen in zip(text, shown, strict=True))


def _escaped(char: str) -> str:
    """Return the JSON escape for a character that a terminal would interpret or not show."""
    units = char.encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def settings_values(settings: Settings) -> dict[str, Any]:
    """Return the settings of a comparison as JSON-able values, without those of a language model if none was used."""
    return {name: value for name, value in asdict(settings).items() if value != ""}


def _corrected_pairs(comparison: Comparison) -> list[dict[str, Any]]:
    if not comparison.corrections:
        return []
    from newsdiff.comparing.corrections import pairs_of

    return [{"kind": one.kind, "a": one.a, "b": one.b} for one in pairs_of(comparison)]


_UNDECODED = dict.fromkeys(range(0xDC80, 0xDD00), 0xFFFD)
"""Replacements for undecodable bytes of a file name, because many JSON readers reject lone surrogates."""


def article_values(article: Article) -> dict[str, Any]:
    """Return an article as JSON-able values."""
    document = article.document
    return {
        "outlet": document.outlet,
        "title": document.title,
        "date": document.date,
        "path": document.path.translate(_UNDECODED),
        "encoding": document.encoding,
        "sha256": document.sha256,
        "size": document.size,
        "address": document.address,
        "retrieved": document.retrieved,
        "updated": document.updated,
        "remarks": list(document.remarks),
        "language": article.language,
        "text": document.text,
        "paragraphs": [
            {"start": paragraph.start, "end": paragraph.end, "kind": paragraph.kind} for paragraph in article.paragraphs
        ],
        "sentences": [
            {"start": sentence.start, "end": sentence.end, "paragraph": sentence.paragraph}
            for sentence in article.sentences
        ],
    }


def _passage(passage: Passage, a: Article, b: Article) -> dict[str, Any]:
    return {
        "id": passage.id,
        "content": passage.content,
        "position": passage.position,
        "shape": passage.shape,
        "a": list(passage.a),
        "b": list(passage.b),
        "score": round(passage.score, _PLACES),
        "edits": [_edit(edit) for edit in diff_whole_words(a, passage.a, b, passage.b)],
        "discrepancies": [_discrepancy(one) for one in passage.discrepancies],
    }


def _discrepancy(one: Discrepancy) -> dict[str, Any]:
    return {
        "type": one.kind,
        "a": list(one.a) if one.a else None,
        "b": list(one.b) if one.b else None,
        "value_a": one.value_a,
        "value_b": one.value_b,
        "weak": one.weak,
        "link": list(one.link),
        "dismissed": one.dismissed,
    }


def _edit(edit: Edit) -> dict[str, Any]:
    step: dict[str, Any] = {
        "op": edit.op,
        "a": list(edit.a) if edit.a else None,
        "b": list(edit.b) if edit.b else None,
    }
    if edit.chars:
        step["chars"] = [_edit(part) for part in edit.chars]
    return step


def _share(share: Share) -> dict[str, int]:
    return {
        "words": share.words,
        "verbatim": share.verbatim,
        "cosmetic": share.cosmetic,
        "reworded_shared": share.reworded_shared,
        "reworded_own": share.reworded_own,
        "only_here": share.only_here,
        "moved": share.moved,
        "possible": share.possible,
    }
