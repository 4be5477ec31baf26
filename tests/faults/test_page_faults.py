"""Web pages that would call home, exhaust memory, or take unlimited time.

Limits are processor time and memory of a separate process, far above what is needed and far below what each attack
would take if it worked.
"""

from __future__ import annotations

import gzip
import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.reading.html import pages
from newsdiff.reading.html.pages import page_of

STORY = "The mayor of the old town resigned on Monday after a long night of talks with the council."


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """A local address, and the requests it receives."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<!ENTITY leaked 'LEAKED'>")

        do_HEAD = do_POST = do_GET  # noqa: N815 - the library's names

        def log_message(self, *_: object) -> None:
            """Log nothing."""

    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=listening.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_address[1]}", asked
    listening.shutdown()
    listening.server_close()
    thread.join()


CALLING = """<?xml version="1.0"?>
<?xml-stylesheet href="{at}/sheet.xsl" type="text/xsl"?>
<!DOCTYPE html PUBLIC "-//X//DTD X//EN" "{at}/page.dtd" [
  <!ENTITY % more SYSTEM "{at}/more.dtd"> %more;
  <!ENTITY far SYSTEM "{at}/far.txt">
  <!ENTITY near SYSTEM "{secret}">
]>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xi="http://www.w3.org/2001/XInclude" manifest="{at}/manifest">
<head><base href="{at}/"><title>News</title><link rel="stylesheet" href="{at}/style.css">
<link rel="canonical" href="{at}/c">
<meta http-equiv="refresh" content="0; url={at}/refresh"><meta property="og:image" content="{at}/image.png">
<script src="{at}/script.js"></script><style>@import url({at}/import.css);</style></head>
<body background="{at}/back.png"><article><h1>Mayor resigns</h1>
<p>{story} &far; &near; &leaked; <xi:include href="{secret}" parse="text"/></p>
<img src="{at}/picture.png" srcset="{at}/two.png 2x"><iframe src="{at}/frame.html"></iframe>
<object data="{at}/object.swf"></object><embed src="{secret}">
<video poster="{at}/poster.png" src="{at}/film.mp4"></video>
<p>{story}</p></article></body></html>"""


@pytest.mark.parametrize("suffix", [".html", ".xhtml", ".txt"])
def test_a_page_opens_no_connection_and_reads_no_other_file(
    tmp_path: Path, server: tuple[str, list[str]], suffix: str
) -> None:
    address, asked = server
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    page = tmp_path / f"page{suffix}"
    page.write_text(CALLING.format(at=address, secret=secret.as_uri(), story=STORY), encoding="utf-8")
    document = newsdiff.read(page)
    known = json.dumps(newsdiff.compare(document, document).to_dict())
    assert asked == []
    assert STORY in document.text
    assert "SECRET" not in known
    assert "LEAKED" not in known


def test_the_test_server_counts_requests(server: tuple[str, list[str]]) -> None:
    from urllib.request import urlopen

    with urlopen(f"{server[0]}/far.txt", timeout=10) as answer:  # noqa: S310 - on this machine
        assert b"LEAKED" in answer.read()
    assert server[1] == ["/far.txt"]


LAUGHS = "".join(f'<!ENTITY {chr(at + 1)} "{f"&{chr(at)};" * 10}">' for at in range(ord("a"), ord("k")))


def deep(tags: str, times: int) -> str:
    return f"<html><body>{tags * times}<p>{STORY}</p></body></html>"


LAUGHING = f'<!DOCTYPE html [<!ENTITY a "ha ha ha ha ha ha ha">{LAUGHS}]>'
PICTURE = f"<img src='data:image/png;base64,{'A' * 10_000_000}'>"
DATA = f"<script type='application/ld+json'>{'[' * 500_000}</script>"

BOMBS = {
    "a billion laughs": f"{LAUGHING}<html><body><p>{STORY} &k;</p></body></html>",
    "100,000 nested blocks": deep("<div>", 100_000),
    "nested marks": deep("<p><b><i>", 5_000),
    "nested tables": deep("<table><tr><td>", 5_000),
    "nested lists": deep("<ul><li>x", 10_000),
    "an attribute of 10 MB": f"<html><body><p title='{'x' * 10_000_000}'>{STORY}</p></body></html>",
    "a picture of 10 MB": f"<html><body><p>{STORY}</p>{PICTURE}</body></html>",
    "300,000 attributes": f"<html><body><p {' '.join(f'a{n}=1' for n in range(300_000))}>{STORY}</p></body></html>",
    "comments without end": f"<html><body><p>{STORY}</p>{'<!--' * 250_000}",
    "spaces in a tag": f"<html{' ' * 3_000_000}><body><p>{STORY}</p>",
    "30,000 paragraphs of two words": f"<html><body>{'<p>a b</p>' * 30_000}<p>{STORY}</p></body></html>",
    "nested data": f"<html><head>{DATA}</head><body><p>{STORY}</p>",
    "a title without end": f"<html><head><title>{'a - ' * 250_000}</title></head><body><p>{STORY}</p>",
}

READING = """
import resource, sys, newsdiff
from newsdiff.reading.parsing.parent import end_parser
try:
    length = len(newsdiff.read(sys.argv[1]).text)
