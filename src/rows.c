/*
 * rows.c
 *	  Reads the rule tables.
 *
 * The tables are scanned directly under a given snapshot and without looking
 * at privileges: every role judges by the same rules.  Columns are found by
 * name, so that a library and a schema of different versions meet with an
 * error instead of nonsense.
 */
#include "rows.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rangetypes.h"
#include "utils/rel.h"
#include "utils/typcache.h"

#define COLUMNS_KNOWN	16		/* of one table */
#define POOL_CHUNK	32768

/* One table while it is scanned. */
typedef struct TableScan
{
	Relation	relation;
	SysScanDesc scan;
	HeapTuple	tuple;
	uint64		signature;
	/* columns that were found by name */
	const char *known[COLUMNS_KNOWN];
	int			number[COLUMNS_KNOWN];
} TableScan;

static const RuleTable read_tables[] = {
	TABLE_ACTIVITY, TABLE_CONCEPT, TABLE_SPELLING, TABLE_PHRASE, TABLE_RULE, TABLE_WEIGHT, TABLE_RULEBOOK, TABLE_RULING
};

static void
begin_scan(TableScan *scan, Oid table, Snapshot snapshot)
{
	scan->relation = table_open(table, AccessShareLock);
	scan->scan = systable_beginscan(scan->relation, InvalidOid, false, snapshot, 0, NULL);
	scan->signature = 0;
	memset(scan->known, 0, sizeof(scan->known));
}

/* The next row; what it is made of goes into the signature. */
static bool
next_row(TableScan *scan)
{
	scan->tuple = systable_getnext(scan->scan);
	if (!HeapTupleIsValid(scan->tuple))
		return false;
	CHECK_FOR_INTERRUPTS();
	scan->signature = hash_combine64(scan->signature,
									 (uint64) HeapTupleHeaderGetRawXmin(scan->tuple->t_data) << 32 |
									 ItemPointerGetBlockNumberNoCheck(&scan->tuple->t_self));
	scan->signature = hash_combine64(scan->signature,
									 ItemPointerGetOffsetNumberNoCheck(&scan->tuple->t_self));
	return true;
}

static uint64
end_scan(TableScan *scan)
{
	systable_endscan(scan->scan);
	table_close(scan->relation, AccessShareLock);
	return scan->signature;
}

static void
refuse_column(TableScan *scan, const char *name)
{
	refuse(ERRCODE_UNDEFINED_COLUMN,
		   psprintf("table carecoord.%s has no column \"%s\" of the expected type, or a NULL in it",
					RelationGetRelationName(scan->relation), name),
		   "The installed library and the extension's objects are of different versions, or the table was altered.",
		   "Run ALTER EXTENSION carecoord UPDATE, or undo the change of the table.");
}

/* A column of the row, by name, which is a literal. */
static Datum
column(TableScan *scan, const char *name, Oid type, bool *isnull)
{
	TupleDesc	desc = RelationGetDescr(scan->relation);
	int			known = 0;

	for (; known < COLUMNS_KNOWN && scan->known[known] != NULL; known++)
		if (scan->known[known] == name)
			return heap_getattr(scan->tuple, scan->number[known], desc, isnull);
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(desc, i);

		if (att->attisdropped || att->atttypid != type || strcmp(NameStr(att->attname), name) != 0)
			continue;
		if (known < COLUMNS_KNOWN)
		{
			scan->known[known] = name;
			scan->number[known] = i + 1;
		}
		return heap_getattr(scan->tuple, i + 1, desc, isnull);
	}
	refuse_column(scan, name);
	return (Datum) 0;			/* not reached */
}

static char *
text_column(TableScan *scan, const char *name)
{
	bool		isnull;
	Datum		value = column(scan, name, TEXTOID, &isnull);

	return isnull ? NULL : TextDatumGetCString(value);
}

/* A column that is never NULL, unless somebody altered the table. */
static char *
required_column(TableScan *scan, const char *name)
{
	char	   *value = text_column(scan, name);

	if (value == NULL)
		refuse_column(scan, name);
	return value;
}

static bool
bool_column(TableScan *scan, const char *name)
{
	bool		isnull;
	Datum		value = column(scan, name, BOOLOID, &isnull);

	return !isnull && DatumGetBool(value);
}

static int
int_column(TableScan *scan, const char *name, int when_null)
{
	bool		isnull;
	Datum		value = column(scan, name, INT4OID, &isnull);

	return isnull ? when_null : DatumGetInt32(value);
}

