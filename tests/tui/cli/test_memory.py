"""Every error gives one sentence, even if there is no memory left to look into it."""

import builtins
import errno
import sys

import pytest

from newsdiff_tui.cli.errors import TOO_LITTLE_MEMORY, sentence_about


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        SystemError("a C library got no memory"),
        OSError(errno.ENOMEM, "Cannot allocate memory", "a folder of newsdiff"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_too_little_memory(error):
    assert sentence_about(error) == TOO_LITTLE_MEMORY


def test_too_little_memory_to_report_an_unexpected_error(monkeypatch):
    load = builtins.__import__

    def load_nothing_large(name, *rest):
        if name == "newsdiff_tui.settings.failures":
            raise MemoryError
        return load(name, *rest)

    monkeypatch.delitem(sys.modules, "newsdiff_tui.settings.failures", raising=False)
    monkeypatch.setattr(builtins, "__import__", load_nothing_large)
    assert sentence_about(ValueError("unexpected")) == TOO_LITTLE_MEMORY
