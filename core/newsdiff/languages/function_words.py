"""Function words and characteristic letters, which identify the language of a news article.

Thirty words make up a third to a half of running text, so a paragraph is enough. Words shared by several languages
count for each of them; letters separate similar languages (Spanish and Portuguese, Swedish and Danish, Czech and
Slovak). A capitalised function word is also the best sign that a sentence starts after an abbreviation ("Inc. The").
"""

from __future__ import annotations

from functools import cache

_WORDS = {
    "en": "the of and to in a is that for it was on with as by be at he his from this are an have not "
    "they has which but said were will who their after its would had she been we there these however "
    "meanwhile another",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
    "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben "
    "nur oder aber vor wir doch dies diese dieser",
    "fr": "le la les de des du et en un une que qui dans pour pas sur au aux par plus avec est ce il elle "
    "sont ne se son sa ses ont été a mais nous vous cette ces leur ils elles selon d l après celle celui",
    "es": "el la los las de del y en un una que por con para se su al lo como más pero sus le ha este "
    "esta son entre sin sobre también fue había según desde no es muy ante tras ellos ella",
    "it": "il lo la i gli le di del della dei delle e in un una che per con non si da al alla nel nella "
    "sono è ha come più anche ma suo sua dal ed stato dopo questo quella gli",
    "pt": "o a os as de do da dos das e em um uma que para com não se por no na nos nas mais ao à pela "
    "pelo ele foi são está como mas seu sua segundo também após esta este entre",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit "
    "naar heeft door over ze zich hij zij werd was wordt deze dit volgens omdat",
    "pl": "i w na z się nie do że to jest o jak po co za przez od dla ale są oraz który która które tym "
    "już przy był tego także jego jej może gdy",
    "cs": "a v na se že je s z do to o i k ve pro za by jak po jako ale si podle který která které od "
    "není jeho jsou byl také až už při",
    "sk": "a v na sa že je s z do to o i k vo pre za by ako po ale si podľa ktorý ktorá ktoré od nie jeho "
    "sú bol aj až už pri",
    "sv": "och i att det som en på är av för med den till inte har de ett om var men sig så han hon från "
    "vi kan när efter också skulle enligt",
    "da": "og i at det som en på er af for med den til ikke har de et om var men sig så han hun fra vi "
    "kan når efter også skulle ifølge blev mod",
    "no": "og i at det som en på er av for med den til ikke har de et om var men seg så han hun fra vi "
    "kan når etter også skulle ifølge ble mot",
    "fi": "ja on ei se että oli hän mutta ovat myös kun joka mukaan sen ole kuin jo niin tai vain ollut "
    "jos sekä he voi mitä",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar ne o en sonra ise var ancak "
    "tarafından olduğu her değil dedi",
    "hu": "a az és hogy nem is egy van volt meg csak de ezt már még mint vagy ez ha el lesz szerint kell "
    "azt után pedig aki amely",
    "ro": "și de la în a cu din pe că nu un o care pentru este mai se sunt ce au fost prin dar după al "
    "ale lui sa iar",
    "id": "yang dan di itu dengan untuk dari ini pada tidak dalam akan ke juga adalah mereka telah oleh "
    "karena sudah bahwa ada kata tersebut",
    "vi": "và của là có được cho trong không với các một người này đã những để khi đến cũng tại ở về từ ông",
    "ca": "el la els les de del i en un una que per amb es al són no ha com més també dels seva seu però "
    "aquest aquesta segons",
    "hr": "i u je na se da su za od s a o kao koji koja koje bi nije što iz će ne po ali sve bio samo prema",
    "sl": "in je na se da v za so z ki bi pa ne kot po tudi od iz do že ni bil bila pri še ob med kako zaradi "
    "njegov ker proti lahko svojo ali",
    "lt": "ir kad į su iš yra buvo bet tai dėl po nuo kaip už apie jis ji jų ne apie taip pat savo prie tik dar "
    "o ar būti šis tarp kurie kuris per",
    "lv": "un ir ka uz ar no par lai bija tika kas bet pēc pie gan arī vai kā viņš viņa tas tā to šis līdz kopā "
    "nav tikai tiek savu savas kurš kuri jau",
    "et": "ja on ei et oli see kui aga ka ning mis kes oma ta ma kuid või nii pärast enne selle tema nad mida "
    "juba ainult veel kuni üle olid sest poolt",
    "is": "og að í er á sem var til um með ekki við af það en hann hún fyrir frá eru hefur hafa voru þegar eftir "
    "þá því þeir svo eða yfir segir sagði",
    "sq": "dhe në të e i një për me që nga është së u ka se do nuk më kjo ky janë por edhe si kanë ishte duke "
    "pas gjatë tij saj",
    "eu": "eta da ez bat du zen dira ere baina izan dute zuen egin zuten beste hori edo baino behar dela hau "
    "ziren ditu esan",
    "gl": "o a os as de do da dos das e en un unha que para con non se por no na nos nas máis ao á pola polo "
    "foi son está como pero súa seu tamén despois xa entre ata",
    "ga": "agus an na ar a i go le do is tá sé sí ní bhí ag atá faoi ón leis mar nach gur sin seo iad ach gach "
    "dúirt nó",
    "cy": "y yr a i o yn ar gan wedi fod mae bod ei eu oedd am ac nid sydd hyn ond fel gyda hefyd dywedodd cael "
    "gafodd bydd",
    "af": "die en van in is dat het te op vir met nie aan sy om was by hy ook wat as deur na word uit hulle oor "
    "tot kan sal maar gesê",
    "ms": "yang dan di itu dengan untuk daripada ini pada tidak dalam akan ke juga adalah mereka telah oleh "
    "kerana bahawa ada kata tersebut beliau",
    "tl": "ang ng sa na at ay mga ni si para kay hindi may ito siya nang kung niya rin ding mula dahil ayon "
    "kanyang nila ngunit sila",
    "sw": "na ya wa kwa ni katika la za kuwa hii cha huo baada alisema hiyo yake hakuna lakini pia kama ambao "
    "ambayo watu hilo wake vya",
    "az": "və bir bu da də üçün ilə olan daha kimi o isə ki amma sonra görə var hər onun edib deyib olub bütün "
    "qədər",
    "ru": "и в не на что с он по как это из за от к для о об его но был а у же также она они после при во "
    "мы до если когда однако эти этот её их",
    "uk": "і в не на що з він по як це із за від до для про його але був а у та також вона вони після при "
    "під цей ці їх",
    "hi": "के है की में को से का और ने पर कि हैं यह भी नहीं था एक कहा लिए इस जो कर तो ही गया थे हो",
    "mr": "आणि आहे या ते त्या हे होते नाही की तर असे केली केले त्यांनी आहेत होता मात्र यांनी पण एक झाली झाला तसेच "
    "ही मध्ये",
    "ne": "र छ को का यो पनि भने छन् गरेको लागि भएको थियो गर्ने मा तर एक हुने भन्ने",
}

