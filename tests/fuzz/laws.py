"""The laws of the design as assertions about one value each, for targets to check after running a stage."""

from __future__ import annotations

import hashlib
import unicodedata
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import regex
from lxml import etree

from newsdiff.text.plain_form import plain_form
from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdiff.model import Article, Comparison, Document, Edit, Span

CLUSTER = regex.compile(r"\p{Grapheme_Cluster_Break=Prepend}|\X")
"""A user-perceived character; signs that Unicode joins to the following letter (U+0600) are separate."""

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PICTURES = {chr(code) for code in range(0x2400, 0x2422)}
_JOINERS = "\u200c\u200d"
_ARABIC_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
_TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
_NOT_SHOWN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def holds_for_document(document: Document, data: bytes) -> None:
    """Metadata are short, on one line, and free of invisible characters."""
    document.text.encode("utf-8")
    assert (document.sha256, document.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert document.outlet
    for words in (document.outlet, document.title or ""):
        words.encode("utf-8")
        assert len(words) <= 200
        assert words == " ".join(words.split())
        assert not any(unicodedata.category(char) == "Cc" for char in words)
    if document.date is not None:
        assert document.date == date.fromisoformat(document.date).isoformat()
    if document.language is not None:
        assert len(document.language) == 2
        assert document.language.isascii()
        assert document.language.islower()


def tracked_changes_spell_both(comparison: Comparison, document: bytes) -> None:
    """The XML of a Word document spells the left article without its insertions, the right one without its deletions,
    paragraph by paragraph, apart from white space and characters that are not shown.
    """
    paragraphs = list(etree.fromstring(document).iter(f"{WORD}p"))
    for article, dropped in ((comparison.a, {"ins", "moveTo"}), (comparison.b, {"del", "moveFrom"})):
        spelled = [""]
        for paragraph in paragraphs:
            for child in paragraph:
                if child.tag.removeprefix(WORD) not in dropped | {"pPr"}:
                    spelled[-1] += "".join(child.itertext())
            marks = {mark.tag.removeprefix(WORD) for mark in paragraph.findall(f"{WORD}pPr/{WORD}rPr/*")}
            if not marks & dropped:
                spelled.append("")
        written = [_written(article.text[one.start : one.end]) for one in article.paragraphs]
        assert [part for part in map(_squeezed, spelled) if part] == [part for part in written if part]


def _written(text: str) -> str:
    pairs = zip(text, sanitize(text), strict=True)
    return _squeezed("".join("" if shown == "·" != char or shown in _PICTURES else shown for char, shown in pairs))


def _squeezed(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(text.split()))


def holds_for_error(error: Exception) -> None:
    """A message is one sentence that is safe for a terminal, apart from what `sanitize` replaces in it."""
    message = str(error)
    assert message
    assert len(message) < 20_000
    fit_for_terminal(sanitize(message))


def holds_for_article(article: Article) -> None:
    """Paragraphs and sentences cover everything but white space, in order, and each sentence is within its
    paragraph.
    """
    covers(article.text, [(one.start, one.end) for one in article.paragraphs])
    covers(article.text, [(one.start, one.end) for one in article.sentences])
    for one in article.sentences:
        whole = article.paragraphs[one.paragraph]
        assert whole.start <= one.start < one.end <= whole.end
    indexes = [one.paragraph for one in article.sentences]
    assert indexes == sorted(indexes)
    assert set(indexes) == set(range(len(article.paragraphs)))


def covers(text: str, spans: Sequence[Span]) -> None:
    """Spans are ordered, do not overlap, neither start nor end with white space, and omit nothing else."""
    position = 0
    for start, end in spans:
        assert position <= start < end
        assert text[start:end] == text[start:end].strip()
        assert not text[position:start].strip()
        position = end
    assert not text[position:].strip()


def holds_for_comparison(comparison: Comparison) -> None:
    """Everything that must hold for a comparison by itself."""
    holds_for_article(comparison.a)
    holds_for_article(comparison.b)
    in_one_passage(comparison)
    assert all(0 <= score <= 1 for score in [one.score for one in (*comparison.links, *comparison.passages)])
    holds_for_all_edits(comparison)
    words_add_up(comparison)


def in_one_passage(comparison: Comparison) -> None:
    """Every sentence is in one passage, unmatched ones alone; main links join sentences of one passage, and of the
    also-links each passage has those to other passages.
    """
    c = comparison
    assert sorted(i for one in c.passages for i in one.a) == list(range(len(c.a.sentences)))
    assert sorted(j for one in c.passages for j in one.b) == list(range(len(c.b.sentences)))
    ids = [one.id for one in c.passages]
    assert len(set(ids)) == len(ids)
    assert c.corrections or ids == list(range(1, len(ids) + 1))
    home = {i: one.id for one in c.passages for i in one.a}, {j: one.id for one in c.passages for j in one.b}
    assert all(home[0][link.a] == home[1][link.b] for link in c.links if link.role == "main")
    also = [(link.a, link.b) for link in c.links if link.role == "also"]
    for one in c.passages:
        assert one.also == tuple((a, b) for a, b in also if (a in one.a) != (b in one.b))
    linked = {link.a for link in c.links}, {link.b for link in c.links}
    assert all(one.a not in linked[0] or one.b not in linked[1] for one in c.possible)
    assert list(c.links) == sorted(c.links, key=lambda link: (link.a, link.b))
    for one in c.passages:
        assert (one.content == "removed", one.content == "added") == (not one.b, not one.a)


def words_add_up(comparison: Comparison) -> None:
    """Every word of an article is counted in exactly one of the five categories."""
    for share, article in zip((comparison.provenance.a, comparison.provenance.b), comparison.articles, strict=True):
        kinds = (share.verbatim, share.cosmetic, share.reworded_shared, share.reworded_own, share.only_here)
        assert min(*kinds, share.moved) >= 0
        assert sum(kinds) == share.words <= len(article.text)
        assert share.moved <= share.words
        assert 0 <= share.possible <= share.only_here


def holds_for_all_edits(comparison: Comparison) -> None:
    """The edits of every passage spell its sentences."""
    for one in comparison.passages:
        holds_for_edits(one.edits, comparison.a, one.a, comparison.b, one.b)


def holds_for_edits(
    edits: Sequence[Edit], a: Article, sentences_a: Sequence[int], b: Article, sentences_b: Sequence[int]
) -> None:
    """Edits spell the sentences of both sides and are well-formed."""
    for number, (article, indexes) in enumerate(((a, sentences_a), (b, sentences_b))):
        spans = [span for edit in edits if (span := (edit.a, edit.b)[number])]
        assert all(start < end for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
        spelled = "".join(_bare(article.text[start:end]) for start, end in spans)
        assert spelled == "".join(_bare(article.sentence_text(index)) for index in indexes)
    for edit in edits:
        _has_form(edit, a.text, b.text)
        assert not edit.chars or edit.op == "replace"
        if edit.chars:
            assert _joined(part.a for part in edit.chars) == edit.a
            assert _joined(part.b for part in edit.chars) == edit.b
            for part in edit.chars:
                _has_form(part, a.text, b.text)
                assert not part.chars


def _has_form(edit: Edit, a: str, b: str) -> None:
    assert (edit.a is None) == (edit.op == "insert")
    assert (edit.b is None) == (edit.op == "delete")
    if edit.op == "equal":
        assert edit.a
        assert edit.b
        assert _bare(a[slice(*edit.a)]) == _bare(b[slice(*edit.b)])


def _bare(text: str) -> str:
    text = plain_form(text)
    return "".join(text.split())


def _joined(spans: Iterable[Span | None]) -> Span:
    known = [span for span in spans if span]
    assert all(one[1] == other[0] for one, other in pairwise(known))
    return known[0][0], known[-1][1]


def obeyed_by_no_terminal(text: str) -> None:
    """JSON contains no control, bidirectional, private-use or lone surrogate characters unescaped."""
    for char in set(text):
        assert unicodedata.category(char) not in {"Cc", "Co", "Cs", "Zl", "Zp"}, f"U+{ord(char):04X} is not escaped"
        assert unicodedata.bidirectional(char) not in _TURNING, f"U+{ord(char):04X} is not escaped"


def fit_for_terminal(text: str) -> None:
    """Text contains no characters that act on a terminal or are invisible, except line ends."""
    for char in set(text):
        if char != "\n" and char not in _JOINERS and char not in _ARABIC_SIGNS:
            assert unicodedata.category(char) not in _NOT_SHOWN, f"U+{ord(char):04X} reaches the terminal"


def offsets_are_exact(data: dict[str, Any], comparison: Comparison) -> None:
    """The offsets in the JSON select the right text of their article, in code points."""
    for written, article in zip(data["articles"], comparison.articles, strict=True):
        assert written["text"] == article.text
        spans = [(one["start"], one["end"]) for one in written["sentences"]]
        assert [written["text"][start:end] for start, end in spans] == [
            article.sentence_text(index) for index in range(len(article.sentences))
        ]
    a, b = (written["text"] for written in data["articles"])
    for edit in (edit for passage in data["passages"] for edit in passage["edits"]):
        if edit["op"] == "equal":
            assert _bare(a[slice(*edit["a"])]) == _bare(b[slice(*edit["b"])])


def cuts_no_cluster(edits: Sequence[Edit], a: Article, b: Article) -> None:
    """No edit begins or ends inside a user-perceived character, unless its sentence does."""
    for number, article in enumerate((a, b)):
        whole = {len(article.text)}
        for match in CLUSTER.finditer(article.text):
            bare = unicodedata.category(match[0][0])[0] == "M"  # a mark without a base character
            whole |= set(range(*match.span())) if bare else {match.start()}
        whole |= {offset for one in article.sentences for offset in (one.start, one.end)}
        for edit in (each for one in edits for each in (one, *one.chars)):
            cut = set((edit.a, edit.b)[number] or ()) - whole
            assert not [at for at in cut if unicodedata.category(article.text[at]) != "Cn"], f"{edit} cuts a character"
