-- Every activity has at least two sentences that show it and two that nearly do.
SELECT a.name,
	   count(e.name) FILTER (WHERE a.name = ANY (e.recognized)) AS shows,
	   count(e.name) FILTER (WHERE a.name <> ALL (e.recognized)) AS nearly
FROM carecoord.activity a LEFT JOIN carecoord.example e ON e.activity = a.name AND e.rulebook IS NULL
GROUP BY 1
HAVING count(e.name) FILTER (WHERE a.name = ANY (e.recognized)) < 2
	OR count(e.name) FILTER (WHERE a.name <> ALL (e.recognized)) < 2;

-- Every ruling is tried by an example of its rulebook.
SELECT r.rulebook, r.activity FROM carecoord.ruling r
WHERE NOT EXISTS (SELECT FROM carecoord.example e WHERE e.rulebook = r.rulebook AND r.activity = ANY (e.recognized))
ORDER BY 1, 2;

-- All of them pass.
SELECT example, problem, expected, found FROM carecoord.self_test();

-- An example that fails is reported, and only under its own rulebook.
BEGIN;
INSERT INTO carecoord.example (name, activity, sentence, recognized, rulebook, verdict)
VALUES ('zz_wrong', 'waiting', 'Nothing of the kind.', '{waiting}', 'alameda', 'not_billable');
SELECT * FROM carecoord.self_test();
SELECT * FROM carecoord.self_test('san_diego');
SELECT count(*) FROM carecoord.self_test('alameda');
INSERT INTO carecoord.example (name, activity, sentence, recognized, rulebook) VALUES ('zz', 'waiting', 'x', '{}', 'alameda');
ROLLBACK;
INSERT INTO carecoord.example (name, activity, sentence, recognized) VALUES ('zz', 'knitting', 'x', '{}');
INSERT INTO carecoord.example (name, activity, sentence, recognized) VALUES ('zz', 'waiting', 'x', '{NULL}');
