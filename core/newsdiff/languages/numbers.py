"""The vocabulary of quantities, by language: numbers, scale words, fractions, units and currencies.

Scale words ("million"), units and currencies come from the CLDR (`languages.cldr`). Words that it lacks are listed
here, such as short names of currencies ("dollars" for "US dollars"); number words are in `languages.number_words`. In
unlisted languages only digits are read, with the decimal mark of the CLDR.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from newsdiff.languages.cldr import rows_of
from newsdiff.languages.cldr.numbers import CURRENCIES, SCALES, SYMBOLS, UNITS
from newsdiff.languages.function_words import function_words
from newsdiff.languages.number_words import HUNDRED, NOT_ALONE, number_words

_SCALE_WORDS = {
    "en": "2:hundred 3:thousand 9:bln 12:trn 6:mln 6:mn 9:bn 6:mil",
    "de": "3:tausend 6:mill 6:mio 9:mrd 9:milliarden",
    "fr": "3:mille 3:milliers 9:mds 9:mrd",
    "es": "3:mil 6:mill",
    "it": "3:mila 3:mille 6:mln 9:mld 9:mrd",
    "pt": "3:mil 6:mi 9:bi 9:bilhão 9:bilhões 9:mil_milhões 12:tri 12:trilhões",
    "nl": "3:duizend 6:mln 9:mld",
    "sv": "6:mn 9:md", "da": "6:mio 9:mia", "no": "6:mill 9:mrd",
}  # fmt: skip
"""Scale words that the CLDR lacks, as `exponent:word`."""

_AND = {
    "en": "and", "fr": "et", "es": "y", "pt": "e", "it": "e", "de": "und", "nl": "en", "sv": "och", "da": "og",
    "no": "og",
}  # fmt: skip
"""Words allowed between the parts of a number, as in two hundred and five or treinta y dos."""

_FRACTIONS = {
    "en": "2:half 3:third 3:thirds 4:quarter 4:quarters 5:fifth 5:fifths 6:sixth 6:sixths 7:seventh 8:eighth 8:eighths "
    "10:tenth 10:tenths",
    "de": "2:hälfte 3:drittel 4:viertel 5:fünftel 6:sechstel 8:achtel 10:zehntel",
    "fr": "2:moitié 3:tiers 4:quart 4:quarts 5:cinquième 5:cinquièmes 6:sixième 10:dixième 10:dixièmes",
    "es": "2:mitad 3:tercio 3:tercios 4:cuarto 4:cuartos",
    "it": "2:metà 3:terzo 3:terzi 4:quarto 4:quarti 5:quinto 5:quinti",
    "pt": "2:metade 3:terço 3:terços 4:quarto 4:quartos 5:quinto 5:quintos",
    "nl": "2:helft 3:derde 4:kwart 5:vijfde",
    "sv": "2:hälften 3:tredjedel 3:tredjedelar 4:fjärdedel 4:fjärdedelar 5:femtedel",
    "da": "2:halvdelen 3:tredjedel 3:tredjedele 4:fjerdedel 4:fjerdedele 5:femtedel",
    "no": "2:halvparten 3:tredjedel 3:tredjedeler 4:fjerdedel 4:fjerdedeler 5:femtedel",
    "pl": "2:połowa 2:połowę 2:połowy", "ru": "2:половина 2:половину 2:половины 3:треть 4:четверть 4:четверти",
}  # fmt: skip
"""Words for fractions, as `denominator:word`."""

_IN = {
    "en": "in/out of", "de": "von", "fr": "sur", "es": "de cada", "it": "su", "pt": "em cada", "nl": "op de/op",
    "sv": "av", "da": "ud af", "no": "av",
}  # fmt: skip
"""Words between the two numbers of a share, as in one in three."""

_SHORT_CURRENCIES = {
    "en": "USD:dollar USD:dollars GBP:pound GBP:pounds RUB:ruble RUB:rubles RUB:rouble RUB:roubles INR:rupee "
    "INR:rupees JPY:yen CNY:yuan CHF:francs kr:crowns kr:crown kr:kronor kr:kroner TRY:lira UAH:hryvnia UAH:hryvnias "
    "cent:cent cent:cents",
    "de": "USD:dollar GBP:pfund CHF:franken RUB:rubel JPY:yen CNY:yuan kr:kronen TRY:lira UAH:hrywnja cent:cent",
    "fr": "USD:dollar USD:dollars GBP:livres CHF:francs RUB:roubles JPY:yens JPY:yen CNY:yuans kr:couronnes",
    "es": "USD:dólar USD:dólares GBP:libras RUB:rublos JPY:yenes CNY:yuanes kr:coronas MXN:pesos",
    "it": "USD:dollaro USD:dollari GBP:sterline RUB:rubli JPY:yen CNY:yuan kr:corone CHF:franchi",
    "pt": "USD:dólar USD:dólares GBP:libras BRL:real BRL:reais RUB:rublos JPY:ienes CNY:yuans",
    "nl": "USD:dollar GBP:pond RUB:roebel JPY:yen CNY:yuan kr:kronen CHF:frank",
    "sv": "USD:dollar GBP:pund RUB:rubel kr:kronor kr:kr kr:krona", "da": "USD:dollar GBP:pund kr:kroner kr:kr",
    "no": "USD:dollar GBP:pund kr:kroner kr:kr",
    "pl": "USD:dolarów USD:dolary GBP:funtów PLN:złotych PLN:złote PLN:zł RUB:rubli kr:koron",
    "ru": "USD:долларов USD:доллара USD:доллар EUR:евро RUB:рублей RUB:рубля RUB:рубль RUB:руб GBP:фунтов",
    "uk": "USD:доларів USD:долари UAH:гривень UAH:гривні UAH:грн RUB:рублів",
    "zh": "USD:美元 USD:美金 EUR:欧元 GBP:英镑 JPY:日元 CNY:元 CNY:人民币 HKD:港元 KRW:韩元",
    "ja": "USD:ドル EUR:ユーロ GBP:ポンド JPY:円 CNY:元 KRW:ウォン", "ko": "USD:달러 EUR:유로 JPY:엔 CNY:위안 KRW:원",
}  # fmt: skip
"""Short names of currencies. A dollar is assumed to be a US dollar unless its full name is given."""

_MORE_UNITS = {
    "en": "%:pc %:pct pp:percentage_points pp:percentage_point t:tonnes mi:miles km:kms km:km kg:kgs kg:kilos kg:kilo "
    "lb:lbs ton:ton ton:tons hour:hrs minute:mins °C:c °F:f °:degrees km2:sq_km km2:square_km mph:mph km/h:kph "
    "ft:foot in:inch",
    "de": "%:prozent %:prozentig pp:prozentpunkte pp:prozentpunkten t:tonnen m:meter m:metern km:kilometern "
    "year:jährige year:jahren day:tagen month:monaten week:wochen hour:stunden minute:minuten °:grad km2:qkm",
    "fr": "%:pour_cent %:% t:tonnes °:degrés km:kms km2:km²", "es": "%:por_ciento t:toneladas °:grados",
    "it": "%:per_cento t:tonnellate °:gradi", "pt": "%:por_cento t:toneladas °:graus",
    "nl": "%:procent t:ton °:graden", "sv": "%:procent t:ton °:grader", "da": "%:procent %:pct °:grader",
    "no": "%:prosent °:grader", "pl": "%:procent %:proc t:ton", "ru": "%:процентов %:процента %:процент t:тонн",
    "uk": "%:відсотків %:відсотки t:тонн", "zh": "t:吨 km:公里 day:天", "ja": "%:パーセント t:トン day:日間 year:年間",
    "ko": "%:퍼센트 %:프로 t:톤",
}  # fmt: skip

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD",
    "r$": "BRL", "mx$": "MXN", "rs": "INR", "rmb": "CNY",
}  # fmt: skip
"""Currency signs before a number."""

CODES = frozenset(
    "AED ARS AUD BRL CAD CHF CLP CNY CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KRW MXN NGN NOK NZD PHP PKR PLN RON "
    "RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR".split()
)
"""ISO 4217 codes that may occur before or after a number."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lexicon:
    """The vocabulary of quantities in one language; all keys are in lower case.

    Attributes:
        small: Values of number words that are added up, such as one, twenty or doscientos.
        alone: Number words that are numbers in any context.
        hundred: Words that multiply by a hundred.
        scales: Exponents of ten, keyed by scale words ("million", "mil millones").
        fractions: Denominators, keyed by the words for fractions ("third").
        shares: Words between the numbers of a share ("in" in "one in three").
        units: The signs of units and currencies, keyed by their names of up to three words.
        heads: First words of units and scales, each with the maximum number of words.
        joiner: The word for "and" inside a number.
        decimal: The decimal mark.
    """

    small: dict[str, int]
    alone: frozenset[str]
    hundred: frozenset[str]
    scales: dict[str, int]
    fractions: dict[str, int]
    shares: tuple[tuple[str, ...], ...]
    units: dict[str, str]
    heads: dict[str, int]
    joiner: str
    decimal: str


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """Return the vocabulary of a language (ISO 639-1); for an unknown one it has only a decimal point."""
    small = {word: value for value, word in number_words(language)}
    alone = frozenset(word for word, value in small.items() if value != 1) - {NOT_ALONE.get(language, "")}
    scales = dict(_scales(language))
    units = dict(_units(language))
    heads: dict[str, int] = {}
    for name in (*units, *scales):
        words = name.split()
        heads[words[0]] = max(heads.get(words[0], 0), len(words))
    return Lexicon(
        small,
        alone,
        frozenset(HUNDRED.get(language, "").split()),
        scales,
        {word: int(value) for value, word in _pairs(_FRACTIONS.get(language, ""))},
        tuple(tuple(words.split()) for words in _IN.get(language, "").split("/") if words),
        units,
        heads,
        _AND.get(language, ""),
        _symbols(language)[0],
    )


