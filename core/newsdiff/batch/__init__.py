"""Many pairs of articles: read, compared in several processes, and written as one JSON object a line."""
