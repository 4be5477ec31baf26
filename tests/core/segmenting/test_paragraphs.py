"""Paragraphs, headings and list items: each case lists the blocks expected of a text."""

from __future__ import annotations

import pytest

from newsdiff.model import Kind
from newsdiff.segmenting.paragraphs import find_paragraphs

LONG = "The ferry drifted without power until a tug reached it shortly after nine, the board said on Monday."
WRAPPED = """\
Maritime regulators on Monday suspended the license of the line,
two days after a fire in the engine room left many passengers
adrift for more than four hours.
"""

CASES: dict[str, tuple[str, list[tuple[Kind, str]]]] = {
    "nothing": ("", []),
    "only white space": (" \n\t\n\u3000\n", []),
    "one line without an end": (LONG, [("prose", LONG)]),
    "blank lines": (f"{LONG}\n\n{LONG}\n \n{LONG}", [("prose", LONG)] * 3),
    "no blank lines: one line each": (f"{LONG}\n{LONG}\n{LONG}\n", [("prose", LONG)] * 3),
    "carriage returns and line feeds": (f"{LONG}\r\n\r\n{LONG}\r\n", [("prose", LONG)] * 2),
    "carriage returns only": (f"{LONG}\r\r{LONG}\r", [("prose", LONG)] * 2),
    "the separators of Unicode": (f"{LONG}\u2029{LONG}\u2028{LONG}", [("prose", LONG)] * 3),
    "next line and form feed": (f"{LONG}\x85{LONG}\f{LONG}", [("prose", LONG)] * 3),
    "hard-wrapped": (f"{WRAPPED}\n{WRAPPED}", [("prose", WRAPPED.strip())] * 2),
    "hard-wrapped, no blank lines": (WRAPPED + WRAPPED, [("prose", WRAPPED.strip())] * 2),
    "hard-wrapped with a heading": (
        f"Ferry line loses license\n\n{WRAPPED}",
        [("heading", "Ferry line loses license"), ("prose", WRAPPED.strip())],
    ),
    "hard-wrapped, the sentence begins a line": (
        "The board found many lapses in the records of the ferry Lom.\n"
        "A pressure valve that should have been replaced last autumn\n"
        "was still in service, it said, and nobody had organized the\n"
        "work.\n",
        [
            (
                "prose",
                "The board found many lapses in the records of the ferry Lom.\n"
                "A pressure valve that should have been replaced last autumn\n"
                "was still in service, it said, and nobody had organized the\nwork.",
            )
        ],
    ),
    "hard-wrapped Chinese": (
        "临澜市柳塘区一条直径一点二米的主供水管九日凌晨发生爆裂，造成\n八万三千户居民停水，截至当天十八时，仍有约两万一千户没有恢复\n供水。\n\n市长道歉。",
        [
            (
                "prose",
                "临澜市柳塘区一条直径一点二米的主供水管九日凌晨发生爆裂，造成\n八万三千户居民停水，截至当天十八时，仍有约两万一千户没有恢复\n供水。",
            ),
            ("prose", "市长道歉。"),
        ],
    ),
    "headline, byline, story": (
        f"Watchdog blocks deal\n\nBy Corin Ashby, Delvane News Agency\n\n{LONG}\n\nShares slide\n\n{LONG}",
        [
            ("heading", "Watchdog blocks deal"),
            ("prose", "By Corin Ashby, Delvane News Agency"),
            ("prose", LONG),
            ("heading", "Shares slide"),
            ("prose", LONG),
        ],
    ),
    "headline and byline without a blank line": (
        f"Watchdog blocks deal\nBy Corin Ashby\n\n{LONG}",
        [("heading", "Watchdog blocks deal"), ("prose", "By Corin Ashby"), ("prose", LONG)],
    ),
    "headings of Markdown": (
        f"# Is it over?\n{LONG}\n## What next\n{LONG}",
        [("heading", "# Is it over?"), ("prose", LONG), ("heading", "## What next"), ("prose", LONG)],
    ),
    "a list after a colon": (
        "The recall covers two products:\n- Airelle 100, lots 7714 to 7790;\n- Airelle Junior, all lots.\n",
        [
            ("prose", "The recall covers two products:"),
            ("list-item", "- Airelle 100, lots 7714 to 7790;"),
            ("list-item", "- Airelle Junior, all lots."),
        ],
    ),
    "numbered and bulleted": (
        "1. First point\n2) Second point\n• Third point\n– Fourth point\n* Fifth point",
        [
            ("list-item", "1. First point"),
            ("list-item", "2) Second point"),
            ("list-item", "• Third point"),
            ("list-item", "– Fourth point"),
            ("list-item", "* Fifth point"),
        ],
    ),
    "an item that goes on in an indented line": (
        "- Airelle Junior\n  All lots\n- Airelle 200",
        [("list-item", "- Airelle Junior\n  All lots"), ("list-item", "- Airelle 200")],
    ),
    "a line that plainly goes on": (
        f"{LONG}\n\nHe said the\nplant was safe.",
        [("prose", LONG), ("prose", "He said the\nplant was safe.")],
    ),
    "a question is no heading": ("Who knew?\n\nNobody.", [("prose", "Who knew?"), ("prose", "Nobody.")]),
}


@pytest.mark.parametrize("name", CASES)
def test_paragraphs(name: str) -> None:
    text, expected = CASES[name]
    assert [(found.kind, text[found.start : found.end]) for found in find_paragraphs(text)] == expected


def test_boilerplate_is_a_paragraph_of_its_own_within_a_line() -> None:
    text = "No deal was struck.The post Foo appeared first on Bar. Next day"
    tail = (19, 54)
    found = list(find_paragraphs(text, (tail,)))
    assert [(part.kind, text[part.start : part.end]) for part in found] == [
        ("prose", "No deal was struck."),
        ("boilerplate", "The post Foo appeared first on Bar."),
        ("heading", "Next day"),
    ]


def test_boilerplate_is_trimmed_and_may_be_empty() -> None:
    found = list(find_paragraphs("One.  \n Two.", ((4, 7), (6, 12))))
    assert [(part.start, part.end, part.kind) for part in found] == [(0, 4, "prose"), (8, 12, "boilerplate")]
