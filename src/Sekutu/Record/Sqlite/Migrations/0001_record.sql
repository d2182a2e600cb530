-- The record of one user or team, in one file. Ids shown to people are a letter and the number kept here; AUTOINCREMENT sees to it
-- that no number is ever given twice. Spans are [start, end) in UTF-16 code units of documents.text. Days are ISO 8601; *_day columns
-- hold the same as days since 0001-01-01, to be compared fast.

-- D: one text, however often it was found.
CREATE TABLE documents (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    text_hash       BLOB NOT NULL UNIQUE,              -- SHA-256 of the text in UTF-8
    name            TEXT NOT NULL,                     -- what the input calls it
    version_of      INTEGER REFERENCES documents,      -- the first text of the same article, when this is a later one
    language        TEXT,
    title           TEXT,
    url             TEXT,
    publisher       TEXT,
    via             TEXT,
    published       TEXT,
    published_by    TEXT,                              -- input, page or text
    text            TEXT NOT NULL,
    story           INTEGER NOT NULL,                  -- number of the first document of those that are near-copies of one another
    sample          INTEGER NOT NULL,                  -- how many shingles are kept of it
    reader          TEXT NOT NULL,                     -- version of the program and its knowledge
    added           TEXT NOT NULL
);
CREATE INDEX documents_name ON documents (name);
CREATE INDEX documents_story ON documents (story);

-- Where a text was found, with what stood there.
CREATE TABLE findings (
    document        INTEGER NOT NULL REFERENCES documents,
    location        TEXT NOT NULL,                     -- the file, and the line in it
    file            TEXT,                              -- the file alone; null for standard input
    original_hash   TEXT NOT NULL,                     -- SHA-256 of the original bytes, hexadecimal
    original        BLOB,                              -- the bytes, deflated; null where they are the text in UTF-8
    found           TEXT NOT NULL,
    PRIMARY KEY (document, location)
) WITHOUT ROWID;
CREATE INDEX findings_file ON findings (file);
CREATE INDEX documents_url ON documents (url);

-- A sample of the hashes of four-word runs: how near-copies are found.
CREATE TABLE shingles (
    hash            INTEGER NOT NULL,
    document        INTEGER NOT NULL REFERENCES documents,
    PRIMARY KEY (hash, document)
) WITHOUT ROWID;

-- A, S, C: one thing that one sentence of one document says.
CREATE TABLE assertions (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    document        INTEGER NOT NULL REFERENCES documents,
    kind            TEXT NOT NULL,                     -- event, statement, coverage, place, date, copy
    start           INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    sentence_start  INTEGER NOT NULL,
    sentence_end    INTEGER NOT NULL,
    evidence        TEXT NOT NULL,                     -- the words of the span
    rule            TEXT NOT NULL,
    entry           TEXT,                              -- line of the knowledge file
    confidence      REAL NOT NULL
);
CREATE INDEX assertions_document ON assertions (document, kind);

-- Whoever acts.
CREATE TABLE entities (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    code            TEXT NOT NULL UNIQUE COLLATE NOCASE
);

-- P
CREATE TABLE places (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    registry_id     TEXT,
    canonical       TEXT NOT NULL,
    country         TEXT,
    latitude        REAL,
    longitude       REAL,
    disputed        INTEGER NOT NULL,
    kind            TEXT NOT NULL
);
CREATE UNIQUE INDEX places_identity ON places (canonical, ifnull(country, ''), ifnull(registry_id, ''));

-- E: one happening, whoever tells it. What stands here sums up its claims and is made anew from them.
CREATE TABLE events (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    merged_into     INTEGER REFERENCES events,         -- judged to be the same as that one; null where it stands for itself
    root            INTEGER,                           -- where the chain of merged_into ends; itself where it stands for itself
    type            TEXT,
    status          TEXT,                              -- of the latest word
    date            TEXT,
    from_day        INTEGER,
    to_day          INTEGER,
    place           TEXT,
    place_number    INTEGER REFERENCES places,
    topics          INTEGER NOT NULL DEFAULT 0,
    articles        INTEGER NOT NULL DEFAULT 0,        -- texts that tell it; later versions of one text count once
    origins         INTEGER NOT NULL DEFAULT 0,        -- independent of one another
    first_day       INTEGER,                           -- first and last day of publication
    last_day        INTEGER
);
CREATE INDEX events_root ON events (root);

