"""The one exception that newsdiff raises on purpose."""

from __future__ import annotations


class NewsdiffError(Exception):
    """An error the user can fix. Its message is one sentence that says what is wrong, where, and what to do."""
