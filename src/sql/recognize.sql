CREATE FUNCTION carecoord.recognize(note text) RETURNS text[]
	LANGUAGE C STABLE PARALLEL SAFE COST 1000
	AS 'MODULE_PATHNAME', 'carecoord_recognize';
COMMENT ON FUNCTION carecoord.recognize(text) IS
'Codes of the activities that the note shows staff did, in order of first appearance, each once; empty if none. NULL for a NULL note. Uses the lexicon in force today. Error 54000 for a note of more than 4 MB.';
