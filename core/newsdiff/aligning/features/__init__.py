"""The features from which the score of a pair is computed, and the facets of sentences on which they are based."""
