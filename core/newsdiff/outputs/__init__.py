"""From a `Comparison` to files and listings."""
