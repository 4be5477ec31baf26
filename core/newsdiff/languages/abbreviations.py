"""Abbreviations that sentencex lacks, and those that may end a sentence.

sentencex has long lists of abbreviations and is right about most of them. Those listed here occur in news text and are
missing in sentencex 1.0.32. All are in lower case, without the last full stop.
"""

from __future__ import annotations

from functools import cache

from newsdiff.languages.calendar import full_names
from newsdiff.languages.function_words import function_words


@cache
def _words(words: str) -> frozenset[str]:
    """Return a row of a table as a set."""
    return frozenset(words.split())


_BEFORE_NAMES = {
    "en": "mr mrs ms messrs dr prof rev hon sen rep gov gen col lt cmdr capt maj sgt cpl adm det supt "
    "insp st mt ft vs e.g i.e approx est",
    "de": "hr fr frl dr prof dipl ing st mio mrd bzw ca z.b d.h u.a i.d.r o.ä hrsg evtl ggf inkl zzgl vgl "
    "geb gest lt bspw",
    "fr": "m mm mme mmes mlle dr pr me mgr st ste av j.-c p.ex éd env boul",
    "es": "sr sra sres srta dr dra d dña ud uds lic gral cnel ing prof avda p.ej ee sto sta pdte",
    "it": "sig sig.ra dott dott.ssa prof avv ing on sen gen col s p.es",
    "pt": "sr sra dr dra prof eng gen cel av p.ex exmo d",
    "nl": "dhr mevr mr dr drs ir prof bijv o.a m.b.t t.a.v d.w.z ca",
    "ru": "т.е т.к т.н т.ч ул просп пл акад проф см гр г-н г-жа д-р напр тел млн млрд тыс обл "
    "р-н пос дер",
    "uk": "т.зв ул вул просп пл акад проф див млн млрд тис обл смт",
    "pl": "np tzn tzw m.in dr prof mgr inż ul al pl św godz ok tys mln mld gen płk kpt",
    "hi": "डॉ श्री श्रीमती प्रो सुश्री मो पं कु सं रु स्व ले ब्रि ई.पू",
    "ar": "د أ م ص ج ت هـ ق.م ا.د",
}
"""Titles, units and phrases that are always followed by a name or another part of the sentence."""

_BEFORE_FIGURES = {
    "en": "no nos art fig vol sec pp p ch approx",
    "de": "nr nrn art abs str tel kap s bd jh rd",
    "fr": "n art chap p pp vol tél env",
    "es": "n núm art cap pág págs tel",
    "it": "n art pag cap tel",
    "pt": "n art cap pág tel",
    "nl": "nr art blz tel",
    "ru": "ст стр рис табл гл п",
    "uk": "ст стор рис табл гл п",
    "pl": "nr art str tel poz",
    "hi": "सं पृ रु",
    "ar": "ص ج",
}
"""References that are abbreviations only before a number ("No. 5"), and otherwise words that may end a sentence
("No.")."""

_MAY_BE_LAST = {
    "en": "jr sr u.s u.k u.n e.u u.s.a ph.d m.d d.c b.c a.d ave blvd rd bros esq "
    "jan feb mar apr aug sep sept oct nov dec",
    "de": "co u.ä u.v.m v.chr n.chr",
    "es": "ee.uu s.a",
    "pt": "s.a eua",
    "ru": "г гг им др пр руб коп долл чел кв куб",
    "uk": "р рр ім ін грн дол чол",
    "pl": "r",
}
"""Abbreviations that end a sentence only if the next word typically starts one."""

_ALSO_LAST = _words("st ft")
"""English titles that are also a unit ("ft") or a part of a street's name ("Main St")."""

_OPENERS = _words("nobody everybody somebody everyone someone none nothing everything both each many most few several")
"""English words that typically start a sentence, besides function words."""

_AND_SO_ON = _words("etc usw ecc enz itd itp т.д т.п")
"""Abbreviations at the end of a list; a capital after them starts a sentence."""

_COUNTRY = _words("u.s u.k u.n e.u u.s.a")
_AFTER_COUNTRY = _words(
    "airlines airways armed attorneys centers commandos congress courts customs dollars embassies forces "
    "games islands marines marshals open rangers secret services states steel supreme treasuries "
    "treasurys troops virgin"
)
"""Words that continue a name after "U.S.", although they look like a plural that starts a sentence ("Prosecutors
said").
"""

