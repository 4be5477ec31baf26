"""From passages to labels: content, position, provenance."""
