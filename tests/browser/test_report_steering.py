"""Tests of navigation in the report by keys, filters, links and addresses, in a real browser."""

import pytest

import newsdiff
from newsdiff.outputs.html import html_report

A = (
    "The mayor of Bellport resigned on Monday. He was hospitalised after a long debate. "
    "Nobody was hurt in the old town hall fire. "
    "Rain is expected in the northern valleys tomorrow. The council meets today and elects a deputy."
)
B = (
    "Nobody was hurt in the old town hall fire. "
    "The mayor of Bellport resigned on Monday. He was hospitalized after a long debate. "
    "Our reporter saw three helicopters. The council meets again today and elects its deputy."
)
ENTER, ESCAPE = "\ue007", "\ue00c"


@pytest.fixture
def open_pair(page, report):
    page.open(report(A, B))
    return page


def test_the_pair_has_the_passages_these_tests_assume(open_pair):
    rows = open_pair.run(
        "return [...document.querySelectorAll('.row')].map(r => [r.id, r.classList[1], r.matches('.moved')])"
    )
    assert sorted(map(tuple, rows)) == [
        ("p1", "verbatim", False),
        ("p2", "cosmetic", False),
        ("p3", "added", False),
        ("p4", "verbatim", True),
        ("p4b", "verbatim", True),
        ("p5", "removed", False),
        ("p6", "reworded", False),
    ]


@pytest.mark.parametrize(
    ("keys", "stops"),
    [
        ("n", "2"),
        ("nnnnn", "23456"),
        ("nnnnnn", "234566"),
        ("nnp", "232"),
        ("np", "22"),
        ("p", [""]),
        ("nN", "22"),
        ("nnN", "233"),
        ("6nnp", ["", "4", "4", "4"]),
        ("1nn", ["", "1", "4"]),
    ],
    ids="".join,
)
def test_keys_go_to_the_next_and_previous_difference(keys, stops, open_pair):
    met = []
    for key in keys:
        open_pair.press(key)
        met.append(open_pair.current())
    assert met == list(stops)


def test_the_position_is_announced(open_pair):
    open_pair.press("n", "n", "n")
    assert open_pair.run("return document.getElementById('position').textContent") == "3 of 5 · verbatim, moved"
    assert open_pair.run("return document.activeElement.getAttribute('aria-label')") == "Passage 4"


def test_m_jumps_to_the_other_end_and_back(open_pair):
    ends = []
    open_pair.press("n", "n", "n")
    for _ in range(2):
        open_pair.press("m")
        ends.append(open_pair.run("return document.querySelector('.row.here').id"))
    assert ends == ["p4b", "p4"]


def test_the_ends_of_a_move_are_linked(open_pair):
    links = open_pair.run("return [...document.querySelectorAll('.else a')].map(a => [a.closest('.row').id, a.hash])")
    assert sorted(map(tuple, links)) == [("p4", "#p4b"), ("p4b", "#p4")]


KINDS = ["verbatim", "cosmetic", "reworded", "removed", "added", "moved"]


@pytest.mark.parametrize("number", "123456")
def test_a_filter_shows_one_kind_alone(number, open_pair):
    before = open_pair.shown()
    open_pair.press(number)
    alone = [row for row in before if KINDS[int(number) - 1] in row.split()]
    assert open_pair.shown() == alone
    shown = 2 if number == "1" else 1
    assert open_pair.run("return document.getElementById('live').textContent") == f"{shown} of 6 passages shown"
    assert open_pair.run("return document.getElementById('position').textContent") == f"{shown} shown"
    open_pair.press(number)
    assert open_pair.shown() == before


def test_chips_isolate_on_click_and_a_second_click_shows_everything(open_pair):
    before = open_pair.shown()
    chip = "document.querySelector('.chip.removed').click()"
    open_pair.run(chip)
    assert [row.split()[1] for row in open_pair.shown()] == ["removed"]
    boxes = "return [...document.querySelectorAll('.box')].filter(one => one.checkVisibility()).length"
    assert open_pair.run(boxes) == 1
    open_pair.run(chip)
    assert open_pair.shown() == before
    open_pair.run("document.getElementById('show-differs').click()")
    assert len(open_pair.shown()) == len(before) - 1
    assert open_pair.run("return document.getElementById('position').textContent") == "5 differences"


