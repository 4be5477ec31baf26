"""What counts as boilerplate, what does not, and that no text makes the search slow or wrong."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdiff.segmenting.boilerplate import Boilerplate, find_boilerplate

SEEDS = Path(__file__).parents[4] / "seeds"
STORIES = Path(__file__).parents[3] / "gold" / "stories"


def only(text: str) -> tuple[Boilerplate, str]:
    """Return the one piece found, and its text."""
    (piece,) = find_boilerplate(text)
    return piece, text[piece.start : piece.end]


TAILS = [
    ("The post {} appeared first on {}.", "Bridge falls at noon", "Fenner Valley Chronicle"),
    ("The post {} first appeared on {}.", "10 dead", "Ships & Trains"),
    ("The post {} appeared first on {}", "The post office burns", "example.com"),
    ("The post\n{} appeared first on\n{}.", "Three dead", "Linda Ikeji Blog"),
    ("The post “{}” appeared first on {}.", "We won", "U.S. Daily"),
    ("Der Beitrag {} erschien zuerst auf {}.", "Brücke gesperrt", "Hafenblatt"),
    ("L’article {} est apparu en premier sur {}.", "Le pont est fermé", "Le Quai"),
    ("L'article {} est apparu en premier sur {}.", "Le pont est fermé", "Le Quai"),
    ("La entrada {} se publicó primero en {}.", "El puente cayó", "Diario del Puerto"),
    ("La entrada {} apareció primero en {}.", "El puente cayó", "Diario del Puerto"),
    ("L'articolo {} proviene da {}.", "Crolla il ponte", "Il Molo"),
    ("L’articolo {} è apparso per primo su {}.", "Crolla il ponte", "Il Molo"),
    ("O post {} apareceu primeiro em {}.", "Ponte caiu", "Folha do Cais"),
    ("Het bericht {} verscheen eerst op {}.", "Brug dicht", "De Kade"),
    ("Inlägget {} dök först upp på {}.", "Bron stängd", "Hamnbladet"),
    ("Indlægget {} blev først udgivet på {}.", "Broen lukket", "Havnebladet"),
    ("Innlegget {} dukket først opp på {}.", "Broen stengt", "Havnebladet"),
    ("Artykuł {} pochodzi z serwisu {}.", "Most zamknięty", "Portowy"),
    ("Příspěvek {} se nejdříve objevil na {}.", "Most uzavřen", "Přístav"),
    ("Запись {} впервые появилась на {}.", "Мост закрыт", "Порт"),
    ("Запис {} спершу з’явився на {}.", "Міст закрито", "Порт"),
]


@pytest.mark.parametrize("before", ["", "It rained.", "It rained. ", "It rained.\n\n", "“It rained.”\r\n"])
@pytest.mark.parametrize("form, title, outlet", TAILS)
def test_tail(form: str, title: str, outlet: str, before: str) -> None:
    tail = form.format(title, outlet)
    piece, text = only(before + tail + "\n")
    assert text == tail
    assert (piece.what, piece.title, piece.outlet) == ("tail", title, outlet)


DATE_LINES = [
    ("2025-07-01", "2025-07-01"),
    ("2025/07/01", "2025-07-01"),
    ("2025-07-01T09:30:00Z", "2025-07-01"),
    ("2025-07-01 09:30:00 +0200", "2025-07-01"),
    ("01.07.2025, 18:07 Uhr", "2025-07-01"),
    ("14/7/2025", "2025-07-14"),
    ("7/14/2025", "2025-07-14"),
    ("Published: 03/04/2025", None),  # March or April: not known
    ("July 1, 2025", "2025-07-01"),
    ("July 1st, 2025 at 4 p.m. EST", "2025-07-01"),
    ("Tuesday, 1 July 2025", "2025-07-01"),
    ("Published 11:42 a.m.", None),
    ("Published 11:42 a.m., updated 6:20 p.m.", None),
    ("Published July 1", None),
    ("Updated: 2 July 2025 | Published: 1 July 2025", "2025-07-01"),
    ("Last updated on Sept. 3, 2025", "2025-09-03"),
    ("Date: 2025-07-01", "2025-07-01"),
    ("Stand: 14. November 2030, 18:07 Uhr", "2030-11-14"),
    ("Veröffentlicht am 1. März 2025", "2025-03-01"),
    ("Publié le 1er juillet 2025 à 12h30", "2025-07-01"),
    ("Mis à jour le 3 août 2025", "2025-08-03"),
    ("Publicado el 1 de julio de 2025", "2025-07-01"),
    ("martes, 1 de julio de 2025", "2025-07-01"),
    ("Pubblicato il 1 luglio 2025 alle 9:30", "2025-07-01"),
    ("Publicado em 1º de março de 2025", "2025-03-01"),
    ("Gepubliceerd op 1 maart 2025", "2025-03-01"),
    ("Опубликовано 1 июля 2025 г.", "2025-07-01"),
    ("1 lipca 2025", "2025-07-01"),
    ("发布时间：2025-07-01 11:42", "2025-07-01"),
    ("2025年7月1日", "2025-07-01"),
    ("2025년 7월 1일", "2025-07-01"),
    ("1 जुलाई 2025", "2025-07-01"),
    ("1 يوليو 2025", "2025-07-01"),
]


@pytest.mark.parametrize("line, date", DATE_LINES)
def test_date_line(line: str, date: str | None) -> None:
    piece, text = only(f"Bridge falls\n\n{line}\n\nA bridge fell into the river, and nobody was hurt.\n")
    assert text == line
    assert (piece.what, piece.date) == ("dateline", date)


RUN_IN = [
    (" date 2025-07-01 Ukrainian drones attacked the city.", "date 2025-07-01", "2025-07-01"),
    ("2025-07-01 Drones attacked the city.", "2025-07-01", "2025-07-01"),
    ("Thursday November 14 2030 18:07 All six miners alive", "Thursday November 14 2030 18:07", "2030-11-14"),
    ("Updated July 1, 2025 “We won,” he said.", "Updated July 1, 2025", "2025-07-01"),
    ("date 2025-07-01 On Monday 3 people died.", "date 2025-07-01", "2025-07-01"),
]


@pytest.mark.parametrize("story, stamp, date", RUN_IN)
def test_stamp_run_into_the_first_sentence(story: str, stamp: str, date: str) -> None:
    piece, text = only(story)
    assert text == stamp
    assert (piece.what, piece.date) == ("dateline", date)


LINES = [
    ("Advertisement", "advertisement"),
    ("ADVERTISEMENT - SCROLL TO CONTINUE", "advertisement"),
    ("Anzeige", "advertisement"),
    ("- Publicité -", "advertisement"),
    ("广告", "advertisement"),
    ("Share this:", "sharing"),
    ("Share on Facebook", "sharing"),
    ("Compartir en Facebook", "sharing"),
    ("Read more: Bridge was rusty, report says", "promotion"),
    ("ALSO READ: How to cross a river", "promotion"),
    ("Lesen Sie auch: Die Brücke war rostig", "promotion"),
    ("À lire aussi : Le pont était rouillé", "promotion"),
    ("Lea también: El puente estaba oxidado", "promotion"),
    ("Читайте также: Мост проржавел", "promotion"),
    ("相关阅读：桥已生锈", "promotion"),
    ("© 2025 Hafenblatt", "copyright"),
    ("© 2025 by The Quay", "copyright"),
    ("© 2025 Quay News. All rights reserved.", "copyright"),
    ("Copyright 2025 The Quay. All rights reserved.", "copyright"),
    ("Copyright © 2019-2025 The Quay", "copyright"),
    ("(c) Le Quai – Tous droits réservés", "copyright"),
    ("All rights reserved.", "copyright"),
    ("版权所有", "copyright"),
]


@pytest.mark.parametrize("line, what", LINES)
def test_line(line: str, what: str) -> None:
    piece, text = only(f"A bridge fell.\r\n\r\n  {line} \r\n\r\nNobody was hurt.")
    assert (text, piece.what) == (line, what)


PROSE = [
    "The post office scandal appeared first on the front page.",
    "The post, which was widely shared, appeared first on Telegram.",
    "The post appeared first on Telegram.",
    "The post by Mr Orr appeared first on Telegram.",
    "The post Mr Orr shared first appeared on Monday.",
    "He wrote it. The post Mr Orr shared appeared first on Telegram, and then it was gone. Nobody saw it.",
    "In the post Bridge Falls appeared first on Quay News.",
    "On July 1, 2025 the bridge fell.",
    "July 1, 2025, was a Tuesday.",
    "July 1, 2025 was a Tuesday.",
    "Tuesday, July 1, 2025, Mr Orr fell.",
    "2025-07-01 was the day on which it fell.",
    "The law was published on 3 May 2025.",
    "Published in 1894, the book sold badly.",
    "11:42",
    "Monday",
    "May 2025",
    "1989",
    "Advertisement revenue fell by half",
    "Share prices fell",
    "Related: he is her brother. He denies it.",
    "The sign said: read more: books",
    "Copyright 2025 was the slogan of the year.",
    "Copyright law is older than the bridge.",
    "All rights reserved for members will be lost, she said.",
    "",
    " \r\n\t",
]


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_left_alone(text: str) -> None:
    assert find_boilerplate(text) == ()


def test_a_bare_date_within_a_chronology_is_a_heading() -> None:
    chapters = "".join(
        f"{day} July 2025\n\nIt rained.\n\nIt snowed.\n\nIt hailed.\n\n" for day in range(1, 9)
    )
    assert [piece.date for piece in find_boilerplate("How it came\n\nA summer.\n\n" + chapters)] == [
        "2025-07-01",
    ]


def test_hard_wrapped_prose_is_not_a_promotion() -> None:
    prose = "Under the heading\nRelated: things that fall down, the paper\nlisted the bridge."
    assert find_boilerplate(prose) == ()


def test_front_matter() -> None:
    head = (
        "---\ntitle: 'Bridge: a fall'\ndate: 2025-07-01T09:30:00Z\ntags:\n  - bridges\n# note\n"
        "publisher: The Quay\n---"
    )
    piece, text = only(head + "\n\nA bridge fell.\n")
    assert text == head
    assert (piece.what, piece.title, piece.date) == ("front-matter", "Bridge: a fall", "2025-07-01")
    assert piece.outlet == "The Quay"


@pytest.mark.parametrize(
    "field",
    [
        "date: 2025-07-01 9:30",
        "date: 2025-07-01T09:30:00+02:00[Europe/Berlin]",
        "date: 2025-07-01T09:30:00Z # first version",
        "pubDate: Tue, 1 Jul 2025 09:30:00 +0200",
        "published: 2025/07/01 09:30",
    ],
)
def test_the_date_of_front_matter_may_have_a_time(field: str) -> None:
    assert only(f"---\ntitle: A fall\n{field}\n---\n\nA bridge fell.\n")[0].date == "2025-07-01"


def test_the_blog_of_the_seeds_ends_in_a_tail() -> None:
    piece, text = only((SEEDS / "izhevsk-blog.txt").read_bytes().decode())
    assert text.startswith("The post\nThree dead")
    assert text.endswith("Linda Ikeji Blog.")
    assert piece.outlet == "Linda Ikeji Blog"
    assert piece.title == "Three dead as Ukraine hits Russian city deep behind front line"


def test_the_wire_of_the_seeds_begins_with_a_date() -> None:
    assert find_boilerplate((SEEDS / "izhevsk-wire.txt").read_bytes().decode()) == (
        Boilerplate(1, 16, "dateline", date="2025-07-01"),
    )


IN_STORIES = {
    "07-b": ["Ned Farrant, Crime Correspondent"],
    "01-a": ["HALLERVIK, March 3 (Norvane Press) —"],
    "01-b": ["HALLERVIK, March 3 (Norvane Press) —"],
    "02-a": ["By Corin Ashby, Delvane News Agency"],
    "02-b": ["BY CORIN ASHBY, DELVANE NEWS AGENCY"],
    "03-a": ["TARYVSK, Oct. 7 (Interkont) —"],
    "04-a": ["SANT OREL, Feb. 19"],
    "05-a": ["PORT LINDEN (Crestmoor Wire) —"],
    "06-a": ["TEMIRGRAD, Nov. 12"],
    "07-a": ["By Tess Morland"],
    "12-a": ["Bad Lauenfels (nka) –"],
    "10-a": [
        "Thursday November 14 2030 18:07",
        "The post All six Kolbeck miners brought up alive after 53 hours appeared first on "
        "Fenner Valley Chronicle.",
    ],
    "11-a": ["Published 11:42 a.m."],
    "11-b": ["Published 11:42 a.m., updated 6:20 p.m."],
}


@pytest.mark.parametrize("path", sorted(STORIES.glob("*.txt")), ids=lambda path: path.stem)
def test_stories(path: Path) -> None:
    text = path.read_bytes().decode()
    found = [text[piece.start : piece.end] for piece in find_boilerplate(text)]
    assert found == IN_STORIES.get(path.stem, [])


FRAGMENTS = st.sampled_from(
    "The post | appeared first on |Der Beitrag | erschien zuerst auf |---\n|title: x\n|\n|\r\n| |. |Published |Quay|"
    "date |1 July 2025|2025-07-01|11:42 a.m.|Read more: |Share this:|© 2025 |\u2028".split("|")
)


@given(st.one_of(st.text(), st.lists(st.one_of(FRAGMENTS, st.text(max_size=5)), max_size=40).map("".join)))
def test_pieces_are_ordered_apart_and_without_white_space_around(text: str) -> None:
    end = 0
    for piece in find_boilerplate(text):
        assert end <= piece.start < piece.end <= len(text)
        found = text[piece.start : piece.end]
        assert found == found.strip()
        end = piece.end


HOSTILE = {
    "openers": "The post " * 11_000,
    "formulas": "appeared first on " * 5_000,
    "tails in one line": "The post A appeared first on B " * 3_000,
    "tails": "The post A appeared first on B.\n" * 3_000,
    "openers in reach": ("The post. " * 30 + "A appeared first on ") * 300,
    "one long line": "x" * 1_000_000,
    "spaces": " " * 1_000_000,
    "spaces in a formula": "appeared" + " " * 1_000_000 + "first",
    "dates in one line": "1 July 2025 " * 80_000,
    "digits": "1" * 1_000_000,
    "dots": "a." * 500_000,
    "signs": "©" * 1_000_000,
    "open front matter": "---\n" + "a" * 1_000_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_linear_time(text: str) -> None:
    start = time.process_time()
    find_boilerplate(text)
    assert time.process_time() - start < 10
