CREATE TYPE carecoord.verdict AS ENUM ('not_billable', 'mixed', 'review', 'billable');
COMMENT ON TYPE carecoord.verdict IS
'Whether a note or an activity may be billed under a rulebook. Of an activity: billable, not_billable, or review (the document is silent or sets a condition that the note alone cannot decide). Of a note: billable or not_billable when all its determined activities are, mixed when some are, review when none is determined.';
