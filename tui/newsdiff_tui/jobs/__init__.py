"""Background jobs, and the signals that end the app."""
