"""The names of months and weekdays by language.

Generated from the Unicode CLDR (Babel 2.19.0) by `python release/generate.py`; make
changes in `release/cldr.py`. Names are in lower case, without the full stop of an abbreviation. Rows are
separated by `;`.
"""

from __future__ import annotations

# fmt: off
MONTHS: dict[str, str] = {
    "ar": (
        "يناير|كانون الثاني;فبراير|شباط;مارس|آذار;أبريل|نيسان|ابريل;مايو|أيار;يونيو|حزيران;يوليو|تموز;"
        "أغسطس|آب|اغسطس;سبتمبر|أيلول;أكتوبر|تشرين الأول|اكتوبر;نوفمبر|تشرين الثاني;ديسمبر|كانون الأول"
    ),
    "bg": (
        "януари|яну;февруари|фев;март;април|апр;май;юни;юли;август|авг;септември|сеп;октомври|окт;"
        "ноември|ное;декември|дек"
    ),
    "bn": (
        "জানুয়ারি|জানু;ফেব্রুয়ারি|ফেব;মার্চ;এপ্রিল|এপ্রি;মে;জুন;জুলাই|জুল;আগস্ট|আগ;সেপ্টেম্বর|সেপ|সেপ্ট;"
        "অক্টোবর|অক্টো;নভেম্বর|নভে;ডিসেম্বর|ডিসে"
    ),
    "ca": (
        "de gener|gener|de gen|gen;de febrer|febrer|de febr|febr;de març|març;d’abril|abril|d’abr|abr;de maig|maig;"
        "de juny|juny;de juliol|juliol|de jul|jul;d’agost|agost|d’ag|ag;de setembre|setembre|de set|set;"
        "d’octubre|octubre|d’oct|oct;de novembre|novembre|de nov|nov;de desembre|desembre|de des|des"
    ),
    "cs": (
        "ledna|leden|led;února|únor|úno;března|březen|bře;dubna|duben|dub;května|květen|kvě;června|červen|čvn;"
        "července|červenec|čvc;srpna|srpen|srp;září|zář;října|říjen|říj;listopadu|listopad|lis;"
        "prosince|prosinec|pro"
    ),
    "da": (
        "januar|jan;februar|feb;marts|mar;april|apr;maj;juni|jun;juli|jul;august|aug;september|sep;"
        "oktober|okt;november|nov;december|dec"
    ),
    "de": (
        "januar|jan|jänner|jän;februar|feb|feber;märz|mär|mrz;april|apr;mai;juni|jun;juli|jul;august|aug;"
        "september|sept|sep;oktober|okt;november|nov;dezember|dez"
    ),
    "el": (
        "ιανουαρίου|ιανουάριος|ιαν;φεβρουαρίου|φεβρουάριος|φεβ;μαρτίου|μάρτιος|μαρ|μάρ;απριλίου|απρίλιος|απρ;"
        "μαΐου|μάιος|μαΐ|μάι;ιουνίου|ιούνιος|ιουν|ιούν;ιουλίου|ιούλιος|ιουλ|ιούλ;αυγούστου|αύγουστος|αυγ|αύγ;"
        "σεπτεμβρίου|σεπτέμβριος|σεπ;οκτωβρίου|οκτώβριος|οκτ;νοεμβρίου|νοέμβριος|νοε|νοέ;δεκεμβρίου|δεκέμβριος|δεκ"
    ),
    "en": (
        "january|jan;february|feb;march|mar;april|apr;may;june|jun;july|jul;august|aug;september|sep|sept;"
        "october|oct;november|nov;december|dec"
    ),
    "es": (
        "enero|ene;febrero|feb;marzo|mar;abril|abr;mayo|may;junio|jun;julio|jul;agosto|ago;"
        "septiembre|sept|sep|setiembre;octubre|oct;noviembre|nov;diciembre|dic"
    ),
    "et": (
        "jaanuar|jaan;veebruar|veebr;märts;aprill|apr;mai;juuni;juuli;august|aug;september|sept;oktoober|okt;"
        "november|nov;detsember|dets"
    ),
    "fa": (
        "ژانویه;فوریه;مارس;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر"
    ),
    "fi": (
        "tammikuuta|tammikuu|tammi;helmikuuta|helmikuu|helmi;maaliskuuta|maaliskuu|maalis;huhtikuuta|huhtikuu|huhti;"
        "toukokuuta|toukokuu|touko;kesäkuuta|kesäkuu|kesä;heinäkuuta|heinäkuu|heinä;elokuuta|elokuu|elo;"
        "syyskuuta|syyskuu|syys;lokakuuta|lokakuu|loka;marraskuuta|marraskuu|marras;joulukuuta|joulukuu|joulu"
    ),
    "fr": (
        "janvier|janv;février|févr|fev;mars;avril|avr;mai;juin;juillet|juil;août|aout;septembre|sept;"
        "octobre|oct;novembre|nov;décembre|déc|dec"
    ),
    "he": (
        "ינואר|ינו׳;פברואר|פבר׳;מרץ;אפריל|אפר׳;מאי;יוני;יולי;אוגוסט|אוג׳;ספטמבר|ספט׳;אוקטובר|אוק׳;"
        "נובמבר|נוב׳;דצמבר|דצמ׳"
    ),
    "hi": (
        "जनवरी|जन॰;फ़रवरी|फ़र॰;मार्च;अप्रैल;मई;जून;जुलाई|जुल॰;अगस्त|अग॰;सितंबर|सित॰;अक्टूबर|अक्टू॰;नवंबर|नव॰;"
        "दिसंबर|दिस॰"
    ),
    "hr": (
        "siječnja|siječanj|sij;veljače|veljača|velj;ožujka|ožujak|ožu;travnja|travanj|tra;svibnja|svibanj|svi;"
        "lipnja|lipanj|lip;srpnja|srpanj|srp;kolovoza|kolovoz|kol;rujna|rujan|ruj;listopada|listopad|lis;"
        "studenoga|studeni|stu;prosinca|prosinac|pro"
    ),
    "hu": (
        "január|jan;február|febr;március|márc;április|ápr;május|máj;június|jún;július|júl;augusztus|aug;"
        "szeptember|szept;október|okt;november|nov;december|dec"
    ),
    "id": (
        "januari|jan;februari|feb;maret|mar;april|apr;mei;juni|jun;juli|jul;agustus|agu;september|sep;"
        "oktober|okt;november|nov;desember|des"
    ),
    "it": (
        "gennaio|gen;febbraio|feb;marzo|mar;aprile|apr;maggio|mag;giugno|giu;luglio|lug;agosto|ago;"
        "settembre|set;ottobre|ott;novembre|nov;dicembre|dic"
    ),
    "ja": (
        ";;;;;;;;;;;"
    ),
    "ko": (
        ";;;;;;;;;;;"
    ),
    "lt": (
        "sausio|sausis|saus;vasario|vasaris|vas;kovo|kovas|kov;balandžio|balandis|bal;gegužės|gegužė|geg;"
        "birželio|birželis|birž;liepos|liepa|liep;rugpjūčio|rugpjūtis|rugp;rugsėjo|rugsėjis|rugs;"
        "spalio|spalis|spal;lapkričio|lapkritis|lapkr;gruodžio|gruodis|gruod"
    ),
    "lv": (
        "janvāris|janv;februāris|febr;marts;aprīlis|apr;maijs;jūnijs|jūn;jūlijs|jūl;augusts|aug;"
        "septembris|sept;oktobris|okt;novembris|nov;decembris|dec"
    ),
    "mr": (
        "जानेवारी|जाने;फेब्रुवारी|फेब्रु;मार्च;एप्रिल|एप्रि;मे;जून;जुलै;ऑगस्ट|ऑग;सप्टेंबर|सप्टें;"
        "ऑक्टोबर|ऑक्टो;नोव्हेंबर|नोव्हें;डिसेंबर|डिसें"
    ),
    "nl": (
        "januari|jan;februari|feb;maart|mrt;april|apr;mei;juni|jun;juli|jul;augustus|aug;september|sep;"
        "oktober|okt;november|nov;december|dec"
    ),
    "no": (
        "januar|jan;februar|feb;mars|mar;april|apr;mai;juni|jun;juli|jul;august|aug;september|sep;oktober|okt;"
        "november|nov;desember|des"
    ),
    "pl": (
        "stycznia|styczeń|sty;lutego|luty|lut;marca|marzec|mar;kwietnia|kwiecień|kwi;maja|maj;"
        "czerwca|czerwiec|cze;lipca|lipiec|lip;sierpnia|sierpień|sie;września|wrzesień|wrz;"
        "października|październik|paź;listopada|listopad|lis;grudnia|grudzień|gru"
    ),
    "pt": (
        "janeiro|jan;fevereiro|fev;março|mar;abril|abr;maio|mai;junho|jun;julho|jul;agosto|ago;setembro|set;"
        "outubro|out;novembro|nov;dezembro|dez"
    ),
    "ro": (
        "ianuarie|ian;februarie|feb;martie|mar;aprilie|apr;mai;iunie|iun;iulie|iul;august|aug;septembrie|sept;"
        "octombrie|oct;noiembrie|nov;decembrie|dec"
    ),
    "ru": (
        "января|январь|янв;февраля|февраль|февр;марта|март|мар;апреля|апрель|апр;мая|май;июня|июнь|июн;"
        "июля|июль|июл;августа|август|авг;сентября|сентябрь|сент;октября|октябрь|окт;ноября|ноябрь|нояб;"
        "декабря|декабрь|дек"
    ),
    "sk": (
        "januára|január|jan;februára|február|feb;marca|marec|mar;apríla|apríl|apr;mája|máj;júna|jún;júla|júl;"
        "augusta|august|aug;septembra|september|sep;októbra|október|okt;novembra|november|nov;decembra|december|dec"
    ),
    "sl": (
        "januar|jan;februar|feb;marec|mar;april|apr;maj;junij|jun;julij|jul;avgust|avg;september|sep;"
        "oktober|okt;november|nov;december|dec"
    ),
    "sr": (
        "јануар|јан|januar|jan;фебруар|феб|februar|feb;март|мар|mart|mar;април|апр|april|apr;мај|maj;јун|jun;"
        "јул|jul;август|авг|avgust|avg;септембар|сеп|septembar|sep;октобар|окт|oktobar|okt;"
        "новембар|нов|novembar|nov;децембар|дец|decembar|dec"
    ),
    "sv": (
        "januari|jan;februari|feb;mars;april|apr;maj;juni;juli;augusti|aug;september|sep;oktober|okt;"
        "november|nov;december|dec"
    ),
    "th": (
        "มกราคม|ม.ค;กุมภาพันธ์|ก.พ;มีนาคม|มี.ค;เมษายน|เม.ย;พฤษภาคม|พ.ค;มิถุนายน|มิ.ย;กรกฎาคม|ก.ค;สิงหาคม|ส.ค;"
        "กันยายน|ก.ย;ตุลาคม|ต.ค;พฤศจิกายน|พ.ย;ธันวาคม|ธ.ค"
    ),
    "tr": (
        "ocak|oca;şubat|şub;mart|mar;nisan|nis;mayıs|may;haziran|haz;temmuz|tem;ağustos|ağu;eylül|eyl;"
        "ekim|eki;kasım|kas;aralık|ara"
    ),
    "uk": (
        "січня|січень|січ;лютого|лютий|лют;березня|березень|бер;квітня|квітень|квіт;травня|травень|трав;"
        "червня|червень|черв;липня|липень|лип;серпня|серпень|серп;вересня|вересень|вер;жовтня|жовтень|жовт;"
        "листопада|листопад|лист;грудня|грудень|груд"
    ),
    "ur": (
        "جنوری;فروری;مارچ;اپریل;مئی;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر"
    ),
    "vi": (
        "tháng 1|thg 1;tháng 2|thg 2;tháng 3|thg 3;tháng 4|thg 4;tháng 5|thg 5;tháng 6|thg 6;tháng 7|thg 7;"
        "tháng 8|thg 8;tháng 9|thg 9;tháng 10|thg 10;tháng 11|thg 11;tháng 12|thg 12"
    ),
    "zh": (
        "一月;二月;三月;四月;五月;六月;七月;八月;九月;十月;十一月;十二月"
    ),
}
# fmt: on
"""Twelve months, each with its names separated by `|`; January first."""

