"""Fuzz targets: for each stage, a function that takes bytes and raises an exception if a law of the design is broken.

A `NewsdiffError` is an answer; any other exception is a fault, and so is exceeding `BOUND`.
"""

from __future__ import annotations

import time
import warnings
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING
from unittest import mock

import collation_target
import export_targets
import laws
import notebook_target
from inputs import Input, scratch

import newsdiff
from newsdiff.comparing.anchors import anchor
from newsdiff.comparing.corrections import correct
from newsdiff.comparing.swapping import swap
from newsdiff.diffing import diff
from newsdiff.model import Article, Correction, Document, Paragraph, Sentence
from newsdiff.reading import document_of
from newsdiff.reading.decoding import decode
from newsdiff.segmenting import segment as segmented
from newsdiff.text.sanitize import sanitize as sanitized

if TYPE_CHECKING:
    from collections.abc import Callable

BOUND = 3.0
"""Maximum processor time in seconds for an input of a few kilobytes: hundreds of times what is usual, so that only
quadratic or worse behaviour exceeds it.
"""

ENCODINGS = (
    None, "utf-8", "latin-1", "cp1252", "utf-16", "utf-16-le", "utf-32", "utf-7", "gb18030", "shift_jis", "iso2022_jp",
    "idna", "punycode", "rot13", "unicode_escape", "undefined", "no-such", "",
)  # fmt: skip
LANGUAGES = (None, "en", "de", "fr", "ru", "zh", "ja", "ar", "hi", "tr", "th", "tl")


def read_text(data: bytes) -> None:
    """Reading a file of any bytes and suffix, in any encoding."""
    given = Input(data)
    encoding, suffix = given.choose(*ENCODINGS), given.choose(".txt", ".md", "", ".text", ".MARKDOWN")
    document = _read(given.body, suffix, encoding=encoding)
    if document is not None:
        _same_in_both_byte_orders(document.text)


def read_page(data: bytes) -> None:
    """Reading a saved web page, complete or a fragment."""
    given = Input(data)
    before, after = given.choose((b"", b""), (b"<!doctype html><html><body><article>", b"</article></body></html>"))
    suffix, twice = given.choose(".html", ".htm", ".xhtml"), given.choose(False, False, False, True)
    _read(before + given.body + after, suffix, twice=twice)


def _read(data: bytes, suffix: str, *, encoding: str | None = None, twice: bool = True) -> Document | None:
    """Read a document `twice` and compare; None if it is rejected."""
    path = scratch() / f"article{suffix}"
    path.write_bytes(data)
    try:
        document = newsdiff.read(path, encoding=encoding)
    except newsdiff.NewsdiffError as error:
        laws.holds_for_error(error)
        return None
    laws.holds_for_document(document, data)
    assert not twice or newsdiff.read(path, encoding=encoding) == document
    return document


def _same_in_both_byte_orders(text: str) -> None:
    """A text with a byte order mark reads the same in both byte orders."""
    if text.startswith("\ufeff"):
        return
    for order in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"):
        data = ("\ufeff" + text).encode(order)
        if order != "utf-16-le" or not text.startswith("\0"):  # which is how UTF-32 starts
            assert decode(data, where="it").text == text


def segment(data: bytes) -> None:
    """Dividing any text into paragraphs and sentences, in any language."""
    given = Input(data)
    language = given.choose(*LANGUAGES)
    document = document_of(given.texts(1)[0], name="Fuzz")
    article = segmented(document, language=language)
    laws.holds_for_article(article)
    assert segmented(document, language=language) == article


def edits(data: bytes) -> None:
    """The edits between two passages of one or several sentences each."""
    given = Input(data)
    common = given.choose("the", "", "a e i o u the of and")
    per_line = given.choose(False, True)
    a, b = (_article(text, per_line) for text in given.texts(2))
    everything = [range(len(article.sentences)) for article in (a, b)]
    made = diff(a, everything[0], b, everything[1], common.split().__contains__)
    laws.holds_for_edits(made, a, everything[0], b, everything[1])
    laws.cuts_no_cluster(made, a, b)
    if "".join(a.text.split()) == "".join(b.text.split()) and not per_line and a.text.split() == b.text.split():
        assert {edit.op for edit in made} <= {"equal"}


