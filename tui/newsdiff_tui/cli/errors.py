"""Errors that are not about what was asked for, and the sentences that report them."""

from __future__ import annotations

NO_MEMORY = (MemoryError, SystemError)
"""Raised when memory runs out; SystemError comes from C libraries that do not check allocations."""

TOO_LITTLE_MEMORY = "There is not enough memory for these articles: shorten them, or close other programs."

NOT_LOADABLE = "Part of newsdiff cannot be loaded ({error}): reinstall it, or close other programs."
"""For an ImportError: a damaged installation, or too little memory for a library."""
