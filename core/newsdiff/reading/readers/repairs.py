"""Repairing plain text that was damaged in transit: left-over markup, character references, wrongly decoded letters.

Damage is recognised by sequences that do not occur in prose, and every repair is reported in a remark.
"""

from __future__ import annotations

import re

_BLOCK_TAG = r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|section|article)(?:\s[^<>]{0,1000})?/?>"
_INLINE_TAG = r"<(/?)(a|b|i|u|em|strong|span|font|small|sup|sub|mark)(?:\s[^<>]{0,1000})?>"
_TAGGED_LINE = rf"[ \t]*(?:{_BLOCK_TAG})"
_REFERENCE = r"&(?:#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});"
_LEFT_OVER = (
    r"&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|shy|laquo|raquo|euro|pound|copy|reg|szlig"
    r"|\w{1,8}(?:acute|grave|uml|circ|cedil|tilde|slash|ring)|#\d{2,7}|#[xX][0-9a-fA-F]{2,6});"
)
"""Matches character references left in a text by mistake; others, such as `&c;`, may be intended."""

_GARBLED = (
    "[\u00c3\u00c2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]"
    "|â(?:€|\u0080)|Ð[\u0080-\u00bf]Ð|Ñ[\u0080-\u00bf\u20ac\u201a]|ðŸ|ï»¿"
    "|Å[\u00a0-\u00bf\u201a-\u2122]|Ä[\u2021\u2122\u02dc\u0080-\u00bf]"
)
"""Matches UTF-8 decoded as windows-1252 or Latin-1: sequences that occur in no language."""

_GARBLED_FIRST = frozenset("ÃÂâÐÑðïÅÄ")
"""The first characters of these sequences."""


_LOST_QUOTE = r"(?<=\S)â€(?=[\s.,;:!?)]|\Z)"
"""A garbled closing quotation mark without its last byte, which windows-1252 does not define and programs drop."""


def is_fragment(text: str) -> bool:
    """Return whether a text is an HTML fragment, that is, at least half of its lines start with a block tag."""
    if "<" not in text[:20_000]:
        return False
    lines = [line for line in text[:20_000].splitlines() if line.strip()]
    tagged = sum(1 for line in lines if re.match(_TAGGED_LINE, line, re.IGNORECASE))
    tags = len(re.findall(_BLOCK_TAG, text[:20_000], re.IGNORECASE))
    # A text about HTML has occasional tags; one written in HTML has them at the start of blocks.
    return tags >= 2 and (tagged * 2 >= len(lines) or tags >= 2 * len(lines))


def has_inline_markup(text: str) -> bool:
    """Return whether a text contains left-over inline tags such as `<b>`, at least one of them opened and closed."""
    if "</" not in text:
        return False
    opened: set[str] = set()
    for tag in re.finditer(_INLINE_TAG, text, re.IGNORECASE):
        if not tag[1]:
            opened.add(tag[2].lower())
        elif tag[2].lower() in opened:
            return True
    return False


def as_page(text: str, *, blocks: bool) -> str:
    """Return a text with left-over markup as HTML, with its line breaks as `<br>`.

    If `blocks`, only its blank lines are kept, because block tags separate the paragraphs.
    """
    return re.sub(r"\r?\n[ \t]*\r?\n\s*", "<br><br>", text) if blocks else re.sub(r"\r\n?|\n", "<br>", text)


def without_references(text: str) -> str:
    """Replace character references such as `&nbsp;` that were left in a text."""
    if "&" not in text or not re.search(_LEFT_OVER, text):
        return text
    once = re.sub(_REFERENCE, _character, text)
    # Escaped twice, it is "&amp;nbsp;" in the file.
    return re.sub(_REFERENCE, _character, once) if re.search(r"&amp;(?:#\d|[a-z]{2,8};)", text) else once


def _character(reference: re.Match[str]) -> str:
    import html

    return html.unescape(reference[0])


def without_mojibake(text: str) -> tuple[str, bool]:
    """Return the text with garbled letters repaired where that is certain, and whether any remain.

    ftfy is imported only for text that looks garbled.
    """
    if _GARBLED_FIRST.isdisjoint(text) or not re.search(_GARBLED, text):
        return text, False
    import ftfy

    lines = text.splitlines(keepends=True)
    for index, line in enumerate(lines):
        if re.search(_GARBLED, line) and len(line) < 1_000_000:
            fixed = ftfy.fix_encoding(re.sub(_LOST_QUOTE, "”", line))
            lines[index] = fixed if isinstance(fixed, str) else line
    repaired = "".join(lines)
    return repaired, len(re.findall(_GARBLED, repaired)) > 1
