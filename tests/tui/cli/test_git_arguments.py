"""The arguments of git's external diff: how they are recognised, what they mean, and which options are allowed."""

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff_tui.cli.git import GitCall, Version, error_line, heading, split
from newsdiff_tui.cli.parser import parse

HEX, ZERO, LONG = "5f1" + "0" * 37, "0" * 40, "a" * 64
OLD, NEW = Version("temporary/x_a.txt", "100644"), Version("a.txt", "100644")
SEVEN = ["a.txt", OLD.file, HEX, "100644", NEW.file, ZERO, "100644"]
ALIKE = "similarity index 90%\nrename from a.txt\nrename to b.txt\n"

GITS = [
    # arguments, the options before them, what they say
    (SEVEN, [], GitCall("a.txt", OLD, NEW)),
    (["--stat", "--width", "60", *SEVEN], ["--stat", "--width", "60"], GitCall("a.txt", OLD, NEW)),
    (["a.txt", OLD.file, LONG, "100644", NEW.file, LONG, "100644"], [], GitCall("a.txt", OLD, NEW)),
    (["a.txt", "/dev/null", ".", ".", NEW.file, ZERO, "100644"], [], GitCall("a.txt", None, NEW)),
    (["a.txt", OLD.file, HEX, "100644", "/dev/null", ".", "."], [], GitCall("a.txt", OLD, None)),
    ([*SEVEN, "b.txt", ALIKE], [], GitCall("a.txt", OLD, NEW, "b.txt", "renamed")),
    ([*SEVEN, "b.txt", ALIKE.replace("rename", "copy")], [], GitCall("a.txt", OLD, NEW, "b.txt", "copied")),
    ([*SEVEN, "b.txt", "index 1b3e540..bd03400 100644\n"], [], GitCall("a.txt", OLD, NEW, "b.txt")),
    (["--text", *SEVEN[1:]], [], GitCall("--text", OLD, NEW)),
]
OTHERS = [
    [],
    ["a.txt", "b.txt"],
    ["a.txt"],
    SEVEN[:-1],
    ["1", "2", "3", "4", "5", "6", "7"],
    ["a.txt", OLD.file, HEX, ".", NEW.file, ZERO, "100644"],
    ["a.txt", OLD.file, HEX[:7], "100644", NEW.file, ZERO, "100644"],
    ["a.txt", OLD.file, HEX, "rw-r--", NEW.file, ZERO, "100644"],
    ["a.txt", "b.txt", "--text", "--stat", "--width", "60", "--force"],
]
HEADINGS = [
    (GitCall("a.txt", OLD, NEW), "=== a.txt ==="),
    (GitCall("a.txt", None, NEW), "=== a.txt (new file) ==="),
    (GitCall("a.txt", OLD, None), "=== a.txt (deleted) ==="),
    (GitCall("a.txt"), "=== a.txt (unmerged) ==="),
    (GitCall("a.txt", OLD, NEW, "b.txt", "renamed"), "=== b.txt (renamed from a.txt) ==="),
    (GitCall("a.txt", OLD, NEW, "b.txt", "copied"), "=== b.txt (copied from a.txt) ==="),
    (GitCall("a.txt", OLD, NEW, "b.txt"), "=== b.txt (compared with a.txt) ==="),
    (GitCall("link", None, Version("x", "120000")), "=== link (new file, symbolic link) ==="),
    (GitCall("module", Version("x", "160000"), Version("module", "160000")), "=== module (submodule) ==="),
    (GitCall("a.txt", OLD, Version("a.txt", "100755")), "=== a.txt (mode 100644, now 100755) ==="),
    (
        GitCall("a.txt", OLD, Version("b.txt", "120000"), "b.txt", "renamed"),
        "=== b.txt (renamed from a.txt, mode 100644, now 120000) ===",
    ),
    (GitCall("\x1b[2J\u202e.txt", OLD, NEW, "\x9b.txt", "renamed"), "=== \ufffd.txt (renamed from ␛[2J\ufffd.txt) ==="),
]


