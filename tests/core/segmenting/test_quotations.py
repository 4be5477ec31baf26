"""Where quotations are, whatever their marks."""

from __future__ import annotations

import pytest

from newsdiff.reading import document_of
from newsdiff.segmenting import segment
from newsdiff.segmenting.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "language", "quoted"),
    [
        ('"We won," she said.', "en", ["We won,"]),
        ("“We won,” she said. “At last.”", "en", ["We won,", "At last."]),
        ("„Wir haben gewonnen“, sagte sie.", "de", ["Wir haben gewonnen"]),
        ("»Wir haben gewonnen«, sagte sie, »endlich«.", "de", ["Wir haben gewonnen", "endlich"]),
        ("« Nous avons gagné », dit-elle.", "fr", [" Nous avons gagné "]),
        ("”Vi vann”, sade hon.", "sv", ["Vi vann"]),
        ("她说：「我们赢了」。", "zh", ["我们赢了"]),
        ("Mayor calls plan 'a gift' to Kelmar", "en", ["a gift"]),
        ('""We won," she said.', "en", ["We won,"]),
        ("They asked for the ?same bridge? again.", "en", ["same bridge"]),
        ("Was it the bridge? No one knew. Was it?", "en", []),
        ("The workers' union didn't sign.", "en", []),
        ("The bridge cost “2.5 billion, she said.", "en", []),
        ("“We won,” she said.\n\n“We won twice.", "en", ["We won,", "We won twice."]),
    ],
)
def test_where_quotations_are(text: str, language: str, quoted: list[str]) -> None:
    article = segment(document_of(text, name="x"), language=language)
    assert [text[one.start : one.end] for one in find_quotations(article)] == quoted
