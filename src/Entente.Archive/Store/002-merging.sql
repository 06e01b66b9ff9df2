-- Events are made anew from the reports: the tables that hold them may change their shape at no loss.

DROP TABLE event_report;
DROP TABLE event_party;
DROP TABLE event;
DROP TABLE dirty;
DROP INDEX report_group;
ALTER TABLE report DROP COLUMN event_group;

CREATE TABLE setting (         -- choices that the archive keeps
    name  TEXT PRIMARY KEY,    -- merge: the name of the rule that the events were made by
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    key          INTEGER PRIMARY KEY,       -- the event's id as a number
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
    likeness REAL,             -- to the event's other reports on average, 0 to 1; null where it is the only one
    PRIMARY KEY (event, article, report),
    FOREIGN KEY (article, report) REFERENCES report (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_report_report ON event_report (article, report);

CREATE TABLE unmerged (        -- reports that no event has yet, or whose event must be made anew
    article  INTEGER NOT NULL,
    report   INTEGER NOT NULL,
    compared INTEGER NOT NULL, -- 1 when claim_block and claim_pair have it
    PRIMARY KEY (article, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_block (     -- where to look for reports that may be of one event
    block   INTEGER NOT NULL,  -- hash of the type and one party
    span    INTEGER NOT NULL,  -- 0 to about a month, 1 to about a year, 2 longer or open
    day     INTEGER NOT NULL,  -- the first that the date may mean
    article INTEGER NOT NULL,
    report  INTEGER NOT NULL,
    PRIMARY KEY (block, span, day, article, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_pair (      -- reports that are one event, or nearly
    article_a INTEGER NOT NULL,
    report_a  INTEGER NOT NULL,
    article_b INTEGER NOT NULL,
    report_b  INTEGER NOT NULL,
    likeness  REAL NOT NULL,
    PRIMARY KEY (article_a, report_a, article_b, report_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_pair_b ON claim_pair (article_b, report_b);

INSERT INTO unmerged (article, report, compared)
SELECT DISTINCT p.article, p.report, 0 FROM report_party p JOIN entity e ON e.no = p.entity
WHERE p.side < 2 AND (e.state IS NOT NULL OR e.id IS NOT NULL);
