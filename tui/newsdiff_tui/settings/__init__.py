"""Configuration, and what is remembered between runs."""
