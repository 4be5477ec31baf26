"""Long work beside the screen, and the signals that end it."""
