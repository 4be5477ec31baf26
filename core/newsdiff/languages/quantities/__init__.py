"""Finding the quantities in a text, with their values and units.

"two million", "2 million", "2,000,000" and "2m" have the same value; "$2.6 billion" and "2.6 bln dollars" the same
value and unit; "a third", "one in three" and "33.3%" are nearly the same share. Numbers that count nothing (years,
dates, ages, times of day, numbers in lists and names) are found as well, each with its kind.

    >>> [(q.value, q.unit, q.kind) for q in quantities("In 2019 it cost $2.6 billion, a half of it in 14 days.", "en")]
    [(2019.0, None, 'year'), (2600000000.0, 'USD', 'quantity'), (50.0, '%', 'quantity'), (14.0, 'day', 'quantity')]

Approximate words ("dozens", "hundreds") are ignored, and so is a lone "one".
"""

from __future__ import annotations

import re

from newsdiff.languages.function_words import function_words
from newsdiff.languages.quantities.amounts import amount, scaled, share, sign_after, unit_at, value_of
from newsdiff.languages.quantities.moments import SUFFIXES, clock, day_and_month, from_name, numeric_date, year
from newsdiff.languages.quantities.quantity import Found, Kind, Quantity
from newsdiff.languages.quantities.spaceless import SPACELESS, find_spaceless
from newsdiff.languages.quantities.spelled import ARTICLES, spelled
from newsdiff.languages.quantities.tokens import Tokens, starters

__all__ = ["Kind", "Quantity", "may_have_quantities", "quantities"]

_POINTERS = frozenset(
    "no nos nr nrn núm nº n n° number num article articles artikel art section sections chapter page pages paragraph "
    "paragraphs para paras figure fig table route flight flug vol bus line room gate channel group unit "
    "artículo articolo artigo página pagina seite kapitel absatz platz rang level class grade phase "
    "highway interstate volume version nummer numéro número numero статья статьи пункт п ст".split()
)
"""Words before a number that identifies something ("page 5") instead of counting."""

_POINTER_GAPS = frozenset([" ", ". ", "\u00a0", ".\u00a0", "° ", ".", "º ", "°"])
_ORDINAL_STOPS = frozenset(["de", "da", "no", "fi", "cs", "sk", "pl", "hu", "hr", "sr", "tr", "et", "lv", "sl"])
_AGE_AFTER = {
    "en": ("year old", "years old", "year olds", "years of age"),
    "de": ("jahre alt", "jährige"), "nl": ("jaar oud", "jarige", "jarig"), "sv": ("år gammal", "åring", "åriga"),
    "da": ("år gammel", "årig"), "no": ("år gammel", "åring", "årig"), "pl": ("latek", "latka", "letni"),
    "ru": ("летний", "летняя", "летнего", "летней"),
}  # fmt: skip
_AGE_BEFORE = frozenset(["aged", "age", "âgé", "âgée", "âgés"])
_OLD_BEFORE = {"es": "de", "pt": "de", "fr": "de", "it": "di"}
_OLDEST, _YOUNGEST_BARE = 115, 5
_HALF_AFTER = frozenset("of the its their his her all our".split())
_NOT_HALF = frozenset(
    "first second other next last erste ersten zweite zweiten première seconde deuxième primera segunda prima seconda "
    "primeira eerste tweede första andra første anden andre".split()
)
_ONE_OF = {
    "en": ("a", "one"), "de": ("ein", "einem", "die", "eine"), "fr": ("un", "la"), "es": ("un", "la"),
    "it": ("un", "la"), "pt": ("um", "a"), "nl": ("een", "de"), "sv": ("en",), "da": ("en",), "no": ("en",),
}  # fmt: skip


