"""Phrases that mark boilerplate, by kind, for all languages together.

Phrases in a list are separated by `|`. They are matched against a whole line, its beginning or its end, never inside a
sentence.
"""

from __future__ import annotations


def _phrases(listed: str) -> frozenset[str]:
    """Return the phrases of a list, in lower case."""
    return frozenset(phrase.strip() for phrase in listed.casefold().replace("\n", "").split("|"))


def _alternatives(listed: str) -> str:
    """Return the phrases of a list as a pattern, longest first."""
    phrases = [phrase.strip() for phrase in listed.replace("\n", "").split("|")]
    return "|".join(sorted(filter(None, phrases), key=len, reverse=True))


def joined_pattern(listed: str) -> str:
    """Join a pattern written on several lines."""
    return "".join(line.strip() for line in listed.splitlines())


PROMOTIONS = _phrases("""
Read more|Read also|Also read|See also|Must read|More on this|More on this story|Related|Related story|
Related stories|Related coverage|Related content|Related topics|More from|Explore more|Dig deeper|Go deeper|
Watch|Watch now|Listen|In pictures|Related article|Related articles|Recommended|You may also like|
Lesen Sie auch|Lesen Sie mehr|Mehr lesen|Lesen Sie hier|Weiterlesen|Lies auch|Mehr dazu|Mehr zum Thema|
Lire aussi|À lire aussi|A lire aussi|Lire également|À lire également|Voir aussi|À voir aussi|Sur le même sujet|
Lea también|Lee también|Leer también|Leer más|Lea más|Te puede interesar|Vea también|Leggi anche|Leggi di più|
Leia também|Leia mais|Veja também|Lees ook|Lees meer|Läs också|Läs mer|Læs også|Læs mere|Les også|Lue myös|
Czytaj także|Czytaj też|Czytaj również|Zobacz także|Zobacz też|Čtěte také|Přečtěte si také|Citește și|
Ayrıca okuyun|Читайте также|Читать также|Читайте також|相关阅读|延伸阅读|相關閱讀|関連記事|あわせて読みたい|관련기사|관련 기사|اقرأ أيضا|
اقرأ أيضاً|यह भी पढ़ें|ये भी पढ़ें
""")

TEASERS = _phrases("""
Video|Videos|Photos|Photo gallery|Gallery|Slideshow|Audio|Podcast|Interactive|Quiz|Live|Read|More|See more|
Don't miss|Explained|Explainer|Opinion|Comment|Analysis|Fact check|Factbox|Recommended reading|Further reading|
Background|In the news|On this topic|Mehr|Video-Analyse|Bildergalerie|Hintergrund|Kommentar|Interview|Vidéo|Vidéos|
Reportage|Analyse|Décryptage|Photogalerie|Galería|Análisis|Vídeo|Opinión|Opinione|Analisi|Видео
""")
"""Labels before the title of another story."""

ADVERTISEMENTS = _phrases("""
advertisement|advertisment|ad|ads|ad feedback|article content|hide ad|remove ads|skip ads|report this ad|close ad|
story continues below this ad|story continues after ad|article continues after ad|article continues after this ad|
article continues below this ad|article continues after this advertisement|promoted|promoted content|promoted stories|
paid advertisement|brand studio|by taboola|powered by taboola|sponsored by taboola|from our partners|
this advertisement has not loaded yet, but your article continues below|
we apologize, but this video has failed to load|story continues below|article continues below|
content continues below|continue reading|loading|skip advertisement|skip ad|paid content|paid post|sponsored|
partner content|artikelinhalt|anzeige - bitte weiterscrollen|la suite après cette publicité|
continue após a publicidade|continúa leyendo|sigue leyendo|continua a leggere|
advertisement - scroll to continue|advertisement - story continues below|story continues below advertisement|
article continues below advertisement|article continues after advertisement|sponsored content|anzeige|werbung|
publicité|publicidad|pubblicità|publicidade|advertentie|annonse|annons|mainos|reklama|reklam|реклама|广告|廣告|広告|
광고|إعلان|विज्ञापन
""")

