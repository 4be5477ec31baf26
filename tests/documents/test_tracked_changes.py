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
from newsdiff.outputs.docx.cleaning import cleaned_text

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


HOSTILE = (
    '</w:t></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText>', "{ INCLUDETEXT file:///etc/passwd }",
    "=DDEAUTO c:\\cmd.exe", "&lt;script&gt; <script>alert(1)</script> ]]> &#0; &amp;",
    "\x1b]0;owned\x07 \x9b2J \x00\x0b",
    "pay\u200bpal \u202egpj.exe\u202c so\xadft \ufeff\U000e0041 \ufffe", "=HYPERLINK(1) %s {{7*7}} [a](b)",
)  # fmt: skip


@pytest.mark.skipif(missing("soffice"), reason="LibreOffice is not installed")
def test_hostile_text_is_text_in_libreoffice(tmp_path: Path) -> None:
    left = [f"The mayor said {one} on day {n} of the year." for n, one in enumerate(HOSTILE)]
    right = [f"The mayor has said {one} by day {n} of that year." for n, one in enumerate(HOSTILE) if n % 3]
    hostile = newsdiff.compare("\n\n".join(left), "\n\n".join(right))
    (tmp_path / "a.docx").write_bytes(tracked_changes(hostile))
    found = in_libreoffice(tmp_path / "a.docx")
    assert found == tuple([cleaned_text(one) for one in paragraphs(hostile, side)] for side in "ab")
    made = etree.parse(tmp_path / "a.fodt")
    assert not [one for one in made.iter() if any("href" in name for name in one.attrib)]


@pytest.mark.skipif(missing("pandoc"), reason="pandoc is not installed")
@pytest.mark.parametrize(("answer", "side"), [("reject", "a"), ("accept", "b")])
def test_pandoc_does_too(answer: str, side: str, comparison: Comparison, document: Path) -> None:
    command = ["pandoc", f"--track-changes={answer}", str(document), "-t", "plain", "--wrap=none"]
    printed = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode("utf-8")
    assert printed.split() == " ".join(paragraphs(comparison, side)).split()


