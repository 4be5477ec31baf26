"""Sentences of news in Russian, Chinese, Japanese, Arabic and Hindi, and a few of other languages.

Each case is a paragraph in which `|` stands for the space between two sentences, and `¦` where there is none.
"""

from __future__ import annotations

import pytest

from newsdiff.segmenting.sentences import split_sentences

RUSSIAN = {
    "a year": "В 1990 г. завод закрыли.|Он пустовал до 2004 г.|Он сгорел.",
    "a town and a street": "Пожар начался в г. Ижевске на ул. Ленина.|Его потушили.",
    "initials": "Об этом сообщил А. С. Петров.|И. Сидоров промолчал.",
    "money": "Ущерб составил 5 млн руб.|Об этом пишут газеты.|Еще 3 тыс. долларов вернули.",
    "that is, and so on": "Он приехал, т. е. вернулся.|Привезли хлеб, воду и т. д.|Люди ждали.",
    "decimals": "Цены выросли на 3,5 %.|Курс достиг 91.20 рубля.",
    "a quotation of two sentences": "«Мы скорбим.|Помощь придет», — написал глава региона.",
    "a question and who asked it": "«Почему вы молчите?» — спросил он.|Ответа не было.",
    "an exclamation of two sentences": "«Никто не сомневается.|Мы победим!» — заявил генерал.",
    "a quotation with its own end": "«Я видела дрон.»|Женщина плакала.",
    "quotation in quotation": "«Он сказал: „Уходите!“ — и замолчал», — вспоминает Анна.|Все ушли.",
    "an ellipsis": "Наступила тишина…|Потом раздался взрыв.|Никто… почти никто не спал.",
    "brackets": "Погибли трое (двое позже, в больнице!) и ранены десять.|Идет следствие.",
    "a professor": "Проф. Иванов не согласен.|См. стр. 5 доклада.",
    "no space": "Город спал.¦Никто не ждал.",
    "him and them": "Письмо передали им.|Они ответили.",
}

CHINESE = {
    "stops": "供水已经恢复。¦居民仍在等待。¦原因是什么？¦没有人知道！",
    "a quotation of two sentences": "他说：“管子太旧了。¦我们来晚了。”",
    "who said it, after it": "“没有一个人告诉我们！”她说。¦市长道歉。",
    "who said it, at length": "“车头一下子往下沉。”52岁的司机周柏年回忆道。¦他没有受伤。",
    "a question and another sentence": "他问：“为什么？”¦记者没有回答。",
    "quotations of two people": "陈某说：“我同意。”¦王某说：“我反对。”",
    "decimals": "水管直径1.2米，造成8.3万户停水。¦涨幅为3.5%。",
    "an ellipsis": "“水到了胸口……我没穿鞋。”¦他走了……大家都在等。",
    "quotation in quotation": "“我听见‘嘭！’的一声。”周某说。¦路面塌了。",
    "corner brackets": "「我們不走！」村民說。¦警察離開了。",
    "brackets": "公司（成立于1998年。）没有回应。¦（记者 顾清野）",
    "several signs": "他走了？！¦没人知道。",
    "a comma after the quotation": "“我们会查清楚。”，局长说。¦调查开始。",
    "a book": "他读了《谁在说谎？》一书。¦书很厚。",
    "Latin letters": "A.B.C.公司股价上涨。¦U.S.市场下跌。",
}

JAPANESE = {
    "stops": "雨が降った。¦川があふれた。¦誰の責任か？¦答えはない！",
    "a quotation and its particle": "首相は「経済は回復している。」と述べた。¦株価は上がった。",
    "a quotation of two sentences": "社長は「残念だ。¦改革を続ける。」と語った。",
    "a question and who asked it": "「なぜ止まったのか？」と記者が尋ねた。¦社長は黙った。",
    "quotations one after the other": "「本当だ！」¦「うそだ。」¦声が飛んだ。",
    "a quotation that ends with its sentence": "彼は言った。¦「もう終わりだ。」¦会場は静まった。",
    "decimals": "株価は2.5％上昇した。¦金利は３．２％になった。",
    "quotation in quotation": "「父は『逃げろ！』と叫んだ。」と彼女は話した。¦家は流された。",
    "an ellipsis": "「もう……だめだ」と男性は話した。¦救助が来た。",
    "brackets": "鈴木氏（５２歳。元教師）は語った。¦（続報あり。）",
    "a quotation and because": "「危ない！」という声が上がった。¦全員が逃げた。",
    "a quotation without a stop": "「残念だ」と述べた。¦会見は終わった。",
    "the half-width stop": "会見は終わった｡¦記者は帰った｡",
}

