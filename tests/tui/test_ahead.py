"""Comparing in a second process."""

import os

import pytest

import newsdiff
from newsdiff.errors import NewsdiffError
from newsdiff.model import Comparison
from newsdiff_tui.ahead import ahead

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def test_the_answer_is_that_of_the_work(tale: Comparison) -> None:
    compared = ahead(lambda _: newsdiff.compare(tale.a.text, tale.b.text))
    assert compared() == newsdiff.compare(tale.a.text, tale.b.text)


def test_trouble_is_passed_on() -> None:
    def work(_tell: object) -> Comparison:
        raise NewsdiffError("There is no file 'x'.")

    with pytest.raises(NewsdiffError, match="There is no file 'x'"):
        ahead(work)()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="without fork the work is done here")
def test_a_process_that_ends_without_an_answer_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NewsdiffError, match="stopped before it was done"):
        ahead(lambda _: os._exit(9))()


def test_where_the_system_cannot_fork_the_work_is_done_when_it_is_asked_for(
    tale: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "fork", raising=False)
    assert ahead(lambda _: tale)() is tale
