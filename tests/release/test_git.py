"""newsdiff as git's external diff, called by a real git: every kind of change, and git's exit code."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("git") is None and os.environ.get("CI") != "true", reason="git is not installed"
)

MAIN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"
STORY = "The mayor resigned on Monday. He was hospitalised in May.\n\nNobody was hurt in the old town hall.\n"
EDITED = STORY.replace("hospitalised", "hospitalized")
PAGE = "<html><head><title>T</title></head><body><article><p>{}</p></article></body></html>"
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"
STRANGE = "line\nfeed \x1b]0;title\x07.txt" if os.name == "posix" else "un usual.txt"


class Repository:
    """A git repository with newsdiff as its external diff."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "repository"
        self.folder.mkdir()
        self.program = folder / "newsdiff"
        self.program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{MAIN}" "$@"\n', newline="\n")
        self.program.chmod(0o755)
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "COLUMNS"))
        } | {
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "HOME": str(folder),
            "TMPDIR": str(folder),
        }
        for command in ("init -q -b main", "config user.name A", "config user.email a@b.invalid"):
            self.git(*command.split())

    def git(self, *arguments: str, code: int = 0, **environment: str) -> str:
        done = subprocess.run(
            ["git", "-c", "core.quotePath=false", *arguments],
            cwd=self.folder,
            env=self.environment | environment,
            capture_output=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == code, done.stderr.decode()
        return done.stdout.decode()

    def diff(self, *arguments: str, code: int = 0, options: str = "", **environment: str) -> str:
        program = f'"{self.program.as_posix()}" {options}'
        return self.git("diff", *arguments, code=code, GIT_EXTERNAL_DIFF=program, **environment)

    def write(self, name: str, content: str | bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "as it is")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def blocks(output: str) -> dict[str, str]:
    """Return the text under each heading `=== … ===`."""
    parts = ("\n" + output).split("\n=== ")
    assert parts[0] == "", "a heading comes first"
    return {part.split(" ===\n")[0]: part.split(" ===\n", 1)[1] for part in parts[1:]}


def test_every_kind_of_change(repository):
    for name in ("edited story.txt", "gone.txt", "mode.txt", "-", STRANGE):
        repository.write(name, STORY)
    repository.write("draft.txt", STORY + "More of it was told on the next day, and by others.\n" * 3)
    repository.write("picture.txt", PICTURE)
    repository.write("page.html", PAGE.format(STORY))
    repository.commit()
    for name in ("edited story.txt", "-", STRANGE):
        repository.write(name, EDITED)
    repository.write("picture.txt", PICTURE + b"\x00\x01")
    repository.write("page.html", PAGE.format(EDITED))
    repository.write("news/fresh.txt", "It rained all day.\n")
    repository.git("mv", "draft.txt", "story.txt")
    repository.write("story.txt", (repository.folder / "story.txt").read_text().replace("hospitalised", "hospitalized"))
    (repository.folder / "gone.txt").unlink()
    repository.git("add", "-A")
    repository.git("update-index", "--chmod=+x", "mode.txt")

    said = blocks(repository.diff("--cached", "-M"))

    strange = "line feed ␛]0;title␇.txt" if os.name == "posix" else STRANGE
    assert set(said) == {
        "edited story.txt",
        "gone.txt (deleted)",
        "story.txt (renamed from draft.txt)",
        "mode.txt (mode 100644, now 100755)",
        "-",
        strange,
        "picture.txt",
        "page.html",
        "news/fresh.txt (new file)",
    }
    for name in ("edited story.txt", "story.txt (renamed from draft.txt)", "-", strange, "page.html"):
        assert "Edits: He was hospitali[-s-]{+z+}ed in May." in said[name]
    assert "3 passages, all differ: 3 with no match in new." in said["gone.txt (deleted)"]
    assert "    new: It rained all day." in said["news/fresh.txt (new file)"]
    assert "The two articles are identical apart from spacing." in said["mode.txt (mode 100644, now 100755)"]
    assert said["picture.txt"].startswith("'picture.txt' is ")
    assert said["picture.txt"].count("\n") == 1, "one sentence"
    assert list(repository.folder.rglob("*.newsdiff.json")) == []


def test_the_working_tree_is_compared_too(repository):
    repository.write("a.txt", STORY)
    repository.commit()
    repository.write("a.txt", EDITED)
    assert "old: He was hospitalised in May." in repository.diff()


def test_an_unmerged_path(repository):
    repository.write("a.txt", STORY)
    repository.commit()
    repository.git("checkout", "-q", "-b", "other")
    repository.write("a.txt", EDITED)
    repository.commit()
    repository.git("checkout", "-q", "main")
    repository.write("a.txt", STORY.replace("hospitalised", "in hospital"))
    repository.commit()
    repository.git("merge", "-q", "other", code=1)
    assert repository.diff("--cached") == (
        "=== a.txt (unmerged) ===\nThe file is unmerged: resolve the conflict first.\n\n"
    )
    assert list(blocks(repository.diff("--ours"))) == ["a.txt (unmerged)", "a.txt"]
    assert "<<<<<<< HEAD" in repository.diff("HEAD")


def test_exit_codes_are_those_of_git(repository):
    repository.write("a.txt", STORY)
    repository.write("b.bin", PICTURE)
    repository.commit()
    assert repository.diff("--exit-code", code=0) == ""
    repository.write("a.txt", EDITED)
    repository.write("b.bin", PICTURE[:-1])
    assert len(blocks(repository.diff("--exit-code", code=1))) == 2


def test_options_before_gits_arguments(repository):
    repository.write("a.txt", STORY)
    repository.write("b.txt", STORY)
    repository.commit()
    repository.write("a.txt", EDITED)
    repository.write("b.txt", EDITED)
    said = blocks(repository.diff(options="--stat --name Draft --name Print"))
    assert said["a.txt"].startswith("Words of Draft\n")
    assert len(repository.diff(options="--json -").splitlines()) == 2, "a line of JSON for each file, and nothing else"
    repository.diff(options="--colour", code=128)
    repository.diff(options="--html r.html", code=128)
    assert not (repository.folder / "r.html").exists(), "a report on one of the files would be taken for one on all"


def test_a_diff_driver_for_some_files(repository):
    repository.write(".gitattributes", "*.txt diff=news\n")
    repository.write("a.txt", STORY)
    repository.write("a.py", "print()\n")
    repository.commit()
    repository.git("config", "diff.news.command", f'"{repository.program.as_posix()}"')
    repository.write("a.txt", EDITED)
    repository.write("a.py", "print(1)\n")
    said = repository.git("diff")
    assert "=== a.txt ===\n" in said
    assert "diff --git a/a.py b/a.py\n" in said
    repository.git("commit", "-q", "-a", "-m", "more")
    assert "=== a.txt ===\n" in repository.git("log", "-p", "--ext-diff", "-1")


def test_gits_pager_is_as_wide_as_the_terminal(repository):
    repository.write("a.txt", STORY)
    repository.commit()
    repository.write("a.txt", STORY + "A long line of words without an end " * 10)
    wide = repository.diff(GIT_PAGER_IN_USE="true", COLUMNS="120")
    assert 100 < max(map(len, wide.splitlines())) <= 120
    assert max(map(len, repository.diff(COLUMNS="120").splitlines())) <= 80, "without a pager nobody asked for it"


def test_difftool_opens_both_files_under_the_name_of_the_path(repository):
    repository.write("in/a.txt", STORY)
    repository.commit()
    repository.write("in/a.txt", EDITED)
    out = repository.git("difftool", "-y", "-x", repository.program.as_posix())
    assert "in/a.txt (old) (3 sentences)\nin/a.txt (new) (3 sentences)\n" in out
    assert list(repository.folder.parent.rglob("*.newsdiff.json")) == []


def test_the_exit_code_of_diff_where_git_asks_for_it(repository, tmp_path):
    """Newer versions of git can be told to trust the exit code; they say so in the environment."""
    repository.write("a.txt", STORY)
    repository.write("b.txt", EDITED)
    arguments = ["a.txt", "a.txt", "1" * 40, "100644", "b.txt", "0" * 40, "100644"]

    def run(*files: str, trust: str) -> int:
        given = [files[0], files[0], *arguments[2:4], files[1], *arguments[5:]]
        environment = repository.environment | {"GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE": trust}
        return subprocess.run(
            [sys.executable, "-c", MAIN, *given],
            cwd=repository.folder,
            env=environment,
            capture_output=True,
            check=False,
        ).returncode

    assert [run("a.txt", "b.txt", trust=trust) for trust in ("true", "1", "false", "")] == [1, 1, 0, 0]
    assert run("a.txt", "a.txt", trust="true") == 0
