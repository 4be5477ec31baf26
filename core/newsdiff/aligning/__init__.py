"""From two articles to links and passages."""
