"""Reading numbers in words, such as two hundred and forty-five, zweiundzwanzig, or quatre-vingt-dix-sept."""

from __future__ import annotations

from newsdiff.languages.quantities.tokens import Tokens

ARTICLES = {"en": frozenset(["a", "an"])}
"""Articles that mean one before a hundred, a million or a dozen."""

_DOZEN = 12


def spelled(tokens: Tokens, index: int) -> tuple[float | None, int]:
    """Return the number spelled by the words from token `index` on, and the index after them; None if there is none."""
    lexicon = tokens.lexicon
    at, total, current, seen = index, 0, 0, False
    if tokens.word(index) in ARTICLES.get(tokens.language, ()):
        at += 1
    while at < len(tokens.words) and (at == index or tokens.near(at)):
        word = tokens.words[at]
        value = lexicon.small.get(word)
        if value == _DOZEN and seen and 0 < current < _DOZEN and not _adds(current, value, tokens.language):
            current *= _DOZEN
        elif value is not None and _adds(current, value, tokens.language):
            current = 80 if (current, value) == (4, 20) else current + value
        elif word in lexicon.hundred and current < 100:
            current = max(current, 1) * 100
        elif lexicon.scales.get(word, 0) >= 3 and len(word) > 2 and not (total and current == 0):
            total, current = total + max(current, 1) * 10 ** lexicon.scales[word], 0
        elif not (seen and word == lexicon.joiner and _joins(tokens, at + 1, current or total)):
            break
        else:
            at += 1
            continue
        seen = True
        at += 1
    return (float(total + current), at) if seen else (None, index)


def _joins(tokens: Tokens, index: int, current: int) -> bool:
    """Return whether the number word after an "and" adds to the number before it, as in two hundred and five."""
    value = tokens.lexicon.small.get(tokens.word(index))
    lowest = 100 if tokens.language == "en" else 20
    return (
        value is not None
        and tokens.near(index)
        and current >= lowest
        and value < current
        and _adds(current, value, tokens.language)
    )


def _adds(current: int, value: int, language: str) -> bool:
    """Return whether a number word can be added to a number, as in twenty-five, but not in fourteen six."""
    if current == 0:
        return True
    if language == "fr" and ((current, value) == (4, 20) or (current % 100 in {60, 80} and 10 <= value < 20)):
        return True
    place = 10 if current % 100 else 100
    return 0 < value < place and current % place == 0 and (place > 10 or current >= 20)
