"""Development tasks by name.

    nox -l                    list them
    nox -s lint types         run some
    nox --no-venv -s tests    run in the current environment, installing nothing

Every session has an environment of its own, kept between runs. Arguments after `--` go to the tool:
`nox -s tests -- tests/core/text -x`.
"""

from __future__ import annotations

from pathlib import Path

import nox

nox.needs_version = ">=2024.4.15"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "types", "contracts", "tests"]

LIMITS = ("startup.py", "first_paint.py", "large_app.py", "report.py", "worst_cases.py")
"""Benchmarks that fail when a limit is exceeded."""


def install(session: nox.Session, *extras: str) -> None:
    """Install newsdiff in editable mode with the extras, unless the session runs in the current environment."""
    if session.virtualenv.is_sandboxed:
        session.install("-e", f".[{','.join(extras)}]")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the test suite, one test per core at a time."""
    install(session, "dev")
    parallel = ("-n", "auto", "--dist", "worksteal")
    session.run("python", "-m", "pytest", "-q", *(session.posargs or parallel))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style with Ruff."""
    install(session, "dev")
    session.run("ruff", "check", *(session.posargs or ["."]))


@nox.session
def types(session: nox.Session) -> None:
    """Check types with mypy."""
    install(session, "dev")
    session.run("mypy", *session.posargs)


@nox.session
def contracts(session: nox.Session) -> None:
    """Check the import contracts and everything generated: manual page, completions, templates, licences."""
    install(session, "dev")
    session.run("lint-imports")
    session.run("python", "release/generate.py", "--check")
    session.run("python", "release/licences.py")


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Measure accuracy, then check every speed limit; name scripts after -- to run only those."""
    install(session, "dev")
    for script in session.posargs or ("accuracy.py", *LIMITS):
        session.run("python", str(Path("benchmarks", script)))


@nox.session
def screenshots(session: nox.Session) -> None:
    """Redraw the pictures of the app and the report (needs Chromium, Fira Code and poppler-utils)."""
    install(session, "dev")
    session.run("python", "screenshots/make.py", *session.posargs)
    session.run("python", "screenshots/animation.py")
    session.run("python", "screenshots/report.py")


@nox.session
def docs(session: nox.Session) -> None:
    """Renew the outputs shown in the README and docs/, then test every example and link."""
    install(session, "dev")
    session.run("python", "benchmarks/readme_outputs.py")
    session.run("python", "screenshots/alignment.py")
    session.run("python", "-m", "pytest", "-q", "tests/docs", *session.posargs)
