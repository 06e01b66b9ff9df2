-- What persons say of what was coded. Reports stay as they were coded; events are made of them as they are corrected.

CREATE TABLE correction (
    no     INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE, -- hash of the columns below: the same correction imported twice is one
    kind   TEXT NOT NULL,        -- report, merge, split, alias or undo
    author TEXT NOT NULL,
    at     TEXT NOT NULL,        -- when it was made, 2024-02-20T10:00:00Z
    note   TEXT,
    body   TEXT NOT NULL         -- JSON, see docs/corrections.md
) STRICT;

-- The rest is made from the corrections, whenever they or the reports change.

CREATE TABLE corrected (         -- the correction that a report is read by
    article    INTEGER NOT NULL,
    report     INTEGER NOT NULL,
    correction INTEGER NOT NULL REFERENCES correction (no),
    added      INTEGER NOT NULL, -- 1 where the report itself is the person's: the coder had none
    PRIMARY KEY (article, report),
    FOREIGN KEY (article, report) REFERENCES report (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE ruling (            -- reports that a person holds to be one event, or not
    article_a  INTEGER NOT NULL,
    report_a   INTEGER NOT NULL,
    article_b  INTEGER NOT NULL,
    report_b   INTEGER NOT NULL,
    same       INTEGER NOT NULL,
    correction INTEGER NOT NULL REFERENCES correction (no),
    PRIMARY KEY (article_a, report_a, article_b, report_b),
    FOREIGN KEY (article_a, report_a) REFERENCES report (article, n),
    FOREIGN KEY (article_b, report_b) REFERENCES report (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX ruling_b ON ruling (article_b, report_b);
