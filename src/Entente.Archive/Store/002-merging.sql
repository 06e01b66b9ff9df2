-- Events are made anew from the reports: the tables that hold them may change their shape at no loss.

DROP TABLE event_report;
DROP TABLE event_party;
DROP TABLE event;

CREATE TABLE setting (         -- choices that the archive keeps
    name  TEXT PRIMARY KEY,    -- merge: the name of the rule that the events were made by
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
    first_day    INTEGER,                   -- the first day that when_edtf may mean, counted from 0001-01-01 as 0; null for an open start or no date
    last_day     INTEGER,                   -- the last one
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
CREATE INDEX event_day ON event (first_day);

CREATE TABLE event_party (
    event  INTEGER NOT NULL REFERENCES event (key),
    side   INTEGER NOT NULL,   -- 0 actor, 1 recipient
    n      INTEGER NOT NULL,
    state  TEXT,               -- that of the entity, to find the events of a state
    entity INTEGER NOT NULL REFERENCES entity (no),
    PRIMARY KEY (event, side, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_state ON event_party (state, event);

CREATE TABLE event_report (
    event   INTEGER NOT NULL REFERENCES event (key),
    article INTEGER NOT NULL,
    report  INTEGER NOT NULL,
    plan    INTEGER NOT NULL,  -- 1 where it only announces the event
    reason  INTEGER NOT NULL REFERENCES reason (no),
    PRIMARY KEY (event, article, report),
    FOREIGN KEY (article, report) REFERENCES report (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_report_report ON event_report (article, report);

INSERT OR IGNORE INTO dirty (event_group) SELECT DISTINCT event_group FROM report WHERE event_group IS NOT NULL;
