"""Layout of the two articles: from comparison and width to the rows of the panes and of the overview."""
