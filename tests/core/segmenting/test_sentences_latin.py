"""Sentences of news in English, German, French and Spanish.

Each case is a paragraph in which `|` stands for the space between two sentences, and `¦` where there is none.
"""

from __future__ import annotations

import pytest

from newsdiff.segmenting.sentences import split_sentences

ENGLISH = {
    "titles": "Mr. Hale met Dr. Osei and Lt. Cmdr. Jonas Hvide.|Gen. Adair was away.",
    "a country, a company, an hour": "He left the U.S. and Orrin Inc. in May.|He rose at 6 a.m. Tuesday.",
    "a country at the end": "He moved to the U.S.|Prosecutors followed.|The U.S. Senate did not.",
    "a company at the end": "It was sold to Farrow Inc.|Sales rose, Farrow Inc. President Ann Hill said.",
    "an hour that ends a sentence": "The doors closed at 5 p.m.|Nobody was hurt.|It was 3 p.m. EST.|He left.",
    "numbers with a point": "Prices rose 4.75 percent to $3.50.|Line No. 4 is closed.",
    "no is also a word": '"No.|We will not go," she said.',
    "initials": "J.R.R. Varn and O. J. Brandsma spoke.|John F. Adler did not.",
    "a quotation of two sentences": '"We have three dead.|We mourn with their families," Brask, the mayor, '
    'wrote.',
    "a question and who asked it": "“Do I look like a rich man?” he asked the judge.|Nobody laughed.",
    "a street, a unit, a month": "It is in Main St.|He left.|It is 5 ft.|The rest is wet.|It is Jan.|Nobody came.",
    "a saint and a date": "He prayed at St. Olav on Jan. 6 and left.|So did she.",
    "a question and a name": '"Why now?" Mr. Brechal asked.|"Why not?"|She left.',
    "a quotation that ends with its sentence": "He called it “a kind of sigh.”|Marta Gessner was outside.",
    "quotation in quotation": "“He said, ‘Who is this?’ and I said, ‘The army.’”|Then the line broke.",
    "an introduction with a colon": 'She made an appeal: "Keep it dry.|Do not clean it."',
    "British quotation marks": "‘They had written it down.|There was a spreadsheet.’|Telmara’s shares fell.",
    "stray apostrophes": "She was born in the '90s.|He was not.|They met in the '80s.|Rock 'n' roll died.",
    "an ellipsis within": '"He is so thin … I walked right past him," she said.|He slept.',
    "an ellipsis between sentences": "“Do well. ...|I love this town! …|They laugh. ...|We left,” he said.",
    "an ellipsis after a title": "It was Mr. ... Brown who left.|He slept.",
    "a remark that ends": 'He has no doctrine (on foreign affairs.)|The mayor has (so he says.) one of his own.',
    "a remark that goes on": "Sen. Rand Paul (R-Ky.) Thursday said no.|He slept.",
    "an ellipsis at the end": "Nobody knew what came next…|The lights went out...|Then it rained.",
    "exclamation within a name": "Yahoo! announced a sale.|Investors cheered!|Why?|Nobody knows.",
    "a remark in brackets": "The toll (officials gave 40. Others gave 60.) may rise.|It did.",
    "sentences in brackets": "The plant shut.|(Its owner was told.|He did not reply.)|Work goes on.",
    "no space after the full stop": "Neither side will yield.¦The talks go on.|It ended in 2023.¦Nobody won.",
    "addresses are no sentences": "Write to desk@example.Com or see www.Example.Org for Node.js.|Or call.",
    "and so on": "They took chairs, lamps, etc. from the flat.|They left beds, etc.|Police came.",
    "dashes": "“Is it over?” — so asked the mayor.|It was.",
    "a list number": "3. The third point was dropped.|Nobody minded.",
    "emphasis of Markdown": "It was **over.**|The crowd left.",
}

