"""Every output that needs no screen: its text, its exit code, and that nothing heavy was imported."""

import json
import sys

import jsonschema
import pytest

import newsdiff as library
from newsdiff_tui.cli.outputs import write_files
from newsdiff_tui.cli.parser import parse

LISTING = """\
a.txt (3 sentences)
b.txt (3 sentences)
3 passages, 2 differ: 1 cosmetic, 1 verbatim but moved.
Not listed: 1 verbatim passage in the same place in both.
In the edits, [-…-] is only in a.txt, {+…+} only in b.txt.

2. Cosmetic (a.txt sentence 2, b.txt sentence 3)
    a.txt: He was hospitalised in May.
    b.txt: He was hospitalized in May.
    Edits: He was hospitali[-s-]{+z+}ed in May.

3. Verbatim, moved (a.txt sentence 3, b.txt sentence 1)
    Both: Nobody was hurt in the old town hall.
"""


def test_the_listing_is_printed_without_a_terminal(newsdiff):
    done = newsdiff("a.txt", "b.txt")
    assert (done.code, done.out, done.errors) == (1, LISTING, "")


def test_text_prints_the_listing(newsdiff):
    assert newsdiff("a.txt", "b.txt", "--text").out == LISTING


def test_all_lists_verbatim_passages_too(newsdiff):
    done = newsdiff("a.txt", "b.txt", "--all")
    assert "1. Verbatim (a.txt sentence 1, b.txt sentence 2)" in done.out
    assert "Not listed" not in done.out


def test_identical_articles_exit_with_0(newsdiff):
    done = newsdiff("a.txt", "a.txt", "--stat")
    assert done.code == 0
    assert "  verbatim                          18      100%\n" in done.out
    listing = newsdiff("a.txt", "a.txt").out
    assert listing.endswith("The two articles are identical apart from spacing.\n")


def test_names_replace_file_names(newsdiff):
    done = newsdiff("a.txt", "b.txt", "--name", "Reuters", "--name", "The Daily")
    assert "2. Cosmetic (Reuters sentence 2, The Daily sentence 3)" in done.out


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_width(width, newsdiff, seeds):
    narrow = newsdiff(*seeds, "--text", "--stat", "--width", str(width))
    assert max(map(len, narrow.out.splitlines())) <= width
    assert narrow.code == 1
    wide = newsdiff(*seeds, "--text", "--stat", "--width", "1000")
    assert "".join(narrow.out.split()) == "".join(wide.out.split())


def test_summary_follows_the_listing(newsdiff):
    both = newsdiff("a.txt", "b.txt", "--stat", "--text").out
    assert both == LISTING + "\n" + newsdiff("a.txt", "b.txt", "--stat").out


def test_summary(newsdiff):
    done = newsdiff("a.txt", "b.txt", "--stat")
    assert done.code == 1
    assert done.out.startswith(
        "Words of a.txt\n"
        "  verbatim                          13     72.2%\n"
        "  cosmetic                           5     27.8%\n"
    )
    assert "  of which moved                     8     44.4%\n" in done.out


def test_json_on_standard_output(newsdiff, seeds):
    done = newsdiff(*seeds, "--json", "-")
    data = json.loads(done.raw)
    assert done.code == 1
    jsonschema.validate(data, json.loads(newsdiff("--json-schema").out))
    assert [article["outlet"] for article in data["articles"]] == ["Linda Ikeji Blog", "izhevsk-wire.txt"]
    assert data["generator"]["version"] == library.__version__


def test_json_is_reproducible_and_equals_that_of_the_library(newsdiff, seeds):
    done = newsdiff(*seeds, "--json", "-")
    assert done.raw == newsdiff(*seeds, "--json", "-", env={"PYTHONHASHSEED": "7"}).raw
    assert done.out == library.compare(*map(library.read, seeds)).to_json() + "\n"


def test_json_to_a_file_beside_other_outputs(newsdiff, folder):
    done = newsdiff("a.txt", "b.txt", "--json", "out.json", "--text")
    assert (done.code, done.out) == (1, LISTING)
    assert json.loads((folder / "out.json").read_bytes())["schema"] == "newsdiff/1"


