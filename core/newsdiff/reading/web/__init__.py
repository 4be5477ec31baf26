"""Fetching web pages and storing them beside the articles."""
