"""Storing fetched pages as files named `<host>--<time>--<hash>.html`, each with a `.json` file that records its origin.

Like the notes, they are saved in the folder of the other article, or else in the current one. A stored page is reused,
so that notes and quotations stay true to the text that was read.
"""

from __future__ import annotations

import hashlib
import json
import os
import re

from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import load_small, quoted
from newsdiff.files.writing import write_whole
from newsdiff.reading.formats import READERS
from newsdiff.reading.web.fetching import LARGEST, Fetched
from newsdiff.reading.web.urls import checked, shown_address
from newsdiff.text.credentials import without_credentials

# ruff: noqa: PTH118, PTH208 - without pathlib, as in the rest of the library

_MOST = 1000
"""Maximum number of stored pages of one host that are searched, latest first."""

_LARGEST_RECORD = 64 * 1024
_MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
_UNSAFE = r"[^a-z0-9.-]+"
_ITERATIONS = 10_000
"""Rounds of hashing for an address with secrets: a few milliseconds, so that guesses take long."""


def keep(page: Fetched, folder: str) -> str:
    """Save a page in a folder and return the path of its file.

    Raises:
        NewsdiffError: It cannot be saved there.
    """
    digest = hashlib.sha256(page.data).hexdigest()
    moment = re.sub(r"[-:]", "", page.retrieved)
    stem = os.path.join(folder, f"{host_of(page.asked)}--{moment}--{digest[:8]}")
    path = stem + suffix_of(page)
    record = {
        "asked": without_credentials(page.asked),
        **_fingerprint(page.asked, os.urandom(16)),
        "reached": without_credentials(page.reached),
        "status": page.status,
        "retrieved": page.retrieved,
        "sha256": digest,
        "file": os.path.basename(path),  # noqa: PTH119
        "type": page.content_type,
    }
    for name, content in ((path, page.data), (f"{stem}.json", json.dumps(record, ensure_ascii=False, indent=2) + "\n")):
        write_whole(name, content, force=not os.path.islink(name))  # noqa: PTH114
    return path


def kept(asked: str, folder: str) -> tuple[str, Fetched] | None:
    """Return the latest stored page for an address and the path of its file, or None. Symbolic links are ignored.

    Raises:
        NewsdiffError: The file was changed after it was fetched.
    """
    for name in _records(asked, folder):
        record = _record(os.path.join(folder, name))
        if record is None or record["asked"] != without_credentials(asked) or not _has_secrets_of(record, asked):
            continue
        path = os.path.join(folder, str(record["file"]))
        try:
            data = load_small(path, LARGEST, follow=False)
        except OSError:
            continue
        if hashlib.sha256(data).hexdigest() != record["sha256"]:
            raise NewsdiffError(
                f"{quoted(path)} was changed since it was fetched from {shown_address(asked)}: "
                "name the file to compare it as it is, or fetch the page again with --refetch."
            )
        page = Fetched(data, asked, str(record["reached"]), 200, str(record["retrieved"]), str(record["type"]))
        return path, page
    return None


def _fingerprint(asked: str, salt: bytes) -> dict[str, str]:
    """Return what a record has of the secret parameters of an address, if there are any.

    A token may select the page, as in links to drafts, so it must be recognised without being stored.
    """
    if without_credentials(asked) == asked:
        return {}
    digest = hashlib.pbkdf2_hmac("sha256", asked.encode(), salt, _ITERATIONS)
    return {"fingerprint": f"{salt.hex()}:{digest.hex()}"}


def _has_secrets_of(record: dict[str, object], asked: str) -> bool:
    """Return whether a page was fetched with the same secret parameters, or without any."""
    salt = re.match(r"(?:[0-9a-f]{2}){16}(?=:)", str(record.get("fingerprint")))
    known = _fingerprint(asked, bytes.fromhex(salt[0]) if salt else b"")
    return not known or known["fingerprint"] == record.get("fingerprint")


def _records(asked: str, folder: str) -> list[str]:
    """Return the names of the `.json` files for a host, latest first."""
    start = f"{host_of(asked)}--"
    try:
        names = [name for name in os.listdir(folder) if name.startswith(start) and name.endswith(".json")]
    except OSError:
        return []
    return sorted(names, reverse=True)[:_MOST]


def _record(path: str) -> dict[str, object] | None:
    """Read a `.json` file; return None if `keep` did not write it."""
    try:
        record = json.loads(load_small(path, _LARGEST_RECORD, follow=False))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(record, dict):
        return None
    fields = ("asked", "reached", "retrieved", "sha256", "file", "type")
    if not all(isinstance(record.get(field), str) for field in fields):
        return None
    if not (_is_checked(record["reached"]) and re.fullmatch(_MOMENT, record["retrieved"])):
        return None
    file = str(record["file"])
    beside = file == os.path.basename(file) and file.startswith(os.path.basename(path)[: -len("json")])  # noqa: PTH119
    return record if beside else None


def _is_checked(address: str) -> bool:
    """Return whether an address is in the form in which `keep` records it, and may be fetched from."""
    try:
        return checked(address) == address
    except NewsdiffError:
        return False


def host_of(address: str) -> str:
    """Return the host of an address, in a form for file names."""
    host = re.sub(r"\Ahttps?://(?:www\.)?", "", address.lower())
    return re.sub(_UNSAFE, "-", re.split(r"[/?#]", host)[0]).strip(".-")[:80] or "page"


def suffix_of(page: Fetched) -> str:
    """Return the file name suffix for a page."""
    return next((reader.suffixes[0] for reader in READERS if page.content_type in reader.types), ".html")
