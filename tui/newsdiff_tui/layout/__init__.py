"""Layout: pure functions that turn a comparison and a width into rows.

The main modules, in the order in which they build on each other, are `shown` (makes text safe for the cell grid),
`wrapping` (wraps text into rows), `levelling` (pairs stretches of the two articles), `folding` (folds hidden passages),
`planning` (maps rows to text and back), and `overview` (reduces all rows to the overview).
"""
