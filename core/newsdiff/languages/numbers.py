"""Number words, scale words, units and currencies by language.

Scale words ("million"), units and currencies come from the CLDR (`languages.cldr`). It has no number words; these, and
the short names of currencies ("dollars" for "US dollars"), are listed here. In unlisted languages only digits are read,
with the decimal mark of the CLDR.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from newsdiff.languages.cldr.numbers import CURRENCIES, SCALES, SYMBOLS, UNITS
from newsdiff.languages.function_words import function_words

_TO_NINETEEN = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "de": "null ein/eine/einen/einem/einer/eins zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn "
    "vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    "es": "cero un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve",
    "it": "zero un/una/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove",
    "pt": "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
    "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
    "nl": "nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien",
    "sv": "noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton "
    "nitton",
    "da": "nul en/et/én/ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten "
    "nitten",
    "no": "null en/ett/én to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten "
    "atten nitten",
    "pl": "zero jeden/jedna/jedno dwa/dwie/dwóch/dwoje trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu "
    "siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu "
    "trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu "
    "osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu",
    "ru": "ноль/нуль один/одна/одно/одного/одной два/две/двух/двое трёх/трех/три/трое четыре/четырёх/четырех/четверо "
    "пять/пяти/пятеро шесть/шести/шестеро семь/семи/семеро восемь/восьми девять/девяти десять/десяти "
    "одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати "
    "пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати "
    "девятнадцать/девятнадцати",
}
"""The words from 0 on, in order; forms of one word are separated by `/`."""

_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta/cinqüenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "da": "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
    "no": "tjue tretti førti femti seksti sytti åtti nitti",
    "pl": "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu "
    "sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu "
    "dziewięćdziesiąt/dziewięćdziesięciu",
    "ru": "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти "
    "семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста",
}
"""The words for 20, 30 ... 90."""

_HUNDREDS = {
    "es": "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
    "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
    "pt": "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas "
    "seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
    "it": "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
    "pl": "sto dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset siedemset osiemset "
    "dziewięćset",
    "ru": "сто/ста двести/двухсот триста/трёхсот/трехсот четыреста/четырёхсот пятьсот/пятисот шестьсот/шестисот "
    "семьсот/семисот восемьсот/восьмисот девятьсот/девятисот",
}
"""The words for 100, 200 ... 900 in languages that have a word for each."""

_HUNDRED = {
    "en": "hundred", "de": "hundert", "fr": "cent cents", "nl": "honderd", "sv": "hundra", "da": "hundrede",
    "no": "hundre",
}  # fmt: skip
"""The word for a hundred in languages that count them: two hundred."""

_GLUED_HUNDRED_THOUSAND = {
    "de": ("hundert", "tausend"), "nl": ("honderd", "duizend"), "sv": ("hundra", "tusen"), "no": ("hundre", "tusen"),
    "it": ("cento", "mila"),
}  # fmt: skip
"""Combines a digit with a hundred or a thousand into one word: zweihundert, duemila."""

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
"""Scale words that the CLDR lacks: the exponent and the word."""

_AND = {
    "en": "and", "fr": "et", "es": "y", "pt": "e", "it": "e", "de": "und", "nl": "en", "sv": "och", "da": "og",
    "no": "og",
}  # fmt: skip
"""Words allowed between the parts of a number: two hundred and five, treinta y dos."""

_NOT_ALONE = {"fr": "neuf", "it": "sei", "es": "once", "de": "acht", "en": "zero", "sv": "sex"}
"""Words that usually mean something else unless the context shows that they count (French "neuf", also "new")."""

_DOZEN = {"en": "dozen", "de": "dutzend", "fr": "douzaine", "es": "docena", "it": "dozzina", "nl": "dozijn"}

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
"""Denominators and their words."""

_IN = {
    "en": "in/out of", "de": "von", "fr": "sur", "es": "de cada", "it": "su", "pt": "em cada", "nl": "op de/op",
    "sv": "av", "da": "ud af", "no": "av",
}  # fmt: skip
"""Words between the two numbers of a share: one in three."""

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
"""Currencies as running text names them. A dollar is assumed to be a US dollar unless it is named in full."""

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


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words by which quantities are recognised in one language; all keys are in lower case.

    Attributes:
        small: Values of number words that add up: one, twenty, doscientos.
        alone: Number words that count whatever the context.
        hundred: Words that multiply by a hundred.
        scales: Exponents of scale words, of one or two words.
        fractions: Denominators.
        shares: Words between the numbers of a share ("in" of "one in three").
        units: Units and currencies, of up to three words, in newsdiff's signs.
        heads: First words of units and scales, with the number of words of the longest.
        joiner: The "and" inside a number.
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
    """Return the words of a language (ISO 639-1); for an unknown one only the decimal mark, a point."""
    small = {word: value for value, word in _number_words(language)}
    alone = frozenset(word for word, value in small.items() if value != 1) - {_NOT_ALONE.get(language, "")}
    scales = dict(_scales(language))
    units = dict(_units(language))
    heads: dict[str, int] = {}
    for name in (*units, *scales):
        words = name.split()
        heads[words[0]] = max(heads.get(words[0], 0), len(words))
    return Lexicon(
        small,
        alone,
        frozenset(_HUNDRED.get(language, "").split()),
        scales,
        {word: int(value) for value, word in _pairs(_FRACTIONS.get(language, ""))},
        tuple(tuple(words.split()) for words in _IN.get(language, "").split("/") if words),
        units,
        heads,
        _AND.get(language, ""),
        SYMBOLS.get(language, (".", ","))[0],
    )


def groups_by_space(language: str) -> bool:
    """Return whether a language separates thousands by a space."""
    return SYMBOLS.get(language, (".", ","))[1].isspace()


def _pairs(listed: str) -> Iterator[tuple[str, str]]:
    """Yield the `key:word` pairs of a table; `_` in a word stands for a space."""
    for pair in listed.split():
        key, _, word = pair.partition(":")
        yield key, word.replace("_", " ")


def _forms(listed: str) -> list[list[str]]:
    return [words.split("/") for words in listed.split()]


def _number_words(language: str) -> Iterator[tuple[int, str]]:
    """Yield every word that is a number in itself, with its value."""
    ones = _forms(_TO_NINETEEN.get(language, ""))
    tens = _forms(_TENS.get(language, ""))
    yield from ((value, form) for value, forms in enumerate(ones) for form in forms)
    yield from ((10 * value, form) for value, forms in enumerate(tens, 2) for form in forms)
    for value, forms in enumerate(_forms(_HUNDREDS.get(language, "")), 1):
        yield from ((100 * value, form) for form in forms)
    for value, forms in enumerate(tens, 2):
        for ten in forms:
            for one, one_forms in enumerate(ones[1:10], 1):
                yield from ((10 * value + one, word) for form in one_forms for word in _compounds(language, form, ten))
    if dozen := _DOZEN.get(language):
        yield 12, dozen
    if language in _GLUED_HUNDRED_THOUSAND:
        yield from _glued(language, ones, tens)


def _compounds(language: str, one: str, ten: str) -> Iterable[str]:
    """Return the ways in which a ten and a digit form one word; none in languages that write two words."""
    if language == "de":
        return (f"{one}und{ten}",)
    if language == "nl":
        return (f"{one}{'ën' if one.endswith('e') else 'en'}{ten}",)
    if language == "da":
        return (f"{one}og{ten}",)
    if language in {"sv", "no"}:
        return (f"{ten}{one}",)
    if language == "it":
        return (f"{ten[:-1] if one[0] in 'uo' else ten}{'tré' if one == 'tre' else one}",)
    if language == "es" and ten == "veinte":
        accented = {"dos": "dós", "tres": "trés", "seis": "séis", "un": "ún"}
        return (f"veinti{accented.get(one, one)}",)
    return ()


def _glued(language: str, ones: list[list[str]], tens: list[list[str]]) -> Iterator[tuple[int, str]]:
    """Yield compounds such as zweihundert, fünfzehntausend, vijfhonderd and duemila."""
    hundred, thousand = _GLUED_HUNDRED_THOUSAND[language]
    for value, forms in enumerate(ones[1:], 1):
        for form in forms:
            if value < 10:
                yield 100 * value, form + hundred
                yield 100_000 * value, form + hundred + thousand
            yield 1000 * value, form + thousand
    yield 100_000, hundred + thousand
    for value, forms in enumerate(tens, 2):
        yield from ((10_000 * value, form + thousand) for form in forms)


def _scales(language: str) -> Iterator[tuple[str, int]]:
    for row in SCALES.get(language, ()):
        power, *names = row.split("|")
        yield from ((name, int(power)) for name in names)
    for power, word in _pairs(_SCALE_WORDS.get(language, "")):
        yield word, int(power)


def _units(language: str) -> Iterator[tuple[str, str]]:
    """Yield every name of a unit; abbreviations that are also small words ("in" for inch) are left out."""
    for row in (*UNITS.get(language, ()), *CURRENCIES.get(language, ())):
        unit, *names = row.split("|")
        yield from ((name, unit) for name in names if name not in function_words(language))
    for unit, word in (*_pairs(_MORE_UNITS.get(language, "")), *_pairs(_SHORT_CURRENCIES.get(language, ""))):
        yield word, unit
