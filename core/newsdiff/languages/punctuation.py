"""Characters that end, open and close sentences and quotations.

They are strings used as sets. The longest has about forty characters, and `in` is as fast on such a string as on a set.
"""

from __future__ import annotations

FULL_STOPS = "."
ELLIPSIS = "…"
QUESTION_AND_EXCLAMATION = "!?‼⁇⁈⁉‽"
CJK_STOPS = "。！？｡．"
OTHER_STOPS = "؟۔।॥։።፧។៕၊။᠃⸮"
"""Full stops of other scripts: Arabic and Urdu, Indic dandas, Armenian, Ethiopic, Khmer, Burmese, Mongolian."""

TERMINATORS = FULL_STOPS + ELLIPSIS + QUESTION_AND_EXCLAMATION + CJK_STOPS + OTHER_STOPS

OPENING_BRACKETS = "([{（［【〔"
CLOSING_BRACKETS = ")]}）］】〕"
BRACKET_PAIRS = dict(zip(CLOSING_BRACKETS, OPENING_BRACKETS, strict=True))

ALWAYS_OPENING = "„‚「『《〈‟‛"
ALWAYS_CLOSING = "」』》〉"
SINGLE_QUOTES = "'‘’＇"
DOUBLE_QUOTES = '"“”«»‹›＂'
QUOTES = ALWAYS_OPENING + ALWAYS_CLOSING + SINGLE_QUOTES + DOUBLE_QUOTES

QUOTE_MARKS = DOUBLE_QUOTES + ALWAYS_OPENING + ALWAYS_CLOSING
"""Quotation marks, except single ones, which may be apostrophes."""

DOUBLE_OPENING, DOUBLE_CLOSING = '"“„«', '"”»'
OPENING_MARKS, CLOSING_MARKS = DOUBLE_OPENING + "'‘", DOUBLE_CLOSING + "'’"
"""Marks before the first and after the last word of a quotation in languages with spaces. Both strings can be put
inside a character class of a pattern.
"""

APOSTROPHES = "'’‘ʼ`´＇"
"""Characters used as an apostrophe: single quotation marks, accents, and the apostrophe letter."""

OPENS_SENTENCE = ALWAYS_OPENING + DOUBLE_QUOTES + SINGLE_QUOTES + "¿¡"
"""Marks that may precede the first word of a sentence."""

DASHES = "-–—―⸺"
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Zero-width characters and direction marks, which belong to the preceding character."""

SOFT_HYPHEN = "\u00ad"

EMPHASIS = "*_"
"""Markdown's emphasis marks. After a full stop they belong to the sentence that it ends."""

CONTINUING = ",;:)]}%，；：、）］】〕،؛"
"""Characters that cannot start a sentence, and so continue the previous one after a full stop and a space."""


RAISED_FIGURES = "¹²³⁴⁵⁶⁷⁸⁹⁰"
FOOTNOTE = r"\[(?:\d{1,3}|[a-z]|(?:citation|clarification|source) needed|note \d{1,2}|who\?|when\?)\]"
"""Pattern for a footnote mark in brackets."""


def is_cased(char: str) -> bool:
    """Return whether a character belongs to a script with capitals, where no sentence starts in lower case."""
    return char.lower() != char.upper()


def first_letter(text: str, index: int, reach: int = 12) -> str:
    """Return the first letter or digit after any quotes, brackets, dashes and spaces at `index`; empty if none."""
    for char in text[index : index + reach]:
        if char.isalnum():
            return char
    return ""
