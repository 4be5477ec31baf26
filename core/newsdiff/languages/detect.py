"""Detecting the language of a text by its script and function words, without a model.

The script identifies Chinese, Japanese, Korean, Greek, Thai and many others; a few letters distinguish the languages in
Arabic and Cyrillic script; function words distinguish those in Latin script. A bounded sample keeps the time below a
millisecond for articles of any length.
"""

from __future__ import annotations

import unicodedata
from collections import Counter

from newsdiff.languages.calendar import full_names
from newsdiff.languages.function_words import DEVANAGARI, LATIN, characteristic_letters, function_words
from newsdiff.languages.punctuation import (
    CLOSING_BRACKETS,
    INVISIBLE,
    OPENING_BRACKETS,
    QUOTES,
    SOFT_HYPHEN,
    TERMINATORS,
)

SAMPLE = 4000
"""Number of code points that are examined, about six hundred words."""

UNKNOWN = "und"
"""Code of an unidentified language (BCP 47); only the rules common to all languages apply to it."""

LETTER_WEIGHT = 0.5
"""Weight of a characteristic letter relative to a function word. It is enough to separate similar languages, but too
low for a single name to decide.
"""

TOO_SHORT = 400
"""Maximum length in code points of texts that may lack function words, such as headlines, results and names."""

FEWEST_SMALL_WORDS = 0.17
"""Minimum share of function words and names of days in a text in a listed language. Short reports in 27 listed
languages have .20 to .52; of 20 reports in other languages, 18 are below the minimum.
"""

_SCRIPTS = (
    (0x0041, 0x024F, "latin"), (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "cyrillic"), (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"), (0x0600, 0x077F, "arabic"), (0x0900, 0x097F, "devanagari"), (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"),
    (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1200, 0x139F, "am"),
    (0x1780, 0x17FF, "km"), (0x1E00, 0x1EFF, "latin"), (0x3040, 0x30FF, "kana"), (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "ko"),
)  # fmt: skip
"""Unicode blocks, as `(first, last, name)`; a name of two letters is a language code."""


def detect(text: str) -> str:
    """Return the language of a text as an ISO 639-1 code.

    Return `UNKNOWN` if it has no letters or is in an unlisted language.
    """
    sample = unicodedata.normalize("NFC", text[:SAMPLE].lower())
    letters = Counter(sample)
    if not _INVISIBLE.isdisjoint(letters):
        sample = unicodedata.normalize("NFC", "".join(char for char in sample if char not in _INVISIBLE))
        letters = Counter(sample)
    scripts = _count_scripts(letters)
    if not scripts:
        return UNKNOWN
    if scripts["kana"] * 20 > scripts["han"]:
        scripts["kana"] += scripts["han"]
    script = max(scripts, key=lambda name: scripts[name])
    if script == "latin":
        return _by_words(sample, letters, LATIN)
    if script == "devanagari":
        return _by_words(sample, letters, DEVANAGARI)
    if script == "cyrillic":
        return _cyrillic(letters)
    if script == "arabic":
        return _arabic(letters)
    return {"kana": "ja", "han": "zh"}.get(script, script)


_INVISIBLE = frozenset(INVISIBLE + SOFT_HYPHEN)


def detect_both(a: str, b: str) -> tuple[str, str]:
    """Return the languages of two texts. A text too short to identify is assumed to be in the language of the other."""
    languages = detect(a), detect(b)
    if languages[0] == UNKNOWN and len(a) <= TOO_SHORT:
        return languages[1], languages[1]
    if languages[1] == UNKNOWN and len(b) <= TOO_SHORT:
        return languages[0], languages[0]
    return languages


def _count_scripts(letters: Counter[str]) -> Counter[str]:
    """Count the letters of a sample by script."""
    scripts: Counter[str] = Counter()
    for char, count in letters.items():
        code = ord(char)
        if char.isalpha():
            for first, last, name in _SCRIPTS:
                if first <= code <= last:
                    scripts[name] += count
                    break
    return scripts


def _by_words(sample: str, letters: Counter[str], languages: tuple[str, ...]) -> str:
    """Return the language with the most function words and characteristic letters in the sample."""
    words = Counter(word.strip(_AROUND_WORDS) for word in sample.replace("’", " ").split())
    best, most, hits = UNKNOWN, 0.0, 0
    for language in languages:
        known = (words.keys() & function_words(language)) | (words.keys() & full_names(language))
        small = sum([words[word] for word in known])
        score = float(small)
        if small:
            score += LETTER_WEIGHT * sum([letters.get(letter, 0) for letter in characteristic_letters(language)])
        if score > most:
            best, most, hits = language, score, small
    return best if hits >= FEWEST_SMALL_WORDS * words.total() else UNKNOWN


_AROUND_WORDS = QUOTES + OPENING_BRACKETS + CLOSING_BRACKETS + TERMINATORS + ".,;:"


def _cyrillic(letters: Counter[str]) -> str:
    """Return the language of a text in Cyrillic script.

    This is Russian unless there are letters that Russian lacks, or ъ without ы and э, as in Bulgarian.
    """
    for language, telling in _CYRILLIC:
        if sum(letters[letter] for letter in telling) * 200 > letters.total():
            return language
    return "bg" if letters["ъ"] and not letters["ы"] and not letters["э"] else "ru"


def _arabic(letters: Counter[str]) -> str:
    """Return the language of a text in Arabic script.

    This is Arabic unless there are letters of Pashto, Sindhi, Sorani, Urdu or Persian.
    """
    for language, telling in _ARABIC:
        if sum(letters[letter] for letter in telling) * 200 > letters.total():
            return language
    return "ar"


_CYRILLIC = (
    ("be", "ў"), ("uk", "іїєґ"), ("mk", "ѓќѕ"), ("sr", "ђћљњџј"), ("tg", "ӣӯҳҷ"), ("kk", "әғқңұһ"), ("mn", "өү"),
)  # fmt: skip
_ARABIC = (("ps", "ښځڅېۍ"), ("sd", "ڪٻڄڀ"), ("ku", "ۆێڵڕ"), ("ur", "ٹڈڑےںھ"), ("fa", "پچژگی"))
"""Languages, each with letters that the most common language of its script lacks."""
