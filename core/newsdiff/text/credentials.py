"""User names, passwords and tokens in web addresses, which are never shown or stored."""

from __future__ import annotations

import re

_START = r"(?i)(\W*(?:(?:[\w+.-]+:)*?(?:https?:|[A-Za-z][\w+.-]+:(?=[/\\])))?[/\\]*)([^/?#\\]*)"
"""Matches the scheme and the authority of an address, but not the drive of a path. The scheme may be missing, contain
mistakes, or have others before it, as in `view-source:https:`.
"""

_AT = re.compile(r"@|%40|\N{FULLWIDTH COMMERCIAL AT}|\N{SMALL COMMERCIAL AT}", re.IGNORECASE)
"""Matches an `@`, or a character that other programs turn into one."""

_INNER = r"(?i)(?<=://)[^/?#&\s]*(?:@|%40)|(?<=%3A%2F%2F)(?:(?!%2F|%3F|%23|%26)[^/?#&\s])*?(?:@|%40)"
"""Matches the user name and password in an address that is part of another one."""

_FILE = r"(?i)\.(?:txt|text|html?|xhtml|docx|odt|rtf|pdf|epub|eml|mhtml?|srt|vtt|csv|json|svg|toml)\W*$"
"""Matches a file name, as opposed to a host: none of these suffixes is a top-level domain."""

_PORT = re.compile(r":\d{0,5}$")

_SECRET = (
    r"(?i)(?<=[?&;#])((?:[\w.-]*(?:password|passwd|passphrase|secret|token|api[_-]?key|session[_-]?id|signature|"
    r"credential)|pwd|pass|sig|jwt)=)[^&;#\s]+"
)
"""Matches a parameter, with its value, if its name indicates that the value is secret."""

HIDDEN = "***"
"""Shown and stored instead of a secret value."""


def without_credentials(address: str) -> str:
    """Return an address without user name and password, and with the values of secret parameters hidden.

    Paths and other addresses are returned as they are. A mistyped address may have its password anywhere before the
    last `@`.

    >>> without_credentials("https://me:secret@example.org/x@y?password=secret&page=2")
    'https://example.org/x@y?password=***&page=2'
    >>> without_credentials("ftp:/me:sec/ret@example.org"), without_credentials("https://example.org:80/@me")
    ('ftp:/example.org', 'https://example.org:80/@me')
    >>> without_credentials("me:secret@example.org"), without_credentials("letters/kim@example.org.txt")
    ('example.org', 'letters/kim@example.org.txt')
    """
    bare = without_user(address)
    return re.sub(_SECRET, rf"\g<1>{HIDDEN}", bare) if "=" in bare else bare


def without_user(address: str) -> str:
    """Return an address, and addresses inside it, without user name and password."""
    return re.sub(_INNER, "", _without_own_user(address)) if _AT.search(address) else address


def _without_own_user(address: str) -> str:
    found = re.match(_START, address)
    if not found:
        return address
    start, (scheme, authority) = found.start(2), found.groups()
    if ":" not in scheme and ("." in scheme or scheme.count("/") == 1 or re.search(_FILE, authority)):
        return address  # a path: it has no scheme, and begins with a folder or is a file name
    slashes = scheme.endswith("//") or "http" in scheme.lower()
    if " " in authority and not scheme.endswith(("/", "\\")):
        return address  # a file name: addresses have no spaces
    named = ":" in _PORT.sub("", authority) and not authority.startswith("[")
    if _AT.search(authority):
        return scheme + _AT.split(authority)[-1] + address[found.end() :] if slashes or named else address
    return scheme + _AT.split(address[start:])[-1] if named else address
