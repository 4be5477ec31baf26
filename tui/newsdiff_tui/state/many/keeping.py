"""Keeping the reader's place in the table after a reload."""

from __future__ import annotations

from dataclasses import replace

from newsdiff.comparing.anchors import Locator, anchor
from newsdiff.model import Article
from newsdiff.model.collation import Collation
from newsdiff_tui.state.many.table import TableState, start


def place(old: Collation, new: Collation, state: TableState) -> TableState:
    """Return the place in a new collation, with the same statement and outlets if they still exist.

    Filters are kept. Articles may have been added, removed or changed.
    """
    known = {_identity(article): at for at, article in enumerate(new.articles)}
    moved = {at: known[_identity(one)] for at, one in enumerate(old.articles) if _identity(one) in known}
    opened = start(new)
    folded = {article for family in state.folded for article in old.families[family].articles}
    folded = {moved[article] for article in folded if article in moved}
    return replace(
        state,
        statement=_statement(old, new, state.statement, moved) or opened.statement,
        outlet=moved.get(state.outlet, opened.outlet),
        about=moved.get(state.about) if state.about is not None else None,
        base=moved.get(state.base) if state.base is not None else None,
        marked=tuple(moved[one] for one in state.marked if one in moved),
        folded=frozenset(at for at, one in enumerate(new.families) if not folded.isdisjoint(one.articles)),
        note="",
    )


def _identity(article: Article) -> tuple[str, str]:
    return article.document.path, article.document.outlet


def _statement(old: Collation, new: Collation, statement: int | None, moved: dict[int, int]) -> int | None:
    """Return the id of the new statement that contains a sentence of the old one, or None."""
    was = next((one for one in old.statements if one.id == statement), None)
    for member in was.members if was else ():
        article = moved.get(member.article)
        if article is None:
            continue
        sentence = Locator(new.articles[article]).locate(anchor(old.articles[member.article], member.sentence))
        for one in new.statements:
            if any((who.article, who.sentence) == (article, sentence) for who in one.members):
                return one.id
    return None
