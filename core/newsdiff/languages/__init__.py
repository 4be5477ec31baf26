"""Tables by language, and which language an article is in."""
