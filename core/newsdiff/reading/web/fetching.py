"""Fetching one page from the web, at the user's request.

Servers are not trusted. The whole fetch has a deadline, the size is limited before and after decompression, and at most
five redirects are followed. On each hop the host is resolved once, and the connection is made to the address that was
checked, so that no server can redirect to this machine or its network. No cookies are sent, and pages behind a login or
a paywall are not fetched.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import zlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from urllib.parse import urljoin, urlsplit, urlunsplit

from newsdiff import __version__
from newsdiff.errors import NewsdiffError
from newsdiff.files.reading import MEGABYTE, spelled_size
from newsdiff.reading.web import hosts
from newsdiff.reading.web.urls import LONGEST, SAVE, checked, is_address, shown_address
from newsdiff.text.sanitize import sanitize

LARGEST = 20 * MEGABYTE
"""Maximum size of a decompressed page in bytes."""

DEADLINE = 30.0
"""Maximum duration of a fetch with all its redirects, in seconds."""

MOST_REDIRECTS = 5

_PATIENCE = 10.0
"""Timeout for a silent server, in seconds."""

_CHUNK = 64 * 1024
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CLOSED = frozenset({401, 402, 403, 407, 429, 451})
_GONE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class Fetched:
    """A server's answer.

    Attributes:
        data: The bytes of the page, decompressed.
        asked: The requested address.
        reached: The address after redirects.
        status: The HTTP status.
        retrieved: The time of the fetch, in UTC as `YYYY-MM-DDThh:mm:ssZ`.
        content_type: The type that the server declares, in lower case without parameters.
    """

    data: bytes
    asked: str
    reached: str
    status: int
    retrieved: str
    content_type: str


def fetch(address: str, *, limit: int = LARGEST, deadline: float = DEADLINE) -> Fetched:
    """Fetch a page.

    Args:
        address: An http or https address. For one in a web archive (`/web/TIMESTAMP/`) the original bytes are
            requested.
        limit: Maximum size in bytes.
        deadline: Timeout for everything, in seconds.

    Raises:
        NewsdiffError: The page cannot be fetched; the message says why and what to do.
    """
    attempt = _Attempt(checked(address), limit, monotonic() + deadline)
    worker = threading.Thread(target=attempt.run, daemon=True, name="newsdiff-fetch")
    worker.start()
    worker.join(deadline)
    if worker.is_alive():
        attempt.give_up()
        raise NewsdiffError(f"{shown_address(address)} did not arrive within {deadline:.0f} seconds: {SAVE}.")
    if attempt.error is not None:
        raise attempt.error
    if attempt.result is None:
        raise NewsdiffError(f"{shown_address(address)} cannot be fetched: {SAVE}.")
    return attempt.result


class _Attempt:
    """One fetch, on a separate thread, so that no server can block its caller."""

    def __init__(self, address: str, limit: int, end: float) -> None:
        self.result: Fetched | None = None
        self.error: NewsdiffError | None = None
        self._asked = address
        self._limit = limit
        self._end = end
        self._socket: socket.socket | None = None

    def run(self) -> None:
        """Fetch the page, and store it in `result`, or the failure in `error`."""
        try:
            self.result = self._follow()
        except NewsdiffError as error:
            self.error = error
        except (OSError, http.client.HTTPException, ValueError, zlib.error, EOFError) as error:
            self.error = NewsdiffError(_failure(self._asked, error))
        except Exception as error:  # what a server sends may break anything
            what = f"{shown_address(self._asked)} cannot be fetched ({type(error).__name__})"
            self.error = NewsdiffError(f"{what}: {SAVE}.")

    def give_up(self) -> None:
        """Close the connection, which ends the thread."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def _follow(self) -> Fetched:
        address = self._asked
        for _ in range(MOST_REDIRECTS + 1):
            status, headers, data = self._get(address)
            if status not in _REDIRECTS:
                _check_status(address, status)
                kind = headers.get("content-type", "").partition(";")[0].strip().lower()[:100]
                when = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
                return Fetched(data, self._asked, address, status, when, kind)
            location = headers.get("location", "")
            target = urljoin(address, location.strip())
            if not location or not is_address(target):
                asked, reached = shown_address(address), shown_address(location)
                raise NewsdiffError(f"{asked} redirects to {reached}, which is not a web address: {SAVE}.")
            address = checked(target)
        raise NewsdiffError(f"{shown_address(self._asked)} redirects endlessly: {SAVE}.")

    def _get(self, address: str) -> tuple[int, dict[str, str], bytes]:
        """Return the status, headers and body of one request."""
        parts = urlsplit(address)
        host = parts.hostname or ""
        port = parts.port or (443 if parts.scheme == "https" else 80)
        place = _resolved(address, host, port)
        connection = _connection(parts.scheme, host, port, place, min(_PATIENCE, self._left()))
        self._socket = connection.sock
        try:
            target = urlunsplit(("", "", parts.path, parts.query, ""))
            connection.request("GET", target, headers=_headers())
            with connection.getresponse() as response:
                headers = {name.lower(): value[:LONGEST] for name, value in response.getheaders()}
                body = b"" if response.status in _REDIRECTS else self._body(address, response, headers)
                return response.status, headers, body
        finally:
            connection.close()
            self._socket.close()

    def _left(self) -> float:
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _body(self, address: str, response: http.client.HTTPResponse, headers: dict[str, str]) -> bytes:
        """Return the decompressed body, within the size limit."""
        inflater = _inflater(headers.get("content-encoding", ""))
        pieces: list[bytes] = []
        size = 0
        while chunk := response.read1(_CHUNK):
            self._left()
            piece = inflater.decompress(chunk, self._limit + 1) if inflater else chunk
            pieces.append(piece)
            size += len(piece)
            if size > self._limit or (inflater and inflater.unconsumed_tail):
                raise NewsdiffError(
                    f"{shown_address(address)} is larger than {spelled_size(self._limit)}, too large for a page: "
                    "download the file and cut it down."
                )
        if response.length:
            raise http.client.IncompleteRead(b"", response.length)
        if inflater and size and not inflater.eof:
            raise EOFError
        return b"".join(pieces)


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"newsdiff/{__version__} (one page, asked for by a reader)",
        "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.5",
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }


