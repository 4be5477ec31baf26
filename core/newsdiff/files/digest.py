"""SHA-256 without OpenSSL, which takes longer to load than two articles to read.

Python brings an implementation of its own under a private name, which its `random` uses for the same reason; where it
is not there, `hashlib` is.
"""

from __future__ import annotations

try:
    from _sha2 import sha256  # type: ignore[import-not-found]  # from Python 3.12 on
except ImportError:
    try:
        from _sha256 import sha256  # type: ignore[import-not-found]
    except ImportError:
        from hashlib import sha256

__all__ = ["sha256_hex"]


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal digits."""
    return str(sha256(data).hexdigest())
