"""The characters that end, open and close a sentence, in one place for every rule that looks at them.

Plain strings, used as sets: the largest has some forty characters, and `in` on such a string is as fast as a
set.
"""

from __future__ import annotations

FULL_STOPS = "."
ELLIPSIS = "…"
QUESTION_AND_EXCLAMATION = "!?‼⁇⁈⁉‽"
CJK_STOPS = "。！？｡．"
OTHER_STOPS = "؟۔।॥։።፧។៕၊။᠃⸮"
"""Arabic and Urdu, the dandas of India, Armenian, Ethiopic, Khmer, Burmese, Mongolian."""

TERMINATORS = FULL_STOPS + ELLIPSIS + QUESTION_AND_EXCLAMATION + CJK_STOPS + OTHER_STOPS

OPENING_BRACKETS = "([{（［【〔"
CLOSING_BRACKETS = ")]}）］】〕"
BRACKET_PAIRS = dict(zip(CLOSING_BRACKETS, OPENING_BRACKETS, strict=True))

ALWAYS_OPENING = "„‚「『《〈‟‛"
ALWAYS_CLOSING = "」』》〉"
SINGLE_QUOTES = "'‘’＇"
DOUBLE_QUOTES = '"“”«»‹›＂'
QUOTES = ALWAYS_OPENING + ALWAYS_CLOSING + SINGLE_QUOTES + DOUBLE_QUOTES

DASHES = "-–—―⸺"
INVERTED = "¿¡"
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Zero-width characters and direction marks: they belong to what they follow."""

EMPHASIS = "*_"
"""Markdown's marks: after a full stop they close what they opened before the sentence."""

CONTINUING = ",;:)]}%，；：、）］】〕،؛"
"""What cannot begin a sentence: after a full stop and a space it still belongs to the sentence before."""


def is_cased(char: str) -> bool:
    """Whether a character belongs to a script that has capitals, so that a small letter says "not a
    beginning".
    """
    return char.lower() != char.upper()


def first_letter(text: str, index: int, reach: int = 12) -> str:
    """The first letter or digit at or after `index`, past quotes, brackets, dashes and spaces; empty if there
    is none.
    """
    for char in text[index : index + reach]:
        if char.isalnum():
            return char
    return ""
