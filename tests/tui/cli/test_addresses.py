"""`newsdiff https://… b.txt`: the page is fetched, kept beside B, named in every output, and used again."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdiff_tui.cli.main import main

STORY = "The mayor resigned on Monday. He was hospitalised in May.\n\nNobody was hurt in the old town hall."


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = STORY.replace("\n\n", "</p><p>")
            body = f"<!doctype html><html><title>Mayor</title><article><p>{page}</p></article></html>".encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Log nothing."""

    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True).start()
    monkeypatch.setenv("NEWSDIFF_PRIVATE_ADDRESSES", "1")
    yield f"http://127.0.0.1:{listening.server_address[1]}/mayor"
    listening.shutdown()
    listening.server_close()


def test_an_address_is_an_article(
    address: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    b = str(folder / "b.txt")
    assert main([address, b, "--json", "-"]) == 1
    article = json.loads(capsys.readouterr().out)["articles"][0]
    assert article["address"] == address
    assert article["retrieved"].endswith("Z")
    assert Path(article["path"]).parent == folder
    assert list(elsewhere.iterdir()) == []
    for output in (["--text"], ["--markdown", "-"], ["--html", "-"]):
        assert main(["--offline", address, b, *output]) == 1
        printed = capsys.readouterr().out.replace("\n    ", "").replace("\\", "").replace("\u2060", "")
        assert address in printed
        assert article["retrieved"] in printed


def test_without_notes_no_page_is_kept(address: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([address, str(folder / "b.txt"), "--no-notes", "--text"]) == 1
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) == ["a.txt", "b.txt"]


def test_what_was_repaired_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("It’s over.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("It’s over.".encode().decode("cp1252"), encoding="utf-8")
    assert main([str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--text"]) == 0
    assert capsys.readouterr().err == "newsdiff: b.txt: Letters garbled by a wrong encoding were repaired.\n"
