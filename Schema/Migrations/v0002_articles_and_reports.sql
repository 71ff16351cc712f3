-- Articles and what they report.
--
-- Text is stored once, in article.text; all words of evidence are offsets into it. Offsets count
-- characters (Unicode scalars), as substr() does: substr(text, start + 1, end - start).
-- Days are ISO text. position is the order inside the article or the report, from 0.

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL,        -- the id that came with it; not unique across collections
  identity TEXT NOT NULL UNIQUE,    -- canonical URL, else a hash of source and folded text
  source TEXT,                      -- who published it, as the source calls itself
  url TEXT,
  title TEXT,
  language TEXT,                    -- ISO 639-1
  published TEXT,                   -- day; NULL where unknown
  published_basis TEXT NOT NULL,    -- given, inferred, unknown: how the day is known
  published_explanation TEXT,       -- the reasoning, or what stood in its way
  parser_version TEXT NOT NULL,     -- of the parser that made the reports
  text_hash TEXT NOT NULL,          -- of text: the same article again changes nothing
  text TEXT NOT NULL,               -- title, two line breaks, body; the body alone without a title
  folded TEXT NOT NULL              -- text with spelling variants folded: what search reads
) STRICT;

CREATE INDEX article_by_source ON article (source);
CREATE INDEX article_by_day ON article (published);

-- What one article says of one event.
--
-- The date is the interval of days in which it may lie; an end is NULL where it is open, all four
-- columns are NULL where the text gives no way to tell.
CREATE TABLE report (
  number INTEGER PRIMARY KEY,       -- what the other tables refer to
  id TEXT NOT NULL UNIQUE,          -- stable, readable: the id in every export
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT NOT NULL REFERENCES event_type (id),
  status TEXT NOT NULL,             -- occurred, planned, hypothetical, negated
  place TEXT REFERENCES place (id), -- the main one: the first "at", else the first of all
  date_earliest TEXT,
  date_latest TEXT,
  date_precision TEXT,              -- day, week, month, season, year, longer
  date_text TEXT,                   -- the words; NULL where the date comes from context
  plover_event TEXT NOT NULL,
  plover_mode TEXT,
  plover_quad INTEGER NOT NULL,
  attribution_text TEXT,            -- the words that name who says so
  attribution_actor TEXT REFERENCES actor (id),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  rule TEXT NOT NULL,               -- id of the frame that found it
  steps TEXT NOT NULL DEFAULT '[]', -- the way from the words to the record: a JSON list of lines
  date TEXT AS (coalesce(date_earliest, date_latest)) VIRTUAL, -- one day to sort and chart by
  name TEXT AS (type || coalesce(' ' || coalesce(date_earliest, date_latest), '')
    || coalesce(' ' || place, '')) VIRTUAL -- a label for links
) STRICT;

-- One index for each filter. Those on type, status and place go on with the date, so that "the
-- first hundred rocket attacks" reads a hundred rows. That on the date also has both ends: whether
-- a date may lie in a span of days is then seen without reading the report. None has the id, by
-- which ties are broken: sorting the few reports of one day is cheaper than wider indices.
CREATE INDEX report_by_article ON report (article, position);
CREATE INDEX report_by_date ON report (date, date_earliest, date_latest);
CREATE INDEX report_by_type ON report (type, date);
CREATE INDEX report_by_status ON report (status, date);
CREATE INDEX report_by_place ON report (place, date);
CREATE INDEX report_by_attribution ON report (attribution_actor)
  WHERE attribution_actor IS NOT NULL;
-- "May lie on or before": an open beginning reaches back for ever; "on or after": an open end
-- reaches forward for ever. Undated reports are in neither.
CREATE INDEX report_by_first_day ON report (coalesce(date_earliest, '0000-01-01'))
  WHERE date IS NOT NULL;
CREATE INDEX report_by_last_day ON report (coalesce(date_latest, '9999-12-31'))
  WHERE date IS NOT NULL;

CREATE TABLE report_place (
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,               -- at, from, to, near
  place TEXT NOT NULL REFERENCES place (id),
  precision INTEGER,                -- 1 site or town, 2 near, 3 district, 4 governorate, 5 region, 6 country
  text TEXT NOT NULL,               -- the words
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_place_by_place ON report_place (place);

CREATE TABLE report_actor (
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,               -- actor, recipient, accused, claimant
  actor TEXT NOT NULL REFERENCES actor (id),
  text TEXT NOT NULL,               -- the words
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_actor_by_actor ON report_actor (actor, role);

-- Numbers and what they count; an end is NULL where it is open ("at least five").
CREATE TABLE report_figure (
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,               -- killed, wounded, rockets, ...
  low INTEGER,
  high INTEGER,
  approximate INTEGER NOT NULL,     -- 1 where the text rounds or bounds it
  text TEXT NOT NULL,               -- the words
  PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

-- The words of one sentence that state the event; position 0 is the best one.
CREATE TABLE mention (
  report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  evidence_start INTEGER NOT NULL,  -- the clause that states it
  evidence_end INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,   -- the word or words that name the event
  trigger_end INTEGER NOT NULL,
  PRIMARY KEY (report, position),
  CHECK (evidence_start BETWEEN 0 AND evidence_end AND trigger_start BETWEEN 0 AND trigger_end)
) STRICT, WITHOUT ROWID;

-- What an analyst should know about how an article was read.
CREATE TABLE diagnostic (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,               -- stable, e.g. publication-unknown
  message TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
