"""Comparing two articles, and working with the comparison.

compare       the entry point: turns two documents into a `Comparison`
passages      turns links into passages, with edits, labels and order
anchors       identifies sentences so that they can be found again
corrections   adds and removes links by hand
dismissals    dismisses discrepancies by hand
explain       explains why a passage has its labels
swapping      swaps left and right
side_by_side  arranges the two articles so that matching text is level
"""
