-- Nothing in, nothing out.
SELECT carecoord.recognize(NULL) IS NULL AS null_note, carecoord.recognize('') AS empty, carecoord.recognize(E' \t\r\n ') AS blank;

-- Codes come in order of first appearance, each once.
SELECT carecoord.recognize('I drove the client to the clinic. Then I spoke with her probation officer by phone. Later I drove the client home.');

-- What was not done by staff, or not done at all, is no activity.
SELECT note, carecoord.recognize(note)
FROM unnest(ARRAY[
	'I drove the client to court.',
	'I did not drive the client to court.',
	'Will drive the client to court.',
	'Her mother drove the client to court.',
	'Offered to drive the client to court; she declined.',
	'Client stated that she drove herself to court.',
	E'PLAN:\nDrive client to court.',
	'Spoke with the probation officer by phone about his hearing.',
	'Called the probation officer, left a voicemail.',
	'Called the client, left a voicemail.',
	'Client will call the probation officer.',
	'E-mailed the probation officer.']) AS note;

-- Arguments of other kinds.
SELECT carecoord.recognize('abc'::varchar), carecoord.recognize('abc'::char(10));

-- Too long a note.
SELECT carecoord.recognize(repeat('abcdefgh', 512 * 1024 + 1));
