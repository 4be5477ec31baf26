"""Names of articles, especially of several from one outlet."""

from typing import Any

import pytest

from newsdiff.model import Article, Document
from newsdiff.outputs.naming import article_names


def article(outlet: str, **known: Any) -> Article:
    return Article(Document("Rain.", outlet, **known), "en", (), ())


@pytest.mark.parametrize(
    ("articles", "names"),
    [
        ([article("Daily"), article("Wire")], ["Daily", "Wire"]),
        (
            [article("Daily", date="2026-05-03"), article("Daily", date="2026-05-04")],
            "Daily, 2026-05-03|Daily, 2026-05-04",
        ),
        (
            [
                article("Daily", date="2026-05-03", retrieved="2026-05-03T08:00:00Z"),
                article("Daily", date="2026-05-03", retrieved="2026-05-03T14:05:59Z"),
            ],
            "Daily, 2026-05-03 08:00 UTC|Daily, 2026-05-03 14:05 UTC",
        ),
        (
            [
                article("Daily", date="2026-05-03", updated="2026-05-03T09:12+02:00"),
                article("Daily", date="2026-05-03", updated="2026-05-03T14:05+02:00"),
            ],
            "Daily, 2026-05-03 09:12|Daily, 2026-05-03 14:05",
        ),
        ([article("Daily", path="x/v1.html"), article("Daily", path="x/v2.html")], "Daily, v1.html|Daily, v2.html"),
        ([article("x.txt", path="old/x.txt"), article("x.txt", path="new/x.txt")], "old/x.txt|new/x.txt"),
        ([article("Daily", path="a.txt"), article("Daily", path="-")], "Daily|Daily"),
        ([article("Daily"), article("Daily")], "Daily|Daily"),
        (
            [article("Daily", path="1.txt"), article("Wire", path="1.txt"), article("Daily", path="2.txt")],
            "Daily, 1.txt|Wire|Daily, 2.txt",
        ),
        ([article("Da\u202ely", path="\x1b1"), article("Da\u202ely", path="2")], "Da\ufffdly, \u241b1|Da\ufffdly, 2"),
    ],
)
def test_names(articles: list[Article], names: str | list[str]) -> None:
    assert article_names(articles) == (names.split("|") if isinstance(names, str) else names)
