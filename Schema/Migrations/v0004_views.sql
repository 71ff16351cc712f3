-- Views for people.

-- The chronicle: one row a report, earliest first, undated last, with the sentence it rests on.
CREATE VIEW timeline AS
SELECT
  r.date AS date,
  r.date_earliest AS earliest,
  r.date_latest AS latest,
  r.date_precision AS date_precision,
  t.name AS event,
  t.name_arabic AS event_arabic,
  r.status AS status,
  (SELECT group_concat(coalesce(a.name_arabic, a.name), '، ')
    FROM report_actor ra JOIN actor a ON a.id = ra.actor
    WHERE ra.report = r.number AND ra.role = 'actor') AS actors,
  (SELECT group_concat(coalesce(a.name_arabic, a.name), '، ')
    FROM report_actor ra JOIN actor a ON a.id = ra.actor
    WHERE ra.report = r.number AND ra.role = 'recipient') AS recipients,
  (SELECT group_concat(coalesce(p.name_arabic, p.name), '، ')
    FROM report_place rp JOIN place p ON p.id = rp.place
    WHERE rp.report = r.number) AS places,
  (SELECT group_concat(f.kind || ' ' || CASE
      WHEN f.low = f.high THEN f.low
      WHEN f.high IS NULL THEN '>=' || f.low
      WHEN f.low IS NULL THEN '<=' || f.high
      ELSE f.low || '-' || f.high END, '; ')
    FROM report_figure f WHERE f.report = r.number) AS figures,
  substr(d.text, m.evidence_start + 1, m.evidence_end - m.evidence_start) AS evidence,
  r.attribution_text AS said_by,
  d.source AS source,
  d.published AS published,
  d.title AS title,
  d.url AS url,
  r.confidence AS confidence,
  r.id AS id
FROM report r
JOIN article d ON d.id = r.article
JOIN event_type t ON t.id = r.type
LEFT JOIN mention m ON m.report = r.number AND m.position = 0
ORDER BY r.date NULLS LAST, r.id;

-- The same with codes, ids and coordinates, for maps and for other programs.
CREATE VIEW event_report AS
SELECT
  r.id AS id,
  r.type AS type,
  r.status AS status,
  r.plover_event AS plover_event,
  r.plover_mode AS plover_mode,
  r.plover_quad AS plover_quad,
  r.date_earliest AS date_earliest,
  r.date_latest AS date_latest,
  r.date_precision AS date_precision,
  r.place AS place,
  p.name AS place_name,
  p.name_arabic AS place_name_arabic,
  p.country AS country,
  p.latitude AS latitude,
  p.longitude AS longitude,
  rp.precision AS place_precision,
  (SELECT json_group_array(ra.actor) FROM report_actor ra
    WHERE ra.report = r.number AND ra.role = 'actor') AS actors,
  (SELECT json_group_array(ra.actor) FROM report_actor ra
    WHERE ra.report = r.number AND ra.role = 'recipient') AS recipients,
  (SELECT json_group_array(ra.actor) FROM report_actor ra
    WHERE ra.report = r.number AND ra.role = 'accused') AS accused,
  (SELECT json_group_array(ra.actor) FROM report_actor ra
    WHERE ra.report = r.number AND ra.role = 'claimant') AS claimants,
  r.attribution_actor AS attribution_actor,
  r.confidence AS confidence,
  r.rule AS rule,
  r.article AS article,
  d.source AS source,
  d.url AS url,
  substr(d.text, m.evidence_start + 1, m.evidence_end - m.evidence_start) AS evidence,
  substr(d.text, m.trigger_start + 1, m.trigger_end - m.trigger_start) AS trigger_words
FROM report r
JOIN article d ON d.id = r.article
LEFT JOIN place p ON p.id = r.place
LEFT JOIN report_place rp ON rp.report = r.number AND rp.position = (
  SELECT min(x.position) FROM report_place x WHERE x.report = r.number AND x.place = r.place)
LEFT JOIN mention m ON m.report = r.number AND m.position = 0;