def test_the_first_lines_answer_what_is_missing_and_lead_there(open_pair):
    lines = "return [...document.querySelectorAll('.glance li')].map(one => one.innerText)"
    assert open_pair.run(lines) == [
        "1 sentence of A has no match in B",
        "1 sentence of B has no match in A",
        "1 passage appears in a different place",
    ]
    open_pair.run("document.querySelector('.glance a').click()")
    open_pair.run("return new Promise(requestAnimationFrame)")
    assert [row.split()[1] for row in open_pair.shown()] == ["removed"]
    assert open_pair.run("return document.getElementById('show-removed').checked")


def test_every_row_has_a_colour_on_the_map(open_pair):
    open_pair.driver.execute_async_script("setTimeout(arguments[0], 600)")
    colours = open_pair.run(
        "return [...document.querySelectorAll('#strip rect:not(.window)')].map(r => getComputedStyle(r).fill)"
    )
    assert len(colours) > 3
    assert "rgb(0, 0, 0)" not in colours


def test_a_printed_report_names_the_parts_it_lacks(open_pair, pdftotext):
    assert "Only:" not in pdftotext(open_pair.pdf())
    open_pair.press("4")
    paper = " ".join(pdftotext(open_pair.pdf()).split())
    assert "Only: − no match in B 1" in paper
    assert "helicopters" not in paper


def test_chips_stay_in_view(open_pair):
    open_pair.run("document.querySelector('.columns').style.paddingBottom = '2000px'; scrollTo(0, 1500)")
    box = open_pair.run("return document.querySelector('.chip.all').getBoundingClientRect().toJSON()")
    assert 0 <= box["top"] < box["bottom"] <= 100


def test_an_address_that_a_filter_hides_shows_everything(open_pair):
    open_pair.press("4")
    open_pair.run("location.hash = '#p6'")
    open_pair.run("return new Promise(requestAnimationFrame)")
    assert (open_pair.current(), len(open_pair.shown())) == ("6", 7)


def test_unmatched_sentences_of_both_sides_stand_opposite_each_other(page, report):
    shared = "The mayor of Bellport resigned on Monday."
    page.open(report(f"{shared} Two ducks crossed a road. Rain fell in Oslo.", f"{shared} Shares rose in Tokyo."))
    boxes = page.run("return [...document.querySelectorAll('.box')].map(one => one.getBoundingClientRect().toJSON())")
    left, right = boxes
    assert left["top"] == right["top"]
    assert left["right"] < right["left"]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The café in Łódź closed.", "cafe in lodz"),
        ("The cafe\u0301 closed.", "CAFÉ"),
        ("It wasn’t fined.", "wasn't"),
        ("He said “no” twice.", '"no"'),
        ("Some 12\u202f000 people came.", "12 000"),
        ("The gov\u00adern\u00adment fell.", "government"),
        ("A 2010–12 plan.", "2010-12"),
        ("Die große Straße brennt.", "strasse"),
    ],
)
def test_search_ignores_how_text_is_spelled_and_counts_while_typing(text, query, page, report):
    page.open(report(text, "Nothing else happened here today."))
    page.run(
        "const field = document.getElementById('search'); field.value = arguments[0];"
        "field.dispatchEvent(new Event('input'))",
        query,
    )
    hits = "const done = arguments[0]; setTimeout(() => done(document.getElementById('hits').textContent), 200)"
    assert page.driver.execute_async_script(hits) == "1 found"


@pytest.mark.parametrize("address", ["p5", "p4b"])
def test_an_address_leads_to_its_passage(address, page, report):
    page.open(report(A, B), f"#{address}")
    assert page.run("return document.querySelector('.row.here').id") == address
    box = page.run("return document.getElementById(arguments[0]).getBoundingClientRect().toJSON()", address)
    assert 0 <= box["top"] < box["bottom"] <= 800


