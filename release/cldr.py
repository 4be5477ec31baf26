"""Generating tables by language from the Unicode CLDR, as shipped with Babel.

`release/generate.py` writes them to `core/newsdiff/languages/cldr/`. They are generated in advance because importing
Babel takes longer than comparing two articles. Forms that the CLDR lacks are added here by hand, in `EXTRA_MONTHS` and
similar tables: genitives found only in date formats, and abbreviations used by outlets.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from itertools import chain

import babel
from babel import Locale

LOCALES = {
    "ar": "ar ar_LB", "bg": "bg", "bn": "bn", "ca": "ca", "cs": "cs", "da": "da", "de": "de de_AT", "el": "el",
    "en": "en en_GB", "es": "es es_MX", "et": "et", "fa": "fa", "fi": "fi", "fr": "fr", "he": "he", "hi": "hi",
    "hr": "hr", "hu": "hu", "id": "id", "it": "it", "ja": "ja", "ko": "ko", "lt": "lt", "lv": "lv", "mr": "mr",
    "nl": "nl", "no": "nb nn", "pl": "pl", "pt": "pt pt_PT", "ro": "ro", "ru": "ru", "sk": "sk", "sl": "sl",
    "sr": "sr sr_Latn", "sv": "sv", "th": "th", "tr": "tr", "uk": "uk", "ur": "ur", "vi": "vi", "zh": "zh zh_Hant",
}  # fmt: skip
"""The languages that have tables, each with the locales merged into it."""

UNITS = {
    "concentr-percent": "%", "length-millimeter": "mm", "length-centimeter": "cm", "length-meter": "m",
    "length-kilometer": "km", "length-inch": "in", "length-foot": "ft", "length-yard": "yd", "length-mile": "mi",
    "length-nautical-mile": "nmi", "area-hectare": "ha", "area-acre": "acre", "area-square-meter": "m2",
    "area-square-kilometer": "km2", "area-square-mile": "mi2", "area-square-foot": "ft2", "mass-gram": "g",
    "mass-kilogram": "kg", "mass-tonne": "t", "mass-ton": "ton", "mass-pound": "lb", "mass-ounce": "oz",
    "volume-liter": "l", "volume-barrel": "bbl", "volume-cubic-meter": "m3", "volume-gallon": "gal",
    "speed-kilometer-per-hour": "km/h", "speed-mile-per-hour": "mph", "speed-knot": "kn",
    "temperature-celsius": "°C", "temperature-fahrenheit": "°F", "power-kilowatt": "kW", "power-megawatt": "MW",
    "power-gigawatt": "GW", "energy-kilowatt-hour": "kWh", "digital-megabyte": "MB", "digital-gigabyte": "GB",
    "duration-second": "second", "duration-minute": "minute", "duration-hour": "hour", "duration-day": "day",
    "duration-week": "week", "duration-month": "month", "duration-year": "year", "duration-decade": "decade",
    "duration-century": "century",
}  # fmt: skip
"""Units of the CLDR that occur in news text, and newsdiff's signs for them."""

CURRENCIES = "AUD BRL CAD CHF CNY CZK DKK EUR GBP HUF INR JPY KRW MXN NOK PLN RUB SEK TRY UAH USD ZAR".split()
"""Currencies that have names in every language; others are known by their codes alone."""

NO_COUNTRIES = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ BV HM TF UM IO GS AQ".split())
"""CLDR codes of territories that news does not call countries."""

TERRITORY_LANGUAGES = "ar cs da de el en es fi fr hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh".split()
"""Languages in which countries are named; `no` is Bokmål."""

EXTRA_MONTHS = {
    "en": {9: "sept"},
    "de": {3: "mrz", 2: "feber"},
    "fr": {2: "fev", 8: "aout", 12: "dec"},
    "es": {9: "setiembre"},
    "ar": {1: "كانون الثاني", 4: "ابريل", 8: "اغسطس", 10: "اكتوبر"},
    "hi": {2: "फ़रवरी"},
}
"""Further forms of months, by language and number."""

