"""Draw the pictures of the app in this folder, as SVG and, with Chromium, as PNG.

    python screenshots/make.py [name ...]

Without names it draws all of them. Needs Fira Code and Chromium (Debian: apt-get install chromium fonts-firacode).
"""

# ruff: noqa: S603 - the command is this file's own

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import newsdiff
from newsdiff.reading.collections import read_many
from newsdiff_tui.cli.screenshot import keys_of, screenshot

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"
DARK, LIGHT = "newsdiff-dark", "newsdiff-light"
LARGE, SMALL = (120, 36), (80, 24)
TO_NAME = "n n w"
"""The keys to the passage in which a name differs."""

PICTURES = {
    "app": (LARGE, TO_NAME, DARK),
    "app-light": (LARGE, TO_NAME, LIGHT),
    "app-80x24": (SMALL, TO_NAME, DARK),
    "app-moved": (LARGE, "m", DARK),
    "app-passage": (LARGE, f"{TO_NAME} enter", DARK),
    "app-search": (LARGE, "/ r o o f enter", DARK),
    "app-help": (LARGE, "?", DARK),
    "app-statements": ((120, 34), "w", DARK),
    "app-statements-80x24": (SMALL, "w right right right = m", LIGHT),
}
"""Size, keys and theme of each picture."""


def svg(name: str) -> str:
    """Return one picture as SVG."""
    size, keys, theme = PICTURES[name]
    if "statements" in name:
        collation = newsdiff.collate(read_many(str(HERE / "harbour.csv")))
        return screenshot(collation, size=size, keys=keys_of(keys), theme=theme)
    articles = (newsdiff.read(str(SEEDS / f"market-{outlet}.md")) for outlet in ("wire", "post"))
    return screenshot(newsdiff.compare(*articles), size=size, keys=keys_of(keys), theme=theme)


def render(source: Path, target: Path) -> None:
    """Render a picture with Chromium at half its nominal size, which is the size of a terminal on a screen."""
    sides = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', source.read_text(encoding="utf-8"))
    if sides is None:
        sys.exit(f"{source} states no size")
    width, height = (round(float(side)) for side in sides.groups())
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
                *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
                *(f"--user-data-dir={profile}", f"--window-size={width},{height}"),
                *("--default-background-color=00000000", f"--screenshot={target}", source.as_uri()),
            ],
            check=True,
            stderr=subprocess.DEVNULL,
            timeout=120,
        )


def main(names: list[str]) -> None:
    """Draw the named pictures, or all."""
    for name in names or PICTURES:
        source = HERE / f"{name}.svg"
        source.write_text(svg(name), encoding="utf-8")
        render(source, source.with_suffix(".png"))
        print(source.name)


if __name__ == "__main__":
    main(sys.argv[1:])
