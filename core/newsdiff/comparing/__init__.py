"""The one way through: two documents in, one `Comparison` out; corrections, passages and explanations."""
