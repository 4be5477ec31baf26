"""Files that are endless, missing, growing or far too large."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.files import reading as files
from newsdiff.reading import read
from newsdiff_tui.settings.configuration import configuration
from newsdiff_tui.settings.sizes import size_of

PROGRAM = [sys.executable, "-m", "newsdiff_tui"]
Run = Callable[..., subprocess.CompletedProcess[bytes]]

MEASURED = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def test_two_gigabytes_are_rejected_before_memory_is_allocated(folder: Path) -> None:
    with (folder / "large.txt").open("wb") as stream:
        stream.truncate(2 * 1024**3)  # takes no space on the disk
    command = [sys.executable, "-c", MEASURED, *PROGRAM, "large.txt", "b.txt", "--stat"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    code, kilobytes = map(int, done.stdout.split())
    assert (code, done.stderr.count("\n")) == (2, 1)
    assert "'large.txt' is larger than 64 MB" in done.stderr
    assert "--max-size" in done.stderr
    assert kilobytes < 100_000


ENDLESS = [("/dev/zero", 1), ("/proc/self/fd/0", 1), ("-", 1)]


@pytest.mark.skipif(sys.platform != "linux", reason="devices of Linux")
@pytest.mark.parametrize(("path", "megabytes"), ENDLESS)
def test_an_endless_file_is_read_only_up_to_the_limit(run: Run, path: str, megabytes: int, error_of: Any) -> None:
    with Path("/dev/zero").open("rb") as endless:
        done = run(path, "b.txt", "--stat", "--encoding", "utf-8", "--max-size", f"{megabytes}MB", stdin=endless)
    assert f"is larger than {megabytes} MB" in error_of(done)


def test_a_growing_file_is_read_only_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"x" * files.MEGABYTE)
    monkeypatch.setattr(files, "_CHUNK", 4096)
    real, grown = os.fstat, []

    def growing(descriptor: int) -> os.stat_result:
        with path.open("ab") as stream:
            grown.append(stream.write(b"y" * files.MEGABYTE))
        return real(descriptor)

    monkeypatch.setattr(os, "fstat", growing)
    with pytest.raises(NewsdiffError, match=r"log\.txt' is larger than 1 MB"):
        files.load(str(path), files.MEGABYTE)
    assert grown


def often(times: int, does: Callable[[], object]) -> Callable[[bytes], None]:
    """Return a `glance` callback that calls `does` the first few times, while a file is being read."""
    left = iter(range(times))

    def glance(_: bytes) -> None:
        if next(left, None) is not None:
            does()

    return glance


CHANGES = [
    ("cut off", b"The mayor", 1),
    ("rewritten", b"Nobody saw it coming, they said.", 4),
    ("longer", b"The mayor resigned on Monday. Nobody saw it.", 2),
]


@pytest.mark.parametrize(("what", "after", "times"), CHANGES)
def test_a_file_that_changes_during_reading_is_read_again(tmp_path: Path, what: str, after: bytes, times: int) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"The mayor resigned on Monday.")
    moments = iter(range(1, 10))

    def change() -> None:
        path.write_bytes(after)
        os.utime(path, ns=(next(moments), next(moments)))

    assert files.load(str(path), glance=often(times, change)) == after


def test_a_file_that_keeps_changing_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    growing = often(100, lambda: path.write_bytes(path.read_bytes() + b"x"))
    with pytest.raises(NewsdiffError, match="is being written to: wait until it is complete"):
        files.load(str(path), glance=growing)


def test_a_file_rewritten_by_another_thread_is_never_read_half(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    texts = ("The mayor resigned on Monday. " * 40_000, "Nobody saw it coming. " * 30_000)
    path.write_text(texts[0])
    stop = threading.Event()

    def write() -> None:
        for number in range(1000):
            if stop.wait(0.05):
                return
            with path.open("w") as stream:
                for at in range(0, len(texts[number % 2]), 100_000):
                    stream.write(texts[number % 2][at : at + 100_000])

    writer = threading.Thread(target=write)
    writer.start()
    found = set()
    try:
        for _ in range(30):
            try:
                found.add(files.load(str(path)).decode())
            except NewsdiffError as error:
                assert "is being written to" in str(error)  # noqa: PT017 - one of the two outcomes
    finally:
        stop.set()
        writer.join()
    assert found <= {*texts, ""}, "each is one of the states that the file was left in"


def test_a_file_that_vanishes_before_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    real = os.stat

    def stat_and_remove(name: str) -> os.stat_result:
        status = real(name)
        path.unlink()
        return status

    monkeypatch.setattr(os, "stat", stat_and_remove)
    with pytest.raises(NewsdiffError, match=r"^There is no file '.*a\.txt': check its name and folder\.$"):
        read(path)


def test_a_symlink_loop(run: Run, folder: Path, error_of: Any) -> None:
    (folder / "one").symlink_to("two")
    (folder / "two").symlink_to("one")
    assert "'one' cannot be read (Too many levels of symbolic links)" in error_of(run("one", "b.txt", "--stat"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_silent_fifo_is_empty_and_a_slow_one_is_awaited(folder: Path, run: Run) -> None:
    os.mkfifo(folder / "pipe")

    def write(pieces: list[bytes]) -> None:
        with (folder / "pipe").open("wb", buffering=0) as stream:
            for piece in pieces:
                stream.write(piece)
                time.sleep(0.1)

    for pieces, words in (([], b"total                              0"), ([b"Two ", b"words."], b"total         ")):
        writer = threading.Thread(target=write, args=(pieces,))
        writer.start()
        done = run("pipe", "b.txt", "--stat")
        writer.join()
        assert (done.returncode, done.stderr) == (1, b"")
        assert words in done.stdout


def test_an_unreadable_file_is_reported(nobody: Run, folder: Path, error_of: Any) -> None:
    (folder / "a.txt").chmod(0o600)
    done = nobody("a.txt", "b.txt", "--stat")
    assert "'a.txt' may not be read: change its permissions" in error_of(done)


# ---- the limit itself ----

SIZES = [("64MB", 64 << 20), ("1 mb", 1 << 20), ("2GiB", 2 << 30), ("1048576", 1 << 20), ("3m", 3 << 20)]


@pytest.mark.parametrize(("written", "size"), SIZES)
def test_sizes_as_people_write_them(written: str, size: int) -> None:
    assert size_of(written) == size


@pytest.mark.parametrize("written", ["", "many", "-1MB", "1.5MB", "1TB", "0", "1048575", "9" * 13, "1MB2"])
def test_invalid_sizes(written: str) -> None:
    with pytest.raises(ValueError, match=r"is not a size: write, for example, 64MB|is too small: the minimum is 1MB"):
        size_of(written)


def test_the_option_takes_precedence_over_the_configured_limit(run: Run, folder: Path, error_of: Any) -> None:
    (folder / "long.txt").write_text("The mayor resigned on Monday." + " " * (1 << 20))
    (folder / "newsdiff").mkdir()
    (folder / "newsdiff" / "config.toml").write_text('[limits]\nmax-size = "1MB"\n')
    assert configuration(str(folder / "newsdiff" / "config.toml")).max_size == 1 << 20
    env = os.environ | {"XDG_CONFIG_HOME": str(folder)}
    assert "'long.txt' is larger than 1 MB" in error_of(run("long.txt", "b.txt", "--stat", env=env))
    assert run("long.txt", "b.txt", "--stat", "--max-size", "2MB", env=env).returncode == 1
    assert run("long.txt", "b.txt", "--stat", env=os.environ | {"XDG_CONFIG_HOME": str(folder / "x")}).returncode == 1


# ---- memory ----


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory hold on Linux")
@pytest.mark.parametrize("megabytes", [26, 34])
def test_too_little_memory_is_reported_in_one_sentence(run: Run, folder: Path, megabytes: int, error_of: Any) -> None:
    words = [f"{first}{middle}{last}" for first in "bdfgklmnprst" for middle in "aeiou" for last in ("ter", "lon")]
    for name, step in (("a.txt", 7), ("b.txt", 11)):
        lines = (" ".join(words[(line * step + at * at) % len(words)] for at in range(15)) for line in range(5000))
        (folder / name).write_text("\n\n".join(f"{line.capitalize()}." for line in lines))

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

    done = run("a.txt", "b.txt", "--json", "-", preexec_fn=limit)
    assert "not enough memory" in (sentence := error_of(done)) or "cannot be loaded" in sentence
