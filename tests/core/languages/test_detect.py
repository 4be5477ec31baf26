"""Detecting the language of a few sentences of news."""

from __future__ import annotations

import unicodedata

import pytest

from newsdiff.languages.detect import UNKNOWN, detect, detect_both

TEXTS = {
    "en": "The board said its inspectors had found lapses in the records of the ferry, and "
    "that it would appeal.",
    "de": "Die Täter hatten im Januar einen leeren Salon gemietet, wie die Polizei am Montag mitteilte.",
    "fr": "La direction de la conserverie a annoncé mardi la fermeture de son usine, qui "
    "emploie 184 personnes.",
    "es": "La policía informó el lunes de que los ladrones habían entrado por un túnel en la sede del banco.",
    "it": "La polizia ha detto che i ladri sono entrati nella banca da un tunnel lungo trenta metri.",
    "pt": "A polícia disse que os ladrões não foram vistos e que o banco será fechado até quarta-feira.",
    "nl": "De politie zei dat de dieven niet zijn gezien en dat het kantoor van de bank nog dicht is.",
    "pl": "Policja podała, że złodzieje weszli do banku przez tunel, który miał trzydzieści metrów.",
    "cs": "Policie uvedla, že zloději se do banky dostali tunelem, který byl dlouhý třicet metrů.",
    "sv": "Polisen sade att tjuvarna hade tagit sig in i banken genom en tunnel som är trettio meter lång.",
    "da": "Politiet oplyste, at tyvene var kommet ind i banken gennem en tunnel, og at "
    "ingen blev set efter midnat.",
    "no": "Politiet opplyste at tyvene hadde kommet seg inn i banken gjennom en tunnel, og "
    "at ingen ble sett etter midnatt.",
    "fi": "Poliisin mukaan varkaat olivat tulleet pankkiin tunnelin kautta, mutta kukaan "
    "ei ole nähnyt heitä.",
    "tr": "Polis, hırsızların bankaya bir tünel ile girdiğini ve bu olayın çok iyi planlandığını söyledi.",
    "hu": "A rendőrség szerint a tolvajok egy alagúton át jutottak be a bankba, és nem látta őket senki.",
    "ro": "Poliția a spus că hoții au intrat în bancă printr-un tunel și că nu au fost văzuți de nimeni.",
    "id": "Polisi mengatakan bahwa pencuri itu masuk ke bank dari terowongan dan tidak "
    "dilihat oleh siapa pun.",
    "vi": "Cảnh sát cho biết những tên trộm đã vào ngân hàng và không có ai thấy.",
    "ru": "Полиция сообщила, что воры проникли в банк через туннель и их никто не видел.",
    "uk": "Поліція повідомила, що злодії проникли в банк через тунель і їх ніхто не бачив.",
    "bg": "Полицията съобщи, че крадците са влезли в банката през тунел и никой не ги е "
    "видял въпреки алармата.",
    "sr": "Полиција је саопштила да су лопови ушли у банку кроз тунел и да их нико није "
    "видео; љубимци су ћутали.",
    "el": "Η αστυνομία είπε ότι οι κλέφτες μπήκαν στην τράπεζα.",
    "he": "המשטרה אמרה שהגנבים נכנסו לבנק דרך מנהרה.",
    "ar": "قالت الشرطة إن اللصوص دخلوا المصرف عبر نفق ولم يرهم أحد.",
    "fa": "پلیس گفت که دزدان از راه یک تونل وارد بانک شدند و کسی آنها را ندید.",
    "ur": "پولیس نے کہا کہ چور سرنگ کے ذریعے بینک میں داخل ہوئے اور انہیں کسی نے نہیں دیکھا۔",
    "hi": "पुलिस ने कहा कि चोर सुरंग से बैंक में घुसे।",
    "bn": "পুলিশ জানিয়েছে যে চোরেরা ব্যাংকে ঢুকেছিল।",
    "th": "ตำรวจกล่าวว่าโจรเข้าไปในธนาคารผ่านอุโมงค์",
    "ko": "경찰은 도둑들이 터널을 통해 은행에 들어갔다고 밝혔다.",
    "ja": "警察によると、窃盗団はトンネルを通って銀行に侵入した。",
    "zh": "警方表示，盗贼通过隧道进入银行。",
    "lv": "Policija paziņoja, ka zagļi bankā iekļuva pa tuneli un ka neviens viņus nav redzējis.",
    "lt": "Policija pranešė, kad vagys į banką pateko per tunelį ir jų niekas nematė.",
    "et": "Politsei teatas, et vargad sisenesid panka tunneli kaudu ja keegi ei näinud neid.",
    "sl": "Policija je sporočila, da so tatovi v banko prišli skozi predor in da jih nihče ni videl.",
    "is": "Lögreglan sagði að þjófarnir hefðu komist inn í bankann um göng og að enginn hefði séð þá.",
    "sq": "Policia tha se hajdutët hynë në bankë përmes një tuneli dhe se askush nuk i kishte parë.",
    "eu": "Poliziak esan zuen lapurrak tunel batetik sartu zirela bankuan eta inork ez zituela ikusi.",
    "gl": "A policía dixo que os ladróns entraron no banco por un túnel e que ninguén os viu ata o luns.",
    "ga": "Dúirt na gardaí go ndeachaigh na gadaithe isteach sa bhanc trí thollán agus nach bhfaca aon duine iad.",
    "cy": "Dywedodd yr heddlu fod y lladron wedi mynd i mewn i'r banc ac nad oedd neb wedi eu gweld.",
    "af": "Die polisie sê die diewe het deur 'n tonnel by die bank ingekom en niemand het hulle gesien nie.",
    "tl": "Sinabi ng pulisya na ang mga magnanakaw ay pumasok sa bangko at walang nakakita sa kanila.",
    "sw": "Polisi walisema kwamba wezi waliingia katika benki kwa njia ya handaki na hakuna aliyewaona.",
    "az": "Polis bildirib ki, oğrular banka tunel ilə daxil olub və onları heç kim görməyib.",
    "mr": "पोलिसांनी सांगितले की चोर बोगद्यातून बँकेत शिरले आणि त्यांना कोणीही पाहिले नाही.",
    "ne": "चोरहरू सुरुङबाट बैंकमा पसेको र कसैले नदेखेको प्रहरीले बताएको छ।",
    "mn": "Цагдаа хулгайч нар хонгилоор дамжин банкинд орсон гэж мэдэгдэв. Өглөө хэн ч хараагүй.",
    "ps": "پوليسو وويل چې غله د تونل له لارې بانک ته ننوتي او هېچا نه دي ليدلي.",
}

