"""How numbers, units and currencies are written by language.

Generated from the Unicode CLDR (Babel 2.19.0) by `python release/generate.py`; make
changes in `release/cldr.py`. Names are in lower case, without the full stop of an abbreviation. Rows are
separated by `;`.
"""

from __future__ import annotations

# fmt: off
SYMBOLS: dict[str, str] = {
    "ar": (
        ".;,"
    ),
    "bg": (
        ",;\u00a0"
    ),
    "bn": (
        ".;,"
    ),
    "ca": (
        ",;."
    ),
    "cs": (
        ",;\u00a0"
    ),
    "da": (
        ",;."
    ),
    "de": (
        ",;."
    ),
    "el": (
        ",;."
    ),
    "en": (
        ".;,"
    ),
    "es": (
        ",;."
    ),
    "et": (
        ",;\u00a0"
    ),
    "fa": (
        ".;,"
    ),
    "fi": (
        ",;\u00a0"
    ),
    "fr": (
        ",;\u202f"
    ),
    "he": (
        ".;,"
    ),
    "hi": (
        ".;,"
    ),
    "hr": (
        ",;."
    ),
    "hu": (
        ",;\u00a0"
    ),
    "id": (
        ",;."
    ),
    "it": (
        ",;."
    ),
    "ja": (
        ".;,"
    ),
    "ko": (
        ".;,"
    ),
    "lt": (
        ",;\u00a0"
    ),
    "lv": (
        ",;\u00a0"
    ),
    "mr": (
        ".;,"
    ),
    "nl": (
        ",;."
    ),
    "no": (
        ",;\u00a0"
    ),
    "pl": (
        ",;\u00a0"
    ),
    "pt": (
        ",;."
    ),
    "ro": (
        ",;."
    ),
    "ru": (
        ",;\u00a0"
    ),
    "sk": (
        ",;\u00a0"
    ),
    "sl": (
        ",;."
    ),
    "sr": (
        ",;."
    ),
    "sv": (
        ",;\u00a0"
    ),
    "th": (
        ".;,"
    ),
    "tr": (
        ",;."
    ),
    "uk": (
        ",;\u00a0"
    ),
    "ur": (
        ".;,"
    ),
    "vi": (
        ",;."
    ),
    "zh": (
        ".;,"
    ),
}
# fmt: on
"""The decimal mark and the mark between groups of three digits."""

# fmt: off
SCALES: dict[str, str] = {
    "ar": (
        "3|ألف|آلاف;6|مليون|ملايين;9|مليار;12|ترليون"
    ),
    "bg": (
        "3|хиляди|хил;6|милиона|милион|млн;9|милиарда|милиард|млрд;12|трилиона|трилион|трлн"
    ),
    "bn": (
        "3|হাজার|হা;5|লাখ|লা;7|কোটি|কো;10|শত কো;11|কো;12|লাখ কোটি|লা.কো"
    ),
    "ca": (
        "3|milers|miler|k;6|milions|milió|m;9|milers de milions|miler de milions|km;12|bilions|bilió|b"
    ),
    "cs": (
        "3|tisíc|tisíce|tis;6|milionů|milion|miliony|milionu|mil;9|miliard|miliarda|miliardy|mld;"
        "12|bilionů|bilion|biliony|bilionu|bil"
    ),
    "da": (
        "3|tusind|t;6|millioner|million|mio;9|milliarder|milliard|mia;12|billioner|billion|bio"
    ),
    "de": (
        "3|tausend;6|millionen|million|mio;9|milliarden|milliarde|mrd;12|billionen|billion|bio"
    ),
    "el": (
        "3|χιλιάδες|χιλιάδα|χιλ;6|εκατομμύρια|εκατομμύριο|εκ;9|δισεκατομμύρια|δισεκατομμύριο|δισ;"
        "12|τρισεκατομμύρια|τρισεκατομμύριο|τρισ"
    ),
    "en": (
        "3|thousand|k;6|million|m;9|billion|b|bn;12|trillion|t|tn"
    ),
    "es": (
        "3|mil|k;6|millones|millón|m;9|mil millones|mil m;12|billones|billón|b"
    ),
    "et": (
        "3|tuhat|tuh;6|miljonit|miljon|mln;9|miljardit|miljard|mld;12|triljonit|triljon|trln"
    ),
    "fa": (
        "3|هزار;6|میلیون;9|میلیارد;12|هزارمیلیارد|تریلیون"
    ),
    "fi": (
        "3|tuhatta|tuhat|t;6|miljoonaa|miljoona|milj;9|miljardia|miljardi|mrd;12|biljoonaa|biljoona|bilj"
    ),
    "fr": (
        "3|mille|millier|k;6|millions|million|m;9|milliards|milliard|md;12|billions|billion|bn"
    ),
    "he": (
        "3|אלף|k;6|מיליון|m;9|מיליארד|b;12|טריליון|t"
    ),
    "hi": (
        "3|हज़ार;5|लाख;7|करोड़|क॰;9|अरब|अ॰;11|खरब|ख॰;13|नील"
    ),
    "hr": (
        "3|tisuća|tisuće|tis;6|milijuna|milijun|mil;9|milijardi|milijarda|milijarde|mlr;12|bilijuna|bilijun|bil"
    ),
    "hu": (
        "3|ezer|e;6|millió|m;9|milliárd|mrd;12|billió|b"
    ),
    "id": (
        "3|ribu|rb;6|juta|jt;9|miliar|m;12|triliun|t"
    ),
    "it": (
        "3|mila|k;6|milioni|milione|mln;9|miliardi|miliardo|mld;12|mila miliardi|mille miliardi|bln"
    ),
    "ja": (
        "4|万;8|億;12|兆;16|京"
    ),
    "ko": (
        "3|천;4|만;8|억;12|조"
    ),
    "lt": (
        "3|tūkstančių|tūkstantis|tūkstančiai|tūkstančio|tūkst;6|milijonų|milijonas|milijonai|milijono|mln;"
        "9|milijardų|milijardas|milijardai|milijardo|mlrd;12|trilijonų|trilijonas|trilijonai|trilijono|trln"
    ),
    "lv": (
        "3|tūkstoši|tūkstošu|tūkstotis|tūkst;6|miljoni|miljonu|miljons|milj;9|miljardi|miljardu|miljards|mljrd;"
        "12|triljoni|triljonu|triljons|trilj"
    ),
    "mr": (
        "3|हजार|ह;5|लाख;7|कोटी;9|अब्ज;11|खर्व;13|पद्म"
    ),
    "nl": (
        "3|duizend|k;6|miljoen|mln;9|miljard|mld;12|biljoen|bln"
    ),
    "no": (
        "3|tusen|k;6|millioner|million|mill|millionar;9|milliarder|milliard|mrd|milliardar;"
        "12|billioner|billion|bill|billionar"
    ),
    "pl": (
        "3|tysiąca|tysiąc|tysiące|tysięcy|tys;6|miliona|milion|miliony|milionów|mln;"
        "9|miliarda|miliard|miliardy|miliardów|mld;12|biliona|bilion|biliony|bilionów|bln"
    ),
    "pt": (
        "3|mil;6|milhões|milhão|mi|m;9|bilhões|bilhão|bi|mil milhões|mm;12|trilhões|trilhão|tri|biliões|bilião|bi"
    ),
    "ro": (
        "3|de mii|mie|mii|k;6|de milioane|milion|milioane|mil;9|de miliarde|miliard|miliarde|mld;"
        "12|de trilioane|trilion|trilioane|tril"
    ),
    "ru": (
        "3|тысячи|тысяча|тысяч|тыс;6|миллиона|миллион|миллионов|млн;9|миллиарда|миллиард|миллиардов|млрд;"
        "12|триллиона|триллион|триллионов|трлн"
    ),
    "sk": (
        "3|tisíc|tisíce|tisíca|tis;6|miliónov|milión|milióny|milióna|mil;9|miliárd|miliarda|miliardy|mld;"
        "12|biliónov|bilión|bilióny|bilióna|bil"
    ),
    "sl": (
        "3|tisoč|tis;6|milijonov|milijon|milijona|milijoni|mio;9|milijard|milijarda|milijardi|milijarde|mrd;"
        "12|bilijonov|bilijon|bilijona|bilijoni|bil"
    ),
    "sr": (
        "3|хиљада|хиљаде|хиљ|hiljada|hiljade|hilj;6|милиона|милион|мил|miliona|milion|mil;"
        "9|милијарди|милијарда|милијарде|млрд|milijardi|milijarda|milijarde|mlrd;"
        "12|билиона|билион|бил|biliona|bilion|bil"
    ),
    "sv": (
        "3|tusen|tn;6|miljoner|miljon|mn;9|miljarder|miljard|md;12|biljoner|biljon|bn"
    ),
    "th": (
        "3|พัน|k;4|หมื่น;5|แสน;6|ล้าน|m;9|พันล้าน|b;10|หมื่นล้าน;11|แสนล้าน;12|ล้านล้าน|t"
    ),
    "tr": (
        "3|bin|b;6|milyon|mn;9|milyar|mr;12|trilyon|tn"
    ),
    "uk": (
        "3|тисячі|тисяча|тисяч|тис;6|мільйона|мільйон|мільйони|мільйонів|млн;"
        "9|мільярда|мільярд|мільярди|мільярдів|млрд;12|трильйона|трильйон|трильйони|трильйонів|трлн"
    ),
    "ur": (
        "3|ہزار;5|لاکھ;7|کروڑ;9|ارب;11|کھرب;12|ٹریلین"
    ),
    "vi": (
        "3|nghìn|n;6|triệu|tr;9|tỷ|t;12|nghìn tỷ|nt"
    ),
    "zh": (
        "4|万|萬;8|亿|億;12|万亿|兆"
    ),
}
# fmt: on
"""Powers of ten: the exponent, then words and abbreviations, separated by `|`."""

