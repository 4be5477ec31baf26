"""Comparing two articles, and what can be done with a comparison.

compare       from two documents to a `Comparison`
passages      from links to passages: their edits, labels and order
anchors       identifying sentences so that they can be found again
corrections   links made or removed by hand
dismissals    discrepancies that a reader dismissed
explain       why a passage has its labels
swapping      the comparison with left and right exchanged
side_by_side  which stretches of the two articles are level
"""