EXTRA_WEEKDAYS = {
    "en": {1: "tues", 3: "thur|thurs"},
    "de": {5: "sonnabend"},
    "pt": {0: "segunda", 1: "terça", 2: "quarta", 3: "quinta", 4: "sexta"},
}
"""Further forms of days of the week; Monday is 0."""

SEPARATOR = ";"
"""Separates the rows of a language."""

_PLACE = re.compile(r"[\u200e\u200f\u061c]|\{0\}")


def modules() -> dict[str, str]:
    """Return the content of the generated modules, keyed by file name."""
    return {"calendar.py": _calendar(), "numbers.py": _numbers(), "territories.py": _territories()}


def _locales(language: str) -> list[Locale]:
    return [Locale.parse(name) for name in LOCALES[language].split()]


def _calendar() -> str:
    """Return the module with the names of months and weekdays, wide and abbreviated, in dates and stand-alone."""
    months, weekdays, full = {}, {}, {}
    for language in LOCALES:
        locales = _locales(language)
        months[language] = [
            "|".join(_names(_forms(locales, "months", number), EXTRA_MONTHS.get(language, {}).get(number, "")))
            for number in range(1, 13)
        ]
        weekdays[language] = [
            "|".join(_names(_forms(locales, "days", number), EXTRA_WEEKDAYS.get(language, {}).get(number, "")))
            for number in range(7)
        ]
        wide = [_forms(locales, "months", number, ("wide",)) for number in range(1, 13)]
        wide += [_forms(locales, "days", number, ("wide",)) for number in range(7)]
        full[language] = _names(chain.from_iterable(wide))
    return "\n".join(
        [
            _head("The names of months and weekdays by language"),
            *_table("MONTHS", months, "Twelve months, each with its names separated by `|`; January first."),
            *_table("WEEKDAYS", weekdays, "The seven days, each with its names; Monday first."),
            *_table("FULL", full, "The names of months and days that are not abbreviations."),
        ]
    )


def _forms(
    locales: list[Locale], kind: str, number: int, widths: tuple[str, ...] = ("wide", "abbreviated")
) -> Iterator[str]:
    for locale in locales:
        names = getattr(locale, kind)
        for width in widths:
            for context in ("format", "stand-alone"):
                yield names[context][width][number]


def _names(forms: Iterable[str], extra: str = "") -> list[str]:
    """Return each name once, in lower case, without the full stop of an abbreviation, and without numbers."""
    names = [_PLACE.sub("", form).strip().rstrip(".").lower() for form in (*forms, *extra.split("|"))]
    return list(dict.fromkeys(name for name in names if name and not name[0].isdigit()))


def _numbers() -> str:
    symbols, scales, units, currencies = {}, {}, {}, {}
    for language in LOCALES:
        locales = _locales(language)
        latin = locales[0].number_symbols.get("latn", {})
        symbols[language] = [latin.get("decimal", "."), latin.get("group", ",")]
        scales[language] = [f"{power}|{'|'.join(names)}" for power, names in _scales(locales).items()]
        units[language] = [f"{unit}|{'|'.join(names)}" for unit, names in _units(locales).items()]
        currencies[language] = [f"{code}|{'|'.join(names)}" for code, names in _currencies(locales).items()]
    return "\n".join(
        [
            _head("How numbers, units and currencies are written by language"),
            *_table("SYMBOLS", symbols, "The decimal mark and the mark between groups of three digits."),
            *_table("SCALES", scales, "Powers of ten: the exponent, then words and abbreviations, separated by `|`."),
            *_table("UNITS", units, "Units of measurement: newsdiff's sign for one, then its names."),
            *_table("CURRENCIES", currencies, "Currencies: the ISO 4217 code, then names and signs."),
        ]
    )


