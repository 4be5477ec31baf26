"""Fetching a page from a real local server that redirects, stalls, lies and sends zip bombs."""

from __future__ import annotations

import gzip
import hashlib
import http.server
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.reading import read
from newsdiff.reading.web import hosts
from newsdiff.reading.web.fetching import fetch

STORY = "The harbour office closed the old mole on Monday after a storm had torn out forty metres of its wall."
HEAD = "<!doctype html><html><head><title>Mole</title></head>"
PAGE = f"{HEAD}<body><article><h1>Mole</h1><p>{STORY}</p></article></body></html>".encode()


class Server:
    """A local address, and the requests it received."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.page = PAGE


def write_slowly(handler: http.server.BaseHTTPRequestHandler, piece: bytes) -> None:
    with suppress(OSError):
        for _ in range(1200):
            handler.wfile.write(piece)
            handler.wfile.flush()
            time.sleep(0.05)


def drip(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    write_slowly(handler, b"<p>")


def drip_headers(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    write_slowly(handler, b"x")


def lie(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(PAGE)


def nonsense(handler: http.server.BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"\0\1\2 what?\r\n\r\n")


SPECIAL: dict[str, Callable[[http.server.BaseHTTPRequestHandler], None]] = {
    "/drip": drip,
    "/drip-headers": drip_headers,
    "/lie": lie,
    "/nonsense": nonsense,
}
BODIES = {
    "/gzip": gzip.compress(PAGE),
    "/bomb": gzip.compress(b"\0" * 60_000_000),
    "/broken-gzip": gzip.compress(PAGE)[:-40] + b"\0" * 20,
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append((self.path, dict(self.headers.items())))
            if self.path in SPECIAL:
                SPECIAL[self.path](self)
                return
            status, _, rest = self.path.strip("/").partition("/")
            if status == "to":
                self.send_response(302)
                self.send_header("Location", rest if "://" in rest or rest.startswith("data:") else f"/{rest}")
                self.send_header("Set-Cookie", "id=1")
                self.end_headers()
                return
            body = BODIES.get(self.path, made.page)
            self.send_response(int(status) if status.isdigit() else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if self.path in BODIES:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Log nothing."""

    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    made = Server(f"http://127.0.0.1:{listening.server_address[1]}")
    threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True).start()
    monkeypatch.setenv(hosts.PRIVATE, "1")
    yield made
    listening.shutdown()
    listening.server_close()


def refused(address: str, **limits: float) -> str:
    with pytest.raises(NewsdiffError) as error:
        fetch(address, **limits)  # type: ignore[arg-type]
    return str(error.value)


def test_a_page_is_fetched_once_and_honestly(server: Server) -> None:
    page = fetch(f"{server.address}/to/to/story")
    assert page.data == PAGE
    assert (page.asked, page.reached) == (f"{server.address}/to/to/story", f"{server.address}/story")
    assert (page.status, page.content_type) == (200, "text/html")
    assert [path for path, _ in server.asked] == ["/to/to/story", "/to/story", "/story"]
    headers = server.asked[-1][1]
    assert headers["User-Agent"].startswith("newsdiff/")
    assert "Cookie" not in headers
    assert "Referer" not in headers


def test_a_packed_page_is_unpacked(server: Server) -> None:
    assert fetch(f"{server.address}/gzip").data == PAGE


REFUSED = [
    ("/404/x", "There is no page at {at} (404): check the address."),
    ("/410/x", "There is no page at {at} (410): check the address."),
    ("/403/x", "{at} denies access (403): save the page in your browser"),
    ("/402/x", "{at} denies access (402): save the page in your browser"),
    ("/503/x", "The server of {at} reports an error (503): try again later"),
    ("/204/x", "The server answered {at} with 204 instead of a page"),
    ("/bomb", "{at} is larger than 20 MB, too large for a page"),
    ("/broken-gzip", "{at} arrived damaged: try again later"),
    ("/lie", "{at} closed the connection: try again later"),
    ("/nonsense", "{at} closed the connection: try again later"),
    ("/to/to/to/to/to/to/story", "{at} redirects endlessly"),
    ("/to/file:///etc/passwd", "{at} redirects to 'file:///etc/passwd', which is not a web address"),
    ("/to/data:text/html,x", "{at} redirects to 'data:text/html,x', which is not a web address"),
    ("/to/ftp://example.org/", "{at} redirects to 'ftp://example.org', which is not a web address"),
]


