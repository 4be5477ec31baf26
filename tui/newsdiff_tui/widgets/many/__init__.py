"""The widgets of the screen of a collation."""