# fmt: off
WEEKDAYS: dict[str, str] = {
    "ar": (
        "الاثنين;الثلاثاء;الأربعاء;الخميس;الجمعة;السبت;الأحد"
    ),
    "bg": (
        "понеделник|пн;вторник|вт;сряда|ср;четвъртък|чт;петък|пт;събота|сб;неделя|нд"
    ),
    "bn": (
        "সোমবার|সোম;মঙ্গলবার|মঙ্গল;বুধবার|বুধ;বৃহস্পতিবার|বৃহস্পতি;শুক্রবার|শুক্র;শনিবার|শনি;রবিবার|রবি"
    ),
    "ca": (
        "dilluns|dl;dimarts|dt;dimecres|dc;dijous|dj;divendres|dv;dissabte|ds;diumenge|dg"
    ),
    "cs": (
        "pondělí|po;úterý|út;středa|st;čtvrtek|čt;pátek|pá;sobota|so;neděle|ne"
    ),
    "da": (
        "mandag|man;tirsdag|tirs;onsdag|ons;torsdag|tors;fredag|fre;lørdag|lør;søndag|søn"
    ),
    "de": (
        "montag|mo;dienstag|di;mittwoch|mi;donnerstag|do;freitag|fr;samstag|sa|sonnabend;sonntag|so"
    ),
    "el": (
        "δευτέρα|δευ;τρίτη|τρί;τετάρτη|τετ;πέμπτη|πέμ;παρασκευή|παρ;σάββατο|σάβ;κυριακή|κυρ"
    ),
    "en": (
        "monday|mon;tuesday|tue|tues;wednesday|wed;thursday|thu|thur|thurs;friday|fri;saturday|sat;sunday|sun"
    ),
    "es": (
        "lunes|lun;martes|mar;miércoles|mié;jueves|jue;viernes|vie;sábado|sáb;domingo|dom"
    ),
    "et": (
        "esmaspäev|e;teisipäev|t;kolmapäev|k;neljapäev|n;reede|r;laupäev|l;pühapäev|p"
    ),
    "fa": (
        "دوشنبه;سه\u200cشنبه;چهارشنبه;پنجشنبه;جمعه;شنبه;یکشنبه"
    ),
    "fi": (
        "maanantaina|maanantai|ma;tiistaina|tiistai|ti;keskiviikkona|keskiviikko|ke;torstaina|torstai|to;"
        "perjantaina|perjantai|pe;lauantaina|lauantai|la;sunnuntaina|sunnuntai|su"
    ),
    "fr": (
        "lundi|lun;mardi|mar;mercredi|mer;jeudi|jeu;vendredi|ven;samedi|sam;dimanche|dim"
    ),
    "he": (
        "יום שני|יום ב׳;יום שלישי|יום ג׳;יום רביעי|יום ד׳;יום חמישי|יום ה׳;יום שישי|יום ו׳;יום שבת|שבת;"
        "יום ראשון|יום א׳"
    ),
    "hi": (
        "सोमवार|सोम;मंगलवार|मंगल;बुधवार|बुध;गुरुवार|गुरु;शुक्रवार|शुक्र;शनिवार|शनि;रविवार|रवि"
    ),
    "hr": (
        "ponedjeljak|pon;utorak|uto;srijeda|sri;četvrtak|čet;petak|pet;subota|sub;nedjelja|ned"
    ),
    "hu": (
        "hétfő|h;kedd|k;szerda|sze;csütörtök|cs;péntek|p;szombat|szo;vasárnap|v"
    ),
    "id": (
        "senin|sen;selasa|sel;rabu|rab;kamis|kam;jumat|jum;sabtu|sab;minggu|min"
    ),
    "it": (
        "lunedì|lun;martedì|mar;mercoledì|mer;giovedì|gio;venerdì|ven;sabato|sab;domenica|dom"
    ),
    "ja": (
        "月曜日|月;火曜日|火;水曜日|水;木曜日|木;金曜日|金;土曜日|土;日曜日|日"
    ),
    "ko": (
        "월요일|월;화요일|화;수요일|수;목요일|목;금요일|금;토요일|토;일요일|일"
    ),
    "lt": (
        "pirmadienis|pr;antradienis|an;trečiadienis|tr;ketvirtadienis|kt;penktadienis|pn;šeštadienis|št;"
        "sekmadienis|sk"
    ),
    "lv": (
        "pirmdiena|pirmd;otrdiena|otrd;trešdiena|trešd;ceturtdiena|ceturtd;piektdiena|piektd;sestdiena|sestd;"
        "svētdiena|svētd"
    ),
    "mr": (
        "सोमवार|सोम;मंगळवार|मंगळ;बुधवार|बुध;गुरुवार|गुरु;शुक्रवार|शुक्र;शनिवार|शनि;रविवार|रवि"
    ),
    "nl": (
        "maandag|ma;dinsdag|di;woensdag|wo;donderdag|do;vrijdag|vr;zaterdag|za;zondag|zo"
    ),
    "no": (
        "mandag|man|måndag|må;tirsdag|tir|tysdag|ty;onsdag|ons|on;torsdag|tor|to;fredag|fre|fr;"
        "lørdag|lør|laurdag|la;søndag|søn|sø"
    ),
    "pl": (
        "poniedziałek|pon;wtorek|wt;środa|śr;czwartek|czw;piątek|pt;sobota|sob;niedziela|niedz"
    ),
    "pt": (
        "segunda-feira|seg|segunda;terça-feira|ter|terça;quarta-feira|qua|quarta;quinta-feira|qui|quinta;"
        "sexta-feira|sex|sexta;sábado|sáb;domingo|dom"
    ),
    "ro": (
        "luni|lun;marți|mar;miercuri|mie;joi;vineri|vin;sâmbătă|sâm;duminică|dum"
    ),
    "ru": (
        "понедельник|пн;вторник|вт;среда|ср;четверг|чт;пятница|пт;суббота|сб;воскресенье|вс"
    ),
    "sk": (
        "pondelok|po;utorok|ut;streda|st;štvrtok|št;piatok|pi;sobota|so;nedeľa|ne"
    ),
    "sl": (
        "ponedeljek|pon;torek|tor;sreda|sre;četrtek|čet;petek|pet;sobota|sob;nedelja|ned"
    ),
    "sr": (
        "понедељак|пон|ponedeljak|pon;уторак|уто|utorak|uto;среда|сре|sreda|sre;четвртак|чет|četvrtak|čet;"
        "петак|пет|petak|pet;субота|суб|subota|sub;недеља|нед|nedelja|ned"
    ),
    "sv": (
        "måndag|mån;tisdag|tis;onsdag|ons;torsdag|tors;fredag|fre;lördag|lör;söndag|sön"
    ),
    "th": (
        "วันจันทร์|จันทร์;วันอังคาร|อังคาร;วันพุธ|พุธ;วันพฤหัสบดี|พฤหัส;วันศุกร์|ศุกร์;วันเสาร์|เสาร์;"
        "วันอาทิตย์|อาทิตย์"
    ),
    "tr": (
        "pazartesi|pzt;salı|sal;çarşamba|çar;perşembe|per;cuma|cum;cumartesi|cmt;pazar|paz"
    ),
    "uk": (
        "понеділок|пн;вівторок|вт;середа|ср;четвер|чт;пʼятниця|пт;субота|сб;неділя|нд"
    ),
    "ur": (
        "پیر;منگل;بدھ;جمعرات;جمعہ;ہفتہ;اتوار"
    ),
    "vi": (
        "thứ hai|thứ 2;thứ ba|thứ 3;thứ tư|thứ 4;thứ năm|thứ 5;thứ sáu|thứ 6;thứ bảy|thứ 7;chủ nhật|cn"
    ),
    "zh": (
        "星期一|周一|週一;星期二|周二|週二;星期三|周三|週三;星期四|周四|週四;星期五|周五|週五;星期六|周六|週六;星期日|周日|週日"
    ),
}
# fmt: on
"""The seven days, each with its names; Monday first."""

