-- Events: what several reports of one happening amount to. The program works them out from the
-- reports and from the decisions in the ledger; whoever changes reports with another tool runs
-- `waqai reparse`.

-- One row an event. Its number is that of its first report, which also gives the id; the fields are
-- what all its reports amount to, corrected by hand where is_corrected is 1.
CREATE TABLE event (
  number INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
  id TEXT NOT NULL,                 -- key, type, date, place; only the key counts
  type TEXT NOT NULL REFERENCES event_type (id),
  status TEXT NOT NULL,             -- occurred where anybody says so, else what was said last
  place TEXT REFERENCES place (id), -- the most exact of the reports' main places
  date_earliest TEXT,
  date_latest TEXT,
  date_precision TEXT,
  confidence REAL NOT NULL,
  reports INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  sources INTEGER NOT NULL,         -- independent ones: copies and one paper's articles count once
  first_report TEXT,                -- day of publication; NULL where unknown
  last_report TEXT,
  is_corrected INTEGER NOT NULL DEFAULT 0,
  date TEXT AS (coalesce(date_earliest, date_latest)) VIRTUAL,
  name TEXT AS (type || coalesce(' ' || coalesce(date_earliest, date_latest), '')
    || coalesce(' ' || place, '')) VIRTUAL
) STRICT;

CREATE INDEX event_by_date ON event (date, date_earliest, date_latest);
CREATE INDEX event_by_type ON event (type, date);
CREATE INDEX event_by_status ON event (status, date);
-- Places set by hand, which no report names.
CREATE INDEX event_by_corrected_place ON event (place) WHERE is_corrected = 1;

-- Which event a report tells of; NULL where somebody has rejected the report.
CREATE TABLE report_event (
  report INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
  event INTEGER REFERENCES event (number) ON DELETE SET NULL,
  report_key INTEGER NOT NULL,      -- identifies the report across ingests: 50 bits
  facts TEXT NOT NULL               -- what linking compares, in its own compact form
) STRICT;

CREATE INDEX report_event_by_event ON report_event (event);
CREATE INDEX report_event_by_key ON report_event (report_key);

-- Two reports of one event, or perhaps of one (is_doubtful = 1); each pair in both directions.
CREATE TABLE report_pair (
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  other INTEGER NOT NULL,
  score REAL NOT NULL,              -- how much speaks for it
  is_doubtful INTEGER NOT NULL,
  PRIMARY KEY (report, other)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_pair_doubtful ON report_pair (score) WHERE is_doubtful = 1;

-- Where reports are found that may tell of one event: by kind, region or actor (block), and day.
CREATE TABLE report_block (
  cell INTEGER NOT NULL,            -- first day, in spans of 96 days: what is new lies together
  block INTEGER NOT NULL,
  is_long INTEGER NOT NULL,
  first_day INTEGER NOT NULL,       -- days since 1970-01-01
  report INTEGER NOT NULL,
  last_day INTEGER NOT NULL,
  PRIMARY KEY (cell, block, is_long, first_day, report)
) STRICT, WITHOUT ROWID;

-- Keys of reports that are gone, with that of a report that took their place: an id that was given
-- out once leads to the event for ever.
CREATE TABLE event_alias (
  report_key INTEGER PRIMARY KEY,
  successor INTEGER NOT NULL,
  is_same INTEGER NOT NULL          -- 1 the same report in a later text, 0 another of its event
) STRICT;

CREATE INDEX event_alias_by_successor ON event_alias (successor);

-- Where copies of an article are found: by parts of a MinHash signature.
CREATE TABLE article_band (
  cell INTEGER NOT NULL,            -- publication, in spans of 16 days; -1 where unknown
  band INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (cell, band, article)
) STRICT, WITHOUT ROWID;

-- Two articles with the same text, but for light editing; each pair in both directions.
CREATE TABLE article_copy (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES article (id),
  resemblance REAL NOT NULL,        -- share of the common pairs of words, 0 to 1
  PRIMARY KEY (article, other)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_copy_by_other ON article_copy (other);

-- The article that came first of several copies; none for the first one itself.
CREATE TABLE article_original (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  original INTEGER NOT NULL REFERENCES article (id)
) STRICT;

CREATE INDEX article_original_by_original ON article_original (original);

-- Earlier texts of an article that was revised, with what they reported.
CREATE TABLE article_version (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  text_hash TEXT NOT NULL,
  published TEXT,
  title TEXT,
  text TEXT NOT NULL,
  reports TEXT NOT NULL,            -- JSON: key, id, type, status, date, place, figures of each
  PRIMARY KEY (article, text_hash)
) STRICT, WITHOUT ROWID;

-- The ledger of what people have decided. Nothing in it is ever changed or deleted: a decision is
-- undone by another one.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  made TEXT NOT NULL,               -- day and time, UTC
  action TEXT NOT NULL,             -- merge, split, edit, reject, undo
  subject TEXT NOT NULL,            -- the id that was named: of an event or a report
  field TEXT,                       -- of edit
  value TEXT,                       -- of edit
  undoes INTEGER REFERENCES decision (number),
  reason TEXT NOT NULL
) STRICT;

-- The reports that a decision is about. Keys, so that it holds after the next ingest.
CREATE TABLE decision_report (
  decision INTEGER NOT NULL REFERENCES decision (number),
  report_key INTEGER NOT NULL,
  side INTEGER NOT NULL,            -- 0; of a split, 1 for those that stay behind
  PRIMARY KEY (decision, side, report_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_report_by_key ON decision_report (report_key);

CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision BEGIN
  SELECT raise(ABORT, 'decisions are not changed; undo them with another one');
END;

CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision BEGIN
  SELECT raise(ABORT, 'decisions are not deleted; undo them with another one');
END;
