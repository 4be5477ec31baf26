"""The fuzz target for collations: up to four articles, and every output."""

from __future__ import annotations

import json
from itertools import product

import laws
from inputs import Input

import newsdiff
from newsdiff import Collation, Document
from newsdiff.model.collation import Member
from newsdiff.outputs import RenderOptions
from newsdiff.outputs.many import COLLATION_FORMATS
from newsdiff.reading import document_of
from newsdiff.text.wrapping import cell_width


def collate(data: bytes) -> None:
    """Every sentence is in a statement, two articles give their links, order does not matter, outputs are safe."""
    given = Input(data)
    number, width, base = given.choose(4, 3, 2), given.choose(80, 20, 200), given.choose(None, 0, 1)
    documents = [document_of(text, name=f"outlet {at}") for at, text in enumerate(given.texts(number))]
    collation = newsdiff.collate(documents)
    sentences = {Member(at, index) for at, one in enumerate(collation.articles) for index in range(len(one.sentences))}
    assert {member for one in collation.statements for member in one.members} == sentences
    if number == 2:
        _are_links(collation, documents)
    assert _by_name(newsdiff.collate(documents[::-1])) == _by_name(collation)
    for known in COLLATION_FORMATS:
        text = known.render(collation, RenderOptions(width=width, everything=True, base=base))
        assert text.encode("utf-8")
        if known.name == "text":
            laws.fit_for_terminal(text)
            assert max(map(cell_width, text.splitlines())) <= width
        if known.name == "json":
            laws.obeyed_by_no_terminal(text.removesuffix("\n"))
            assert json.loads(text)["schema"] == "newsdiff-many/1"


def _are_links(collation: Collation, documents: list[Document]) -> None:
    together = {
        (one.sentence, other.sentence)
        for statement in collation.statements
        for one, other in product(statement.members, repeat=2)
        if one.article < other.article
    }
    assert together == {(link.a, link.b) for link in newsdiff.compare(*documents).links}


def _by_name(collation: Collation) -> list[list[tuple[str, int, str]]]:
    """Return the statements with the names of articles instead of their indexes."""
    names = [article.outlet for article in collation.articles]
    return [
        sorted((names[m.article], m.sentence, reading.letter) for reading in one.readings for m in reading.members)
        for one in collation.statements
    ]
