"""The outputs that README.md and docs/ show are real, and their links work."""

from __future__ import annotations

import json
import re
from pathlib import Path

import alignment
import pytest
from readme_outputs import DOCUMENTS, ROOT, Stage, renewed, steps

import newsdiff
from newsdiff.text.spelling import sentence_key

LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
TEXTS = {path.name: path.read_text(encoding="utf-8") for path in DOCUMENTS}
SHOWING = [name for name, text in TEXTS.items() if list(steps(text))]


@pytest.mark.parametrize("name", SHOWING)
def test_shown_outputs_are_real(name: str, tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    for step in steps(TEXTS[name]):
        printed = stage.take(step)
        at = 0
        for part in step.parts if printed is not None else ():
            assert part in printed[at:], step.arguments
            at = printed.index(part, at) + len(part)
        if printed is not None and len(step.parts) == 1:
            assert printed == step.shown, step.arguments


def test_the_documents_show_outputs() -> None:
    assert set(SHOWING) >= {"README.md", "alignment.md", "json.md", "labels.md", "limits.md"}


def test_outputs_are_updated_and_excerpts_are_not() -> None:
    document = "```console\n$ cat a.txt\nOne.\n$ cat b.txt\nOne.\n$ newsdiff a.txt b.txt --text\n{}```\n"
    true = "a.txt (1 sentence)\nb.txt (1 sentence)\nThe two articles are identical apart from spacing.\n"
    assert renewed(document.format("old\n")) == document.format(true)
    assert renewed(document.format("…\nold\n")) == document.format("…\nold\n")


def test_the_picture_of_the_alignment_is_up_to_date() -> None:
    assert alignment.TARGET.read_text(encoding="utf-8") == alignment.picture()


@pytest.mark.parametrize("name", TEXTS)
def test_links_work(name: str) -> None:
    folder = ROOT if name == "README.md" else ROOT / "docs"
    for target in LINK.findall(FENCED.sub("", TEXTS[name])):
        path, _, heading = target.partition("#")
        picture = path.endswith(".png")  # left out of the source distribution
        if "://" in path or (picture and not list((ROOT / "screenshots").glob("*.png"))):
            continue
        file = folder / path if path else folder / name
        assert file.exists(), target
        if heading:
            assert heading in {_address(each) for each in HEADING.findall(file.read_text(encoding="utf-8"))}, target


def _address(heading: str) -> str:
    """Return the anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def test_every_field_of_the_schema_is_in_the_document() -> None:
    schema = json.loads((ROOT / "core" / "newsdiff" / "outputs" / "newsdiff-1.schema.json").read_text("utf-8"))
    documented = set(re.findall(r"`([\w.]+)`", TEXTS["json.md"]))
    assert _properties(schema) <= {part for word in documented for part in word.split(".")}


def _properties(schema: object) -> set[str]:
    """Return the names of all properties in a schema."""
    if isinstance(schema, list):
        return {name for each in schema for name in _properties(each)}
    if not isinstance(schema, dict):
        return set()
    inner = {name for each in schema.values() for name in _properties(each)}
    return inner | set(schema["properties"]) if isinstance(schema.get("properties"), dict) else inner


@pytest.mark.parametrize(
    "one, other",
    [
        ("Erdogan", "Erdoğan"),
        ("hospitalised", "hospitalized"),
        ("Russias", "Russia's"),
        ("at 6 a.m.", "at 6am"),
        ("5 per cent", "5%"),
        ("10,000", "10 000"),
    ],
)
def test_examples_of_cosmetic_differences_are_cosmetic(one: str, other: str) -> None:
    assert sentence_key(one) == sentence_key(other)
    assert sentence_key("3.5") != sentence_key("35")


def test_the_citation_names_this_version() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {newsdiff.__version__}\n" in citation
