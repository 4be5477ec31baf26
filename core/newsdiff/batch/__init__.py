"""Comparing many pairs of articles in several processes, and writing the results as JSON Lines."""
