"""The README mentions every option, and its library example runs; tests/docs checks its outputs."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_library_example_runs(folder):
    (shown,) = re.findall(r"^```python\n((?:.*\n)*?)```$", README, re.MULTILINE)
    (folder / "b.html").write_text("<html><body><article><p>It rained all day in town.</p></article></body></html>")
    done = subprocess.run([sys.executable, "-c", shown], cwd=folder, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "removed in-place ['The mayor resigned on Monday.']" in done.stdout
    assert done.stdout.endswith("6 words appear only in b.html\n")


def test_the_readme_mentions_every_option(newsdiff):
    options = set(re.findall(r"^  (?:-h, )?(--[a-z-]+)", newsdiff("--help").out, re.MULTILINE))
    assert options - {"--help", "--version"} <= set(re.findall(r"--[a-z-]+", README))