@pytest.mark.parametrize(
    ("query", "found"), [("hall FIRE", 2), ("mayor of", 2), ("elects its", 1), ("(", 0), ("deputy", 2)]
)
def test_search_finds_text_in_both_articles(query, found, open_pair):
    open_pair.press("/", *query, ENTER)
    told = open_pair.run("return document.getElementById('hits').textContent")
    assert told == (f"1 of {found}" if found else "0 found")


@pytest.mark.parametrize("query", ["cafe's co-owner", "CAFÉ’S", "coowner", "quoted “so”", "Łodz"])
def test_search_ignores_how_words_are_spelled(query, page, report):
    left = "The cafe\u0301’s co\u00adowner, the café’s\u00a0co–owner, quoted «so» in Lodz. Rain fell all day."
    page.open(report(left, "Rain fell all day."))
    page.press("/", *query, ENTER)
    assert page.run("return document.getElementById('hits').textContent").startswith("1 of ")


def test_brackets_step_through_the_hits(open_pair):
    open_pair.press("/", *"mayor", ENTER, ESCAPE, "]")
    assert open_pair.run("return document.getElementById('hits').textContent") == "2 of 2"
    open_pair.press("[")
    assert open_pair.run("return document.getElementById('hits').textContent") == "1 of 2"
    assert open_pair.current() == "1"


def test_t_toggles_light_and_dark(open_pair):
    seen = []
    for _ in range(3):
        seen.append(open_pair.run("return getComputedStyle(document.body).backgroundColor"))
        open_pair.press("t")
    assert seen[0] == seen[2] == "rgb(251, 250, 247)"
    assert seen[1] == "rgb(21, 24, 30)"


def test_the_number_is_a_link_that_can_be_copied(open_pair):
    open_pair.run("document.querySelector('#p4 a.no').click()")
    assert open_pair.run("return location.hash") == "#p4"
    assert open_pair.current() == "4"


def test_clicking_a_label_shows_its_reasons(open_pair):
    open_pair.run("document.querySelector('#p6 button.label').click()")
    told = open_pair.run("return document.querySelector('.why:popover-open').innerText")
    assert told.startswith("6. Reworded. Matched; the wording differs. Score: ")
    assert "Shared words:" in told


def test_question_mark_opens_the_signs_and_keys(open_pair):
    open_pair.press("?")
    shown = open_pair.run("return document.querySelector('#help:popover-open').innerText")
    assert "moved: appears in a different place" in shown


def test_keys_follow_the_reading_order_after_corrections(page, tmp_path):
    made = newsdiff.compare(A, B)
    i, j = next((one.a[0], one.b[0]) for one in made.passages if one.content == "cosmetic")
    anchors = newsdiff.anchor(made.a, i), newsdiff.anchor(made.b, j)
    made = newsdiff.compare(A, B, corrections=[newsdiff.Correction("unpair", *anchors)])
    path = tmp_path / "corrected.html"
    path.write_text(html_report(made), encoding="utf-8")
    page.open(path)
    met = []
    for _ in made.differences:
        page.press("n")
        met.append(int(page.current()))
    assert met == [passage.id for passage in made.differences]
    assert met != sorted(met)


def test_m_goes_round_the_places_of_a_passage(page, report):
    mayor = "The mayor of Bellport resigned on Monday after a long debate"
    ferry = "The ferry to Orvik will not sail before Friday because of the storm"
    hall = "Nobody was hurt when the old town hall burnt down"
    lead = f"{mayor}, the ferry{ferry[9:]}, and nobody{hall[6:]}."
    page.open(report(f"{mayor}. {ferry}.\n\n{hall}.", f"{lead}\n\n{mayor}. Children sang.\n\n{ferry}. {hall}."))
    page.press("n")
    met = [page.current()]
    for _ in range(3):
        page.press("m")
        met.append(page.current())
    assert met == ["1", "2", "4", "1"]
