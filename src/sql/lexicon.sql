CREATE TABLE carecoord.concept (
	name		text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
	kind		text NOT NULL DEFAULT 'term' CHECK (kind IN
				('term', 'verb', 'pronoun', 'context', 'break', 'pseudo', 'section',
				 'preposition', 'conjunction', 'abbreviation', 'unit')),
	parent		text REFERENCES carecoord.concept DEFERRABLE CHECK (parent <> name),
	category	text CHECK (category ~ '^[a-z][a-z0-9_]{0,62}$'),
	direction	text CHECK (direction IN ('forward', 'backward', 'both')),
	reach		integer CHECK (reach BETWEEN 1 AND 100),
	wide		boolean NOT NULL DEFAULT false,
	actor		text CHECK (actor IN ('staff', 'client', 'other')),
	referent	boolean,
	minutes		integer CHECK (minutes BETWEEN 1 AND 1440),
	whole		boolean NOT NULL DEFAULT false,
	meaning		text NOT NULL CHECK (btrim(meaning) <> ''),
	shipped		boolean NOT NULL DEFAULT false,
	CONSTRAINT concept_context_has_category CHECK (kind <> 'context' OR category IS NOT NULL),
	CONSTRAINT concept_category_of_context CHECK (category IS NULL OR kind IN ('context', 'section', 'preposition')),
	CONSTRAINT concept_category_not_reserved CHECK (category NOT IN ('quoted', 'base')),
	CONSTRAINT concept_unit_has_minutes CHECK ((kind = 'unit') = (minutes IS NOT NULL)),
	CONSTRAINT concept_pronoun_has_actor CHECK (kind <> 'pronoun' OR actor IS NOT NULL)
);
COMMENT ON TABLE carecoord.concept IS
'What phrases stand for: things, parties, doings, and the words that give them their context. Recognition rules speak of concepts only.';
COMMENT ON COLUMN carecoord.concept.name IS 'Name by which phrases and rules refer to the concept.';
COMMENT ON COLUMN carecoord.concept.kind IS
'What the concept is to the reader: term, verb (has an actor), pronoun (always a subject), context (colours what it reaches), break (ends contexts), pseudo (only hides the shorter phrases inside it), section (a heading), preposition, conjunction, abbreviation (its dot ends no sentence), unit (of time).';
COMMENT ON COLUMN carecoord.concept.parent IS 'A mention of this concept is a mention of its parent too. NULL: none.';
COMMENT ON COLUMN carecoord.concept.category IS
'Of a context or section: what it says of the mentions it reaches (negated, planned, attempted and so on); done takes the category base away. Of a preposition: agent (by) or topic (about). NULL: none.';
COMMENT ON COLUMN carecoord.concept.direction IS 'Of a context: where it reaches. NULL: forward.';
COMMENT ON COLUMN carecoord.concept.reach IS 'Of a context: over how many tokens it reaches. NULL: 12.';
COMMENT ON COLUMN carecoord.concept.wide IS 'Of a context: whether it reaches over clauses to the end of the sentence.';
COMMENT ON COLUMN carecoord.concept.actor IS 'Who acts when the concept is the subject of a verb. NULL: that of the parent; it is no subject if none has one.';
COMMENT ON COLUMN carecoord.concept.referent IS 'Whether "no answer" or "told him" can refer to it. NULL: as the parent; false if none says.';
COMMENT ON COLUMN carecoord.concept.minutes IS 'Of a unit of time: its length in minutes. NULL for all other kinds.';
COMMENT ON COLUMN carecoord.concept.whole IS 'Whether its phrases do not match over a possessive: "picked up the client" is not said of "picked up the client''s mail".';
COMMENT ON COLUMN carecoord.concept.meaning IS 'What the concept covers.';
COMMENT ON COLUMN carecoord.concept.shipped IS 'True for rows that come with the extension and cannot be changed.';