ARABIC = {
    "stops": "هطل المطر.|فاض النهر.|من المسؤول؟|لا أحد يعلم!",
    "a doctor": "قال د. أحمد سالم إن الوضع مستقر.|غادر بعد ذلك.",
    "decimals": "ارتفعت الأسعار بنسبة 3.5% في يناير.|بلغ السعر 12,40 دولارا.",
    "a quotation of two sentences": 'قال الوزير: "الوضع مستقر.|لا داعي للقلق."|وأضاف أن الحكومة تتابع.',
    "a question and who asked it": '"لماذا تأخرتم؟" سأل الصحفي.|لم يجب الوزير.',
    "an exclamation and who said it": "«لن نرحل!» قالت امرأة من القرية.|بقي الجميع.",
    "a comma after the quotation": "«كنا نائمين»، قال الرجل.|احترق البيت.",
    "a quotation with its own end": "«لم يحذرنا أحد.»|صمتت المدينة.",
    "quotation in quotation": "«قال لي: \"اخرج!\" ثم صمت»، قالت مريم.|بكت طويلا.",
    "an ellipsis": "«كنت أظن... لا أدري»، قال الأب.|عاد وحده.",
    "brackets": "قتل ثلاثة (اثنان في المستشفى!) وأصيب عشرة.|بدأ التحقيق.",
    "the semicolon": "أغلق المصنع؛ لم يبق أحد.|رحل العمال.",
    "the Urdu stop": "بارش ہوئی۔|دریا میں سیلاب آیا۔",
    "no space": "انتهى الاجتماع.¦غادر الوزير.",
    "a news agency": "ذكرت أ. ف. ب. أن القتال توقف.|لم يعلق الجيش.",
}

HINDI = {
    "dandas": "बारिश हुई।|नदी उफन गई।|जिम्मेदार कौन है?|कोई नहीं जानता!",
    "a doctor": "डॉ. राम शर्मा ने समर्थन किया।|प्रो. वर्मा चुप रहे।",
    "initials": "ए.पी.जे. अब्दुल कलाम यहाँ आए थे।|लोग उन्हें याद करते हैं।",
    "decimals and money": "कीमत 3.5 प्रतिशत बढ़ी।|उसे रु. 500 मिले।",
    "a quotation of two sentences": "मंत्री ने कहा, \"हम तैयार हैं।|हम पीछे नहीं हटेंगे।\"|सभा समाप्त हुई।",
    "a question and who asked it": "\"क्या हुआ?\" उन्होंने पूछा।|किसी ने उत्तर नहीं दिया।",
    "who said it, after it": "“हमें किसी ने नहीं बताया।” महिला ने कहा।|गाँव खाली है।",
    "a new sentence with a verb of saying": "“गाँव डूब गया।”|मंत्री ने कहा कि मदद आएगी।",
    "a quotation with a comma": "“हम लौटेंगे,” किसान ने कहा।|वह चला गया।",
    "quotation in quotation": "“उसने कहा, ‘भागो!’ और सब भागे,” सीता ने बताया।|घर जल गया।",
    "an ellipsis": "“मैं... नहीं जानता,” उसने कहा।|वह रोने लगा।",
    "brackets": "तीन लोग (दो अस्पताल में।) मारे गए।|जाँच जारी है।",
    "no space": "बैठक समाप्त हुई।¦मंत्री चले गए।",
    "the double danda": "कथा समाप्त हुई॥|लोग घर गए।",
}

OTHERS = {
    "ko": "\"왜 그랬습니까?\"라고 기자가 물었다.|대통령은 떠났다.|물가는 3.5% 올랐다.",
    "sv": "”Varför?” frågade han.|”Jag vet inte.|Kanske.”|Hon gick.",
    "it": "«Perché?» ha chiesto il sig. Rossi.|Il dott. Bianchi è uscito.",
    "pl": "„Dlaczego?” – zapytał prof. Nowak.|W 1990 r. zamknięto fabrykę.",
    "nl": "‘Waarom?’ vroeg mevr. De Vries.|Niemand wist het.",
    "pt": "“Por quê?”, perguntou o Sr. Silva.|Ninguém respondeu.",
    "tr": "“Neden?” diye sordu.|Kimse cevap vermedi.|Fiyatlar yüzde 3,5 arttı.",
    "uk": "«Чому?» — запитав він.|Відповіді не було.",
    "el": "«Γιατί;» ρώτησε ο υπουργός.|Κανείς δεν απάντησε.",
    "my": "မိုးရွာသည်။|မြစ်ရေတက်သည်။",
    "xx": "Nobody knows this tongue.|It has sentences.",
}

CASES = [
    pytest.param(language, text, id=f"{language}: {name}")
    for language, cases in (
        ("ru", RUSSIAN),
        ("zh", CHINESE),
        ("ja", JAPANESE),
        ("ar", ARABIC),
        ("hi", HINDI),
    )
    for name, text in cases.items()
] + [pytest.param(language, text, id=language) for language, text in OTHERS.items()]


@pytest.mark.parametrize("language, marked", CASES)
def test_sentences(language: str, marked: str) -> None:
    text = marked.replace("|", " ").replace("¦", "")
    expected = marked.replace("¦", "|").split("|")
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text), language)] == expected
