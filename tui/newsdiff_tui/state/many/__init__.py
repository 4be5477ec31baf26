"""The state of a collation's screen: the reader's place, filters and workspace, as values with pure transitions."""