SHARING = _phrases("""
share|tweet|click to enlarge|tap to enlarge|click to expand|enlarge image|open image modal|view gallery|
open gallery|view image|view all photos|editor's pick|editors' pick|latest|latest news|latest stories|popular|popular now|
popular stories|up next|next up|next article|previous article|next story|previous story|don't miss|top news|
more stories|more news|more top stories|you might also like|you may like|you might like|what to read next|read next|
read the comments|read more comments|be the first to comment|add a comment|post a comment|write a comment|
leave a reply|join the conversation|join the discussion|send us your feedback|give us your feedback|report a typo|
report an error|report a mistake|suggest a correction|read original|read the original article here|
read the original story here|explore more on these topics|explore more|tags|topics|filed under|in this article|
in this story|table of contents|please try again|please try again later|download our app|download the app|
get the app|open in app|read in app|gift this article|save for later|saved|print article|bookmark|bookmark this|
reuse this content|get in touch|zur startseite|mehr artikel|weitere artikel|kommentare|kommentare anzeigen|
kommentar schreiben|diskutieren sie mit|zum thema|auch interessant|meistgelesen|merken|drucken|vorlesen|
lire la suite|réagir|commentaires|les plus lus|à la une|s'abonner|se connecter|offrir cet article|comentarios|
comentar|deja un comentario|lo más leído|más noticias|más información|iniciar sesión|commenti|i più letti|
mais lidas|comentários|reacties|reageer|meest gelezen|комментарии|самое читаемое|terms of use|terms and conditions|privacy policy|show more|see more|recommended stories|about the author|about the authors|share this|follow us|copy link|print this page|email this|show comments|hide comments|view comments|
email address|your email|your email address|enter your email|sign up|sign up now|subscribe|subscribe now|submit|
log in|sign in|register|newsletter|newsletters|get the newsletter|leave a comment|comments|load more|back to top|skip to content|skip to main content|listen to this article|
listen to article|most read|most popular|trending|trending now|editor's picks|editors' picks|
recommended for you|top stories|more top stories|view image in fullscreen|play video|share this story|
share this article|share this post|share on facebook|share on twitter|share on x|share on whatsapp|
share on linkedin|share via email|like this|like loading|click to share on facebook|diesen beitrag teilen|
artikel teilen|teilen|partager|partager cet article|partagez cet article|compartir|compartir en facebook|
comparte esto|compártelo|condividi|condividi su facebook|compartilhe|compartilhar|deel dit artikel|udostępnij|
поделиться|поділитися|分享|分享到|シェアする|공유하기|शेयर करें
""")

RESERVED = _phrases("""
all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|
tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|alla rättigheter förbehållna|
wszelkie prawa zastrzeżone|все права защищены|всі права захищені|版权所有|版權所有|無断転載を禁じます|무단전재 및 재배포 금지|
جميع الحقوق محفوظة
""")



SLUGS = _alternatives("""
URGENT|BULLETIN|FLASH|ALERT|NEWSALERT|NEWS ALERT|BREAKING|BREAKING NEWS|DEVELOPING|DEVELOPING STORY|EXCLUSIVE|
EILMELDUNG|EIL|VORAB|ENDS|END|ENDE|FIN|MORE|MORE TO FOLLOW|MORE TO COME|TO BE CONTINUED|NNNN|30|Ends|ends|FACTBOX|
EMBARGOED|FOR IMMEDIATE RELEASE|PRESS RELEASE|Reuters|REUTERS|AP|AFP|dpa|DPA|ANSA|EFE|TASS|Xinhua|PTI|ANI|IANS|
EPA|Bernama|BERNAMA|Agencies|AGENCIES|News Agencies|Reuters Staff|AFP Staff|AP Staff|Staff reporter|Staff Reporter|
Staff Writer|Staff writer|Staff Report|Our Correspondent|Our Staff Reporter|Our Special Correspondent|News Desk|
Web Desk|Online Desk|News Service|Staff and agencies|Staff and agency|From our correspondent|Redaktion|La rédaction|
Redacción|Avec AFP|avec AFP|(avec AFP)|(Avec AFP)|Con EFE|The Associated Press|Associated Press|Agence France-Presse|With AFP|With AP|完|（完）|終わり|끝|（了）
""")
"""Words that stand on lines of their own before and after an agency report."""

