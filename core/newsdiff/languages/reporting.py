"""Words of attribution, by language: reporting verbs, "according to", pronouns, and nouns for anonymous sources.

Verbs are graded as in newsrooms: a neutral verb only says that something was said, others show the attitude of the
speaker or the writer. The lists follow the style guides of agencies (AP, Reuters, dpa, AFP).
"""

from __future__ import annotations

from dataclasses import dataclass, field

Grade = str
"""The grade of a reporting verb: `neutral` (said), `doubt` (claimed), `charge` (alleged), `concession` (admitted),
`stress` (insisted), `threat` (threatened, warned), `rumour` (reportedly), `attack` (blasted), `hope`, or `denial`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Reporting:
    """The words with which one language attributes statements to sources.

    Attributes:
        verbs: Forms of reporting verbs, each with its grade.
        according: Phrases before a source, such as "according to".
        pronouns: Pronouns for a source named before.
        anonymous: Nouns for sources without a name.
        boundaries: Conjunctions and similar words, at which the search for the subject of a verb stops.
        titles: Titles and offices, which are not part of a name.
        speakers: Words of the first and second person.
        articles: Definite articles before an office without a name ("the mayor").
        no_offices: Titles that are not offices.
        auxiliaries: Auxiliary verbs of the past tense, before a verb form.
        clause_verbs: Forms of "be" and "have", which are never part of a subject.
        verb_second: Whether the subject follows the verb after reported speech ("sagte die Polizei").
        seen: Participles before "by" and an outlet that was shown a document, as in "a letter seen by Reuters".
    """

    verbs: dict[str, Grade]
    according: tuple[str, ...]
    pronouns: frozenset[str]
    anonymous: frozenset[str]
    boundaries: frozenset[str]
    titles: frozenset[str]
    speakers: frozenset[str]
    articles: frozenset[str]
    no_offices: frozenset[str]
    clause_verbs: frozenset[str]
    auxiliaries: frozenset[str] = frozenset()
    verb_second: bool = False
    seen: frozenset[str] = frozenset()

    cues: frozenset[str] = field(init=False)
    """Words that signal a source. Every sentence with a source contains at least one of them."""

    def __post_init__(self) -> None:
        longest = {max(phrase.split(), key=len) for phrase in self.according}  # "words", not "in"
        object.__setattr__(self, "cues", frozenset(self.verbs) | longest)


def _graded(**words: str) -> dict[str, Grade]:
    return {word: grade for grade, all_words in words.items() for word in all_words.split()}


_ENGLISH = Reporting(
    verbs=_graded(
        neutral="said says saying told tells added adds announced announces reported reports reporting wrote writes "
        "stated states noted notes explained explains tweeted remarked commented",
        doubt="claimed claims claiming asserted asserts maintained maintains contended contends purported",
        charge="alleged alleges accused accuses charged",
        concession="admitted admits acknowledged acknowledges conceded concedes confessed confesses",
        stress="insisted insists stressed stresses emphasized emphasised reiterated declared declares vowed vows "
        "pledged pledges confirmed confirms testified proved",
        threat="threatened threatens threaten warned warns",
        attack="blasted blasts blast slammed slams criticized criticizes criticised decried bragged boasted",
        hope="hoped hopes hope believed believes believe suggested suggests suggest signaled signalled hinted",
        denial="denied denies dismissed dismisses rejected rejects refuted",
    ),
    according=("according to", "in the words of"),
    pronouns=frozenset("he she they i we".split()),
    anonymous=frozenset(
        "official officials source sources aide aides spokesman spokeswoman spokesperson person people witness "
        "witnesses authorities police prosecutors lawyers lawyer analysts experts diplomats leaders outlet statement "
        "report reports indictment organization company ministry government department office release".split()
    ),
    boundaries=frozenset(
        "that and but or which who whom when while as if because after before although though where what so than "
        "since until how why whether".split()
    ),
    titles=frozenset(
        "mr mrs ms miss dr sir lord lady president prime minister chancellor senator sen rep representative governor "
        "gov mayor secretary speaker king queen prince princess general gen judge justice attorney chief former "
        "then-president vice republican democrat congressman congresswoman".split()
    ),
    speakers=frozenset("i i'm my me we our us you your you're yourself".split()),
    articles=frozenset({"the"}),
    clause_verbs=frozenset("is are was were be been being has had will would".split()),
    no_offices=frozenset(
        "mr mrs ms miss dr sir lord lady prime former vice republican democrat general justice".split()
    ),
    seen=frozenset("seen reviewed viewed obtained examined".split()),
)

_GERMAN = Reporting(
    verbs=_graded(
        neutral="sagte sagt sagten teilte teilten erklärte erklärten schrieb schrieben berichtete berichteten fügte "
        "meldete meldeten",
        doubt="behauptete behaupteten behauptet",
        charge="beschuldigte beschuldigten warf warfen",
        concession="räumte gestand gestanden",
        stress="betonte betonten bekräftigte bestätigte bestätigten versicherte beteuerte versprach",
        threat="drohte drohten warnte warnten droht warnt",
        attack="kritisierte kritisierten",
        hope="hoffte hofft vermutete glaubt",
        denial="bestritt bestritten dementierte wies",
    ),
    according=("laut", "nach angaben", "nach aussage", "zufolge", "nach worten"),
    pronouns=frozenset("er sie es ich wir".split()),
    anonymous=frozenset(
        "sprecher sprecherin behörden polizei staatsanwaltschaft quellen kreise zeugen vertreter experten anwalt "
        "anwälte ministerium regierung".split()
    ),
    boundaries=frozenset("dass und aber oder der die das während als wenn weil nachdem ob wie".split()),
    titles=frozenset("herr frau dr präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister".split()),
    speakers=frozenset("ich mein meine wir unser unsere ihr euch mir mich uns".split()),
    articles=frozenset("der die das".split()),
    clause_verbs=frozenset("ist sind war waren sei wird werden wurde wurden".split()),
    no_offices=frozenset("herr frau dr".split()),
    auxiliaries=frozenset("hat haben hatte hatten".split()),
    verb_second=True,
)

_FRENCH = Reporting(
    verbs=_graded(
        neutral="dit déclaré déclare indiqué indique annoncé annonce expliqué explique ajouté ajoute rapporté écrit "
        "précisé précise",
        doubt="prétendu prétend affirme affirmé assuré assure",
        charge="accusé accuse",
        concession="reconnu reconnaît admis admet avoué",
        stress="insisté insiste souligné souligne confirmé confirme martelé promis",
        threat="menacé menace averti avertit",
        attack="critiqué critique fustigé dénoncé dénonce",
        hope="espère espéré estime estimé croit",
        denial="nié nie démenti dément rejeté",
    ),
    according=("selon", "d'après", "de source", "de l'avis"),
    pronouns=frozenset("il elle ils elles on je nous".split()),
    anonymous=frozenset(
        "porte-parole sources source responsables autorités police parquet témoins experts avocat avocats ministère "
        "gouvernement".split()
    ),
    boundaries=frozenset("que et mais ou qui dont lorsque quand comme si car après avant".split()),
    titles=frozenset("m mme mlle président présidente ministre maire premier première".split()),
    speakers=frozenset("je j'ai mon ma mes nous notre nos vous votre vos".split()),
    articles=frozenset("le la l'".split()),
    clause_verbs=frozenset("est sont était étaient sera seront".split()),
    no_offices=frozenset("m mme mlle premier première".split()),
    auxiliaries=frozenset("a ont avait avaient".split()),
    verb_second=True,
)

_REPORTING = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}


def reporting(language: str) -> Reporting | None:
    """Return the words of a language, or None if there is no table for it."""
    return _REPORTING.get(language)
