"""Phrases of the boxes in which sites ask readers to sign up, subscribe, log in or write, in several languages.

They are matched against whole lines.
"""

from __future__ import annotations

from newsdiff.languages.boilerplate import joined_pattern

SIGN_UPS = joined_pattern(r"""
(?:sign up (?:to|for|here|now|and)|subscribe (?:to|for|now|here|and)|register (?:for|to|now|here)|join (?:our|us|the)|get (?:the|our|your|all|more|breaking|daily|news)) .{0,120}\b(?:newsletters?|inbox|briefings?|alerts?|e-?mails?|whatsapp channel|free trial)\b.{0,120}|
(?:sign up|subscribe) (?:here|now|today|for free)\b.{0,80}|
(?:sign up|subscribe) (?:to|for) .{0,120}\b(?:stories|headlines|updates|news)\b.{0,120}|
by (?:signing up|subscribing|submitting|clicking|registering|continuing|providing|entering|checking)\b.{0,200}\byou\b.{0,200}|
you (?:can|may) (?:unsubscribe|opt out|withdraw).{0,150}|we(?:'|’)?(?:ll| will) never share your e-?mail.{0,80}|i agree to the .{0,60}terms.{0,80}|(?:please )?enter (?:your|a valid) e-?mail.{0,80}|invalid e-?mail.{0,40}|
there was an error, please .{0,100}|a welcome e-?mail is on its way.{0,120}|
the next issue of .{2,60} will soon be in your inbox.{0,40}|we encountered an issue signing you up.{0,60}|
interested in more newsletters\?.{0,60}|you(?:'|’)?(?: ha)?ve (?:reached|read|used) your .{0,40}(?:limit|articles?)\b.{0,60}|
to continue reading, .{0,20}(?:subscribe|sign in|log in|register)\b.{0,80}|(?:unlock|gift) this (?:article|story)\b.{0,60}|
(?:click|tap) here to (?:join|subscribe|follow|download|sign up)\b.{0,120}|
(?:follow|join) (?:our|the) .{0,40}(?:whatsapp|telegram) (?:channel|group)s?\b.{0,80}|download (?:our|the) [^.,]{0,30}\bapp\b[^.,]{0,60}[.!]?|
add (?:us|[^.,]{2,40}) (?:as an? (?:preferred|trusted) source )?on google\b.{0,40}|try refreshing your browser.{0,100}|
this content is provided by (?:a third party|.{2,40}), ?which may .{0,80}|this content is provided by a third party\.?|
to (?:view|see|display) this (?:content|video|post|tweet), .{0,160}|your browser (?:does not|doesn(?:'|’)t) support .{0,80}|
(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)\b.{0,120}|
thank(?:s| you) for (?:signing up|subscribing|registering).{0,80}|i would like to receive .{0,200}|
this site is protected by recaptcha.{0,150}|we use cookies.{0,250}|(?:our|the) .{3,40} newsletter\b[^.]{0,80}|
already (?:a subscriber|subscribed|have an account|registered)\?.{0,40}|.{0,40}\bprivacy (?:policy|notice) and terms of (?:service|use)\b.{0,80}|
(?:jetzt |hier )?(?:abonnieren sie|melden sie sich|registrieren sie sich|bestellen sie|newsletter (?:abonnieren|bestellen)).{0,160}|
mit (?:der|ihrer) anmeldung .{0,200}|mit dem absenden .{0,200}|sie können sich jederzeit .{0,80}abmelden.{0,60}|
(?:inscrivez-vous|abonnez-vous|recevez) .{0,80}(?:newsletter|infolettre|lettre d['’]information|boîte mail|alertes).{0,100}|
en (?:vous inscrivant|cliquant|continuant).{0,60}vous acceptez.{0,160}|
(?:suscríb[ea]\w*|regístr[ae]\w*|recib[ea]\w*|apúnt[ae]\w*) .{0,80}(?:newsletters?|bolet(?:ín|ines)|alertas|correo).{0,100}|
al (?:registrarte|suscribirte|registrarse|suscribirse|continuar).{0,20}acept.{0,160}|
(?:iscriviti|abbonati|ricevi) .{0,80}(?:newsletter|notifiche).{0,100}|(?:inscreva-se|assine|receba) .{0,80}(?:newsletter|boletim).{0,100}|
(?:schrijf je in|meld je aan|abonneer je) .{0,80}(?:nieuwsbrief|newsletter).{0,100}|
(?:prenumerera|anmäl dig) .{0,80}nyhetsbrev.{0,100}|(?:zapisz się|zasubskrybuj) .{0,80}newsletter.{0,100}|
(?:подпишитесь|подписывайтесь) .{0,120}
""")
"""Lines of boxes that ask readers to sign up, and of the consent they ask for."""

CALL_OUTS = joined_pattern(r"""
do you .{5,120}\?|have you .{5,120}\?|are you .{5,120}\?|were you .{5,120}\?|got a (?:tip|story).{0,60}|tell us|e-?mail us|contact us|get in touch|
send us|share your|write to us|let us know|.{2,160}\bcan be (?:reached|contacted) (?:at|on|via|by e-?mail)|reach (?:us|the|him|her)|contact the|haben sie .{5,120}\?|schreiben sie uns|
vous avez .{5,120}\?|écrivez-nous|¿.{5,120}\?|escríbenos|cuéntanos
""")
"""Phrases that ask readers to write, followed by an address."""

SIGN_UP_SIGNS = (
    "newsletter", "inbox", "briefing", "alert", "e-mail", "email", "whatsapp", "free trial", "sign up", "subscribe",
    "you", "unsubscribe", "opt out", "thank", "receive", "cookies", "recaptcha", "already", "privacy", "anmeld", "absenden",
    "abonnieren", "infolettre", "information", "boîte", "alertes", "acceptez", "bolet", "alertas", "correo", "acept",
    "unlock", "whatsapp", "telegram", "google", "third party", "javascript", "to continue reading", "download", "gift",
    "this content", "error", "notifiche", "nieuwsbrief", "nyhetsbrev", "подпи",
)  # fmt: skip
"""Every line of a sign-up box contains one of these strings."""
