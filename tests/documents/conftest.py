"""One story, and files of it made by the programs in which people write documents."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

STORY = """\
# Bakery on Mill Street to close after 112 years

The Hollin family said on Monday that it would close its bakery on Mill Street at the end of May, *112 years* after it \
opened, because no one could be found to take it over. “My knees say no, and my daughters say never,” said Anton \
Hollin, 71, who has baked there since he was fourteen.

The town had offered to pay half of the rent for three years. Mr Hollin called the offer generous but said that it \
would not have bought him a second pair of hands: two apprentices left within a year, and nobody answered the last \
advertisement.

## Eleven loaves a minute

At its height, in 1961, the bakery sold [eleven loaves a minute](https://example.org/loaves) between six and eight in \
the morning. Last winter it was fewer than ninety a day.

- The shop will be open until Saturday, May 30.
- Its oven, built in 1924, goes to the museum in Sankt Alban.
- The recipes stay in the family.

Mayor Elif Karadeniz, who ordered her wedding cake there, said the street would smell of nothing from June on. A \
spokesman for the Chamber of Commerce said that 14 of the district's 23 bakeries had closed since 2010; rents rose by \
61.5 per cent in the same time.

> People ask what they will do for bread. They will do what they do already.

Mr Hollin said he had sold his last rye loaf to Żaneta Šimić, as he had sold her the first one in 1987.
"""

WORDS = STORY.replace("*", "").replace("[", "").replace("](https://example.org/loaves)", "").replace("# ", "")
WORDS = WORDS.replace("#", "").replace("- ", "").replace("> ", "")


def missing(*programs: str) -> bool:
    """Whether one of the programs is not installed; in CI all of them must be."""
    return os.environ.get("CI") != "true" and not all(shutil.which(program) for program in programs)


Make = Callable[[str], Path]


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Make a file of the story by a chain such as `pandoc.odt soffice.docx`; each link is made once."""
    folder = tmp_path_factory.mktemp("made")
    profile = folder / "profile"
    (folder / "story.md").write_text(STORY, encoding="utf-8")

    def made(chain: str) -> Path:
        *before, last = chain.split()
        program, _, suffix = last.partition(".")
        source = made(" ".join(before)) if before else folder / "story.md"
        at = folder / chain.replace(" ", "-").replace(".", "_")
        target = at / f"{source.stem}.{suffix.partition('+')[0]}"
        if target.exists():
            return target
        at.mkdir(exist_ok=True)
        if program == "pandoc":
            command = ["pandoc", "-s", "-f", source.suffix[1:].replace("md", "markdown"), source, "-o", target]
            command += ["-t", "epub2"] if suffix.endswith("+2") else []
        elif program == "soffice":
            home = f"-env:UserInstallation={profile.as_uri()}"
            command = ["soffice", home, "--headless", "--convert-to", suffix, "--outdir", at, source]
        else:
            if suffix.endswith("+columns"):
                page = at / "columns.html"
                style = "<style>body { columns: 2; hyphens: auto; text-align: justify } </style></head>"
                page.write_text(source.read_text(encoding="utf-8").replace("</head>", style), encoding="utf-8")
                source = page
            command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={target}", source]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return target

    return made
