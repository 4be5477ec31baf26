"""Phrases in boxes that ask readers to sign up, subscribe, log in or write, in several languages.

They are matched against whole lines.
"""

from __future__ import annotations

from newsdiff.languages.boilerplate import joined_pattern

SIGN_UPS = (
    ("newsletter|inbox|briefing|alert|email|e-mail|whatsapp channel|free trial",
     r"(?:sign up (?:to|for|here|now|and)|subscribe (?:to|for|now|here|and)|register (?:for|to|now|here)|"
     r"join (?:our|us|the)|get (?:the|our|your|all|more|breaking|daily|news)) "
     r".{0,120}\b(?:newsletters?|inbox|briefings?|alerts?|e-?mails?|whatsapp channel|free trial)\b.{0,120}|"
     r"(?:our|the) .{3,40} newsletter\b[^.]{0,80}"),
    ("sign up|subscribe",
     r"(?:sign up|subscribe) (?:here|now|today|for free)\b.{0,80}|"
     r"(?:sign up|subscribe) (?:to|for) .{0,120}\b(?:stories|headlines|updates|news)\b.{0,120}"),
    ("by signing up|by subscribing|by submitting|by clicking|by registering|by continuing|by providing|by entering|"
     "by checking",
     r"by (?:signing up|subscribing|submitting|clicking|registering|continuing|providing|entering|checking)\b.{0,200}"
     r"\byou\b.{0,200}"),
    ("unsubscribe|opt out|you can withdraw|you may withdraw|never share your|i agree to the",
     r"you (?:can|may) (?:unsubscribe|opt out|withdraw).{0,150}|we(?:'|’)?(?:ll| will) never share your e-?mail.{0,80}|"
     r"i agree to the .{0,60}terms.{0,80}"),
    ("enter your|enter a valid|invalid e|an error, please|a welcome e|the next issue of|we encountered an issue|"
     "more newsletters?",
     r"(?:please )?enter (?:your|a valid) e-?mail.{0,80}|invalid e-?mail.{0,40}|"
     r"there was an error, please .{0,100}|a welcome e-?mail is on its way.{0,120}|"
     r"the next issue of .{2,60} will soon be in your inbox.{0,40}|we encountered an issue signing you up.{0,60}|"
     r"interested in more newsletters\?.{0,60}"),
    ("reached your|read your|used your|to continue reading, |unlock this|gift this",
     r"you(?:'|’)?(?: ha)?ve (?:reached|read|used) your .{0,40}(?:limit|articles?)\b.{0,60}|"
     r"to continue reading, .{0,20}(?:subscribe|sign in|log in|register)\b.{0,80}|"
     r"(?:unlock|gift) this (?:article|story)\b.{0,60}"),
    ("click here to|tap here to|whatsapp|telegram|download our|download the|on google",
     r"(?:click|tap) here to (?:join|subscribe|follow|download|sign up)\b.{0,120}|"
     r"(?:follow|join) (?:our|the) .{0,40}(?:whatsapp|telegram) (?:channel|group)s?\b.{0,80}|"
     r"download (?:our|the) [^.,]{0,30}\bapp\b[^.,]{0,60}[.!]?|"
     r"add (?:us|[^.,]{2,40}) (?:as an? (?:preferred|trusted) source )?on google\b.{0,40}"),
    ("try refreshing|this content is provided by|to view this|to see this|to display this|your browser|javascript|cookies",
     r"try refreshing your browser.{0,100}|"
     r"this content is provided by (?:a third party|.{2,40}), ?which may .{0,80}|"
     r"this content is provided by a third party\.?|to (?:view|see|display) this (?:content|video|post|tweet), .{0,160}|"
     r"your browser (?:does not|doesn(?:'|’)t) support .{0,80}|"
     r"(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b.{0,120}|we use cookies.{0,250}"),
    ("for signing up|for subscribing|for registering|i would like to receive|recaptcha|and terms of|"
     "already a subscriber|already subscribed|already have an account|already registered",
     r"thank(?:s| you) for (?:signing up|subscribing|registering).{0,80}|i would like to receive .{0,200}|"
     r"this site is protected by recaptcha.{0,150}|"
     r"already (?:a subscriber|subscribed|have an account|registered)\?.{0,40}|"
     r".{0,40}\bprivacy (?:policy|notice) and terms of (?:service|use)\b.{0,80}"),
    ("abonnieren|melden sie sich|registrieren sie sich|bestellen sie|newsletter bestellen|anmeldung|mit dem absenden|"
     "sie können sich jederzeit",
     r"(?:jetzt |hier )?(?:abonnieren sie|melden sie sich|registrieren sie sich|bestellen sie|"
     r"newsletter (?:abonnieren|bestellen)).{0,160}|mit (?:der|ihrer) anmeldung .{0,200}|mit dem absenden .{0,200}|"
     r"sie können sich jederzeit .{0,80}abmelden.{0,60}"),
    ("inscrivez-vous|abonnez-vous|recevez|vous acceptez",
     r"(?:inscrivez-vous|abonnez-vous|recevez) .{0,80}"
     r"(?:newsletter|infolettre|lettre d['’]information|boîte mail|alertes).{0,100}|"
     r"en (?:vous inscrivant|cliquant|continuant).{0,60}vous acceptez.{0,160}"),
    ("suscríb|regístr|recib|apúnt|acept",
     r"(?:suscríb[ea]\w*|regístr[ae]\w*|recib[ea]\w*|apúnt[ae]\w*) .{0,80}"
     r"(?:newsletters?|bolet(?:ín|ines)|alertas|correo).{0,100}|"
     r"al (?:registrarte|suscribirte|registrarse|suscribirse|continuar).{0,20}acept.{0,160}"),
    ("iscriviti|abbonati|ricevi|inscreva-se|assine|receba",
     r"(?:iscriviti|abbonati|ricevi) .{0,80}(?:newsletter|notifiche).{0,100}|"
     r"(?:inscreva-se|assine|receba) .{0,80}(?:newsletter|boletim).{0,100}"),
    ("nieuwsbrief|je in|je aan|abonneer je|nyhetsbrev|zapisz się|zasubskrybuj|подпишитесь|подписывайтесь",
     r"(?:schrijf je in|meld je aan|abonneer je) .{0,80}(?:nieuwsbrief|newsletter).{0,100}|"
     r"(?:prenumerera|anmäl dig) .{0,80}nyhetsbrev.{0,100}|(?:zapisz się|zasubskrybuj) .{0,80}newsletter.{0,100}|"
     r"(?:подпишитесь|подписывайтесь) .{0,120}"),
)  # fmt: skip
"""Patterns for lines of sign-up boxes and consent forms. Before each are strings in lower case, separated by `|`; the
pattern is tried only on lines that contain one of them. This saves compiling it (3 ms for all) for most articles.
"""

CALL_OUTS = joined_pattern(r"""
do you .{5,120}\?|have you .{5,120}\?|are you .{5,120}\?|were you .{5,120}\?|got a (?:tip|story).{0,60}|tell us|e-?mail us|contact us|get in touch|
send us|share your|write to us|let us know|.{2,160}\bcan be (?:reached|contacted) (?:at|on|via|by e-?mail)|reach (?:us|the|him|her)|contact the|haben sie .{5,120}\?|schreiben sie uns|
vous avez .{5,120}\?|écrivez-nous|¿.{5,120}\?|escríbenos|cuéntanos
""")
"""Phrases that ask readers to write, followed by an address."""
