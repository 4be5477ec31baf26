"""Naming articles by their outlets, with a distinguishing addition if several have the same outlet.

The addition is the first of these that is known and different for all of them: the date of publication, the time of the
last change, the time of retrieval, the name of the file, its folder. Two versions of one page may be called:

    Daily, 2026-05-03  /  Daily, 2026-05-04
    Daily, 2026-05-03 09:12  /  Daily, 2026-05-03 14:05
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
"""Special paths of articles that were not read from files."""


def file_name(path: str, *, whole: bool = False) -> str:
    """Return the name of an article's file, or its whole path, for a report.

    Reports are sent to others, who need not see the sender's folders.
    """
    return path if whole else path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


def article_names(articles: Sequence[Article]) -> list[str]:
    """Return the sanitized names of articles; those that cannot be distinguished keep the name of their outlet."""
    names = [sanitize(article.outlet) for article in articles]
    for outlet, number in Counter(names).items():
        same = [at for at, name in enumerate(names) if name == outlet]
        if number > 1:
            for at, name in zip(same, _distinguished(outlet, [articles[at] for at in same]), strict=True):
                names[at] = name
    return names


def _distinguished(outlet: str, articles: Sequence[Article]) -> list[str]:
    """Return distinguishing names for articles of one outlet."""
    for kind in _KINDS:
        details = [sanitize(kind(article)) for article in articles]
        if all(details) and len(set(details)) == len(details):
            return [detail if detail.endswith(outlet) else f"{outlet}, {detail}" for detail in details]
    return [outlet] * len(articles)


def _updated(article: Article) -> str:
    """Return the time of an article's last change, in the form `2026-05-03 14:05`."""
    return article.document.updated[:16].replace("T", " ")


def _retrieved(article: Article) -> str:
    """Return the time at which an article was fetched, in the form `2026-05-03 14:05 UTC`."""
    at = article.document.retrieved
    return f"{at[:10]} {at[11:16]} UTC" if at else ""


def _parts(article: Article, number: int) -> str:
    """Return the last `number` parts of an article's path."""
    path = article.document.path
    return "" if path in NOT_FILES else "/".join(path.replace("\\", "/").split("/")[-number:])


_KINDS: tuple[Callable[[Article], str], ...] = (
    lambda article: article.document.date or "",
    _updated,
    _retrieved,
    lambda article: _parts(article, 1),
    lambda article: _parts(article, 2),
    lambda article: _parts(article, 3),
)
"""Functions that return properties to distinguish articles of one outlet, the best first."""
