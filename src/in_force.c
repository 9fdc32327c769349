/*
 * in_force.c
 *	  What the rows of the rule tables say on a date: which phrases and rules
 *	  make the lexicon, and how a rulebook rules.
 */
#include "rows.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#define SPELLING_STEPS_MOST	4

/* Number of turns up to a date: within one period nothing begins or ends. */
static int
period_of(const Entries *turns, DateADT date)
{
	int			low = 0;
	int			high = turns->count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (*ENTRY(*turns, DateADT, middle) <= date)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

int
rows_period(const Rows *rows, DateADT date)
{
	return period_of(&rows->turns, date);
}

int
rows_lexicon_period(const Rows *rows, DateADT date)
{
	return period_of(&rows->lexicon_turns, date);
}

/* -- the lexicon -- */

static void
fail_compile(const char *kind, const char *name, const Fault *fault)
{
	refuse(ERRCODE_CONFIG_FILE_ERROR,
		   psprintf("%s \"%s\" cannot be compiled: %s", kind, name, fault->what),
		   fault->length > 0 ? psprintf("The fault is at byte %u.", fault->offset + 1) : NULL,
		   "Correct or remove the row in schema carecoord.");
}

static bool
same_sign(const WeightRow *a, const WeightRow *b)
{
	return strcmp(a->sign, b->sign) == 0 && strcmp(a->kind, b->kind) == 0 && strcmp(a->activity, b->activity) == 0;
}

/* Is the activity there that a sign of kind act names? */
static bool
names_activity(const Rows *rows, const WeightRow *row, Fault *fault)
{
	ActivityEntry key = {.name = unconstify(char *, row->sign)};

	if (strcmp(row->kind, "act") != 0 ||
		bsearch(&key, rows->activities.data, rows->activities.count, sizeof(ActivityEntry), by_activity_name))
		return true;
	return set_fault(fault, "there is no activity that the sign names", 0, 0);
}

/* What the row for a word as written says is meant, an own one before a shipped one; NULL: no row. */
static const char *
meant_by(const Rows *rows, const char *written)
{
	int			low = 0;
	int			high = rows->spellings.count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (strcmp(ENTRY(rows->spellings, SpellingEntry, middle)->written, written) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == rows->spellings.count || strcmp(ENTRY(rows->spellings, SpellingEntry, low)->written, written) != 0)
		return NULL;
	return ENTRY(rows->spellings, SpellingEntry, low)->meant;
}

/* What is meant may itself be a spelling of something, but not for ever.  What means itself is a word. */
static void
compile_spellings(const Rows *rows, Build *build)
{
	for (int i = 0; i < rows->spellings.count; i++)
	{
		const char *written = ENTRY(rows->spellings, SpellingEntry, i)->written;
		const char *meant = meant_by(rows, written);
		const char *further;

		for (int step = 0; step < SPELLING_STEPS_MOST && (further = meant_by(rows, meant)) != NULL; step++)
			meant = further;
		build_spelling(build, written, meant);
		CHECK_FOR_INTERRUPTS();
	}
}

/* Is a concept made of abbreviations, whose dot ends no sentence? */
static bool
is_abbreviation(const Rows *rows, const char *concept)
{
	ConceptRow	key = {.name = concept};
	ConceptRow *found = bsearch(&key, rows->concepts.data, rows->concepts.count, sizeof(ConceptRow), by_concept_name);

	return found && strcmp(found->kind, "abbreviation") == 0;
}

/*
 * Compiles the abbreviations, or all other phrases.  Abbreviations come before
 * the spellings and so stay words of their own: a dot after the word that one
 * stands for does end a sentence.
 */
static void
compile_phrases(const Rows *rows, const DateADT *date, Build *build, bool abbreviations)
{
	Fault		fault;

	for (int i = 0; i < rows->phrases.count; i++)
	{
		const PhraseEntry *entry = ENTRY(rows->phrases, PhraseEntry, i);
		const PhraseEntry *taken = NULL;
		const char *phrase;
		uint32		length;
		int			next = i;

		/* the rows of one phrase: an own one in force comes first */
		for (; next < rows->phrases.count; next++)
		{
			const PhraseEntry *other = ENTRY(rows->phrases, PhraseEntry, next);

			if (strcmp(other->concept, entry->concept) != 0 || strcmp(other->phrase, entry->phrase) != 0 ||
				(date == NULL && taken != NULL))
				break;
			if (taken == NULL && (date == NULL || holds_on(&other->valid, *date)))
				taken = other;
		}
		i = next - 1;
		if (taken == NULL || taken->disabled || is_abbreviation(rows, taken->concept) != abbreviations)
			continue;
		length = (uint32) strlen(taken->phrase);
		phrase = core_text(taken->phrase, &length);
		if (!build_phrase(build, taken->concept, phrase, length, taken->form, &fault))
			fail_compile("phrase", taken->phrase, &fault);
		CHECK_FOR_INTERRUPTS();
	}
}

/*
 * Compiles the lexicon and rules that are in force on a date, or, to see
 * whether they compile, those of all dates at once (date NULL).  The block is
 * the host's memory.
 */
RuleBlock *
rows_compile(const Rows *rows, const DateADT *date, const Host *host)
{
	Build	   *build = build_start(host, GetDatabaseEncoding() != PG_SQL_ASCII);
	RuleBlock  *block;
	Fault		fault;

	for (int i = 0; i < rows->concepts.count; i++)
	{
		const ConceptRow *row = ENTRY(rows->concepts, ConceptRow, i);

		if (!build_concept(build, row, &fault))
			fail_compile("concept", row->name, &fault);
	}
	if (!build_link(build, &fault))
		fail_compile("table", "concept", &fault);
	compile_phrases(rows, date, build, true);
	compile_spellings(rows, build);
	compile_phrases(rows, date, build, false);
	for (int i = 0; i < rows->rules.count; i++)
	{
		const RuleEntry *entry = ENTRY(rows->rules, RuleEntry, i);
		const RuleEntry *taken = NULL;
		int			next = i;

		for (; next < rows->rules.count; next++)
		{
			const RuleEntry *other = ENTRY(rows->rules, RuleEntry, next);

			if (strcmp(other->row.name, entry->row.name) != 0 || (date == NULL && taken != NULL))
				break;
			if (taken == NULL && (date == NULL || holds_on(&other->valid, *date)))
				taken = other;
		}
		i = next - 1;
		if (taken == NULL || taken->disabled)
			continue;
		if (!build_rule(build, &taken->row, &fault))
			fail_compile("rule", taken->row.name, &fault);
		CHECK_FOR_INTERRUPTS();
	}
	for (int i = 0; i < rows->weights.count; i++)
	{
		const WeightEntry *entry = ENTRY(rows->weights, WeightEntry, i);
		WeightRow	row = entry->row;
		uint32		length = (uint32) strlen(row.sign);

		CHECK_FOR_INTERRUPTS();
		/* an own weight comes before the shipped one that it replaces */
		if (i > 0 && same_sign(&entry->row, &ENTRY(rows->weights, WeightEntry, i - 1)->row))
			continue;
		row.sign = core_text(row.sign, &length);
		if (names_activity(rows, &row, &fault) && build_weight(build, &row, &fault))
			continue;

		/*
		 * When it is written, an own weight must make sense; later on, what
		 * it names may have gone with a new version of the extension.
		 */
		if (date == NULL || entry->shipped)
			fail_compile("weight of sign", entry->row.sign, &fault);
	}
	block = build_finish(build, &fault);
	if (block == NULL)
		fail_compile("table", "phrase", &fault);
	return block;
}

/* Topics of the block's activities, by their number. */
char **
rows_topics(const Rows *rows, const RuleBlock *block)
{
	char	  **topics = palloc0(sizeof(char *) * Max(block->activities.count, 1));

	for (uint32 i = 0; i < block->activities.count; i++)
	{
		ActivityEntry key = {.name = unconstify(char *, activity_name(block, i))};
		ActivityEntry *found = bsearch(&key, rows->activities.data, rows->activities.count,
									   sizeof(ActivityEntry), by_activity_name);

		topics[i] = found ? found->topic : pstrdup("");
	}
	return topics;
}

/* -- rulebooks -- */

/* Number of a rulebook, -1 if there is none of that name. */
int
rows_find_rulebook(const Rows *rows, const char *name)
{
	RulebookEntry key = {.name = unconstify(char *, name)};
	RulebookEntry *found = bsearch(&key, rows->rulebooks.data, rows->rulebooks.count,
								   sizeof(RulebookEntry), by_rulebook_name);

	return found ? (int) (found - ENTRY(rows->rulebooks, RulebookEntry, 0)) : -1;
}

const char *
rows_rulebook(const Rows *rows, int number)
{
	return ENTRY(rows->rulebooks, RulebookEntry, number)->name;
}

char *
rows_rulebook_list(const Rows *rows)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; i < rows->rulebooks.count; i++)
		appendStringInfo(&list, "%s%s", i ? ", " : "", rows_rulebook(rows, i));
	return list.data;
}

