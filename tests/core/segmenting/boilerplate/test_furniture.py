"""In copied text, boilerplate is separated from the story, and no sentence of the story is."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from newsdiff import compare
from newsdiff.model import Document
from newsdiff.segmenting import segment
from newsdiff.segmenting.boilerplate import find_boilerplate

STORIES = Path(__file__).parents[3] / "gold" / "stories"
LEAD = "A fire kept the port of Norvik closed for a second day."

DATELINES = [
    "NORVIK, March 12 (Nordwire) -",
    "NORVIK (Nordwire) —",
    "NORVIK, Freya, March 12 (NW) --",
    "Norvik (dpa/nw) -",
    "Norvik, 12. März (epd) –",
    "NORVIK —",
    "NORVIK, March 12 –",
    "Norvik, March 12, 2031 —",
    "PORT LINDEN, March 12 -",
    "(Nordwire) -",
    "Norvik, 12 mars (AFP) -",
    "Norvik, 12 mar (EFE).-",
    "(ANSA) - NORVIK, 12 MAR -",
    "NORVIK:",
    "NORVIK |",
    "NORVIK taz |",
    "(dpa)",
    "NORVIK, March 12 /PRNewswire/ --",
    "NORVIK, Freya (AP) _",
    "НОРВИК, 12 марта. /ТАСС/.",
    "НОРВИК, 12 мар — РИА Новости.",
]

NO_DATELINES = [
    "NATO — the alliance of 32 — met on Monday in Norvik.",
    "Norvik - the town on the coast - was quiet on Monday.",
    "Anna Kern (SPD) said that the port would be closed.",
    "March 12 - the day of the fire - was a Tuesday.",
    "The port (Norvik's largest) - closed since Monday - is safe.",
]

NOTES = [
    "URGENT",
    "BREAKING NEWS",
    "-ENDS-",
    "(Adds mayor's comments in paras 9-10, background; changes dateline, pvs TELLE)",
    "(Updates with toll)",
    "(Reporting by Nora Visk and Paul Ahrend; Additional reporting by Lea Moor in Telle;\nEditing by Hugh Castell)",
    "(Bericht von Nora Visk, redigiert von Paul Ahrend)",
    "(Reportage de Nora Visk, édité par Paul Ahrend)",
    "(Reporte de Nora Visk; editado por Paul Ahrend)",
    "((nora.visk@nordwire.example; +44 20 7946 0000))",
    "Reporting by Nora Visk in Norvik; Editing by Paul Ahrend",
    "121403 GMT mar 31",
    "nora.visk@nordwire.example",
]

LINES = [
    ("By Nora Visk and Paul Ahrend", "byline"),
    ("By Nora Visk | Harbour correspondent", "byline"),
    ("Von Nora Visk, Norvik", "byline"),
    ("Par Nora Visk, envoyée spéciale à Norvik", "byline"),
    ("By April Holm", "byline"),
    ("Photo: A. Brandt/Nordwire", "credit"),
    ("Image caption, Smoke over the hall on Tuesday morning", "credit"),
    ("Smoke over the hall on Tuesday morning (Photo by A. Brandt/AFP)", "credit"),
    ("The hall on Tuesday. A. Brandt/Getty Images", "credit"),
    ("Foto: Anna Brandt/dpa", "credit"),
    ("FILE PHOTO: The hall in 2019. REUTERS/Anna Brandt", "credit"),
    ("Article content", "advertisement"),
    ("Advertisement 3", "advertisement"),
    ("Story continues below advertisement", "advertisement"),
    ("4 min read", "promotion"),
    ("Reading time: 4 minutes", "promotion"),
    ("READ MORE Norvik hall was inspected in May", "promotion"),
    ("ALSO READ: Norvik hall was inspected in May", "promotion"),
    ("Topics: Norvik | Fire | Shipping", "promotion"),
    ("Published 12 March 2031, 14:03 GMT | Updated 2 hours ago", "dateline"),
    ("3 hours ago", "dateline"),
    ("First published on Tue 11 Mar 2031 14.03 GMT", "dateline"),
    ("Tue 11 Mar 2031 14.03 GMT", "dateline"),
    ("Also read | Norvik hall was inspected", "promotion"),
    ("Also Read: Norvik hall was inspected in May.", "promotion"),
    ("More on this story", "promotion"),
    ("With files from Nordwire", "note"),
    ("Nora Visk contributed reporting from Telle.", "note"),
    ("The Associated Press contributed to this report.", "note"),
    ("($1 = 0.9123 euros)", "note"),
    ("12 comments", "sharing"),
    ("Home > News > Norvik", "sharing"),
    ("0:00 / 1:23", "sharing"),
    ("https://courier.example/norvik?utm_source=x", "embed"),
    ("#norvik #fire", "embed"),
    ("© Nordwire", "copyright"),
    ("Sign up to our morning newsletter: five stories, every weekday.", "sign-up"),
    ("By clicking on the button you consent to receive the newsletter. You may unsubscribe any time.", "sign-up"),
    ("Sign up to receive the daily top stories from the Norvik Courier.", "sign-up"),
    ("Email Address", "sharing"),
    ("Sign Up", "sharing"),
    ("Abonnieren Sie unseren Newsletter und bleiben Sie informiert", "sign-up"),
    ("Inscrivez-vous à notre newsletter du matin.", "sign-up"),
    ("Subscribe for weekly updates and headlines", "sign-up"),
    ("Do you live near the port? Tell us your story: news@courier.example", "sign-up"),
    ("Ida Holm (@mayor_norvik) March 11, 2031: Please keep your windows shut. pic.twitter.com/abc123", "embed"),
    ("— Ida Holm (@mayor_norvik) March 11, 2031", "embed"),
    ("View this post on Instagram", "embed"),
    ("Follow us on Telegram", "sharing"),
    ("___", "rule"),
    ("* * *", "rule"),
    ("###", "rule"),
    ("===============", "rule"),
    ("Sent from my phone", "mail"),
    ("Nora Visk, Harbour Correspondent", "byline"),
    ("By Nora Visk nora.visk@courier.example", "byline"),
    ("The hall on Tuesday [Anna Brandt/Nordwire]", "credit"),
    ("Norvik > News > Harbour", "sharing"),
    ("Facebook Twitter WhatsApp Email", "sharing"),
    ("Don’t miss", "sharing"),
    ("View gallery »", "sharing"),
    ("Story continues below this ad", "advertisement"),
    ("Please enable JavaScript to see the map.", "sign-up"),
    ("To continue reading, subscribe now.", "sign-up"),
    ("Follow our WhatsApp channel", "sign-up"),
    ("There was an error, please provide a valid email address.", "sign-up"),
    ("The next issue of Norvik Today will soon be in your inbox.", "sign-up"),
    ("Nora Visk covers the harbour. She can be reached at nora@courier.example.", "sign-up"),
    ("Add the Courier as a preferred source on Google", "sign-up"),
    ("Source: Nordwire", "note"),
    ("Staff reporter", "note"),
    ("-- with files from the Norvik Post", "note"),
    ("This article was originally published by the Courier.", "note"),
    ("Follow our coverage at https://courier.example/fire", "note"),
    ("Nordwire writer Nora Visk contributed to this report from Telle.", "note"),
    ("More from Norvik Courier", "promotion"),
]

TEASERS = [
    "VIDEO: How the hall burned", "Video: How the hall burned", "Explained | Why halls burn", "Opinion: Nobody looked",
    "Don't miss: The hall in pictures", "In the news: Border Patrol Chief Visits the U.S.",
]  # fmt: skip
"""Lines that are teasers inside a story, and headlines above one."""

PROSE = [
    "By Monday the port was open again",
    "By the time it was out, nobody was left.",
    "By Train and Bus to Norvik",
    "Subscribe numbers fell, the newsletter's editor said.",
    "Reporting by two outlets had shown that the hall was full.",
    "(The mayor did not answer a call.)",
    "Photo editors and photographers left the hall.",
    "He asked: do you live near the port?",
    "Mayor Ida Holm (@mayor_norvik) said on Monday that the port was open.",
    "It will end at 3 hours ago or later.",
    "Image problems: the port has many, she said, and it will take years to be rid of them all.",
    "Q: is the only letter on the door.",
    "14:32 was the time on the clock.",
    "1. is a list of one.",
    "ENDS of the pier were burned.",
    "Follow the money, she said on Facebook last week, and you will see.",
    "Best wishes were sent by the mayor.",
    "Note: the port is closed.",
    "Related: he is her brother.",
    "The mayor contributed to this report on Monday.",
    "Home is where the port is.",
    "A: is the first letter.",
    "Sign up the crew, she said, and the port will open.",
    "Topics at the meeting: the port, the hall. It lasted an hour.",
    "Download the plans and the app stays behind, she said.",
    "Opinion: it is divided, and it will stay so until the port is open.",
    "More from the port of Norvik is expected on Monday.",
    "Nora Visk, who was editor of the Courier, spoke on Monday.",
    "Source: the hall, the mayor said. Cause: a spark.",
    "The price of 3 > 2 > 1 is an order, she said.",
    "The report was written by the staff of AP and of the AFP.",
    "Twitter is where she said it.",
    "Norvik was read by AP",
]


def pieces(text: str) -> list[tuple[str, str]]:
    return [(text[piece.start : piece.end], piece.what) for piece in find_boilerplate(text)]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_cut_off_the_lead(dateline: str) -> None:
    assert pieces(f"Port closed\n\n{dateline} {LEAD}\n") == [(dateline, "dateline")]


@pytest.mark.parametrize("credit", ["(AP Photo/J.M Brandt)", "REUTERS/Anna Brandt", "[AFP/Anna Brandt]"])
def test_only_the_credit_of_a_long_caption_is_separated(credit: str) -> None:
    caption = "Mayor Ida Holm speaks to firefighters on the pier of Norvik on Tuesday, March 12, 2031. " * 4
    assert pieces(f"Port closed\n\n{caption}{credit}\n\n{LEAD}\n") == [(credit, "credit")]


@pytest.mark.parametrize("end", ["(see Photo/Video)", "the ratio of US/Freya", "(AP Photo/J.M Brandt) shows it."])
def test_a_long_paragraph_that_ends_otherwise_is_left_whole(end: str) -> None:
    prose = "Mayor Ida Holm speaks to firefighters on the pier of Norvik on Tuesday, March 12, 2031. " * 4
    assert pieces(f"Port closed\n\n{prose}{end}\n\n{LEAD}\n") == []


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_lead_without_its_dateline_is_verbatim(newline: str) -> None:
    one = f"NORVIK, March 12 (Nordwire) - {LEAD} Nobody was hurt.{newline}{newline}The mayor spoke.{newline}"
    comparison = compare(one, f"{LEAD} Nobody was hurt.\n\nThe mayor spoke.\n")
    a = comparison.a
    assert [passage.content for passage in comparison.passages if passage.b] == ["verbatim"] * 3
    assert [a.kind(i) for passage in comparison.passages if not passage.b for i in passage.a] == ["boilerplate"]


def test_a_dateline_in_hard_wrapped_text_leaves_the_paragraph_whole() -> None:
    text = (
        "NORVIK, March 12 (Nordwire) - A fire kept the port of Norvik\n"
        "closed for a second day on Monday, and the mayor\nspoke.\n"
    )
    article = segment(Document(text, "x"))
    assert [article.kind(k) for k in range(len(article.sentences))] == ["boilerplate", "prose"]


@pytest.mark.parametrize("text", NO_DATELINES)
def test_other_paragraphs_are_not_datelines(text: str) -> None:
    assert pieces(f"Port closed\n\n{text}\n") == []


@pytest.mark.parametrize("note", NOTES)
def test_notes_of_agencies(note: str) -> None:
    assert pieces(f"Port closed\n\n{LEAD}\n\n{note}\n") == [(note, "note")]


def test_a_note_at_the_end_of_a_paragraph_and_before_a_headline() -> None:
    text = f"UPDATE 2-Port closed\n\n{LEAD} (Reporting by Nora Visk; Editing by Paul Ahrend)\n"
    assert pieces(text) == [("UPDATE 2-", "note"), ("(Reporting by Nora Visk; Editing by Paul Ahrend)", "note")]


@pytest.mark.parametrize("line, what", LINES)
def test_lines(line: str, what: str) -> None:
    assert pieces(f"Port closed\n\n{line}\n\n{LEAD}\n") == [(line, what)]


@pytest.mark.parametrize("teaser", TEASERS)
def test_teasers_are_found_only_inside_the_story(teaser: str) -> None:
    assert pieces(f"Port closed\n\n{LEAD}\n\n{teaser}\n\n{LEAD}\n") == [(teaser, "promotion")]
    assert all(len(piece) < len(teaser) / 2 for piece, _ in pieces(f"{teaser}\n\n{LEAD}\n"))


def test_the_title_of_a_sign_up_box_is_part_of_it() -> None:
    box = "Sign up to receive the daily top stories from the Norvik Courier."
    story = [LEAD, "Ships wait.", "It burnt.", "Long Road Ahead", "Why it burnt", "NC Posted Banner", "NC Posted"]
    found = find_boilerplate("\n\n".join([*story, box, LEAD]))
    assert [one.what for one in found] == ["sign-up"] * 3
    headline = find_boilerplate("\n\n".join(["Port Remains Closed", box, LEAD]))
    assert len(headline) == 1, "a headline is not the title of a box"


def test_the_source_in_a_headline_is_not_a_dateline() -> None:
    assert pieces(f"MINISTER: Port stays closed\n\n{LEAD}\n") == []


def test_a_name_above_the_day_of_publication_is_a_byline() -> None:
    text = f"Port closed\n\nNora Visk and Paul Ahrend\n\n12 March 2031, 14:03 GMT\n\n{LEAD}\n"
    assert [what for _, what in pieces(text)] == ["byline", "dateline"]
    assert pieces(f"Port closed\n\nHeavy Losses\n\n{LEAD}\n") == []


@pytest.mark.parametrize("agency", ["AFP", "EPA", "— Reuters", "(dpa)"])
def test_an_agency_after_the_last_full_stop_of_a_paragraph(agency: str) -> None:
    assert pieces(f"Port closed\n\n{LEAD} {agency}\n\n{LEAD}\n") == [(agency, "credit")]
    assert pieces(f"Port closed\n\n{LEAD} {agency}\nreporters saw it, and left at once.\n") == []


@pytest.mark.parametrize("text", PROSE)
def test_prose_stays(text: str) -> None:
    assert pieces(f"Port closed\n\n{LEAD}\n\n{text}\n\n{LEAD}\n") == []


def test_no_linked_sentence_of_the_stories_is_separated() -> None:
    """Sentences that people linked belong to the story, except bylines and datelines."""
    for pair in json.loads((STORIES / "gold.json").read_text(encoding="utf-8")):
        for side in "ab":
            apart = [(piece.start, piece.end) for piece in find_boilerplate(pair[side]) if piece.what != "byline"]
            for link in pair["links"]:
                start, end = pair[f"{side}_sentences"][link["ab".index(side)]]
                eaten = sum(max(0, min(end, stop) - max(start, first)) for first, stop in apart)
                assert eaten < 0.5 * (end - start) or eaten < 40, pair[side][start:end]


@pytest.mark.parametrize(
    "text",
    ["(Adds " * 20_000, "((" * 50_000, "By A " * 20_000, "A, " * 50_000, "1. a\n" * 20_000, "12:00\n" * 20_000,
     "_ " * 50_000, "To: a\n" * 20_000, "Best,\n" * 20_000,
     "@a " * 50_000, "A" * 100_000, "AB, " * 30_000 + "—", "Q: a\n" * 20_000],
)  # fmt: skip
def test_hostile_text_takes_linear_time(text: str) -> None:
    start = time.process_time()
    find_boilerplate(text)
    assert time.process_time() - start < 10