HEADLINE_PREFIXES = _alternatives("""
UPDATE|WRAPUP|CORRECTED|CORRECTION|CORRECTS|REFILE|REFILED|RPT|REPEAT|FACTBOX|EXCLUSIVE|BREAKING|BREAKING NEWS|
JUST IN|LIVE|LIVE UPDATES|WATCH|VIDEO|PHOTOS|OPINION|ANALYSIS|EXPLAINER|INTERVIEW|INSIGHT|SPECIAL REPORT|URGENT|
LEAD|ROUNDUP|TIMELINE|NEWSMAKER|PREVIEW|ADVISORY|EILMELDUNG|EIL|KORREKTUR|ZUSAMMENFASSUNG|AKTUALISIERT|ALERTE|
DIRECT|VIDÉO|ÚLTIMA HORA|ULTIMA HORA|ACTUALIZA|ACTUALIZACIÓN|FLASH|ULTIM'ORA|СРОЧНО|ОБНОВЛЕНО
""")
"""Words before a headline, followed by a number, a hyphen or a colon, as in `UPDATE 2-` or `WATCH:`."""

NOTE_OPENERS = joined_pattern(r"""
[$€£]1 = \d|Adds|Adding|Updates|Updating|Corrects|Correcting|Recasts|Refiles|Releads|Repeats|Rewrites|Writes through|Clarifies|
Removes|Deletes|Drops|Inserts|Replaces|Rephrases|New throughout|New headline|Changes|Fixes|Refile|Updated|Corrected|
Reporting|Additional reporting|Writing|Editing|Compiled|Edited|Written|Graphics?|Translated|Translation|
With inputs?|With files|With contributions|With reporting|With additional reporting|With agenc(?:y|ies)|
This (?:story|article|version|report|post) (?:was|has been|has not been|is)|Except for the headline|
Disclaimer|Disclosure|Bericht(?:et)? von|Reporter|Redigiert|Geschrieben von|Bearbeitet von|Neu|Aktualisiert|Ergänzt|
Reportage|Avec|Édité|Edité|Rédigé|Écrit par|Actualise|Actualisé|Ajoute|Corrige|Précise|Version française|
Reporte|Reportaje|Reportes|Editado|Escrito|Con información|Información|Agrega|Actualiza|Añade|Traducido|
Reportagem|Edição|Por|Atualiza|Acrescenta|Tradotto|In redazione|Aggiorna|Aggiunge|Corregge|Redactie|
Репортаж|Добавляет|Обновляет|记者|记者：|编辑|責任編輯|责任编辑|记者[^）]{2,20}
""")
"""Words that start a bracketed note, such as (Adds details) or (Reporting by ...)."""

BYLINE_WORDS = _alternatives("""
By|BY|Words by|Story by|Text by|Written by|Reported by|Posted by|Published by|Author|Authors|Von|VON|Text|Par|PAR|Por|
POR|Di|Door|Av|Af|Tekst|Autor|Autore|Auteur|Автор|Авторы|От
""")
"""Words that start a byline."""

