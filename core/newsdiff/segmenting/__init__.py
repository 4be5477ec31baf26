"""From a `Document` to an `Article`: paragraphs and sentences in many languages."""
