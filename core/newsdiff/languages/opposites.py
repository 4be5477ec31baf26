"""Words that contradict each other, such as "rose" and "fell", "before" and "after", "morning" and "evening".

Two words are compared only if one replaces the other in otherwise equal sentences. So a word may have other meanings
("left" is a side and a verb) and may be in several rows.
"""

from __future__ import annotations

from functools import lru_cache

_ENGLISH = """
    rose risen rise rises rising increased increase increases increasing grew grow grown growth gained climbed
        climb jumped surged soared higher up upward raised upgraded improved improvement | fell fallen fall
        falls falling decreased decrease decreases decreasing declined decline declines dropped drop drops
        slipped slumped tumbled plunged shrank lower down downward lowered reduced reduction cut cuts downgraded
        worsened;
    raise raises raising raised increase increases increasing increased boost boosts boosted expand expands
        expanded | cut cuts cutting lower lowers lowering lowered reduce reduces reducing reduced slash slashes
        slashed;
    more greater higher | less fewer lower;
    most | least fewest;
    largest biggest greatest highest | smallest lowest;
    high | low;
    better best | worse worst;
    longer longest | shorter shortest;
    stronger strongest | weaker weakest;
    older oldest elder eldest | younger youngest newest;
    faster fastest | slower slowest;
    morning | afternoon | evening | night;
    day | week | month | year | decade;
    daily | weekly | monthly | yearly annual annually;
    dozens | hundreds | thousands;
    early earlier earliest | late later latest;
    maximum | minimum;
    before until | after since;
    ahead | behind;
    first | last;
    gained gains | lost loses;
    won win wins winning beat | lost lose loses losing;
    victory victories win | defeat defeats loss;
    success successes successful successfully | failure failures unsuccessful unsuccessfully;
    succeeded succeeds | failed fails;
    profit profits gain gains | loss losses;
    surplus surpluses | deficit deficits;
    for | against;
    approved approve approves accepted accept accepts backed backs supported support supports endorsed endorses
        passed adopted welcomed | rejected reject rejects refused refuse refuses opposed oppose opposes declined
        criticized criticised condemned;
    approval acceptance support | rejection refusal opposition;
    confirmed confirms admitted admits acknowledged said says | denied denies;
    agreed agree agrees | disagreed disagree disagrees refused;
    allowed allow allows permitted permit permits legalised legalized | banned ban bans forbade forbids
        forbidden prohibited prohibits outlawed;
    included include includes including | excluded exclude excludes excluding;
    opened open opens opening reopened reopen reopens | closed close closes closing shut;
    started start starts starting began begin begins beginning launched | ended end ends ending stopped stop
        stops stopping finished halted suspended;
    joined join joins entered enter enters entering | left leave leaves leaving quit;
    arrived arrive arrives arriving arrival | departed depart departs departing departure left leaving;
    bought buy buys buying purchased | sold sell sells selling;
    imported import imports importing | exported export exports exporting;
    hired hire hires | fired fire fires sacked;
    arrested detained jailed imprisoned | released freed;
    convicted | acquitted cleared;
    guilty | innocent;
    survived survive survives injured hurt wounded unhurt | died killed dead die dies;
    alive | dead;
    inside | outside;
    above | below beneath;
    north northern | south southern | east eastern | west western;
    northeast northeastern | southwest southwestern | northwest northwestern | southeast southeastern;
    left | right;
    public | private;
    majority | minority;
    legal | illegal;
    lawful | unlawful;
    likely | unlikely;
    able | unable;
    possible | impossible;
    known | unknown;
    true | false;
    safe | unsafe dangerous;
    armed | unarmed;
    paid | unpaid;
    expected | unexpected;
    male | female;
    man | woman;
    men | women;
    boy | girl;
    boys | girls;
    husband | wife;
    brother | sister;
    brothers | sisters;
    father | mother;
    son | daughter;
    sons | daughters;
"""

