"""Telling opening from closing quotation marks, and masking them for a sentence splitter.

Which character opens and which closes depends on the language („…“ and “…”, «…» and »…«, ”…” in Swedish, "…" for both),
and copied text mixes them. Therefore the neighbours are examined first: an opening mark touches the text after it, a
closing mark the text before it. If both or neither touch, the character itself decides. An apostrophe between letters
is not a quotation mark.
"""

from __future__ import annotations

import re
from functools import cache

from newsdiff.languages.punctuation import (
    ALWAYS_CLOSING,
    ALWAYS_OPENING,
    CLOSING_BRACKETS,
    CONTINUING,
    DASHES,
    EMPHASIS,
    FOOTNOTE,
    INVISIBLE,
    OPENING_BRACKETS,
    QUOTES,
    RAISED_FIGURES,
    SINGLE_QUOTES,
    TERMINATORS,
)

_OPENING_BY_FORM = ALWAYS_OPENING + "“«‹‘"
_SPACED_CLOSING = "»›”"
"""Closing marks that may follow a space, as in French « … » and in careless copies of other text."""

_PARITY_REACH = 2000
"""Maximum offset of a straight quote for deciding whether it opens or closes by counting those before it.

Only doubtful ones are decided in this way, such as that in 'said."The next'.
"""

_NEAR = 80
"""Number of characters that are searched for the next quotation mark, about a line."""

LETTER_APOSTROPHE = "\u02bc"
"""A letter that replaces apostrophes in masked text."""


_FOOTNOTE = f" ?{FOOTNOTE}"


def is_closing(text: str, index: int) -> bool:
    """Return whether the quotation mark at `index` is a closing one."""
    mark = text[index]
    if mark in ALWAYS_CLOSING:
        return True
    if mark in ALWAYS_OPENING:
        return False
    before = text[index - 1] if index else " "
    after = text[index + 1] if index + 1 < len(text) else " "
    leans_back = not (before.isspace() or before in OPENING_BRACKETS or before in DASHES)
    leans_on = not (
        after.isspace()
        or after in CLOSING_BRACKETS
        or after in CONTINUING
        or after in TERMINATORS
        or after in DASHES
    )
    if leans_back != leans_on:
        return leans_back
    if leans_back and mark == '"' and index < _PARITY_REACH:
        return text.count('"', 0, index) % 2 == 1
    return mark not in _OPENING_BY_FORM


def end_of_closers(text: str, index: int) -> tuple[int, bool]:
    """Return the end of the closing quotes and brackets from `index` on, and whether they include a quote."""
    quoted = False
    while index < len(text):
        char = text[index]
        if char in CLOSING_BRACKETS or char in INVISIBLE or char in EMPHASIS:
            index += 1
        elif char in QUOTES and is_closing(text, index):
            quoted = True
            index += 1
        elif char in " \u00a0\u202f" and text[index + 1 : index + 2] in tuple(_SPACED_CLOSING):
            if not is_closing(text, index + 1):
                break
            quoted = True
            index += 2
        elif char in RAISED_FIGURES:
            index += 1
        elif char in " [" and (mark := re.compile(_FOOTNOTE).match(text, index)):
            index = mark.end()
        else:
            break
    return index, quoted


def quotation_goes_on(text: str, index: int) -> bool:
    """Return whether a quotation is open at `index`, that is, whether the next mark nearby is a closing one."""
    for position in range(index, min(len(text), index + _NEAR)):
        if text[position] in QUOTES and not _is_apostrophe(text, position):
            return is_closing(text, position)
    return False


def _is_apostrophe(text: str, index: int) -> bool:
    """Return whether the mark at `index` is between two letters."""
    around = text[max(0, index - 1) : index + 2]
    return text[index] in SINGLE_QUOTES and len(around) == 3 and around[0].isalnum() and around[2].isalnum()


@cache
def _mask_table() -> dict[int, str]:
    """Return a table for `str.translate` that maps every mark and every white-space character to a space."""
    brackets = OPENING_BRACKETS + CLOSING_BRACKETS
    spaces = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    spaces += "".join(map(chr, range(0x2000, 0x200B)))
    return dict.fromkeys(map(ord, brackets + QUOTES + spaces), " ")


def mask(text: str) -> str:
    """Replace quotation marks, brackets and white space by spaces, and apostrophes by letters, one for one.

    A splitter that keeps quotations whole then splits inside them, and does not pair stray apostrophes ('90s … '80s).
    White space is normalised because sentencex 1.0.32 panics on some of it (U+0085, U+2028) after a full stop.
    """
    if any(mark in text for mark in SINGLE_QUOTES):
        text = re.sub(r"(?<=\w)['‘’＇](?=\w)", LETTER_APOSTROPHE, text)
    return text.translate(_mask_table())
