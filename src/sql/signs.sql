CREATE FUNCTION carecoord.signs(note text)
	RETURNS TABLE (sentence integer, kind text, sign text, span int4range)
	LANGUAGE C STABLE PARALLEL SAFE COST 5000 ROWS 200
	AS 'MODULE_PATHNAME', 'carecoord_signs';
COMMENT ON FUNCTION carecoord.signs(text) IS
'What the sentences of a note (numbered from 1) hold that a row of table weight could speak of: kind and sign as there, and where it stands (characters from 1). Words are folded. No rows for a NULL note. Error 54000 for a note of more than 4 MB.';

CREATE FUNCTION carecoord.weigh(note text)
	RETURNS TABLE (sentence integer, activity text, score integer, reasons text[])
	LANGUAGE sql STABLE PARALLEL SAFE COST 20000 ROWS 10
BEGIN ATOMIC
	SELECT s.sentence, w.activity, sum(w.weight)::integer,
		   array_agg(rtrim(format('%s %s %s', to_char(w.weight, 'FMSG999990'), s.kind, s.sign))
					 ORDER BY abs(w.weight) DESC, s.kind, s.sign)
	FROM (SELECT DISTINCT x.sentence, u.kind, u.sign
		  FROM carecoord.signs($1) AS x, LATERAL (VALUES (x.kind, x.sign), ('always', '')) AS u(kind, sign)) AS s
		-- an own weight takes the place of the shipped one
		JOIN carecoord.weight AS w ON w.kind = s.kind AND w.sign = s.sign
			AND NOT (w.shipped AND EXISTS (SELECT FROM carecoord.weight AS o
										   WHERE o.activity = w.activity AND o.kind = w.kind AND o.sign = w.sign AND NOT o.shipped))
	WHERE EXISTS (SELECT FROM carecoord.weight AS b WHERE b.activity = w.activity AND b.kind = 'always')
	GROUP BY s.sentence, w.activity
	ORDER BY s.sentence, 3 DESC, w.activity;
END;
COMMENT ON FUNCTION carecoord.weigh(text) IS
'How the signs of each sentence (numbered from 1) weigh for each activity: the sum in hundredths, above 0 where the sentence shows the activity (if the lexicon knows any of its words), and the signs that make it up, the heaviest first. Own recognition rules decide by themselves and are not in it. No rows for a NULL note.';
