"""Take pictures of the HTML report: wide, on a phone, and on paper.

    python screenshots/report.py [folder]

Needs Chromium with its driver, selenium, and pdftoppm (poppler-utils). Pictures go to `folder`, by default the folder
of this script.
"""

# ruff: noqa: S603, S607 - the command is this file's own

from __future__ import annotations

import subprocess
import sys
import tempfile
from base64 import b64decode
from pathlib import Path

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

import newsdiff
from newsdiff.outputs.html import html_report

HERE = Path(__file__).parent
ROOT = HERE.parent
PAIRS: dict[str, tuple[str, str, str | None, str | None]] = {
    "market": ("seeds/market-wire.md", "seeds/market-post.md", None, None),
    "tunnel": ("tests/gold/stories/12-a.txt", "tests/gold/stories/12-b.txt", "Agentur", "Tageblatt"),
}
OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
)  # fmt: skip
WIDE, PHONE = (1440, 1500, 1), (360, 780, 2)
"""Width and height of a window, and its device pixel ratio."""


def browser(profile: str) -> Chrome:
    """Start headless Chromium with a fresh profile."""
    options = ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for option in (*OPTIONS, f"--user-data-dir={profile}"):
        options.add_argument(option)
    return Chrome(options, Service("/usr/bin/chromedriver"))


def picture(chrome: Chrome, page: Path, to: Path, size: tuple[int, int, int], scheme: str, address: str = "") -> None:
    """Take a picture of the page at an address within it, in a window of a given size, in light or dark colours."""
    width, height, ratio = size
    metrics = {"width": width, "height": height, "deviceScaleFactor": ratio, "mobile": width < 500}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    chrome.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    chrome.get("about:blank")
    chrome.get(page.as_uri() + address)
    chrome.execute_async_script(
        "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 800)))"
    )
    to.write_bytes(b64decode(chrome.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})["data"]))


def paper(chrome: Chrome, page: Path, to: Path) -> None:
    """Take a picture of the second sheet of the page as it is printed, the first one with passages."""
    chrome.get(page.as_uri())
    printed = chrome.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "paperWidth": 8.27, "paperHeight": 11.69}
    )
    sheet = page.with_suffix(".pdf")
    sheet.write_bytes(b64decode(printed["data"]))
    subprocess.run(["pdftoppm", "-png", "-r", "80", "-f", "2", "-singlefile", sheet, to.with_suffix("")], check=True)


def main(folder: Path) -> None:
    """Take all pictures."""
    with tempfile.TemporaryDirectory() as place:
        chrome = browser(f"{place}/profile")
        for name, (a, b, outlet_a, outlet_b) in PAIRS.items():
            documents = [newsdiff.read(ROOT / a, name=outlet_a), newsdiff.read(ROOT / b, name=outlet_b)]
            page = Path(place, f"{name}.html")
            page.write_text(html_report(newsdiff.compare(*documents)), encoding="utf-8")
            picture(chrome, page, folder / f"report-{name}-wide.png", WIDE, "light")
            picture(chrome, page, folder / f"report-{name}-passages.png", WIDE, "light", "#p6")
            picture(chrome, page, folder / f"report-{name}-dark.png", WIDE, "dark", "#p10")
            picture(chrome, page, folder / f"report-{name}-phone.png", PHONE, "light", "#p3")
            paper(chrome, page, folder / f"report-{name}-print.png")
        chrome.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
