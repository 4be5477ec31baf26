"""Words, spellings, sequences, and what a terminal may be sent: text as such, whatever it is about."""
