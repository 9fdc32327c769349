CREATE FUNCTION carecoord.classify(rulebook text, note text, on_date date DEFAULT NULL)
	RETURNS carecoord.verdict
	LANGUAGE C STABLE PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME', 'carecoord_classify';
COMMENT ON FUNCTION carecoord.classify(text, text, date) IS
'Verdict on a note under a rulebook: billable, not_billable, mixed or review. on_date is the date of service, NULL the latest rulings. NULL if rulebook or note is NULL. Error 22023 for an unknown rulebook, 54000 for a note of more than 4 MB.';

CREATE FUNCTION carecoord.activities(rulebook text, note text, on_date date DEFAULT NULL)
	RETURNS TABLE (activity text, topic text, verdict carecoord.verdict, reason text, citation text,
				   evidence text, span int4range, minutes integer)
	LANGUAGE C STABLE PARALLEL SAFE COST 2000 ROWS 3
	AS 'MODULE_PATHNAME', 'carecoord_activities';
COMMENT ON FUNCTION carecoord.activities(text, text, date) IS
'A row per act that the note shows, in order of appearance: its verdict under the rulebook, the reason, where the document says so (NULL where it is silent), the words of the note, their place (characters from 1; evidence = substr(note, lower(span), upper(span) - lower(span))) and the minutes that the note states for it (NULL: none). No rows if rulebook or note is NULL. Errors as classify().';

CREATE FUNCTION carecoord.highlight(rulebook text, note text, on_date date DEFAULT NULL,
									start_tag text DEFAULT '<b>', stop_tag text DEFAULT '</b>')
	RETURNS text
	LANGUAGE C STABLE PARALLEL SAFE COST 2000
	AS 'MODULE_PATHNAME', 'carecoord_highlight';
COMMENT ON FUNCTION carecoord.highlight(text, text, date, text, text) IS
'The note with the words of its acts between start_tag and stop_tag; in the tags %a stands for the activity codes and %v for their verdicts. The note is not escaped for HTML. NULL if rulebook, note or a tag is NULL. Errors as classify().';

CREATE FUNCTION carecoord.explain(rulebook text, note text, on_date date DEFAULT NULL)
	RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE COST 5000
BEGIN ATOMIC
	SELECT format('Under rulebook %s%s the note is %s.', $1,
				  coalesce(' on ' || $3::text, ''), replace(carecoord.classify($1, $2, $3)::text, '_', ' '))
		|| coalesce((
			SELECT string_agg(
				format(E'\n%s. %s: %s\n   words:    "%s" (characters %s to %s%s)\n   reason:   %s%s',
					   a.n, a.activity, replace(a.verdict::text, '_', ' '), a.evidence,
					   lower(a.span), upper(a.span) - 1,
					   coalesce(', ' || a.minutes || ' minutes', ''), a.reason,
					   coalesce(E'\n   document: ' || a.citation, '')),
				'' ORDER BY a.n)
			FROM carecoord.activities($1, $2, $3) WITH ORDINALITY
				AS a(activity, topic, verdict, reason, citation, evidence, span, minutes, n)),
			E'\nNo care coordination activity was recognized in it.')
	WHERE $1 IS NOT NULL AND $2 IS NOT NULL;
END;
COMMENT ON FUNCTION carecoord.explain(text, text, date) IS
'The verdict on a note in words: each act with the words that show it, the reason and the citation. It quotes the note. NULL if rulebook or note is NULL. Errors as classify().';

CREATE FUNCTION carecoord.compare_rulebooks(note text, on_date date DEFAULT NULL)
	RETURNS TABLE (rulebook text, verdict carecoord.verdict, billable text[], not_billable text[],
				   review text[], reasons text[])
	LANGUAGE sql STABLE PARALLEL SAFE COST 10000 ROWS 5
BEGIN ATOMIC
	SELECT r.name, carecoord.classify(r.name, $1, $2), a.billable, a.not_billable, a.review, a.reasons
	FROM carecoord.rulebook AS r,
		LATERAL (
			SELECT coalesce(array_agg(d.activity ORDER BY d.first) FILTER (WHERE d.verdict = 'billable'), '{}') AS billable,
				   coalesce(array_agg(d.activity ORDER BY d.first) FILTER (WHERE d.verdict = 'not_billable'), '{}') AS not_billable,
				   coalesce(array_agg(d.activity ORDER BY d.first) FILTER (WHERE d.verdict = 'review'), '{}') AS review,
				   coalesce(array_agg(d.activity || ': ' || d.reason || coalesce(' [' || d.citation || ']', '') ORDER BY d.first), '{}') AS reasons
			FROM (SELECT x.activity, x.verdict, x.reason, x.citation, min(x.n) AS first
				  FROM carecoord.activities(r.name, $1, $2) WITH ORDINALITY
					AS x(activity, topic, verdict, reason, citation, evidence, span, minutes, n)
				  GROUP BY x.activity, x.verdict, x.reason, x.citation) AS d) AS a
	WHERE $1 IS NOT NULL
	ORDER BY r.name;
END;
COMMENT ON FUNCTION carecoord.compare_rulebooks(text, date) IS
'A row per rulebook: its verdict on the note, the activities that may be billed, may not, or are undecided, and the reason for each with its citation. No rows if the note is NULL.';

CREATE FUNCTION carecoord.self_test(rulebook text DEFAULT NULL)
	RETURNS TABLE (example text, problem text, expected text, found text, sentence text)
	LANGUAGE sql STABLE PARALLEL SAFE COST 100000 ROWS 1
BEGIN ATOMIC
	SELECT e.name, p.problem, p.expected, p.found, e.sentence
	FROM carecoord.example AS e,
		LATERAL (SELECT carecoord.recognize(e.sentence) AS codes,
						CASE WHEN e.rulebook IS NOT NULL
							 THEN carecoord.classify(e.rulebook, e.sentence) END AS verdict) AS f,
		LATERAL (
			SELECT 'activities' AS problem,
				   array_to_string(ARRAY(SELECT c FROM unnest(e.recognized) AS c ORDER BY c), ', ') AS expected,
				   array_to_string(ARRAY(SELECT c FROM unnest(f.codes) AS c ORDER BY c), ', ') AS found
			UNION ALL
			SELECT 'verdict', e.verdict::text, f.verdict::text) AS p
	WHERE ($1 IS NULL OR e.rulebook = $1) AND p.expected IS DISTINCT FROM p.found
	-- a misspelt rulebook is an error, not a passed test
	AND ($1 IS NULL OR carecoord.classify($1, '') IS NOT NULL)
	ORDER BY e.name, p.problem;
END;
COMMENT ON FUNCTION carecoord.self_test(text) IS
'Runs the examples, those of one rulebook or (NULL) all: a row for each whose activities or verdict are not as expected. No rows: all is well. Own rows that overrule shipped ones may make shipped examples fail. Error 22023 for an unknown rulebook.';
