"""Collating three or more articles from the command line."""
