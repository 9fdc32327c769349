-- NULL and empty.
SELECT carecoord.classify(NULL, 'x') IS NULL AS no_rulebook, carecoord.classify('alameda', NULL) IS NULL AS no_note,
	   carecoord.classify('alameda', '') AS empty, carecoord.classify('alameda', ' ') AS blank;
SELECT * FROM carecoord.activities('alameda', NULL);
SELECT * FROM carecoord.activities('alameda', '');
SELECT * FROM carecoord.compare_rulebooks(NULL);
SELECT carecoord.explain('alameda', NULL) IS NULL AS explain, carecoord.highlight('alameda', NULL) IS NULL AS highlight,
	   carecoord.highlight('alameda', 'x', NULL, NULL) IS NULL AS no_tag;
SELECT carecoord.explain('alameda', 'Quiet day.');
SELECT carecoord.highlight('alameda', 'Quiet day.'), carecoord.highlight('alameda', '');

-- An unknown rulebook; a note in its place is not shown.
SELECT carecoord.classify('fresno', 'x');
SELECT carecoord.classify('The client, Maria, relapsed.', 'alameda');
SELECT * FROM carecoord.activities('', 'x');
SELECT carecoord.explain('fresno', 'x');

-- The four verdicts.
SELECT note, carecoord.classify('alameda', note)
FROM unnest(ARRAY[
	'I spoke with the client''s probation officer by phone about the hearing.',
	'I drove the client to court.',
	'I drove the client to court and spoke with her probation officer there.',
	'The client was quiet today.']) AS note;

-- Counties contradict each other.
SELECT rulebook, verdict, billable, not_billable, review
FROM carecoord.compare_rulebooks('I mailed a written progress report to the probation officer.');
SELECT rulebook, verdict, reasons
FROM carecoord.compare_rulebooks('I drove the client to court.');

-- The date of service: one document names the day from which it holds.
SELECT d AS on_date, carecoord.classify('dwihn', 'I spoke with the member''s probation officer by phone.', d)
FROM unnest('{2021-10-31,2021-11-01,2026-01-01,NULL}'::date[]) AS d;
SELECT activity, verdict, reason, citation
FROM carecoord.activities('dwihn', 'I spoke with the member''s probation officer by phone.', '2021-10-31');

-- Every column, and the place of the words.
\x
SELECT * FROM carecoord.activities('san_diego',
	'José: I drove the client to court (40 min). I spoke with her probation officer by phone for 15 minutes.');
\x
SELECT carecoord.explain('los_angeles', 'I drove the client to court. I spoke with her probation officer by phone.');
SELECT carecoord.highlight('los_angeles', 'I drove the client to court. I spoke with her probation officer by phone.');
SELECT carecoord.highlight('los_angeles', 'I drove the client to court.', NULL, '[%a=%v 100%%%: ', ']');

-- Offsets lead back to the note as it was written.
SELECT evidence = substr(note, lower(span), upper(span) - lower(span)) AS exact, span, evidence
FROM (VALUES (E'\t\u00a0\u201cOk\u201d \U0001F600\r\nI dro\u200bve the cli\u0301ent to court.'),
			 (E'e\u0301e\u0301 \ufeff I\u2019ve been busy \u2013 drove the client to court\u2026'),
			 (E'DROVE  THE\tCLIENT\r\nTO COURT')) AS v(note),
	carecoord.activities('alameda', note);

-- The same under an empty search_path, and in prepared statements.
SET search_path = '';
PREPARE p (text) AS SELECT carecoord.classify('alameda', $1), carecoord.recognize($1);
EXECUTE p ('I drove the client to court.');
EXECUTE p (NULL);
DEALLOCATE p;
RESET search_path;
