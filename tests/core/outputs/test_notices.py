"""The line at the top of every output about articles that are hardly comparable."""

from __future__ import annotations

import pytest

import newsdiff
from newsdiff.languages.names import language_name
from newsdiff.model import Comparison
from newsdiff.model.story import matching_sentences, shares_story
from newsdiff.outputs.html import html_report
from newsdiff.outputs.html.fragment import html_fragment
from newsdiff.outputs.markdown import markdown
from newsdiff.outputs.notices import notices
from newsdiff.outputs.summary import summary
from newsdiff.outputs.text import listing

FERRY = (
    "Two ferries collided in fog outside Lindvik on Sunday. Eleven passengers were taken to hospital. "
    "The older ferry lost its bow ramp. Divers searched the car deck until midnight. The port stays closed today."
)
ELECTION = (
    "Voters in Orvenland elected a new parliament. The liberals won by a narrow margin. "
    "Turnout reached its highest level since independence. Coalition talks begin next week. "
    "Observers praised the calm at polling stations."
)
GERMAN = (
    "Zwei Fähren sind am Sonntag vor Lindvik im Nebel zusammengestoßen. Elf Passagiere kamen ins Krankenhaus. "
    "Die ältere Fähre verlor ihre Bugklappe. Taucher suchten bis Mitternacht das Autodeck ab. "
    "Der Hafen bleibt heute geschlossen."
)
EVENTS = "These two articles seem to be about different events: 0 of 10 sentences match."
LANGUAGES = "These articles are in two languages (English, German): only figures and names can match."


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        pytest.param(FERRY, ELECTION, [EVENTS], id="different events"),
        pytest.param(FERRY, GERMAN, [LANGUAGES], id="two languages"),
        pytest.param(FERRY, FERRY.replace("Two", "2"), [], id="one event"),
        pytest.param(FERRY, "Voters elected a parliament.", [], id="too short to tell"),
        pytest.param(FERRY, "", ["B is empty."], id="an empty article"),
        pytest.param(" \n", "", ["A contains no text.", "B is empty."], id="no text"),
        pytest.param(FERRY, "12 34. 56 78. 90 12. 34 56. 78 90.", [EVENTS], id="an unknown language"),
    ],
)
def test_notices(a: str, b: str, said: list[str]) -> None:
    assert list(notices(newsdiff.compare(a, b))) == said


def test_one_shared_sentence_of_ten_is_counted() -> None:
    comparison = newsdiff.compare(FERRY, f"{ELECTION} The port stays closed today.")
    assert matching_sentences(comparison) == (2, 11)
    assert shares_story(comparison)


@pytest.fixture(scope="module")
def unrelated() -> Comparison:
    return newsdiff.compare(FERRY, ELECTION)


@pytest.mark.parametrize("output", [listing, summary, markdown, html_report, html_fragment])
def test_every_output_for_readers_says_so(output, unrelated: Comparison) -> None:
    assert EVENTS in " ".join(output(unrelated).split())


@pytest.mark.parametrize(
    ("code", "name"), [("en", "English"), ("zh", "Chinese"), ("und", "unknown"), ("", "unknown"), ("qqq", "qqq")]
)
def test_languages_have_names(code: str, name: str) -> None:
    assert language_name(code) == name