# fmt: off
UNITS: dict[str, str] = {
    "ar": (
        "%|بالمائة|٪;mm|مليمتر|مم;cm|سنتيمتر|سم;m|متر|أمتار|مترًا|متران;km|كيلومتر|كيلومترات|كيلومترًا|كم;in|بوصة;"
        "ft|قدم;yd|ياردة;mi|ميل|ميلان|أميال|ميلاً;nmi|ميل بحري;ha|هكتار;acre|فدان;m2|متر مربع|م²;"
        "km2|كيلومتر مربع|كم²;mi2|ميل مربع|ميل²;ft2|قدم مربعة|قدم²;g|غرام|غرامان|غرامات|غرامًا;kg|كيلوغرام|كغم;"
        "t|طن متري|ط.م;ton|طن|طنان|أطنان|طنًا;lb|رطل|رطلان|رطلًا;oz|أونصة;l|لتر;bbl|برميل|برميلان|براميل|برميلًا;"
        "m3|متر مكعب|م³;gal|غالون;km/h|كيلومتر في الساعة|كم/س;mph|ميل في الساعة|ميل/س;kn|عقدة;°C|درجة مئوية|°م;"
        "°F|درجة فهرنهايت|°ف;kW|كيلوواط;MW|ميغا واط|م واط;GW|غيغا واط|غ واط;kWh|كيلو واط/ساعة|ك.و.س;"
        "MB|ميغابايت|م.ب;GB|غيغابايت|غ.ب;second|ثانية|ثانيتان|ثوان|ث;minute|دقيقة|دقيقتان|دقائق|د;"
        "hour|ساعة|ساعتان|ساعات|س;day|يوم|يومان|أيام|يومًا;week|أسبوع|أسبوعان|أسابيع|أسبوعًا;"
        "month|شهر|شهران|أشهر|شهرًا;year|سنة|سنتان|سنوات|سنة واحدة;decade|عقد|عقدان|عقود|عقدًا;"
        "century|قرن|قرنان|قرون|قرنًا"
    ),
    "bg": (
        "%|процента|процент|%;mm|милиметра|милиметър|mm;cm|сантиметра|сантиметър|cm;m|метра|метър|m;"
        "km|километра|километър|km;in|инча|инч|in;ft|фута|фут|ft;yd|ярда|ярд|yd;mi|мили|миля|mi;"
        "nmi|морски мили|морска миля|nmi;ha|хектара|хектар|ha;acre|акра|акър;m2|квадратни метра|квадратен метър|m²;"
        "km2|квадратни километра|квадратен километър|km²;mi2|квадратни мили|квадратна миля|mi²;"
        "ft2|квадратни фута|квадратен фут|ft²;g|грама|грам|g;kg|килограма|килограм|kg;"
        "t|метрични тона|метричен тон|t;ton|къси тона|къс тон|tn;lb|фунта|фунт|lb;oz|унции|унция|oz;"
        "l|литра|литър|l;bbl|барела|барел|bbl;m3|кубически метра|кубически метър|m³;gal|галона|галон|gal us;"
        "km/h|километра в час|километър в час|km/h;mph|мили в час|миля в час|mph;kn|възла|възел|kn;"
        "°C|градуса целзий|градус целзий|°c;°F|градуса по фаренхайт|градус по фаренхайт|°f;kW|киловата|киловат|kw;"
        "MW|мегавата|мегават|mw;GW|гигавата|гигават|gw;kWh|киловатчаса|киловатчас|kwh;MB|мегабайта|мегабайт|mb;"
        "GB|гигабайта|гигабайт|gb;second|секунди|секунда|сек;minute|минути|минута|мин;hour|часа|час|ч;"
        "day|дни|ден|д;week|седмици|седмица|седм;month|месеца|месец|мес;year|години|година|год;"
        "decade|десетилетия|десетилетие|декади|декада;century|века|век|в"
    ),
    "bn": (
        "%|শতাংশ|%;mm|মিলিমিটার|মিমি;cm|সেন্টিমিটার|সেমি;m|মিটার|মি;km|কিলোমিটার|কিমি;in|ইঞ্চি;ft|ফুট;yd|গজ;"
        "mi|মাইল;nmi|নটিক্যাল মাইল|nmi;ha|হেক্টর;acre|একর;m2|বর্গ মিটার|m²;km2|বর্গ কিলোমিটার|km²;mi2|বর্গ মাইল;"
        "ft2|বর্গ ফুট;g|গ্রাম;kg|কিলোগ্রাম|কেজি;t|মেট্রিক টন|t;ton|টন|tn;lb|পাউন্ড|lb;oz|আউন্স;l|লিটার;"
        "bbl|ব্যারেল|ব্য়ারেল|bbl;m3|কিউবিক মিটার|m³;gal|গ্যালন|gal;km/h|কিলোমিটার প্রতি ঘণ্টা|km/h|kph;"
        "mph|মাইল প্রতি ঘণ্টা|mph;kn|নট|kn;°C|ডিগ্রী সেলসিয়াস|°c;°F|ডিগ্রী ফারেনহাইট|°f;kW|কিলোওয়াট|kw;"
        "MW|মেগাওয়াট|mw;GW|গিগাওয়াট|gw;kWh|কিলোওয়াট ঘন্টা|কিলোওয়াট ঘণ্টা|kwh;MB|মেগাবাইট|mb;GB|গিগাবাইট|gb;"
        "second|সেকেন্ড;minute|মিনিট;hour|ঘণ্টা;day|দিন;week|সপ্তাহ;month|মাস;year|বছর;decade|দশক;century|শতক"
    ),
    "ca": (
        "%|per cent|%;mm|mil·límetres|mil·límetre|mm;cm|centímetres|centímetre|cm;m|metres|metre|m;"
        "km|quilòmetres|quilòmetre|km;in|polzades|polzada|in;ft|peus|peu|ft;yd|iardes|iarda|yd;mi|milles|milla|mi;"
        "nmi|milles nàutiques|milla nàutica|nm;ha|hectàrees|hectàrea|ha;acre|acres|acre|ac;"
        "m2|metres quadrats|metre quadrat|m²;km2|quilòmetres quadrats|quilòmetre quadrat|km²;"
        "mi2|milles quadrades|milla quadrada|mi²;ft2|peus quadrats|peu quadrat|ft²;g|grams|gram|g;"
        "kg|quilograms|quilogram|kg;t|tones mètriques|tona mètrica|t mètr|t m;ton|tones|tona|t;lb|lliures|lliura|lb;"
        "oz|unces|unça|oz;l|litres|litre|l;bbl|barrils|barril|bbl;m3|metres cúbics|metre cúbic|m³;"
        "gal|galons|galó|gal;km/h|quilòmetres per hora|quilòmetre per hora|km/h;"
        "mph|milles per hora|milla per hora|mi/h;kn|nusos|nus|kn;°C|graus celsius|grau celsius|°c;"
        "°F|graus fahrenheit|grau fahrenheit|°f;kW|quilowatts|quilowatt|kw;MW|megawatts|megawatt|mw;"
        "GW|gigawatts|gigawatt|gw;kWh|quilowatts hora|quilowatt hora|kwh;MB|megabytes|megabyte|mb;"
        "GB|gigabytes|gigabyte|gb;second|segons|segon|s;minute|minuts|minut|min;hour|hores|hora|h;day|dies|dia;"
        "week|setmanes|setmana|setm;month|mesos|mes|m;year|anys|any;decade|dècades|dècada|dèc;century|segles|segle"
    ),
    "cs": (
        "%|procent|procento|procenta|%;mm|milimetrů|milimetr|milimetry|milimetru|mm;"
        "cm|centimetrů|centimetr|centimetry|centimetru|cm;m|metrů|metr|metry|metru|m;"
        "km|kilometrů|kilometr|kilometry|kilometru|km;in|palců|palec|palce|in;ft|stop|stopa|stopy|ft;"
        "yd|yardů|yard|yardy|yardu|yd;mi|mil|míle|mi;nmi|námořních mil|námořní míle|nmi;"
        "ha|hektarů|hektar|hektary|hektaru|ha;acre|akrů|akr|akry|akru|ac;"
        "m2|metrů čtverečních|metr čtvereční|metry čtvereční|metru čtverečního|m²;"
        "km2|kilometrů čtverečních|kilometr čtvereční|kilometry čtvereční|kilometru čtverečního|km²;"
        "mi2|mil čtverečních|míle čtvereční|mi²;ft2|stop čtverečních|stopa čtvereční|stopy čtvereční|ft²;"
        "g|gramů|gram|gramy|gramu|g;kg|kilogramů|kilogram|kilogramy|kilogramu|kg;t|tun|tuna|tuny|t;"
        "ton|amerických tun|americká tuna|americké tuny|sht;lb|liber|libra|libry|lb;oz|uncí|unce|oz;"
        "l|litrů|litr|litry|litru|l;bbl|barelů|barel|barely|barelu|bbl;"
        "m3|metrů krychlových|metr krychlový|metry krychlové|metru krychlového|m³;gal|galonů|galon|galony|galonu|gal;"
        "km/h|kilometrů za hodinu|kilometr za hodinu|kilometry za hodinu|kilometru za hodinu|km/h;"
        "mph|mil za hodinu|míle za hodinu|mi/h;kn|uzlů|uzel|uzly|uzlu|kn;"
        "°C|stupňů celsia|stupeň celsia|stupně celsia|°c;"
        "°F|stupňů fahrenheita|stupeň fahrenheita|stupně fahrenheita|°f;kW|kilowattů|kilowatt|kilowatty|kilowattu|kw;"
        "MW|megawattů|megawatt|megawatty|megawattu|mw;GW|gigawattů|gigawatt|gigawatty|gigawattu|gw;"
        "kWh|kilowatthodin|kilowatthodina|kilowatthodiny|kwh;MB|megabajtů|megabajt|megabajty|megabajtu|mb;"
        "GB|gigabajtů|gigabajt|gigabajty|gigabajtu|gb;second|sekund|sekunda|sekundy|s;minute|minut|minuta|minuty|min;"
        "hour|hodin|hodina|hodiny|h;day|dnů|den|dny|dne;week|týdnů|týden|týdny|týdne|týd;"
        "month|měsíců|měsíc|měsíce|měs;year|let|rok|roky|roku;decade|desetiletí|desetil;century|století|stol"
    ),
    "da": (
        "%|procent|pct;mm|millimeter|mm;cm|centimeter|cm;m|meter|m;km|kilometer|km;in|tommer|tomme;ft|fod;"
        "yd|engelske yard|engelsk yard|yard;mi|miles|mile|mi;nmi|sømil|sm;ha|hektar|ha;acre|acres|acre|ac;"
        "m2|kvadratmeter|m²;km2|kvadratkilometer|km²;mi2|kvadrat-engelske mil|kvadrat-engelsk mil|mi²;"
        "ft2|kvadratfod;g|gram|g;kg|kilogram|kg;t|tons|ton|t;ton|short ton|tn;lb|pund|lb;oz|ounces|ounce|oz;"
        "l|liter|l;bbl|tønder|tønde|tdr|td;m3|kubikmeter|m³;gal|gallons|gallon|gal;km/h|kilometer i timen|km/t;"
        "mph|engelske mil i timen|engelsk mil i timen|mph;kn|knob;°C|grader celsius|grad celsius|°c;"
        "°F|grader fahrenheit|grad fahrenheit|°f;kW|kilowatt|kw;MW|megawatt|mw;GW|gigawatt|gw;"
        "kWh|kilowatt-timer|kilowatt-time|kwh;MB|megabytes|megabyte|mb;GB|gigabytes|gigabyte|gb;"
        "second|sekunder|sekund|sek;minute|minutter|minut|min;hour|timer|time|t;day|dage|dag;week|uger|uge;"
        "month|måneder|måned|mdr|md;year|år;decade|årtier|årti;century|århundreder|århundrede|årh"
    ),
    "de": (
        "%|prozent|%;mm|millimeter|mm;cm|zentimeter|cm;m|meter|m;km|kilometer|km;in|zoll|in;ft|fuß|ft;"
        "yd|yards|yard|yd;mi|meilen|meile|mi;nmi|seemeilen|seemeile|sm;ha|hektar|ha;acre|acres|acre|ac;"
        "m2|quadratmeter|m²;km2|quadratkilometer|km²;mi2|quadratmeilen|quadratmeile|mi²;ft2|quadratfuß|ft²;"
        "g|gramm|g;kg|kilogramm|kg;t|tonnen|tonne|t;ton|short tons|short ton|tn. sh;lb|pfund|lb;oz|unzen|unze|oz;"
        "l|liter|l;bbl|barrel|bbl;m3|kubikmeter|m³;gal|gallonen|gallone|gal;km/h|kilometer pro stunde|km/h;"
        "mph|meilen pro stunde|meile pro stunde|mi/h;kn|knoten|kn;°C|grad celsius|°c;°F|grad fahrenheit|°f;"
        "kW|kilowatt|kw;MW|megawatt|mw;GW|gigawatt|gw;kWh|kilowattstunden|kilowattstunde|kwh;MB|megabyte|mb;"
        "GB|gigabyte|gb;second|sekunden|sekunde|sek;minute|minuten|minute|min;hour|stunden|stunde|std;"
        "day|tage|tag|tg;week|wochen|woche|wo;month|monate|monat|mon;year|jahre|jahr|j;"
        "decade|jahrzehnte|jahrzehnt|jz;century|jahrhunderte|jahrhundert|jh"
    ),
    "el": (
        "%|τοις εκατό|%;mm|χιλιοστόμετρα|χιλιοστόμετρο|χλστ;cm|εκατοστά|εκατοστό|εκ;m|μέτρα|μέτρο|μ;"
        "km|χιλιόμετρα|χιλιόμετρο|χλμ;in|ίντσες|ίντσα|ίν;ft|πόδια|πόδι|πδ;yd|γιάρδες|γιάρδα|γρδ;mi|μίλια|μίλι|μίλ;"
        "nmi|ναυτικά μίλια|ναυτικό μίλι|ν.μ;ha|εκτάρια|εκτάριο|εκτ;acre|ακρ;"
        "m2|τετραγωνικά μέτρα|τετραγωνικό μέτρο|τ.μ;km2|τετραγωνικά χιλιόμετρα|τετραγωνικό χιλιόμετρο|τ.χλμ;"
        "mi2|τετραγωνικά μίλια|τετραγωνικό μίλι|τ.μίλια|τ.μίλι;ft2|τετραγωνικά πόδια|τετραγωνικό πόδι|τ.πδ;"
        "g|γραμμάρια|γραμμάριο|γρ;kg|χιλιόγραμμα|χιλιόγραμμο|κιλά|κιλό;t|τόνοι|τόνος|τ;"
        "ton|τόνοι ηπα|τόνος ηπα|τ. ηπα;lb|λίβρες|λίβρα|λβ;oz|ουγγιές|ουγγιά|oz;l|λίτρα|λίτρο|λίτ;"
        "bbl|βαρέλια|βαρέλι|βρλ;m3|κυβικά μέτρα|κυβικό μέτρο|m³;gal|γαλόνια|γαλόνι|γαλ;"
        "km/h|χιλιόμετρα ανά ώρα|χιλιόμετρο ανά ώρα|χλμ./ώρα;mph|μίλια ανά ώρα|μίλι ανά ώρα|μίλια/ώρα|μίλι/ώρα;"
        "kn|κόμβοι|κόμβος|κμβ;°C|βαθμοί κελσίου|βαθμός κελσίου|°c;°F|βαθμοί φαρενάιτ|βαθμός φαρενάιτ|°f;"
        "kW|κιλοβάτ|kw;MW|μεγαβάτ|mw;GW|γιγαβάτ|gw;kWh|κιλοβατώρες|κιλοβατώρα|κιλοβάτ/ώρα;MB|megabyte|mb;"
        "GB|gigabyte|gb;second|δευτερόλεπτα|δευτερόλεπτο|δευτ;minute|λεπτά|λεπτό|λ;hour|ώρες|ώρα|ώ;"
        "day|ημέρες|ημέρα;week|εβδομάδες|εβδομάδα|εβδ;month|μήνες|μήνας|μήν;year|έτη|έτος|έτ;"
        "decade|δεκαετίες|δεκαετία|δεκ;century|αιώνες|αιώνας|αιών"
    ),
    "en": (
        "%|percent|%|per cent;mm|millimeters|millimeter|mm|millimetres|millimetre;"
        "cm|centimeters|centimeter|cm|centimetres|centimetre;m|meters|meter|m|metres|metre;"
        "km|kilometers|kilometer|km|kilometres|kilometre;in|inches|inch|in;ft|feet|foot|ft;yd|yards|yard|yd;"
        "mi|miles|mile|mi;nmi|nautical miles|nautical mile|nmi;ha|hectares|hectare|ha;acre|acres|acre|ac;"
        "m2|square meters|square meter|m²|square metres|square metre;"
        "km2|square kilometers|square kilometer|km²|square kilometres|square kilometre;"
        "mi2|square miles|square mile|sq mi;ft2|square feet|square foot|sq ft;g|grams|gram|g;"
        "kg|kilograms|kilogram|kg;t|metric tons|metric ton|t|tonnes|tonne;ton|tons|ton|tn;lb|pounds|pound|lb;"
        "oz|ounces|ounce|oz;l|liters|liter|l|litres|litre;bbl|barrels|barrel|bbl;"
        "m3|cubic meters|cubic meter|m³|cubic metres|cubic metre;gal|gallons|gallon|gal|us gallons|us gallon|us gal;"
        "km/h|kilometers per hour|kilometer per hour|km/h|kilometres per hour|kilometre per hour;"
        "mph|miles per hour|mile per hour|mph;kn|knots|knot|kn;°C|degrees celsius|degree celsius|°c;"
        "°F|degrees fahrenheit|degree fahrenheit|°f;kW|kilowatts|kilowatt|kw;MW|megawatts|megawatt|mw;"
        "GW|gigawatts|gigawatt|gw;kWh|kilowatt-hours|kilowatt hour|kwh|kilowatt-hour;MB|megabytes|megabyte|mb;"
        "GB|gigabytes|gigabyte|gb;second|seconds|second|sec|secs;minute|minutes|minute|min|mins;"
        "hour|hours|hour|hr|hrs;day|days|day;week|weeks|week|wks|wk;month|months|month|mths|mth;"
        "year|years|year|yrs|yr;decade|decades|decade|dec;century|centuries|century|c"
    ),
    "es": (
        "%|por ciento|%;mm|milímetros|milímetro|mm;cm|centímetros|centímetro|cm;m|metros|metro|m;"
        "km|kilómetros|kilómetro|km;in|pulgadas|pulgada|in;ft|pies|pie|ft;yd|yardas|yarda|yd;mi|millas|milla|mi;"
        "nmi|millas náuticas|milla náutica|m|millas naúticas|milla naútica;ha|hectáreas|hectárea|ha;"
        "acre|acres|acre|ac;m2|metros cuadrados|metro cuadrado|m²;km2|kilómetros cuadrados|kilómetro cuadrado|km²;"
        "mi2|millas cuadradas|milla cuadrada|mi²;ft2|pies cuadrados|pie cuadrado|ft²;g|gramos|gramo|g;"
        "kg|kilogramos|kilogramo|kg;t|toneladas|tonelada|t|toneladas métricas|tonelada métrica;"
        "ton|toneladas cortas|tonelada corta|tc|toneladas|tonelada|ton;lb|libras|libra|lb;oz|onzas|onza|oz;"
        "l|litros|litro|l;bbl|barriles|barril|bbl;m3|metros cúbicos|metro cúbico|m³;gal|galones|galón|gal;"
        "km/h|kilómetros por hora|kilómetro por hora|km/h;mph|millas por hora|milla por hora|mi/h;kn|nudos|nudo|kn;"
        "°C|grados celsius|grado celsius|°c;°F|grados fahrenheit|grado fahrenheit|°f;kW|kilovatios|kilovatio|kw;"
        "MW|megavatios|megavatio|mw;GW|gigavatios|gigavatio|gw;"
        "kWh|kilovatios hora|kilovatio hora|kwh|kilowatts-hora|kilowatt-hora;MB|megabytes|megabyte|mb;"
        "GB|gigabytes|gigabyte|gb;second|segundos|segundo|s;minute|minutos|minuto|min;hour|horas|hora|h;"
        "day|días|día|d;week|semanas|semana|sem;month|meses|mes|m;year|años|año|a;decade|décadas|década|déc;"
        "century|siglos|siglo|s"
    ),
    "et": (
        "%|protsenti|protsent|%;mm|millimeetrit|millimeeter|mm;cm|sentimeetrit|sentimeeter|cm;m|meetrit|meeter|m;"
        "km|kilomeetrit|kilomeeter|km;in|tolli|toll|in;ft|jalga|jalg|ft;yd|jardi|jard|yd;mi|miili|miil|mi;"
        "nmi|meremiili|meremiil|nmi;ha|hektarit|hektar|ha;acre|aakrit|aaker|ac;m2|ruutmeetrit|ruutmeeter|m²;"
        "km2|ruutkilomeetrit|ruutkilomeeter|km²;mi2|ruutmiili|ruutmiil|mi²;ft2|ruutjalga|ruutjalg|ft²;"
        "g|grammi|gramm|g;kg|kilogrammi|kilogramm|kg;t|tonni|tonn|t;ton|lühikest tonni|lühike tonn|lüh t;"
        "lb|naela|nael|lb;oz|untsi|unts|oz;l|liitrit|liiter|l;bbl|barrelit|barrel|bbl;m3|kuupmeetrit|kuupmeeter|m³;"
        "gal|gallonit|gallon|gal;km/h|kilomeetrit tunnis|kilomeeter tunnis|km/h;mph|miili tunnis|miil tunnis|mi/h;"
        "kn|sõlme|sõlm|kn;°C|celsiuse kraadi|celsiuse kraad|°c;°F|fahrenheiti kraadi|fahrenheiti kraad|°f;"
        "kW|kilovatti|kilovatt|kw;MW|megavatti|megavatt|mw;GW|gigavatti|gigavatt|gw;"
        "kWh|kilovatt-tundi|kilovatt-tund|kwh;MB|megabaiti|megabait|mb;GB|gigabaiti|gigabait|gb;"
        "second|sekundit|sekund|sek;minute|minutit|minut|min;hour|tundi|tund|t;day|ööpäeva|ööpäev|päeva|päev;"
        "week|nädalat|nädal|näd;month|kuud|kuu;year|aastat|aasta|a;decade|dekaadi|dekaad|dek;"
        "century|sajandit|sajand|saj"
    ),
    "fa": (
        "%|درصد|٪;mm|میلی\u200cمتر;cm|سانتی\u200cمتر;m|متر;km|کیلومتر;in|اینچ;ft|فوت;yd|یارد;mi|مایل;"
        "nmi|مایل دریایی;ha|هکتار;acre|جریب;m2|متر مربع|m²;km2|کیلومتر مربع|km²;mi2|مایل مربع;ft2|فوت مربع;"
        "g|گرم;kg|کیلوگرم;t|تن متریک|تُن;ton|تن;lb|پوند;oz|اونس;l|لیتر|l;bbl|بشکه;m3|متر مکعب|m³;gal|گالن;"
        "km/h|کیلومتر در ساعت|km/h;mph|مایل در ساعت|mph;kn|گره;°C|درجهٔ سلسیوس|°c;°F|درجهٔ فارنهایت|°f;"
        "kW|کیلووات|ک.وات;MW|مگاوات;GW|گیگاوات;kWh|کیلووات\u200cساعت|ک.و.ساعت;MB|مگابایت|mb;GB|گیگابایت|gb;"
        "second|ثانیه;minute|دقیقه;hour|ساعت;day|روز;week|هفته;month|ماه;year|سال;decade|دهه;century|سده"
    ),
    "fi": (
        "%|prosenttia|prosentti|%;mm|millimetriä|millimetri|mm;cm|senttimetriä|senttimetri|cm;m|metriä|metri|m;"
        "km|kilometriä|kilometri|km;in|tuumaa|tuuma|in;ft|jalkaa|jalka|ft;yd|jaardia|jaardi|yd;mi|mailia|maili|mi;"
        "nmi|meripeninkulmaa|meripeninkulma|mpk;ha|hehtaaria|hehtaari|ha;acre|eekkeriä|eekkeri|ac;"
        "m2|neliömetriä|neliömetri|m²;km2|neliökilometriä|neliökilometri|km²;mi2|neliömailia|neliömaili|mi²;"
        "ft2|neliöjalkaa|neliöjalka|ft²;g|grammaa|gramma|g;kg|kilogrammaa|kilogramma|kg;t|tonnia|tonni|t;"
        "ton|am. tonnia|am. tonni|am. tn;lb|paunaa|pauna|lb;oz|unssia|unssi|oz;l|litraa|litra|l;"
        "bbl|barrelia|barreli|bbl;m3|kuutiometriä|kuutiometri|m³;gal|am. gallonaa|am. gallona|am. gal;"
        "km/h|kilometriä tunnissa|kilometri tunnissa|km/h;mph|mailia tunnissa|maili tunnissa|mi/h;kn|solmua|solmu|kn;"
        "°C|celsiusastetta|celsiusaste|°c;°F|fahrenheitastetta|fahrenheitaste|°f;kW|kilowattia|kilowatti|kw;"
        "MW|megawattia|megawatti|mw;GW|gigawattia|gigawatti|gw;kWh|kilowattituntia|kilowattitunti|kwh;"
        "MB|megatavua|megatavu|mt;GB|gigatavua|gigatavu|gt;second|sekuntia|sekunti|s;minute|minuuttia|minuutti|min;"
        "hour|tuntia|tunti|t;day|päivää|päivä|pv;week|viikkoa|viikko|vk;month|kuukautta|kuukausi|kk;"
        "year|vuotta|vuosi|v;decade|vuosikymmentä|vuosikymmen|dec;century|vuosisataa|vuosisata|vs"
    ),
    "fr": (
        "%|pour cent|%;mm|millimètres|millimètre|mm;cm|centimètres|centimètre|cm;m|mètres|mètre|m;"
        "km|kilomètres|kilomètre|km;in|pouces|pouce|po;ft|pieds|pied|pi;yd|yards|yard|yd;mi|miles|mile|mi;"
        "nmi|milles marins|mille marin|nmi;ha|hectares|hectare|ha;acre|acres anglo-saxonnes|acre anglo-saxonne|ac;"
        "m2|mètres carrés|mètre carré|m²;km2|kilomètres carrés|kilomètre carré|km²;mi2|milles carrés|mille carré|mi²;"
        "ft2|pieds carrés|pied carré|pi²;g|grammes|gramme|g;kg|kilogrammes|kilogramme|kg;t|tonnes|tonne|t;"
        "ton|tonnes courtes|tonne courte|sh\u202ftn;lb|livres|livre|lb;oz|onces|once|oz;l|litres|litre|l;"
        "bbl|barils|baril|bbl;m3|mètres cubes|mètre cube|m³;gal|gallons|gallon|gal;"
        "km/h|kilomètres par heure|kilomètre par heure|km/h;mph|miles par heure|mile par heure|mi/h;kn|nœuds|nœud|nd;"
        "°C|degrés celsius|degré celsius|°c;°F|degrés fahrenheit|degré fahrenheit|°f;kW|kilowatts|kilowatt|kw;"
        "MW|mégawatts|mégawatt|mw;GW|gigawatts|gigawatt|gw;kWh|kilowatt-heures|kilowatt-heure|kwh;"
        "MB|mégaoctets|mégaoctet|mo;GB|gigaoctets|gigaoctet|go;second|secondes|seconde|s;minute|minutes|minute|min;"
        "hour|heures|heure|h;day|jours|jour|j;week|semaines|semaine|sem;month|mois|m;year|ans|an;"
        "decade|décennies|décennie|déc;century|siècles|siècle|s"
    ),
    "he": (
        "%|אחוז|%;mm|מילימטרים|מילימטר|מ״מ|מ″מ;cm|סנטימטרים|סנטימטר|ס״מ;m|מטרים|מטר|מ׳;km|קילומטרים|קילומטר|ק״מ;"
        "in|אינץ׳|in;ft|רגל|ft;yd|יארד;mi|מייל;nmi|מייל ימי|מ״י|מ״י אחד|שני מ״י;ha|הקטאר|ha;acre|אקר;"
        "m2|מטר רבוע|מ״ר;km2|קילומטר רבוע|קמ״ר;mi2|מייל רבוע|sq mi;ft2|רגל רבועה|sq ft;g|גרם|גר׳;kg|קילוגרם|ק״ג;"
        "t|טון מטרי|טון מ׳;ton|טונות|טונה|ט׳;lb|פאונד|lbs|lb;oz|אונקיות|אונקיה|oz;l|ליטר|ל׳;bbl|חביות|חבית|bbl;"
        "m3|מטר מעוקב|מ״ק;gal|גלונים|גלון|גל׳;km/h|קילומטר לשעה|קמ״ש;mph|מייל לשעה|mph;kn|קשר|kn;"
        "°C|מעלות צלזיוס|מעלת צלזיוס|°c;°F|מעלות פרנהייט|מעלת פרנהייט|°f;kW|קילוואט|kw;MW|מגה ואט|mw;"
        "GW|ג׳יגה ואט|gw;kWh|קילוואט-שעה|קילוואט־שעה|קוט״ש;MB|מגה-בייט|mb;GB|ג׳יגה-בייט|gb;"
        "second|שניות|שניה|שתי שניות|שנ׳;minute|דקות|דקה|שתי דקות|דק׳;hour|שעות|שעה|שעתיים|שע׳;"
        "day|ימים|יום|יומיים|ימ׳;week|שבועות|שבוע|שבועיים;month|חודשים|חודש|חודשיים|ח׳;year|שנים|שנה;"
        "decade|עשורים|עשור;century|מאות|מאה"
    ),
    "hi": (
        "%|प्रतिशत|%;mm|मिलीमीटर|मि॰मी॰;cm|सेंटीमीटर|सें॰मी॰;m|मीटर|मी;km|किलोमीटर|कि॰मी॰;in|इंच;ft|फ़ीट|फ़ुट;"
        "yd|गज़;mi|मील;nmi|नॉटिकल मील|नॉ॰ मी॰;ha|हेक्टेयर|हे॰;acre|एकड़;m2|वर्ग मीटर|वर्ग मी॰;"
        "km2|वर्ग किलोमीटर|वर्ग कि॰मी॰;mi2|वर्ग मील;ft2|वर्गफ़ीट|वर्गफ़ुट|व॰फ़ी॰;g|ग्राम|ग्रा॰;"
        "kg|किलोग्राम|कि॰ग्रा॰;t|मीट्रिक टन|मी टन;ton|टन;lb|पौंड;oz|औंस;l|लीटर|ली॰;bbl|बैरल;m3|घन मीटर|घन मी॰;"
        "gal|गैलन;km/h|किलोमीटर प्रति घंटा|कि॰मी॰/घं॰;mph|मील प्रति घंटा|मी॰प्र॰घं॰;kn|नॉट;°C|डिग्री सेल्सियस|°से॰;"
        "°F|डिग्री फ़ेरनहाइट|°फ़ेरन;kW|किलोवॉट|kw;MW|मेगावॉट|mw;GW|गिगावॉट|gw;kWh|किलोवॉट घंटे|किलोवॉट घंटा|kwh;"
        "MB|मेगाबाइट|mb;GB|गीगाबाइट|gb;second|सेकंड|से॰;minute|मिनट|मि॰;hour|घंटे|घंटा|घं॰;day|दिन;week|सप्ताह;"
        "month|महीने|महीना|माह;year|वर्ष;decade|दशकों|दशक|दश;century|शताब्दियाँ|शताब्दी|शता"
    ),
    "hr": (
        "%|posto|%;mm|milimetara|milimetar|milimetra|mm;cm|centimetara|centimetar|centimetra|cm;"
        "m|metara|metar|metra|m;km|kilometara|kilometar|kilometra|km;in|inča|inč|in;ft|stopa|stope|ft;"
        "yd|jardi|jard|jarda|yd;mi|milja|milje|mi;nmi|nautičkih milja|nautička milja|nautičke milje|nmi;"
        "ha|hektara|hektar|hektra|ha;acre|katastarskih jutara|katastarsko jutro|katastarska jutra|kj;"
        "m2|kvadratnih metara|kvadratni metar|kvadratna metra|m²;"
        "km2|kvadratnih kilometara|kvadratni kilometar|kvadratna kilometra|km²;"
        "mi2|kvadratnih milja|kvadratna milja|kvadratne milje|mi²;"
        "ft2|kvadratnih stopa|kvadratna stopa|kvadratne stope|ft²;g|grama|gram|g;kg|kilograma|kilogram|kg;"
        "t|tona|tone|t;ton|kratkih tona|kratka tona|kratke tone|tn;lb|funti|funta|funte|lb;oz|unci|unca|unce|oz;"
        "l|litara|litra|litre|l;bbl|barela|barel|bbl;m3|kubnih metara|kubni metar|kubna metra|m³;"
        "gal|galona|galon|gal;km/h|kilometara na sat|kilometar na sat|kilometra na sat|km/h;"
        "mph|milja na sat|milje na sat|mi/h;kn|čvorova|čvor|čvora|čv;"
        "°C|celzijevih stupnjeva|celzijev stupanj|celzijeva stupnja|°c;"
        "°F|fahrenheitovih stupnjeva|fahrenheitov stupanj|fahrenheitova stupnja|°f;kW|kilovata|kilovat|kw;"
        "MW|megavata|megavat|mw;GW|gigavata|gigavat|gw;kWh|kilovatsati|kilovatsat|kilovatsata|kwh;"
        "MB|megabajta|megabajt|mb;GB|gigabajta|gigabajt|gb;second|sekundi|sekunda|sekunde|s;"
        "minute|minuta|minute|min;hour|sati|sat|sata|h;day|dana|dan;week|tjedana|tjedan|tjedna|tj;"
        "month|mjeseci|mjesec|mjeseca|mj;year|godina|godine|g;decade|desetljeća|desetljeće|des;"
        "century|stoljeća|stoljeće|st"
    ),
    "hu": (
        "%|százalék|%;mm|milliméter|mm;cm|centiméter|cm;m|méter|m;km|kilométer|km;in|hüvelyk;ft|láb;yd|yard|yd;"
        "mi|mérföld|mf;nmi|tengeri mérföld|nmi;ha|hektár|ha;acre|hold|kh;m2|négyzetméter|m²;"
        "km2|négyzetkilométer|km²;mi2|négyzetmérföld|mi²;ft2|négyzetláb|ft²;g|gramm|g;kg|kilogramm|kg;"
        "t|metrikus tonna|t;ton|amerikai tonna|tn;lb|font|lb;oz|uncia|oz;l|liter|l;bbl|hordó;m3|köbméter|m³;"
        "gal|gallon|gal;km/h|kilométer per óra|km/h;mph|mérföld per óra|mph;kn|csomó|kn;°C|celsius-fok|°c;"
        "°F|fahrenheit-fok|°f;kW|kilowatt|kw;MW|megawatt|mw;GW|gigawatt|gw;kWh|kilowattóra|kwh;MB|megabájt|mb;"
        "GB|gigabájt|gb;second|másodperc|mp;minute|perc|p;hour|óra|ó;day|nap;week|hét;month|hónap;year|év;"
        "decade|évtized|dek;century|évszázad|sz"
    ),
    "id": (
        "%|persen|%;mm|milimeter|mm;cm|sentimeter|cm;m|meter|m;km|kilometer|km;in|inci|in;ft|kaki|ft;yd|yard|yd;"
        "mi|mil|mi;nmi|mil laut|nmi;ha|hektare|ha;acre|ekar|ac;m2|meter persegi|m²;km2|kilometer persegi|km²;"
        "mi2|mil persegi|mi²;ft2|kaki persegi|ft²;g|gram|g;kg|kilogram|kg;t|metrik ton|t;"
        "ton|ton amerika serikat|tn as;lb|pound|lb;oz|ounce|oz;l|liter|l;bbl|barrel|bbl;m3|meter kubik|m³;"
        "gal|galon|gal;km/h|kilometer per jam|km/j;mph|mil per jam|mpj;kn|knot|kn;°C|derajat celsius|°c;"
        "°F|derajat fahrenheit|°f;kW|kilowatt|kw;MW|megawatt|mw;GW|gigawatt|gw;kWh|kilowatt-jam|kwh;"
        "MB|megabyte|mb;GB|gigabyte|gb;second|detik|dtk;minute|menit|mnt;hour|jam|j;day|hari|hr;week|minggu|mgg;"
        "month|bulan|bln;year|tahun|thn;decade|dekade|dek;century|abad"
    ),
    "it": (
        "%|percento|%;mm|millimetri|millimetro|mm;cm|centimetri|centimetro|cm;m|metri|metro|m;"
        "km|chilometri|chilometro|km;in|pollici|pollice|in;ft|piedi|piede|ft;yd|iarde|iarda|yd;mi|miglia|miglio|mi;"
        "nmi|miglia nautiche|miglio nautico|nmi;ha|ettari|ettaro|ha;acre|acri|acro|ac;"
        "m2|metri quadrati|metro quadrato|m²;km2|chilometri quadrati|chilometro quadrato|km²;"
        "mi2|miglia quadrate|miglio quadrato|mi²;ft2|piedi quadrati|piede quadrato|ft²;g|grammi|grammo|g;"
        "kg|chilogrammi|chilogrammo|kg;t|tonnellate metriche|tonnellata metrica|t;ton|tonnellate|tonnellata|tn;"
        "lb|libbre|libbra|lb;oz|once|oncia|oz;l|litri|litro|l;bbl|barili|barile|bbl;m3|metri cubi|metro cubo|m³;"
        "gal|galloni|gallone|gal;km/h|chilometri orari|chilometro orario|km/h;mph|miglia all’ora|miglio all’ora|mi/h;"
        "kn|nodi|nodo|kn;°C|gradi celsius|grado celsius|°c;°F|gradi fahrenheit|grado fahrenheit|°f;kW|kilowatt|kw;"
        "MW|megawatt|mw;GW|gigawatt|gw;kWh|chilowattora|kwh;MB|megabyte|mb;GB|gigabyte|gb;"
        "second|secondi|secondo|s;minute|minuti|minuto|min;hour|ore|ora|h;day|giorni|giorno;"
        "week|settimane|settimana|sett;month|mesi|mese;year|anni|anno;decade|decadi|decade|dec;"
        "century|secoli|secolo|secc|sec"
    ),
    "ja": (
        "%|パーセント|%;mm|ミリメートル|mm;cm|センチメートル|cm;m|メートル|m;km|キロメートル|km;in|インチ|in;ft|フィート|ft;yd|ヤード|yd;mi|マイル|mi;"
        "nmi|海里;ha|ヘクタール|ha;acre|エーカー|ac;m2|平方メートル|m²;km2|平方キロメートル|km²;mi2|平方マイル|mi²;ft2|平方フィート|ft²;g|グラム|g;"
        "kg|キログラム|kg;t|トン|t;ton|米トン|s/t;lb|ポンド|lb;oz|オンス|oz;l|リットル|l;bbl|バレル|bbl;m3|立方メートル|m³;gal|ガロン|gal;"
        "km/h|時速  キロメートル|km/h;mph|時速  マイル|mph;kn|ノット|kn;°C|摂氏  度|°c;°F|華氏  度|°f;kW|キロワット|kw;MW|メガワット|mw;"
        "GW|ギガワット|gw;kWh|キロワット時|kwh;MB|メガバイト|mb;GB|ギガバイト|gb;second|秒;minute|分;hour|時間;day|日;week|週間;month|か月;"
        "year|年;decade|十年;century|世紀"
    ),
    "ko": (
        "%|%;mm|밀리미터|mm;cm|센티미터|cm;m|미터|m;km|킬로미터|km;in|인치|in;ft|피트|ft;yd|야드|yd;mi|마일|mi;nmi|해리|nmi;"
        "ha|헥타르|ha;acre|에이커|ac;m2|제곱미터|m²;km2|제곱킬로미터|km²;mi2|제곱마일|mi²;ft2|제곱피트|ft²;g|그램|g;kg|킬로그램|kg;t|메트릭 톤|t;"
        "ton|톤|tn;lb|파운드|lb;oz|온스|oz;l|리터|l;bbl|배럴|bbl;m3|세제곱미터|m³;gal|갤런|gal;km/h|시속 킬로미터|km/h;mph|시속 마일|mi/h;"
        "kn|노트|kn;°C|섭씨 도|°c;°F|화씨 도|°f;kW|킬로와트|kw;MW|메가와트|mw;GW|기가와트|gw;kWh|킬로와트시|kwh;MB|메가바이트|mb;GB|기가바이트|gb;"
        "second|초;minute|분;hour|시간;day|일;week|주;month|개월;year|년;decade|dec;century|세기|c"
    ),
    "lt": (
        "%|procentas|procentai|procento|%;mm|milimetrų|milimetras|milimetrai|milimetro|mm;"
        "cm|centimetrų|centimetras|centimetrai|centimetro|cm;m|metrų|metras|metrai|metro|m;"
        "km|kilometrų|kilometras|kilometrai|kilometro|km;in|colių|colis|coliai|colio|in;ft|pėdų|pėda|pėdos|ft;"
        "yd|jardų|jardas|jardai|jardo|yd;mi|mylių|mylia|mylios|mi;nmi|jūrmylių|jūrmylė|jūrmylės|m;"
        "ha|hektarų|hektaras|hektarai|hektaro|ha;acre|akrų|akras|akrai|akro|akr;"
        "m2|kvadratinių metrų|kvadratinis metras|kvadratiniai metrai|kvadratinio metro|kv. m;"
        "km2|kvadratinių kilometrų|kvadratinis kilometras|kvadratiniai kilometrai|kvadratinio kilometro|kv. km;"
        "mi2|kvadratinių mylių|kvadratinė mylia|kvadratinės mylios|kv. my;"
        "ft2|kvadratinių pėdų|kvadratinė pėda|kvadratinės pėdos|kv. pėdų|kv. pėda|kv. pėdos;"
        "g|gramų|gramas|gramai|gramo|g;kg|kilogramų|kilogramas|kilogramai|kilogramo|kg;"
        "t|metrinių tonų|metrinė tona|metrinės tonos|mt;ton|tonų|tona|tonos|t;lb|svarų|svaras|svarai|svaro|lb;"
        "oz|uncijų|uncija|uncijos|oz;l|litrų|litras|litrai|litro|l;bbl|barelių|barelis|bareliai|barelio|bbl;"
        "m3|kubinių metrų|kubinis metras|kubiniai metrai|kubinio metro|m³;gal|galonų|galonas|galonai|galono|gal;"
        "km/h|kilometrų per valandą|kilometras per valandą|kilometrai per valandą|kilometro per valandą|km/val;"
        "mph|mylių per valandą|mylia per valandą|mylios per valandą|mi/h;kn|mazgų|mazgas|mazgai|mazgo|kn;"
        "°C|celsijaus laipsnių|celsijaus laipsnis|celsijaus laipsniai|celsijaus laipsnio|°c;"
        "°F|farenheito laipsnių|farenheito laipsnis|farenheito laipsniai|farenheito laipsnio|°f;"
        "kW|kilovatų|kilovatas|kilovatai|kilovato|kw;MW|megavatų|megavatas|megavatai|megavato|mw;"
        "GW|gigavatų|gigavatas|gigavatai|gigavato|gw;kWh|kilovatvalandžių|kilovatvalandė|kilovatvalandės|kwh;"
        "MB|megabaitų|megabaitas|megabaitai|megabaito|mb;GB|gigabaitų|gigabaitas|gigabaitai|gigabaito|gb;"
        "second|sekundžių|sekundė|sekundės|sek;minute|minučių|minutė|minutės|min;hour|valandų|valanda|valandos|val;"
        "day|dienų|diena|dienos|d;week|savaičių|savaitė|savaitės|sav;month|mėnesių|mėnuo|mėnesiai|mėnesio|mėn;"
        "year|metų|metai|m;decade|dekadų|dekada|dekados|dek;century|amžių|amžius|amžiai|amžiaus|a"
    ),
    "lv": (
        "%|procenti|procentu|procents|%;mm|milimetri|milimetru|milimetrs|mm;cm|centimetri|centimetru|centimetrs|cm;"
        "m|metri|metru|metrs|m;km|kilometri|kilometru|kilometrs|km;in|collas|collu|colla|in;ft|pēdas|pēdu|pēda|ft;"
        "yd|jardi|jardu|jards;mi|jūdzes|jūdžu|jūdze;nmi|jūras jūdzes|jūras jūdžu|jūras jūdze|nmi;"
        "ha|hektāri|hektāru|hektārs|ha;acre|akri|akru|akrs|ac;m2|kvadrātmetri|kvadrātmetru|kvadrātmetrs|m²;"
        "km2|kvadrātkilometri|kvadrātkilometru|kvadrātkilometrs|km²;mi2|kvadrātjūdzes|kvadrātjūdžu|kvadrātjūdze|mi²;"
        "ft2|kvadrātpēdas|kvadrātpēdu|kvadrātpēda|ft²;g|grami|gramu|grams|g;kg|kilogrami|kilogramu|kilograms|kg;"
        "t|metriskās tonnas|metrisko tonnu|metriskā tonna|t;ton|tonnas|tonnu|tonna;lb|mārciņas|mārciņu|mārciņa|lb;"
        "oz|unces|unču|unce;l|litri|litru|litrs|l;bbl|bareli|bbl|barels;m3|kubikmetri|kubikmetru|kubikmetrs|m³;"
        "gal|galoni|galonu|galons|gal;km/h|kilometri stundā|kilometru stundā|kilometrs stundā|km/st;"
        "mph|jūdzes stundā|jūdžu stundā|jūdze stundā|mi/h;kn|mezgli|mezglu|mezgls|kn;"
        "°C|celsija grādi|celsija grādu|celsija grāds|°c;°F|fārenheita grādi|fārenheita grādu|fārenheita grāds|°f;"
        "kW|kilovati|kilovatu|kilovats|kw;MW|megavati|megavatu|megavats|mw;GW|gigavati|gigavatu|gigavats|gw;"
        "kWh|kilovatstundas|kilovatstundu|kilovatstunda|kwh;MB|megabaits|megabaitu|mb;"
        "GB|gigabaiti|gigabaitu|gigabaits|gb;second|sekundes|sekunžu|sekunde|sek;minute|minūtes|minūšu|minūte|min;"
        "hour|stundas|stundu|stunda|st;day|dienas|dienu|diena|d;week|nedēļas|nedēļu|nedēļa|ned;"
        "month|mēneši|mēnešu|mēnesis|mēn;year|gadi|gadu|gads|g;decade|dekādes|dekāžu|dekāde|dek;"
        "century|gadsimti|gadsimtu|gadsimts|gs"
    ),
    "mr": (
        "%|टक्के|%;mm|मिलिमीटर|मिमी;cm|सेंटीमीटर|सेंमी;m|मीटर|मी;km|किलोमीटर|किमी;in|इंच;ft|फूट;yd|यार्ड;"
        "mi|मैल;nmi|नॉटिकल मैल|nmi;ha|हेक्टर;acre|एकर;m2|चौरस मीटर|मी²;km2|चौरस किलोमीटर|किमी²;"
        "mi2|चौरस मैल|चौ मै;ft2|चौरस फूट|चौ फूट;g|ग्रॅम|ग्रॅ;kg|किलोग्रॅम|किग्रॅ;t|मेट्रिक टन|t;ton|टन;lb|पाउंड;"
        "oz|औंस;l|लीटर|ली;bbl|बॅरल|bbl;m3|घन मीटर|मी³;gal|गॅलन|gal;km/h|किलोमीटर प्रति तास|किप्रता;"
        "mph|मैल प्रति तास|मैप्रता;kn|नॉट|kn;°C|अंश सेल्सिअस|°से;°F|अंश फॅरनहाईट|°फॅ;kW|किलोवॉट|किवॉ;"
        "MW|मेगावॉट|mw;GW|गिगावॉट|gw;kWh|किलोवॉट-तास|किलोवॉट तास|kwh;MB|मेगाबाइट|mb;GB|गिगाबाइट|gb;"
        "second|सेकंद|से;minute|मिनिटे|मिनिट|मि;hour|तास|ता;day|दिवस;week|आठवडे|आठवडा|आ;month|महिने|महिना;"
        "year|वर्षे|वर्ष;decade|दशके|दशक|द;century|शतके|शतक|श"
    ),
    "nl": (
        "%|procent|%;mm|millimeter|mm;cm|centimeter|cm;m|meter|m;km|kilometer|km;in|inches|inch|in;ft|voet|ft;"
        "yd|yards|yard|yd;mi|mijl|mi;nmi|zeemijlen|zeemijl|nmi;ha|hectare|ha;acre|acres|acre;"
        "m2|vierkante meter|m²;km2|vierkante kilometer|km²;mi2|vierkante mijl|mi²;ft2|vierkante voet|ft²;g|gram|g;"
        "kg|kilogram|kg;t|metrische ton|t;ton|ton;lb|pound|lb;oz|ounce|oz;l|liter|l;bbl|barrels|barrel|bbl;"
        "m3|kubieke meter|m³;gal|gallon|gal;km/h|kilometer per uur|km/u;mph|mijl per uur|mi/h;kn|knopen|knoop|kt;"
        "°C|graden celsius|graad celsius|°c;°F|graden fahrenheit|graad fahrenheit|°f;kW|kilowatt|kw;MW|megawatt|mw;"
        "GW|gigawatt|gw;kWh|kilowattuur|kwh;MB|megabyte|mb;GB|gigabyte|gb;second|seconden|seconde|sec;"
        "minute|minuten|minuut|min;hour|uur;day|dagen|dag;week|weken|week|wkn|wk;month|maanden|maand|mnd;"
        "year|jaar|jr;decade|decennia|decennium|dec;century|eeuwen|eeuw"
    ),
    "no": (
        "%|prosent|%;mm|millimeter|mm;cm|centimeter|cm;m|meter|m;km|kilometer|km;in|tommer|tomme|tommar;ft|fot;"
        "yd|yard|engelske yard|engelsk yard;mi|miles|mile|engelske mil|engelsk mil|mi;"
        "nmi|nautiske mil|nautisk mil|nmi;ha|hektar|ha;acre|acre|ac;m2|kvadratmeter|m²;km2|kvadratkilometer|km²;"
        "mi2|kvadratmile|miles²|mile²|engelske kvadratmil|engelsk kvadratmil|mi²;ft2|kvadratfot|fot²;g|gram|g;"
        "kg|kilogram|kg;t|tonn|t;ton|amerikanske tonn|amerikansk tonn|am. tonn;lb|pund;oz|unser|unse;l|liter|l;"
        "bbl|fat;m3|kubikkmeter|m³;gal|gallon|gal;km/h|kilometer per time|km/t;"
        "mph|engelske mil per time|engelsk mil per time|miles/t|mile/t;kn|knop|kn;°C|grader celsius|grad celsius|°c;"
        "°F|grader fahrenheit|grad fahrenheit|°f;kW|kilowatt|kw;MW|megawatt|mw;GW|gigawatt|gw;"
        "kWh|kilowattimer|kilowattime|kwh|kilowattimar;MB|megabyte|mb;GB|gigabyte|gb;second|sekunder|sekund|sek|s;"
        "minute|minutter|minutt|min;hour|timer|time|t|timar;day|døgn|d;week|uker|uke|u|veker|veke|v;"
        "month|måneder|måned|md|månadar|månad;year|år;decade|tiår;century|århundrer|århundre|årh|hundreår|hå"
    ),
    "pl": (
        "%|procent|%;mm|milimetra|milimetr|milimetry|milimetrów|mm;cm|centymetra|centymetr|centymetry|centymetrów|cm;"
        "m|metra|metr|metry|metrów|m;km|kilometra|kilometr|kilometry|kilometrów|km;in|cala|cal|cale|cali;"
        "ft|stopy|stopa|stóp|ft;yd|jarda|jard|jardy|jardów|yd;mi|mili|mila|mile|mil;"
        "nmi|mili morskiej|mila morska|mile morskie|mil morskich|mm;ha|hektara|hektar|hektary|hektarów|ha;"
        "acre|akra|akr|akry|akrów;m2|metra kwadratowego|metr kwadratowy|metry kwadratowe|metrów kwadratowych|m²;"
        "km2|kilometra kwadratowego|kilometr kwadratowy|kilometry kwadratowe|kilometrów kwadratowych|km²;"
        "mi2|mili kwadratowej|mila kwadratowa|mile kwadratowe|mil kwadratowych|mili kw|mila kw|mile kw|mil kw;"
        "ft2|stopy kwadratowej|stopa kwadratowa|stopy kwadratowe|stóp kwadratowych|stopy kw|stopa kw|stóp kw;"
        "g|grama|gram|gramy|gramów|g;kg|kilograma|kilogram|kilogramy|kilogramów|kg;t|tony|tona|ton|t;"
        "ton|krótkiej tony|krótka tona|krótkie tony|krótkich ton;lb|funta|funt|funty|funtów;oz|uncji|uncja|uncje|oz;"
        "l|litra|litr|litry|litrów|l;bbl|baryłki|baryłka|baryłek|bbl;"
        "m3|metra sześciennego|metr sześcienny|metry sześcienne|metrów sześciennych|m³;"
        "gal|galona amerykańskiego|galon amerykański|galony amerykańskie|galonów amerykańskich|gal am;"
        "km/h|kilometra na godzinę|kilometr na godzinę|kilometry na godzinę|kilometrów na godzinę|km/godz;"
        "mph|mili na godzinę|mila na godzinę|mile na godzinę|mil na godzinę|mili/h|mila/h|mile/h|mil/h;"
        "kn|węzła|węzeł|węzły|węzłów|w;"
        "°C|stopnia celsjusza|stopień celsjusza|stopnie celsjusza|stopni celsjusza|st. c;"
        "°F|stopnia fahrenheita|stopień fahrenheita|stopnie fahrenheita|stopni fahrenheita|°f;"
        "kW|kilowata|kilowat|kilowaty|kilowatów|kw;MW|megawata|megawat|megawaty|megawatów|mw;"
        "GW|gigawata|gigawat|gigawaty|gigawatów|gw;kWh|kilowatogodziny|kilowatogodzina|kilowatogodzin|kwh;"
        "MB|megabajta|megabajt|megabajty|megabajtów|mb;GB|gigabajta|gigabajt|gigabajty|gigabajtów|gb;"
        "second|sekundy|sekunda|sekund|sek;minute|minuty|minuta|minut|min;hour|godziny|godzina|godzin|godz;"
        "day|dnia|dzień|dni;week|tygodnia|tydzień|tygodnie|tygodni|tyg|tydz;"
        "month|miesiąca|miesiąc|miesiące|miesięcy|mies;year|roku|rok|lata|lat;decade|dekady|dekada|dekad|dek;"
        "century|wieku|wiek|wieki|wieków|w"
    ),
    "pt": (
        "%|por cento|%;mm|milímetros|milímetro|mm;cm|centímetros|centímetro|cm;m|metros|metro|m;"
        "km|quilômetros|quilômetro|km|quilómetros|quilómetro;in|polegadas|polegada|pol;ft|pés|pé|ft;"
        "yd|jardas|jarda|yd;mi|milhas|milha|mi;nmi|milhas náuticas|milha náutica|mn|nmi;ha|hectares|hectare|ha;"
        "acre|acres|acre|ac;m2|metros quadrados|metro quadrado|m²;"
        "km2|quilômetros quadrados|quilômetro quadrado|km²|quilómetros quadrados|quilómetro quadrado;"
        "mi2|milhas quadradas|milha quadrada|mi²;ft2|pés quadrados|pé quadrado|ft²;g|gramas|grama|g;"
        "kg|quilogramas|quilograma|kg;t|toneladas métricas|tonelada métrica|t;"
        "ton|toneladas americanas|tonelada americana|tn|ton;lb|libras|libra|lb;oz|onças|onça|oz;l|litros|litro|l;"
        "bbl|barris|barril|bbl;m3|metros cúbicos|metro cúbico|m³;gal|galões|galão|gal;"
        "km/h|quilômetros por hora|quilômetro por hora|km/h|quilómetros por hora|quilómetro por hora;"
        "mph|milhas por hora|milha por hora|mph|mi/h;kn|nós|nó;°C|graus celsius|grau celsius|°c;"
        "°F|graus fahrenheit|grau fahrenheit|°f;kW|quilowatts|quilowatt|kw;MW|megawatts|megawatt|mw;"
        "GW|gigawatts|gigawatt|gw;kWh|quilowatts-hora|quilowatt-hora|kwh;MB|megabytes|megabyte|mb;"
        "GB|gigabytes|gigabyte|gb;second|segundos|segundo|s;minute|minutos|minuto|min;hour|horas|hora|h;"
        "day|dias|dia;week|semanas|semana|sem;month|meses|mês;year|anos|ano;decade|décadas|década|déc;"
        "century|séculos|século|sécs|séc"
    ),
    "ro": (
        "%|de procente|procent|procente|%;mm|de milimetri|milimetru|milimetri|mm;"
        "cm|de centimetri|centimetru|centimetri|cm;m|de metri|metru|metri|m;km|de kilometri|kilometru|kilometri|km;"
        "in|de inchi|inch|inchi|in;ft|de picioare|picior|picioare|ft;yd|de iarzi|iard|iarzi|yd;"
        "mi|de mile|milă|mile|mi;nmi|de mile nautice|milă nautică|mile nautice|mn;ha|de hectare|hectar|hectare|ha;"
        "acre|de acri|acru|acri|ac;m2|de metri pătrați|metru pătrat|metri pătrați|m²;"
        "km2|de kilometri pătrați|kilometru pătrat|kilometri pătrați|km²;"
        "mi2|de mile pătrate|milă pătrată|mile pătrate|mi²;ft2|de picioare pătrate|picior pătrat|picioare pătrate|ft²;"
        "g|de grame|gram|grame|g;kg|de kilograme|kilogram|kilograme|kg;t|de tone metrice|tonă metrică|tone metrice|t;"
        "ton|de tone scurte|tonă scurtă|tone scurte|t.s;lb|de livre|livră|livre|lb;oz|de uncii|uncie|uncii|oz;"
        "l|de litri|litru|litri|l;bbl|de barili|baril|barili|bbl;m3|de metri cubi|metru cub|metri cubi|m³;"
        "gal|de galoane|galon|galoane|gal;km/h|de kilometri pe oră|kilometru pe oră|kilometri pe oră|km/h;"
        "mph|de mile pe oră|milă pe oră|mile pe oră|mi/h;kn|de noduri|nod|noduri|kn;"
        "°C|de grade celsius|grad celsius|grade celsius|°c;°F|de grade fahrenheit|grad fahrenheit|grade fahrenheit|°f;"
        "kW|de kilowați|kilowatt|kilowați|kw;MW|de megawați|megawatt|megawați|mw;GW|de gigawați|gigawatt|gigawați|gw;"
        "kWh|de kilowați-oră|kilowatt-oră|kilowați-oră|kwh;MB|de megabyți|megabyte|megabyți|mb;"
        "GB|de gigabyți|gigabyte|gigabyți|gb;second|de secunde|secundă|secunde|s;minute|de minute|minut|minute|min;"
        "hour|de ore|oră|ore;day|de zile|zi|zile;week|de săptămâni|săptămână|săptămâni|săpt;month|de luni|lună|luni;"
        "year|de ani|an|ani;decade|de decenii|deceniu|decenii|dec;century|de secole|secol|secole|sec"
    ),
    "ru": (
        "%|процента|процент|процентов|%;mm|миллиметра|миллиметр|миллиметров|мм;"
        "cm|сантиметра|сантиметр|сантиметров|см;m|метра|метр|метров|м;km|километра|километр|километров|км;"
        "in|дюйма|дюйм|дюймов;ft|фута|фут|футов|фт;yd|ярда|ярд|ярдов;mi|мили|миля|миль|ми;"
        "nmi|морской мили|морская миля|морские мили|морских миль|мор. ми;ha|гектара|гектар|гектаров|га;"
        "acre|акра|акр|акров;m2|квадратного метра|квадратный метр|квадратных метра|квадратных метров|м²;"
        "km2|квадратного километра|квадратный километр|квадратных километра|квадратных километров|км²;"
        "mi2|квадратной мили|квадратная миля|квадратные мили|квадратных миль|ми²;"
        "ft2|квадратного фута|квадратный фут|квадратных фута|квадратных футов|фт²;g|грамма|грамм|г;"
        "kg|килограмма|килограмм|кг;t|тонны|тонна|тонн|т;"
        "ton|американской тонны|американская тонна|американские тонны|американских тонн|амер. т;"
        "lb|фунта|фунт|фунтов|фнт;oz|унции|унция|унций|унц;l|литра|литр|литров|л;bbl|барреля|баррель|баррелей|барр;"
        "m3|кубического метра|кубический метр|кубических метра|кубических метров|м³;"
        "gal|амер. галлона|амер. галлон|амер. галлонов|ам. гал;"
        "km/h|километра в час|километр в час|километров в час|км/ч;mph|мили в час|миля в час|миль в час|ми/ч;"
        "kn|узла|узел|узлов|уз;°C|градуса цельсия|градус цельсия|градусов цельсия|°c;"
        "°F|градуса фаренгейта|градус фаренгейта|градусов фаренгейта|°f;kW|киловатта|киловатт|квт;"
        "MW|мегаватта|мегаватт|мвт;GW|гигаватта|гигаватт|гвт;kWh|киловатт-часа|киловатт-час|киловатт-часов|квт⋅ч;"
        "MB|мегабайта|мегабайт|мб;GB|гигабайта|гигабайт|гб;second|секунды|секунда|секунд|с;"
        "minute|минуты|минута|минут|мин;hour|часа|час|часов|ч;day|дня|день|дней|дн;week|недели|неделя|недель|нед;"
        "month|месяца|месяц|месяцев|мес;year|года|год|лет|г|л;decade|десятилетия|десятилетие|десятилетий;"
        "century|века|век|веков|в"
    ),
    "sk": (
        "%|percent|percento|percentá|percenta|%;mm|milimetrov|milimeter|milimetre|milimetra|mm;"
        "cm|centimetrov|centimeter|centimetre|centimetra|cm;m|metrov|meter|metre|metra|m;"
        "km|kilometrov|kilometer|kilometre|kilometra|km;in|palcov|palec|palce|palca|in;ft|stôp|stopa|stopy|ft;"
        "yd|yardov|yard|yardy|yardu|yd;mi|míľ|míľa|míle|mi;"
        "nmi|námorných míľ|námorná míľa|námorné míle|námornej míle|nm;ha|hektárov|hektár|hektáre|hektára|ha;"
        "acre|akrov|aker|akre|akra|ac;m2|metrov štvorcových|meter štvorcový|metre štvorcové|metra štvorcového|m²;"
        "km2|kilometrov štvorcových|kilometer štvorcový|kilometre štvorcové|kilometra štvorcového|km²;"
        "mi2|míľ štvorcových|míľa štvorcová|míle štvorcové|míle štvorcovej|mi²;"
        "ft2|štvorcových stôp|štvorcová stopa|štvorcové stopy|štvorcovej stopy|ft²;g|gramov|gram|gramy|gramu|g;"
        "kg|kilogramov|kilogram|kilogramy|kilogramu|kg;t|ton|tona|tony|t;"
        "ton|amerických ton|americká tona|americké tony|americkej tony|to;lb|libier|libra|libry|lb;"
        "oz|uncí|unca|unce|oz;l|litrov|liter|litre|litra|l;bbl|barelov|barel|barely|barelu|bbl;"
        "m3|kubických metrov|kubický meter|kubické metre|kubického metra|m³;gal|galónov|galón|galóny|galónu|gal;"
        "km/h|kilometrov za hodinu|kilometer za hodinu|kilometre za hodinu|kilometra za hodinu|km/h;"
        "mph|míľ za hodinu|míľa za hodinu|míle za hodinu|mi/h;kn|uzlov|uzol|uzly|uzla|kn;"
        "°C|stupňov celzia|stupeň celzia|stupne celzia|stupňa celzia|°c;"
        "°F|stupňov fahrenheita|stupeň fahrenheita|stupne fahrenheita|stupňa fahrenheita|°f;"
        "kW|kilowattov|kilowatt|kilowatty|kilowattu|kw;MW|megawattov|megawatt|megawatty|megawattu|mw;"
        "GW|gigawattov|gigawatt|gigawatty|gigawattu|gw;kWh|kilowatthodín|kilowatthodina|kilowatthodiny|kwh;"
        "MB|megabajtov|megabajt|megabajty|megabajtu|mb;GB|gigabajtov|gigabajt|gigabajty|gigabajtu|gb;"
        "second|sekúnd|sekunda|sekundy|s;minute|minút|minúta|minúty|min;hour|hodín|hodina|hodiny|h;"
        "day|dní|deň|dni|dňa;week|týždňov|týždeň|týždne|týždňa|týž;month|mesiacov|mesiac|mesiace|mesiaca|mes;"
        "year|rokov|rok|roky|roka|r;decade|desaťročí|desaťročie|desaťročia|desaťr;"
        "century|storočí|storočie|storočia|stor"
    ),
    "sl": (
        "%|odstotkov|odstotek|odstotka|odstotki|%;mm|milimetrov|milimeter|milimetra|milimetri|mm;"
        "cm|centimetrov|centimeter|centimetra|centimetri|cm;m|metrov|meter|metra|metri|m;"
        "km|kilometrov|kilometer|kilometra|kilometri|km;in|palcev|palec|palca|palci|in;"
        "ft|čevljev|čevelj|čevlja|čevlji|ft;yd|jardov|jard|jarda|jardi|yd;mi|milj|milja|milji|milje|mi;"
        "nmi|navtičnih milj|navtična milja|navtični milji|navtične milje|nmi;ha|hektarov|hektar|hektara|hektari|ha;"
        "acre|akrov|aker|akra|akri|ac;m2|kvadratnih metrov|kvadratni meter|kvadratna metra|kvadratni metri|m²;"
        "km2|kvadratnih kilometrov|kvadratni kilometer|kvadratna kilometra|kvadratni kilometri|km²;"
        "mi2|kvadratnih milj|kvadratna milja|kvadratni milji|kvadratne milje|mi²;"
        "ft2|kvadratnih čevljev|kvadratni čevelj|kvadratna čevlja|kvadratni čevlji|ft²;g|gramov|gram|grama|grami|g;"
        "kg|kilogramov|kilogram|kilograma|kilogrami|kg;t|metričnih ton|metrična tona|metrični toni|metrične tone|t;"
        "ton|ameriških ton|ameriška tona|ameriški toni|ameriške tone|sh tn;lb|funtov|funt|funta|funti|lb;"
        "oz|unč|unča|unči|unče|oz;l|litrov|liter|litra|litri|l;bbl|sodčkov|sodček|sodčka|sodčki|bbl;"
        "m3|kubičnih metrov|kubični meter|kubična metra|kubični metri|m³;gal|galon|galona|galoni|galone|gal;"
        "km/h|kilometrov na uro|kilometer na uro|kilometra na uro|kilometri na uro|km/h;"
        "mph|milj na uro|milja na uro|milji na uro|milje na uro|mi/h;kn|vozlov|vozel|vozla|vozli|kn;"
        "°C|stopinj celzija|stopinja celzija|stopinji celzija|stopinje celzija|°c;"
        "°F|stopinj farenheita|stopinja farenheita|stopinji farenheita|stopinje farenheita|°f;"
        "kW|kilovatov|kilovat|kilovata|kilovati|kw;MW|megavatov|megavat|megavata|megavati|mw;"
        "GW|gigavatov|gigavat|gigavata|gigavati|gw;kWh|kilovatnih ur|kilovatna ura|kilovatni uri|kilovatne ure|kwh;"
        "MB|megabajtov|megabajt|megabajta|megabajti|mb;GB|gigabajtov|gigabajt|gigabajta|gigabajti|gb;"
        "second|sekund|sekunda|sekundi|sekunde|sek;minute|minut|minuta|minuti|minute|min;hour|ur|ura|uri|ure|h;"
        "day|dni|dan|dneva|d;week|tednov|teden|tedna|tedni|t;month|mesecev|mesec|meseca|meseci|m;"
        "year|let|leto|leti|l;decade|dekad|dekada|dekadi|dekade|dek;century|stoletij|stoletje|stoletji|stoletja|stol"
    ),
    "sr": (
        "%|процената|проценат|%|procenata|procenat;"
        "mm|милиметара|милиметар|милиметра|mm|milimetara|milimetar|milimetra;"
        "cm|центиметара|центиметар|центиметра|cm|centimetara|centimetar|centimetra;"
        "m|метара|метар|метра|m|metara|metar|metra;"
        "km|километара|километар|километра|km|kilometara|kilometar|kilometra;in|инча|инч|inča|inč;"
        "ft|стопа|стопе|ft|stopa|stope;yd|јарди|јард|јарда|јрд|jardi|jard|jarda|jrd;mi|миља|миље|mi|milja|milje;"
        "nmi|наутичких миља|наутичка миља|наутичке миље|nmi|nautičkih milja|nautička milja|nautičke milje;"
        "ha|хектара|хектар|ha|hektara|hektar;acre|акера|акер|ac|akera|aker;"
        "m2|квадратних метара|квадратни метар|квадратна метра|m²|kvadratnih metara|kvadratni metar|kvadratna metra;"
        "km2|квадратних километара|квадратни километар|квадратна километра|km²|kvadratnih kilometara|kvadratni kilometar|kvadratna kilometra;"
        "mi2|квадратних миља|квадратна миља|квадратне миље|mi²|kvadratnih milja|kvadratna milja|kvadratne milje;"
        "ft2|квадратних стопа|квадратна стопа|квадратне стопе|ft²|kvadratnih stopa|kvadratna stopa|kvadratne stope;"
        "g|грама|грам|g|grama|gram;kg|килограма|килограм|kg|kilograma|kilogram;"
        "t|метричких тона|метричка тона|метричке тоне|t|metričkih tona|metrička tona|metričke tone;"
        "ton|тона|тоне|tn|tona|tone;lb|фунти|фунта|фунте|lb|funti|funta|funte;oz|унци|унца|унце|oz|unci|unca|unce;"
        "l|литара|литар|литра|l|litara|litar|litra;bbl|барела|барел|bbl|barela|barel;"
        "m3|кубних метара|кубни метар|кубна метра|m³|kubnih metara|kubni metar|kubna metra;"
        "gal|галона|галон|gal|galona|galon;"
        "km/h|километара на сат|километар на сат|километра на сат|km/h|kilometara na sat|kilometar na sat|kilometra na sat;"
        "mph|миља на сат|миље на сат|mi/h|milja na sat|milje na sat;kn|чворова|чвор|чвора|kn|čvorova|čvor|čvora;"
        "°C|степени целзијуса|степен целзијуса|степена целзијуса|°c|stepeni celzijusa|stepen celzijusa|stepena celzijusa;"
        "°F|степени фаренхајта|степен фаренхајта|степена фаренхајта|°f|stepeni farenhajta|stepen farenhajta|stepena farenhajta;"
        "kW|киловати|киловат|киловата|kw|kilovati|kilovat|kilovata;"
        "MW|мегавати|мегават|мегавата|mw|megavati|megavat|megavata;"
        "GW|гигавати|гигават|гигавата|gw|gigavati|gigavat|gigavata;"
        "kWh|киловат-сати|киловат-сат|киловат-сата|kwh|kilovat-sati|kilovat-sat|kilovat-sata;"
        "MB|мегабајтова|мегабајт|мегабајта|mb|megabajtova|megabajt|megabajta;"
        "GB|гигабајтова|гигабајт|гигабајта|gb|gigabajtova|gigabajt|gigabajta;"
        "second|секунди|секунда|секунде|сек|sekundi|sekunda|sekunde|sek;minute|минута|минут|мин|minuta|minut|min;"
        "hour|сати|сат|сата|sati|sat|sata;day|дана|дан|dana|dan;week|недеља|недеље|нед|nedelja|nedelje|ned;"
        "month|месеци|месец|месеца|мес|meseci|mesec|meseca|mes;year|година|године|год|godina|godine|god;"
        "decade|деценија|деценије|дец|decenija|decenije|dec;century|векова|век|века|в|vekova|vek|veka|v"
    ),
    "sv": (
        "%|procent|%;mm|millimeter|mm;cm|centimeter|cm;m|meter|m;km|kilometer|km;in|tum;ft|fot;yd|yard|yd;"
        "mi|mile|mi;nmi|nautiska mil|nautisk mil|naut. mil;ha|hektar|ha;acre|engelska tunnland|engelskt tunnland|ac;"
        "m2|kvadratmeter|m²;km2|kvadratkilometer|km²;mi2|kvadratmile|kv.mile;ft2|kvadratfot|kv.fot;g|gram|g;"
        "kg|kilogram|kg;t|ton|t;ton|engelska korta ton|engelskt kort ton|eng. k. ton;lb|pund;oz|uns;l|liter|l;"
        "bbl|fat;m3|kubikmeter|m³;gal|gallon|gal;km/h|kilometer per timme|km/h;mph|mile per timme|mi/h;kn|knop;"
        "°C|grader celsius|grad celsius|°c;°F|grader fahrenheit|grad fahrenheit|°f;kW|kilowatt|kw;MW|megawatt|mw;"
        "GW|gigawatt|gw;kWh|kilowattimmar|kilowattimme|kwh;MB|megabyte|mb;GB|gigabyte|gb;second|sekunder|sekund|s;"
        "minute|minuter|minut|min;hour|timmar|timme|tim;day|dygn|d;week|veckor|vecka|v;month|månader|månad|mån;"
        "year|år;decade|årtionden|årtionde|årt;century|århundraden|århundrade|årh"
    ),
    "th": (
        "%|เปอร์เซ็นต์|%;mm|มิลลิเมตร|มม;cm|เซนติเมตร|ซม;m|เมตร|ม;km|กิโลเมตร|กม;in|นิ้ว;ft|ฟุต;yd|หลา;mi|ไมล์;"
        "nmi|ไมล์ทะเล;ha|เฮกตาร์;acre|เอเคอร์;m2|ตารางเมตร|ตร.ม;km2|ตารางกิโลเมตร|ตร.กม;mi2|ตารางไมล์|ตร.ไมล์;"
        "ft2|ตารางฟุต|ตร.ฟุต;g|กรัม|ก;kg|กิโลกรัม|กก;t|เมตริกตัน|ต;ton|ตัน;lb|ปอนด์;oz|ออนซ์;l|ลิตร|ล;"
        "bbl|บาร์เรล|bbl;m3|ลูกบาศก์เมตร|ลบ.ม;gal|แกลลอน;km/h|กิโลเมตรต่อชั่วโมง|กม./ชม;mph|ไมล์ต่อชั่วโมง|ไมล์/ชม;"
        "kn|นอต;°C|องศาเซลเซียส|°c;°F|องศาฟาเรนไฮต์|°f;kW|กิโลวัตต์;MW|เมกะวัตต์;GW|กิกะวัตต์;"
        "kWh|กิโลวัตต์-ชั่วโมง|กว.-ชม;MB|เมกะไบต์|mb;GB|กิกะไบต์|gb;second|วินาที|วิ;minute|นาที;hour|ชั่วโมง|ชม;"
        "day|วัน;week|สัปดาห์;month|เดือน;year|ปี;decade|ทศวรรษ;century|ศตวรรษ"
    ),
    "tr": (
        "%|yüzde|%;mm|milimetre|mm;cm|santimetre|cm;m|metre|m;km|kilometre|km;in|inç;ft|fit;yd|yarda|yd;mi|mil;"
        "nmi|deniz mili|nmi;ha|hektar|ha;acre|akre|ac;m2|metrekare|m²;km2|kilometrekare|km²;mi2|mil kare|mi²;"
        "ft2|fit kare|ft²;g|gram|g;kg|kilogram|kg;t|ton|t;ton|amerikan tonu|kısa ton;lb|libre|lb;oz|ons|oz;"
        "l|litre|l;bbl|varil|bbl;m3|metreküp|m³;gal|galon|gal;km/h|kilometre/saat|km/sa;mph|mil/saat|mil/sa;"
        "kn|knot|kn;°C|santigrat derece|°c;°F|fahrenhayt derece|°f;kW|kilovat|kw;MW|megavat|mw;GW|gigavat|gw;"
        "kWh|kilovatsaat|kwh;MB|megabayt|mb;GB|gigabayt|gb;second|saniye|sn;minute|dakika|dk;hour|saat|sa;"
        "day|gün;week|hafta|hf;month|ay;year|yıl;decade|on yıl;century|yüzyıl|yy"
    ),
    "uk": (
        "%|відсотка|відсоток|відсотки|відсотків|%;mm|міліметра|міліметр|міліметри|міліметрів|мм;"
        "cm|сантиметра|сантиметр|сантиметри|сантиметрів|см;m|метра|метр|метри|метрів|м;"
        "km|кілометра|кілометр|кілометри|кілометрів|км;in|дюйма|дюйм|дюйми|дюймів;ft|фута|фут|фути|футів|фт;"
        "yd|ярда|ярд|ярди|ярдів;mi|милі|миля|миль;"
        "nmi|морської милі|морська миля|морські милі|морських миль|м. милі|м. миля|м. миль;"
        "ha|гектара|гектар|гектари|гектарів|га;acre|акра|акр|акри|акрів;"
        "m2|квадратного метра|квадратний метр|квадратні метри|квадратних метрів|м²;"
        "km2|квадратного кілометра|квадратний кілометр|квадратні кілометри|квадратних кілометрів|км²;"
        "mi2|квадратної милі|квадратна миля|квадратні милі|квадратних миль|милі²|миля²|миль²;"
        "ft2|квадратного фута|квадратний фут|квадратні фути|квадратних футів|фута²|фут²|фути²|футів²;"
        "g|грама|грам|грами|грамів|г;kg|кілограма|кілограм|кілограми|кілограмів|кг;"
        "t|метричної тонни|метрична тонна|метричні тонни|метричних тонн|метр. т;ton|тонни|тонна|тонн|т;"
        "lb|фунта|фунт|фунти|фунтів|фнт;oz|унції|унція|унцій|унц;l|літра|літр|літри|літрів|л;"
        "bbl|бареля|барель|барелі|барелів|брл;m3|кубічного метра|кубічний метр|кубічні метри|кубічних метрів|м³;"
        "gal|галона|галон|галони|галонів|гал;"
        "km/h|кілометра за годину|кілометр за годину|кілометри за годину|кілометрів за годину|км/год;"
        "mph|милі за годину|миля за годину|миль за годину|милі/год|миля/год|миль/год;kn|вузла|вузол|вузли|вузлів|вуз;"
        "°C|градуса цельсія|градус цельсія|градуси цельсія|градусів цельсія|°c;"
        "°F|градуса фаренгейта|градус фаренгейта|градуси фаренгейта|градусів фаренгейта|°f;"
        "kW|кіловата|кіловат|кіловати|кіловатів|квт;MW|мегавата|мегават|мегавати|мегаватів|мвт;"
        "GW|гігавата|гігават|гігавати|гігаватів|гвт;kWh|кіловат-години|кіловат-година|кіловат-годин|квт⋅год;"
        "MB|мегабайта|мегабайт|мегабайти|мегабайтів|мб;GB|гігабайта|гігабайт|гігабайти|гігабайтів|гб;"
        "second|секунди|секунда|секунд|с;minute|хвилини|хвилина|хвилин|хв;hour|години|година|годин|год;"
        "day|дня|день|дні|днів|дн;week|тижня|тиждень|тижні|тижнів|тиж;month|місяця|місяць|місяці|місяців|міс;"
        "year|року|рік|роки|років|р;decade|десятиліття|десятиліть;century|століття|століть|ст"
    ),
    "ur": (
        "%|فیصد|%;mm|ملی میٹر;cm|سینٹی میٹر;m|میٹر;km|کلو میٹر;in|انچ|in;ft|فیٹ;yd|یارڈ;mi|میل;"
        "nmi|بحری میل|nmi;ha|ہیکٹر;acre|ایکڑ;m2|مربع میٹر|m²;km2|مربع کلو میٹر|km²;mi2|مربع میل|sq mi;"
        "ft2|مربع فٹ|sq ft;g|گرام|g;kg|کلو گرام|kg;t|میٹرک ٹن|t;ton|ٹن|tn;lb|پونڈ|lb;oz|اونس|oz;l|لیٹر;"
        "bbl|بیرلز|بیرل|bbl;m3|کیوبک میٹر|m³;gal|گیلن|gal;km/h|کلومیٹر فی گھنٹہ|kph;mph|میل فی گھنٹہ|mph;"
        "kn|ناٹس|ناٹ|kn;°C|ڈگری سیلسیس|°c;°F|ڈگری فارن ہائیٹ|°f;kW|کلو واٹ;MW|میگا واٹ|mw;GW|گیگا واٹ|gw;"
        "kWh|کلو واٹ آور|kwh;MB|ميگابائٹس|میگابائٹ|mb;GB|گیگابائٹ|gb;second|سیکنڈ;minute|منٹ;hour|گھنٹے|گھنٹہ;"
        "day|دن;week|ہفتے|ہفتہ;month|مہینے|مہینہ;year|سال;decade|دہائیاں|دہائی;century|صدیاں|صدی"
    ),
    "vi": (
        "%|%;mm|milimét|mm;cm|xentimét|cm;m|mét|m;km|kilômét|km;in|inch;ft|feet|ft;yd|yard|yd;mi|dặm;"
        "nmi|hải lý|nmi;ha|héc-ta|ha;acre|mẫu;m2|mét vuông|m²;km2|kilômét vuông|km²;mi2|dặm vuông|mi²;"
        "ft2|feet vuông|ft²;g|gam|g;kg|kilôgam|kg;t|tấn hệ mét|t;ton|tấn|tn;lb|pao|lb;oz|aoxơ|oz;l|lít|l;"
        "bbl|thùng;m3|mét khối|m³;gal|gallon|gal;km/h|kilômét/giờ|km/h;mph|dặm/giờ|mph;kn|hải lý/giờ|kn;"
        "°C|độ c|°c;°F|độ f|°f;kW|kilôoát|kw;MW|megaoát|mw;GW|gigaoát|gw;kWh|kilôoát giờ|kwh;MB|megabyte|mb;"
        "GB|gigabyte|gb;second|giây;minute|phút;hour|tiếng;day|ngày;week|tuần;month|tháng;year|năm;"
        "decade|thập kỷ;century|thế kỷ"
    ),
    "zh": (
        "%|%;mm|毫米|公釐;cm|厘米|公分;m|米|公尺;km|公里;in|英寸|吋;ft|英尺;yd|码|碼;mi|英里;nmi|海里;ha|公顷|公頃;acre|英亩|英畝;"
        "m2|平方米|平方公尺;km2|平方公里;mi2|平方英里;ft2|平方英尺;g|克|g;kg|千克|kg|公斤;t|公吨|t|公噸;ton|吨|tn|美噸;lb|磅|lb;oz|盎司|oz;"
        "l|升|公升;bbl|桶;m3|立方米|立方公尺;gal|加仑|加侖;km/h|每小时公里|km/h|每小時  公里|公里/小時;mph|每小时英里|mi/h|每小時  英里|英里/小時;kn|节|kn|節;"
        "°C|摄氏度|°c|攝氏  度;°F|华氏度|°f|華氏  度;kW|千瓦|千瓦特;MW|兆瓦|百萬瓦特|百萬瓦;GW|吉瓦;kWh|千瓦时|千瓦小時;MB|兆字节|mb;GB|吉字节|gb;"
        "second|秒钟|秒;minute|分钟|分鐘;hour|小时|小時;day|天;week|周|週;month|个月|個月;year|年;decade|个十年;century|个世纪|個世紀|世紀"
    ),
}
# fmt: on
"""Units of measurement: newsdiff's sign for one, then its names."""

