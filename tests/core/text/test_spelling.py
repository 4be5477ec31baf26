"""Words and sentences that count as the same, and others that do not."""

from __future__ import annotations

import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdiff
from newsdiff.languages.american import RULES
from newsdiff.text.spelling import fold, sentence_key

BRITISH_AMERICAN = """
    colour color, favourite favorite, honour honor, labour labor, neighbours neighbors, behaviour behavior,
    harbour harbor, rumours rumors, humour humor, armoured armored, vapour vapor, discolour discolor,
    centre center, centred centered, theatre theater, theatregoer theatergoer, kilometres kilometers, litre liter,
    fibre fiber, calibre caliber, sombre somber, meagre meager, defence defense, offences offenses, pretence pretense,
    licence license, practise practice, practised practiced, analyse analyze, paralysed paralyzed,
    organisation organization, realise realize, recognised recognized, hospitalised hospitalized,
    catalogue catalog, dialogue dialog, travelled traveled, traveller traveler, cancelled canceled, labelling labeling,
    signalled signaled, fuelled fueled, dialled dialed, equalled equaled, marvellous marvelous, counsellor counselor,
    councillor councilor, jewellery jewelry, enrol enroll, enrolment enrollment, skilful skillful, wilful willful,
    fulfil fulfill, instil instill, distil distill, instalment installment, benefitted benefited, targetted targeted,
    kidnapped kidnaped, anaemia anemia, leukaemia leukemia, anaesthetic anesthetic, paediatric pediatric,
    haemorrhage hemorrhage, archaeology archeology, encyclopaedia encyclopedia, mediaeval medieval, foetus fetus,
    oestrogen estrogen, diarrhoea diarrhea, manoeuvre maneuver, manoeuvred maneuvered, manoeuvring maneuvering,
    judgement judgment, ageing aging, sizeable sizable, programme program, kilogramme kilogram, grey gray, tyre tire,
    kerb curb, plough plow, snowplough snowplow, sceptical skeptical, mould mold, smouldering smoldering, cosy cozy,
    aluminium aluminum, pyjamas pajamas, artefact artifact, enquiry inquiry, sulphur sulfur, moustache mustache,
    towards toward, learnt learned, burnt burned, adviser advisor, woollen woolen, tranquillity tranquility
"""


@pytest.mark.parametrize("british, american", [pair.split() for pair in BRITISH_AMERICAN.split(",")])
def test_british_and_american_spelling_are_one_word(british: str, american: str) -> None:
    assert fold(british) == fold(american)
    assert fold(british.capitalize()) == fold(american.upper())


DIFFERENT_ENGLISH = """
    four for, our or, hour hor, pour por, tour tor, sour sore, prise prize, wise size, advise advice, device devise,
    filling filing, filled filed, unfilled unfiled, tilled tiled, pulling puling, polling poling, planned planed,
    hopping hoping, stalled staled, timbre timber, outre outer, tire tier, were wear, storey store, tonne ton,
    colour colon, colony colour, fence fens, absence absents, presence presents, sentence sentences, council counsel,
    councillor counsellor, principal principle, affect effect, raised razed, phase faze, vicious viscous,
    parlour parole, humour humid, parliament parliaments, killed filled, wounded wound, president precedent, will wilt
"""