@pytest.mark.parametrize("path, message", REFUSED)
def test_what_cannot_be_had_is_said_in_one_sentence(server: Server, path: str, message: str) -> None:
    address = server.address + path
    assert refused(address).startswith(message.format(at=f"'{address}'"))


def test_a_loop_ends(server: Server) -> None:
    assert "redirects endlessly" in refused(f"{server.address}/to/{server.address}/to/" + "to/" * 20)
    assert len(server.asked) == 6


@pytest.mark.parametrize("path", ["/drip", "/drip-headers"])
def test_the_deadline_is_for_all_of_it(server: Server, path: str) -> None:
    before = time.monotonic()
    assert "did not arrive within 1 seconds" in refused(server.address + path, deadline=0.6)
    assert time.monotonic() - before < 20


def test_a_page_that_is_too_large_is_left_early(server: Server) -> None:
    server.page = b"x" * 3_000_000
    assert "is larger than 1 MB" in refused(f"{server.address}/x", limit=1 << 20)


def test_private_addresses_are_not_fetched_after_a_redirect(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(hosts.PRIVATE)
    first = True

    def public_once(place: str) -> bool:
        nonlocal first
        first, was = False, first
        return was

    monkeypatch.setattr(hosts, "is_public", public_once)
    assert "is on this machine or its network" in refused(f"{server.address}/to/story")
    assert [path for path, _ in server.asked] == ["/to/story"]


def test_a_fetched_page_is_kept_and_used_again(server: Server, tmp_path: Path) -> None:
    address = f"{server.address}/to/story"
    document = read(address, keep=str(tmp_path))
    assert STORY in document.text
    assert document.address == f"{server.address}/story"
    assert len(document.retrieved) == 20
    page, record = sorted(tmp_path.iterdir())
    assert document.path == str(page)
    assert page.name.startswith("127.0.0.1-")
    assert page.name.endswith(f"--{hashlib.sha256(PAGE).hexdigest()[:8]}.html")
    assert page.read_bytes() == PAGE
    said = json.loads(record.read_text())
    assert (said["asked"], said["reached"], said["status"]) == (address, document.address, 200)
    assert said["sha256"] == document.sha256 == hashlib.sha256(PAGE).hexdigest()
    server.page = PAGE.replace(b"forty", b"fifty")
    assert read(address, keep=str(tmp_path)) == document
    assert read(address, keep=str(tmp_path), offline=True) == document
    assert len(server.asked) == 2
    assert "fifty metres" in read(address, keep=str(tmp_path), refetch=True).text


def test_offline_fetches_nothing(server: Server, tmp_path: Path) -> None:
    with pytest.raises(NewsdiffError, match="has not been kept, and --offline forbids fetching it"):
        read(f"{server.address}/story", keep=str(tmp_path), offline=True)
    assert server.asked == []


def test_a_kept_page_that_was_changed_is_not_taken_for_the_page(server: Server, tmp_path: Path) -> None:
    address = f"{server.address}/story"
    kept = Path(read(address, keep=str(tmp_path)).path)
    kept.write_bytes(PAGE.replace(b"forty", b"fifty"))
    with pytest.raises(NewsdiffError, match=r"was changed since it was fetched from .*--refetch"):
        read(address, keep=str(tmp_path))


RECORDS = [
    b"", b"[]", b"{}", b"[" * 5000, b"\xff", b'{"asked": 1}',
    b'{"asked": "ASKED", "reached": "x", "retrieved": "x", "sha256": "x", "file": "../secret.html", "type": "x"}',
    b'{"asked": "ASKED", "reached": "x", "retrieved": "x", "sha256": "x", "file": "secret.html", "type": "x"}',
]  # fmt: skip


@pytest.mark.parametrize("record", RECORDS)
def test_records_that_somebody_else_wrote_are_passed_over(server: Server, tmp_path: Path, record: bytes) -> None:
    address = f"{server.address}/story"
    (tmp_path / "secret.html").write_text("<p>Secret.</p>")
    host = server.address.removeprefix("http://").replace(":", "-")
    (tmp_path / f"{host}--99990101T000000Z--00000000.json").write_bytes(record.replace(b"ASKED", address.encode()))
    assert "Secret" not in read(address, keep=str(tmp_path)).text


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("reached", "https://[::1/"), ("reached", "https://\x1b]0;x\x07.example/"), ("reached", "file:///etc/hosts"),
        ("reached", "https://me:secret@example.org/"), ("reached", "\ud800"), ("retrieved", "9" * 5000),
    ],
)  # fmt: skip
def test_a_record_that_was_changed_is_passed_over(server: Server, tmp_path: Path, field: str, value: str) -> None:
    address = f"{server.address}/story"
    read(address, keep=str(tmp_path))
    [record] = tmp_path.glob("*.json")
    record.write_text(json.dumps(json.loads(record.read_text()) | {field: value}))
    with pytest.raises(NewsdiffError, match="has not been kept"):
        read(address, keep=str(tmp_path), offline=True)


