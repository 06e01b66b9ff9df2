-- Columns named `no` are row numbers in order of reading: they save space and are no part of what is stored.
-- Everything else comes from content alone. Spans count UTF-16 units of text.body, end excluded.

CREATE TABLE coder (           -- what coded an article
    no        INTEGER PRIMARY KEY,
    tool      TEXT NOT NULL,   -- version of entente
    knowledge TEXT NOT NULL,   -- hash of knowledge/
    UNIQUE (tool, knowledge)
) STRICT;

CREATE TABLE text (            -- each text once, however many outlets ran it
    no          INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    body        TEXT NOT NULL,
    copy_of     TEXT,          -- id of the text that this one nearly repeats
    fingerprint BLOB           -- of whoever finds copies; opaque here
) STRICT;

CREATE TABLE article (         -- one text as one outlet ran it
    no              INTEGER PRIMARY KEY,
    key             INTEGER NOT NULL UNIQUE, -- hash of text id, publisher, published and url
    text            INTEGER NOT NULL REFERENCES text (no),
    publisher       TEXT,
    published       TEXT,      -- EDTF
    published_basis TEXT,
    title           TEXT,
    author          TEXT,
    url             TEXT,
    language        TEXT,
    input           TEXT NOT NULL,
    parts           TEXT,      -- JSON: [kind, start, end, repeats]; null for one paragraph that is the whole text
    parties         TEXT,      -- JSON: [start, end, role, state], as the input marked them; null for none
    coder           INTEGER NOT NULL REFERENCES coder (no)
) STRICT;
CREATE INDEX article_text ON article (text);

CREATE TABLE entity (          -- who or what a party is
    no     INTEGER PRIMARY KEY,
    key    INTEGER NOT NULL UNIQUE, -- hash of the columns below
    state  TEXT,
    sector TEXT,
    id     TEXT,
    name   TEXT
) STRICT;

