"""Controllers, which carry out commands: notes, corrections, exports, search, reloading, explanations."""
