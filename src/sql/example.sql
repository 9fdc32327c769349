CREATE TABLE carecoord.example (
	name		text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
	activity	text NOT NULL REFERENCES carecoord.activity DEFERRABLE,
	sentence	text NOT NULL CHECK (btrim(sentence) <> ''),
	recognized	text[] NOT NULL CHECK (array_position(recognized, NULL) IS NULL),
	rulebook	text REFERENCES carecoord.rulebook DEFERRABLE,
	verdict		carecoord.verdict,
	document	text,
	section		text,
	shipped		boolean NOT NULL DEFAULT false,
	CONSTRAINT example_verdict_with_rulebook CHECK ((rulebook IS NULL) = (verdict IS NULL))
);
COMMENT ON TABLE carecoord.example IS
'Sentences with the activities that must be found in them, and no others, and with the verdict of a rulebook; self_test() runs them. They are invented and name no real person; never put a real note here.';
COMMENT ON COLUMN carecoord.example.name IS 'Name of the example, as self_test() reports it.';
COMMENT ON COLUMN carecoord.example.activity IS 'The activity that the example is about, whether it shows it or nearly does.';
COMMENT ON COLUMN carecoord.example.sentence IS 'The invented note.';
COMMENT ON COLUMN carecoord.example.recognized IS 'Codes that recognize() must return, in any order.';
COMMENT ON COLUMN carecoord.example.rulebook IS 'Rulebook under which the verdict is tested. NULL: only recognition is.';
COMMENT ON COLUMN carecoord.example.verdict IS 'Verdict that classify() must return under the rulebook. NULL with rulebook.';
COMMENT ON COLUMN carecoord.example.document IS 'Document that the example illustrates. NULL: none.';
COMMENT ON COLUMN carecoord.example.section IS 'Where in the document. NULL: none.';
COMMENT ON COLUMN carecoord.example.shipped IS 'True for rows that come with the extension and cannot be changed.';
