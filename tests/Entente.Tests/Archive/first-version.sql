-- An archive as the first released version wrote it (tables of version 1), to be opened by every later one.
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
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
INSERT INTO "article" VALUES(1,2374257736279192570,1,'Example Wire','2014-07-11','given',NULL,NULL,NULL,'en','a.jsonl:1',NULL,NULL,1);
INSERT INTO "article" VALUES(2,6114763606652933026,2,'Harbour News','2014-07-12','given',NULL,NULL,NULL,'en','a.jsonl:2',NULL,NULL,1);
CREATE TABLE coder (           -- what coded an article
    no        INTEGER PRIMARY KEY,
    tool      TEXT NOT NULL,   -- version of entente
    knowledge TEXT NOT NULL,   -- hash of knowledge/
    UNIQUE (tool, knowledge)
) STRICT;
INSERT INTO "coder" VALUES(1,'0.1.0','499bd029d3b65b28');
CREATE TABLE dirty (           -- groups with reports that no event has yet
    event_group INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE entity (          -- who or what a party is
    no     INTEGER PRIMARY KEY,
    key    INTEGER NOT NULL UNIQUE, -- hash of the columns below
    state  TEXT,
    sector TEXT,
    id     TEXT,
    name   TEXT
) STRICT;
INSERT INTO "entity" VALUES(1,2786366049237531541,'RUS','GOV','Vladimir Putin','Vladimir Putin');
INSERT INTO "entity" VALUES(2,3769555108148597104,'CUB',NULL,'CUB','Cuba');
INSERT INTO "entity" VALUES(3,167308235358937715,'RUS',NULL,'RUS','Russia');
INSERT INTO "entity" VALUES(4,373576737017293021,'RUS','GOV','RUS','Russia');
INSERT INTO "entity" VALUES(5,4103190382332802543,'CUB','GOV','Raúl Castro','Raúl Castro');
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
INSERT INTO "event" VALUES(1558669960983163053,3412624415991155559,'happened','CONSULT','visit',NULL,1,2.5,'040',0,'2014-07-12',NULL,NULL,NULL,NULL,NULL,0.79,2,0,1,1,'2014-07-12','2014-07-12',2,0);
INSERT INTO "event" VALUES(3312082983140091000,5565387198451094618,'happened','REJECT',NULL,NULL,3,-2.0,'120',0,'2014-07-12','SANCTION','expel',NULL,NULL,NULL,0.79,1,0,1,1,'2014-07-12','2014-07-12',2,2);
INSERT INTO "event" VALUES(5968471933220779792,3412624415991155559,'happened','CONSULT','visit',NULL,1,4.0,'042',0,'2014-07-11',NULL,NULL,NULL,'Havana','CUB',0.86,1,0,1,1,'2014-07-11','2014-07-11',1,0);
INSERT INTO "event" VALUES(7947447232349373210,518266351089580592,'planned','AID',NULL,'economic',2,10.0,'071',0,NULL,NULL,NULL,NULL,NULL,NULL,0.81,1,0,1,1,'2014-07-11','2014-07-11',1,1);
CREATE TABLE event_party (
    event  INTEGER NOT NULL REFERENCES event (key),
    side   INTEGER NOT NULL,   -- 0 actor, 1 recipient
    n      INTEGER NOT NULL,
    state  TEXT,               -- that of the entity, to find the events of a state
    entity INTEGER NOT NULL REFERENCES entity (no),
    PRIMARY KEY (event, side, n)
) STRICT, WITHOUT ROWID;
INSERT INTO "event_party" VALUES(1558669960983163053,0,0,'RUS',1);
INSERT INTO "event_party" VALUES(1558669960983163053,1,0,'CUB',2);
INSERT INTO "event_party" VALUES(3312082983140091000,0,0,'CUB',2);
INSERT INTO "event_party" VALUES(3312082983140091000,1,0,'RUS',3);
INSERT INTO "event_party" VALUES(5968471933220779792,0,0,'RUS',1);
INSERT INTO "event_party" VALUES(5968471933220779792,1,0,'CUB',2);
INSERT INTO "event_party" VALUES(7947447232349373210,0,0,'RUS',3);
INSERT INTO "event_party" VALUES(7947447232349373210,1,0,'CUB',2);
CREATE TABLE event_report (
    event   INTEGER NOT NULL REFERENCES event (key),
    article INTEGER NOT NULL,
    report  INTEGER NOT NULL,
    plan    INTEGER NOT NULL,  -- 1 where it only announces the event
    reason  INTEGER NOT NULL REFERENCES reason (no),
    PRIMARY KEY (event, article, report),
    FOREIGN KEY (article, report) REFERENCES report (article, n)
) STRICT, WITHOUT ROWID;
INSERT INTO "event_report" VALUES(1558669960983163053,2,0,0,1);
INSERT INTO "event_report" VALUES(1558669960983163053,2,1,0,2);
INSERT INTO "event_report" VALUES(3312082983140091000,2,2,0,1);
INSERT INTO "event_report" VALUES(5968471933220779792,1,0,0,1);
INSERT INTO "event_report" VALUES(7947447232349373210,1,1,0,1);
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
INSERT INTO "figure" VALUES(1,0,124,135,102,160,'debt','29000000000','USD',NULL,NULL,0,1,NULL,1,NULL,152,154,'pronoun');
CREATE TABLE figure_state (
    article INTEGER NOT NULL,
    figure  INTEGER NOT NULL,
    role    TEXT NOT NULL,     -- between or of
    n       INTEGER NOT NULL,
    state   TEXT NOT NULL,
    PRIMARY KEY (article, figure, role, n),
    FOREIGN KEY (article, figure) REFERENCES figure (article, n)
) STRICT, WITHOUT ROWID;
INSERT INTO "figure_state" VALUES(1,0,'between',0,'CUB');
INSERT INTO "figure_state" VALUES(1,0,'between',1,'RUS');
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
CREATE TABLE reason (          -- why a report belongs to an event
    no       INTEGER PRIMARY KEY,
    sentence TEXT NOT NULL
) STRICT;
INSERT INTO "reason" VALUES(1,'It is the first report of this event: none before it has the same type, parties and date.');
INSERT INTO "reason" VALUES(2,'Type, parties and date are those of the event.');
INSERT INTO "reason" VALUES(3,'Type and parties are the same, and this is the only such event in the period that it gives.');
INSERT INTO "reason" VALUES(4,'It gives no date, and its article reports one event of this type and parties.');
INSERT INTO "reason" VALUES(5,'It announced an act of this type and these parties for a time in which one was then reported.');
INSERT INTO "reason" VALUES(6,'Type, parties and date fit several events; this one has the most articles.');
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
INSERT INTO "report" VALUES(1,0,'df0da35064cd12cb',0,101,33,70,'CONSULT','visit',NULL,1,4.0,'042',0,'2014-07-11',NULL,54,60,'stated',NULL,NULL,NULL,'Havana','CUB',44,50,NULL,NULL,NULL,0.86,'consult/x-pays-y-a-visit',NULL,3412624415991155559);
INSERT INTO "report" VALUES(1,1,'9aab8b8ba3dc3ce8',102,160,114,123,'AID',NULL,'economic',2,10.0,'071',0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'future','said',0,0.81,'aid/x-forgives-y-s-debt',NULL,518266351089580592);
INSERT INTO "report" VALUES(2,0,'4c5b00630d38d3ba',0,70,6,13,'CONSULT','visit',NULL,1,4.0,'042',0,'2014-07-12',NULL,NULL,NULL,'published',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'said',0,0.79,'consult/x-visits-y',NULL,3412624415991155559);
INSERT INTO "report" VALUES(2,1,'6921a1f36cb1e1ff',0,70,36,39,'CONSULT',NULL,NULL,1,2.5,'040',1,'2014-07-12',NULL,NULL,NULL,'published',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'said',0,0.79,'consult/x-meets-y',NULL,3412624415991155559);
INSERT INTO "report" VALUES(2,2,'5da966b8f27a2ebb',71,123,76,82,'REJECT',NULL,NULL,3,-2.0,'120',0,'2014-07-12',NULL,NULL,NULL,'published','SANCTION','expel',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0.79,'reject/x-denies-that-it-did',NULL,5565387198451094618);
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
INSERT INTO "report_party" VALUES(1,0,0,0,1,NULL,18,32,'title');
INSERT INTO "report_party" VALUES(1,0,1,0,2,NULL,44,50,'place');
INSERT INTO "report_party" VALUES(1,1,0,0,3,NULL,102,108,'name');
INSERT INTO "report_party" VALUES(1,1,1,0,2,NULL,139,143,'name');
INSERT INTO "report_party" VALUES(1,1,2,0,1,NULL,152,154,'pronoun');
INSERT INTO "report_party" VALUES(2,0,0,0,1,NULL,0,5,'name');
INSERT INTO "report_party" VALUES(2,0,1,0,2,NULL,14,18,'name');
INSERT INTO "report_party" VALUES(2,0,2,0,4,NULL,57,64,'seat');
INSERT INTO "report_party" VALUES(2,1,0,0,1,NULL,0,5,'name');
INSERT INTO "report_party" VALUES(2,1,0,1,5,NULL,40,51,'name');
INSERT INTO "report_party" VALUES(2,1,2,0,4,NULL,57,64,'seat');
INSERT INTO "report_party" VALUES(2,2,0,0,2,NULL,71,75,'name');
INSERT INTO "report_party" VALUES(2,2,1,0,3,NULL,106,113,'demonym');
CREATE TABLE text (            -- each text once, however many outlets ran it
    no          INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    body        TEXT NOT NULL,
    copy_of     TEXT,          -- id of the text that this one nearly repeats
    fingerprint BLOB           -- of whoever finds copies; opaque here
) STRICT;
INSERT INTO "text" VALUES(1,'608f838fa254558c','Russian President Vladimir Putin arrived in Havana on Friday for talks with Cuban leader Raúl Castro. Russia will write off $29 billion of Cuba''s debt, he said.',NULL,X'363531633737656466386636396131316162666263633631333064663833373300');
INSERT INTO "text" VALUES(2,'34c92db5b796c017','Putin visited Cuba on Friday 🎺 and met Raúl Castro, the Kremlin said. Cuba denied that it had expelled a Russian diplomat.',NULL,X'663637656330366365393439306633356333646435386266313731333565656500');
CREATE INDEX article_text ON article (text);
CREATE INDEX report_id ON report (id);
CREATE INDEX report_group ON report (event_group) WHERE event_group IS NOT NULL;
CREATE INDEX figure_state_state ON figure_state (state, role);
CREATE INDEX event_of_group ON event (event_group);
CREATE INDEX event_party_state ON event_party (state, event);
COMMIT;
PRAGMA user_version = 1;