CREATE TABLE carecoord.phrase (
	concept		text NOT NULL REFERENCES carecoord.concept DEFERRABLE,
	phrase		text NOT NULL CHECK (btrim(phrase) <> ''),
	form		text CHECK (form IN ('past', 'ing', 'base')),
	valid		daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(valid)),
	disabled	boolean NOT NULL DEFAULT false,
	shipped		boolean NOT NULL DEFAULT false,
	CONSTRAINT phrase_periods_overlap EXCLUDE USING gist (
		carecoord.name_range(concept, concept, '[]') WITH =,
		-- hashed: a phrase may be longer than an index entry
		carecoord.name_range(to_hex(hashtextextended(phrase, 0)), to_hex(hashtextextended(phrase, 0)), '[]') WITH =,
		int4range(shipped::int, shipped::int, '[]') WITH =,
		valid WITH &&)
);
COMMENT ON TABLE carecoord.phrase IS
'The lexicon: words that stand for concepts. (a|b) are alternatives, [a] is optional, _ is any one word, # any number. Of the rows in force on a date an own one wins over a shipped one with the same concept and phrase.';
COMMENT ON COLUMN carecoord.phrase.concept IS 'What the words stand for.';
COMMENT ON COLUMN carecoord.phrase.phrase IS 'The words; folded as notes are, so capitals, accents and curly quotes do not matter.';
COMMENT ON COLUMN carecoord.phrase.form IS 'Of a verb: past (states that it was done), ing, or base (call, to call: not carried out unless a context of category done reaches it). NULL: no verb form.';
COMMENT ON COLUMN carecoord.phrase.valid IS 'Dates of service for which the row is in force.';
COMMENT ON COLUMN carecoord.phrase.disabled IS 'An own row with true switches the shipped row with the same concept and phrase off.';
COMMENT ON COLUMN carecoord.phrase.shipped IS 'True for rows that come with the extension and cannot be changed.';

CREATE TABLE carecoord.rule (
	name		text NOT NULL CHECK (name ~ '^[a-z][a-z0-9_]{0,62}$'),
	activity	text NOT NULL REFERENCES carecoord.activity DEFERRABLE,
	concept		text NOT NULL REFERENCES carecoord.concept DEFERRABLE,
	condition	text,
	scope		text NOT NULL DEFAULT 'sentence' CHECK (scope IN ('clause', 'sentence', 'near', 'note')),
	actor		text NOT NULL DEFAULT 'staff' CHECK (actor IN ('staff', 'client', 'other', 'any')),
	accepts		text[] NOT NULL DEFAULT '{}' CHECK (array_position(accepts, NULL) IS NULL),
	rank		integer NOT NULL DEFAULT 0 CHECK (rank BETWEEN -100 AND 100),
	valid		daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(valid)),
	disabled	boolean NOT NULL DEFAULT false,
	shipped		boolean NOT NULL DEFAULT false,
	CONSTRAINT rule_periods_overlap EXCLUDE USING gist (
		carecoord.name_range(name, name, '[]') WITH =,
		int4range(shipped::int, shipped::int, '[]') WITH =,
		valid WITH &&)
);
COMMENT ON TABLE carecoord.rule IS
'Recognition rules: a mention of the concept, plainly asserted and done by the right actor, shows the activity if the condition holds. Of the rows in force on a date an own one wins over a shipped one with the same name.';
COMMENT ON COLUMN carecoord.rule.name IS 'Name of the rule; an own row with the name of a shipped one takes its place.';
COMMENT ON COLUMN carecoord.rule.activity IS 'The activity that the rule recognises.';
COMMENT ON COLUMN carecoord.rule.concept IS 'The concept whose mentions trigger the rule.';
COMMENT ON COLUMN carecoord.rule.condition IS
'Elements joined by &, each a concept or (a|b): anywhere in scope; > n: within n tokens after; < n: before; ~ n: around; ^: the party that the trigger refers to; ! in front: not. NULL: always true.';
COMMENT ON COLUMN carecoord.rule.scope IS 'How far the condition looks: clause, sentence, near (the sentences before and after too) or note.';
COMMENT ON COLUMN carecoord.rule.actor IS 'Who must have acted, if the concept is a verb: staff, client, other or any.';
COMMENT ON COLUMN carecoord.rule.accepts IS 'Context categories of the trigger that do no harm; by default it must have none.';
COMMENT ON COLUMN carecoord.rule.rank IS 'Of the rules that one mention triggers only those of the greatest rank stand.';
COMMENT ON COLUMN carecoord.rule.valid IS 'Dates of service for which the row is in force.';
COMMENT ON COLUMN carecoord.rule.disabled IS 'An own row with true switches the shipped rule of the same name off.';
COMMENT ON COLUMN carecoord.rule.shipped IS 'True for rows that come with the extension and cannot be changed.';