NAME_PARTICLES = frozenset(
    "and in for with from at of à the de da do dos del della di du des van von der den ten la le el al bin ibn und et y e "
    "och og i en to as our correspondent correspondents reporter reporters editor editors staff writer writers chief "
    "senior political economics business science sports sport health crime court education foreign diplomatic special "
    "bureau desk agency agencies contributor contributing columnist photographer video additional reporting editing "
    "writing by korrespondent korrespondentin redaktion journaliste correspondant correspondante envoyé envoyée spécial "
    "spéciale corresponsal redacción inviato redazione".split()
)
"""Lower-case words that occur next to names in bylines."""

NO_NAMES = frozenset(
    "The A An All My Our This That These Those His Her Their Its It He She They We I You One Two Three Four Five Six Then "
    "Now Day Night Law Law, Der Die Das Ein Eine Den Dem Des Wegen Le La Les Un Une El Los Las Una Il Lo Gli O Os As Um "
    "Default Contrast Comparison Definition Design Far Train Car Sea Land Air Bus Bike Boat Plane Hand Heart Mail Phone "
    "Noon Midnight Nightfall Dawn Dusk".split()
)
"""Capitalised words that do not start a name. A line that starts with one of them is not a byline."""

CREDIT_LABELS = _alternatives("""
Photo|PHOTO|Photos|Photo credit|Photo Credit|Photograph|Photographs|Photography|Picture|Pictures|Image|IMAGE|Images|
Image credit|Image caption|Image source|Media caption|Video caption|Caption|CAPTION|Credit|CREDIT|Credits|FILE PHOTO|
FILE - |FILE|File photo|File Photo|Illustration|Graphic|Courtesy|Copyright|Foto|FOTO|Fotos|Bild|BILD|Bilder|Bildquelle|
Bildunterschrift|Quelle|Symbolbild|Symbolfoto|Crédit photo|Crédits photo|Crédit|Crédits|Photo d['’]illustration|
Légende|Crédito|Créditos|Fotografía|Imagen|Imagem|Foto de|Immagine|Bron|Beeld|Billede|Bilde|Kuva|Zdjęcie|Fot.|
Фото|Фотография|图片来源|图：|写真|사진
""")
"""Words that start the credit or the caption of a picture."""

CAPTION_CREDITS = joined_pattern(r"""
\[[^\W\d_a-z][^\[\]/]{1,50}/[^\W\d_a-z][^\[\]/]{1,40}\]|(?:REUTERS|AFP|AP|EPA|PA|dpa|ANSA|EFE|TASS|Xinhua)/[^\W\d_a-z][\w .'’/-]{2,60}|(?:AP|AFP|EPA|PA|Reuters) (?:Photo|Images|Wire|Media)
(?:/[\w .'’-]{2,60})?|/ ?(?:Getty Images|AFP|AP|EPA|dpa|Shutterstock|Alamy|Bloomberg|Xinhua|picture alliance|imago)|
(?:Getty Images|Shutterstock|Alamy|iStock|Anadolu|NurPhoto|Sipa)|
(?:Photo|Photograph|Picture|Image|Foto|Fotos|Bild|Crédit(?: photo)?|Credit|Crédito)s?(?: ?: ?| by )[^\W\d_a-z][^.:]{2,80}|
(?:File|Handout|Courtesy) [Pp]hoto(?:graph)?|Archivbild|Archivfoto
""")
"""Words that end a caption."""

CREDIT_SIGNS = (
    "REUTERS/", "/", "Photo", "photo", "Foto", "Bild", "Picture", "Image", "Getty", "Credit", "Crédit", "Shutterstock",
    "Alamy", "iStock", "Anadolu", "NurPhoto", "Sipa", "Archiv",
)  # fmt: skip
"""Strings that indicate a credit. Every caption with a credit contains one of them near its end."""

QUESTIONS = r"Q|Question|QUESTION|Frage|FRAGE|F|Pregunta|P|Domanda|D|Pergunta|Вопрос|В|问|問|질문"
KNOWN_AGENCIES = r"dpa|epd|kna|KNA|sda|apa|APA|sid|SID|ots|taz|AFP|AP|Reuters|REUTERS|ANSA|EFE|CNN|TASS|Xinhua|PTI|ANI|PA"
"""Agencies named in brackets before a lead, without a dash, as in (dpa)."""

