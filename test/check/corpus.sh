#!/usr/bin/env bash
# Reads the training half of the labelled notes and compares the activities
# found with the labels: required codes must be found, optional ones may be.
# Prints precision, recall and F1; fails if F1 falls below the floor, or if the
# evidence of an act is not the text under its span.
set -euo pipefail
root=${CARECOORD_SRC:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
floor=0.98
notes=$(mktemp "${TMPDIR:-/tmp}/carecoord-corpus.XXXXXX")
trap 'rm -f "$notes"' EXIT
cat "$root"/test/corpus/dev.jsonl "$root"/test/corpus/train/*.jsonl >"$notes"
chmod a+r "$notes"
"${PG_BINDIR:+$PG_BINDIR/}psql" -X -q -At -v ON_ERROR_STOP=1 -v floor="$floor" -v notes="$notes" <<'SQL'
CREATE TEMPORARY TABLE line (doc jsonb);
COPY line FROM :'notes' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
CREATE TEMPORARY TABLE sample AS
	SELECT doc->>'id' AS id, doc->>'note' AS note,
		   ARRAY(SELECT jsonb_array_elements_text(doc->'required')) AS required,
		   ARRAY(SELECT jsonb_array_elements_text(doc->'optional')) AS optional,
		   carecoord.recognize(doc->>'note') AS found
	FROM line;
CREATE TEMPORARY TABLE score AS
	SELECT sum(hit) AS hits, sum(miss) AS misses, sum(wrong) AS wrongs
	FROM sample, LATERAL (
		SELECT (SELECT count(*) FROM unnest(required) AS c WHERE c = ANY (found)) AS hit,
			   (SELECT count(*) FROM unnest(required) AS c WHERE c <> ALL (found)) AS miss,
			   (SELECT count(*) FROM unnest(found) AS c WHERE c <> ALL (required) AND c <> ALL (optional)) AS wrong) AS s;
SELECT format('%s notes: precision %s, recall %s, F1 %s', (SELECT count(*) FROM sample),
			  round(hits / (hits + wrongs), 3), round(hits / (hits + misses), 3),
			  round(2 * hits / (2 * hits + misses + wrongs), 3))
FROM score;
SELECT 2 * hits / (2 * hits + misses + wrongs) < :floor AS low,
	   EXISTS (SELECT FROM sample, carecoord.activities('alameda', note)
			   WHERE evidence IS DISTINCT FROM substr(note, lower(span), upper(span) - lower(span))) AS astray
FROM score \gset
\if :low
	\warn 'F1 is below' :floor
	SELECT 1 / 0;
\endif
\if :astray
	\warn 'evidence is not the text under its span'
	SELECT 1 / 0;
\endif
SQL