def _inflater(encoding: str) -> zlib._Decompress | None:
    """Return a decompressor for a body; None if it is not compressed."""
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return None
    if name not in {"gzip", "x-gzip", "deflate"}:
        raise NewsdiffError(f"The server compressed the page in an unsupported way: {SAVE}.")
    return zlib.decompressobj(zlib.MAX_WBITS | 32)  # recognises gzip and zlib


def _resolved(address: str, host: str, port: int) -> str:
    """Resolve a host and return its IP address.

    Raises:
        NewsdiffError: The host belongs to this machine or its network, and `hosts.PRIVATE` does not allow that.
    """
    try:
        found = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except OSError:
        raise NewsdiffError(
            f"{shown_address(address)} was not found: check how it is spelled, and whether this machine is online."
        ) from None
    if not hosts.may_be_fetched_from(found):
        raise NewsdiffError(
            f"{shown_address(address)} is on this machine or its network, which newsdiff does not fetch from: "
            f"save the page and give newsdiff the file, or set {hosts.PRIVATE}=1."
        )
    return found[0]


def _connection(scheme: str, host: str, port: int, place: str, timeout: float) -> http.client.HTTPConnection:
    """Return a connection to the checked IP address, for the requested host."""
    if scheme == "http":
        connection = http.client.HTTPConnection(host, port, timeout=timeout)
        connection.sock = socket.create_connection((place, port), timeout)
        return connection
    context = ssl.create_default_context()
    with suppress(ImportError, OSError):
        import certifi

        context.load_verify_locations(certifi.where())  # some Pythons come without certificates
    secure = http.client.HTTPSConnection(host, port, timeout=timeout, context=context)
    secure.sock = context.wrap_socket(socket.create_connection((place, port), timeout), server_hostname=host)
    return secure


def _check_status(address: str, status: int) -> None:
    if status == 200:
        return
    name = shown_address(address)
    if status in _GONE:
        raise NewsdiffError(f"There is no page at {name} ({status}): check the address.")
    if status in _CLOSED:
        raise NewsdiffError(f"{name} denies access ({status}): {SAVE}.")
    if status >= 500:
        raise NewsdiffError(f"The server of {name} reports an error ({status}): try again later, or {SAVE}.")
    raise NewsdiffError(f"The server answered {name} with {status} instead of a page: {SAVE}.")


def _failure(address: str, error: Exception) -> str:
    name = shown_address(address)
    if isinstance(error, ssl.SSLError):
        return f"{name} has no valid certificate: open it in your browser, and if you trust it, {SAVE}."
    if isinstance(error, TimeoutError):
        return f"{name} did not answer in time: try again later, or {SAVE}."
    if isinstance(error, ConnectionError | http.client.HTTPException):
        return f"{name} closed the connection: try again later, or {SAVE}."
    if isinstance(error, zlib.error | EOFError):
        return f"{name} arrived damaged: try again later, or {SAVE}."
    reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return f"{name} cannot be fetched ({sanitize(reason)}): {SAVE}."
