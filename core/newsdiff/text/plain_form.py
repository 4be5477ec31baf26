"""The plain form of a text, without invisible characters and traces of copying.

Two texts with the same plain form are verbatim copies of each other, apart from white space. The plain form is used
only for keys; spans always refer to the original text.
"""

from __future__ import annotations

import re
import unicodedata

from newsdiff.languages.punctuation import SOFT_HYPHEN

UNSEEN = SOFT_HYPHEN + "\u200b\u200e\u200f\u2060\ufeff"
"""Soft hyphens, zero-width spaces, direction marks and byte order marks inside a text."""

LINE_BREAK = r"[ \t]*(?:\r\n|\r|\n)(?:[ \t]*>)*[ \t]*"
"""A line break, with any `>` of a quoted email after it."""

BROKEN_WORD = rf"(?:(?<=[^\W\d_])[-\u2010¬=]|(?<={SOFT_HYPHEN})){LINE_BREAK}(?=[^\W\d_])(?![A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁ])"
"""A line break inside a word, after a hyphen, a soft hyphen, `¬`, or the `=` of quoted-printable mail."""

QUOTED_LINE = r"(?<!\s)\s*[\r\n](?:[ \t]*>)+(?:\s*[\r\n](?:[ \t]*>)+)*\s*"
"""White space that contains the `>` of a quoted email."""

_BROKEN = rf"((?<=[^\W\d_])[-\u2010¬={SOFT_HYPHEN}]){LINE_BREAK}(?=([^\W\d_]))"
"""Like `BROKEN_WORD`, with the hyphen and the next letter as groups. Both are compiled on first use, because few
sentences contain a line break (saves 1 ms).
"""

_UNSEEN = dict.fromkeys(map(ord, UNSEEN))
_JOINERS = "\u200c\u200d"
_JOINER = f"(?<=[A-Za-z\u00c0-\u052f])[{_JOINERS}]"
"""Zero-width joiners between Latin, Greek or Cyrillic letters, where they have no meaning."""

_LONGEST = 500
"""Maximum length of a run that is composed, in code points."""

_SPACES = r"(\s+)"


def plain_form(text: str) -> str:
    r"""Return a text in NFC without invisible characters, hyphens at line ends and marks of quoted email.

    >>> plain_form("the har\u200bbour autho-\n> rity of Sankt-\n> Alban")
    'the harbour authority of Sankt-Alban'
    """
    if text.startswith(">"):
        text = text.lstrip("> \t\r\n")
    if "\n" in text or "\r" in text:
        text = re.sub(QUOTED_LINE, " ", re.sub(_BROKEN, _mended, text))
    if text.isascii():
        return text
    text = text.translate(_UNSEEN)
    if any(joiner in text for joiner in _JOINERS):
        text = re.sub(_JOINER, "", text)
    return _composed(text)


def _composed(text: str) -> str:
    """Return the text in NFC, composed word by word if it is long, because consecutive accents take quadratic time."""
    if len(text) <= _LONGEST:
        return unicodedata.normalize("NFC", text)
    return "".join(
        piece if len(piece) > _LONGEST else unicodedata.normalize("NFC", piece) for piece in re.split(_SPACES, text)
    )


def _mended(match: re.Match[str]) -> str:
    """Return the replacement for a hyphen at a line end: nothing, or a hyphen before a capital, as in Sankt-Alban."""
    if not match[2].isupper():
        return ""
    return match[1] if match[1] in "-\u2010" else match[0]
