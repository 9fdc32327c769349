-- The five documents.
SELECT name, title, publisher, document_date, valid, next_review FROM carecoord.rulebook ORDER BY name;
-- Every ruling cites document and section.
SELECT count(*) FROM carecoord.ruling WHERE btrim(document) = '' OR btrim(section) = '';

-- What is refused.
BEGIN;
SAVEPOINT s;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document) VALUES ('alameda', 'waiting', 'billable', 'Letter');
ROLLBACK TO s;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section) VALUES ('alameda', 'waiting', 'billable', '', 'p. 1');
ROLLBACK TO s;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section) VALUES ('alameda', 'waiting', 'mixed', 'Letter', 'p. 1');
ROLLBACK TO s;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section) VALUES ('alameda', 'waiting', 'review', 'Letter', 'p. 1');
ROLLBACK TO s;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section) VALUES ('fresno', 'waiting', 'billable', 'Letter', 'p. 1');
ROLLBACK TO s;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section) VALUES ('alameda', 'knitting', 'billable', 'Letter', 'p. 1');
ROLLBACK TO s;
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section, valid) VALUES
	('alameda', 'waiting', 'billable', 'Letter', 'p. 1', '[2023-07-01,2024-07-01)'),
	('alameda', 'waiting', 'not_billable', 'Letter', 'p. 2', '[2024-06-01,)');
ROLLBACK TO s;
DELETE FROM carecoord.rulebook WHERE name = 'alameda';
ROLLBACK TO s;
UPDATE carecoord.ruling SET verdict = 'billable' WHERE rulebook = 'alameda' AND activity = 'waiting';
ROLLBACK;

-- A county's later word, entered as its own ruling: the date of service decides.
BEGIN;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_glorp', 'verb', 'to glorp');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'glorped', 'past');
INSERT INTO carecoord.rule (name, activity, concept) VALUES ('zz_rule', 'waiting', 'zz_glorp');
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section, valid)
VALUES ('alameda', 'waiting', 'billable', 'County letter 23-07', 'item 2', '[2023-07-01,2024-07-01)');
SELECT d AS on_date, a.verdict, a.reason, a.citation
FROM unnest('{2022-12-01,2023-06-30,2023-07-01,2024-06-30,2024-07-01,NULL}'::date[]) AS d,
	carecoord.activities('alameda', 'I glorped.', d) AS a;
-- Switched off, the rulebook is silent.
UPDATE carecoord.ruling SET disabled = true, valid = '(,)' WHERE NOT shipped;
SELECT a.verdict, a.reason, a.citation FROM carecoord.activities('alameda', 'I glorped.') AS a;

-- A whole rulebook of one's own; without a date the latest rulings count,
-- also where none is in force any more.
INSERT INTO carecoord.rulebook (name, title, publisher, valid) VALUES ('fresno', 'Case management guide', 'Fresno County', '[2020-01-01,)');
INSERT INTO carecoord.ruling (rulebook, activity, verdict, condition, bill_as, document, section, valid) VALUES
	('fresno', 'waiting', 'billable', NULL, 'Collateral', 'Case management guide', 'table 1', '[2020-01-01,2021-01-01)'),
	('fresno', 'waiting', 'not_billable', 'unless asked', NULL, 'Case management guide', 'table 2', '[2021-01-01,2022-01-01)'),
	('fresno', 'waiting', 'review', 'after 2100', NULL, 'Case management guide', 'table 3', '[2100-01-01,)');
SELECT d AS on_date, a.verdict, a.reason, a.citation
FROM unnest('{2019-06-01,2020-06-01,2021-06-01,2022-06-01,2100-06-01,NULL}'::date[]) AS d,
	carecoord.activities('fresno', 'I glorped.', d) AS a;
SELECT d AS on_date, carecoord.classify('fresno', 'I glorped.', d)
FROM unnest('{2019-06-01,2020-06-01,2021-06-01,2022-06-01,2100-06-01,-infinity,infinity,NULL}'::date[]) AS d;
ROLLBACK;
