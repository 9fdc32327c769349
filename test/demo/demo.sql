-- The tour that `make demo` shows: labelled sample notes in an ordinary table,
-- judged under every rulebook. psql variable notes: path of the sample notes.
\set QUIET on
\pset footer off
\pset linestyle unicode
\pset border 2

CREATE TABLE progress_note (
	note_id		text PRIMARY KEY,
	note		text NOT NULL
);
CREATE TEMPORARY TABLE line (doc jsonb);
-- one JSON document a line: control characters stand for quote and delimiter
COPY line FROM :'notes' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
INSERT INTO progress_note SELECT doc->>'id', doc->>'note' FROM line;
ANALYZE progress_note;

\echo
\echo '1. A table of progress notes (invented ones), an ordinary table of the county:'
SELECT count(*) AS notes, sum(length(note)) AS characters FROM progress_note;

\echo '2. Verdicts by rulebook: the same notes, five documents.'
SELECT r.name AS rulebook,
	   count(*) FILTER (WHERE v.verdict = 'billable') AS billable,
	   count(*) FILTER (WHERE v.verdict = 'mixed') AS mixed,
	   count(*) FILTER (WHERE v.verdict = 'not_billable') AS not_billable,
	   count(*) FILTER (WHERE v.verdict = 'review') AS review
FROM carecoord.rulebook AS r, progress_note AS n,
	LATERAL (SELECT carecoord.classify(r.name, n.note) AS verdict) AS v
GROUP BY r.name ORDER BY r.name;

\echo '3. What the notes show, most frequent first:'
SELECT a.activity, act.topic, count(*) AS notes
FROM progress_note AS n, unnest(carecoord.recognize(n.note)) AS a(activity)
	JOIN carecoord.activity AS act ON act.name = a.activity
GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT 10;

\echo '4. One note under all rulebooks side by side:'
\pset format wrapped
\pset columns 110
SELECT note FROM progress_note WHERE note_id = 'd060';
SELECT c.rulebook, c.verdict,
	   array_to_string(c.billable, ', ') AS billable,
	   array_to_string(c.not_billable, ', ') AS not_billable,
	   array_to_string(c.review, ', ') AS review
FROM progress_note AS n, carecoord.compare_rulebooks(n.note) AS c
WHERE note_id = 'd060';

\echo '5. Three notes with their acts marked, and in words:'
\pset format unaligned
\pset tuples_only on
SELECT E'\n-- ' || note_id || E'\n' || carecoord.highlight('los_angeles', note, NULL, '[%a: ', ']')
	   || E'\n\n' || carecoord.explain('los_angeles', note)
FROM progress_note WHERE note_id IN ('a094', 'b051', 'c037') ORDER BY note_id;
\pset format wrapped
\pset tuples_only off

\echo
\echo '6. The self-test: the shipped example sentences, and a row for each that fails.'
SELECT (SELECT count(*) FROM carecoord.example) AS examples,
	   (SELECT count(*) FROM carecoord.self_test()) AS failures;

\echo '7. A county''s later word, entered as its own ruling with dates, and taken back:'
BEGIN;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section, valid)
VALUES ('alameda', 'report_written', 'billable', 'County letter (invented)', 'item 2', '[2025-07-01,)');
SELECT d AS date_of_service, a.verdict, a.citation
FROM unnest('{2025-06-30,2025-07-01}'::date[]) AS d,
	carecoord.activities('alameda', 'Mailed the probation officer a written progress report.', d) AS a
WHERE a.activity = 'report_written';
ROLLBACK;
