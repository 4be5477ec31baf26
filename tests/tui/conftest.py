"""Comparisons made by hand: small ones to read in a test, arbitrary ones for the laws."""

import asyncio
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import strategies as st
from textual.app import App

import newsdiff
from newsdiff.aligning import THRESHOLD
from newsdiff.model import (
    Article,
    Comparison,
    Document,
    Edit,
    Link,
    Paragraph,
    Passage,
    Provenance,
    Sentence,
    Settings,
    Share,
)
from newsdiff.model.collation import Collation, Family, Member, Reading, Statement
from newsdiff_tui.app import NewsdiffApp
from newsdiff_tui.painting.styles import Styles
from newsdiff_tui.settings.remembered import Look
from newsdiff_tui.state.workspace import Workspace

Build = Callable[..., Comparison]


def article(sentences: Sequence[str], outlet: str, joint: str = " ") -> Article:
    """Return an article of these sentences; an empty one is a paragraph break."""
    text, found, paragraphs, start = "", [], [], 0
    for sentence in [*sentences, ""]:
        if sentence:
            text += joint if len(text) > start else ""
            found.append(Sentence(len(text), len(text) + len(sentence), len(paragraphs)))
            text += sentence
        elif len(text) > start:
            paragraphs.append(Paragraph(start, len(text)))
            text += "\n\n"
            start = len(text)
    return Article(Document(text, outlet), "en", tuple(paragraphs), tuple(found))


def edits(content: str, a: Article, b: Article, left: Sequence[int], right: Sequence[int]) -> tuple[Edit, ...]:
    spans = [
        (one.sentences[own[0]].start, one.sentences[own[-1]].end) if own else None
        for one, own in ((a, left), (b, right))
    ]
    op = {"verbatim": "equal", "removed": "delete", "added": "insert"}.get(content, "replace")
    return (Edit(op, spans[0], spans[1]),)


def share(one: Article, own: Sequence[tuple[str, str, Sequence[int]]]) -> Share:
    counts = dict.fromkeys(("verbatim", "cosmetic", "reworded", "only", "moved"), 0)
    for content, position, indexes in own:
        words = sum(len(one.sentence_text(index).split()) for index in indexes)
        counts["only" if content in ("removed", "added") else content] += words
        counts["moved"] += words if position == "moved" else 0
    total = sum(counts.values()) - counts["moved"]
    return Share(total, counts["verbatim"], counts["cosmetic"], counts["reworded"], 0, counts["only"], counts["moved"])


def compared(
    a: Sequence[str],
    b: Sequence[str],
    passages: Sequence[tuple[Any, ...]],
    outlets: tuple[str, str] = ("Herald", "Post"),
) -> Comparison:
    """Build a comparison of two lists of sentences; passages are (content, position, left indexes, right indexes)."""
    left, right = article(a, outlets[0]), article(b, outlets[1])
    made = []
    for number, (content, position, mine, theirs) in enumerate(passages, 1):
        few = {0: "0", 1: "1"}
        shape = "n:m" if len(mine) > 1 and len(theirs) > 1 else f"{few.get(len(mine), 'n')}:{few.get(len(theirs), 'n')}"
        shown = tuple(mine), tuple(theirs)
        score = 0.75 if mine and theirs else 0.0
        made.append(Passage(number, content, position, shape, *shown, score, edits(content, left, right, mine, theirs)))
    links = [Link(x, y, one.score) for one in made for x in one.a for y in one.b]
    provenance = Provenance(
        share(left, [(one.content, one.position, one.a) for one in made]),
        share(right, [(one.content, one.position, one.b) for one in made]),
    )
    in_order = tuple(sorted(links, key=lambda link: (link.a, link.b)))
    return Comparison(left, right, in_order, tuple(made), provenance, Settings(None, THRESHOLD))


@pytest.fixture(scope="session")
def build() -> Build:
    """`compared`, as a fixture: sentences of both sides and passages in, a comparison out."""
    return compared


