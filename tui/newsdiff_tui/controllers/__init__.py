"""What the app does when a reader asks for it: notes, corrections, exports, reloading, explanations."""
