"""Four invented articles on one story, collated once: an agency's, two that print it, and an independent one."""

from __future__ import annotations

import pytest

import newsdiff
from newsdiff import Collation, Document

AGENCY = (
    "KELMAR, March 12 (Reuters) - The mayor of Kelmar resigned on Monday after two days of "
    "protests.\n\nThe harbour authority lost four million euros in March, officials said.\n\n"
    "Voters will choose a successor in June."
)
CREDITED = (
    "(Reuters) - The mayor of Kelmar resigned on Monday after two days of protests.\n\n"
    "The harbour authority lost four million euros in March, officials said."
)
UNCREDITED = (
    "The mayor of Kelmar resigned on Monday after two days of protests.\n\n"
    "The harbour authority lost four million euros in March, officials said.\n\nFishermen welcomed the news."
)
OWN = "Kelmar's mayor resigned on Monday, after three days of protests.\n\nA bakery opened in the old customs house."


def documents() -> list[Document]:
    texts = {"Reuters": AGENCY, "Daily": CREDITED, "Post": UNCREDITED, "Echo": OWN}
    return [Document(text, outlet, size=len(text)) for outlet, text in texts.items()]


@pytest.fixture(scope="package")
def collation() -> Collation:
    return newsdiff.collate(documents())