static void *
add_entry(Entries *entries, Size size)
{
	if (entries->count == entries->room)
	{
		entries->room = entries->room ? entries->room * 2 : 64;
		entries->data = entries->data ? repalloc_huge(entries->data, entries->room * size)
			: palloc(entries->room * size);
	}
	return memset(entries->data + entries->count++ * size, 0, size);
}

static void
add_turn(Entries *turns, DateADT date)
{
	if (!DATE_NOT_FINITE(date))
		*(DateADT *) add_entry(turns, sizeof(DateADT)) = date;
}

static Period
period_column(TableScan *scan, Rows *rows, bool lexicon)
{
	bool		isnull;
	Datum		value = column(scan, "valid", DATERANGEOID, &isnull);
	TypeCacheEntry *type = lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;
	Period		period = {DATEVAL_NOBEGIN, DATEVAL_NOEND};

	if (isnull)
		return period;
	range_deserialize(type, DatumGetRangeTypeP(value), &lower, &upper, &empty);
	if (empty)
		period.to = DATEVAL_NOBEGIN;
	else
	{
		if (!lower.infinite)
			period.from = DatumGetDateADT(lower.val);
		if (!upper.infinite)
			period.to = DatumGetDateADT(upper.val);
	}
	add_turn(&rows->turns, period.from);
	add_turn(&rows->turns, period.to);
	if (lexicon)
	{
		add_turn(&rows->lexicon_turns, period.from);
		add_turn(&rows->lexicon_turns, period.to);
	}
	return period;
}

/* -- one table each -- */

static void
read_activity(TableScan *scan, Rows *rows)
{
	ActivityEntry *entry = add_entry(&rows->activities, sizeof(ActivityEntry));

	entry->name = required_column(scan, "name");
	entry->topic = required_column(scan, "topic");
}

static void
read_concept(TableScan *scan, Rows *rows)
{
	ConceptRow *entry = add_entry(&rows->concepts, sizeof(ConceptRow));
	bool		isnull;
	Datum		referent = column(scan, "referent", BOOLOID, &isnull);

	entry->referent = isnull ? -1 : DatumGetBool(referent);
	entry->name = required_column(scan, "name");
	entry->kind = required_column(scan, "kind");
	entry->parent = text_column(scan, "parent");
	entry->category = text_column(scan, "category");
	entry->direction = text_column(scan, "direction");
	entry->actor = text_column(scan, "actor");
	entry->reach = int_column(scan, "reach", -1);
	entry->wide = bool_column(scan, "wide");
	entry->whole = bool_column(scan, "whole");
	entry->minutes = int_column(scan, "minutes", 0);
}

static void
read_spelling(TableScan *scan, Rows *rows)
{
	SpellingEntry *entry = add_entry(&rows->spellings, sizeof(SpellingEntry));

	entry->written = required_column(scan, "written");
	entry->meant = required_column(scan, "meant");
	entry->shipped = bool_column(scan, "shipped");
}

static void
read_phrase(TableScan *scan, Rows *rows)
{
	PhraseEntry *entry = add_entry(&rows->phrases, sizeof(PhraseEntry));

	entry->concept = required_column(scan, "concept");
	entry->phrase = required_column(scan, "phrase");
	entry->form = text_column(scan, "form");
	entry->valid = period_column(scan, rows, true);
	entry->disabled = bool_column(scan, "disabled");
	entry->shipped = bool_column(scan, "shipped");
}

static void
read_rule(TableScan *scan, Rows *rows)
{
	RuleEntry  *entry = add_entry(&rows->rules, sizeof(RuleEntry));
	bool		isnull;
	Datum		accepts = column(scan, "accepts", TEXTARRAYOID, &isnull);

	entry->row.name = required_column(scan, "name");
	entry->row.activity = required_column(scan, "activity");
	entry->row.concept = required_column(scan, "concept");
	entry->row.condition = text_column(scan, "condition");
	entry->row.scope = required_column(scan, "scope");
	entry->row.actor = required_column(scan, "actor");
	entry->row.rank = int_column(scan, "rank", 0);
	entry->valid = period_column(scan, rows, true);
	entry->disabled = bool_column(scan, "disabled");
	entry->shipped = bool_column(scan, "shipped");
	entry->row.own = !entry->shipped;
	if (!isnull)
	{
		Datum	   *values;
		int			count;
		const char **names;

		deconstruct_array(DatumGetArrayTypeP(accepts), TEXTOID, -1, false, TYPALIGN_INT,
						  &values, NULL, &count);
		names = palloc(sizeof(char *) * Max(count, 1));
		for (int i = 0; i < count; i++)
			names[i] = TextDatumGetCString(values[i]);
		entry->row.accepts = names;
		entry->row.accept_count = count;
	}
}

