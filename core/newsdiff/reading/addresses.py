"""From a web address to a `Document`: the page that was kept, else the one that is fetched now."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from newsdiff.errors import NewsdiffError
from newsdiff.model import Document
from newsdiff.reading import kept_pages, web


def read_address(
    address: str,
    encoding: str | None,
    name: str | None,
    max_size: int | None,
    *,
    keep: str | None,
    refetch: bool,
    offline: bool,
) -> Document:
    """Read the article at a web address; see `newsdiff.reading.read`."""
    from newsdiff.reading.documents import document_from_bytes

    asked = web.checked(address)
    known = kept_pages.kept(asked, keep) if keep is not None and not refetch else None
    remarks: tuple[str, ...] = ()
    if known is not None:
        path, page = known
    elif offline:
        raise NewsdiffError(
            f"{web.shown_address(address)} has not been kept, and --offline forbids to fetch it: leave that out."
        )
    else:
        limit = web.LARGEST if max_size is None else min(max_size, web.LARGEST)
        page = web.fetch(address, limit=limit)
        path = ""
        if keep is not None:
            try:
                path = kept_pages.keep(page, keep)
            except NewsdiffError as error:
                remarks = (f"The page was not kept: {error}",)
    document = document_from_bytes(
        page.data,
        path=path or f"page{kept_pages.suffix_of(page)}",
        where=web.shown_address(page.reached),
        encoding=encoding,
        name=name,
        fallback=(urlsplit(page.reached).hostname or "").removeprefix("www."),
    )
    return replace(
        document,
        path=path,
        address=page.reached,
        retrieved=page.retrieved,
        remarks=(*document.remarks, *remarks),
    )
