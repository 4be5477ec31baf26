"""Three and more articles on one story: who carries which statement, in which wording.

collate      from documents to a `Collation`
processes    work on all pairs of articles, in several processes
pairs        what any two of the articles share: links, scores, words
statements   from links and scores to the sentences of each statement
clustering   average linkage
support      what all articles together say about a pair of sentences
boilerplate  lines around the stories that say the same
readings     the wordings of a statement
ordering     a common order of the statements
families     articles that print copy of one source
credits      the agency that an article names
comparisons  two of the articles compared, when somebody looks at them
differences  what two readings say differently
"""
