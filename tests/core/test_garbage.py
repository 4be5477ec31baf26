"""The garbage collector is paused while a comparison is made or written, and runs again afterwards."""

from __future__ import annotations

import gc

import pytest

import newsdiff
from newsdiff.garbage import collector_paused


def test_the_collector_is_paused_inside_the_block_only() -> None:
    assert gc.isenabled()
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_comparing_pauses_the_collector_and_an_error_resumes_it() -> None:
    running: list[bool] = []

    def on_progress(_stage: str, part: float) -> None:
        running.append(gc.isenabled())
        if part > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        newsdiff.compare("One fell.", "Two fell.", on_progress=on_progress)
    assert running == [False, False]
    assert gc.isenabled()
