"""Widgets, which display the state of their screen and post messages. They hold no state of the app themselves."""