UNKNOWN_TEXTS = {
    "Yoruba": "Àwọn ọlọ́pàá sọ pé àwọn olè wọ ilé ìfowópamọ́ náà láti inú ihò kan, kò sì sẹ́ni tó rí wọn.",
    "Zulu": "Amaphoyisa athe amasela angene ebhange ngomhubhe futhi akekho owababonile.",
    "Maltese": "Il-pulizija qalet li l-ħallelin daħlu fil-bank minn mina u li ħadd ma rahom.",
    "Malagasy": "Nilaza ny polisy fa ny mpangalatra dia niditra tao amin'ny banky ary tsy nisy nahita azy ireo.",
    "Kurdish": "Polîsê got ku diz bi rêya tunelekê ketine bankê û kesî ew nedîtine.",
    "Quechua": "Policiakuna nirqaku suwakuna bancoman yaykusqankuta, mana pipas rikurqanchu.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_languages(language: str) -> None:
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize("text", UNKNOWN_TEXTS.values(), ids=UNKNOWN_TEXTS.keys())
def test_a_language_without_tables_is_unknown_not_a_wrong_one(text: str) -> None:
    assert detect(text) == UNKNOWN


@pytest.mark.parametrize("text", ["", " \n", "12.5 %", "👍", "\x00\x1b[31m", "Xyzzy plugh"])
def test_the_language_of_a_text_without_a_sign_of_one_is_unknown(text: str) -> None:
    assert detect(text) == UNKNOWN


@pytest.mark.parametrize("language", ["cs", "fr", "ko", "vi"])
def test_accents_may_be_decomposed(language: str) -> None:
    assert detect(unicodedata.normalize("NFD", TEXTS[language])) == language


def test_names_in_another_script_do_not_decide() -> None:
    assert detect("The mayor of 临澜 said that the town of Ижевск would help, and it did.") == "en"


def test_a_text_too_short_to_detect_has_the_language_of_the_other() -> None:
    assert detect_both("Leeds beat Villa 2-1.", TEXTS["en"]) == ("en", "en")
    assert detect_both(TEXTS["fr"], "Trois morts") == ("fr", "fr")
    assert detect_both(TEXTS["fr"], TEXTS["zh"]) == ("fr", "zh")