ANSWERS = r"A|Answer|ANSWER|Antwort|ANTWORT|R|Réponse|Respuesta|Risposta|Resposta|Ответ|О|答|답"
"""Labels of answers in an interview."""

WROTE = (
    r"(?:On|Am|Le|El|Il|Em|Op|Den|Dnia|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b.{5,150}(?:wrote|schrieb.{0,60}|a écrit|escribió|ha "
    r"scritto|escreveu|schreef.{0,60}|skrev.{0,60}|napisał\(?a?\)?|пишет|написал\(?а?\)?) ?:"
)
"""Pattern for the line that introduces a quoted email, such as "On Monday Kim wrote:"."""

MAIL_HEADERS = _alternatives("""
From|To|Cc|CC|Bcc|Sent|Date|Subject|Reply-To|Attachments|Von|An|Gesendet|Datum|Betreff|De|À|Envoyé|Objet|Para|Asunto|
Enviado|Inviato|Oggetto|Aan|Verzonden|Onderwerp
""")

SIGN_OFFS = _alternatives("""
Best|Best regards|Best wishes|Kind regards|Warm regards|Regards|Cheers|Thanks|Many thanks|Thank you|Yours|
Yours sincerely|Sincerely|All the best|Viele Grüße|Beste Grüße|Liebe Grüße|Herzliche Grüße|Freundliche Grüße|
Mit freundlichen Grüßen|VG|LG|MfG|Cordialement|Bien cordialement|Bien à vous|Amicalement|Saludos|Un saludo|
Saludos cordiales|Atentamente|Cordiali saluti|Un saluto|Atenciosamente|Abraços|Met vriendelijke groet|Groeten|
Vänliga hälsningar|Med vänlig hälsning|Venlig hilsen|Hilsen|Pozdrawiam|С уважением
""")