def _scales(locales: list[Locale]) -> dict[int, list[str]]:
    """Return the words of the compact decimal formats ("0 million"), keyed by power of ten."""
    found: dict[int, list[str]] = {}
    for locale in locales:
        for width in ("long", "short"):
            for patterns in locale.compact_decimal_formats[width].values():
                for magnitude, pattern in patterns.items():
                    if not isinstance(magnitude, str) or not magnitude.isdigit():
                        continue
                    bare = _PLACE.sub("", pattern.pattern).replace("'", "").replace("\u00a0", " ")
                    name = bare.lstrip("0").strip().rstrip(".").lower()
                    digits = len(bare) - len(bare.lstrip("0"))
                    if digits and name:
                        found.setdefault(len(magnitude) - digits, []).append(name)
    return {power: list(dict.fromkeys(found[power])) for power in sorted(found)}


def _units(locales: list[Locale]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for locale in locales:
        for name, sign in UNITS.items():
            patterns = locale._data["unit_patterns"].get(name, {})
            for width in ("long", "short"):
                for plural, pattern in patterns.get(width, {}).items():
                    if plural in {"zero", "one", "two", "few", "many", "other"}:
                        found.setdefault(sign, []).append(_PLACE.sub("", pattern).replace("\u00a0", " ").strip())
    return {sign: _names(names) for sign, names in found.items()}


def _currencies(locales: list[Locale]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for locale in locales:
        for code in CURRENCIES:
            plurals = locale._data["currency_names_plural"].get(code, {})
            names = [locale.currencies.get(code, ""), *plurals.values(), locale.currency_symbols.get(code, ""), code]
            found.setdefault(code, []).extend(names)
    return {code: _names(names) for code, names in found.items()}


def _territories() -> str:
    """Return the module with the code, name and short name of each country."""
    names = {
        language: [
            f"{code}|{'|'.join(_names(locale.territories[code] for locale in _locales(language)))}"
            for code in sorted(Locale.parse("en").territories)
            if len(code) == 2 and code not in NO_COUNTRIES and code in _locales(language)[0].territories
        ]
        for language in TERRITORY_LANGUAGES
    }
    meaning = "Countries and territories: the ISO 3166 code, then the names, separated by `|`."
    return "\n".join([_head("The names of countries by language"), *_table("TERRITORIES", names, meaning)])


def _head(subject: str) -> str:
    return (
        f'"""{subject}.\n\n'
        f"Generated from the Unicode CLDR (Babel {babel.__version__}) by `python release/generate.py`; make\n"
        "changes in `release/cldr.py`. Names are in lower case, without the full stop of an abbreviation. Rows are\n"
        "separated by `;`.\n"
        '"""\n\nfrom __future__ import annotations\n'
    )


def _table(name: str, rows: dict[str, list[str]], meaning: str) -> Iterator[str]:
    """Return the source of a dictionary of strings, in a form that formatters do not change.

    The rows of a language are one string, which Python loads much faster than thousands of short ones.
    """
    yield f"# fmt: off\n{name}: dict[str, str] = {{"
    for language, values in sorted(rows.items()):
        if any(SEPARATOR in value for value in values):
            raise ValueError(f"a row of {name} contains a {SEPARATOR}")
        yield f'    "{language}": ('
        ends = [*[SEPARATOR] * (len(values) - 1), ""]
        listed = (f"{_escaped(value)}{end}".replace(" ", "\0") for value, end in zip(values, ends, strict=True))
        lines = textwrap.wrap(" ".join(listed), 110, break_long_words=False, break_on_hyphens=False)
        yield from (f'        "{line.replace(" ", "").replace(chr(0), " ")}"' for line in lines)
        yield "    ),"
    yield f'}}\n# fmt: on\n"""{meaning}"""\n'


def _escaped(value: str) -> str:
    """Escape invisible white space and direction marks."""
    return "".join(c if c == " " or c.isprintable() else f"\\u{ord(c):04x}" for c in value)
