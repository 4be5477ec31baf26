"""Names of countries and words derived from them, so that Spain, Spanish and Spaniards are the same place.

Names come from the CLDR. Adjectives and names of peoples, which it lacks, are listed here for English.
"""

from __future__ import annotations

from functools import lru_cache

from newsdiff.languages.cldr import rows_of
from newsdiff.languages.cldr.territories import TERRITORIES

_ENGLISH = """
AF afghan afghans|AL albanian albanians|DZ algerian algerians|AO angolan angolans|AR argentine argentinian argentines
AM armenian armenians|AU australian australians|AT austrian austrians|AZ azerbaijani azerbaijanis|BH bahraini bahrainis
BD bangladeshi bangladeshis|BY belarusian belarusians belarussian|BE belgian belgians|BO bolivian bolivians
BA bosnian bosnians|BW batswana|BR brazilian brazilians|GB british briton britons britain uk u.k britain's
BG bulgarian bulgarians|KH cambodian cambodians|CM cameroonian cameroonians|CA canadian canadians|TD chadian chadians
CL chilean chileans|CN chinese|CO colombian colombians|CR costa_rican costa_ricans|HR croatian croatians croat croats
CU cuban cubans|CY cypriot cypriots|CZ czech czechs czechia|DK danish dane danes|DO dominican dominicans
EC ecuadorian ecuadorean ecuadorians|EG egyptian egyptians|SV salvadoran salvadorans|ER eritrean eritreans
EE estonian estonians|ET ethiopian ethiopians|FJ fijian fijians|FI finnish finn finns|FR french frenchman frenchmen
GA gabonese|GM gambian gambians|GE georgian georgians|DE german germans|GH ghanaian ghanaians|GR greek greeks
GT guatemalan guatemalans|GN guinean guineans|HT haitian haitians|HN honduran hondurans|HU hungarian hungarians
IS icelandic icelander icelanders|IN indian indians|ID indonesian indonesians|IR iranian iranians|IQ iraqi iraqis
IE irish irishman irishmen|IL israeli israelis|IT italian italians|CI ivorian ivorians|JM jamaican jamaicans
JP japanese|JO jordanian jordanians|KZ kazakh kazakhs kazakhstani|KE kenyan kenyans|KW kuwaiti kuwaitis|KG kyrgyz
LA laotian laotians|LV latvian latvians|LB lebanese|LR liberian liberians|LY libyan libyans|LT lithuanian lithuanians
LU luxembourgish|MG malagasy|MW malawian malawians|MY malaysian malaysians|ML malian malians|MT maltese
MR mauritanian mauritanians|MX mexican mexicans|MD moldovan moldovans|MN mongolian mongolians|ME montenegrin
MA moroccan moroccans|MZ mozambican mozambicans|MM burmese burma|NA namibian namibians|NP nepali nepalese nepalis
NL dutch dutchman dutchmen holland|NZ new_zealander new_zealanders kiwi|NI nicaraguan nicaraguans|NG nigerian nigerians
KP north_korean north_koreans|MK macedonian macedonians|NO norwegian norwegians|OM omani omanis|PK pakistani pakistanis
PS palestinian palestinians palestine|PA panamanian panamanians|PY paraguayan paraguayans|PE peruvian peruvians
PH filipino filipinos philippine|PL polish pole poles|PT portuguese|QA qatari qataris|RO romanian romanians
RU russian russians|RW rwandan rwandans|SA saudi saudis|SN senegalese|RS serbian serbians serb serbs
SL sierra_leonean|SG singaporean singaporeans|SK slovak slovaks slovakian|SI slovenian slovenians slovene
SO somali somalis somalian|ZA south_african south_africans|KR south_korean south_koreans|SS south_sudanese
ES spanish spaniard spaniards|LK sri_lankan sri_lankans|SD sudanese|SE swedish swede swedes|CH swiss|SY syrian syrians
TW taiwanese|TJ tajik tajiks|TZ tanzanian tanzanians|TH thai thais|TN tunisian tunisians|TR turkish turk turks turkey
TM turkmen|UG ugandan ugandans|UA ukrainian ukrainians|AE emirati emiratis uae|US american americans us u.s usa u.s.a america
UY uruguayan uruguayans|UZ uzbek uzbeks|VE venezuelan venezuelans|VN vietnamese|YE yemeni yemenis|ZM zambian zambians
ZW zimbabwean zimbabweans|CD congolese|XK kosovar kosovars|VA vatican|EU european europeans
"""  # noqa: E501


@lru_cache(maxsize=4)
def countries(language: str) -> dict[str, str]:
    """Return the ISO 3166 code of each country, keyed by its names in one language, in lower case.

    In English these include adjectives and names of peoples. Names may consist of several words, and some are common
    words in lower case ("us", "poles"), so callers must check for capitals. The result is empty for unlisted languages.
    """
    found: dict[str, str] = {}
    for row in rows_of(TERRITORIES, language):
        code, *names = row.split("|")
        for name in names:
            found.setdefault(name, code)
            found.setdefault(name.replace("’", "'"), code)
    if language == "en":
        for row in _ENGLISH.replace("\n", "|").strip("|").split("|"):
            code, *names = row.split()
            found |= {name.replace("_", " "): code for name in names}
    return found
