"""Fetching pages from web addresses, and the folder in which they are kept."""
