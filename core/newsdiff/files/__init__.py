"""Reading files within limits, and writing them atomically."""
