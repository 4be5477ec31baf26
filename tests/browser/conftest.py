"""A headless Chromium without network for testing the report (Debian's chromium and chromium-driver)."""

import json
import os
import shutil
import subprocess
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import newsdiff
from newsdiff.outputs.html import html_report

ROOT = Path(__file__).parents[2]
OPTIONS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip


def needed(what: str, found: str | None) -> str:
    """Return the path of a program the test needs; skip the test if it is missing, unless everything must be tested."""
    if found:
        return found
    reason = f"{what} is not there (.ci/run installs it)"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


class Page:
    """The browser, with shortcuts for the tests."""

    def __init__(self, driver) -> None:
        self.driver = driver

    def cdp(self, command: str, **parameters):
        return self.driver.execute_cdp_cmd(command, parameters)

    def run(self, script: str, *arguments):
        return self.driver.execute_script(script, *arguments)

    def open(
        self, path: Path, address: str = "", *, width: int = 1440, scheme: str = "light", script: bool = True
    ) -> None:
        """Open a file in a window of a given width, and clear the log."""
        self.cdp("Emulation.setScriptExecutionDisabled", value=False)
        self.driver.get("about:blank")
        self.cdp("Emulation.setScriptExecutionDisabled", value=not script)
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
        self.cdp("Emulation.setDeviceMetricsOverride", **size)
        features = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        listed = [{"name": name, "value": value} for name, value in features.items()]
        self.cdp("Emulation.setEmulatedMedia", media="", features=listed)
        for log in ("browser", "performance"):
            self.driver.get_log(log)
        self.driver.get(path.as_uri() + address)

    def press(self, *keys: str) -> None:
        """Press keys, wherever the focus is."""
        from selenium.webdriver import ActionChains

        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def current(self) -> str:
        """The number of the current passage."""
        return self.run("return document.querySelector('.row.here')?.dataset.p ?? ''")

    def shown(self) -> list[str]:
        """The classes of the visible rows."""
        return self.run(
            "return [...document.querySelectorAll('.row')].filter(r => r.checkVisibility()).map(r => r.className)"
        )

    def console(self) -> list[str]:
        """Console messages, including violations of the content security policy."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """Requested addresses, except for the page itself."""
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        return [url for url in asked if url.partition("#")[0] != self.driver.current_url.partition("#")[0]]

    def pdf(self) -> bytes:
        """The page as printed to PDF."""
        return b64decode(self.cdp("Page.printToPDF", preferCSSPageSize=True)["data"])


@pytest.fixture(scope="session")
def driver(tmp_path_factory) -> Iterator[object]:
    """One browser for all tests."""
    chromium = needed("chromium", shutil.which("chromium"))
    chromedriver = needed("chromedriver", shutil.which("chromedriver"))
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for option in (*OPTIONS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options, Service(chromedriver))
    yield browser
    browser.quit()


@pytest.fixture
def page(driver) -> Page:
    """The browser, before a page is opened."""
    return Page(driver)


@pytest.fixture
def report(tmp_path) -> Callable[..., Path]:
    """The report on two texts, as a file."""

    def write(a: str, b: str, language: str | None = None) -> Path:
        path = tmp_path / "report.html"
        path.write_text(html_report(newsdiff.compare(a, b, language=language)), encoding="utf-8", newline="")
        return path

    return write


@pytest.fixture
def seeds(tmp_path) -> Path:
    """The report on the two seed articles."""
    paths = (ROOT / "seeds/izhevsk-blog.txt", ROOT / "seeds/izhevsk-wire.txt")
    path = tmp_path / "seeds.html"
    path.write_text(html_report(newsdiff.compare(*map(newsdiff.read, paths))), encoding="utf-8")
    return path


@pytest.fixture
def pdftotext() -> Callable[[bytes], str]:
    """Extract the text of a PDF, in layout order."""
    program = needed("pdftotext", shutil.which("pdftotext"))

    def read(pdf: bytes) -> str:
        return subprocess.run([program, "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode("utf-8")

    return read


@pytest.fixture
def axe() -> str:
    """The source of axe-core, which finds accessibility problems."""
    return Path(needed("axe-core (NEWSDIFF_AXE)", os.environ.get("NEWSDIFF_AXE"))).read_text(encoding="utf-8")