/* The reasons name no date: a judge serves all dates of its period. */
static Ruling
silent_ruling(const Rows *rows, int rulebook, bool known, bool dated, DateADT date)
{
	Ruling		ruling = {.verdict = VERDICT_REVIEW};
	const RulebookEntry *book = ENTRY(rows->rulebooks, RulebookEntry, rulebook);

	if (dated ? !holds_on(&book->valid, date) : book->valid.from > date)
		ruling.reason = psprintf("rulebook \"%s\" is not in force on the date of service", book->name);
	else if (known)
		ruling.reason = psprintf("no ruling of rulebook \"%s\" on this activity is in force on the date of service", book->name);
	else
		ruling.reason = psprintf("rulebook \"%s\" does not address this activity", book->name);
	return ruling;
}

static Ruling
spoken_ruling(const RulingEntry *entry)
{
	Ruling		ruling = {.verdict = entry->verdict};
	StringInfoData reason;

	initStringInfo(&reason);
	if (entry->verdict == VERDICT_REVIEW)
		appendStringInfo(&reason, "depends on a condition: %s", entry->condition ? entry->condition : "not stated");
	else
	{
		appendStringInfoString(&reason, entry->verdict == VERDICT_BILLABLE ? "may be billed" : "may not be billed");
		if (entry->bill_as)
			appendStringInfo(&reason, " as %s", entry->bill_as);
		if (entry->condition)
			appendStringInfo(&reason, "; condition: %s", entry->condition);
	}
	ruling.reason = reason.data;
	ruling.citation = psprintf("%s: %s", entry->document, entry->section);
	return ruling;
}

