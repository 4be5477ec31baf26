"""Words that express certainty: hedges, graded modal verbs, negations, and words of different strength.

The grades of modal verbs follow the scales of epistemic modality in grammars (Palmer, Mood and Modality; for English
also Quirk et al. 4.49-4.58), from certain through planned, expected and considered to possible.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Certainty:
    """The words of one language that express certainty, all in lower case.

    Attributes:
        hedges: Words that qualify a statement ("reportedly", "allegedly").
        modals: Phrases before a verb, keyed by their first word. Each has its grade, and longer phrases come first.
        negations: Words that negate.
        strengths: The places of each word on scales of strength, as tuples of the number of the scale and the step on
            it. Steps are numbered from weak to strong.
    """

    hedges: frozenset[str]
    modals: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    negations: frozenset[str]
    strengths: dict[str, tuple[tuple[int, int], ...]]

    modal_words: frozenset[str] = field(init=False)
    """The first words of `modals`."""

    graded_words: frozenset[str] = field(init=False)
    """The words of `strengths`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "modal_words", frozenset(self.modals))
        object.__setattr__(self, "graded_words", frozenset(self.strengths))


def _modals(**grades: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Parse the phrases of each grade, which are separated by commas."""
    pairs = [(tuple(one.split()), grade) for grade, phrases in grades.items() for one in phrases.split(",")]
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for phrase, grade in sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])):
        found[phrase[0]] = (*found.get(phrase[0], ()), (phrase, grade))
    return found


def _strengths(*scales: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """Parse scales of strength, from weak to strong, with `<` between the steps."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, scale in enumerate(scales):
        for step, words in enumerate(scale.split("<")):
            for word in words.split():
                found[word] = (*found.get(word, ()), (number, step))
    return found


_ENGLISH = Certainty(
    hedges=frozenset(
        "reportedly allegedly apparently supposedly purportedly seemingly presumably possibly perhaps".split()
    ),
    modals=_modals(
        certain="will,would,shall,is going to,are going to,is set to,are set to,is due to,are due to",
        planned="plans to,plan to,planned to,intends to,intend to,intended to,aims to,aim to,vowed to,vows to,"
        "promised to,promises to,pledged to,pledges to",
        expected="is expected to,are expected to,was expected to,is likely to,are likely to,is seen as,are seen as,"
        "is also seen as,should,hopes to,hope to",
        considered="is considering,are considering,will consider,would consider,considers,is weighing,are weighing,"
        "may consider,could consider,is mulling",
        possible="may,might,could,can",
    ),
    negations=frozenset("not never no none neither nor without cannot".split()),
    strengths=_strengths(
        "asked ask asks requested request requests < urged urge urges < demanded demand demands < ordered order orders",
        "killed killing kill slain slaying < murdered murder < assassinated assassination "
        "executed",
        "opposed opposes < rejected rejects rejected < vetoed",
        "disagreed differs < criticized criticised criticizes criticises criticism criticizing < condemned denounced "
        "decried decries rebuked < blasted blast blasts slammed slams attacked lashed railing excoriated",
        "proposed proposes < announced announces < agreed agrees < signed",
        "left leaves leaving departed < resigned resigns resigning quit quits < ousted fired sacked dismissed expelled",
        "protest protests demonstration demonstrations rally < clashes unrest < riot riots",
        "incident accident < crash < disaster catastrophe",
        "injured hurt < wounded < maimed",
        "falsely mischaracterized misstated < lied lying < falsified",
        "detained < arrested < charged indicted < convicted",
        "suspected suspect < accused < convicted",
        "fell dropped slipped < tumbled slumped < plunged plummeted collapsed crashed",
        "rose increased gained < jumped climbed < surged soared skyrocketed",
    ),
)

_GERMAN = Certainty(
    hedges=frozenset("angeblich mutmaßlich offenbar anscheinend vermutlich wohl möglicherweise vielleicht".split()),
    modals=_modals(
        certain="wird,werden",
        planned="will,wollen,plant,planen",
        expected="soll,sollen,dürfte,dürften,würde,würden",
        considered="erwägt,erwägen,prüft",
        possible="kann,können,könnte,könnten",
    ),
    negations=frozenset("nicht nie niemals kein keine keinen keinem keiner keines ohne weder".split()),
    strengths=_strengths(
        "bat < forderte verlangte < ordnete",
        "starb gestorben < getötet < ermordet",
        "ablehnte lehnte < zurückwies wies",
        "kritisierte kritisiert < verurteilte < attackierte",
        "verließ < zurückgetreten < entlassen gefeuert",
        "festgenommen < verhaftet < angeklagt < verurteilt",
    ),
)

_FRENCH = Certainty(
    hedges=frozenset("apparemment prétendument présumé présumée présumés vraisemblablement probablement".split()),
    modals=_modals(
        certain="va,vont",
        planned="prévoit de,prévoient de,compte,veut,veulent",
        expected="devrait,devraient,est censé",
        considered="envisage,envisagent",
        possible="peut,peuvent,pourrait,pourraient",
    ),
    negations=frozenset("pas jamais aucun aucune ni sans rien".split()),
    strengths=_strengths(
        "demandé demande < exigé exige < ordonné ordonne",
        "mort morts décédé < tué tués < assassiné assassinés",
        "critiqué critique < condamné condamne < fustigé",
        "quitté < démissionné < limogé renvoyé",
        "interpellé < arrêté < inculpé < condamné",
    ),
)

_CHINESE = Certainty(hedges=frozenset(), modals={}, negations=frozenset("不没未非无"), strengths={})
"""The Chinese table has only negations, because each character is read as a word of its own."""

_CERTAINTY = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "zh": _CHINESE}


def certainty_words(language: str) -> Certainty | None:
    """Return the words of a language, or None if there is no table for it."""
    return _CERTAINTY.get(language)
