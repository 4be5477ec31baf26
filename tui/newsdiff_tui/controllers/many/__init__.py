"""The controllers of the screen of a collation."""
