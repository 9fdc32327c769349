-- Activities and topics: shipped rows stay, own ones come and go.
SELECT t.domain, t.name AS topic, string_agg(a.name, ', ' ORDER BY a.name) AS activities
FROM carecoord.topic t LEFT JOIN carecoord.activity a ON a.topic = t.name
GROUP BY 1, 2 ORDER BY 1, 2;

UPDATE carecoord.activity SET meaning = 'anything' WHERE name = 'waiting';
DELETE FROM carecoord.activity WHERE name = 'waiting';
INSERT INTO carecoord.activity (name, topic, meaning, shipped) VALUES ('x', 'waiting', 'x', true);
TRUNCATE carecoord.activity CASCADE;
INSERT INTO carecoord.activity (name, topic, meaning) VALUES ('Bad Name', 'waiting', 'x');
INSERT INTO carecoord.activity (name, topic, meaning) VALUES ('x', 'no_such_topic', 'x');
INSERT INTO carecoord.activity (name, topic, meaning) VALUES ('x', 'waiting', ' ');

BEGIN;
INSERT INTO carecoord.topic (name, domain, meaning) VALUES ('pets', 'connection', 'care of animals');
INSERT INTO carecoord.activity (name, topic, meaning) VALUES ('pet_care', 'pets', 'staff find a place for the client''s animal');
UPDATE carecoord.activity SET meaning = meaning || '.' WHERE name = 'pet_care';
UPDATE carecoord.activity SET shipped = true WHERE name = 'pet_care';
ROLLBACK;