-- A: what one document says of an event.
CREATE TABLE claims (
    assertion       INTEGER PRIMARY KEY REFERENCES assertions,
    event           INTEGER NOT NULL REFERENCES events,
    document        INTEGER NOT NULL REFERENCES documents,
    type            TEXT NOT NULL,
    status          TEXT NOT NULL,
    status_start    INTEGER,
    status_end      INTEGER,
    date            TEXT,
    from_day        INTEGER,
    to_day          INTEGER,
    date_start      INTEGER,
    date_end        INTEGER,
    date_rule       TEXT,
    place           TEXT,
    place_start     INTEGER,
    place_end       INTEGER,
    place_number    INTEGER REFERENCES places,
    topics          INTEGER NOT NULL,
    trigger_start   INTEGER NOT NULL,
    trigger_end     INTEGER NOT NULL,
    words           BLOB NOT NULL,                     -- hashes of the sentence's words and of its names and numbers,
    names           BLOB NOT NULL                      -- by which the same happening is known again
);
CREATE INDEX claims_event ON claims (event);
CREATE INDEX claims_document ON claims (document);

CREATE TABLE claim_actors (
    assertion       INTEGER NOT NULL REFERENCES assertions,
    side            TEXT NOT NULL,                     -- source or target
    ordinal         INTEGER NOT NULL,
    entity          INTEGER NOT NULL REFERENCES entities,
    start           INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    rule            TEXT NOT NULL,
    type            TEXT NOT NULL,                     -- these three again from the claim, for the search of candidates
    from_day        INTEGER,
    published_day   INTEGER,
    PRIMARY KEY (assertion, side, ordinal)
) WITHOUT ROWID;
CREATE INDEX claim_actors_dated ON claim_actors (entity, type, from_day);
CREATE INDEX claim_actors_published ON claim_actors (entity, type, published_day);

-- Further sentences of the same document that tell the claim again.
CREATE TABLE retellings (
    assertion       INTEGER NOT NULL REFERENCES assertions,
    start           INTEGER NOT NULL,
    "end"           INTEGER NOT NULL,
    PRIMARY KEY (assertion, start)
) WITHOUT ROWID;

CREATE TABLE event_actors (
    event           INTEGER NOT NULL REFERENCES events,
    side            TEXT NOT NULL,
    entity          INTEGER NOT NULL REFERENCES entities,
    ordinal         INTEGER NOT NULL,
    PRIMARY KEY (event, side, entity)
) WITHOUT ROWID;
CREATE INDEX event_actors_entity ON event_actors (entity, event);

-- Same, different or unsure: who found so, when and why. Nothing is deleted here; what no longer holds has a day of undoing.
CREATE TABLE judgements (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    "left"          TEXT NOT NULL,                     -- A or E with its number
    "right"         TEXT NOT NULL,
    verdict         TEXT NOT NULL,                     -- same, different, unsure
    why             TEXT NOT NULL,
    made_by         TEXT NOT NULL,                     -- rule or user
    made            TEXT NOT NULL,
    undone          TEXT
);
CREATE INDEX judgements_left ON judgements ("left");
CREATE INDEX judgements_right ON judgements ("right");

-- S
CREATE TABLE statements (
    assertion       INTEGER PRIMARY KEY REFERENCES assertions,
    speaker         TEXT NOT NULL,
    speaker_start   INTEGER NOT NULL,
    speaker_end     INTEGER NOT NULL,
    aka             TEXT NOT NULL,                     -- other speakers or names, separated by |
    role            TEXT,
    country         TEXT,
    quote           TEXT                               -- null for indirect speech
);

-- C
CREATE TABLE coverage (
    assertion       INTEGER PRIMARY KEY REFERENCES assertions,
    instrument      TEXT NOT NULL,
    instrument_id   TEXT,
    article         TEXT,
    applies_to      TEXT NOT NULL,
    place_number    INTEGER REFERENCES places,
    asserted_by     TEXT,
    denied          INTEGER NOT NULL
);

CREATE TABLE dates (
    assertion       INTEGER PRIMARY KEY REFERENCES assertions,
    value           TEXT NOT NULL,
    conflict        INTEGER NOT NULL,
    spanning        TEXT
);

CREATE TABLE place_mentions (
    assertion       INTEGER PRIMARY KEY REFERENCES assertions,
    place           INTEGER NOT NULL REFERENCES places
);
CREATE INDEX place_mentions_place ON place_mentions (place);
