-- Phrases, concepts and rules: what is refused, and how own rows work. The
-- words are invented, so that nothing here hangs on the shipped lexicon.
BEGIN;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_glorp', 'verb', 'to glorp');
INSERT INTO carecoord.concept (name, meaning) VALUES ('zz_thing', 'what is glorped');
INSERT INTO carecoord.concept (name, parent, meaning) VALUES ('zz_widget', 'zz_thing', 'one kind of it');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
	('zz_glorp', '(glorped|zorbed [up])', 'past'), ('zz_glorp', 'glorping', 'ing'), ('zz_glorp', 'glorp', 'base'),
	('zz_widget', '(widgette|widgette of _|# widgettes)', NULL);
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES
	('zz_rule', 'waiting', 'zz_glorp', '> 4 zz_thing');
SELECT note, carecoord.recognize(note)
FROM unnest(ARRAY['I glorped the widgette.', 'GLORPED a Widgétte', 'Zorbed up 12 widgettes', 'I glorped.',
	'I glorped it and, much later and elsewhere, saw a widgette', 'was glorping the widgette',
	'Will glorp the widgette.', 'Did not glorp. Widgette.']) AS note;

-- What a phrase may not be; the place of the fault is told.
SAVEPOINT s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'a (b|c');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'é b) c');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'a [b (c]');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'a (b||c)');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'first, second');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', '_ #');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'a _ _ _ _');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', '...');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'a b c d e f g h i j k l m');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) SELECT 'zz_thing', repeat('a b ', 5001);
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) SELECT 'zz_thing', repeat('(', 50) || 'a' || repeat(')', 50);
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) SELECT 'zz_thing', repeat('x', 65);
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_nothing', 'a');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_thing', 'a', 'future');
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase, valid) VALUES ('zz_thing', 'a', 'empty');
ROLLBACK TO s;

-- What a condition may not be.
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('r', 'waiting', 'zz_glorp', '> 4 (zz_thing | zz_widget');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('r', 'waiting', 'zz_glorp', 'zz_thing) & zz_widget');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('r', 'waiting', 'zz_glorp', 'zz_thing zz_widget');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('r', 'waiting', 'zz_glorp', 'zz_thing &');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('r', 'waiting', 'zz_glorp', '> 0 zz_thing');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('r', 'waiting', 'zz_glorp', '> 1000 zz_thing');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, condition) VALUES ('r', 'waiting', 'zz_glorp', '> 3 (zz_thing | zz_nothing)');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept) VALUES ('r', 'waiting', 'zz_nothing');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept) VALUES ('r', 'no_such_activity', 'zz_glorp');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, accepts) VALUES ('r', 'waiting', 'zz_glorp', '{negated,zz_mood}');
ROLLBACK TO s;
INSERT INTO carecoord.rule (name, activity, concept, scope) VALUES ('r', 'waiting', 'zz_glorp', 'page');
ROLLBACK TO s;

-- What a concept may not be, and what may not happen to one in use.
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_c', 'context', 'no category');
ROLLBACK TO s;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_u', 'unit', 'no minutes');
ROLLBACK TO s;
INSERT INTO carecoord.concept (name, parent, meaning) VALUES ('zz_p', 'zz_nothing', 'no parent');
ROLLBACK TO s;
UPDATE carecoord.concept SET parent = 'zz_widget' WHERE name = 'zz_thing';
ROLLBACK TO s;
DELETE FROM carecoord.phrase WHERE concept = 'zz_widget';
UPDATE carecoord.concept SET name = 'zz_other' WHERE name = 'zz_thing';
ROLLBACK TO s;
DELETE FROM carecoord.concept WHERE name = 'zz_glorp';
ROLLBACK TO s;

-- An own row in force takes the place of a row with the same name; disabled, it switches it off.
UPDATE carecoord.rule SET disabled = true WHERE name = 'zz_rule';
SELECT carecoord.recognize('I glorped the widgette.');
ROLLBACK TO s;
UPDATE carecoord.rule SET valid = '[2020-01-01,2021-01-01)' WHERE name = 'zz_rule';
INSERT INTO carecoord.rule (name, activity, concept, valid) VALUES ('zz_rule', 'documentation', 'zz_glorp', '[2021-01-01,)');
SELECT d, (SELECT array_agg(a.activity) FROM carecoord.activities('alameda', 'I glorped the widgette.', d) AS a)
FROM unnest('{2019-12-31,2020-06-01,2021-06-01}'::date[]) AS d;
SELECT carecoord.recognize('I glorped the widgette.') AS today;
INSERT INTO carecoord.rule (name, activity, concept, valid) VALUES ('zz_rule', 'documentation', 'zz_glorp', '[2020-06-01,2020-07-01)');
ROLLBACK TO s;

-- The shipped lexicon stays.
DELETE FROM carecoord.phrase WHERE shipped;
ROLLBACK TO s;
UPDATE carecoord.rule SET rank = rank + 1;
ROLLBACK TO s;
TRUNCATE carecoord.phrase;
ROLLBACK TO s;
INSERT INTO carecoord.phrase (concept, phrase, shipped) VALUES ('zz_thing', 'a', true);
ROLLBACK;
