-- Compares what is recognized in labelled notes with their labels, and the
-- verdicts with those that the labels give. A note is a line of JSON: id,
-- note, required (codes that must be found), optional (codes that may be), and
-- perhaps pair (id of its twin in a minimal pair), writer and tags.
-- psql variables: notes, path of the notes; brief, whether to leave writers, tags and confusions out.
\pset footer off
CREATE TEMPORARY TABLE line (doc jsonb);
COPY line FROM :'notes' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
CREATE TEMPORARY TABLE sample AS
	SELECT doc->>'id' AS id, doc->>'note' AS note, doc->>'pair' AS pair,
		   coalesce(doc->>'writer', left(doc->>'id', 1)) AS writer, doc->'tags' AS tags,
		   ARRAY(SELECT jsonb_array_elements_text(doc->'required')) AS required,
		   ARRAY(SELECT jsonb_array_elements_text(doc->'optional')) AS optional,
		   carecoord.recognize(doc->>'note') AS found
	FROM line;
-- a row per note and code that is found or required; optional ones count neither way
CREATE TEMPORARY TABLE outcome AS
	SELECT s.id, s.writer, c.code, c.code = ANY (s.required) AS required, c.code = ANY (s.found) AS found
	FROM sample AS s, LATERAL (SELECT DISTINCT unnest(s.required || s.found)) AS c(code)
	WHERE c.code <> ALL (s.optional) OR c.code = ANY (s.required);
-- the verdict of a set of codes under a rulebook
CREATE FUNCTION pg_temp.verdict_of(book text, codes text[]) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT CASE WHEN bool_or(verdict = 'billable') AND bool_or(verdict = 'not_billable') THEN 'mixed'
				WHEN bool_or(verdict = 'billable') THEN 'billable'
				WHEN bool_or(verdict = 'not_billable') THEN 'not_billable' ELSE 'review' END
	FROM carecoord.ruling WHERE rulebook = book AND activity = ANY (codes) AND NOT disabled
$$;
-- notes whose verdict does not hang on an optional code
CREATE TEMPORARY TABLE verdict AS
	SELECT s.id, r.name AS rulebook, min(g.verdict) AS gold, carecoord.classify(r.name, s.note)::text AS found
	FROM sample AS s, carecoord.rulebook AS r,
		LATERAL (SELECT pg_temp.verdict_of(r.name, s.required || ARRAY(
					SELECT s.optional[i] FROM generate_subscripts(s.optional, 1) AS i WHERE (subset >> (i - 1)) & 1 = 1))
				 FROM generate_series(0, (1 << coalesce(array_length(s.optional, 1), 0)) - 1) AS subset) AS g(verdict)
	WHERE r.shipped
	GROUP BY s.id, s.note, r.name
	HAVING count(DISTINCT g.verdict) = 1;

\echo 'By activity:'
SELECT coalesce(code, 'all') AS activity, count(*) FILTER (WHERE required) AS labelled, count(*) FILTER (WHERE found) AS found,
	   count(*) FILTER (WHERE required AND found) AS right,
	   round(count(*) FILTER (WHERE required AND found)::numeric / nullif(count(*) FILTER (WHERE found), 0), 3) AS precision,
	   round(count(*) FILTER (WHERE required AND found)::numeric / nullif(count(*) FILTER (WHERE required), 0), 3) AS recall,
	   round(2 * count(*) FILTER (WHERE required AND found)::numeric /
			 (count(*) FILTER (WHERE required) + count(*) FILTER (WHERE found)), 3) AS f1
FROM outcome GROUP BY ROLLUP (code) ORDER BY grouping(code), code;
\echo 'Verdicts by rulebook (false block: billable or mixed called not_billable; false pass: not_billable called billable or mixed):'
SELECT coalesce(rulebook, 'all') AS rulebook, count(*) AS notes, round(avg((gold = found)::int), 3) AS right,
	   round(avg((found = 'not_billable')::int) FILTER (WHERE gold IN ('billable', 'mixed')), 3) AS false_block,
	   round(avg((found IN ('billable', 'mixed'))::int) FILTER (WHERE gold = 'not_billable'), 3) AS false_pass
FROM verdict GROUP BY ROLLUP (rulebook) ORDER BY grouping(rulebook), rulebook;
\echo 'Minimal pairs, and acts whose evidence is not the text under their span:'
SELECT (SELECT count(*) FROM sample AS a JOIN sample AS b ON a.pair = b.id AND a.id < b.id) AS pairs,
	   (SELECT count(*) FROM sample AS a JOIN sample AS b ON a.pair = b.id AND a.id < b.id
		WHERE NOT EXISTS (SELECT FROM outcome AS o WHERE o.id IN (a.id, b.id) AND o.required <> o.found)) AS both_right,
	   (SELECT count(*) FROM sample, carecoord.activities('alameda', note)
		WHERE evidence IS DISTINCT FROM substr(note, lower(span), upper(span) - lower(span))) AS astray;
\if :brief
\else
\echo 'By writer:'
SELECT writer, count(DISTINCT id) AS notes,
	   round(2 * count(*) FILTER (WHERE required AND found)::numeric /
			 (count(*) FILTER (WHERE required) + count(*) FILTER (WHERE found)), 3) AS f1
FROM outcome GROUP BY writer ORDER BY writer;
\echo 'By tag (of ten notes or more):'
SELECT t.tag, count(DISTINCT o.id) AS notes,
	   round(2 * count(*) FILTER (WHERE o.required AND o.found)::numeric /
			 (count(*) FILTER (WHERE o.required) + count(*) FILTER (WHERE o.found)), 3) AS f1
FROM outcome AS o JOIN sample AS s USING (id), LATERAL jsonb_array_elements_text(s.tags) AS t(tag)
GROUP BY t.tag HAVING count(DISTINCT o.id) >= 10 ORDER BY t.tag;
\echo 'Confusions: what was missed, and what was found wrongly in the same note (- alone), most frequent first:'
SELECT coalesce(m.code, '-') AS missed, coalesce(w.code, '-') AS found_wrongly, count(*) AS notes
FROM (SELECT * FROM outcome WHERE required AND NOT found) AS m
	FULL JOIN (SELECT * FROM outcome WHERE found AND NOT required) AS w ON w.id = m.id
GROUP BY m.code, w.code ORDER BY count(*) DESC, 1, 2 LIMIT 30;
\endif
