"""Files are written completely or not at all."""

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.files.writing import check_target, write_whole


def names(folder):
    return [path.name for path in folder.iterdir()]


posix = pytest.mark.skipif(os.name != "posix", reason="permissions and devices of Unix")


def test_a_new_file(tmp_path):
    write_whole(str(tmp_path / "new.json"), "Größe\n", force=False)
    assert (tmp_path / "new.json").read_bytes() == "Größe\n".encode()
    assert names(tmp_path) == ["new.json"]


def test_a_file_in_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_whole("new.json", b"x", force=False)
    write_whole("new.json", b"y", force=True)
    assert (tmp_path / "new.json").read_bytes() == b"y"


def test_an_existing_file_is_kept_without_force(tmp_path):
    target = tmp_path / "kept.json"
    target.write_text("old")
    with pytest.raises(NewsdiffError, match=r"kept\.json' exists already: .* --force\."):
        write_whole(str(target), "new", force=False)
    assert target.read_text() == "old"
    assert names(tmp_path) == ["kept.json"]


@posix
def test_force_replaces_the_content_and_keeps_the_permissions(tmp_path):
    target = tmp_path / "private.json"
    target.write_text("old")
    target.chmod(0o600)
    write_whole(str(target), "new", force=True)
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@posix
def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path):
    old = os.umask(0o027)
    try:
        write_whole(str(tmp_path / "new"), "x", force=False)
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o640


@posix
def test_a_link_that_the_system_does_not_follow_is_not_followed(tmp_path, monkeypatch):
    """Linux refuses to follow other users' links in a folder like /tmp; the refusal is simulated here."""
    (tmp_path / "theirs").write_text("old")
    link = tmp_path / "link"
    link.symlink_to("theirs")
    stat_of = os.stat

    def refusing(path, **options):
        if str(path) == str(link) and options.get("follow_symlinks", True):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return stat_of(path, **options)

    monkeypatch.setattr(os, "stat", refusing)
    with pytest.raises(NewsdiffError, match="cannot be written there"):
        write_whole(str(link), "new", force=True)
    monkeypatch.undo()
    assert (tmp_path / "theirs").read_text() == "old"
    assert sorted(names(tmp_path)) == ["link", "theirs"]


@posix
def test_force_writes_through_a_symbolic_link(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(str(tmp_path / "link"), "new", force=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


@posix
def test_a_dangling_link_counts_as_a_file(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    with pytest.raises(NewsdiffError, match="exists already"):
        write_whole(str(tmp_path / "link"), "new", force=False)
    assert not (tmp_path / "nowhere").exists()


def test_one_of_many_concurrent_writers_wins(tmp_path):
    """Without force, taking the name is one step, even if all writers find it free."""
    target = str(tmp_path / "one")
    won = []

    def write(number):
        try:
            write_whole(target, str(number) * 1000, force=False)
            won.append(number)
        except NewsdiffError:
            pass

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(won) == 1
    assert (tmp_path / "one").read_text() == str(won[0]) * 1000
    assert names(tmp_path) == ["one"]


@posix
@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize(
    "code, told",
    [
        (errno.ENOSPC, "the disk is full: make room"),
        (errno.EACCES, "cannot be written there: choose a folder that you may write to"),
        (errno.EIO, "cannot be written .*: choose another name"),
    ],
)
def test_a_failure_leaves_no_files_behind(code, told, force, tmp_path, monkeypatch):
    (tmp_path / "old").write_text("old")

    def fail(_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    name = "old" if force else "new"
    with pytest.raises(NewsdiffError, match=told):
        write_whole(str(tmp_path / name), "new", force=force)
    assert names(tmp_path) == ["old"]
    assert (tmp_path / "old").read_text() == "old"


@posix
def test_a_file_system_without_hard_links(tmp_path, monkeypatch):
    def unsupported(source, target):
        raise OSError(errno.EPERM, "Operation not permitted", source, None, target)

    monkeypatch.setattr(os, "link", unsupported)
    write_whole(str(tmp_path / "new"), "x", force=False)
    assert (tmp_path / "new").read_text() == "x"
    assert names(tmp_path) == ["new"]
    with pytest.raises(NewsdiffError, match="exists already"):
        write_whole(str(tmp_path / "new"), "y", force=False)


@posix
def test_devices_are_written_to_directly(tmp_path):
    write_whole(os.devnull, "x", force=False)
    assert Path(os.devnull).is_char_device()
    if Path("/dev/full").exists():
        with pytest.raises(NewsdiffError, match="disk is full"):
            write_whole("/dev/full", "x", force=False)


REFUSED = [
    ("", "empty name"),
    ("folder", "'folder' is a directory: name a file in it"),
    ("missing/out.json", "There is no folder 'missing': create it"),
    ("article.txt", "'article.txt' is one of the articles"),
    ("./article.txt", "is one of the articles"),
    ("link.txt", "is one of the articles"),
    ("nul\0.json", "'nul␀.json' is not a valid file name|There is no folder"),
    ("other.json", "'other.json' exists already: choose another name, or overwrite it with --force"),
    ("article.txt/out.json", "There is no folder 'article.txt'"),
    ("report.pdf", r"'report\.pdf' cannot be written: newsdiff writes HTML, Word, text"),
    ("picture.PNG", r"'picture\.PNG' cannot be written: newsdiff"),
]


@posix
@pytest.mark.parametrize("path, told", REFUSED)
def test_an_invalid_target_is_reported_before_the_work(path, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "article.txt").write_text("x")
    (tmp_path / "other.json").write_text("x")
    (tmp_path / "link.txt").symlink_to("article.txt")
    with pytest.raises(NewsdiffError, match=told):
        check_target(path, ["article.txt", "-"], force=False)
    if "exists" not in told:
        with pytest.raises(NewsdiffError, match=told):
            check_target(path, ["article.txt", "-"], force=True)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_write_permission(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(NewsdiffError, match="choose a folder that you may write to"):
            write_whole(str(tmp_path / "new"), "x", force=False)
    finally:
        tmp_path.chmod(0o700)


@posix
def test_a_name_that_is_too_long(tmp_path):
    with pytest.raises(NewsdiffError, match="too long for a file's name"):
        write_whole(str(tmp_path / ("x" * 300)), "x", force=False)
