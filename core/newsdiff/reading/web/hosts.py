"""Distinguishing public IP addresses from private ones."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Iterable

PRIVATE = "NEWSDIFF_PRIVATE_ADDRESSES"
"""Environment variable that, if set to 1, allows addresses of this machine and its network."""

_LOCAL = ("::/96", "64:ff9b:1::/48")
"""IPv6 networks that Python may take for public: IPv4-compatible addresses, and the local NAT64 prefix (RFC 8215)."""


def may_be_fetched_from(places: Iterable[str]) -> bool:
    """Return whether all IP addresses of a host are public, or `PRIVATE` allows private addresses."""
    return os.environ.get(PRIVATE) == "1" or all(is_public(place) for place in places)


def is_public(place: str) -> bool:
    """Return whether an IP address is public, in any notation."""
    try:
        address = ipaddress.ip_address(place.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        if any(address in ipaddress.ip_network(network) for network in _LOCAL):
            return False
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in ipaddress.ip_network("64:ff9b::/96"):
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if any(one is not None and not one.is_global for one in inner):
            return False
        if address.ipv4_mapped is not None:
            return True
    return address.is_global and not address.is_multicast
