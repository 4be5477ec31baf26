"""Getting the page at a web address, from a stored copy or from the web."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from newsdiff.errors import NewsdiffError
from newsdiff.reading.web import fetching, kept_pages
from newsdiff.reading.web.urls import checked, shown_address

NOT_KEPT = "The page was not kept: check that its folder exists, has room and may be written to, or use --no-notes."
"""Remark on a page that cannot be stored. It is part of outputs, which do not name folders."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page and its stored copy.

    Attributes:
        fetched: The server's answer.
        path: The file it is stored in; empty if it is not stored.
        remarks: Notes for the user, one sentence each.
    """

    fetched: fetching.Fetched
    path: str
    remarks: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of its file, or a made-up name with the right suffix if it is not stored."""
        return self.path or f"page{kept_pages.suffix_of(self.fetched)}"

    @property
    def host(self) -> str:
        """The host that the page was fetched from, without `www.`."""
        return (urlsplit(self.fetched.reached).hostname or "").removeprefix("www.")


def page_at(address: str, *, max_size: int | None, keep: str | None, refetch: bool, offline: bool) -> Page:
    """Return the page at an address. For the arguments see `newsdiff.reading.read`.

    Raises:
        NewsdiffError: The page is not available, or its stored copy was changed.
    """
    asked = checked(address)
    if keep is not None and not refetch and (known := kept_pages.kept(asked, keep)):
        return Page(known[1], known[0])
    if offline:
        raise NewsdiffError(
            f"{shown_address(address)} has not been kept, and --offline forbids fetching it: omit that option."
        )
    fetched = fetching.fetch(address, limit=fetching.LARGEST if max_size is None else min(max_size, fetching.LARGEST))
    if keep is None:
        return Page(fetched, "")
    try:
        return Page(fetched, kept_pages.keep(fetched, keep))
    except NewsdiffError:
        return Page(fetched, "", (NOT_KEPT,))
