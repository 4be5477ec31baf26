"""Measure the HTML report on two articles of 5,000 sentences: time compared with `--json`, size, and first paint.

    python benchmarks/report.py [runs]

Runs alternate, so that a busy machine slows both equally, and the ratio of the medians is reported. The first paint is
measured in Chromium if it is installed. Exits with 1 if a limit is exceeded.
"""

from __future__ import annotations

import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SENTENCES = 5_000
TIME_LIMIT, SIZE_LIMIT = 2.0, 12.0
MAIN = "import sys; from newsdiff_tui.cli.main import main; sys.exit(main())"
STORIES = Path(__file__).parents[1] / "tests/gold/stories"


def articles(folder: Path) -> tuple[Path, Path]:
    """Return two articles that share a third of their sentences; most others are reworded."""
    chance = random.Random(7)
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted(STORIES.glob("0*.txt")))
    words = [word for word in (piece.strip(".,?!:;“”\"'()–") for piece in text.split()) if word]
    a = [[chance.choice(words) for _ in range(chance.randint(10, 28))] for _ in range(SENTENCES)]
    b = [_rewritten(sentence, words, chance) for sentence in a if chance.random() < 0.85]
    while len(b) < SENTENCES:
        b.insert(chance.randrange(len(b)), [chance.choice(words) for _ in range(chance.randint(10, 28))])
    paths = folder / "a.txt", folder / "b.txt"
    for path, sentences in zip(paths, (a, b), strict=True):
        spelled = [" ".join(sentence).capitalize() + "." for sentence in sentences]
        paragraphs = [" ".join(spelled[at : at + 4]) for at in range(0, len(spelled), 4)]
        path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return paths


def _rewritten(sentence: list[str], words: list[str], chance: random.Random) -> list[str]:
    changed = list(sentence)
    for _ in range(chance.choice((0, 0, 1, 3, 6))):
        changed[chance.randrange(len(changed))] = chance.choice(words)
    return changed


def seconds(a: str, b: str, option: str, output: Path) -> float:
    """Return the wall time of one run of newsdiff that writes a file."""
    output.unlink(missing_ok=True)
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", MAIN, a, b, option, str(output)], check=False)
    taken = time.perf_counter() - start
    if done.returncode != 1 or not output.exists():
        sys.exit(f"newsdiff {option} ended with code {done.returncode}")
    return taken


def painted(report: Path, profile: Path) -> dict[str, float]:
    """Return the milliseconds to the first paint, to the end of loading, and of the slowest of 40 scrolled frames."""
    from selenium.webdriver import Chrome, ChromeOptions
    from selenium.webdriver.chrome.service import Service

    options = ChromeOptions()
    quiet = ("--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update")
    for option in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-sync", "--window-size=1440,900", *quiet):
        options.add_argument(option)
    options.add_argument(f"--user-data-dir={profile}")
    chrome = Chrome(options, Service(shutil.which("chromedriver")))
    chrome.set_script_timeout(60)
    try:
        chrome.get(report.as_uri())
        return dict(chrome.execute_async_script(WATCH))
    finally:
        chrome.quit()


WATCH = """
const done = arguments[0];
const frames = [];
let last = 0;
function frame(now) {
  if (last) frames.push(now - last);
  last = now;
  scrollBy({ top: 700, behavior: "instant" });
  if (frames.length < 40) requestAnimationFrame(frame);
  else done({
    "first contentful paint": performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    "loaded": performance.getEntriesByType("navigation")[0].loadEventEnd,
    "median frame while scrolling": frames.sort((a, b) => a - b)[20],
    "slowest frame while scrolling": frames.at(-1),
  });
}
setTimeout(() => requestAnimationFrame(frame), 3000);
"""


def main(runs: int) -> int:
    """Measure, print a table, and return the exit code."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        a, b = map(str, articles(folder))
        taken: dict[str, list[float]] = {"--json": [], "--html": []}
        for _ in range(runs):
            for option, times in taken.items():
                times.append(seconds(a, b, option, folder / f"out{option}"))
        json_time, html_time = (statistics.median(times) for times in taken.values())
        size = (folder / "out--html").stat().st_size / sum(Path(path).stat().st_size for path in (a, b))
        ratio = html_time / json_time
        print(f"--json {json_time:.2f} s, --html {html_time:.2f} s: {ratio:.2f} times (limit {TIME_LIMIT})")
        print(f"the report is {size:.1f} times as long as both texts (limit {SIZE_LIMIT})")
        if shutil.which("chromedriver"):
            report = (folder / "out--html").rename(folder / "report.html")
            for name, value in painted(report, folder / "profile").items():
                print(f"{name}: {value:.0f} ms")
    return int(html_time > TIME_LIMIT * json_time or size > SIZE_LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
