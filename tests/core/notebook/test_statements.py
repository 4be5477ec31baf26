"""Notes on statements: kept for all articles of a folder, found again when articles come, go and change."""

import json
from pathlib import Path

import pytest

import newsdiff
from newsdiff.model.collation import Collation
from newsdiff.notebook.statements import StatementNote, StatementNotes, path_for
from newsdiff.reading.collections import read_many

BRIDGE = "The old bridge over the river is closed for repairs until the autumn."
TUNNEL = "A tunnel under the harbour costs two billion euros and opens in May."
CHOIR = "A school choir sang three songs at the station on Sunday afternoon."


def collation(folder: Path, **texts: str) -> Collation:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return newsdiff.collate([newsdiff.read(str(folder / f"{name}.txt")) for name in texts])


def of(found: Collation, text: str) -> int:
    """Return the id of the statement with a sentence."""
    return next(one.id for one in found.statements if any(found.text(member) == text for member in one.members))


def test_a_note_is_found_again_when_articles_come_go_and_change(tmp_path: Path) -> None:
    first = collation(tmp_path, a=f"{BRIDGE} {TUNNEL}", b=f"{BRIDGE} {CHOIR}", c=CHOIR)
    notes = StatementNotes(first, path=path_for(first))
    notes.annotate(first.statements[of(first, TUNNEL) - 1], text=" Who pays? ")
    notes.annotate(first.statements[of(first, BRIDGE) - 1], bookmarked=True)
    assert Path(path_for(first)) == tmp_path / "statements.newsdiff.json"
    later = collation(tmp_path, d=CHOIR, b=f"{CHOIR} {BRIDGE}", a=f"{CHOIR} {TUNNEL} {BRIDGE}")
    again = StatementNotes(later, path=path_for(later))
    assert again.all == {of(later, TUNNEL): StatementNote("Who pays?"), of(later, BRIDGE): StatementNote("", True)}
    fewer = collation(tmp_path, b=CHOIR, c=CHOIR)
    without = StatementNotes(fewer, path=path_for(first))
    assert without.all == {}
    without.annotate(fewer.statements[0], bookmarked=True)
    assert len(json.loads((tmp_path / "statements.newsdiff.json").read_text())["notes"]) == 3, "others are kept"


def test_notes_on_the_articles_of_a_table_are_saved_beside_it(tmp_path: Path) -> None:
    table = tmp_path / "articles.csv"
    table.write_text(f"text\n{BRIDGE} {TUNNEL}\n{BRIDGE} {CHOIR}\n{CHOIR}\n", encoding="utf-8")
    found = newsdiff.collate(read_many(str(table)))
    assert (path_for(found), path_for(found, "-")) == ("", "")
    assert Path(path_for(found, str(table))) == tmp_path / "statements.newsdiff.json"
    StatementNotes(found, path=path_for(found, str(table))).annotate(found.statements[0], text="Why?")
    again = StatementNotes(newsdiff.collate(read_many(str(table))), path=path_for(found, str(table)))
    assert again.all == {found.statements[0].id: StatementNote("Why?")}


def test_two_sessions_keep_each_others_notes(tmp_path: Path) -> None:
    found = collation(tmp_path, a=f"{BRIDGE} {TUNNEL}", b=f"{BRIDGE} {CHOIR}", c=CHOIR)
    one, two = (StatementNotes(found, path=path_for(found)) for _ in range(2))
    one.annotate(found.statements[0], text="one")
    two.annotate(found.statements[1], text="two")
    two.annotate(found.statements[1], text="")
    assert StatementNotes(found, path=path_for(found)).all == {found.statements[0].id: StatementNote("one")}


@pytest.mark.parametrize("text", ["", "[]", '{"schema": "newsdiff-statements/1", "notes": [{}]}', "\xff"])
def test_damaged_notes_are_set_aside(tmp_path: Path, text: str) -> None:
    found = collation(tmp_path, a=BRIDGE, b=BRIDGE, c=CHOIR)
    path = Path(path_for(found))
    path.write_text(text, encoding="latin-1")
    notes = StatementNotes(found, path=str(path))
    assert "damaged" in notes.message
    notes.annotate(found.statements[0], bookmarked=True)
    assert json.loads(path.read_text())["notes"]
    assert path.with_name(path.name + ".damaged").exists()


def test_notes_of_a_later_version_are_not_changed(tmp_path: Path) -> None:
    found = collation(tmp_path, a=BRIDGE, b=BRIDGE, c=CHOIR)
    path = Path(path_for(found))
    path.write_text('{"schema": "newsdiff-statements/2"}')
    notes = StatementNotes(found, path=str(path))
    assert "later version" in notes.message
    notes.annotate(found.statements[0], bookmarked=True)
    assert path.read_text() == '{"schema": "newsdiff-statements/2"}'


def test_without_a_file_the_first_note_says_that_it_is_not_kept() -> None:
    found = newsdiff.collate([BRIDGE, BRIDGE, CHOIR])
    notes = StatementNotes(found, path=path_for(found))
    notes.annotate(found.statements[0], bookmarked=True)
    assert notes.message.startswith("Notes are kept only until you quit")
    notes.annotate(found.statements[0], text="still here")
    assert (notes.message, notes.on(1)) == ("", StatementNote("still here", True))
    assert not notes.saved