_COMPANY = _words("inc corp ltd co llc plc s.p.a n.v")
_AFTER_COMPANY = _words(
    "ceo cfo coo cto chief chair chairman chairwoman chairperson president vice executive director "
    "founder co-founder spokesman spokeswoman spokesperson senior general managing analyst inc corp ltd "
    "llc plc limited"
)
"""Words that continue a sentence after a company's name ("Acme Inc. Chairman Kim said"), even if capitalised."""

_TIME = _words("a.m p.m")
_AFTER_TIME = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december eastern central mountain pacific greenwich moscow beijing "
    "tokyo london local est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst"
)

_ORDINAL_LANGUAGES = _words("de da no nb fi cs sk pl hu hr sl sr tr et lv is")
_BEFORE_GERMAN_ORDINAL = _words(
    "am im dem den der das des die zum zur vom bis ab seit beim jeden jeder jedes ein eine einen einem "
    "einer ihr ihre ihren sein seine seinen ihrem seinem und dieser dieses diesem unser"
)


_SMALL_ABBREVIATIONS = _words(
    "vs v approx est dept etc esp incl ca cf al fig no nos p pp vol ch sec min max mos yr yrs hr hrs ft lb lbs oz misc "
    "tel ext resp ed eds trans rev repr def cont ea op dist div gal lat lon long mph rpm sq st mt jr sr e.g i.e viz"
)
"""English abbreviations in lower case; any other lower-case string is a word ("ill", "me")."""


def is_plain_word(word: str, language: str) -> bool:
    """Return whether a word before a full stop is an ordinary word, not the abbreviation spelled the same way.

    >>> is_plain_word("me", "en"), is_plain_word("May", "en"), is_plain_word("Ill", "en"), is_plain_word("approx", "en")
    (True, True, False, False)
    """
    if not word.isalpha() or len(word) < 2:
        return False
    if word.islower():
        small = word in function_words(language) and not before_name(word, language)
        return small or (language == "en" and word not in _SMALL_ABBREVIATIONS and not before_name(word, language))
    return word in {"OK", "Ok"} or (word.istitle() and word.lower() in full_names(language))


def takes_bracket(word: str, language: str) -> bool:
    """Return whether a bracketed remark may follow an abbreviation within its sentence, as in Inc. (NASDAQ: X)."""
    word = word.lower()
    return word in _COMPANY or word in _TIME or word in _words(_MAY_BE_LAST.get(language, ""))


def before_name(word: str, language: str) -> bool:
    """Return whether an abbreviation (given without its last full stop) never ends a sentence, as in "Dr. Smith".

    Three or more capitals are an acronym ("3 p.m. EST."), not a title.
    """
    if len(word) > 2 and word.isupper():
        return False
    return word.lower() in _words(_BEFORE_NAMES.get(language, ""))


def title_ends(word: str, following: str, language: str) -> bool:
    """Return whether an abbreviation that may precede a name ends a sentence before the capitalised word `following`.

    An example is "It is in Main St. He left."
    """
    following = following.lower()
    known = language == "en" and word.lower() in _ALSO_LAST
    return known and (following in function_words("en") or following in _OPENERS)


def before_figure(word: str, language: str) -> bool:
    """Return whether an abbreviation before a number never ends a sentence, as in "No. 5"."""
    return word.lower() in _words(_BEFORE_FIGURES.get(language, ""))


def ends_before(word: str, following: str, language: str) -> bool | None:
    """Return whether a sentence ends with the abbreviation `word` before the capitalised word `following`.

    If `word` is not in these tables, return None, so that other rules decide.
    """
    word, following = word.lower(), following.lower()
    opens = following in function_words(language) or (language == "en" and following in _OPENERS)
    if word in _AND_SO_ON:
        return True
    if word in _TIME:
        return following not in _AFTER_TIME
    if word in _COMPANY:
        return following not in _AFTER_COMPANY
    if word in _words(_MAY_BE_LAST.get(language, "")):
        return opens or (word in _COUNTRY and _begins_as_plural(following))
    return None


def _begins_as_plural(word: str) -> bool:
    """Return whether an English word looks like a bare plural.

    A plural as in "Prosecutors said …" starts a sentence, while "Senate" continues a name.
    """
    plural = len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return plural and word not in _AFTER_COUNTRY


def is_ordinal(before: str, number: str, language: str) -> bool:
    """Return whether a number with a full stop is an ordinal ("im 20. Jahrhundert"), judging by the word before it."""
    if language not in _ORDINAL_LANGUAGES or not number.isdigit() or len(number) > 2:
        return False
    return language != "de" or before.lower() in _BEFORE_GERMAN_ORDINAL
