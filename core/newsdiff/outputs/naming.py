"""What to call articles: by their outlets and, where several have the same, by what tells them apart.

Two versions of one page have one outlet. Then the date of publication, the time of retrieval, the name of the file or
its folder is added, whichever is known and different for all of them:

    Daily, 2026-05-03  /  Daily, 2026-05-04
    Daily, v1.html     /  Daily, v2.html
    old/story.txt      /  new/story.txt
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsdiff.text.sanitize import sanitize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsdiff.model import Article

NOT_FILES = ("", "-")
"""Paths of articles that were not read from files."""


def file_name(path: str, *, whole: bool = False) -> str:
    """Return what a report says of where an article was read from: the name of the file, or the whole path as given.

    A report is sent to others, whom the sender's folders do not concern.
    """
    return path if whole else path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


def article_names(articles: Sequence[Article]) -> list[str]:
    """Return the names of articles, sanitized; those that nothing tells apart keep the name of their outlet."""
    names = [sanitize(article.outlet) for article in articles]
    for outlet, number in Counter(names).items():
        same = [at for at, name in enumerate(names) if name == outlet]
        if number > 1:
            for at, name in zip(same, _told_apart(outlet, [articles[at] for at in same]), strict=True):
                names[at] = name
    return names


def _told_apart(outlet: str, articles: Sequence[Article]) -> list[str]:
    """Return names for articles of one outlet."""
    for kind in _KINDS:
        details = [sanitize(kind(article)) for article in articles]
        if all(details) and len(set(details)) == len(details):
            return [detail if detail.endswith(outlet) else f"{outlet}, {detail}" for detail in details]
    return [outlet] * len(articles)


def _retrieved(article: Article) -> str:
    """Return when an article was fetched, as `2026-05-03 14:05 UTC`."""
    at = article.document.retrieved
    return f"{at[:10]} {at[11:16]} UTC" if at else ""


def _parts(article: Article, number: int) -> str:
    """Return the last parts of an article's path, as many as asked for."""
    path = article.document.path
    return "" if path in NOT_FILES else "/".join(path.replace("\\", "/").split("/")[-number:])


_KINDS: tuple[Callable[[Article], str], ...] = (
    lambda article: article.document.date or "",
    _retrieved,
    lambda article: _parts(article, 1),
    lambda article: _parts(article, 2),
    lambda article: _parts(article, 3),
)
"""What may tell articles of one outlet apart, the best first."""
