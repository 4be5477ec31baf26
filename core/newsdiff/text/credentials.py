"""User names and passwords in web addresses, which are never shown or stored."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"(\W*(?:[Hh][Tt]{2}[Pp][Ss]?:|[A-Za-z][A-Za-z0-9+.-]+:(?=[/\\]))[/\\]*)([^/?#\\]*)")
"""Matches the scheme and the authority of an address, even one with mistakes in it, but not the drive of a path."""

_AT = re.compile(r"@|%40|\N{FULLWIDTH COMMERCIAL AT}|\N{SMALL COMMERCIAL AT}")
"""Matches an `@`, or a character that other programs turn into one."""

_PORT = re.compile(r":\d{0,5}$")


def without_credentials(address: str) -> str:
    """Return an address without user name and password. Paths and other addresses are returned as they are.

    A mistyped address may have its password anywhere before the last `@`.

    >>> without_credentials("https://me:secret@example.org/x@y")
    'https://example.org/x@y'
    >>> without_credentials("ftp:/me:sec/ret@example.org"), without_credentials("https://example.org:80/@me")
    ('ftp:/example.org', 'https://example.org:80/@me')
    """
    found = _ADDRESS.match(address)
    if not found or not _AT.search(address):
        return address
    start, (scheme, authority) = found.start(2), found.groups()
    if scheme[-1] == ":" and " " in authority:
        return address  # the name of a file: addresses have no spaces
    if _AT.search(authority):
        return scheme + _AT.split(authority)[-1] + address[found.end() :]
    if ":" in _PORT.sub("", authority) and not authority.startswith("["):
        return scheme + _AT.split(address[start:])[-1]
    return address
