"""The exception that newsdiff raises for errors that users can fix."""

from __future__ import annotations


class NewsdiffError(Exception):
    """An error that the user can fix. The message is one sentence that says what is wrong, where, and what to do."""
