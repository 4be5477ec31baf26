"""The Word document as other programs open it: LibreOffice and pandoc."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

import newsdiff
from newsdiff.model import Comparison
from newsdiff.outputs.docx import tracked_changes

STORIES = Path(__file__).parents[1] / "gold" / "stories"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def missing(program: str) -> bool:
    """Whether a program is not installed; in CI all of them must be."""
    return os.environ.get("CI") != "true" and not shutil.which(program)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """Two invented reports with reworded, moved, merged and unmatched passages."""
    return newsdiff.compare(*(newsdiff.read(STORIES / f"08-{side}.txt") for side in "ab"))


@pytest.fixture(scope="module")
def document(comparison: Comparison, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("docx") / "story.docx"
    path.write_bytes(tracked_changes(comparison))
    return path


def paragraphs(comparison: Comparison, side: str) -> list[str]:
    article = comparison.article(side)  # type: ignore[arg-type]
    return [" ".join(article.text[one.start : one.end].split()) for one in article.paragraphs]


def in_libreoffice(document: Path) -> tuple[list[str], list[str]]:
    """Return the paragraphs that LibreOffice has with all changes rejected, and with all accepted."""
    profile = document.parent / "profile"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "fodt"]
    command += ["--outdir", str(document.parent), str(document)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    tree = etree.parse(document.with_suffix(".fodt"))
    kinds = {
        region.get(f"{TEXT}id"): region[0].tag.removeprefix(TEXT)
        for region in tree.iter(f"{TEXT}changed-region")
    }
    steps = list(_flow(next(tree.iter(f"{OFFICE}text"))))
    return _without(steps, kinds, "insertion"), _without(steps, kinds, "deletion")


def _flow(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield texts, ends of paragraphs, and starts and ends of changes in the order of the text."""
    for child in element:
        if child.tag in (f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}sequence-decls"):
            pass
        elif child.tag in (f"{TEXT}change-start", f"{TEXT}change-end"):
            yield child.tag.removeprefix(TEXT), child.get(f"{TEXT}change-id")
        elif child.tag == f"{TEXT}s":
            yield "text", " "
        else:
            yield "text", child.text or ""
            yield from _flow(child)
            if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                yield "text", "\n"
        if element.tag in (f"{TEXT}p", f"{TEXT}h", f"{TEXT}span"):
            yield "text", child.tail or ""


def _without(steps: list[tuple[str, str]], kinds: dict[str, str], dropped: str) -> list[str]:
    text, inside = "", 0
    for step, value in steps:
        if step == "text":
            text += "" if inside else value
        elif kinds[value] == dropped:
            inside += 1 if step == "change-start" else -1
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


@pytest.mark.skipif(missing("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_rejects_to_the_left_article_and_accepts_to_the_right(
    comparison: Comparison, document: Path
) -> None:
    rejected, accepted = in_libreoffice(document)
    assert rejected == paragraphs(comparison, "a")
    assert accepted == paragraphs(comparison, "b")


@pytest.mark.skipif(missing("pandoc"), reason="pandoc is not installed")
@pytest.mark.parametrize(("answer", "side"), [("reject", "a"), ("accept", "b")])
def test_pandoc_does_too(answer: str, side: str, comparison: Comparison, document: Path) -> None:
    command = ["pandoc", f"--track-changes={answer}", str(document), "-t", "plain", "--wrap=none"]
    printed = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode("utf-8")
    assert printed.split() == " ".join(paragraphs(comparison, side)).split()


