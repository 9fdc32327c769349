-- What a sentence holds that weights can speak of
-- (the concepts are left out, so that nothing here hangs on the shipped lexicon)
SELECT * FROM carecoord.signs('I called him at 9:15. He will not answer.') WHERE kind NOT IN ('thing', 'deed', 'other_deed');
-- Words are folded as everywhere; a number is #, of whatever length
SELECT sentence, kind, sign FROM carecoord.signs(E'CLIENT\u2019s \u00c9cole, 1,200 miles') WHERE kind IN ('word', 'pair');
SELECT count(*) FROM carecoord.signs(NULL);
SELECT count(*) FROM carecoord.signs('');
SELECT count(*) FROM carecoord.weigh(NULL);

-- An activity of one's own that is recognized by its weights alone
BEGIN;
INSERT INTO carecoord.activity (name, topic, meaning)
	VALUES ('garden_work', 'other_service', 'staff work in the garden with the client');
INSERT INTO carecoord.weight (activity, kind, sign, weight) VALUES
	('garden_work', 'always', '', -250),
	('garden_work', 'word', 'tomatoes', 150),
	('garden_work', 'pair', 'raised bed', 120),
	('garden_work', 'word', '#', 20),
	('garden_work', 'doer', 'staff', 110),
	('garden_work', 'category', 'planned', -300);
SELECT carecoord.recognize('Planted tomatoes with ct.');
SELECT carecoord.recognize('Will plant tomatoes with ct.');
SELECT carecoord.recognize('Filled the raised bed, tomatoes planted by ct himself.');
SELECT sentence, score, reasons FROM carecoord.weigh('Planted 12 tomatoes with ct. Will plant more tomatoes.')
	WHERE activity = 'garden_work';
-- each sign counts once; the words that speak most for it are the evidence, and minutes are read as ever
SELECT activity, evidence, span, minutes
	FROM carecoord.activities('alameda', 'Planted tomatoes and tomatoes with ct, 40 min. Dug tomatoes too. Rested.')
	WHERE activity = 'garden_work';
-- an own rule decides by itself, whatever the signs say
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('weeding', 'verb', 'pulling weeds');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('weeding', 'weeded', 'past');
INSERT INTO carecoord.rule (name, activity, concept) VALUES ('garden_weeded', 'garden_work', 'weeding');
INSERT INTO carecoord.weight (activity, kind, sign, weight) VALUES ('garden_work', 'word', 'weeded', -9000);
SELECT carecoord.recognize('Weeded for an hour.');
-- what stands alone in words that the lexicon does not know shows nothing, and does not stand in the way either
SELECT carecoord.recognize('Tomatoes! Planted tomatoes with ct.'), carecoord.recognize('Tomatoes!');
-- a weight adds to one kind of sign only, and never to words that are in no row
SAVEPOINT s;
INSERT INTO carecoord.weight (activity, kind, sign, weight)
	SELECT 'garden_work', 'thing', name, 1 FROM carecoord.concept WHERE kind = 'term';
SELECT count(*) FROM carecoord.self_test();
ROLLBACK TO s;
-- an own weight takes the place of a shipped one
INSERT INTO carecoord.weight (activity, kind, sign, weight)
	SELECT name, 'always', '', -10000 FROM carecoord.activity WHERE shipped;
SELECT count(*) FROM carecoord.example, LATERAL unnest(carecoord.recognize(sentence));
ROLLBACK;

-- Mistakes
INSERT INTO carecoord.weight VALUES ('no_such', 'word', 'x', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'smell', 'x', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', 'x', 10001);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', '', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'always', 'x', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', 'two words', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', 'three-part-word', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', 'Lobby', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', 'didn''t', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', repeat('a', 65), 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'pair', 'one', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'stem', 'four', 1);
INSERT INTO carecoord.weight SELECT 'waiting', 'cue', name, 1 FROM carecoord.concept WHERE name = 'client';
INSERT INTO carecoord.weight SELECT 'waiting', 'deed', name, 1 FROM carecoord.concept WHERE name = 'client';
INSERT INTO carecoord.weight VALUES ('waiting', 'act', 'no_such', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'thing', 'no_such', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'category', 'no_such', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'doer', 'nobody', 1);
INSERT INTO carecoord.weight VALUES ('waiting', 'word', 'x', 1, true);
UPDATE carecoord.weight SET weight = 1 WHERE shipped;
DELETE FROM carecoord.weight WHERE shipped;
TRUNCATE carecoord.weight;
SELECT count(*) FROM carecoord.weight WHERE NOT shipped;

-- What weigh() adds up is what recognize() finds
SELECT count(*) > 400 AS many, count(*) FILTER (WHERE ARRAY(SELECT unnest(carecoord.recognize(sentence)) ORDER BY 1) <>
	ARRAY(SELECT DISTINCT activity FROM carecoord.weigh(sentence) WHERE score > 0 ORDER BY 1)) AS otherwise
FROM carecoord.example WHERE shipped;
