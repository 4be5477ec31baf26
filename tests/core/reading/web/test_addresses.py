"""Which addresses are fetched, what is asked for, and that no password is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdiff.errors import NewsdiffError
from newsdiff.reading import read
from newsdiff.reading.web import hosts
from newsdiff.reading.web.fetching import fetch
from newsdiff.reading.web.urls import checked, shown_address


def refused(address: str, **limits: float) -> str:
    with pytest.raises(NewsdiffError) as error:
        fetch(address, **limits)  # type: ignore[arg-type]
    return str(error.value)


PRIVATE = [
    "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.0.0.1/", "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/", "http://0.0.0.0/", "http://[::ffff:127.0.0.1]/", "http://[fe80::1]/",
    "http://2130706433/", "http://0x7f000001/", "http://127.1/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
    "http://224.0.0.1/", "http://100.64.0.1/",
    "http://[::127.0.0.1]/", "http://[64:ff9b:1::7f00:1]/", "http://①②⑦.0.0.1/",
]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_not_fetched_from(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.delenv(hosts.PRIVATE, raising=False)
    monkeypatch.setattr("socket.create_connection", lambda *_: pytest.fail("connected"))
    message = refused(address)
    assert "is on this machine or its network" in message or "is not found" in message


@pytest.mark.parametrize("place", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_public_addresses(place: str) -> None:
    assert hosts.is_public(place)


def test_a_password_is_neither_sent_nor_shown(tmp_path: Path) -> None:
    address = "https://ann:s3cret@news.example/story?id=1"
    message = refused(address)
    assert message.startswith("'https://news.example/story?id=1' was given with a user name or password")
    assert "s3cret" not in message
    assert "s3cret" not in shown_address(f"HTTP{address[5:]}")
    with pytest.raises(NewsdiffError) as error:
        read(address, keep=str(tmp_path))
    assert "s3cret" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address",
    ["//ann:s3cret@news.example", "ann:s3cret@news.example", "https://archive.example/https://ann:s3cret@news.example"],
)
def test_no_spelling_of_a_password_is_shown(address: str, tmp_path: Path) -> None:
    assert "s3cret" not in shown_address(address)
    with pytest.raises(NewsdiffError) as error:
        read(address, keep=str(tmp_path), offline=True)
    assert "s3cret" not in str(error.value)


ADDRESSES = [
    ("http://News.Example", "http://news.example/"),
    ("https://news.example/a b/ü?q=ä&r=1#part", "https://news.example/a%20b/%C3%BC?q=%C3%A4&r=1"),
    ("https://bücher.example:8080/", "https://xn--bcher-kva.example:8080/"),
    (
        "https://web.archive.example/web/20310303120000/https://news.example/",
        "https://web.archive.example/web/20310303120000id_/https://news.example/",
    ),
    ("https://news.example/web/design", "https://news.example/web/design"),
]


@pytest.mark.parametrize("given, asked", ADDRESSES)
def test_the_request_for_an_address(given: str, asked: str) -> None:
    assert checked(given) == asked


NO_ADDRESSES = ["http://", "https:///x", "http://[::1", "http://a:99999/", "http://x/" + "y" * 3000]


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(NewsdiffError, match="is not a web address"):
        checked(address)
