"""The screen of a collation, its commands, and the screens that it opens."""
