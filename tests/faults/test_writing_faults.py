"""Full and read-only disks, and processes killed while writing."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsdiff.files.writing import write_whole

Run = Callable[..., subprocess.CompletedProcess[bytes]]

NOTE = """
import newsdiff
from newsdiff.notebook.session import Session
plain = newsdiff.compare(newsdiff.read("a.txt"), newsdiff.read("b.txt"))
session = Session(plain)
session.annotate(session.comparison, session.comparison.passages[0], text="{text}")
print(session.message)
"""


def with_file_limit(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# ---- no space ----


@pytest.mark.parametrize("option", ["--json", "--html", "--markdown", "--csv", "--screenshot"])
def test_exceeding_the_file_size_limit_keeps_the_old_file(run: Run, folder: Path, option: str, error_of: Any) -> None:
    (folder / "out").write_text("old")
    sentence = error_of(run("a.txt", "b.txt", option, "out", "--force", preexec_fn=with_file_limit(100)))
    assert sentence == "'out' cannot be written (File too large): choose another name."
    assert (folder / "out").read_text() == "old"
    assert names(folder) == ["a.txt", "b.txt", "out"]


def test_notes_that_do_not_fit_on_disk_keep_the_old_ones(folder: Path) -> None:
    def note(text: str, **how: object) -> str:
        command = [sys.executable, "-c", NOTE.format(text=text)]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, **how).stdout  # type: ignore[call-overload]

    assert note("Why?") == "\n"
    kept = (folder / "a.txt--b.txt.newsdiff.json").read_bytes()
    said = note("Who?" * 100, preexec_fn=with_file_limit(300))
    assert said.startswith("Notes are kept only until you quit: 'a.txt--b.txt.newsdiff.json' cannot be written")
    assert (folder / "a.txt--b.txt.newsdiff.json").read_bytes() == kept
    assert names(folder) == ["a.txt", "a.txt--b.txt.newsdiff.json", "b.txt"]


SMALL_DISK = """
set -e
mount -t tmpfs -o size=32k tmpfs disk
cp a.txt b.txt disk/; cd disk; echo old > out
"$0" -m newsdiff_tui a.txt b.txt --html out --force || echo "code $?"
"$0" -m newsdiff_tui a.txt b.txt --html new || echo "code $?"
cat out; ls -A
"""
READ_ONLY = """
set -e
cp a.txt b.txt disk/; echo old > disk/out; mount --bind disk disk; mount -o remount,ro,bind disk disk; cd disk
"$0" -m newsdiff_tui a.txt b.txt --html out --force || echo "code $?"
"$0" -c 'NOTE'
cat out; ls -A
"""


def on_another_disk(folder: Path, script: str) -> tuple[list[str], str]:
    """Run a script where it can mount a disk of its own; return its output and error message."""
    (folder / "disk").mkdir()
    if subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode:
        pytest.skip("disks cannot be mounted here")
    command = ["unshare", "-m", "sh", "-c", script, sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    if "mount:" in done.stderr:
        pytest.skip("disks cannot be mounted here")
    return done.stdout.splitlines(), done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")
def test_a_full_disk(folder: Path) -> None:
    out, errors = on_another_disk(folder, SMALL_DISK)
    assert out == ["code 2", "code 2", "old", "a.txt", "b.txt", "out"]
    assert errors.count("cannot be written, the disk is full: make room, or choose another disk.") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")
def test_a_read_only_disk(folder: Path) -> None:
    out, errors = on_another_disk(folder, READ_ONLY.replace("NOTE", NOTE.format(text="Why?")))
    advice = "cannot be written there: choose a folder that you may write to."
    unsaved = f"Notes are kept only until you quit: 'a.txt--b.txt.newsdiff.json' {advice}"
    assert out == ["code 2", unsaved, "old", "a.txt", "b.txt", "out"]
    assert errors == f"newsdiff: 'out' {advice}\n"


def test_a_folder_without_write_permission(nobody: Run, folder: Path, error_of: Any) -> None:
    done = nobody("a.txt", "b.txt", "--json", "out.json")
    assert error_of(done) == "'out.json' cannot be written there: choose a folder that you may write to."
    assert names(folder) == ["a.txt", "b.txt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [["--stat"], ["--json", "-"], ["--json", "/dev/full"], ["--help"]])
def test_a_full_device(run: Run, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run("a.txt", "b.txt", *arguments, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"No space left on device" in done.stderr or b"the disk is full" in done.stderr


# ---- killed while writing ----

WRITING = """
import itertools, sys
from newsdiff.files.writing import write_whole
print("ready", flush=True)
for number in itertools.count():
    write_whole("out", chr(97 + number % 26) * 300_000, force=True)
"""


def killed(folder: Path, number: int, times: int) -> tuple[int, int]:
    """Kill a process that keeps writing one file; return how often the file was incomplete, and what else was left."""
    chance, broken = random.Random(number), 0  # noqa: S311 - the same moments each time
    for _ in range(times):
        process = subprocess.Popen([sys.executable, "-c", WRITING], cwd=folder, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(chance.random() * 0.05)
        process.send_signal(number)
        assert process.wait(60) != 0
        process.stdout.close()
        if (folder / "out").exists():
            content = (folder / "out").read_text()
            broken += len(content) != 300_000 or content.count(content[0]) != 300_000
    return broken, len([path for path in folder.iterdir() if path.name not in ("out", "a.txt", "b.txt")])


def test_killing_the_process_while_writing_leaves_a_complete_file(folder: Path) -> None:
    """No process can clean up after SIGKILL, so one hidden temporary file per file may remain for a day, but never
    half a file.
    """
    broken, _ = killed(folder, signal.SIGKILL, 15)
    assert broken == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_terminating_the_process_while_writing_leaves_no_temporary_file(folder: Path, number: int) -> None:
    assert killed(folder, number, 8) == (0, 0)


def test_leftover_temporary_files_do_no_harm(folder: Path) -> None:
    for attempt in range(3):
        (folder / f".newsdiff-{os.getpid()}-{attempt}.tmp").write_text("left")
    write_whole(str(folder / "out"), "whole", force=False)
    assert (folder / "out").read_text() == "whole"
    assert len(list(folder.glob(".newsdiff-*.tmp"))) == 3, "another process may be writing to them"


def test_temporary_files_left_over_for_a_day_are_removed(folder: Path) -> None:
    old = time.time() - 25 * 60 * 60
    left, others = [".newsdiff-123-0.tmp", ".newsdiff-9-1.tmp"], [".newsdiff.tmp.txt", "newsdiff-1-1.tmp", "a.tmp"]
    for name in (*left, *others):
        (folder / name).write_text("left")
        os.utime(folder / name, (old, old))
    write_whole(str(folder / "out"), "whole", force=False)
    names = {path.name for path in folder.iterdir()}
    assert names.isdisjoint(left)
    assert names.issuperset([*others, "out"])