@pytest.mark.parametrize("one, other", [pair.split() for pair in DIFFERENT_ENGLISH.split(",")])
def test_different_english_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    "language, one, other",
    [
        ("en", "Russia’s", "Russias"),
        ("en", "DON'T", "don’t"),
        ("en", "U.S", "US"),
        ("en", "naïve", "naive"),
        ("en", "ﬁne", "fine"),
        ("en", "10,000", "10000"),
        ("en", "Ukrai\u00adnian", "Ukrainian"),
        ("de", "Straße", "Strasse"),
        ("de", "MÜLLER", "Müller"),
        ("de", "Müller", "Muller"),
        ("de", "10.000", "10000"),
        ("fr", "cœur", "coeur"),
        ("fr", "l’État", "l'Etat"),
        ("es", "Pérez", "Perez"),
        ("ru", "Ёлка", "елка"),
        ("ru", "Королёв", "Королев"),
        ("pl", "Łódź", "Lodz"),
        ("tr", "Erdoğan", "Erdogan"),
        ("tr", "İstanbul", "istanbul"),
        ("tr", "IŞIK", "ışık"),
        ("el", "Αθήνα", "ΑΘΗΝΑ"),
        ("el", "λόγος", "ΛΟΓΟΣ"),
        ("ar", "أحمد", "احمد"),
        ("ar", "إسرائيل", "اسرائيل"),
        ("ar", "مُحَمَّد", "محمد"),
        ("ar", "كتـــاب", "كتاب"),
        ("ar", "٣٥", "35"),
        ("ar", "٣٫٥", "3.5"),
        ("fa", "کتاب", "كتاب"),
        ("he", "שָׁלוֹם", "שלום"),
        ("he", 'צה"ל', "צה״ל"),
        ("hi", "२०१९", "2019"),
        ("ja", "ｶﾀｶﾅ", "カタカナ"),
        ("zh", "ＡＰ", "AP"),
    ],
)
def test_one_word_in_two_spellings(language: str, one: str, other: str) -> None:
    assert fold(one, language) == fold(other, language)


@pytest.mark.parametrize(
    "language, one, other",
    [
        ("en", "2019", "2091"),
        ("en", "3.5", "35"),
        ("en", "1.000", "1000"),
        ("en", "3,50", "350"),
        ("de", "10.000", "10,000"),
        ("de", "3.5", "35"),
        ("de", "organise", "organize"),
        ("fr", "défense", "défence"),
        ("fr", "centre", "center"),
        ("ru", "герой", "герои"),
        ("ru", "кот", "код"),
        ("uk", "мої", "мої́х"),
        ("ar", "مدرسة", "مدرس"),
        ("hi", "कल", "काल"),
        ("hi", "कि", "की"),
        ("ja", "か", "が"),
        ("ja", "ハ", "パ"),
        ("ko", "한국", "한글"),
        ("zh", "大", "太"),
    ],
)
def test_two_different_words(language: str, one: str, other: str) -> None:
    assert fold(one, language) != fold(other, language)


@given(st.text(max_size=12), st.sampled_from(["en", "de", "fr", "ru", "ar", "hi", "zh", ""]))
def test_folding_is_idempotent_in_case_and_apostrophes(word: str, language: str) -> None:
    assert fold(word.upper().lower(), language) == fold(word.upper().lower().replace("'", "’"), language)


@pytest.mark.parametrize(
    "one, other",
    [
        ("“At 6 a.m.,” he said.", "'At 6am', he said"),
        ("a coast guard ship", "a coastguard ship"),
        ("He can not go.", "He cannot go."),
        ("2 000 000 in Zürich", "2'000'000 in Zurich"),
        ("U.S.-led troops", "US-led troops"),
        ("F-16 jets and COVID-19", "F16 jets and COVID 19"),
        ("up 5 per cent", "up 5 percent"),
        ("up 5%", "up 5 percent"),
        ("10,000 people", "10 000 people"),
        ("10,000 people", "10000 people"),
        ("5–10 years", "5-10 years"),
        ("fell to −5", "fell to -5"),
        ("at 4.40", "at 4:40"),
        ("Mr Smith — the mayor — left.", "Mr. Smith, the mayor, left"),
        ("Really?", "REALLY!"),
        ("Wait…", "Wait..."),
    ],
)
def test_sentences_that_differ_only_in_spelling(one: str, other: str) -> None:
    assert sentence_key(one) == sentence_key(other)


