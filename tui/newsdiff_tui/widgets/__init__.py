"""Widgets, which display the state of their screen and post messages, but hold no state of the app."""