@pytest.fixture
def notices(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The notifications of the app, as they are passed to Textual."""
    found: list[str] = []
    notify = App.notify

    def record(app: App[Any], message: str, **options: Any) -> None:
        found.append(message)
        notify(app, message, **options)

    monkeypatch.setattr(App, "notify", record)
    return found


@pytest.fixture(scope="session")
def styles() -> Callable[..., Styles]:
    """The styles of the app, by theme; with `plain`, those used under NO_COLOR."""

    @cache
    def read(theme: str, *, plain: bool = False) -> Styles:
        app = NewsdiffApp(Workspace.temporary(newsdiff.compare("", "")), Look(theme))

        async def run() -> Styles:
            async with app.run_test():
                assert app.main.paint
                return app.main.paint

        with pytest.MonkeyPatch.context() as patch:
            if plain:
                patch.setenv("NO_COLOR", "1")
                app = NewsdiffApp(Workspace.temporary(newsdiff.compare("", "")), Look(theme))
            return asyncio.run(run())

    return read


@pytest.fixture(scope="session")
def tale() -> Comparison:
    """Every label once; used by most tests."""
    return compared(
        [
            "The mayor resigned on Monday.",
            "Nobody saw it coming.",
            "",
            "She had promised to stay until the summer.",
            "“I am tired,” she said.",
            "The council meets on Friday to choose.",
        ],
        [
            "“I am tired”, she said.",
            "The mayor resigned on Monday.",
            "",
            "She had vowed to stay.",
            "Until the summer, that is.",
            "",
            "A statue fell over.",
            "The council will meet on Friday.",
        ],
        [
            ("verbatim", "in-place", [0], [1]),
            ("removed", "in-place", [1], []),
            ("reworded", "in-place", [2], [2, 3]),
            ("added", "in-place", [], [4]),
            ("cosmetic", "moved", [3], [0]),
            ("reworded", "in-place", [4], [5]),
        ],
    )


FIRE = (
    """The fire destroyed 40 houses in the old harbour on Friday night, the mayor of the town said.

Firefighters from three towns came to help within the hour.

"We were lucky that nobody slept in the warehouse that night," said the mayor, Liz Brown.

The insurer will pay for the damage to the market hall.

A school choir sang at the station on Sunday.""",
    """The fire destroyed 50 houses in the old harbour on Friday night, the mayor of the town said.

Firefighters from three towns came to help within the hour.

"We were lucky that nobody slept in the warehouse," said the mayor, Liz Brown.

The insurer will not pay for the damage to the market hall.

Bakers opened early to feed the crews who had worked in the smoke.""",
)


@pytest.fixture(scope="session")
def disputed() -> Comparison:
    """Passages 1, 3 and 4 differ in substance: a figure, a quotation that was cut, a negation."""
    documents = [Document(text, outlet) for text, outlet in zip(FIRE, ("Herald", "Post"), strict=True)]
    return newsdiff.compare(*documents)


def collated(outlets: Sequence[str], rows: Sequence[Sequence[str]], families: Sequence[Family]) -> Collation:
    """Build a collation: each row is a statement with a sentence for each outlet, empty if it lacks the statement."""
    articles = tuple(article([row[at] for row in rows if row[at]], name) for at, name in enumerate(outlets))
    places = [0] * len(outlets)
    statements = []
    for number, row in enumerate(rows, 1):
        wordings: dict[str, list[Member]] = {}
        for at, sentence in enumerate(row):
            if sentence:
                wordings.setdefault(sentence, []).append(Member(at, places[at]))
                places[at] += 1
        ranked = sorted(wordings.values(), key=len, reverse=True)
        readings = tuple(Reading("abcdefgh"[at], tuple(members)) for at, members in enumerate(ranked))
        statements.append(Statement(number, readings))
    shares = tuple(tuple(None if a == b else 0.5 for b in articles) for a in articles)
    return Collation(articles, tuple(statements), tuple(families), shares, lambda a, b: newsdiff.compare(
        articles[a].document, articles[b].document
    ))


@pytest.fixture(scope="session")
def make() -> Callable[..., Collation]:
    """`collated`, as a fixture."""
    return collated


RESIGNED = "The mayor resigned on Monday after 12 years."
STRIKE = "Teachers will strike on Friday."
ROOF = "The school needs a new roof, which costs 40 million euros."
CHOIR = "A choir sang at the station."
BAKERS = "Bakers opened early for the crews."


@pytest.fixture(scope="session")
def story() -> Collation:
    """Four outlets, three of which print the copy of one agency: statements in all, alone, lacked by one."""
    return collated(
        ["Wire", "Herald", "Post", "Blog"],
        [
            [RESIGNED, RESIGNED, RESIGNED, "The mayor has resigned on Monday after 13 years."],
            [STRIKE, STRIKE, "", "On Friday, teachers are going to strike."],
            [ROOF, ROOF, "The school needs a roof, which costs 40 million euros.", ""],
            [CHOIR, "", "", ""],
            ["", "", "", BAKERS],
        ],
        [Family("AP", (0, 1, 2), uncredited=(2,)), Family(None, (3,))],
    )


TEXT = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60)
WORDS = st.lists(
    st.sampled_from(["drone", "a", "hospitalised", "日本語。", "«да»", "👩‍👩‍👧", "e\u0301té", "\x1b[31m"]),
    min_size=1,
)
SENTENCES = st.one_of(TEXT.map(str.strip), WORDS.map(" ".join)).filter(lambda text: text.strip() == text and text != "")


@st.composite
def any_comparison(draw: st.DrawFn) -> Comparison:
    """Articles of arbitrary text with random passages, without order or sense; every sentence is in one passage."""
    sides = [draw(st.lists(st.one_of(SENTENCES, st.just("")), max_size=8)) for _ in range(2)]
    counts = [sum(map(bool, side)) for side in sides]
    groups = draw(st.integers(1, 5))
    left, right = ([draw(st.integers(0, groups)) for _ in range(count)] for count in counts)
    passages: list[tuple[Any, ...]] = []
    for group in range(groups + 1):
        mine = [at for at, chosen in enumerate(left) if chosen == group]
        theirs = [at for at, chosen in enumerate(right) if chosen == group]
        if mine and theirs:
            content = draw(st.sampled_from(["verbatim", "cosmetic", "reworded"]))
            passages.append((content, draw(st.sampled_from(["in-place", "moved"])), mine, theirs))
        else:
            passages += [("removed", "in-place", [at], []) for at in mine]
            passages += [("added", "in-place", [], [at]) for at in theirs]
    return compared(*sides, passages)


@pytest.fixture(scope="session")
def comparisons() -> st.SearchStrategy[Comparison]:
    """Arbitrary comparisons, for properties."""
    return any_comparison()
