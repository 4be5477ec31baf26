"""Recognising, checking and displaying web addresses."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from newsdiff.errors import NewsdiffError
from newsdiff.text.credentials import without_credentials, without_user
from newsdiff.text.sanitize import sanitize

LONGEST = 2000
"""Maximum length of an address, in characters."""

SAVE = "save the page in your browser and give newsdiff the file"
"""Advice for pages that cannot be fetched, as the end of a message."""

_ARCHIVED = r"(/web/\d{4,14})(?=/)"
"""Matches the part of a web archive's address that precedes the original address."""


def is_address(path: str) -> bool:
    """Return whether a path is a web address."""
    return path[:8].lower().startswith(("http://", "https://"))


def shown_address(address: str) -> str:
    """Return an address for use in messages: quoted, sanitized, truncated, and without credentials."""
    bare = without_credentials(address)
    return f"'{sanitize(bare if len(bare) <= 200 else bare[:199] + '…')}'"


def checked(address: str) -> str:
    """Check an address and return it in the form to request.

    Raises:
        NewsdiffError: It is not a usable address, or contains a password.
    """
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname, parts.port
    except ValueError:
        host, parts = None, SplitResult("", "", "", "", "")
    if not host or len(address) > LONGEST or parts.scheme.lower() not in {"http", "https"}:
        raise NewsdiffError(f"{shown_address(address)} is not a web address: check how it is spelled.")
    if "@" in parts.netloc or without_user(address) != address:
        raise NewsdiffError(
            f"{shown_address(address)} was given with a user name or password, which newsdiff does not send: {SAVE}."
        )
    try:
        name = host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise NewsdiffError(f"{shown_address(address)} is not a web address: check how it is spelled.") from None
    netloc = f"[{name}]" if ":" in name else name
    netloc += f":{parts.port}" if parts.port else ""
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")
    return urlunsplit((parts.scheme.lower(), netloc, re.sub(_ARCHIVED, r"\1id_", path, count=1), query, ""))
