"""User names and passwords in addresses, including malformed ones."""

from __future__ import annotations

import pytest

from newsdiff.text.credentials import without_credentials


@pytest.mark.parametrize(
    "address",
    [
        "https://me:secret@example.org/a@b", "HTTPS://me:se@cret@example.org/", " https://me:secret@example.org/",
        "https:////me:secret@example.org/", "https:\\\\me:secret@example.org/", "https:/me:secret@example.org/",
        "ftp://me:secret@example.org/", "http://me:secret/x@example.org/", "https://me:secret?@example.org/",
        "https://me:secret#@example.org/", "https://:secret@example.org", "https://me:secret@[::1]/",
        "https://secret@example.org/", "https://me:secret@", "https://me:8secret/@example.org/",
        "https://me:secret\uff20example.org/", "https://me:secret\ufe6bexample.org/", "https://me:secret%40example.org/",
        "https://me:se@cret\uff20example.org/", "http:me:secret@example.org/",
        "//me:secret@example.org/", "me:secret@example.org", "me:secret@example.org/a.txt", "me:se/cret@example.org",
        "view-source:https://me:secret@example.org/", "feed:http:me:secret@example.org", "'me:secret@example.org':",
        "https://archive.example/2031/https://me:secret@example.org/", "\u200bhttps://me:secret@example.org/",
    ],
)  # fmt: skip
def test_no_password_is_left(address: str) -> None:
    assert "secret" not in without_credentials(address)
    assert "me" not in without_credentials(address).replace("example", "")


def test_no_secret_parameter_is_left() -> None:
    shown = without_credentials("https://example.org/a?page=2&Password=secret;access_token=secret&sig=secret#jwt=secret")
    assert shown == "https://example.org/a?page=2&Password=***;access_token=***&sig=***#jwt=***"
    assert without_credentials("https://example.org/?tokens=3&passage=4") == "https://example.org/?tokens=3&passage=4"


@pytest.mark.parametrize(
    "path",
    [
        "https://example.org/@me/story", "https://example.org:8080/@me", "https://[::1]:80/@me", "C:\\texts\\a@b.txt",
        "C:\\a@b.txt", "C:/a@b.txt",
        "a@b.txt", "story:draft@home.txt", "https://example.org/?to=a@b:c", "", "-",
        "kim@example.org.txt", "letters/kim@example.org", "/home/kim@x/a.txt", "/kim:2@x", "Interview: kim@x.org",
        "12:30/kim@x.txt", "token=3.txt", "https://example.org/?key=3&via=https://example.org/@me",
        "https://example.org/a%40b", "https://example.org/\uff20me", "../a:b@c.txt",
    ],
)  # fmt: skip
def test_other_addresses_and_paths_are_kept(path: str) -> None:
    assert without_credentials(path) == path
