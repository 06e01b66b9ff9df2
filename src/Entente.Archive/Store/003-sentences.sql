-- The sentences that carry reports, to be found by their words. Made from texts and reports alone.

CREATE TABLE sentence (
    no    INTEGER PRIMARY KEY,
    text  INTEGER NOT NULL REFERENCES text (no),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    UNIQUE (text, start, "end")
) STRICT;

-- Holds no text of its own: spans count UTF-16 units, which SQL cannot cut by, so that the program hands the words in.
CREATE VIRTUAL TABLE sentence_words USING fts5 (
    words, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);

-- Questions sort and group by expressions that no index serves; what it took is given to the words.
DROP INDEX IF EXISTS event_day;