def test_json_to_a_file_prints_nothing(newsdiff, folder):
    done = newsdiff("a.txt", "a.txt", "--json", "out.json")
    assert (done.code, done.out, done.errors) == (0, "", "")
    assert newsdiff("a.txt", "b.txt", "--json", "out.json", "--force").code == 1
    assert len(json.loads((folder / "out.json").read_bytes())["passages"]) == 3


def test_explain(newsdiff):
    done = newsdiff("a.txt", "b.txt", "--explain", "2")
    assert done.code == 1
    assert done.out.startswith("2. Cosmetic (a.txt sentence 2, b.txt sentence 3)\n")
    assert "\nScore: " in done.out
    assert "; sentences scoring " in done.out
    assert "Link: " not in done.out  # the heading names both sentences


@pytest.mark.parametrize("arguments", [("-", "b.txt"), ("b.txt", "-")])
def test_standard_input_is_an_article(arguments, newsdiff, folder):
    done = newsdiff(*arguments, stdin=(folder / "a.txt").read_bytes())
    assert done.code == 1
    assert "stdin (3 sentences)" in done.out


@pytest.mark.parametrize("stdin", ["", " \n\t"])
def test_an_empty_article(stdin, newsdiff):
    done = newsdiff("-", "a.txt", stdin=stdin)
    assert (done.code, done.errors) == (1, "")
    assert done.out.startswith("stdin (0 sentences)\n")
    assert "3 passages, all differ: 3 with no match in stdin." in done.out


def test_encoding_and_language_can_be_set(newsdiff, folder):
    (folder / "a.txt").write_bytes("Größe zählt.".encode("cp1252"))
    data = json.loads(newsdiff("a.txt", "b.txt", "--encoding", "cp1252", "--lang", "de", "--json", "-").raw)
    assert data["articles"][0]["text"] == "Größe zählt."
    assert [article["language"] for article in data["articles"]] == ["de", "de"]


@pytest.mark.parametrize(
    "env",
    [{"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "latin-1"}, {}],
    ids=["C locale", "Latin-1", "as here"],
)
def test_output_is_utf8_in_every_locale(env, newsdiff):
    for output in (["--text"], ["--json", "-"]):
        done = newsdiff("-", "b.txt", *output, stdin="„Größe“, sagt 東京.", env=env)
        assert "„Größe“, sagt 東京." in done.out


@pytest.mark.parametrize("code", ["de", "DE", "de-AT", "de_AT"])
def test_language_tags_are_shortened(code, newsdiff):
    data = json.loads(newsdiff("a.txt", "b.txt", "--lang", code, "--json", "-").raw)
    assert data["articles"][0]["language"] == "de"


def test_version(newsdiff):
    done = newsdiff("--version")
    assert (done.code, done.out) == (0, f"newsdiff {library.__version__}\n")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(option, newsdiff):
    done = newsdiff(option)
    assert done.code == 0
    for said in ("usage: newsdiff A B", "--explain ID", "examples:", "exit codes:", "--json-schema"):
        assert said in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_about_needs_no_engine(newsdiff):
    """Printing the version loads nothing that compares."""
    import subprocess

    code = """
import sys
from newsdiff_tui.cli.main import main
main(["--version"]), main(["--help"])
sys.exit(str({"rapidfuzz", "sentencex", "newsdiff.comparing.compare", "textual"} & set(sys.modules) or ""))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.stderr.strip() == b""


def test_progress_names_each_file_before_it_is_written(tmp_path):
    paths = [tmp_path / "report.html", tmp_path / "table.csv"]
    options, _ = parse(["a.txt", "b.txt", "--html", str(paths[0]), "--csv", str(paths[1])])
    seen = []
    comparison = library.compare("It rained.", "It rained.")
    write_files(comparison, options, lambda *at: seen.append((*at, [path.exists() for path in paths])))
    assert seen == [("writing HTML", 0, [False, False]), ("writing CSV", 0.5, [True, False])]