# fmt: off
FULL: dict[str, str] = {
    "ar": (
        "يناير;كانون الثاني;فبراير;شباط;مارس;آذار;أبريل;نيسان;مايو;أيار;يونيو;حزيران;يوليو;تموز;أغسطس;"
        "آب;سبتمبر;أيلول;أكتوبر;تشرين الأول;نوفمبر;تشرين الثاني;ديسمبر;كانون الأول;الاثنين;الثلاثاء;"
        "الأربعاء;الخميس;الجمعة;السبت;الأحد"
    ),
    "bg": (
        "януари;февруари;март;април;май;юни;юли;август;септември;октомври;ноември;декември;понеделник;"
        "вторник;сряда;четвъртък;петък;събота;неделя"
    ),
    "bn": (
        "জানুয়ারি;ফেব্রুয়ারি;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর;সোমবার;"
        "মঙ্গলবার;বুধবার;বৃহস্পতিবার;শুক্রবার;শনিবার;রবিবার"
    ),
    "ca": (
        "de gener;gener;de febrer;febrer;de març;març;d’abril;abril;de maig;maig;de juny;juny;de juliol;"
        "juliol;d’agost;agost;de setembre;setembre;d’octubre;octubre;de novembre;novembre;de desembre;"
        "desembre;dilluns;dimarts;dimecres;dijous;divendres;dissabte;diumenge"
    ),
    "cs": (
        "ledna;leden;února;únor;března;březen;dubna;duben;května;květen;června;červen;července;červenec;"
        "srpna;srpen;září;října;říjen;listopadu;listopad;prosince;prosinec;pondělí;úterý;středa;čtvrtek;"
        "pátek;sobota;neděle"
    ),
    "da": (
        "januar;februar;marts;april;maj;juni;juli;august;september;oktober;november;december;mandag;"
        "tirsdag;onsdag;torsdag;fredag;lørdag;søndag"
    ),
    "de": (
        "januar;jänner;februar;märz;april;mai;juni;juli;august;september;oktober;november;dezember;montag;"
        "dienstag;mittwoch;donnerstag;freitag;samstag;sonntag"
    ),
    "el": (
        "ιανουαρίου;ιανουάριος;φεβρουαρίου;φεβρουάριος;μαρτίου;μάρτιος;απριλίου;απρίλιος;μαΐου;μάιος;ιουνίου;"
        "ιούνιος;ιουλίου;ιούλιος;αυγούστου;αύγουστος;σεπτεμβρίου;σεπτέμβριος;οκτωβρίου;οκτώβριος;νοεμβρίου;"
        "νοέμβριος;δεκεμβρίου;δεκέμβριος;δευτέρα;τρίτη;τετάρτη;πέμπτη;παρασκευή;σάββατο;κυριακή"
    ),
    "en": (
        "january;february;march;april;may;june;july;august;september;october;november;december;monday;"
        "tuesday;wednesday;thursday;friday;saturday;sunday"
    ),
    "es": (
        "enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre;lunes;"
        "martes;miércoles;jueves;viernes;sábado;domingo"
    ),
    "et": (
        "jaanuar;veebruar;märts;aprill;mai;juuni;juuli;august;september;oktoober;november;detsember;"
        "esmaspäev;teisipäev;kolmapäev;neljapäev;reede;laupäev;pühapäev"
    ),
    "fa": (
        "ژانویه;فوریه;مارس;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر;دوشنبه;سه\u200cشنبه;"
        "چهارشنبه;پنجشنبه;جمعه;شنبه;یکشنبه"
    ),
    "fi": (
        "tammikuuta;tammikuu;helmikuuta;helmikuu;maaliskuuta;maaliskuu;huhtikuuta;huhtikuu;toukokuuta;"
        "toukokuu;kesäkuuta;kesäkuu;heinäkuuta;heinäkuu;elokuuta;elokuu;syyskuuta;syyskuu;lokakuuta;lokakuu;"
        "marraskuuta;marraskuu;joulukuuta;joulukuu;maanantaina;maanantai;tiistaina;tiistai;keskiviikkona;"
        "keskiviikko;torstaina;torstai;perjantaina;perjantai;lauantaina;lauantai;sunnuntaina;sunnuntai"
    ),
    "fr": (
        "janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre;lundi;mardi;"
        "mercredi;jeudi;vendredi;samedi;dimanche"
    ),
    "he": (
        "ינואר;פברואר;מרץ;אפריל;מאי;יוני;יולי;אוגוסט;ספטמבר;אוקטובר;נובמבר;דצמבר;יום שני;יום שלישי;"
        "יום רביעי;יום חמישי;יום שישי;יום שבת;יום ראשון"
    ),
    "hi": (
        "जनवरी;फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर;अक्टूबर;नवंबर;दिसंबर;सोमवार;मंगलवार;बुधवार;"
        "गुरुवार;शुक्रवार;शनिवार;रविवार"
    ),
    "hr": (
        "siječnja;siječanj;veljače;veljača;ožujka;ožujak;travnja;travanj;svibnja;svibanj;lipnja;lipanj;"
        "srpnja;srpanj;kolovoza;kolovoz;rujna;rujan;listopada;listopad;studenoga;studeni;prosinca;prosinac;"
        "ponedjeljak;utorak;srijeda;četvrtak;petak;subota;nedjelja"
    ),
    "hu": (
        "január;február;március;április;május;június;július;augusztus;szeptember;október;november;december;"
        "hétfő;kedd;szerda;csütörtök;péntek;szombat;vasárnap"
    ),
    "id": (
        "januari;februari;maret;april;mei;juni;juli;agustus;september;oktober;november;desember;senin;"
        "selasa;rabu;kamis;jumat;sabtu;minggu"
    ),
    "it": (
        "gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre;"
        "lunedì;martedì;mercoledì;giovedì;venerdì;sabato;domenica"
    ),
    "ja": (
        "月曜日;火曜日;水曜日;木曜日;金曜日;土曜日;日曜日"
    ),
    "ko": (
        "월요일;화요일;수요일;목요일;금요일;토요일;일요일"
    ),
    "lt": (
        "sausio;sausis;vasario;vasaris;kovo;kovas;balandžio;balandis;gegužės;gegužė;birželio;birželis;"
        "liepos;liepa;rugpjūčio;rugpjūtis;rugsėjo;rugsėjis;spalio;spalis;lapkričio;lapkritis;gruodžio;"
        "gruodis;pirmadienis;antradienis;trečiadienis;ketvirtadienis;penktadienis;šeštadienis;sekmadienis"
    ),
    "lv": (
        "janvāris;februāris;marts;aprīlis;maijs;jūnijs;jūlijs;augusts;septembris;oktobris;novembris;"
        "decembris;pirmdiena;otrdiena;trešdiena;ceturtdiena;piektdiena;sestdiena;svētdiena"
    ),
    "mr": (
        "जानेवारी;फेब्रुवारी;मार्च;एप्रिल;मे;जून;जुलै;ऑगस्ट;सप्टेंबर;ऑक्टोबर;नोव्हेंबर;डिसेंबर;सोमवार;"
        "मंगळवार;बुधवार;गुरुवार;शुक्रवार;शनिवार;रविवार"
    ),
    "nl": (
        "januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december;maandag;"
        "dinsdag;woensdag;donderdag;vrijdag;zaterdag;zondag"
    ),
    "no": (
        "januar;februar;mars;april;mai;juni;juli;august;september;oktober;november;desember;mandag;måndag;"
        "tirsdag;tysdag;onsdag;torsdag;fredag;lørdag;laurdag;søndag"
    ),
    "pl": (
        "stycznia;styczeń;lutego;luty;marca;marzec;kwietnia;kwiecień;maja;maj;czerwca;czerwiec;lipca;"
        "lipiec;sierpnia;sierpień;września;wrzesień;października;październik;listopada;listopad;grudnia;"
        "grudzień;poniedziałek;wtorek;środa;czwartek;piątek;sobota;niedziela"
    ),
    "pt": (
        "janeiro;fevereiro;março;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro;"
        "segunda-feira;terça-feira;quarta-feira;quinta-feira;sexta-feira;sábado;domingo"
    ),
    "ro": (
        "ianuarie;februarie;martie;aprilie;mai;iunie;iulie;august;septembrie;octombrie;noiembrie;decembrie;"
        "luni;marți;miercuri;joi;vineri;sâmbătă;duminică"
    ),
    "ru": (
        "января;январь;февраля;февраль;марта;март;апреля;апрель;мая;май;июня;июнь;июля;июль;августа;"
        "август;сентября;сентябрь;октября;октябрь;ноября;ноябрь;декабря;декабрь;понедельник;вторник;среда;"
        "четверг;пятница;суббота;воскресенье"
    ),
    "sk": (
        "januára;január;februára;február;marca;marec;apríla;apríl;mája;máj;júna;jún;júla;júl;augusta;"
        "august;septembra;september;októbra;október;novembra;november;decembra;december;pondelok;utorok;"
        "streda;štvrtok;piatok;sobota;nedeľa"
    ),
    "sl": (
        "januar;februar;marec;april;maj;junij;julij;avgust;september;oktober;november;december;ponedeljek;"
        "torek;sreda;četrtek;petek;sobota;nedelja"
    ),
    "sr": (
        "јануар;januar;фебруар;februar;март;mart;април;april;мај;maj;јун;jun;јул;jul;август;avgust;"
        "септембар;septembar;октобар;oktobar;новембар;novembar;децембар;decembar;понедељак;ponedeljak;уторак;"
        "utorak;среда;sreda;четвртак;četvrtak;петак;petak;субота;subota;недеља;nedelja"
    ),
    "sv": (
        "januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december;måndag;"
        "tisdag;onsdag;torsdag;fredag;lördag;söndag"
    ),
    "th": (
        "มกราคม;กุมภาพันธ์;มีนาคม;เมษายน;พฤษภาคม;มิถุนายน;กรกฎาคม;สิงหาคม;กันยายน;ตุลาคม;พฤศจิกายน;ธันวาคม;"
        "วันจันทร์;วันอังคาร;วันพุธ;วันพฤหัสบดี;วันศุกร์;วันเสาร์;วันอาทิตย์"
    ),
    "tr": (
        "ocak;şubat;mart;nisan;mayıs;haziran;temmuz;ağustos;eylül;ekim;kasım;aralık;pazartesi;salı;"
        "çarşamba;perşembe;cuma;cumartesi;pazar"
    ),
    "uk": (
        "січня;січень;лютого;лютий;березня;березень;квітня;квітень;травня;травень;червня;червень;липня;"
        "липень;серпня;серпень;вересня;вересень;жовтня;жовтень;листопада;листопад;грудня;грудень;понеділок;"
        "вівторок;середа;четвер;пʼятниця;субота;неділя"
    ),
    "ur": (
        "جنوری;فروری;مارچ;اپریل;مئی;جون;جولائی;اگست;ستمبر;اکتوبر;نومبر;دسمبر;پیر;منگل;بدھ;جمعرات;جمعہ;"
        "ہفتہ;اتوار"
    ),
    "vi": (
        "tháng 1;tháng 2;tháng 3;tháng 4;tháng 5;tháng 6;tháng 7;tháng 8;tháng 9;tháng 10;tháng 11;tháng 12;"
        "thứ hai;thứ ba;thứ tư;thứ năm;thứ sáu;thứ bảy;chủ nhật"
    ),
    "zh": (
        "一月;二月;三月;四月;五月;六月;七月;八月;九月;十月;十一月;十二月;星期一;星期二;星期三;星期四;星期五;星期六;星期日"
    ),
}
# fmt: on
"""The names of months and days that are not abbreviations."""