@pytest.fixture(autouse=True)
def no_git_runs(monkeypatch):
    monkeypatch.delenv("GIT_DIFF_PATH_COUNTER", raising=False)
    monkeypatch.delenv("GIT_DIFFTOOL_EXTCMD", raising=False)
    monkeypatch.delenv("GIT_DIFFTOOL_DIRDIFF", raising=False)


@pytest.mark.parametrize("arguments, options, call", GITS)
def test_gits_arguments_are_recognized(arguments, options, call):
    assert split(arguments) == (options, call)
    assert parse(arguments)[1] == call


@pytest.mark.parametrize("arguments", OTHERS, ids=" ".join)
def test_other_arguments_are_not_recognized(arguments):
    assert split(arguments) == (arguments, None)


def test_a_single_path_from_git_is_an_unmerged_one(monkeypatch):
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    assert parse(["a.txt"])[1] == parse(["--width", "60", "a.txt"])[1] == GitCall("a.txt")
    assert parse(["--all"])[1] == GitCall("--all")
    assert parse(["a.txt", "b.txt"])[1] is None


def test_no_notes_are_saved_beside_files_of_git(monkeypatch):
    assert not parse(["a.txt", "b.txt"])[0].no_notes
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    assert parse(["a.txt", "b.txt"])[0].no_notes


def test_difftool_gives_the_names(monkeypatch):
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    monkeypatch.setenv("GIT_DIFFTOOL_EXTCMD", "newsdiff")
    monkeypatch.setenv("BASE", "in/a.txt")
    assert parse(["x", "y"])[0].name == ("in/a.txt (old)", "in/a.txt (new)")
    assert parse(["x", "y", "--name", "X", "--name", "Y"])[0].name == ("X", "Y")


@pytest.mark.parametrize(
    "path, given", [("-", "./-"), ("-a.txt", "./-a.txt"), ("--stat", "./--stat"), ("a.txt", "a.txt")]
)
def test_a_path_from_difftool_is_never_an_option(monkeypatch, path, given):
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    monkeypatch.setenv("GIT_DIFFTOOL_EXTCMD", "newsdiff --stat")
    monkeypatch.setenv("BASE", path)
    options, _ = parse(["--stat", "blob/x", path])
    assert (options.printed, options.a, options.b) == (("stat",), "blob/x", given)


def test_folders_from_difftool_are_rejected(monkeypatch):
    monkeypatch.setenv("GIT_DIFFTOOL_DIRDIFF", "true")
    with pytest.raises(NewsdiffError, match="leave out --dir-diff"):
        parse(["left/", "right/"])


def test_standard_input_is_not_an_article_under_git(monkeypatch):
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    assert parse(["--", "blob/x", "-"])[0].b == "./-"


@pytest.mark.parametrize("call, line", HEADINGS, ids=[line for _, line in HEADINGS])
def test_headings(call, line):
    assert heading(call) == f"{line}\n"


def test_errors_name_the_path():
    call = GitCall("a.txt", OLD, NEW, "b\x1b.txt")
    assert error_line(call, "'temporary/x_a.txt' is a picture: look at 'c'.") == "'b␛.txt' is a picture: look at 'c'.\n"


@pytest.mark.parametrize("option", ["--screenshot", "--html", "--json", "--markdown", "--csv"])
@pytest.mark.parametrize("force", [[], ["--force"]], ids=["new", "force"])
def test_options_that_write_a_file_are_rejected_under_git(option, force):
    with pytest.raises(NewsdiffError, match=f"^{option} .* git .*: leave it out"):
        parse([option, "x.svg", *force, *SEVEN])


@pytest.mark.parametrize("option", ["--html", "--json", "--markdown", "--csv"])
def test_options_that_print_are_allowed_under_git(option):
    assert parse([option, "-", *SEVEN])[1] == GitCall("a.txt", OLD, NEW)


def test_options_that_write_a_file_are_rejected_for_unmerged_paths(monkeypatch):
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    with pytest.raises(NewsdiffError, match="print with --json -"):
        parse(["--json", "x.json", "a.txt"])
