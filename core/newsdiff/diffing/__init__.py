"""From two texts of one passage to edits that people can read."""
