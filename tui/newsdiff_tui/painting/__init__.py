"""From planned rows to painted strips: which characters are marked, in which styles, with which gutter."""