def groups_by_space(language: str) -> bool:
    """Return whether a language separates thousands with a space."""
    return _symbols(language)[1].isspace()


def _symbols(language: str) -> list[str]:
    """Return the decimal mark, and the mark between groups of three digits."""
    return rows_of(SYMBOLS, language) or [".", ","]


def _pairs(listed: str) -> Iterator[tuple[str, str]]:
    """Yield the `key:word` pairs of a table; `_` in a word stands for a space."""
    for pair in listed.split():
        key, _, word = pair.partition(":")
        yield key, word.replace("_", " ")


def _scales(language: str) -> Iterator[tuple[str, int]]:
    for row in rows_of(SCALES, language):
        power, *names = row.split("|")
        yield from ((name, int(power)) for name in names)
    for power, word in _pairs(_SCALE_WORDS.get(language, "")):
        yield word, int(power)


def _units(language: str) -> Iterator[tuple[str, str]]:
    """Yield every name of a unit, except abbreviations that are also common words ("in" for inch)."""
    for row in (*rows_of(UNITS, language), *rows_of(CURRENCIES, language)):
        unit, *names = row.split("|")
        yield from ((name, unit) for name in names if name not in function_words(language))
    for unit, word in (*_pairs(_MORE_UNITS.get(language, "")), *_pairs(_SHORT_CURRENCIES.get(language, ""))):
        yield word, unit