LINE_PATTERNS = (
    ("advertisement", "advertisement anzeige publicité publicidad",
     r"(?:advertisement|anzeige|publicité|publicidad) ?\d{1,3}"),
    ("promotion", "",
     r"[(\[]?\d{1,3}[- ]?min(?:ute)?s?\.? (?:read|listen|watch)[)\]]?"),
    ("promotion", "estimated read reading lesezeit lesedauer temps lecture tiempo tempo leestijd время 阅读时间",
     r"(?:(?:estimated )?read(?:ing)? time|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|"
     r"tempo di lettura|tempo de leitura|leestijd|время чтения|阅读时间)\b.{0,30}\d.{0,20}"),
    ("dateline", "first last published updated posted modified "
     "edited aktualisiert publié mis actualizado publicado aggiornato",
     r"(?:first |last )?(?:published|updated|posted|modified|edited|aktualisiert|publié|mis à jour|actualizado|"
     r"publicado|aggiornato)\b[^.!?\n]{0,90}\b(?:\d{1,3}|an?|one) ?(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week)s? ago"),
    ("dateline", "a an one vor il hace",
     r"(?:\d{1,3}|an?|one) (?:second|min(?:ute)?|hour|hr|day|week|month)s? ago|vor \d{1,3} \w{5,8}|il y a \d{1,3} \w{4,8}|"
     r"hace \d{1,3} \w{4,8}"),
    ("promotion", "topic topics tag tags tagged filed categories category keywords related schlagwort schlagwörter schlagworte themen "
     "stichworte mots sujets étiquettes etiquetas temas temi argomenti assuntos trefwoorden теги 标签 關鍵字 关键词",
     r"(?:topics?|tags?|tagged(?: with| as)?|filed under|categories|category|keywords|related topics|"
     r"schlagw(?:ö|o)rter?|schlagworte|themen|stichworte|mots[- ]clés|sujets|étiquettes|etiquetas|temas|tag|temi|"
     r"argomenti|assuntos|trefwoorden|теги|标签|關鍵字|关键词) ?[:：] ?[^.!?。]{1,200}"),
    ("sharing", "follow find like join",
     r"(?:follow|find|like|join) (?:us|[\w ]{2,30}) on (?:x|twitter|facebook|instagram|telegram|whatsapp|tiktok|"
     r"google news|linkedin|threads|bluesky)\b.{0,80}"),
    ("sharing", "comments home", r"comments ?\(\d+\)|\d{1,5} comments?|home ?[>|/»›] ?[^.!?]{2,80}"),
    ("sharing", "listen", r"listen to this article.{0,20}|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d"),
    ("promotion", "more", r"more (?:from|by) (?-i:[A-Z])[^.!?,:;]{1,40}"),
    ("sharing", "facebook twitter x whatsapp email share linkedin telegram print copy save reddit pinterest messenger",
     r"(?:(?:share|facebook|twitter|x|whatsapp|e-?mail|linkedin|telegram|print|copy link|link|save|reddit|pinterest|"
     r"messenger|bluesky|threads|flipboard)(?: ?[|·•,/] ?| |$)){2,12}"),
    ("note", "source sources quelle quellen fuente fuentes fonte bron",
     r"(?:sources?|quellen?|fuentes?|fonte|bron) ?: ?[^.!?:]{2,60}"),
    ("note", "this", r"this (?:report|story|article|post|column|piece) (?:was )?(?:originally|first) (?:appeared|published|"
     r"posted|ran) (?:by|in|on|at|as) .{2,80}"),
    ("note", "read", r"read the original (?:article|story|report|post|version)(?: (?:here|on|at|in) ?.{0,40})?"),
    ("note", "follow find see read get full more", r"(?:follow|find|see|read|get|full|more) [^.!?]{2,60}:? https?://\S{4,200}"),
    ("note", "con mit le", r"con información de .{2,40}|mit (?:material|informationen) (?:von|der) .{2,40}|le monde avec .{2,20}"),
    ("note", "this", r"this (?:report|story|article) by .{2,60} was first published .{4,40}"),
    ("sharing", "share partager teilen compartir condividi",
     r"(?:share|partager|teilen|compartir|condividi)(?: (?:on|via|sur|auf|bei|per|en|su))? (?:x|twitter|facebook|"
     r"whatsapp|linkedin|e-?mail|telegram|reddit)"),
    ("embed", "view a http https",
     r"view this post on instagram|a post shared by .{2,80}|https?://\S{4,300}"),
    ("copyright", "our click this",
     r"our standards: the thomson reuters trust principles.*|click here for reuse options.*|"
     r"this material may not be published, broadcast, rewritten.{0,40}"),
    ("mail", "sent von envoyé enviado",
     r"sent from my \w{2,20}(?: \w{1,12})?|von meinem \w{2,12} gesendet|envoyé de mon \w{2,12}|enviado desde mi \w{2,12}"),
)  # fmt: skip
"""Patterns for whole lines, matched without case. Each row has the kind of line, the words with which such a line can
start, and the pattern.
"""

HEAD_LABELS = {
    label: name
    for name, labels in {
        "title": "title headline titel überschrift titre título titolo titulo kop rubrik заголовок 标题 標題",
        "standfirst": "standfirst subtitle subheading summary untertitel unterzeile chapeau subtítulo sottotitolo",
        "outlet": "outlet source publication publisher newspaper site quelle medium zeitung média fuente medio fonte bron "
        "källa источник 来源",
        "date": "date published datum data fecha дата 日期",
        "other": "author authors by byline autor autorin auteur autore url link web language lang sprache section ressort "
        "rubrique sección keywords tags copyright words",
    }.items()
    for label in labels.split()
}
"""The kinds of metadata at the start of some texts, keyed by the labels that introduce them."""
