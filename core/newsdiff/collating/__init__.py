"""Three and more articles on one story: who carries which statement, in which wording.

collate      from documents to a `Collation`
pairs        what any two of the articles share: links, scores, words
clustering   from the scores of sentences to statements
readings     the wordings of a statement
ordering     a common order of the statements
families     articles that print the same copy
"""
