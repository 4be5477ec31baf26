"""Words for what happened to people who are counted, such as "killed" and "dead" in reports of an accident."""

from __future__ import annotations

from functools import cache

_OUTCOMES: dict[str, str] = {
    "en": """
        kills killed killing dead dies died dying deaths fatalities;
        injures injured injuring hurt hurting wounds wounded wounding injuries;
        missing;
        rescues rescued rescuing;
        arrests arrested arresting detains detained detaining
    """,
    "de": """
        tötet tötete töteten getötet tot tote toten toter starb starben gestorben todesopfer;
        verletzt verletzte verletzten verletzter verwundet verwundete verwundeten;
        vermisst vermisste vermissten;
        gerettet rettete retteten;
        festgenommen verhaftet verhaftete verhafteten
    """,
    "fr": """
        tue tué tués tuée tuées tuant mort morts morte mortes décédé décédés décédée décédées;
        blesse blessé blessés blessée blessées blessant;
        disparu disparus disparue disparues;
        sauvé sauvés sauvée sauvées secouru secourus secourue secourues;
        arrêté arrêtés arrêtée arrêtées interpellé interpellés interpellée interpellées
    """,
}

PEOPLE = frozenset("people persons others men women more menschen personen personnes".split())
"""Words for people that say nothing about who they are."""

ONE_PERSON = frozenset("man woman boy girl child person teenager driver".split())
"""Words for one person, after which "of" and a figure give an age, as in "a woman of 29"."""

JOINS = frozenset("and or but while und oder aber et ou mais".split())
"""Words after which a sentence is about something else."""

PARTIAL = frozenset("including another further additional darunter weitere dont autres".split())
"""Words before a number of people who are part of a larger number, or are added to another."""


@cache
def outcomes(language: str) -> dict[str, int]:
    """Return the words of a language for outcomes, each with the number of its outcome; empty without a table."""
    rows = _OUTCOMES.get(language, "").split(";")
    return {word: number for number, row in enumerate(rows) for word in row.split()}
