-- Which packs made the reports, and where the places lie on the map.

-- A version of a pack: the words, frames, places and actors that articles were read with.
CREATE TABLE pack (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,               -- built-in, or the folder's
  digest TEXT NOT NULL,             -- of all its tables: another content is another version
  UNIQUE (name, digest)
) STRICT;

-- The packs that an article was read with, and so all of its reports.
CREATE TABLE article_pack (
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  pack INTEGER NOT NULL REFERENCES pack (id),
  PRIMARY KEY (article, pack)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_pack_by_pack ON article_pack (pack);

-- Places with coordinates by where they lie, for "within 50 km of": an R*Tree of points, which
-- finds those in a box. It rounds to 32 bits and outwards, so the exact distance is worked out from
-- the place's own coordinates.
CREATE VIRTUAL TABLE place_position USING rtree (
  number, south, north, west, east, +place TEXT
);

INSERT INTO place_position (number, south, north, west, east, place)
SELECT row_number() OVER (ORDER BY id), latitude, latitude, longitude, longitude, id
FROM place WHERE latitude IS NOT NULL AND longitude IS NOT NULL;

-- Kept right by triggers of plain SQL, so that any tool may change a place.
CREATE TRIGGER place_position_insert AFTER INSERT ON place
WHEN new.latitude IS NOT NULL AND new.longitude IS NOT NULL
BEGIN
  INSERT INTO place_position (south, north, west, east, place)
  VALUES (new.latitude, new.latitude, new.longitude, new.longitude, new.id);
END;

CREATE TRIGGER place_position_update AFTER UPDATE OF latitude, longitude ON place
WHEN new.latitude IS NOT old.latitude OR new.longitude IS NOT old.longitude
BEGIN
  DELETE FROM place_position WHERE place = old.id;
  INSERT INTO place_position (south, north, west, east, place)
  SELECT new.latitude, new.latitude, new.longitude, new.longitude, new.id
  WHERE new.latitude IS NOT NULL AND new.longitude IS NOT NULL;
END;

CREATE TRIGGER place_position_delete AFTER DELETE ON place
BEGIN
  DELETE FROM place_position WHERE place = old.id;
END;
