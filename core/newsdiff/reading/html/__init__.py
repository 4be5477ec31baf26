"""Reading web pages: the article in an HTML document, as blocks of text, and its metadata."""