def _article(text: str, per_line: bool) -> Article:
    """Return a text as one paragraph that is one sentence, or one sentence per line."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    spans, at = [], 0
    for line in text.splitlines(keepends=True) if per_line else [text]:
        start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        if start < end:
            spans.append((start, end))
        at += len(line)
    paragraphs = (Paragraph(spans[0][0], spans[-1][1]),) if spans else ()
    return Article(Document(text, "Fuzz"), "en", paragraphs, tuple(Sentence(start, end, 0) for start, end in spans))


def align(data: bytes) -> None:
    """Comparing two articles, in both orders."""
    given = Input(data)
    language, again = given.choose(*LANGUAGES), given.choose("swapped", "same", "itself")
    left, right = given.texts(2)
    a, b = document_of(left, name="X"), document_of(right, name="Y")
    comparison = newsdiff.compare(a, b, language=language)
    laws.holds_for_comparison(comparison)
    match again:
        case "swapped":
            back = newsdiff.compare(b, a, language=language)
            assert swap(comparison) == back
            assert swap(back) == comparison
        case "same":
            assert newsdiff.compare(left, right, language=language).to_json() == newsdiff.compare(
                left, right, language=language
            ).to_json()
        case _:
            itself = newsdiff.compare(a, a, language=language)
            assert itself.identical
            labels = {(one.content, one.position, one.shape) for one in itself.passages}
            assert labels <= {("verbatim", "in-place", "1:1")}
            assert all(one.a == one.b for one in itself.passages)


def corrections(data: bytes) -> None:
    """Corrections of a comparison: the reader's last decision on a pair counts."""
    given = Input(data)
    check_swapped = given.choose(False, True)
    left, right, asked = given.texts(3)
    plain = newsdiff.compare(left, right)
    wanted = _corrections(plain.a, plain.b, asked)
    corrected = newsdiff.compare(left, right, corrections=wanted)
    laws.holds_for_comparison(corrected)
    assert len(corrected.corrections) <= len(wanted)
    assert correct(plain, wanted) == corrected
    last = {(one.a, one.b): one.kind for one in corrected.corrections}
    links = {(anchor(corrected.a, link.a), anchor(corrected.b, link.b)): link.score for link in corrected.links}
    for pair, kind in last.items():
        assert links.get(pair) == (1.0 if kind == "pair" else None)
    if check_swapped:
        a, b = corrected.a.document, corrected.b.document
        back = newsdiff.compare(b, a, corrections=[one.swapped() for one in wanted])
        assert swap(corrected) == back
    assert len(corrected.to_dict()["corrections"]["pairs"]) == len(corrected.corrections)


def _corrections(a: Article, b: Article, asked: str) -> list[Correction]:
    """Parse corrections: `p01` pairs the first sentence with the second, `u` unpairs, and `x` names sentences by wrong
    words.
    """
    found: list[Correction] = []
    if not a.sentences or not b.sentences:
        return found
    for kind, i, j in zip(asked[::3], asked[1::3], asked[2::3], strict=False):
        one, other = anchor(a, ord(i) % len(a.sentences)), anchor(b, ord(j) % len(b.sentences))
        if kind == "x":
            one = replace(one, words="0" * 16)
        found.append(Correction("unpair" if kind == "u" else "pair", one, other))
    return found


def sanitize(data: bytes) -> None:
    """What a terminal may be sent, for any characters."""
    (text,) = Input(data).texts(1)
    shown = sanitized(text)
    assert len(shown) == len(text)
    assert "\n" not in shown
    laws.fit_for_terminal(shown)
    assert sanitized(shown) == shown


def config(data: bytes) -> None:
    """A configuration file: every command keeps its name and has its own keys, or a file given by name is rejected.

    From the same file in the default place, valid settings are used and the others reported.
    """
    from newsdiff_tui.keymap.commands import COMMANDS
    from newsdiff_tui.keymap.configured import FIXED, configured
    from newsdiff_tui.settings.configuration import configuration

    path = scratch() / "config.toml"
    path.write_bytes(data)
    try:
        commands, told = configured(configuration(str(path)))
        assert told == ""
    except newsdiff.NewsdiffError as error:
        laws.holds_for_error(error)
        with mock.patch("newsdiff_tui.settings.configuration.config_path", return_value=str(path)):
            commands, told = configured(configuration(None))
        laws.holds_for_error(newsdiff.NewsdiffError(told))
    assert [one.id for one in commands] == [one.id for one in COMMANDS]
    keys = [key for one in commands for key in one.keys.split(",")]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & set(FIXED)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "read_text": read_text,
    "read_page": read_page,
    "segment": segment,
    "edits": edits,
    "align": align,
    "corrections": corrections,
    "collate": collation_target.collate,
    "sanitize": sanitize,
    "config": config,
    "notebook": notebook_target.notebook,
    "contract": export_targets.contract,
    "listing": export_targets.listing,
    "markdown": export_targets.markdown,
    "table": export_targets.table,
    "report": export_targets.report,
}


@cache
def _warm(name: str) -> None:
    """Run a target once, so that importing libraries does not count as work on an input."""
    TARGETS[name](b"0000A text.")


def checked(name: str, data: bytes) -> None:
    """Run a target on bytes, within the time limit."""
    _warm(name)
    before = time.process_time()
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a warning would be printed over the screen
        TARGETS[name](data)
    needed = time.process_time() - before
    assert needed < BOUND, f"{needed:.1f} s for {len(data)} bytes"