/*
 * The ruling of a rulebook on an activity: the one in force on the date, an
 * own one before a shipped one.  Without a date, if none is in force today,
 * the one that began last before today.
 */
static const RulingEntry *
find_ruling(const Rows *rows, int rulebook, const char *activity, bool dated, DateADT date, bool *known)
{
	const RulebookEntry *book = ENTRY(rows->rulebooks, RulebookEntry, rulebook);
	const RulingEntry *in_force = NULL;
	const RulingEntry *past = NULL;
	bool		book_holds = dated ? holds_on(&book->valid, date) : book->valid.from <= date;

	*known = false;
	for (int i = 0; i < rows->rulings.count; i++)
	{
		const RulingEntry *entry = ENTRY(rows->rulings, RulingEntry, i);

		if (strcmp(entry->rulebook, book->name) != 0 || strcmp(entry->activity, activity) != 0)
			continue;
		*known = true;
		if (!book_holds || entry->valid.from > date)
			continue;
		if (in_force == NULL && holds_on(&entry->valid, date))
			in_force = entry;
		else if (!dated && (past == NULL || past->valid.from < entry->valid.from))
			past = entry;
	}
	return in_force ? in_force : past;
}

/* The rulings on all activities of a block, by their number. */
Ruling *
rows_rulings(const Rows *rows, int rulebook, const RuleBlock *block, bool dated, DateADT date)
{
	Ruling	   *rulings = palloc0(sizeof(Ruling) * Max(block->activities.count, 1));

	for (uint32 i = 0; i < block->activities.count; i++)
	{
		const char *activity = activity_name(block, i);
		bool		known;
		const RulingEntry *entry = find_ruling(rows, rulebook, activity, dated, date, &known);

		if (entry == NULL || entry->disabled)
			rulings[i] = silent_ruling(rows, rulebook, known && entry == NULL, dated, date);
		else
			rulings[i] = spoken_ruling(entry);
	}
	return rulings;
}
