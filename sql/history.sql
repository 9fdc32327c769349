-- Who changed what: own rows only, with both versions of the row.
BEGIN;
CREATE ROLE carecoord_writer;
GRANT INSERT, UPDATE, DELETE ON carecoord.phrase, carecoord.concept TO carecoord_writer;
SET LOCAL ROLE carecoord_writer;
INSERT INTO carecoord.concept (name, meaning) VALUES ('zz_thing', 'a thing');
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_thing', 'widgette');
UPDATE carecoord.phrase SET phrase = 'widgettes' WHERE concept = 'zz_thing';
DELETE FROM carecoord.phrase WHERE concept = 'zz_thing';
SELECT changed_by = session_user || '/carecoord_writer' AS by_role, changed_at <= clock_timestamp() AS in_time,
	   table_name, operation, old_row, new_row
FROM carecoord.rule_history ORDER BY changed_at;
INSERT INTO carecoord.rule_history (changed_by, table_name, operation, old_row) VALUES ('me', 'phrase', 'DELETE', '{}');
ROLLBACK;
-- Shipped rows have no history.
SELECT count(*) FROM carecoord.rule_history;