def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Return all quantities in a text, in order and without overlaps.

    Args:
        text: One or more sentences.
        language: ISO 639-1 code. In a language without tables, only digits are read.
    """
    if language in SPACELESS:
        return find_spaceless(text, language)
    tokens = Tokens(text, language)
    found: list[Quantity] = []
    position = 0
    for hit in tokens.hits():
        if hit < position:
            continue
        quantity = _from_word(tokens, hit) if tokens.words[hit][0].isalpha() else _from_figure(tokens, hit)
        if quantity:
            found.append(quantity[0])
            position = quantity[1]
    return tuple(found)


_DIGIT = re.compile(r"[\d½¼¾⅓⅔]")


def may_have_quantities(text: str, words: frozenset[str], language: str) -> bool:
    """Return whether a text can contain quantities, given its words in lower case."""
    return language in SPACELESS or not words.isdisjoint(starters(language)) or _DIGIT.search(text) is not None


def _from_figure(tokens: Tokens, index: int) -> Found | None:
    """Return the quantity that starts with the number at token `index`."""
    moment = clock(tokens, index) or numeric_date(tokens, index) or day_and_month(tokens, index)
    if moment:
        return moment
    found = _ordinal(tokens, index) or year(tokens, index)
    if found:
        return found
    value = value_of(tokens.words[index], tokens.lexicon.decimal)
    if value is None:
        return None
    return _age(tokens, index, value) or amount(tokens, index, index + 1, value)


def _from_word(tokens: Tokens, index: int) -> Found | None:
    """Return the quantity that starts with the word at token `index`, or with the article before it."""
    word = tokens.words[index]
    found = from_name(tokens, index) or _fraction(tokens, index)
    if found:
        return found
    if tokens.word(index - 1) in ARTICLES.get(tokens.language, ()) and tokens.gap(index) == " ":
        many = word in tokens.lexicon.hundred or word in tokens.lexicon.scales or tokens.lexicon.small.get(word) == 12
        index -= many
    value, last = spelled(tokens, index)
    if value is None:
        return None
    denominator = tokens.lexicon.fractions.get(tokens.word(last), 0)
    if denominator > 2 and value < denominator and tokens.near(last):
        return tokens.found(index, last + 1, 100 * value / denominator, "quantity", "%")
    if last - index > 1:
        return amount(tokens, index, last, value)
    if word not in tokens.lexicon.alone and not _counts(tokens, index):
        return None
    return _age(tokens, index, value) or amount(tokens, index, last, value)


def _counts(tokens: Tokens, index: int) -> bool:
    """Return whether the text after an ambiguous word ("one", French "neuf") shows that it is a number."""
    value = tokens.lexicon.small.get(tokens.words[index])
    if value is None:
        return False
    unit = unit_at(tokens, index + 1)[0]
    return bool(unit and (value != 1 or tokens.language == "en")) or share(tokens, index, index + 1, value) is not None


def _ordinal(tokens: Tokens, index: int) -> Found | None:
    """Read a number that is a rank or a name, such as the 20th, No. 5, "3." before an item, or Apollo 11."""
    figure = tokens.words[index]
    if not figure.isdecimal():
        return None
    if tokens.gap(index + 1) == "" and tokens.word(index + 1) in SUFFIXES:
        return tokens.found(index, index + 2, float(figure), "ordinal")
    start = tokens.spans[index][0]
    pointed = tokens.word(index - 1) in _POINTERS and tokens.gap(index) in _POINTER_GAPS
    signed = tokens.text[start - 1 : start] in {"#", "№", "§"} and start > 0
    stopped = tokens.language in _ORDINAL_STOPS and len(figure) <= 3 and tokens.gap(index + 1) == ". "
    if pointed or signed or stopped or _is_list_number(tokens, index) or _ends_name(tokens, index):
        return tokens.found(index, index + 1, float(figure), "ordinal")
    return None


def _is_list_number(tokens: Tokens, index: int) -> bool:
    """Return whether a number is the number of a paragraph or list item."""
    start = tokens.spans[0][0]
    short = index == 0 and len(tokens.words[0]) <= 3 and not tokens.text[:start].strip(" (#")
    return short and tokens.after(0, 2) in {". ", ") ", ".\t", ")\t"}


def _ends_name(tokens: Tokens, index: int) -> bool:
    """Return whether a number in mid sentence ends a name (Apollo 11), because no countable word follows."""
    if index < 2 or tokens.language == "de" or len(tokens.words[index]) > 3:
        return False
    if tokens.gap(index) != " " or tokens.gap(index - 1) != " " or not tokens.is_capital(index - 1):
        return False
    following = tokens.word(index + 1)
    counts = following and tokens.near(index + 1) and following not in function_words(tokens.language)
    return not (counts or sign_after(tokens, index) or tokens.word(index - 1) in tokens.weekdays)


def _age(tokens: Tokens, index: int, value: float) -> Found | None:
    """Read an age, such as 34-year-old, aged 34, "Anna Kern, 34," or "Kern (34)"."""
    if not (value.is_integer() and 0 < value <= _OLDEST):
        return None
    following = tokens.after(index, 16).lower().lstrip(" -‑\u00a0").replace("-", " ")
    for words in _AGE_AFTER.get(tokens.language, ()):
        if following.startswith(words):
            return tokens.found(index, min(index + 1 + len(words.split()), len(tokens.words)), value, "age", "year")
    before = tokens.word(index - 1)
    unit, last = unit_at(tokens, index + 1)
    if before in _AGE_BEFORE and tokens.near(index):
        return tokens.found(index, last if unit == "year" else index + 1, value, "age", "year")
    if unit == "year" and before == _OLD_BEFORE.get(tokens.language) and tokens.word(index - 2)[:2] != "pl":
        return tokens.found(index, last, value, "age", "year")
    if unit or value < _YOUNGEST_BARE or index == 0 or not tokens.words[index].isdecimal():
        return None
    named = tokens.is_capital(index - 1) and before not in tokens.months
    apposition = tokens.gap(index) == ", " and tokens.after(index, 1) in {",", "."}
    bracketed = tokens.gap(index) == " (" and tokens.after(index, 1) == ")"
    if (named and (apposition or bracketed)) or (apposition and _follows_noun(tokens, index)):
        return tokens.found(index, index + 1, value, "age", "year")
    return None


def _follows_noun(tokens: Tokens, index: int) -> bool:
    """Return whether the word before a number between commas may be a noun, as in "the driver, 34,"."""
    before = tokens.word(index - 1)
    noun = before.isalpha() and len(before) > 2 and before not in function_words(tokens.language)
    dated = before in tokens.months or before in tokens.weekdays or before in starters(tokens.language)
    return noun and not dated and tokens.after(index, 2) == ", "


def _fraction(tokens: Tokens, index: int) -> Found | None:
    """Read a fraction without a numerator, such as half of, a third of, half a million, or half an hour."""
    denominator = tokens.lexicon.fractions.get(tokens.words[index])
    if denominator is None or tokens.word(index - 1) in _NOT_HALF:
        return None
    one = tokens.word(index - 1) in _ONE_OF.get(tokens.language, ()) and tokens.gap(index) in {" ", "-"}
    first, following = index - one, tokens.word(index + 1)
    if tokens.language == "en":
        if denominator == 2 and following in {"a", "an"} and tokens.near(index + 1):
            return _half_a(tokens, index)
        if denominator == 2 and not one and not (following in _HALF_AFTER and tokens.near(index + 1)):
            return None
        if (denominator > 2 or one) and not (one and following == "of"):
            return None
    elif not one and denominator > 2 and tokens.language not in {"pl", "ru"}:
        return None
    return tokens.found(first, index + 1, 100 / denominator, "quantity", "%")


def _half_a(tokens: Tokens, index: int) -> Found | None:
    """Read half of a scale or unit, such as half a million or half an hour."""
    value, last = scaled(tokens, 0.5, index + 2)
    if last > index + 2:
        return amount(tokens, index, last, value)
    unit, last = unit_at(tokens, index + 2)
    return tokens.found(index, last, 0.5, "quantity", unit) if unit else None