_GERMAN = """
    stieg stiegen steigt steigen gestiegen wuchs wuchsen gewachsen zugenommen erhöht erhöhte erhöhten erhöhen
        angehoben anstieg zunahme mehr höher | sank sanken sinkt sinken gesunken fiel fielen fällt fallen
        gefallen abgenommen gesenkt senkte senkten senken verringert reduziert rückgang abnahme weniger
        niedriger;
    höchste höchsten größte größten meisten | niedrigste niedrigsten kleinste kleinsten wenigsten;
    vor | nach;
    früher | später;
    erste ersten erster erstes | letzte letzten letzter letztes;
    gewann gewannen gewonnen gewinnt gewinnen siegte | verlor verloren verliert verlieren unterlag;
    sieg | niederlage;
    erfolg erfolgreich | misserfolg erfolglos;
    gewinn gewinne | verlust verluste;
    überschuss | defizit;
    für | gegen;
    angenommen zugestimmt gebilligt billigte unterstützt unterstützte befürwortet | abgelehnt verworfen
        kritisiert;
    zustimmung | ablehnung;
    bestätigte bestätigt | bestritt bestritten dementierte dementiert;
    erlaubt erlaubte | verboten verbot untersagt;
    geöffnet öffnet öffnete eröffnet | geschlossen schließt schloss gesperrt;
    begonnen begann beginnt | beendet endete endet;
    gekauft kaufte kauft | verkauft verkaufte verkauft;
    import importe importiert | export exporte exportiert;
    eingestellt | entlassen;
    festgenommen verhaftet inhaftiert | freigelassen entlassen;
    verurteilt | freigesprochen;
    schuldig | unschuldig;
    überlebt überlebte überlebten | gestorben starb starben getötet;
    innerhalb | außerhalb;
    morgen | mittag | nachmittag | abend;
    tag | woche | monat | jahr;
    dutzende | hunderte | tausende;
    oben | unten;
    oberhalb | unterhalb;
    norden nördlich nördlichen | süden südlich südlichen | osten östlich östlichen | westen westlich westlichen;
    links linke linken | rechts rechte rechten;
    mehrheit | minderheit;
    legal | illegal;
    möglich | unmöglich;
    bekannt | unbekannt;
    männlich | weiblich;
    mann | frau;
    männer männern | frauen;
"""

_FRENCH = """
    augmenté augmente augmentation progressé hausse grimpé monté relevé accru | baissé baisse diminué diminue
        diminution reculé recul chuté réduit réduction abaissé;
    plus davantage | moins;
    supérieur supérieure | inférieur inférieure;
    avant | après;
    premier première premiers premières | dernier dernière derniers dernières;
    gagné gagne remporté remporte | perdu perd;
    victoire | défaite;
    succès réussite | échec;
    bénéfice bénéfices gain | perte pertes;
    excédent | déficit;
    pour | contre;
    approuvé approuve accepté accepte adopté soutenu soutient | rejeté rejette refusé refuse repoussé;
    confirmé confirme reconnu | nié démenti dément;
    autorisé autorise | interdit;
    ouvert ouvre rouvert | fermé ferme;
    commencé commence débuté débute | terminé fini cessé;
    acheté achète | vendu vend;
    importation importations | exportation exportations;
    embauché | licencié;
    arrêté interpellé incarcéré | libéré relâché;
    condamné | acquitté relaxé;
    coupable | innocent;
    survécu | mort morts tué tués décédé;
    matin | soir;
    jour | semaine | mois | année;
    dizaines | centaines | milliers;
    dessus | dessous;
    nord | sud | est | ouest;
    gauche | droite;
    majorité | minorité;
    légal | illégal;
    possible | impossible;
    connu | inconnu;
    homme | femme;
    hommes | femmes;
"""

_ROWS: dict[str, str] = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}

Sides = dict[int, int]
"""The sides on which a word is, keyed by the number of the row."""


@lru_cache(maxsize=4)
def opposites(language: str) -> dict[str, Sides]:
    """Return the words of a language that have opposites, each with its sides in the rows of the table.

    The result is empty for languages without a table.
    """
    found: dict[str, Sides] = {}
    for number, row in enumerate(_ROWS.get(language, "").split(";")):
        for side, words in enumerate(row.split("|")):
            for word in words.split():
                found.setdefault(word, {})[number] = side
    return found


def are_opposites(one: Sides, two: Sides) -> bool:
    """Return whether two words share a row of the table, and are on different sides in all rows that they share."""
    shared = one.keys() & two.keys()
    return bool(shared) and all(one[row] != two[row] for row in shared)
