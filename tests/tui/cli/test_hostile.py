"""Hostile articles, names and paths: the raw bytes that reach the terminal."""

import os
import unicodedata

import pytest

HOSTILE = (
    "\x1b[2J\x1b]0;owned\x07 Rain is \u202eexpected\u202c.\x9b31m \u2066Snow\u2069 too.\u200b\x7f\x08 [bold]x[/]\r\n"
)


OBEYED = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
DIRECTIONS = "\u202e\u202c\u2066\u2069\u200b"


def unsafe(raw: bytes) -> set[str]:
    """Return the characters that would act on a terminal, except line feeds."""
    sent = set(raw.decode("utf-8")) - {"\n"}
    return {char for char in sent if unicodedata.category(char) in OBEYED or char in DIRECTIONS}


@pytest.mark.parametrize("outputs", [("--text",), ("--stat",), ("--text", "--stat"), ("--explain", "1"), ("--all",)])
def test_plain_text_contains_no_controls(outputs, newsdiff, folder):
    (folder / "a.txt").write_bytes(HOSTILE.encode())
    names = ("--name", "Age\x1b[31mncy\n1. Forged", "--name", "Da\u202eily\x9b")
    done = newsdiff("a.txt", "b.txt", *outputs, *names)
    assert done.code == 1
    assert unsafe(done.raw) == set()
    assert not any(line.startswith("1. Forged") for line in done.out.splitlines())


def test_markup_is_text(newsdiff, folder):
    (folder / "a.txt").write_text("Rain [bold]is[/bold] <b>expected & [link=x]more[/].")
    done = newsdiff("a.txt", "b.txt", "--width", "200")
    assert "Rain [bold]is[/bold] <b>expected & [link=x]more[/]." in done.out


PATHS = [
    "missing\x1b[2J.txt",
    "missing\nnewsdiff: forged",
    "missing\u202etxt.exe",
    "missing\x9b\x07\t",
    "missing" + "x" * 300,
]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("place", ["article", "output", "option", "encoding"])
def test_sentences_about_hostile_names(path, place, newsdiff):
    arguments = {
        "article": [path, "b.txt"],
        "output": ["a.txt", "b.txt", "--json", path + "/out.json"],
        "option": ["a.txt", "b.txt", "--" + path],
        "encoding": ["a.txt", "b.txt", "--encoding", path],
    }[place]
    done = newsdiff(*arguments)
    assert (done.code, done.raw) == (2, b"")
    assert unsafe(done.raw_errors) == set()
    assert done.errors.count("\n") == 1
    assert done.errors.startswith("newsdiff: ")


@pytest.mark.skipif(os.name != "posix", reason="Windows forbids such names")
@pytest.mark.parametrize("name", ["a\x1b[2Jb.txt", "a\nb.txt", "a\u202eb.txt", b"a\xff\xfeb.txt", "--text"])
def test_articles_with_hostile_names(name, newsdiff, folder):
    raw = os.fsencode(name)
    (folder / "a.txt").rename(folder / os.fsdecode(name))
    done = newsdiff("--", raw, "b.txt") if raw.startswith(b"-") else newsdiff(raw, "b.txt")
    assert (done.code, done.errors) == (1, "")
    assert unsafe(done.raw) == set()
    as_json = newsdiff("--json", "-", "--", raw, "b.txt")
    assert as_json.code == 1
    assert unsafe(as_json.raw) <= {"\u202e"}


def test_json_escapes_controls(newsdiff, folder):
    (folder / "a.txt").write_bytes(HOSTILE.encode())
    raw = newsdiff("a.txt", "b.txt", "--json", "-").raw
    assert b"\x1b" not in raw
    assert b"\\u001b[2J" in raw
