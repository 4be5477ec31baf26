"""Expanding contractions and small numbers, so that "won't" becomes "will not" and "two" becomes 2."""

from __future__ import annotations

import re

from newsdiff.text.spelling import fold

_ENDINGS = {"n't": "not", "'re": "are", "'m": "am", "'ll": "will", "'ve": "have", "'d": "would"}
_WHOLE = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "shan't": ("shall", "not"),
    "cannot": ("can", "not"),
    "let's": ("let", "us"),
}
_SUBJECTS = frozenset("he she it that there what who where here".split())
_NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {
    word: str(10 * value)
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_CONTRACTED = re.compile(r"^(.+?)(n't|'re|'m|'ll|'ve|'d)$")


def written_out(word: str, language: str) -> tuple[str, ...]:
    """Return the keys of a word, two for an English contraction."""
    if language != "en":
        return (fold(word, language),)
    plain = word.lower().replace("\u2019", "'").replace("\u02bc", "'")
    if plain in _WHOLE:
        return _WHOLE[plain]
    if plain.endswith("'s") and plain[:-2] in _SUBJECTS:
        return fold(plain[:-2], language), "is"
    if plain.endswith("'s"):
        return (fold(plain[:-2], language),)
    if match := _CONTRACTED.match(plain):
        return fold(match[1], language), _ENDINGS[match[2]]
    return (_NUMBERS.get(plain) or fold(word, language),)