/*
 * A column as a string of the pool.  There are many weights, and few
 * activities and kinds, so that those are kept once.
 */
static const char *
pooled_column(TableScan *scan, const char *name, StringPool *pool, bool repeats)
{
	bool		isnull;
	Datum		value = column(scan, name, TEXTOID, &isnull);
	text	   *packed = isnull ? NULL : DatumGetTextPP(value);
	Size		length;
	uint32		at = 0;
	char	   *copy;

	if (isnull)
		refuse_column(scan, name);
	length = VARSIZE_ANY_EXHDR(packed);
	if (repeats)
	{
		at = hash_bytes((unsigned char *) VARDATA_ANY(packed), (int) length) % lengthof(pool->repeated);
		copy = unconstify(char *, pool->repeated[at]);
		if (copy && strlen(copy) == length && memcmp(copy, VARDATA_ANY(packed), length) == 0)
			return copy;
	}
	if (pool->left < length + 1)
	{
		pool->left = Max(length + 1, POOL_CHUNK);
		pool->chunk = palloc(pool->left);
	}
	copy = pool->chunk;
	memcpy(copy, VARDATA_ANY(packed), length);
	copy[length] = '\0';
	pool->chunk += length + 1;
	pool->left -= length + 1;
	if (repeats)
		pool->repeated[at] = copy;
	return copy;
}

static void
read_weight(TableScan *scan, Rows *rows)
{
	WeightEntry *entry = add_entry(&rows->weights, sizeof(WeightEntry));

	entry->row.activity = pooled_column(scan, "activity", &rows->weight_names, true);
	entry->row.kind = pooled_column(scan, "kind", &rows->weight_names, true);
	entry->row.sign = pooled_column(scan, "sign", &rows->weight_names, false);
	entry->row.weight = int_column(scan, "weight", 0);
	entry->shipped = bool_column(scan, "shipped");
	entry->row.own = !entry->shipped;
}

static void
read_rulebook(TableScan *scan, Rows *rows)
{
	RulebookEntry *entry = add_entry(&rows->rulebooks, sizeof(RulebookEntry));

	entry->name = required_column(scan, "name");
	entry->valid = period_column(scan, rows, false);
}

/* The verdict column is an enum of our own: told by its label. */
static Verdict
verdict_column(TableScan *scan)
{
	TupleDesc	desc = RelationGetDescr(scan->relation);

	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(desc, i);
		bool		isnull;
		Datum		value;
		char	   *label;

		if (att->attisdropped || strcmp(NameStr(att->attname), "verdict") != 0 ||
			get_typtype(att->atttypid) != TYPTYPE_ENUM)
			continue;
		value = heap_getattr(scan->tuple, i + 1, desc, &isnull);
		if (isnull)
			break;
		label = DatumGetCString(DirectFunctionCall1(enum_out, value));
		for (int v = 0; v < VERDICTS; v++)
			if (strcmp(label, verdict_names[v]) == 0)
				return (Verdict) v;
	}
	refuse_column(scan, "verdict");
	return VERDICT_REVIEW;		/* not reached */
}

static void
read_ruling(TableScan *scan, Rows *rows)
{
	RulingEntry *entry = add_entry(&rows->rulings, sizeof(RulingEntry));

	entry->rulebook = required_column(scan, "rulebook");
	entry->activity = required_column(scan, "activity");
	entry->verdict = verdict_column(scan);
	entry->condition = text_column(scan, "condition");
	entry->bill_as = text_column(scan, "bill_as");
	entry->document = required_column(scan, "document");
	entry->section = required_column(scan, "section");
	entry->valid = period_column(scan, rows, false);
	entry->disabled = bool_column(scan, "disabled");
	entry->shipped = bool_column(scan, "shipped");
}

/* -- orders, by bytes so that they are the same on every server -- */

int
by_activity_name(const void *a, const void *b)
{
	return strcmp(((const ActivityEntry *) a)->name, ((const ActivityEntry *) b)->name);
}

int
by_concept_name(const void *a, const void *b)
{
	return strcmp(((const ConceptRow *) a)->name, ((const ConceptRow *) b)->name);
}

static int
by_written(const void *a, const void *b)
{
	const SpellingEntry *x = a;
	const SpellingEntry *y = b;
	int			order = strcmp(x->written, y->written);

	return order ? order : (int) x->shipped - (int) y->shipped;
}

