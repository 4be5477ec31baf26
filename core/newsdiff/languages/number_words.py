"""Words that are numbers by themselves, by language, such as "seven", "fünfzehntausend" and "doscientos".

These are written by hand: Babel, from which the other tables are generated, does not include the CLDR's rules for
spelling out numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
"""The words for 0 to 19 in order; forms of one word are separated by `/`."""

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
"""The words for 100, 200 ... 900, in languages with one word for each."""

HUNDRED = {
    "en": "hundred", "de": "hundert", "fr": "cent cents", "nl": "honderd", "sv": "hundra", "da": "hundrede",
    "no": "hundre",
}  # fmt: skip
"""The word for a hundred, in languages that multiply it, as in two hundred."""

_GLUED_HUNDRED_THOUSAND = {
    "de": ("hundert", "tausend"), "nl": ("honderd", "duizend"), "sv": ("hundra", "tusen"), "no": ("hundre", "tusen"),
    "it": ("cento", "mila"),
}  # fmt: skip
"""The words for a hundred and a thousand, in languages that write them together with a digit: zweihundert, duemila."""

NOT_ALONE = {"fr": "neuf", "it": "sei", "es": "once", "de": "acht", "en": "zero", "sv": "sex"}
"""Number words that usually mean something else (French "neuf", also "new") and count only if the context shows it."""

_DOZEN = {"en": "dozen", "de": "dutzend", "fr": "douzaine", "es": "docena", "it": "dozzina", "nl": "dozijn"}


def _forms(listed: str) -> list[list[str]]:
    return [words.split("/") for words in listed.split()]


def number_words(language: str) -> Iterator[tuple[int, str]]:
    """Yield every number word with its value."""
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
    """Return the patterns by which a ten and a digit form one word; none in languages that write two words."""
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
    """Yield compounds such as zweihundert, fünfzehntausend, vijfhonderd and duemila, with their values."""
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
