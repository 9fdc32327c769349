CREATE TABLE carecoord.topic (
	name	text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
	domain	text NOT NULL CHECK (btrim(domain) <> ''),
	meaning	text NOT NULL CHECK (btrim(meaning) <> ''),
	shipped	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE carecoord.topic IS 'Topics that group the activities, as the counties'' checklists do.';
COMMENT ON COLUMN carecoord.topic.name IS 'Name by which activities refer to the topic.';
COMMENT ON COLUMN carecoord.topic.domain IS 'Core function that the topic belongs to: connection, coordination, communication and so on.';
COMMENT ON COLUMN carecoord.topic.meaning IS 'What the topic covers.';
COMMENT ON COLUMN carecoord.topic.shipped IS 'True for rows that come with the extension and cannot be changed.';

CREATE TABLE carecoord.activity (
	name	text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
	topic	text NOT NULL REFERENCES carecoord.topic DEFERRABLE,
	meaning	text NOT NULL CHECK (btrim(meaning) <> ''),
	shipped	boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE carecoord.activity IS 'Activities that a note can show; the same for every rulebook.';
COMMENT ON COLUMN carecoord.activity.name IS 'The code that recognize() and activities() return.';
COMMENT ON COLUMN carecoord.activity.topic IS 'The topic it belongs to.';
COMMENT ON COLUMN carecoord.activity.meaning IS 'What must have been done, and what is not meant.';
COMMENT ON COLUMN carecoord.activity.shipped IS 'True for rows that come with the extension and cannot be changed.';
