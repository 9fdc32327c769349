CREATE TABLE carecoord.rulebook (
	name			text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
	title			text NOT NULL CHECK (btrim(title) <> ''),
	publisher		text NOT NULL CHECK (btrim(publisher) <> ''),
	document_date	date,
	valid			daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(valid)),
	next_review		date,
	remark			text,
	shipped			boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE carecoord.rulebook IS 'Rulebooks: one document of one county or network each.';
COMMENT ON COLUMN carecoord.rulebook.name IS 'Name by which classify() and rulings refer to the rulebook.';
COMMENT ON COLUMN carecoord.rulebook.title IS 'Title of the document.';
COMMENT ON COLUMN carecoord.rulebook.publisher IS 'County or network that issued it.';
COMMENT ON COLUMN carecoord.rulebook.document_date IS 'Date that the document bears; the first of the month where it gives a month. NULL: it bears none.';
COMMENT ON COLUMN carecoord.rulebook.valid IS 'Dates of service that the document covers; unbounded where it does not say.';
COMMENT ON COLUMN carecoord.rulebook.next_review IS 'When the document is due for review. NULL: it does not say. The rulings go on past it.';
COMMENT ON COLUMN carecoord.rulebook.remark IS 'What a reader of the verdicts should know of the document.';
COMMENT ON COLUMN carecoord.rulebook.shipped IS 'True for rows that come with the extension and cannot be changed.';

CREATE TABLE carecoord.ruling (
	rulebook	text NOT NULL REFERENCES carecoord.rulebook DEFERRABLE,
	activity	text NOT NULL REFERENCES carecoord.activity DEFERRABLE,
	verdict		carecoord.verdict NOT NULL CONSTRAINT ruling_verdict_not_mixed CHECK (verdict <> 'mixed'),
	condition	text CHECK (btrim(condition) <> ''),
	bill_as		text CHECK (btrim(bill_as) <> ''),
	document	text NOT NULL CONSTRAINT ruling_cites_document CHECK (btrim(document) <> ''),
	section		text NOT NULL CONSTRAINT ruling_cites_section CHECK (btrim(section) <> ''),
	valid		daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(valid)),
	disabled	boolean NOT NULL DEFAULT false,
	shipped		boolean NOT NULL DEFAULT false,
	CONSTRAINT ruling_review_has_condition CHECK (verdict <> 'review' OR condition IS NOT NULL),
	CONSTRAINT ruling_periods_overlap EXCLUDE USING gist (
		carecoord.name_range(rulebook, rulebook, '[]') WITH =,
		carecoord.name_range(activity, activity, '[]') WITH =,
		int4range(shipped::int, shipped::int, '[]') WITH =,
		valid WITH &&)
);
COMMENT ON TABLE carecoord.ruling IS
'What a rulebook says of an activity. Where it says nothing there is no row, and the verdict is review. Of the rows in force on a date an own one wins over a shipped one.';
COMMENT ON COLUMN carecoord.ruling.rulebook IS 'The rulebook.';
COMMENT ON COLUMN carecoord.ruling.activity IS 'The activity.';
COMMENT ON COLUMN carecoord.ruling.verdict IS 'What holds when nothing but the note is known: billable, not_billable, or review where the condition decides.';
COMMENT ON COLUMN carecoord.ruling.condition IS 'Condition in words. NULL: none; a ruling of review must have one.';
COMMENT ON COLUMN carecoord.ruling.bill_as IS 'Service under which it is billed, where that is not care coordination. NULL: care coordination.';
COMMENT ON COLUMN carecoord.ruling.document IS 'Document that says so.';
COMMENT ON COLUMN carecoord.ruling.section IS 'Where in the document.';
COMMENT ON COLUMN carecoord.ruling.valid IS 'Dates of service for which the ruling is in force, within the rulebook''s own.';
COMMENT ON COLUMN carecoord.ruling.disabled IS 'An own row with true switches the shipped ruling off: the rulebook is then silent on the activity.';
COMMENT ON COLUMN carecoord.ruling.shipped IS 'True for rows that come with the extension and cannot be changed.';

CREATE TRIGGER b_check_period BEFORE INSERT OR UPDATE ON carecoord.ruling
	FOR EACH ROW WHEN (NOT NEW.shipped) EXECUTE FUNCTION carecoord.check_period('rulebook', 'activity');
ALTER TABLE carecoord.ruling ENABLE ALWAYS TRIGGER b_check_period;
