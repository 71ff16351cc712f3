-- World knowledge, as far as the stored reports speak of it: kinds of events, places, actors.
--
-- Ids are the stable, readable ones of the gazetteer and the catalogue ("iq.base.ain-al-asad",
-- "country:IRQ"), so that a link reads by itself. Label columns are called name.

-- What can happen, with the nearest codes of the field's schemes; empty where none fits.
CREATE TABLE event_type (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,               -- English
  name_arabic TEXT,
  plover TEXT NOT NULL,             -- one of PLOVER's sixteen event types
  plover_mode TEXT,
  quad INTEGER NOT NULL,            -- 1 verbal, 2 material cooperation; 3 verbal, 4 material conflict
  intensity REAL,                   -- -10 (war) to 10 (peace)
  cameo TEXT,
  acled_event TEXT,
  acled_sub_event TEXT
) STRICT;

-- Places of the gazetteer that some report names, all places that contain them, and new places
-- that only articles know (is_new = 1).
CREATE TABLE place (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,               -- usual English name; the Arabic words where there is none
  name_arabic TEXT,
  name_folded TEXT NOT NULL,        -- the Arabic name (else the other), spelling variants folded
  kind TEXT NOT NULL,               -- base, city, governorate, country, facility, other
  feature TEXT NOT NULL,            -- finer: airport, crossing, district, ...
  country TEXT,                     -- ISO 3166 alpha-3
  -- The place that contains it; deferred, since a place comes before what contains it.
  parent TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  latitude REAL,                    -- degrees north; NULL where unknown, never a stand-in
  longitude REAL,                   -- degrees east
  is_new INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX place_by_parent ON place (parent);
CREATE INDEX place_new_by_name ON place (name_folded) WHERE is_new = 1;

-- Which place lies in which: every place in itself and in all that is above it. "All reports in
-- Iraq" is one join with this table.
CREATE TABLE place_within (
  place TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  container TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  PRIMARY KEY (container, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_within_by_place ON place_within (place);

-- Actors of the catalogue that some report names, what they are part of, and new ones that only
-- articles know (is_new = 1).
CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_arabic TEXT,
  name_folded TEXT NOT NULL,
  kind TEXT NOT NULL,               -- state, organisation, armed-group, person, unnamed
  country TEXT,                     -- ISO 3166 alpha-3; NULL where unknown or international
  sector TEXT,                      -- PLOVER sector code
  is_new INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX actor_new_by_name ON actor (name_folded) WHERE is_new = 1;

-- The Quds Force is part of the Revolutionary Guard, which is part of Iran.
CREATE TABLE actor_part_of (
  actor TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,        -- order in the catalogue, from 0
  whole TEXT NOT NULL REFERENCES actor (id),
  PRIMARY KEY (actor, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX actor_part_of_by_whole ON actor_part_of (whole);