CREATE TABLE report (
    article        INTEGER NOT NULL REFERENCES article (no),
    n              INTEGER NOT NULL,        -- its place in the article, from 0
    id             TEXT NOT NULL,           -- shared by the articles that run the same text
    sentence_start INTEGER NOT NULL,
    sentence_end   INTEGER NOT NULL,
    trigger_start  INTEGER NOT NULL,
    trigger_end    INTEGER NOT NULL,
    type           TEXT NOT NULL,
    mode           TEXT,
    contexts       TEXT,                    -- parted by blanks; null for none
    quad           INTEGER NOT NULL,
    score          REAL NOT NULL,
    cameo          TEXT NOT NULL,
    mutual         INTEGER NOT NULL,
    when_edtf      TEXT,
    when_text      TEXT,                    -- null also where the span gives it
    when_start     INTEGER,
    when_end       INTEGER,
    when_basis     TEXT,
    content_type   TEXT,
    content_mode   TEXT,
    content_when   TEXT,
    place_name     TEXT,
    place_state    TEXT,
    place_start    INTEGER,
    place_end      INTEGER,
    auxiliary      TEXT,                    -- parted by blanks; null for none
    cue            TEXT,                    -- with a saidBy party
    quoted         INTEGER,
    confidence     REAL NOT NULL,
    rule           TEXT NOT NULL,
    doubts         TEXT,                    -- JSON: [code, sentence]; null for none
    event_group    INTEGER,                 -- hash of the type and parties; null where it can form no event
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_id ON report (id);
CREATE INDEX report_group ON report (event_group) WHERE event_group IS NOT NULL;

CREATE TABLE report_party (
    article INTEGER NOT NULL,
    report  INTEGER NOT NULL,
    side    INTEGER NOT NULL,  -- 0 actor, 1 recipient, 2 saidBy
    n       INTEGER NOT NULL,
    entity  INTEGER NOT NULL REFERENCES entity (no),
    text    TEXT,              -- null where the span gives it
    start   INTEGER NOT NULL,
    "end"   INTEGER NOT NULL,
    how     TEXT NOT NULL,
    PRIMARY KEY (article, report, side, n),
    FOREIGN KEY (article, report) REFERENCES report (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
    article        INTEGER NOT NULL REFERENCES article (no),
    n              INTEGER NOT NULL,
    start          INTEGER NOT NULL,
    "end"          INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end   INTEGER NOT NULL,
    measure        TEXT NOT NULL,
    value          TEXT,       -- decimal, as text so that no digit is lost
    unit           TEXT,
    factor         TEXT,
    base           TEXT,
    approximate    INTEGER NOT NULL,
    forecast       INTEGER NOT NULL,
    period         TEXT,
    said           INTEGER REFERENCES entity (no),
    said_text      TEXT,
    said_start     INTEGER,
    said_end       INTEGER,
    said_how       TEXT,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_state (
    article INTEGER NOT NULL,
    figure  INTEGER NOT NULL,
    role    TEXT NOT NULL,     -- between or of
    n       INTEGER NOT NULL,
    state   TEXT NOT NULL,
    PRIMARY KEY (article, figure, role, n),
    FOREIGN KEY (article, figure) REFERENCES figure (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_state_state ON figure_state (state, role);

CREATE TABLE quotation (
    article         INTEGER NOT NULL REFERENCES article (no),
    n               INTEGER NOT NULL,
    start           INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    text            TEXT,      -- null where the span gives it
    cue             TEXT,
    direct          INTEGER NOT NULL,
    speaker         INTEGER REFERENCES entity (no),
    speaker_text    TEXT,
    speaker_start   INTEGER,
    speaker_end     INTEGER,
    speaker_how     TEXT,
    addressee       INTEGER REFERENCES entity (no),
    addressee_text  TEXT,
    addressee_start INTEGER,
    addressee_end   INTEGER,
    addressee_how   TEXT,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- What is believed to have happened. Made from the reports alone, so it may be thrown away and made again.

CREATE TABLE dirty (           -- groups with reports that no event has yet
    event_group INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE event (
    key          INTEGER PRIMARY KEY,       -- the event's id as a number
    event_group  INTEGER NOT NULL,
    status       TEXT NOT NULL,             -- happened, confirmed, planned, denied or hypothetical
    type         TEXT NOT NULL,
    mode         TEXT,
    contexts     TEXT,
    quad         INTEGER NOT NULL,
    score        REAL NOT NULL,
    cameo        TEXT NOT NULL,
    mutual       INTEGER NOT NULL,
    when_edtf    TEXT,
    content_type TEXT,
    content_mode TEXT,
    content_when TEXT,
    place_name   TEXT,
    place_state  TEXT,
    confidence   REAL NOT NULL,
    reports      INTEGER NOT NULL,
    plans        INTEGER NOT NULL,
    articles     INTEGER NOT NULL,
    outlets      INTEGER NOT NULL,
    first        TEXT,
    last         TEXT,
    best_article INTEGER NOT NULL,
    best_report  INTEGER NOT NULL,
    FOREIGN KEY (best_article, best_report) REFERENCES report (article, n)
) STRICT;
CREATE INDEX event_of_group ON event (event_group);

CREATE TABLE event_party (
    event  INTEGER NOT NULL REFERENCES event (key),
    side   INTEGER NOT NULL,   -- 0 actor, 1 recipient
    n      INTEGER NOT NULL,
    state  TEXT,               -- that of the entity, to find the events of a state
    entity INTEGER NOT NULL REFERENCES entity (no),
    PRIMARY KEY (event, side, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_state ON event_party (state, event);

CREATE TABLE reason (          -- why a report belongs to an event
    no       INTEGER PRIMARY KEY,
    sentence TEXT NOT NULL
) STRICT;

CREATE TABLE event_report (
    event   INTEGER NOT NULL REFERENCES event (key),
    article INTEGER NOT NULL,
    report  INTEGER NOT NULL,
    plan    INTEGER NOT NULL,  -- 1 where it only announces the event
    reason  INTEGER NOT NULL REFERENCES reason (no),
    PRIMARY KEY (event, article, report),
    FOREIGN KEY (article, report) REFERENCES report (article, n)
) STRICT, WITHOUT ROWID;
