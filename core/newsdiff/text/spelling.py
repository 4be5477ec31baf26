"""Recognising different spellings of the same word.

`fold` maps all spellings of a word to one key. Two steps use it and must agree: aligning counts words with equal keys
as shared, and labelling calls a passage `cosmetic` if nothing else differs.

It folds case, apostrophes (Russias/Russia's), accents and ligatures (Erdogan/Erdoğan, oeuvre/œuvre, Strasse/Straße),
full-width forms, Arabic vowel signs and alef forms, Russian ё, and British and American spelling.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdiff.languages.american import american
from newsdiff.languages.punctuation import APOSTROPHES, CLOSING_MARKS, FOOTNOTE, RAISED_FIGURES, SOFT_HYPHEN
from newsdiff.text.plain_form import plain_form
from newsdiff.text.word_table import WordTable
from newsdiff.text.words import KEPT, is_word, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

_APOSTROPHES = dict.fromkeys(map(ord, APOSTROPHES + SOFT_HYPHEN + "\u200b\u200c\u200d\u2060\ufeff"))
_LETTERS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ـ": None, "ی": "ي", "ک": "ك",
        **{chr(zero + figure): str(figure) for zero in (0x660, 0x6F0, 0x966, 0x9E6) for figure in range(10)},
        "٫": ".", "٬": ",", '"': None, "״": None, "׳": None,
    }
)  # fmt: skip

_JOINERS = dict.fromkeys(map(ord, ".·:"))
_COMMA_GROUPS = frozenset(["en", "zh", "ja", "ko", "th", "hi", "he", "ar"])
_GROUPED = {",": r"\d{1,3}(,\d{3})+(\.\d+)?", ".": r"\d{1,3}(\.\d{3})+(,\d+)?"}
_PER_CENT = {"en": "percent", "de": "prozent", "fr": "pourcent", "es": "porciento", "it": "percento", "pt": "porcento",
             "nl": "procent", "sv": "procent", "da": "procent", "ru": "процентов", "pl": "procent"}  # fmt: skip
_GROUP_SPACE = re.compile(r"(?<=\d)(?<!\d{4})[ \u00a0\u202f\u2009'’](?=\d{3}(?!\d))")
_RAISED = "(?<=\\d)(?=[\u00b2\u00b3\u00b9\u2070-\u2079])"
_FEET = "(?<=\\d)['\u2019](?=\\d{1,2}(?!\\d))"
_KEPT_APART = frozenset(["a", "no", "not", "cannot", "now", "the"])
"""English words that are never joined to the next word, which would change the meaning: not able/notable, the
rapist/therapist."""


_RAISED_MARK = rf"[{RAISED_FIGURES}]{{1,3}}(?!\w)"
_FOOTNOTE = (
    rf"(?<=[\w.,;:!?…{CLOSING_MARKS})\]]) ?{FOOTNOTE}|(?<=[^\W\d_]){_RAISED_MARK}"
    rf"|(?<=[.,;:!?{CLOSING_MARKS})]){_RAISED_MARK}|(?<=\b(?:19|20)\d\d){_RAISED_MARK}"
)
"""Footnote marks: [1], [citation needed], raised figures after letters or punctuation. This pattern and the next two
are compiled on first use (saves 2 ms)."""

_NOTES = (
    r"\s?[(<\[](?:(?:NASDAQ|NYSE|AMEX|OTC|LSE|LON|TSX|TSE|ASX|ETR|FRA|XETRA|EPA|HKEX|SEHK|NSE|BSE)\s?:\s?[A-Z0-9.]{1,8}"
    r"|[A-Z]{1,5}\.[A-Z]{1,2}|[012]?\d[:.]?[0-5]\d\s?(?:GMT|UTC))[)>\]]"
)
"""Stock tickers and converted times in brackets: (NASDAQ: X), <BRN.N>, (1500 GMT)."""

_EMOJI = "\U0001f000-\U0001f44c\U0001f44f-\U0001faff\u2600-\u2704\u2706-\u2713\u2715\u2717-\u274b\u274d-\u27bf"
_AFTERTHOUGHTS = (
    rf"(?<=\S)(?:\s+(?:[#@]\w{{1,80}}|(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S{{1,500}}"
    rf"|[{_EMOJI}][{_EMOJI}\ufe0f\u200d]{{0,12}})){{1,12}}\s*$"
)
"""Hashtags, addresses and decorative emoji at the end of a sentence, as in social media posts. Meaningful emoji
(thumbs, ticks and crosses) are kept."""

_FIRST_EMOJI = "\u2600"
_RAISED_SIGNS = frozenset(RAISED_FIGURES)

_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})[-\u2010\u2011](?=[^\W\d_]{2})")
"""A hyphen inside a compound; its parts are folded as one word: fund-raising, fundraising."""


@lru_cache(maxsize=KEPT)
def sentence_key(text: str, language: str = "en") -> str:
    """Return a key for a sentence; sentences with equal keys differ only cosmetically.

    Words are folded, and joined without spaces or punctuation (coast guard/coastguard, 6 a.m./6am), except where
    joining would make a different word (not able/notable). Separators between digits are kept as one character (3.5 is
    not 35), and so are meaningful symbols ($, €, +, emoji).

    >>> sentence_key("“At 6 a.m.,” he said.") == sentence_key("'At 6am', he said")
    True
    """
    text = " ".join(plain_form(text).split())
    if _MAY_HAVE_MORE.search(text) or _may_have_emoji(text):
        text = _HYPHEN.sub("", _without_additions(text))
        text = _GROUP_SPACE.sub("", text)
    found = tokens(text)
    plain = _plain_keys(language)
    keys = [plain[token] for token in found]
    return _key_with_signs(found, language) if _DEPENDS in keys else "".join(keys)


_MAY_HAVE_MORE = re.compile(rf"[-\u2010\u2011\d([<#@/{RAISED_FIGURES}]|www\.")
"""Matches a sentence that may have hyphens, figures or additions other than emoji."""


@lru_cache(maxsize=4)
def _plain_keys(language: str) -> WordTable[str]:
    """Return the table that maps tokens to keys, and figures and symbols to `_DEPENDS`."""

    def key_of(token: str) -> str:
        if not is_word(token):
            return _DEPENDS if token == "%" or unicodedata.category(token[0]) in _SYMBOLS else ""
        key = fold(token, language)
        if key[:1].isdigit():
            return _DEPENDS
        return key + " " if key in _KEPT_APART and language == "en" else key

    return WordTable(key_of)


_DEPENDS = "\0"
"""Stands for a token whose part of the key depends on its neighbours."""

_SYMBOLS = frozenset({"Sc", "Sm", "So"})


def _key_with_signs(found: Sequence[str], language: str) -> str:
    """Return the key of a sentence with figures or symbols, from its tokens."""
    out: list[str] = []
    gap = ""
    for token in found:
        if token == " ":
            gap += token
        elif is_word(token):
            key = fold(token, language)
            if key[:1].isdigit():
                if out and out[-1][-1:].isdigit():
                    out.append("|")
                elif _ends_in_minus(gap, bool(out)):
                    out.append("−")
                key = key.translate(_FIGURE_SEPARATORS)
            out.append(key)
            if key in _KEPT_APART and language == "en":
                out.append(" ")
            gap = ""
        elif token == "%":
            out.append(_PER_CENT.get(language, "%"))
        elif unicodedata.category(token[0]) in _SYMBOLS:
            out.append(token)
            gap = token
        else:
            gap += token
    return "".join(out)


def _without_additions(text: str) -> str:
    """Remove tickers, footnote marks, hashtags, addresses and decorative emoji from a sentence."""
    if any(bracket in text for bracket in "([<"):
        text = re.sub(_NOTES, "", text)
    if "[" in text or not _RAISED_SIGNS.isdisjoint(text):
        text = re.sub(_FOOTNOTE, "", text)
    if any(sign in text for sign in ("#", "@", "/", "www.")) or _may_have_emoji(text):
        text = re.sub(_AFTERTHOUGHTS, "", text)
    return text


def _may_have_emoji(text: str) -> bool:
    return not text.isascii() and max(text) >= _FIRST_EMOJI


def _ends_in_minus(gap: str, follows: bool) -> bool:
    """Return whether the characters before a number end in a minus sign, not in a hyphen as in "F-16"."""
    return gap[-1:] in _MINUS and gap[-2:-1] not in _MINUS and (len(gap) > 1 or not follows)


_MINUS = frozenset("-−–")
_FIGURE_SEPARATORS = str.maketrans(".,;", "|||")


@lru_cache(maxsize=16_384)
def fold(word: str, language: str = "en") -> str:
    """Return one key for all spellings of a word in a language (ISO 639-1).

    >>> fold("Hospitalised") == fold("hospitalized"), fold("Russia’s") == fold("Russias"), fold("four") == fold("for")
    (True, True, False)
    """
    key = (plain_form(word) if "\n" in word or "\r" in word else word).casefold()
    if key[:1].isdigit():
        key = key if key.isascii() else re.sub(_RAISED, "^", key)
        key = key if key.isalnum() else re.sub(_FEET, ".", key)
    key = key.translate(_APOSTROPHES)
    if not key.isascii():
        key = _plain(key)
    if not key.isalpha():
        key = _number(key, language) if key[:1].isdigit() else key.translate(_JOINERS)
    if language == "en":
        key = american(key)
    return key


def _plain(key: str) -> str:
    """Remove accents, ligatures, width variants, and Arabic and Hebrew vowel signs from a word."""
    if len(key) > _LONGEST:
        return "".join(_plain(key[at : at + _LONGEST]) for at in range(0, len(key), _LONGEST))
    key = unicodedata.normalize("NFKD", key.translate(_LETTERS))
    kept = [c for k, c in enumerate(key) if not _is_accent(c) or key[k - 1 : k + 1] in _CYRILLIC]
    return unicodedata.normalize("NFC", "".join(kept)).translate(_LETTERS)


_LONGEST = 500
"""Maximum number of characters normalised at once, because consecutive accents take quadratic time.
"""

_CYRILLIC = frozenset(unicodedata.normalize("NFD", letter) for letter in "йўї")
"""Letters that must not lose their mark, because others would result: "герой" is singular, "герои" is plural."""


def _number(key: str, language: str) -> str:
    """Remove the thousands separators of a number, as in 10,000 in English or 10.000 in German."""
    separator = "," if language in _COMMA_GROUPS else "."
    if separator in key and re.fullmatch(_GROUPED[separator], key):
        return key.replace(separator, "")
    return key


def _is_accent(character: str) -> bool:
    """Return whether a code point is a mark that writers may omit.

    Accents and Hebrew and Arabic vowel signs are such marks; Indic vowel signs are not.
    """
    return "\u0300" <= character <= "\u036f" or "\u0591" <= character <= "\u05c7" or "\u064b" <= character <= "\u065f"