_LETTERS = {
    "de": "ßäöü", "fr": "çèêœàù", "es": "ñ¿¡óí", "pt": "ãõçâ", "it": "èàòù", "pl": "łąęśżźń", "cs": "řěůčžš",
    "sk": "ľĺŕôčžš", "sv": "åäö", "da": "åæø", "no": "åæø", "fi": "äö", "tr": "ığşçö", "hu": "őűáé",
    "ro": "ășțâî", "vi": "đươạếộ", "ca": "·çòèï", "hr": "đćčžš",
    "sl": "čšž", "lt": "ėįųūąęčšž", "lv": "āēīūķļņģčšž", "et": "õäöü", "is": "þðæö", "sq": "ëç", "gl": "ñ",
    "az": "əğışçö", "mr": "ळ",
}  # fmt: skip

DEVANAGARI = ("hi", "mr", "ne")
LATIN = tuple(language for language in _WORDS if language not in ("ru", "uk", *DEVANAGARI))
"""Languages in Latin script, which are identified by words. If several fit equally well, the first is chosen."""


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the function words of a language, in lower case; empty for unlisted languages."""
    return frozenset(_WORDS.get(language, "").split())


@cache
def characteristic_letters(language: str) -> frozenset[str]:
    """Return the letters of a language that most similar languages lack."""
    return frozenset(_LETTERS.get(language, ""))
