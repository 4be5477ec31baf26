"""The state of the screen of a collation: the reader's place, filters, workspace; values with pure transitions."""
