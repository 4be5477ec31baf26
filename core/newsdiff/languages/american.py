"""American spelling of British English words.

The rules are those of the usual style guides (the appendix of Fowler, the Guardian and AP stylebooks), each narrow
enough never to map two different words to one: "four" is kept apart from "for", "prise" from "prize", "filling" from
"filing".
"""

from __future__ import annotations

import re

_OUR = (
    "ard arb armo behavi cand clam col demean enam endeav fav ferv flav glam harb hon hum lab misdemean neighb od parl "
    "ranc rig rum sav savi splend succ tum val vap vig arm"
)
_ROWS = (
    ("our", " ".join(f"{stem}our" for stem in _OUR.split()),
     rf"^((?:un|dis|mis|be|multi|bi|tri|self|water)?(?:{'|'.join(_OUR.split())}))our", r"\1or"),
    ("practis", "", r"^practis", "practic"),
    ("is", "ise isi isa", r"(?<=[a-z]{3})(?<!a)is(e|ed|es|er|ers|ing|ation|ations|able|ational)$", r"iz\1"),
    ("lys", "lyse lysi", r"(?<=[a-z]{2})lys(e|ed|es|er|ers|ing)$", r"lyz\1"),
    ("re", "tre bre", r"(?<=[a-z])(?<!tim)(?<!ou)([tb])re(s?)$", r"\1er\2"),
    ("centr", "centred centring", r"^centr(?=ed$|ing$)", "center"),
    ("theatreg", "", r"^theatreg", "theaterg"),
    ("manoeuvr", "", r"manoeuvr(?:e(?!d))?", "maneuver"),
    ("ence", "defence offence licence pretence", r"^(def|off|lic|pret)ence", r"\1ense"),
    ("ogue", "catalogue dialogue analogue monologue epilogue prologue",
     r"(catal|dial|anal|monol|epil|prol)ogue", r"\1og"),
    ("ll", "elle elli ello ella alle alli allo alla",
     r"(?:(?<=[aeiou])|(?<=[aeiou][^aeiou])|(?<=[aeiou][^aeiou]{2}))(el|al)l"
     r"(ed|ing|er|ers|est|or|ors|ous|ation|ist|ists)$", r"\1\2"),
    ("ncill", "", r"(?<=[eu]nc)ill(ed|ing|or|ors)$", r"il\1"),
    ("tt", "benefitt targett", r"^(benefi|targe)t(?=t(?:ed|ing)$)", r"\1"),
    ("pp", "kidnapp worshipp", r"^(kidna|worshi)p(?=p(?:ed|ing|ers?)$)", r"\1"),
    ("ll", "enroll skill distill instill appall enthrall will",
     r"^(enrol|skil|distil|instil|appal|enthral|wil)l(?=ful|ment|s$|$)", r"\1"),
    ("fulfil", "", r"^fulfill?", "fulfil"),
    ("ae", "aemi anaest haem paed aesth", r"ae(?=mi[ac])|(?<=an)ae(?=st)|(?<=h)ae(?=m)|(?<=p)ae(?=d)|^ae(?=sth)", "e"),
    ("ae", "archae mediae gynae encyclopae", r"(?<=arch)ae|(?<=medi)ae|(?<=gyn)ae|(?<=encyclop)ae", "e"),
    ("foet", "", r"^foet", "fet"),
    ("oes", "", r"^oes(?=tr|oph)", "es"),
    ("rrhoea", "", r"rrhoea", "rrhea"),
    ("gement", "", r"^(judg|acknowledg)ement", r"\1ment"),
    ("ageing", "", r"^ageing$", "aging"),
    ("eable", "", r"^(siz|lik|sal)eable$", r"\1able"),
    ("sceptic", "", r"^sceptic", "skeptic"),
    ("plough", "", r"plough", "plow"),
    ("moul", "", r"mou(?=ld|lt)", "mo"),
    ("gramme", "", r"gramme(s?)$", r"gram\1"),
)  # fmt: skip

RULES = tuple(
    (letters, tuple(longer.split()) or (letters,), pattern, becomes) for letters, longer, pattern, becomes in _ROWS
)
"""Rules, in the order in which they are applied.

Each rule has four parts: a string that the word must contain, longer strings (the word must contain at least one), a
pattern, and its replacement. Thanks to the longer strings, patterns are rarely compiled needlessly: most texts contain
"hour" and "all", but few contain "honour" and "enrollment".
"""

_WORDS = {
    "grey": "gray", "greys": "grays", "programme": "program", "programmes": "programs", "tyre": "tire",
    "tyres": "tires", "kerb": "curb", "kerbs": "curbs", "jewellery": "jewelry", "meagre": "meager",
    "aluminium": "aluminum", "pyjamas": "pajamas", "artefact": "artifact", "artefacts": "artifacts",
    "cosy": "cozy", "doughnut": "donut", "doughnuts": "donuts", "enquiry": "inquiry", "enquiries": "inquiries",
    "sulphur": "sulfur", "moustache": "mustache", "cheque": "check", "cheques": "checks", "draught": "draft",
    "draughts": "drafts", "axe": "ax", "whisky": "whiskey", "towards": "toward", "afterwards": "afterward",
    "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed", "leapt": "leaped",
    "spoilt": "spoiled", "adviser": "advisor", "advisers": "advisors", "licence": "license",
    "licences": "licenses", "yoghurt": "yogurt", "furore": "furor", "focussed": "focused",
    "focussing": "focusing", "ok": "okay", "instalment": "installment", "instalments": "installments",
    "mum": "mom", "mums": "moms", "woollen": "woolen", "tranquillity": "tranquility", "caesarean": "cesarean",
    "speciality": "specialty", "specialities": "specialties",
}  # fmt: skip


def american(word: str) -> str:
    """Return the American spelling of a word in lower case and without apostrophes.

    >>> american("programmes"), american("hospitalised"), american("four")
    ('programs', 'hospitalized', 'four')
    """
    known = _WORDS.get(word)
    if known or len(word) < 5:
        return known or word
    for letters, longer, pattern, becomes in RULES:
        if letters in word and any(string in word for string in longer):
            word = re.sub(pattern, becomes, word)
    return word