# fmt: off
CURRENCIES: dict[str, str] = {
    "ar": (
        "AUD|دولار أسترالي|au$|aud;BRL|ريال برازيلي|r$|brl;CAD|دولار كندي|ca$|cad;CHF|فرنك سويسري|chf;"
        "CNY|يوان صيني|cn¥|cny;CZK|كرونة تشيكية|czk;DKK|كرونة دنماركية|dkk;EUR|يورو|€|eur;"
        "GBP|جنيه إسترليني|uk£|gbp;HUF|فورينت هنغاري|huf;INR|روبية هندي|₹|inr;JPY|ين ياباني|jp¥|jpy;"
        "KRW|وون كوريا الجنوبية|₩|krw;MXN|بيزو مكسيكي|mx$|mxn;NOK|كرونة نرويجية|nok;PLN|زلوتي بولندي|pln;"
        "RUB|روبل روسي|rub;SEK|كرونة سويدية|sek;TRY|ليرة تركية|try;UAH|هريفنيا أوكراني|uah;"
        "USD|دولار أمريكي|us$|usd;ZAR|راند جنوب أفريقيا|zar"
    ),
    "bg": (
        "AUD|австралийски долар|австралийски долара|aud;BRL|бразилски реал|бразилски реала|brl;"
        "CAD|канадски долар|канадски долара|cad;CHF|швейцарски франк|швейцарски франка|chf;"
        "CNY|китайски юан|китайски юана|cny;CZK|чешка крона|чешки крони|czk;DKK|датска крона|датски крони|dkk;"
        "EUR|евро|€|eur;GBP|британска лира|британски лири|gbp;HUF|унгарски форинт|унгарски форинта|huf;"
        "INR|индийска рупия|индийски рупии|inr;JPY|японска йена|японски йени|jpy;"
        "KRW|южнокорейски вон|южнокорейски вона|krw;MXN|мексиканско песо|мексикански песо|mxn;"
        "NOK|норвежка крона|норвежки крони|nok;PLN|полска злота|полски злоти|pln;RUB|руска рубла|руски рубли|rub;"
        "SEK|шведска крона|шведски крони|sek;TRY|турска лира|турски лири|try;"
        "UAH|украинска гривня|украински гривни|uah;USD|щатски долар|щатски долара|щ.д|usd;"
        "ZAR|южноафрикански ранд|южноафрикански ранда|zar"
    ),
    "bn": (
        "AUD|অস্ট্রেলীয় ডলার|a$|aud;BRL|ব্রাজিলিয়ান রিয়েল|r$|brl;CAD|কানাডিয়ান ডলার|ca$|cad;CHF|সুইস ফ্রাঁ|chf;"
        "CNY|চীনা ইউয়ান|cn¥|cny;CZK|চেক কোরুনা|চেক কোরুনাস|czk;DKK|ড্যানিশ ক্রোন|ড্যানিশ ক্রৌন|dkk;EUR|ইউরো|€|eur;"
        "GBP|ব্রিটিশ পাউন্ড|£|gbp;HUF|হাঙ্গেরিয়ান ফোরিন্ট|huf;INR|ভারতীয় রুপি|ভারতীয় টাকা|₹|inr;"
        "JPY|জাপানি ইয়েন|jp¥|jpy;KRW|দক্ষিণ কোরিয়ান ওন|₩|krw;MXN|ম্যাক্সিকান পেসো|mx$|mxn;"
        "NOK|নরওয়েজিয়ান ক্রোন|নরওয়েজিয়ান ক্রোনার|nok;PLN|পোলিশ জ্লোটি|pln;RUB|রাশিয়ান রুবেল|rub;"
        "SEK|সুইডিশ ক্রোনা|sek;TRY|তুর্কি লিরা|try;UAH|ইউক্রেনীয় রিভনিয়া|uah;USD|মার্কিন ডলার|us$|usd;"
        "ZAR|দক্ষিণ আফ্রিকান রেন্ড|zar"
    ),
    "ca": (
        "AUD|dòlar australià|dòlars australians|au$|aud;BRL|real brasiler|reals brasilers|brl;"
        "CAD|dòlar canadenc|dòlars canadencs|cad;CHF|franc suís|francs suïssos|chf;CNY|iuan|iuans|cny;"
        "CZK|corona txeca|corones txeques|czk;DKK|corona danesa|corones daneses|dkk;EUR|euro|euros|€|eur;"
        "GBP|lliura esterlina|lliures esterlines|£|gbp;HUF|fòrint|fòrints|huf;INR|rupia índia|rupies índies|₹|inr;"
        "JPY|ien|iens|¥|jpy;KRW|won sud-coreà|wons sud-coreans|₩|krw;MXN|peso mexicà|pesos mexicans|mxn;"
        "NOK|corona noruega|corones noruegues|nok;PLN|zloty|zlote|pln;RUB|ruble|rubles|rub;"
        "SEK|corona sueca|corones sueques|sek;TRY|lira turca|lires turques|try;UAH|hrívnia|hrívnies|uah;"
        "USD|dòlar dels estats units|dòlars dels estats units|usd;ZAR|rand sud-africà|rands sud-africans|zar"
    ),
    "cs": (
        "AUD|australský dolar|australské dolary|australského dolaru|australských dolarů|au$|aud;"
        "BRL|brazilský real|brazilské realy|brazilského realu|brazilských realů|r$|brl;"
        "CAD|kanadský dolar|kanadské dolary|kanadského dolaru|kanadských dolarů|ca$|cad;"
        "CHF|švýcarský frank|švýcarské franky|švýcarského franku|švýcarských franků|chf;"
        "CNY|čínský jüan|čínské jüany|čínského jüanu|čínských jüanů|cn¥|cny;"
        "CZK|česká koruna|české koruny|českých korun|kč|czk;DKK|dánská koruna|dánské koruny|dánských korun|dkk;"
        "EUR|euro|eura|eur|€;GBP|britská libra|britské libry|britských liber|£|gbp;"
        "HUF|maďarský forint|maďarské forinty|maďarského forintu|maďarských forintů|huf;"
        "INR|indická rupie|indické rupie|indických rupií|inr;"
        "JPY|japonský jen|japonské jeny|japonského jenu|japonských jenů|jp¥|jpy;"
        "KRW|jihokorejský won|jihokorejské wony|jihokorejského wonu|jihokorejských wonů|₩|krw;"
        "MXN|mexické peso|mexická pesa|mexického pesa|mexických pes|mx$|mxn;"
        "NOK|norská koruna|norské koruny|norských korun|nok;"
        "PLN|polský zlotý|polské zloté|polského zlotého|polských zlotých|pln;"
        "RUB|ruský rubl|ruské rubly|ruského rublu|ruských rublů|rub;"
        "SEK|švédská koruna|švédské koruny|švédských korun|sek;TRY|turecká lira|turecké liry|tureckých lir|try;"
        "UAH|ukrajinská hřivna|ukrajinské hřivny|ukrajinských hřiven|uah;"
        "USD|americký dolar|americké dolary|amerického dolaru|amerických dolarů|us$|usd;"
        "ZAR|jihoafrický rand|jihoafrické randy|jihoafrického randu|jihoafrických randů|zar"
    ),
    "da": (
        "AUD|australsk dollar|australske dollar|au$|aud;BRL|brasiliansk real|brasilianske realer|r$|brl;"
        "CAD|canadisk dollar|canadiske dollar|cad;CHF|schweizerfranc|chf;CNY|kinesisk yuan|kinesiske yuan|cn¥|cny;"
        "CZK|tjekkisk koruna|tjekkiske korunaer|czk;DKK|dansk krone|danske kroner|kr|dkk;EUR|euro|€|eur;"
        "GBP|britisk pund|britiske pund|£|gbp;HUF|ungarsk forint|ungarske forinter|huf;"
        "INR|indisk rupee|indiske rupees|₹|inr;JPY|japansk yen|japanske yen|jp¥|jpy;"
        "KRW|sydkoreansk won|sydkoreanske won|₩|krw;MXN|mexicansk peso|mexicanske pesos|mx$|mxn;"
        "NOK|norsk krone|norske kroner|nok;PLN|polsk zloty|polske zloty|pln;RUB|russisk rubel|russiske rubler|rub;"
        "SEK|svensk krone|svenske kroner|sek;TRY|tyrkisk lira|tyrkiske lira|try;"
        "UAH|ukrainsk grynia|ukrainske grynia|uah;USD|amerikansk dollar|amerikanske dollar|usd;"
        "ZAR|sydafrikansk rand|sydafrikanske rand|zar"
    ),
    "de": (
        "AUD|australischer dollar|australische dollar|au$|aud;BRL|brasilianischer real|brasilianische real|r$|brl;"
        "CAD|kanadischer dollar|kanadische dollar|ca$|cad;CHF|schweizer franken|chf;"
        "CNY|renminbi yuan|chinesischer yuan|cn¥|cny;CZK|tschechische krone|tschechische kronen|czk;"
        "DKK|dänische krone|dänische kronen|dkk;EUR|euro|€|eur;GBP|britisches pfund|britische pfund|£|gbp;"
        "HUF|ungarischer forint|ungarische forint|huf;INR|indische rupie|indische rupien|₹|inr;"
        "JPY|japanischer yen|japanische yen|¥|jpy;KRW|südkoreanischer won|südkoreanische won|₩|krw;"
        "MXN|mexikanischer peso|mexikanische pesos|mx$|mxn;NOK|norwegische krone|norwegische kronen|nok;"
        "PLN|polnischer złoty|polnische złoty|pln;RUB|russischer rubel|russische rubel|rub;"
        "SEK|schwedische krone|schwedische kronen|sek;TRY|türkische lira|try;"
        "UAH|ukrainische hrywnja|ukrainische hrywen|uah;USD|us-dollar|$|usd;"
        "ZAR|südafrikanischer rand|südafrikanische rand|zar"
    ),
    "el": (
        "AUD|δολάριο αυστραλίας|δολάρια αυστραλίας|a$|aud;BRL|ρεάλ βραζιλίας|r$|brl;"
        "CAD|δολάριο καναδά|δολάρια καναδά|ca$|cad;CHF|φράγκο ελβετίας|φράγκα ελβετίας|chf;CNY|γουάν κίνας|cn¥|cny;"
        "CZK|κορόνα τσεχίας|κορόνες τσεχίας|czk;DKK|κορόνα δανίας|κορόνες δανίας|dkk;EUR|ευρώ|€|eur;"
        "GBP|λίρα στερλίνα βρετανίας|λίρες στερλίνες βρετανίας|£|gbp;HUF|φιορίνι ουγγαρίας|φιορίνια ουγγαρίας|huf;"
        "INR|ρουπία ινδίας|ρουπίες ινδίας|₹|inr;JPY|γιεν ιαπωνίας|jp¥|jpy;KRW|γουόν νότιας κορέας|₩|krw;"
        "MXN|πέσο μεξικού|mx$|mxn;NOK|κορόνα νορβηγίας|κορόνες νορβηγίας|nok;PLN|ζλότι πολωνίας|pln;"
        "RUB|ρούβλι ρωσίας|ρούβλια ρωσίας|rub;SEK|κορόνα σουηδίας|κορόνες σουηδίας|sek;"
        "TRY|λίρα τουρκίας|λίρες τουρκίας|try;UAH|γρίβνα ουκρανίας|uah;USD|δολάριο ηπα|δολάρια ηπα|$|usd;"
        "ZAR|ραντ νότιας αφρικής|zar"
    ),
    "en": (
        "AUD|australian dollar|australian dollars|a$|aud;BRL|brazilian real|brazilian reals|r$|brl;"
        "CAD|canadian dollar|canadian dollars|ca$|cad;CHF|swiss franc|swiss francs|chf;CNY|chinese yuan|cn¥|cny;"
        "CZK|czech koruna|czech korunas|czk;DKK|danish krone|danish kroner|dkk;EUR|euro|euros|€|eur;"
        "GBP|british pound|british pounds|£|gbp;HUF|hungarian forint|hungarian forints|huf;"
        "INR|indian rupee|indian rupees|₹|inr;JPY|japanese yen|¥|jpy|jp¥;KRW|south korean won|₩|krw;"
        "MXN|mexican peso|mexican pesos|mx$|mxn;NOK|norwegian krone|norwegian kroner|nok;"
        "PLN|polish zloty|polish zlotys|pln;RUB|russian ruble|russian rubles|rub|russian rouble|russian roubles;"
        "SEK|swedish krona|swedish kronor|sek;TRY|turkish lira|try;UAH|ukrainian hryvnia|ukrainian hryvnias|uah;"
        "USD|us dollar|us dollars|$|usd|us$;ZAR|south african rand|zar"
    ),
    "es": (
        "AUD|dólar australiano|dólares australianos|aud;BRL|real brasileño|reales brasileños|brl;"
        "CAD|dólar canadiense|dólares canadienses|cad;CHF|franco suizo|francos suizos|chf;"
        "CNY|yuan renminbi|yuanes renminbi|cny;CZK|corona checa|coronas checas|czk;"
        "DKK|corona danesa|coronas danesas|dkk;EUR|euro|euros|€|eur;GBP|libra esterlina|libras esterlinas|gbp;"
        "HUF|forinto húngaro|forintos húngaros|huf;INR|rupia india|rupias indias|inr;"
        "JPY|yen japonés|yenes japoneses|jpy;KRW|won surcoreano|wons surcoreanos|krw;"
        "MXN|peso mexicano|pesos mexicanos|mxn|$;NOK|corona noruega|coronas noruegas|nok;"
        "PLN|esloti polaco|eslotis polacos|pln;RUB|rublo ruso|rublos rusos|rub;SEK|corona sueca|coronas suecas|sek;"
        "TRY|lira turca|liras turcas|try;UAH|grivna ucraniana|grivnas ucranianas|uah;"
        "USD|dólar estadounidense|dólares estadounidenses|us$|usd;ZAR|rand sudafricano|rands sudafricanos|zar"
    ),
    "et": (
        "AUD|austraalia dollar|austraalia dollarit|au$|aud;BRL|brasiilia reaal|brasiilia reaali|r$|brl;"
        "CAD|kanada dollar|kanada dollarit|ca$|cad;CHF|šveitsi frank|šveitsi franki|chf;"
        "CNY|hiina jüaan|hiina jüaani|cn¥|cny;CZK|tšehhi kroon|tšehhi krooni|czk;DKK|taani kroon|taani krooni|dkk;"
        "EUR|euro|eurot|€|eur;GBP|suurbritannia naelsterling|suurbritannia naelsterlingit|£|gbp;"
        "HUF|ungari forint|ungari forintit|huf;INR|india ruupia|india ruupiat|₹|inr;"
        "JPY|jaapani jeen|jaapani jeeni|¥|jpy;KRW|lõuna-korea vonn|lõuna-korea vonni|₩|krw;"
        "MXN|mehhiko peeso|mehhiko peesot|mx$|mxn;NOK|norra kroon|norra krooni|nok;PLN|poola zlott|poola zlotti|pln;"
        "RUB|venemaa rubla|rub;SEK|rootsi kroon|rootsi krooni|sek;TRY|türgi liir|türgi liiri|try;"
        "UAH|ukraina grivna|ukraina grivnat|uah;USD|usa dollar|usa dollarit|$|usd;"
        "ZAR|lõuna-aafrika rand|lõuna-aafrika randi|zar"
    ),
    "fa": (
        "AUD|دلار استرالیا|a$|aud;BRL|رئال برزیل|r$|brl;CAD|دلار کانادا|$ca|cad;CHF|فرانک سوئیس|chf;"
        "CNY|یوآن چین|¥cn|cny;CZK|کورونای جمهوری چک|czk;DKK|کرون دانمارک|dkk;EUR|یورو|€|eur;"
        "GBP|پوند بریتانیا|£|gbp;HUF|فورینت مجارستان|huf;INR|روپیهٔ هند|₹|inr;JPY|ین ژاپن|¥|jpy;"
        "KRW|وون کرهٔ جنوبی|₩|krw;MXN|پزوی مکزیک|$mx|mxn;NOK|کرون نروژ|nok;PLN|زلوتی لهستان|pln;RUB|روبل روسیه|rub;"
        "SEK|کرون سوئد|sek;TRY|لیرهٔ ترکیه|try;UAH|هریونیای اوکراین|uah;USD|دلار آمریکا|$|usd;"
        "ZAR|راند افریقای جنوبی|zar"
    ),
    "fi": (
        "AUD|australian dollari|australian dollaria|aud;BRL|brasilian real|brasilian realia|brl;"
        "CAD|kanadan dollari|kanadan dollaria|cad;CHF|sveitsin frangi|sveitsin frangia|chf;"
        "CNY|kiinan juan|kiinan juania|cny;CZK|tšekin koruna|tšekin korunaa|czk;"
        "DKK|tanskan kruunu|tanskan kruunua|dkk;EUR|euro|euroa|€|eur;GBP|englannin punta|englannin puntaa|£|gbp;"
        "HUF|unkarin forintti|unkarin forinttia|huf;INR|intian rupia|intian rupiaa|inr;"
        "JPY|japanin jeni|japanin jeniä|¥|jpy;KRW|etelä-korean won|etelä-korean wonia|krw;"
        "MXN|meksikon peso|meksikon pesoa|mxn;NOK|norjan kruunu|norjan kruunua|nok;"
        "PLN|puolan złoty|puolan złotya|pln;RUB|venäjän rupla|venäjän ruplaa|rub;"
        "SEK|ruotsin kruunu|ruotsin kruunua|sek;TRY|turkin liira|turkin liiraa|try;"
        "UAH|ukrainan hryvnia|ukrainan hryvniaa|uah;USD|yhdysvaltain dollari|yhdysvaltain dollaria|$|usd;"
        "ZAR|etelä-afrikan randi|etelä-afrikan randia|zar"
    ),
    "fr": (
        "AUD|dollar australien|dollars australiens|$au|aud;BRL|réal brésilien|réals brésiliens|r$|brl;"
        "CAD|dollar canadien|dollars canadiens|$ca|cad;CHF|franc suisse|francs suisses|chf;"
        "CNY|yuan renminbi chinois|yuans renminbi chinois|cny;CZK|couronne tchèque|couronnes tchèques|czk;"
        "DKK|couronne danoise|couronnes danoises|dkk;EUR|euro|euros|€|eur;GBP|livre sterling|livres sterling|£gb|gbp;"
        "HUF|forint hongrois|forints hongrois|huf;INR|roupie indienne|roupies indiennes|₹|inr;"
        "JPY|yen japonais|yens japonais|jpy;KRW|won sud-coréen|wons sud-coréens|₩|krw;"
        "MXN|peso mexicain|pesos mexicains|$mx|mxn;NOK|couronne norvégienne|couronnes norvégiennes|nok;"
        "PLN|zloty polonais|zlotys polonais|pln;RUB|rouble russe|roubles russes|rub;"
        "SEK|couronne suédoise|couronnes suédoises|sek;TRY|livre turque|livres turques|try;"
        "UAH|hryvnia ukrainienne|hryvnias ukrainiennes|uah;USD|dollar des états-unis|dollars des états-unis|$us|usd;"
        "ZAR|rand sud-africain|rands sud-africains|zar"
    ),
    "he": (
        "AUD|דולר אוסטרלי|a$|aud;BRL|ריאל ברזילאי|r$|brl;CAD|דולר קנדי|ca$|cad;CHF|פרנק שוויצרי|chf;"
        "CNY|יואן סיני|cn¥|cny;CZK|קורונה צ׳כית|czk;DKK|כתר דני|dkk;EUR|אירו|€|eur;GBP|לירה שטרלינג|£|gbp;"
        "HUF|פורינט הונגרי|huf;INR|רופי הודי|₹|inr;JPY|ין יפני|¥|jpy;KRW|וון דרום קוריאני|₩|krw;"
        "MXN|פסו מקסיקני|mx$|mxn;NOK|כתר נורווגי|nok;PLN|זלוטי פולני|pln;RUB|רובל רוסי|rub;SEK|כתר שוודי|sek;"
        "TRY|לירה טורקית חדשה|לירות טורקיות|try;UAH|הריבנה אוקראיני|uah;USD|דולר אמריקאי|$|usd;"
        "ZAR|ראנד דרום אפריקאי|zar"
    ),
    "hi": (
        "AUD|ऑस्ट्रेलियाई डॉलर|a$|aud;BRL|ब्राज़ीली रियाल|r$|brl;CAD|कनाडाई डॉलर|ca$|cad;CHF|स्विस फ़्रैंक|chf;"
        "CNY|चीनी युआन|cn¥|cny;CZK|चेक गणराज्य कोरुना|czk;DKK|डैनिश क्रोन|dkk;EUR|यूरो|€|eur;"
        "GBP|ब्रिटिश पाउंड स्टर्लिंग|£|gbp;HUF|हंगेरियन फ़ोरिंट|huf;INR|भारतीय रुपया|भारतीय रुपए|₹|inr;"
        "JPY|जापानी येन|jp¥|jpy;KRW|दक्षिण कोरियाई वॉन|₩|krw;MXN|मैक्सिकन पेसो|mx$|mxn;NOK|नॉर्वेजियन क्रोन|nok;"
        "PLN|पोलिश ज़्लॉटी|pln;RUB|रूसी रूबल|rub;SEK|स्वीडीश क्रोना|sek;TRY|तुर्की लीरा|try;"
        "UAH|यूक्रेनियन रिव्निया|uah;USD|यूएस डॉलर|$|usd;ZAR|दक्षिण अफ़्रीकी रैंड|zar"
    ),
    "hr": (
        "AUD|australski dolar|australska dolara|australskih dolara|aud;"
        "BRL|brazilski real|brazilska reala|brazilskih reala|brl;"
        "CAD|kanadski dolar|kanadska dolara|kanadskih dolara|cad;"
        "CHF|švicarski franak|švicarska franka|švicarskih franaka|chf;"
        "CNY|kineski yuan|kineska yuana|kineskih yuana|cny;CZK|češka kruna|češke krune|čeških kruna|czk;"
        "DKK|danska kruna|danske krune|danskih kruna|dkk;EUR|euro|eura|€|eur;"
        "GBP|britanska funta|britanske funte|britanskih funti|gbp;"
        "HUF|mađarska forinta|mađarske forinte|mađarskih forinti|huf;"
        "INR|indijska rupija|indijske rupije|indijskih rupija|inr;JPY|japanski jen|japanska jena|japanskih jena|jpy;"
        "KRW|južnokorejski won|južnokorejska wona|južnokorejskih wona|krw;"
        "MXN|meksički pezo|meksička peza|meksičkih peza|mxn;NOK|norveška kruna|norveške krune|norveških kruna|nok;"
        "PLN|poljska zlota|poljske zlote|poljskih zlota|pln;RUB|ruski rubalj|ruska rublja|ruskih rubalja|rub;"
        "SEK|švedska kruna|švedske krune|švedskih kruna|sek;TRY|turska lira|turske lire|turskih lira|try;"
        "UAH|ukrajinska hrivnja|ukrajinske hrivnje|ukrajinskih hrivnji|uah;"
        "USD|američki dolar|američka dolara|američkih dolara|usd;"
        "ZAR|južnoafrički rand|južnoafrička randa|južnoafričkih randa|zar"
    ),
    "hu": (
        "AUD|ausztrál dollár|aud;BRL|brazil real|brl;CAD|kanadai dollár|cad;CHF|svájci frank|chf;"
        "CNY|kínai jüan|cny;CZK|cseh korona|czk;DKK|dán korona|dkk;EUR|euró|eur;GBP|angol font|gbp;"
        "HUF|magyar forint|ft|huf;INR|indiai rúpia|inr;JPY|japán jen|¥|jpy;KRW|dél-koreai won|krw;"
        "MXN|mexikói peso|mxn;NOK|norvég korona|nok;PLN|lengyel zloty|pln;RUB|orosz rubel|rub;SEK|svéd korona|sek;"
        "TRY|török líra|try;UAH|ukrán hrivnya|uah;USD|usa-dollár|usd;ZAR|dél-afrikai rand|zar"
    ),
    "id": (
        "AUD|dolar australia|au$|aud;BRL|real brasil|r$|brl;CAD|dolar kanada|ca$|cad;CHF|franc swiss|chf;"
        "CNY|yuan tiongkok|cn¥|cny;CZK|koruna ceko|czk;DKK|krone denmark|dkk;EUR|euro|€|eur;"
        "GBP|pound inggris|£|gbp;HUF|forint hungaria|huf;INR|rupee india|rs|inr;JPY|yen jepang|jp¥|jpy;"
        "KRW|won korea selatan|₩|krw;MXN|peso meksiko|mx$|mxn;NOK|krone norwegia|nok;PLN|zloty polandia|pln;"
        "RUB|rubel rusia|rub;SEK|krona swedia|sek;TRY|lira turki|try;UAH|hryvnia ukraina|uah;"
        "USD|dolar amerika serikat|us$|usd;ZAR|rand afrika selatan|zar"
    ),
    "it": (
        "AUD|dollaro australiano|dollari australiani|a$|aud;BRL|real brasiliano|real brasiliani|brl;"
        "CAD|dollaro canadese|dollari canadesi|ca$|cad;CHF|franco svizzero|franchi svizzeri|chf;"
        "CNY|yuan cinese|yuan cinesi|cn¥|cny;CZK|corona ceca|corone ceche|czk;DKK|corona danese|corone danesi|dkk;"
        "EUR|euro|€|eur;GBP|sterlina britannica|sterline britanniche|£|gbp;"
        "HUF|fiorino ungherese|fiorini ungheresi|huf;INR|rupia indiana|rupie indiane|inr;"
        "JPY|yen giapponese|yen giapponesi|jpy;KRW|won sudcoreano|won sudcoreani|krw;"
        "MXN|peso messicano|pesos messicani|mxn;NOK|corona norvegese|corone norvegesi|nok;"
        "PLN|zloty polacco|zloty polacchi|pln;RUB|rublo russo|rubli russi|rub;SEK|corona svedese|corone svedesi|sek;"
        "TRY|lira turca|lire turche|try;UAH|grivnia ucraina|grivnie ucraine|uah;"
        "USD|dollaro statunitense|dollari statunitensi|usd;ZAR|rand sudafricano|rand sudafricani|zar"
    ),
    "ja": (
        "AUD|オーストラリア ドル|a$|aud;BRL|ブラジル レアル|r$|brl;CAD|カナダ ドル|ca$|cad;CHF|スイス フラン|chf;CNY|中国人民元|元|cny;"
        "CZK|チェコ コルナ|czk;DKK|デンマーク クローネ|dkk;EUR|ユーロ|€|eur;GBP|英国ポンド|£|gbp;HUF|ハンガリー フォリント|huf;INR|インド ルピー|₹|inr;"
        "JPY|日本円|円|￥|jpy;KRW|韓国ウォン|₩|krw;MXN|メキシコ ペソ|mx$|mxn;NOK|ノルウェー クローネ|nok;PLN|ポーランド ズウォティ|pln;"
        "RUB|ロシア ルーブル|rub;SEK|スウェーデン クローナ|sek;TRY|トルコ リラ|try;UAH|ウクライナ フリヴニャ|uah;USD|米ドル|$|usd;ZAR|南アフリカ ランド|zar"
    ),
    "ko": (
        "AUD|호주 달러|au$|aud;BRL|브라질 레알|r$|brl;CAD|캐나다 달러|ca$|cad;CHF|스위스 프랑|chf;CNY|중국 위안화|cn¥|cny;CZK|체코 코루나|czk;"
        "DKK|덴마크 크로네|dkk;EUR|유로|€|eur;GBP|영국 파운드|£|gbp;HUF|헝가리 포린트|huf;INR|인도 루피|₹|inr;JPY|일본 엔화|jp¥|jpy;"
        "KRW|대한민국 원|₩|krw;MXN|멕시코 페소|mx$|mxn;NOK|노르웨이 크로네|nok;PLN|폴란드 즈워티|pln;RUB|러시아 루블|rub;SEK|스웨덴 크로나|sek;"
        "TRY|튀르키예 리라|try;UAH|우크라이나 그리브나|uah;USD|미국 달러|us$|usd;ZAR|남아프리카 랜드|zar"
    ),
    "lt": (
        "AUD|australijos doleris|australijos doleriai|australijos dolerio|australijos dolerių|aud;"
        "BRL|brazilijos realas|brazilijos realai|brazilijos realo|brazilijos realų|brl;"
        "CAD|kanados doleris|kanados doleriai|kanados dolerio|kanados dolerių|cad;"
        "CHF|šveicarijos frankas|šveicarijos frankai|šveicarijos franko|šveicarijos frankų|chf;"
        "CNY|kinijos ženminbi juanis|kinijos ženminbi juaniai|kinijos ženminbi juanio|kinijos ženminbi juanių|cny;"
        "CZK|čekijos krona|čekijos kronos|čekijos kronų|czk;DKK|danijos krona|danijos kronos|danijos kronų|dkk;"
        "EUR|euras|eurai|euro|eurų|€|eur;"
        "GBP|didžiosios britanijos svaras|didžiosios britanijos svarai|didžiosios britanijos svaro|didžiosios britanijos svarų|gbp;"
        "HUF|vengrijos forintas|vengrijos forintai|vengrijos forinto|vengrijos forintų|huf;"
        "INR|indijos rupija|indijos rupijos|indijos rupijų|inr;JPY|japonijos jena|japonijos jenos|japonijos jenų|jpy;"
        "KRW|pietų korėjos vonas|pietų korėjos vonai|pietų korėjos vono|pietų korėjos vonų|krw;"
        "MXN|meksikos pesas|meksikos pesai|meksikos peso|meksikos pesų|mxn;"
        "NOK|norvegijos krona|norvegijos kronos|norvegijos kronų|nok;"
        "PLN|lenkijos zlotas|lenkijos zlotai|lenkijos zloto|lenkijos zlotų|pln;"
        "RUB|rusijos rublis|rusijos rubliai|rusijos rublio|rusijos rublių|rub;"
        "SEK|švedijos krona|švedijos kronos|švedijos kronų|sek;TRY|turkijos lira|turkijos liros|turkijos lirų|try;"
        "UAH|ukrainos grivina|ukrainos grivinos|ukrainos grivinų|uah;"
        "USD|jav doleris|jav doleriai|jav dolerio|jav dolerių|usd;"
        "ZAR|pietų afrikos respublikos randas|pietų afrikos respublikos randai|pietų afrikos respublikos rando|pietų afrikos respublikos randų|zar"
    ),
    "lv": (
        "AUD|austrālijas dolārs|austrālijas dolāri|au$|aud;BRL|brazīlijas reāls|brazīlijas reāli|r$|brl;"
        "CAD|kanādas dolārs|kanādas dolāri|ca$|cad;CHF|šveices franks|šveices franki|chf;"
        "CNY|ķīnas juaņs|ķīnas juaņi|cn¥|cny;CZK|čehijas krona|čehijas kronas|czk;"
        "DKK|dānijas krona|dānijas kronas|dkk;EUR|eiro|€|eur;"
        "GBP|lielbritānijas mārciņa|lielbritānijas mārciņas|£|gbp;HUF|ungārijas forints|ungārijas forinti|huf;"
        "INR|indijas rūpija|indijas rūpijas|₹|inr;JPY|japānas jena|japānas jenas|¥|jpy;"
        "KRW|dienvidkorejas vona|dienvidkorejas vonas|₩|krw;MXN|meksikas peso|mx$|mxn;"
        "NOK|norvēģijas krona|norvēģijas kronas|nok;PLN|polijas zlots|polijas zloti|pln;"
        "RUB|krievijas rublis|krievijas rubļi|rub;SEK|zviedrijas krona|zviedrijas kronas|sek;"
        "TRY|turcijas lira|turcijas liras|try;UAH|ukrainas grivna|ukrainas grivnas|uah;"
        "USD|asv dolārs|asv dolāri|$|usd;ZAR|dienvidāfrikas rends|dienvidāfrikas rendi|zar"
    ),
    "mr": (
        "AUD|ऑस्ट्रेलियन डॉलर|ऑस्ट्रेलियन डॉलर्स|a$|aud;BRL|ब्राझिलियन रियाल|ब्राझिलियन रियाल्स|r$|brl;"
        "CAD|कॅनडियन डॉलर|कॅनडियन डॉलर्स|ca$|cad;CHF|स्विस फ्रँक|स्विस फ्रँक्स|chf;CNY|चीनी युआन|cn¥|cny;"
        "CZK|झेक प्रजासत्ताक कोरुना|झेक प्रजासत्ताक कोरुनाज|czk;DKK|डॅनिश क्रोन|dkk;EUR|युरो|€|eur;"
        "GBP|ब्रिटिश पाऊंड|ब्रिटिश पाऊंड्स|£|gbp;HUF|हंगेरियन फॉरिन्ट|हंगेरियन फॉरिन्ट्स|huf;"
        "INR|भारतीय रुपया|भारतीय रुपये|₹|inr;JPY|जपानी येन|jp¥|jpy;KRW|दक्षिण कोरियन वॉन|₩|krw;"
        "MXN|मेक्सिको पेसो|मेक्सिको पेसोज|mx$|mxn;NOK|नॉर्वेजियन क्रोन|नॉर्वेजियन क्रोनर|nok;"
        "PLN|पोलिश झ्लॉटी|पोलिश झ्लॉटीज|pln;RUB|रशियन रुबल|रशियन रुबल्स|rub;SEK|स्वीडिश क्रोना|स्वीडिश क्रोनोर|sek;"
        "TRY|तुर्की लिरा|try;UAH|युक्रेनियन रिवनिया|युक्रेनियन रिवनियाज|uah;USD|यूएस डॉलर|यूएस डॉलर्स|$|usd;"
        "ZAR|दक्षिण आफ्रिकी रँड|zar"
    ),
    "nl": (
        "AUD|australische dollar|au$|aud;BRL|braziliaanse real|r$|brl;CAD|canadese dollar|c$|cad;"
        "CHF|zwitserse frank|chf;CNY|chinese yuan|cn¥|cny;CZK|tsjechische kroon|tsjechische kronen|czk;"
        "DKK|deense kroon|deense kronen|dkk;EUR|euro|€|eur;GBP|britse pond|£|gbp;HUF|hongaarse forint|huf;"
        "INR|indiase roepie|₹|inr;JPY|japanse yen|jp¥|jpy;KRW|zuid-koreaanse won|₩|krw;MXN|mexicaanse peso|mx$|mxn;"
        "NOK|noorse kroon|noorse kronen|nok;PLN|poolse zloty|pln;RUB|russische roebel|rub;"
        "SEK|zweedse kroon|zweedse kronen|sek;TRY|turkse lira|try;UAH|oekraïense hryvnia|uah;"
        "USD|amerikaanse dollar|us$|usd;ZAR|zuid-afrikaanse rand|zar"
    ),
    "no": (
        "AUD|australske dollar|australsk dollar|aud;BRL|brasilianske real|brasiliansk real|brl;"
        "CAD|kanadiske dollar|kanadisk dollar|cad;CHF|sveitsiske franc|sveitsisk franc|chf;"
        "CNY|kinesiske yuan|kinesisk yuan|cny;CZK|tsjekkiske koruna|tsjekkisk koruna|czk;"
        "DKK|danske kroner|dansk krone|dkk;EUR|euro|€|eur;GBP|britiske pund|britisk pund|£|gbp;"
        "HUF|ungarske forinter|ungarsk forint|huf|ungarske forintar;INR|indiske rupier|indisk rupi|inr|indiske rupiar;"
        "JPY|japanske yen|japansk yen|jpy;KRW|sørkoreanske won|sørkoreansk won|krw;"
        "MXN|meksikanske pesos|meksikansk peso|mxn;NOK|norske kroner|norsk krone|kr|nok;"
        "PLN|polske zloty|polsk zloty|pln;RUB|russiske rubler|russisk rubel|rub|russiske rublar;"
        "SEK|svenske kroner|svensk krone|sek;TRY|tyrkiske lire|tyrkisk lire|try|tyrkiske lira|tyrkisk lira;"
        "UAH|ukrainske hryvnia|ukrainsk hryvnia|uah;USD|amerikanske dollar|amerikansk dollar|usd;"
        "ZAR|sørafrikanske rand|sørafrikansk rand|zar"
    ),
    "pl": (
        "AUD|dolar australijski|dolary australijskie|dolarów australijskich|dolara australijskiego|aud;"
        "BRL|real brazylijski|reale brazylijskie|reali brazylijskich|reala brazylijskiego|r$|brl;"
        "CAD|dolar kanadyjski|dolary kanadyjskie|dolarów kanadyjskich|dolara kanadyjskiego|cad;"
        "CHF|frank szwajcarski|franki szwajcarskie|franków szwajcarskich|franka szwajcarskiego|chf;"
        "CNY|juan chiński|juany chińskie|juanów chińskich|juana chińskiego|cny;"
        "CZK|korona czeska|korony czeskie|koron czeskich|korony czeskiej|czk;"
        "DKK|korona duńska|korony duńskie|koron duńskich|korony duńskiej|dkk;EUR|euro|€|eur;"
        "GBP|funt szterling|funty szterlingi|funtów szterlingów|funta szterlinga|gbp;"
        "HUF|forint węgierski|forinty węgierskie|forintów węgierskich|forinta węgierskiego|huf;"
        "INR|rupia indyjska|rupie indyjskie|rupii indyjskich|rupii indyjskiej|inr;"
        "JPY|jen japoński|jeny japońskie|jenów japońskich|jena japońskiego|jpy;"
        "KRW|won południowokoreański|wony południowokoreańskie|wonów południowokoreańskich|wona południowokoreańskiego|krw;"
        "MXN|peso meksykańskie|pesos meksykańskie|pesos meksykańskich|peso meksykańskiego|mxn;"
        "NOK|korona norweska|korony norweskie|koron norweskich|korony norweskiej|nok;"
        "PLN|złoty polski|złote polskie|złotych polskich|złotego polskiego|zł|pln;"
        "RUB|rubel rosyjski|ruble rosyjskie|rubli rosyjskich|rubla rosyjskiego|rub;"
        "SEK|korona szwedzka|korony szwedzkie|koron szwedzkich|korony szwedzkiej|sek;"
        "TRY|lira turecka|liry tureckie|lir tureckich|liry tureckiej|try;"
        "UAH|hrywna ukraińska|hrywny ukraińskie|hrywien ukraińskich|hrywny ukraińskiej|uah;"
        "USD|dolar amerykański|dolary amerykańskie|dolarów amerykańskich|dolara amerykańskiego|usd;"
        "ZAR|rand południowoafrykański|randy południowoafrykańskie|randów południowoafrykańskich|randa południowoafrykańskiego|zar"
    ),
    "pt": (
        "AUD|dólar australiano|dólares australianos|au$|aud;BRL|real brasileiro|reais brasileiros|r$|brl;"
        "CAD|dólar canadense|dólares canadenses|ca$|cad|dólar canadiano|dólares canadianos;"
        "CHF|franco suíço|francos suíços|chf;CNY|yuan chinês|yuans chineses|cn¥|cny|yuan|yuans;"
        "CZK|coroa tcheca|coroas tchecas|czk|coroa checa|coroas checas;"
        "DKK|coroa dinamarquesa|coroas dinamarquesas|dkk;EUR|euro|euros|€|eur;"
        "GBP|libra esterlina|libras esterlinas|£|gbp|libra esterlina britânica|libras esterlinas britânicas;"
        "HUF|florim húngaro|florins húngaros|huf|forint húngaro|forints húngaros;"
        "INR|rupia indiana|rupias indianas|₹|inr;JPY|iene japonês|ienes japoneses|jp¥|jpy;"
        "KRW|won sul-coreano|wons sul-coreanos|₩|krw|wons sul-coreano;MXN|peso mexicano|pesos mexicanos|mx$|mxn;"
        "NOK|coroa norueguesa|coroas norueguesas|nok;"
        "PLN|zloty polonês|zlotys poloneses|pln|zloti polaco|zlotis polacos;RUB|rublo russo|rublos russos|rub;"
        "SEK|coroa sueca|coroas suecas|sek;TRY|lira turca|liras turcas|try;"
        "UAH|hryvnia ucraniano|hryvnias ucranianos|uah;"
        "USD|dólar americano|dólares americanos|us$|usd|dólar dos estados unidos|dólares dos estados unidos;"
        "ZAR|rand sul-africano|rands sul-africanos|zar"
    ),
    "ro": (
        "AUD|dolar australian|dolari australieni|aud;BRL|real|reali|brl;CAD|dolar canadian|dolari canadieni|cad;"
        "CHF|franc elvețian|franci elvețieni|chf;CNY|yuan chinezesc|yuani chinezești|cny;"
        "CZK|coroană cehă|coroane cehe|czk;DKK|coroană daneză|coroane daneze|dkk;EUR|euro|eur;"
        "GBP|liră sterlină|lire sterline|gbp;HUF|forint|forinți|huf;INR|rupie indiană|rupii indiene|inr;"
        "JPY|yen japonez|yeni japonezi|jpy;KRW|won sud-coreean|woni sud-coreeni|krw;"
        "MXN|peso mexican|pesos mexicani|mxn;NOK|coroană norvegiană|coroane norvegiene|nok;PLN|zlot|zloți|pln;"
        "RUB|rublă rusească|ruble rusești|rub;SEK|coroană suedeză|coroane suedeze|sek;"
        "TRY|liră turcească|lire turcești|try;UAH|grivnă|grivne|uah;USD|dolar american|dolari americani|usd;"
        "ZAR|rand sud-african|ranzi sud-africani|zar"
    ),
    "ru": (
        "AUD|австралийский доллар|австралийских доллара|австралийских долларов|австралийского доллара|a$|aud;"
        "BRL|бразильский реал|бразильских реала|бразильских реалов|бразильского реала|r$|brl;"
        "CAD|канадский доллар|канадских доллара|канадских долларов|канадского доллара|ca$|cad;"
        "CHF|швейцарский франк|швейцарских франка|швейцарских франков|швейцарского франка|chf;"
        "CNY|китайский юань|китайских юаня|китайских юаней|китайского юаня|cn¥|cny;"
        "CZK|чешская крона|чешские кроны|чешских крон|чешской кроны|czk;"
        "DKK|датская крона|датские кроны|датских крон|датской кроны|dkk;EUR|евро|€|eur;"
        "GBP|британский фунт стерлингов|британских фунта стерлингов|британских фунтов стерлингов|британского фунта стерлингов|£|gbp;"
        "HUF|венгерский форинт|венгерских форинта|венгерских форинтов|венгерского форинта|huf;"
        "INR|индийская рупия|индийские рупии|индийских рупий|индийской рупии|₹|inr;"
        "JPY|японская иена|японские иены|японских иен|японской иены|¥|jpy;"
        "KRW|южнокорейская вона|южнокорейские воны|южнокорейских вон|южнокорейской воны|₩|krw;"
        "MXN|мексиканский песо|мексиканских песо|мексиканского песо|mx$|mxn;"
        "NOK|норвежская крона|норвежские кроны|норвежских крон|норвежской кроны|nok;"
        "PLN|польский злотый|польских злотых|польского злотого|pln;"
        "RUB|российский рубль|российских рубля|российских рублей|российского рубля|₽|rub;"
        "SEK|шведская крона|шведские кроны|шведских крон|шведской кроны|sek;"
        "TRY|турецкая лира|турецкие лиры|турецких лир|турецкой лиры|try;"
        "UAH|украинская гривна|украинские гривны|украинских гривен|украинской гривны|₴|uah;"
        "USD|доллар сша|доллара сша|долларов сша|$|usd;"
        "ZAR|южноафриканский рэнд|южноафриканских рэнда|южноафриканских рэндов|южноафриканского рэнда|zar"
    ),
    "sk": (
        "AUD|austrálsky dolár|austrálske doláre|austrálskeho dolára|austrálskych dolárov|aud;"
        "BRL|brazílsky real|brazílske realy|brazílskeho realu|brazílskych realov|brl;"
        "CAD|kanadský dolár|kanadské doláre|kanadského dolára|kanadských dolárov|cad;"
        "CHF|švajčiarsky frank|švajčiarske franky|švajčiarskeho franku|švajčiarskych frankov|chf;"
        "CNY|čínsky jüan|čínske jüany|čínskeho jüana|čínskych jüanov|cny;"
        "CZK|česká koruna|české koruny|českej koruny|českých korún|czk;"
        "DKK|dánska koruna|dánske koruny|dánskej koruny|dánskych korún|dkk;EUR|euro|eurá|eura|eur|€;"
        "GBP|britská libra|britské libry|britskej libry|britských libier|gbp;"
        "HUF|maďarský forint|maďarské forinty|maďarského forinta|maďarských forintov|huf;"
        "INR|indická rupia|indické rupie|indickej rupie|indických rupií|inr;"
        "JPY|japonský jen|japonské jeny|japonského jenu|japonských jenov|jpy;"
        "KRW|juhokórejský won|juhokórejské wony|juhokórejského wonu|juhokórejských wonov|krw;"
        "MXN|mexické peso|mexické pesos|mexického pesa|mexických pesos|mx$|mxn;"
        "NOK|nórska koruna|nórske koruny|nórskej koruny|nórskych korún|nok;"
        "PLN|poľský zlotý|poľské zloté|poľského zlotého|poľských zlotých|pln;"
        "RUB|ruský rubeľ|ruské ruble|ruského rubľa|ruských rubľov|rub;"
        "SEK|švédska koruna|švédske koruny|švédskej koruny|švédskych korún|sek;"
        "TRY|turecká líra|turecké líry|tureckej líry|tureckých lír|try;"
        "UAH|ukrajinská hrivna|ukrajinské hrivny|ukrajinskej hrivny|ukrajinských hrivien|uah;"
        "USD|americký dolár|americké doláre|amerického dolára|amerických dolárov|usd;"
        "ZAR|juhoafrický rand|juhoafrické randy|juhoafrického randu|juhoafrických randov|zar"
    ),
    "sl": (
        "AUD|avstralski dolar|avstralska dolarja|avstralski dolarji|avstralskih dolarjev|aud;"
        "BRL|brazilski real|brazilska reala|brazilski reali|brazilskih realov|brl;"
        "CAD|kanadski dolar|kanadska dolarja|kanadski dolarji|kanadskih dolarjev|cad;"
        "CHF|švicarski frank|švicarska franka|švicarski franki|švicarskih frankov|chf;"
        "CNY|kitajski juan|kitajski juan renminbi|kitajska juana renmibi|kitajski juani renminbi|kitajskih juanov renminbi|cn¥|cny;"
        "CZK|češka krona|češki kroni|češke krone|čeških kron|czk;"
        "DKK|danska krona|danski kroni|danske krone|danskih kron|dkk;EUR|evro|evra|evri|evrov|€|eur;"
        "GBP|britanski funt|britanska funta|britanski funti|britanskih funtov|gbp;"
        "HUF|madžarski forint|madžarska forinta|madžarski forinti|madžarskih forintov|huf;"
        "INR|indijska rupija|indijski rupiji|indijske rupije|indijskih rupij|₹|inr;"
        "JPY|japonski jen|japonska jena|japonski jeni|japonskih jenov|¥|jpy;"
        "KRW|južnokorejski von|južnokorejska vona|južnokorejski voni|južnokorejskih vonov|₩|krw;"
        "MXN|mehiški peso|mehiška pesa|mehiški pesi|mehiških pesov|mxn;"
        "NOK|norveška krona|norveški kroni|norveške krone|norveških kron|nok;"
        "PLN|poljski zlot|poljska zlota|poljski zloti|poljskih zlotov|pln;"
        "RUB|ruski rubelj|ruska rublja|ruski rublji|ruskih rubljev|rub;"
        "SEK|švedska krona|švedski kroni|švedske krone|švedskih kron|sek;"
        "TRY|turška lira|turški liri|turške lire|turških lir|try;"
        "UAH|ukrajinska grivna|ukrajinski grivni|ukrajinske grivne|ukrajinskih grivn|uah;"
        "USD|ameriški dolar|ameriška dolarja|ameriški dolarji|ameriških dolarjev|$|usd;"
        "ZAR|južnoafriški rand|južnoafriška randa|južnoafriški randi|južnoafriških randov|zar"
    ),
    "sr": (
        "AUD|аустралијски долар|аустралијска долара|аустралијских долара|aud|australijski dolar|australijska dolara|australijskih dolara;"
        "BRL|бразилски реал|бразилска реала|бразилских реала|r$|brl|brazilski real|brazilska reala|brazilskih reala;"
        "CAD|канадски долар|канадска долара|канадских долара|ca$|cad|kanadski dolar|kanadska dolara|kanadskih dolara;"
        "CHF|швајцарски франак|швајцарска франка|швајцарских франака|chf|švajcarski franak|švajcarska franka|švajcarskih franaka;"
        "CNY|кинески јуан|кинеска јуана|кинеских јуана|cn¥|cny|kineski juan|kineska juana|kineskih juana;"
        "CZK|чешка круна|чешке круне|чешких крунa|czk|češka kruna|češke krune|čeških kruna;"
        "DKK|данска круна|данске круне|данских круна|dkk|danska kruna|danske krune|danskih kruna;"
        "EUR|евро|евра|€|eur|evro|evra;"
        "GBP|британска фунта|британске фунте|британских фунти|£|gbp|britanska funta|britanske funte|britanskih funti;"
        "HUF|мађарска форинта|мађарске форинте|мађарских форинти|huf|mađarska forinta|mađarske forinte|mađarskih forinti;"
        "INR|индијска рупија|индијске рупије|индијских рупија|₹|inr|indijska rupija|indijske rupije|indijskih rupija;"
        "JPY|јапански јен|јапанска јена|јапанских јена|¥|jpy|japanski jen|japanska jena|japanskih jena;"
        "KRW|јужнокорејски вон|јужнокорејска вона|јужнокорејских вона|krw|južnokorejski von|južnokorejska vona|južnokorejskih vona;"
        "MXN|мексички пезос|мексичка пезоса|мексичких пезоса|mx$|mxn|meksički pezos|meksička pezosa|meksičkih pezosa;"
        "NOK|норвешка круна|норвешке круне|норвешких круна|nok|norveška kruna|norveške krune|norveških kruna;"
        "PLN|пољски злот|пољска злота|пољских злота|pln|poljski zlot|poljska zlota|poljskih zlota;"
        "RUB|руска рубља|руске рубље|руских рубљи|rub|ruska rublja|ruske rublje|ruskih rublji;"
        "SEK|шведска круна|шведске круне|шведских круна|sek|švedska kruna|švedske krune|švedskih kruna;"
        "TRY|турска лира|турске лире|турских лира|try|turska lira|turske lire|turskih lira;"
        "UAH|украјинска гривна|украјинскe гривнe|украјинских хривњи|uah|ukrajinska grivna|ukrajinske grivne|ukrajinskih hrivnji;"
        "USD|амерички долар|америчка долара|америчких долара|us$|usd|američki dolar|američka dolara|američkih dolara;"
        "ZAR|јужноафрички ранд|јужноафричка ранда|јужноафричких ранда|zar|južnoafrički rand|južnoafrička randa|južnoafričkih randa"
    ),
    "sv": (
        "AUD|australisk dollar|australiska dollar|aud;BRL|brasiliansk real|brasilianska real|br$|brl;"
        "CAD|kanadensisk dollar|kanadensiska dollar|ca$|cad;CHF|schweizisk franc|schweiziska franc|chf;"
        "CNY|kinesisk yuan|kinesiska yuan|cny;CZK|tjeckisk koruna|tjeckiska koruna|czk;"
        "DKK|dansk krona|danska kronor|dkr|dkk;EUR|euro|€|eur;GBP|brittiskt pund|brittiska pund|gbp;"
        "HUF|ungersk forint|ungerska forinter|huf;INR|indisk rupie|indiska rupier|inr;"
        "JPY|japansk yen|japanska yen|jpy;KRW|sydkoreansk won|sydkoreanska won|krw;"
        "MXN|mexikansk peso|mexikanska pesos|mx$|mxn;NOK|norsk krona|norska kronor|nkr|nok;"
        "PLN|polsk zloty|polska zloty|pln;RUB|rysk rubel|ryska rubel|rub;SEK|svensk krona|svenska kronor|kr|sek;"
        "TRY|turkisk lira|turkiska lira|try;UAH|ukrainsk hryvnia|ukrainska hryvnia|uah;"
        "USD|amerikansk dollar|amerikanska dollar|us$|usd;ZAR|sydafrikansk rand|sydafrikanska rand|zar"
    ),
    "th": (
        "AUD|ดอลลาร์ออสเตรเลีย|au$|aud;BRL|เรียลบราซิล|r$|brl;CAD|ดอลลาร์แคนาดา|ca$|cad;CHF|ฟรังก์สวิส|chf;"
        "CNY|หยวนจีน|cn¥|cny;CZK|โครูนาสาธารณรัฐเช็ก|czk;DKK|โครนเดนมาร์ก|dkk;EUR|ยูโร|€|eur;"
        "GBP|ปอนด์สเตอร์ลิง (สหราชอาณาจักร)|£|gbp;HUF|ฟอรินต์ฮังการี|huf;INR|รูปีอินเดีย|₹|inr;JPY|เยนญี่ปุ่น|¥|jpy;"
        "KRW|วอนเกาหลีใต้|₩|krw;MXN|เปโซเม็กซิโก|mx$|mxn;NOK|โครนนอร์เวย์|nok;PLN|ซลอตีโปแลนด์|pln;"
        "RUB|รูเบิลรัสเซีย|rub;SEK|โครนาสวีเดน|sek;TRY|ลีราตุรกี|try;UAH|ฮรีฟเนียยูเครน|uah;"
        "USD|ดอลลาร์สหรัฐ|us$|usd;ZAR|แรนด์แอฟริกาใต้|zar"
    ),
    "tr": (
        "AUD|avustralya doları|au$|aud;BRL|brezilya reali|r$|brl;CAD|kanada doları|ca$|cad;CHF|i̇sviçre frangı|chf;"
        "CNY|çin yuanı|cn¥|cny;CZK|çek korunası|czk;DKK|danimarka kronu|dkk;EUR|euro|€|eur;"
        "GBP|i̇ngiliz sterlini|£|gbp;HUF|macar forinti|huf;INR|hindistan rupisi|₹|inr;JPY|japon yeni|¥|jpy;"
        "KRW|güney kore wonu|₩|krw;MXN|meksika pesosu|mx$|mxn;NOK|norveç kronu|nok;PLN|polonya zlotisi|pln;"
        "RUB|rus rublesi|rub;SEK|i̇sveç kronu|sek;TRY|türk lirası|₺|try;UAH|ukrayna grivnası|uah;"
        "USD|abd doları|$|usd;ZAR|güney afrika randı|zar"
    ),
    "uk": (
        "AUD|австралійський долар|австралійські долари|австралійських доларів|австралійського долара|aud;"
        "BRL|бразильський реал|бразильські реали|бразильських реалів|бразильського реала|brl;"
        "CAD|канадський долар|канадські долари|канадських доларів|канадського долара|cad;"
        "CHF|швейцарський франк|швейцарські франки|швейцарських франків|швейцарського франка|chf;"
        "CNY|китайський юань|китайські юані|китайських юанів|китайського юаня|cny;"
        "CZK|чеська крона|чеські крони|чеських крон|чеської крони|czk;"
        "DKK|данська крона|данські крони|данських крон|данської крони|dkk;EUR|євро|eur;"
        "GBP|англійський фунт|англійські фунти|англійських фунтів|англійського фунта|gbp;"
        "HUF|угорський форинт|угорські форинти|угорських форинтів|угорського форинта|huf;"
        "INR|індійська рупія|індійські рупії|індійських рупій|індійської рупії|inr;"
        "JPY|японська єна|японські єни|японських єн|японської єни|¥|jpy;"
        "KRW|південнокорейський вон|південнокорейські вони|південнокорейських вонів|південнокорейського вона|krw;"
        "MXN|мексиканський песо|мексиканські песо|мексиканських песо|мексиканського песо|mxn;"
        "NOK|норвезька крона|норвезькі крони|норвезьких крон|норвезької крони|nok;"
        "PLN|польський злотий|польські злоті|польських злотих|польського злотого|pln;"
        "RUB|російський рубль|російські рублі|російських рублів|російського рубля|rub;"
        "SEK|шведська крона|шведські крони|шведських крон|шведської крони|sek;"
        "TRY|турецька ліра|турецькі ліри|турецьких лір|турецької ліри|try;"
        "UAH|українська гривня|українські гривні|українських гривень|української гривні|₴|uah;"
        "USD|долар сша|долари сша|доларів сша|долара сша|usd;"
        "ZAR|південноафриканський ранд|південноафриканські ранди|південноафриканських рандів|південноафриканського ранда|zar"
    ),
    "ur": (
        "AUD|آسٹریلین ڈالر|a$|aud;BRL|برازیلی ریئل|r$|brl;CAD|کنیڈین ڈالر|ca$|cad;CHF|سوئس فرانکس|chf;"
        "CNY|چینی یوآن|cn¥|cny;CZK|چیک کرونا|چیک کروناز|czk;DKK|ڈنمارک کرون|dkk;EUR|یورو|€|eur;"
        "GBP|برطانوی پاؤنڈ|£|gbp;HUF|ہنگرین فورنٹ|huf;INR|بھارتی روپیہ|بھارتی روپے|₹|inr;JPY|جاپانی ین|jp¥|jpy;"
        "KRW|جنوبی کوریائی وون|₩|krw;MXN|میکسیکی پیسو|mx$|mxn;NOK|ناروے کرون|nok;PLN|پولش زلوٹی|pln;"
        "RUB|روسی روبل|rub;SEK|سویڈن کرونا|سویڈن کرونر|sek;TRY|ترکی لیرا|try;UAH|یوکرینیائی ہریونیا|uah;"
        "USD|امریکی ڈالر|$|usd;ZAR|جنوبی افریقی رینڈ|zar"
    ),
    "vi": (
        "AUD|đô la australia|au$|aud;BRL|real braxin|r$|brl;CAD|đô la canada|ca$|cad;CHF|franc thụy sĩ|chf;"
        "CNY|nhân dân tệ|cn¥|cny;CZK|koruna cộng hòa séc|czk;DKK|krone đan mạch|dkk;EUR|euro|€|eur;"
        "GBP|bảng anh|£|gbp;HUF|forint hungary|huf;INR|rupee ấn độ|₹|inr;JPY|yên nhật|¥|jpy;KRW|won hàn quốc|₩|krw;"
        "MXN|peso mexico|mx$|mxn;NOK|krone na uy|nok;PLN|zloty ba lan|pln;RUB|rúp nga|rub;SEK|krona thụy điển|sek;"
        "TRY|lia thổ nhĩ kỳ|try;UAH|hryvnia ukraina|uah;USD|đô la mỹ|us$|usd;ZAR|rand nam phi|zar"
    ),
    "zh": (
        "AUD|澳大利亚元|au$|aud|澳幣;BRL|巴西雷亚尔|r$|brl|巴西雷亞爾;CAD|加拿大元|ca$|cad|加幣;CHF|瑞士法郎|chf;CNY|人民币|¥|cny|人民幣|cn¥;"
        "CZK|捷克克朗|czk;DKK|丹麦克朗|dkk|丹麥克朗;EUR|欧元|€|eur|歐元;GBP|英镑|£|gbp|英鎊;HUF|匈牙利福林|huf;INR|印度卢比|₹|inr|印度盧比;"
        "JPY|日元|jp¥|jpy|日圓|¥;KRW|韩元|₩|krw|韓元|￦;MXN|墨西哥比索|mx$|mxn|墨西哥披索;NOK|挪威克朗|nok;PLN|波兰兹罗提|pln|波蘭茲羅提;"
        "RUB|俄罗斯卢布|rub|俄羅斯盧布;SEK|瑞典克朗|sek;TRY|土耳其里拉|try;UAH|乌克兰格里夫纳|uah|烏克蘭格里夫納;USD|美元|us$|usd;ZAR|南非兰特|zar|南非蘭特"
    ),
}
# fmt: on
"""Currencies: the ISO 4217 code, then names and signs."""