@pytest.mark.parametrize(
    "one, other",
    [
        ("He did not go.", "He did go."),
        ("It cost $5.", "It cost 5."),
        ("It cost $5.", "It cost €5."),
        ("It cost £3m.", "It cost 3m."),
        ("fell to -5 degrees", "fell to 5 degrees"),
        ("it fell (-5)", "it fell (5)"),
        ("up 5%", "up 5"),
        ("3.5 million", "35 million"),
        ("1.5m", "15m"),
        ("1, 2 and 3", "12 and 3"),
        ("in 2019", "in 2091"),
        ("won 3-2", "won 32"),
        ("won 3-2", "won 2-3"),
        ("at 4:40", "at 440"),
        ("more than >5", "more than <5"),
        ("in C++", "in C"),
        ("great 👍", "great 👎"),
        ("three dead", "four dead"),
        ("He is not able to pay.", "He is notable to pay."),
        ("She is now here.", "She is nowhere."),
        ("The rapist spoke.", "Therapist spoke."),
        ("It is a typical case.", "It is atypical case."),
        ("In 2024 500 died.", "In 2024500 died."),
        ("about 10² cells", "about 102 cells"),
        ("some 5×10³ of them", "some 5×103 of them"),
        ("He is 5'11 tall.", "He is 511 tall."),
        ("He is 5’11 tall.", "He is 511 tall."),
        ("He had three. He left.", "He left. He had three."),
    ],
)
def test_sentences_that_say_something_different(one: str, other: str) -> None:
    assert sentence_key(one) != sentence_key(other)


@pytest.mark.parametrize(
    "language, one, other",
    [
        ("en", "“We will not yield,” he said. “Not now.”", "'We will not yield', he said. 'Not now.'"),
        ("en", "Russias army hospitalised ten. He doesnt know.", "Russia's army hospitalized ten. He doesn’t know."),
        ("en", "The US-led coast guard left at 6 a.m. on 5 May.", "The U.S.-led coastguard left at 6am on 5 May."),
        ("en", "Prices rose five per cent. WATCHDOG WARNS BANKS.", "Prices rose five percent. Watchdog warns banks."),
        ("de", "„Wir warten“, sagte Weiß. Die Straße ist zu.", "»Wir warten«, sagte Weiss. Die Strasse ist zu."),
        ("fr", "« Attendons », dit l’Élysée. Le cœur bat.", "\"Attendons\", dit l'Elysee. Le coeur bat."),
        ("es", "«Esperamos», dijo Pérez. El país lo confirmó.", "“Esperamos”, dijo Perez. El pais lo confirmo."),
        ("ru", "«Всё ещё ждём», — сказал Королёв.", '"Все еще ждем", - сказал Королев.'),
        ("tr", "“Bekliyoruz,” dedi Erdoğan. İstanbul sessiz.", "'Bekliyoruz', dedi Erdogan. İSTANBUL sessiz."),
        ("ar", "قال أحمد: «نحن ننتظر القرار».", 'قال احمد: "نحن ننتظر القرار".'),
        ("zh", "市长说：“我们在等。”", "市长说:「我们在等」。"),
        ("hi", "उसने कहा, “हम २० दिन रुकेंगे।”", "उसने कहा, 'हम 20 दिन रुकेंगे'।"),
    ],
)
def test_cosmetic_passages_in_several_languages(language: str, one: str, other: str) -> None:
    for left, right in ((one, other), (other, one)):
        comparison = newsdiff.compare(left, right, language=language)
        assert {(p.content, p.position, p.shape) for p in comparison.passages} == {("cosmetic", "in-place", "1:1")}


def test_a_no_break_space_is_white_space_like_any_other() -> None:
    comparison = newsdiff.compare("It costs 10\u00a0000 euros\u202f!  Now.", "It costs 10 000 euros ! Now.")
    assert {passage.content for passage in comparison.passages} == {"verbatim"}


def test_a_lost_apostrophe_is_cosmetic_but_a_different_number_is_not() -> None:
    comparison = newsdiff.compare("Kyivs mayor spoke in 2019.", "Kyiv's mayor spoke in 2021.")
    assert [passage.content for passage in comparison.passages] == ["reworded"]


def test_a_word_of_only_accents_takes_linear_time() -> None:
    word = "a" + "\u0301\u0316\u0323\u0300\u0327" * 30_000
    before = time.process_time()
    assert fold(word) == "a"
    assert time.process_time() - before < 10, "put in order at once, it takes more than a minute"


@pytest.mark.parametrize("letters, longer, pattern", [rule[:3] for rule in RULES])
@settings(max_examples=20)
@given(data=st.data())
def test_words_changed_by_a_rule_contain_its_required_letters(data, letters, longer, pattern):
    word = data.draw(st.from_regex(pattern, alphabet=string.ascii_lowercase))
    assert letters in word
    assert any(needed in word for needed in longer)
