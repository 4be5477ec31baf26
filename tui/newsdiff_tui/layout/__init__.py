"""What is where on the screen: pure functions from a comparison and a width to rows.

In the order in which they build on each other: `shown` (text fit for a cell grid), `wrapping` (text to rows),
`levelling` (which stretches of the two articles are level), `folding` (what the reader has hidden), `planning` (rows,
and the way back from a row to the text), `overview` (all rows at a glance).
"""