static int
by_phrase(const void *a, const void *b)
{
	const PhraseEntry *x = a;
	const PhraseEntry *y = b;
	int			order = strcmp(x->concept, y->concept);

	if (order == 0)
		order = strcmp(x->phrase, y->phrase);
	return order ? order : (int) x->shipped - (int) y->shipped;
}

static int
by_rule_name(const void *a, const void *b)
{
	const RuleEntry *x = a;
	const RuleEntry *y = b;
	int			order = strcmp(x->row.name, y->row.name);

	return order ? order : (int) x->shipped - (int) y->shipped;
}

static int
by_sign(const void *a, const void *b)
{
	const WeightEntry *x = a;
	const WeightEntry *y = b;
	int			order = strcmp(x->row.kind, y->row.kind);

	if (order == 0)
		order = strcmp(x->row.sign, y->row.sign);
	if (order == 0)
		order = strcmp(x->row.activity, y->row.activity);
	return order ? order : (int) x->shipped - (int) y->shipped;
}

int
by_rulebook_name(const void *a, const void *b)
{
	return strcmp(((const RulebookEntry *) a)->name, ((const RulebookEntry *) b)->name);
}

static int
by_ruling(const void *a, const void *b)
{
	const RulingEntry *x = a;
	const RulingEntry *y = b;
	int			order = strcmp(x->rulebook, y->rulebook);

	if (order == 0)
		order = strcmp(x->activity, y->activity);
	if (order == 0)
		order = (int) x->shipped - (int) y->shipped;
	return order ? order : (x->valid.from > y->valid.from) - (x->valid.from < y->valid.from);
}

static int
by_date(const void *a, const void *b)
{
	DateADT		x = *(const DateADT *) a;
	DateADT		y = *(const DateADT *) b;

	return (x > y) - (x < y);
}

static void
sort_entries(Entries *entries, Size size, int (*order) (const void *, const void *))
{
	if (entries->count > 1)
		qsort(entries->data, entries->count, size, order);
}

/*
 * Reads the rule tables into the current memory context.  The signature tells
 * which row versions were seen.
 */
Rows *
rows_read(const Oid *tables, Snapshot snapshot, uint64 *signature)
{
	Rows	   *rows = palloc0(sizeof(Rows));

	*signature = 0;
	for (int i = 0; i < (int) lengthof(read_tables); i++)
	{
		TableScan	scan;

		begin_scan(&scan, tables[read_tables[i]], snapshot);
		while (next_row(&scan))
		{
			switch (read_tables[i])
			{
				case TABLE_ACTIVITY:
					read_activity(&scan, rows);
					break;
				case TABLE_CONCEPT:
					read_concept(&scan, rows);
					break;
				case TABLE_SPELLING:
					read_spelling(&scan, rows);
					break;
				case TABLE_PHRASE:
					read_phrase(&scan, rows);
					break;
				case TABLE_RULE:
					read_rule(&scan, rows);
					break;
				case TABLE_WEIGHT:
					read_weight(&scan, rows);
					break;
				case TABLE_RULEBOOK:
					read_rulebook(&scan, rows);
					break;
				case TABLE_RULING:
					read_ruling(&scan, rows);
					break;
				default:
					break;
			}
		}
		*signature = hash_combine64(*signature, end_scan(&scan));
	}
	sort_entries(&rows->activities, sizeof(ActivityEntry), by_activity_name);
	sort_entries(&rows->concepts, sizeof(ConceptRow), by_concept_name);
	sort_entries(&rows->spellings, sizeof(SpellingEntry), by_written);
	sort_entries(&rows->phrases, sizeof(PhraseEntry), by_phrase);
	sort_entries(&rows->rules, sizeof(RuleEntry), by_rule_name);
	sort_entries(&rows->weights, sizeof(WeightEntry), by_sign);
	sort_entries(&rows->rulebooks, sizeof(RulebookEntry), by_rulebook_name);
	sort_entries(&rows->rulings, sizeof(RulingEntry), by_ruling);
	sort_entries(&rows->turns, sizeof(DateADT), by_date);
	sort_entries(&rows->lexicon_turns, sizeof(DateADT), by_date);
	return rows;
}

/* The signature that rows_read would give, without reading. */
uint64
rows_signature(const Oid *tables, Snapshot snapshot)
{
	uint64		signature = 0;

	for (int i = 0; i < (int) lengthof(read_tables); i++)
	{
		TableScan	scan;

		begin_scan(&scan, tables[read_tables[i]], snapshot);
		while (next_row(&scan))
			;
		signature = hash_combine64(signature, end_scan(&scan));
	}
	return signature;
}
