"""The state of the screens: the reader's place, filters and workspaces, as values with pure transitions."""
