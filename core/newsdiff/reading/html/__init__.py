"""Extracting the article and its metadata from a web page."""
