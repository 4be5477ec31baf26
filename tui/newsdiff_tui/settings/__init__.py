"""The configuration file, and state remembered between runs."""