except newsdiff.NewsdiffError:
    length = 0
end_parser()  # the child process, whose use is known when it has ended
used = [resource.getrusage(which) for which in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
largest = max(one.ru_maxrss for one in used) // (1 if sys.platform == "linux" else 1024)
print(length, sum(one.ru_utime + one.ru_stime for one in used), largest)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measured with the means of Unix")
@pytest.mark.parametrize("what", BOMBS)
def test_time_and_memory_are_bounded(tmp_path: Path, what: str) -> None:
    page = tmp_path / "page.html"
    page.write_text(BOMBS[what], encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", READING, page], capture_output=True, text=True, check=True)
    length, seconds, kilobytes = map(float, done.stdout.split())
    assert length < 1_000_000
    assert seconds < 20
    assert kilobytes < 600_000


KEPT = ["a billion laughs", "an attribute of 10 MB", "a picture of 10 MB", "300,000 attributes", "comments without end"]


@pytest.mark.parametrize("what", KEPT)
def test_the_story_is_found_nevertheless(what: str) -> None:
    text = page_of(BOMBS[what]).text
    assert STORY in text
    assert len(text) < 1000


def test_the_number_of_tags_is_limited() -> None:
    with pytest.raises(NewsdiffError, match=r"^This web page has more than 100,000 tags, "):
        page_of("<html><body>" + "<p>" * 100_000)


def test_a_page_with_too_many_tags_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_TAGS", 100)
    assert STORY in page_of(f"<html><body><p>{STORY}</p>{'1 < 2 ' * 200}").text
    with pytest.raises(NewsdiffError, match=r"^This web page has more than 100 tags, too many for an article: "):
        page_of(f"<html><body>{f'<p>{STORY}</p>' * 60}")


@pytest.mark.parametrize("suffix", [".html", ".txt", ".html.gz"])
def test_compressed_data_is_not_unpacked(tmp_path: Path, suffix: str) -> None:
    page = tmp_path / f"page{suffix}"
    page.write_bytes(gzip.compress(b"\0" * 50_000_000))
    with pytest.raises(NewsdiffError, match="is a gzip archive, not text: unpack it"):
        newsdiff.read(page)


@pytest.mark.parametrize("name", ["unicode_escape", "idna", "utf-7", "punycode", "rot13", "zlib", "bz2", "base64"])
def test_a_page_can_only_choose_text_codecs(tmp_path: Path, name: str) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(f"<html><meta charset='{name}'><body><p>Gr\xfc\xdfe: {STORY}</p>".encode("cp1252"))
    document = newsdiff.read(page)
    assert document.text == f"Grüße: {STORY}"
    assert document.encoding == "cp1252"
