"""The page at a web address: the kept one, or else fetched now."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from newsdiff.errors import NewsdiffError
from newsdiff.reading.web import fetching, kept_pages
from newsdiff.reading.web.urls import checked, shown_address


@dataclass(frozen=True, slots=True)
class Page:
    """A page and where it is kept.

    Attributes:
        fetched: The server's answer.
        path: The file it is kept in; empty if it is not kept.
        remarks: What the user should know, one sentence each.
    """

    fetched: fetching.Fetched
    path: str
    remarks: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of its file, or one with the same ending if it is not kept."""
        return self.path or f"page{kept_pages.suffix_of(self.fetched)}"

    @property
    def host(self) -> str:
        """The host it was fetched from, without `www.`."""
        return (urlsplit(self.fetched.reached).hostname or "").removeprefix("www.")


def page_at(address: str, *, max_size: int | None, keep: str | None, refetch: bool, offline: bool) -> Page:
    """Return the page at an address; for the arguments see `newsdiff.reading.read`.

    Raises:
        NewsdiffError: The page is not available, or the kept page was changed.
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
    except NewsdiffError as error:
        return Page(fetched, "", (f"The page was not kept: {error}",))