GERMAN = {
    "titles and numbers": "Dr. Jens Wiebrock wohnt in der Gerbergasse Nr. 4.|Prof. Adler auch.",
    "about": "Sie gruben ca. vier Monate, z. B. nachts, d. h. heimlich.|Niemand merkte es.",
    "dates": "Am 3. März 2019 scheiterte ein Coup.|Am 5. Oktober gelang er.",
    "ordinals": "Im 20. Jahrhundert stand hier ein Turm.|Den 3. Platz belegte Falk.",
    "a time and a decimal": "Gegen 6.40 Uhr fiel es auf.|Der Schaden liegt bei 6,5 Mio. Euro.",
    "a quotation of two sentences": "„Das hat er gelernt.|Ich habe schlechtere U-Bahnhöfe gesehen“, sagte "
    "Wiebrock.",
    "a question and who asked it": "„Warum jetzt?“, fragte die Richterin.|„Weil es sein musste!“, rief er.",
    "marks the other way round": "»Wer so baut, hat das gelernt«, sagte er.|»Kommt!|Schnell!«, rief sie.",
    "a quotation with its own end": "„Niemand hat uns gewarnt.“|Die Stadt schwieg.",
    "quotation in quotation": "„Er sagte: ‚Geht heim!‘ und lachte“, sagte Pregel.|Dann schwieg er.",
    "an ellipsis": "„Ich weiß nicht…“, sagte sie.|Dann wurde es still…|Niemand sprach.",
    "brackets": "Alfons Pregel (77) wohnt oben.|Er kaufte (wie jeden Tag!) Brot.",
    "and so on": "Sie stahlen Schmuck, Münzen usw.|Danach flohen sie.",
    "no space": "Die Bank schwieg.¦Der Wachmann auch.",
    "a word like an abbreviation": "Das war auf seine Art.|Die Leute lachten.",
}

FRENCH = {
    "Monsieur": "M. Yvon Le Garrec a parlé.|MM. Tassin et Quéré l’ont suivi.",
    "Madame": "Il a reçu Mme Solène d’Arcourt.|Me Dupond était absent.",
    "decimals": "Elle en a sorti 11,2 millions.|Le prix atteint 3.50 euros.",
    "initials": "Le ministre J. Kervran a démissionné.|Son parti s’en félicite.",
    "a saint": "Elle est là.|St. Étienne aussi.",
    "before our era": "La ville date de 50 av. J.-C. selon lui.|Rien ne le prouve.",
    "a quotation of two sentences": "«\xa0Nous avons tout essayé.|Ce n’est pas une décision\xa0», a dit le "
    "directeur.",
    "a question and who asked it": "«\xa0Pourquoi maintenant\xa0?\xa0» a demandé la juge.|Il s’est tu.",
    "a quotation with its own end": "« Ma fille travaille ici. »|Maryvonne Quéré a 56 ans.",
    "an exclamation": "« Assez ! » a crié un homme.|La salle s’est levée.",
    "quotation in quotation": "« Il m’a dit “Partez !” et je suis partie », raconte-t-elle.|Elle pleure.",
    "an ellipsis within": "« On n’a rien vu venir… enfin si », a confié Tassin.|La grève continue.",
    "an ellipsis at the end": "La nuit tombait…|Personne ne bougeait.",
    "brackets": "Le maire (divers gauche) a protesté.|La ministre (absente lundi !) a promis.",
    "and so on": "Filets, casiers, etc.|Tout a brûlé.",
    "no space": "L’usine ferme.¦Les salariés protestent.",
}

SPANISH = {
    "titles": "El Sr. Gómez y la Dra. Ruiz llegaron tarde.|Dña. Ana no vino.",
    "a country": "EE. UU. respondió ayer.|El Gobierno calla.",
    "initials": "A. M. Orduña dijo que sí.|J. Varela dijo que no.",
    "decimals": "El precio subió un 3,5 %.|Costaba 2.300 euros.",
    "turned marks": "¿Quién lo hizo?|Nadie lo sabe.|¡Basta ya!",
    "a quotation of two sentences": "«No hay nada que ocultar.|Iremos a juicio», dijo el alcalde.",
    "a question and who asked it": "«¿Por qué ahora?», preguntó la jueza.|No hubo respuesta.",
    "an exclamation without a comma": "“¡Fuera!” gritó la multitud.|La policía cargó.",
    "a quotation with its own end": "“No volveré a ese lugar.”|La mujer tiene 54 años.",
    "quotation in quotation": "«Me dijo: “Vete ya” y me fui», contó Ruiz.|Está bien.",
    "an ellipsis": "La espera fue larga…|Al final llegó el tren.",
    "brackets": "El puente (¡de 1907!) cayó.|Nadie murió.",
    "an article and a number": "Lo dice el art. 5 de la ley.|Véase la pág. 12 del informe.",
    "a dash": "—No lo sé —dijo el guardia.|Se marchó.",
    "no space": "El río bajó.¦Los vecinos volvieron.",
}

CASES = [
    pytest.param(language, text, id=f"{language}: {name}")
    for language, cases in (("en", ENGLISH), ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
    for name, text in cases.items()
]


@pytest.mark.parametrize("language, marked", CASES)
def test_sentences(language: str, marked: str) -> None:
    text = marked.replace("|", " ").replace("¦", "")
    expected = marked.replace("¦", "|").split("|")
    assert [text[start:end] for start, end in split_sentences(text, 0, len(text), language)] == expected