def test_nothing_is_kept_unless_asked(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    document = read(f"{server.address}/story")
    assert (document.path, document.address) == ("", f"{server.address}/story")
    assert list(tmp_path.iterdir()) == []


def test_a_page_that_cannot_be_kept_is_read_all_the_same(server: Server, tmp_path: Path) -> None:
    document = read(f"{server.address}/story", keep=str(tmp_path / "missing"))
    assert STORY in document.text
    assert document.remarks[0].startswith("The page was not kept: ")
    assert str(tmp_path) not in document.remarks[0], "remarks are part of outputs, which do not name folders"


@pytest.mark.skipif(os.name != "posix", reason="symbolic links of Unix")
@pytest.mark.parametrize("replaced", [".html", ".json"])
def test_a_link_in_place_of_a_kept_page_is_not_followed(server: Server, tmp_path: Path, replaced: str) -> None:
    address = f"{server.address}/story"
    folder, elsewhere = tmp_path / "kept", tmp_path / "elsewhere"
    folder.mkdir()
    read(address, keep=str(folder))
    [file] = folder.glob(f"*{replaced}")
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    with pytest.raises(NewsdiffError, match="has not been kept"):
        read(address, keep=str(folder), offline=True)
    assert elsewhere.exists()


def test_secret_parameters_are_sent_but_neither_shown_nor_kept(server: Server, tmp_path: Path) -> None:
    address = f"{server.address}/to/story?page=2&password=s3cret&access_token=s3cret"
    document = read(address, keep=str(tmp_path))
    assert [path for path, _ in server.asked][-1] == "/story?page=2&password=s3cret&access_token=s3cret"
    assert document.address == f"{server.address}/story?page=2&password=***&access_token=***"
    assert [path.name for path in tmp_path.iterdir() if b"s3cret" in path.read_bytes() + path.name.encode()] == []
    assert read(address, keep=str(tmp_path), offline=True) == document
    with pytest.raises(NewsdiffError, match="has not been kept") as error:
        read(address.replace("page=2", "page=3"), keep=str(tmp_path), offline=True)
    assert "s3cret" not in str(error.value)


def test_addresses_that_differ_only_in_a_secret_are_different_pages(server: Server, tmp_path: Path) -> None:
    draft = f"{server.address}/to/story?token=d1"
    first = read(draft, keep=str(tmp_path))
    server.page = PAGE.replace(b"<p>", b"<p>Corrected. ", 1)
    second = read(draft.replace("d1", "d2"), keep=str(tmp_path))
    assert second.text != first.text
    assert [read(one, keep=str(tmp_path), offline=True) for one in (draft, draft.replace("d1", "d2"))] == [
        first,
        second,
    ]
