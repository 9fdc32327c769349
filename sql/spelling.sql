-- Words as hurried writers spell them. An activity of one's own, so that
-- nothing here hangs on the shipped lexicon.
BEGIN;
INSERT INTO carecoord.activity (name, topic, meaning)
	VALUES ('garden_work', 'other_service', 'staff work in the garden with the client');
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('gardening', 'verb', 'work in a garden');
INSERT INTO carecoord.phrase (concept, phrase, form)
	VALUES ('gardening', '(fertilized|transplanted|harrowed) [the] greenhouse', 'past');
INSERT INTO carecoord.rule (name, activity, concept) VALUES ('garden_gardening', 'garden_work', 'gardening');
-- vowels left out, consonants doubled or not, in capitals too
SELECT note, carecoord.recognize(note) AS recognized
FROM unnest(ARRAY['Transplanted the greenhouse.', 'Trnsplntd the grnhs.', 'TRNSPLNTED THE GRNHOUSE.', 'we trannsplanted the greenhouse.',
				  'ferttilized greenhouse', 'staff harowed the greenhouse.', 'hrrwd grnhouse.', 'Transplantd the greenhouse',
				  'Transplntdd the greenhouse.']) AS note;
-- but not another word: a consonant missing, other vowels, a word that may be good English, a name, too short, or two may be meant
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
	('gardening', '(zorkled|zurkled|flovow) [the] greenhouse', 'past');
SELECT note, carecoord.recognize(note) AS recognized
FROM unnest(ARRAY['Tansplanted the greenhouse.', 'we transplented the greenhouse.', 'we fertilized the green house.',
				  'we flow the greenhouse.', 'Hrwd greenhouse.', 'Harowed the greenhouse.', 'f the greenhouse.', 'we zrkld the greenhouse.']) AS note;
-- a row says what is meant, of shortened words too; in phrases, weights and signs() the two are one
INSERT INTO carecoord.spelling (written, meant) VALUES ('ghs', 'greenhouse'), ('zzfert', 'fertilized');
SELECT carecoord.recognize('Zzfert the ghs.');
SELECT kind, sign, span FROM carecoord.signs('Zzfert the GHS.') WHERE kind IN ('word', 'stem', 'pair');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('gardening', 'ghs visited', 'past');
SELECT carecoord.recognize('Greenhouse visited.');
-- what is meant may be a spelling too; rows in a circle do no harm
INSERT INTO carecoord.spelling (written, meant) VALUES ('zzf', 'zzfert'), ('zza', 'zzb'), ('zzb', 'zza');
SELECT carecoord.recognize('Zzf the ghs.'), carecoord.recognize('Zza zzb.');
-- a weight names the word that is meant
SAVEPOINT s;
INSERT INTO carecoord.weight (activity, kind, sign, weight) VALUES ('garden_work', 'word', 'ghs', 1);
ROLLBACK TO s;
INSERT INTO carecoord.weight (activity, kind, sign, weight) VALUES
	('garden_work', 'always', '', -1000), ('garden_work', 'word', 'greenhouse', 2000);
SELECT sentence, score, reasons FROM carecoord.weigh('Client in the ghs.') WHERE activity = 'garden_work';
ROLLBACK;

-- An own row takes the place of a shipped one, and switches it off when it means itself.
BEGIN;
SELECT meant FROM carecoord.spelling WHERE written = 'tmrw';
SELECT sign FROM carecoord.signs('tmrw') WHERE kind = 'word';
INSERT INTO carecoord.spelling (written, meant) VALUES ('tmrw', 'tamarack');
SELECT sign FROM carecoord.signs('tmrw') WHERE kind = 'word';
UPDATE carecoord.spelling SET meant = 'tmrw' WHERE written = 'tmrw' AND NOT shipped;
SELECT sign FROM carecoord.signs('tmrw') WHERE kind = 'word';
ROLLBACK;

-- A spelling may neither come nor come back while an own weight speaks of the word.
BEGIN;
INSERT INTO carecoord.spelling (written, meant) VALUES ('tmrw', 'tmrw');
INSERT INTO carecoord.weight (activity, kind, sign, weight) VALUES ('waiting', 'word', 'tmrw', 1);
SAVEPOINT s;
DELETE FROM carecoord.spelling WHERE written = 'tmrw' AND NOT shipped;
ROLLBACK TO s;
UPDATE carecoord.spelling SET meant = 'tamarack' WHERE written = 'tmrw' AND NOT shipped;
ROLLBACK;

-- Shipped rows that speak of a word which an own row makes a spelling of another say nothing any more.
BEGIN;
INSERT INTO carecoord.spelling (written, meant) VALUES ('lobby', 'vestibule');
SELECT sign FROM carecoord.signs('lobby') WHERE kind = 'word';
ROLLBACK;

-- The dot of an abbreviation ends no sentence, that of the word that is meant does.
SELECT sentence, sign FROM carecoord.signs('Appt. set. Her appointment. Then home.') WHERE kind = 'word';

-- What makes no sense is refused; shipped rows stay.
INSERT INTO carecoord.spelling VALUES ('Wkr', 'worker');
INSERT INTO carecoord.spelling VALUES ('s/w', 'spoke');
INSERT INTO carecoord.spelling VALUES ('sw', 'spoke with');
INSERT INTO carecoord.spelling VALUES ('wkr', NULL);
INSERT INTO carecoord.spelling VALUES ('wkr', 'worker', true);
UPDATE carecoord.spelling SET meant = 'walker' WHERE written = 'wkr';
DELETE FROM carecoord.spelling;
TRUNCATE carecoord.spelling;
-- No shipped word means two things, and none stands for one that stands for another.
SELECT a.written, a.meant, b.meant FROM carecoord.spelling AS a JOIN carecoord.spelling AS b ON b.written = a.meant;
