"""Labelling passages by content, shape and position, and measuring provenance."""