CREATE TABLE carecoord.weight (
	activity	text NOT NULL REFERENCES carecoord.activity DEFERRABLE,
	kind		text NOT NULL CHECK (kind IN
				('always', 'word', 'first', 'second', 'comma', 'pair', 'stem', 'thing', 'deed', 'client_deed',
				 'other_deed', 'cue', 'category', 'doer', 'act')),
	sign		text NOT NULL CHECK (sign ~ '^[^[:space:]]*( [^[:space:]]+)?$' AND (sign = '') = (kind = 'always')),
	weight		integer NOT NULL CHECK (weight BETWEEN -10000 AND 10000),
	shipped		boolean NOT NULL DEFAULT false,
	PRIMARY KEY (sign, kind, activity, shipped)
);
COMMENT ON TABLE carecoord.weight IS
'What a sign in a sentence says for (above 0) or against (below 0) an activity. Where the weights of the signs of a sentence and the one of kind always add up to more than 0, the sentence shows the activity, if the lexicon knows any of its words; a shipped recognition rule that holds is one sign among them, an own one decides by itself. Activities without a weight of kind always are recognized by rules alone. An own weight takes the place of the shipped one for the same activity and sign.';
COMMENT ON COLUMN carecoord.weight.activity IS 'The activity.';
COMMENT ON COLUMN carecoord.weight.kind IS
'What the sign is: always (where the sum begins), word, first (the word that begins the sentence), second (the one after it), comma (the word after a comma or another break inside the sentence), pair (two words in a row), stem (a word of more than five letters that begins with these five), thing (a mention of a concept of kind term), deed, client_deed, other_deed (a verb that staff, the client, another party carried out), cue (a mention of a context or pronoun), category (a verb that a context of this category reaches), doer (staff, client or other carried something out), act (a shipped recognition rule of that activity holds).';
COMMENT ON COLUMN carecoord.weight.sign IS 'The word, the two words, the five letters, the concept, category, doer or activity; # is any number. Empty for always.';
COMMENT ON COLUMN carecoord.weight.weight IS 'Hundredths of the logarithm of the odds; each sign counts once a sentence.';
COMMENT ON COLUMN carecoord.weight.shipped IS 'True for rows that come with the extension and cannot be changed.';

CREATE TRIGGER b_check BEFORE INSERT OR UPDATE ON carecoord.phrase
	FOR EACH ROW EXECUTE FUNCTION carecoord.check_phrase();
CREATE TRIGGER b_check BEFORE INSERT OR UPDATE ON carecoord.rule
	FOR EACH ROW EXECUTE FUNCTION carecoord.check_rule();
CREATE TRIGGER b_check BEFORE UPDATE OR DELETE ON carecoord.concept
	FOR EACH ROW EXECUTE FUNCTION carecoord.check_concept();
CREATE TRIGGER b_check_parent AFTER INSERT OR UPDATE ON carecoord.concept
	FOR EACH ROW WHEN (NEW.parent IS NOT NULL) EXECUTE FUNCTION carecoord.check_concept();
ALTER TABLE carecoord.concept ENABLE ALWAYS TRIGGER b_check_parent;
CREATE TRIGGER b_check_period BEFORE INSERT OR UPDATE ON carecoord.phrase
	FOR EACH ROW WHEN (NOT NEW.shipped) EXECUTE FUNCTION carecoord.check_period('concept', 'phrase');
CREATE TRIGGER b_check_period BEFORE INSERT OR UPDATE ON carecoord.rule
	FOR EACH ROW WHEN (NOT NEW.shipped) EXECUTE FUNCTION carecoord.check_period('name');
ALTER TABLE carecoord.phrase ENABLE ALWAYS TRIGGER b_check_period;
ALTER TABLE carecoord.rule ENABLE ALWAYS TRIGGER b_check_period;
ALTER TABLE carecoord.phrase ENABLE ALWAYS TRIGGER b_check;
ALTER TABLE carecoord.rule ENABLE ALWAYS TRIGGER b_check;
ALTER TABLE carecoord.concept ENABLE ALWAYS TRIGGER b_check;
