"""Comparing two plain texts imports no library for pages, documents, addresses or repairs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

UNWANTED = {
    "trafilatura", "lxml", "mammoth", "striprtf", "pypdfium2", "ftfy", "markdown_it", "chardet", "email", "zipfile",
    "http", "ssl", "urllib3", "csv", "html.parser", "newsdiff.reading.web.fetching", "newsdiff.reading.html.blocks",
}  # fmt: skip


@pytest.mark.parametrize("output", ["--text", "--stat"])
def test_two_plain_texts_import_nothing_for_documents(folder: Path, output: str) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "newsdiff_tui", "a.txt", "b.txt", output]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "newsdiff.reading.documents" in imported
    assert imported & UNWANTED == set()
