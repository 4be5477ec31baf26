"""Collating three or more articles on one story, to find the statements and wordings of each.

collate      the entry point: turns documents into a `Collation`
processes    runs work on all pairs of articles in several processes
pairs        aligns two articles, and counts the words that they share
statements   groups sentences into statements
clustering   clusters sentences by average linkage
support      rescores a pair of sentences in the light of all articles
boilerplate  pairs equivalent lines around the stories
readings     finds the wordings of a statement
ordering     puts the statements in a common order
families     groups articles with copy from the same source
credits      finds the agency that an article credits
comparisons  compares two of the articles on demand
differences  finds differences between two readings
"""
