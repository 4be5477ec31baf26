"""Text as such, whatever it is about: words, spellings, sequences, and what a terminal may be sent."""
