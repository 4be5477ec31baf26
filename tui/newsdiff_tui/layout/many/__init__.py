"""Layout of a collation: the table of statements, and the readings of one of them."""
