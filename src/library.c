/*
 * library.c
 *	  The rule tables as a backend holds them, and what a statement judges by.
 *
 * A Library is the rule tables read under one snapshot, with what has been
 * compiled from them so far.  A top-level statement pins one Library when it
 * first needs it and uses it to its end; only this session's own changes make
 * it read anew.  A Library outlives its statement if nothing newer than its
 * snapshot was committed when it was read; a relation cache invalidation, sent
 * by the statement triggers of the rule tables, ends its life later on.
 *
 * A statement is told apart by the time stamp that the server takes for each
 * message of the client, and by its transaction.  Parallel workers inherit
 * time stamp and snapshot from their leader and so read the same rows.
 */
#include "carecoord.h"

#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_type.h"
#include "commands/extension.h"
#include "miscadmin.h"
#include "storage/lmgr.h"
#include "storage/proc.h"
#include "storage/sinval.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"

#include "rows.h"

typedef struct Library
{
	MemoryContext context;
	uint64		generation;		/* of the invalidations it was read after */
	TransactionId xmax;			/* of the snapshot it was read under */
	uint32		running;		/* transactions that ran then */
	CommandId	command;		/* own commands that it saw */
	uint64		signature;		/* of the rows that were seen */
	bool		current;		/* nothing newer was committed then */
	Oid			verdict[VERDICTS];
	Rows	   *rows;
	List	   *editions;		/* Edition * */
	List	   *judges;			/* Judge * */
	Judge	   *last;			/* the judge asked for last */
	bool		last_dated;
	DateADT		last_date;
} Library;

const char *const verdict_names[VERDICTS] = {
	"not_billable", "mixed", "review", "billable"
};

static const char *const table_names[TABLES] = {
	"topic", "activity", "concept", "spelling", "phrase", "rule", "weight", "rulebook", "ruling", "example"
};

/*
 * Counts invalidations of the watched tables; a Library is good while the
 * count stands.  Until the tables are known every invalidation counts.
 */
static uint64 generation = 1;
static Oid	watched[TABLES];

/*
 * Counts what this session did itself to the rule tables, and what it undid.
 * A change is seen by snapshots of later commands than own_command only.
 */
static uint64 own_changes = 1;
static bool own_change_open = false;	/* in the transaction that is running */
static CommandId own_command = 0;

static Library *library = NULL;

/* The statement that has pinned the library. */
static TimestampTz pinned_statement = 0;
static LocalTransactionId pinned_transaction = InvalidLocalTransactionId;
static uint64 pinned_changes = 0;
static bool pinned_early = false;	/* under a snapshot that misses an own change */

/* -- the core's memory and interrupts -- */

MemoryContext server_host_context = NULL;

static void *
host_resize(void *memory, size_t size)
{
	if (memory == NULL)
		return MemoryContextAllocHuge(server_host_context, size);
	return repalloc_huge(memory, size);
}

static void
host_check(void)
{
	CHECK_FOR_INTERRUPTS();
}

const Host	server_host = {host_resize, host_check};

/* -- invalidation -- */

/* May run at any time: looks at no catalog, frees nothing. */
static void
relation_changed(Datum argument, Oid relid)
{
	if (OidIsValid(relid) && OidIsValid(watched[0]))
	{
		int			i = 0;

		while (i < TABLES && watched[i] != relid)
			i++;
		if (i == TABLES)
			return;
	}
	generation++;
}

/* Own changes were undone: what was read of them is worth nothing. */
static void
own_changes_undone(void)
{
	if (own_change_open)
	{
		own_changes++;
		generation++;
	}
}

static void
transaction_ended(XactEvent event, void *argument)
{
	if (event == XACT_EVENT_ABORT)
		own_changes_undone();
	if (event == XACT_EVENT_ABORT || event == XACT_EVENT_COMMIT || event == XACT_EVENT_PREPARE)
	{
		own_change_open = false;
		note_forget();
	}
}

static void
subtransaction_ended(SubXactEvent event, SubTransactionId mine, SubTransactionId parent, void *argument)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		own_changes_undone();
}

/* Registers the callbacks, once per backend. */
void
library_install(void)
{
	CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
	RegisterXactCallback(transaction_ended, NULL);
	RegisterSubXactCallback(subtransaction_ended, NULL);
}

/* -- reading -- */

/* Finds the rule tables anew: the extension may have been dropped and created. */
static void
find_tables(Library *made)
{
	Oid			schema = get_namespace_oid("carecoord", true);
	Oid			tables[TABLES];
	Oid			verdict;

	for (int i = 0; i < TABLES; i++)
	{
		tables[i] = OidIsValid(schema) ? get_relname_relid(table_names[i], schema) : InvalidOid;
		if (!OidIsValid(tables[i]) || get_rel_relkind(tables[i]) != RELKIND_RELATION)
			refuse(ERRCODE_UNDEFINED_TABLE,
				   psprintf("table carecoord.%s does not exist", table_names[i]),
				   NULL, "Run CREATE EXTENSION carecoord, or ALTER EXTENSION carecoord UPDATE.");
	}
	memcpy(watched, tables, sizeof(watched));
	verdict = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid,
							  CStringGetDatum("verdict"), ObjectIdGetDatum(schema));
	for (int i = 0; i < VERDICTS; i++)
	{
		made->verdict[i] = GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid,
										   ObjectIdGetDatum(verdict), CStringGetDatum(verdict_names[i]));
		if (!OidIsValid(made->verdict[i]))
			refuse(ERRCODE_UNDEFINED_OBJECT,
				   psprintf("type carecoord.verdict has no value \"%s\"", verdict_names[i]),
				   NULL, "Run ALTER EXTENSION carecoord UPDATE.");
	}
}

/* Reads the rule tables as the active snapshot shows them. */
static Library *
read_library(Snapshot snapshot)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "carecoord library",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	Library    *made = palloc0(sizeof(Library));

	made->context = context;
	find_tables(made);

	/*
	 * The count is taken after the tables are known and before they are read:
	 * an invalidation that arrives in between makes the library old.
	 */
	made->generation = generation;
	made->xmax = snapshot->xmax;
	made->running = snapshot->xcnt + Max(snapshot->subxcnt, 0);
	made->command = snapshot->curcid;
	made->rows = rows_read(watched, snapshot, &made->signature);

	/*
	 * Were rows committed that the snapshot does not show?  Their
	 * invalidation may have come already, and will not come again.
	 */
	made->current = made->signature == rows_signature(watched, SnapshotSelf);

	MemoryContextSwitchTo(old);
	MemoryContextSetParent(context, CacheMemoryContext);
	return made;
}

/* Told before each row: this session is about to change it. */
void
library_own_change_begins(void)
{
	own_change_open = true;
}

/*
 * Told before a statement changes concepts or rules.  Who does waits for
 * others who do, so that two changes cannot break what each alone leaves
 * whole.
 */
void
library_own_change_waits(Relation table)
{
	if (!creating_extension)
		LockDatabaseObject(NamespaceRelationId, RelationGetNamespace(table), 0, ExclusiveLock);
}

/*
 * Told after each statement: this session has changed rows of a table.  What
 * has come of the lexicon must compile, or no session could read notes any
 * more; to take phrases or rules away is always allowed.
 */
void
library_own_change(Relation table, bool rows_came)
{
	const char *name = RelationGetRelationName(table);
	MemoryContext work;
	MemoryContext old;
	Library    *trial;

	own_changes++;
	own_change_open = true;
	own_command = GetCurrentCommandId(true);
	if (creating_extension || history_is_restoring() ||
		!(strcmp(name, table_names[TABLE_CONCEPT]) == 0 || strcmp(name, table_names[TABLE_SPELLING]) == 0 ||
		  (rows_came && (strcmp(name, table_names[TABLE_RULE]) == 0 || strcmp(name, table_names[TABLE_PHRASE]) == 0 ||
						 strcmp(name, table_names[TABLE_WEIGHT]) == 0))))
		return;
	work = AllocSetContextCreate(CurrentMemoryContext, "carecoord trial", ALLOCSET_DEFAULT_SIZES);
	old = MemoryContextSwitchTo(work);
	trial = palloc0(sizeof(Library));
	find_tables(trial);
	CommandCounterIncrement();
	PushActiveSnapshot(GetLatestSnapshot());
	server_host_context = work;
	rows_compile(rows_read(watched, GetActiveSnapshot(), &(uint64) {0}), NULL, &server_host);
	PopActiveSnapshot();
	MemoryContextSwitchTo(old);
	MemoryContextDelete(work);
}

/* Was a snapshot taken before the one that the library was read under? */
static bool
is_older(Snapshot snapshot, const Library *than)
{
	/* of two that end at one transaction, the older one has more running */
	return TransactionIdPrecedes(snapshot->xmax, than->xmax) ||
		(snapshot->xmax == than->xmax && snapshot->xcnt + Max(snapshot->subxcnt, 0) > than->running);
}

/*
 * May the library serve a parallel query?  Its other processes read by the
 * query's snapshot, so it must show the same rows.
 */
static bool
fits_parallel(Snapshot snapshot)
{
	uint32		running = snapshot->xcnt + Max(snapshot->subxcnt, 0);

	if (!IsInParallelMode() ||
		(library->xmax == snapshot->xmax && library->running == running && library->command == snapshot->curcid))
		return true;
	if (library->signature != rows_signature(watched, snapshot))
		return false;
	library->xmax = snapshot->xmax;
	library->running = running;
	library->command = snapshot->curcid;
	return true;
}

/* The library of the statement that is running. */
static Library *
get_library(void)
{
	TimestampTz statement = GetCurrentStatementStartTimestamp();
	Snapshot	snapshot = ActiveSnapshotSet() ? GetActiveSnapshot() : GetTransactionSnapshot();
	Library    *made;

	if (library && pinned_statement == statement && pinned_transaction == MY_LXID &&
		pinned_changes == own_changes && !(pinned_early && snapshot->curcid > own_command) &&
		fits_parallel(snapshot))
		return library;

	AcceptInvalidationMessages();
	if (library == NULL || !library->current || library->generation != generation ||
		is_older(snapshot, library) || !fits_parallel(snapshot))
	{
		made = read_library(snapshot);
		if (library)
			MemoryContextDelete(library->context);
		library = made;
	}
	pinned_statement = statement;
	pinned_transaction = MY_LXID;
	pinned_changes = own_changes;
	pinned_early = own_change_open && snapshot->curcid <= own_command;
	return library;
}

/* -- compiling -- */

/* The edition for a date; NULL dates have been replaced by today. */
static Edition *
get_edition(Library *from, DateADT date)
{
	int			period = rows_lexicon_period(from->rows, date);
	Edition    *edition;
	MemoryContext work;
	MemoryContext old;
	RuleBlock  *block;
	ListCell   *cell;

	foreach(cell, from->editions)
	{
		edition = lfirst(cell);
		if (edition->period == period)
			return edition;
	}

	/* The build's scraps go with its context; only the block is kept. */
	work = AllocSetContextCreate(CurrentMemoryContext, "carecoord build", ALLOCSET_DEFAULT_SIZES);
	old = MemoryContextSwitchTo(work);
	server_host_context = work;
	block = rows_compile(from->rows, &date, &server_host);

	MemoryContextSwitchTo(from->context);
	edition = palloc0(sizeof(Edition));
	edition->period = period;
	edition->block = MemoryContextAllocHuge(from->context, block->size);
	memcpy(edition->block, block, block->size);
	edition->topic = rows_topics(from->rows, edition->block);
	from->editions = lappend(from->editions, edition);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(work);
	return edition;
}

Edition *
library_edition(bool dated, DateADT date)
{
	return get_edition(get_library(), dated ? date : GetSQLCurrentDate());
}

/*
 * Refuses an unknown rulebook.  The name is shown only if it looks like one:
 * it may be a note that was given in the wrong place.
 */
static void
refuse_rulebook(Library *from, const char *name)
{
	Size		length = strlen(name);
	bool		shown = length > 0 && length <= NAME_BYTES_MOST &&
		strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == length;

	refuse(ERRCODE_INVALID_PARAMETER_VALUE,
		   shown ? psprintf("rulebook \"%s\" does not exist", name) : "the given rulebook does not exist",
		   shown ? NULL : "The name is not shown, as it is none that a rulebook can have. The first argument is the rulebook, the second the note.",
		   psprintf("Rulebooks are: %s.", rows_rulebook_list(from->rows)));
}

/*
 * The judge for a rulebook and date of service; without a date the latest
 * rulings count.  Refuses an unknown rulebook.
 */
Judge *
library_judge(const char *rulebook, bool dated, DateADT date)
{
	Library    *from = get_library();
	DateADT		day = dated ? date : GetSQLCurrentDate();
	Edition    *edition;
	Judge	   *judge;
	MemoryContext old;
	int			number;
	int			period;
	ListCell   *cell;

	if (from->last && from->last_dated == dated && from->last_date == day &&
		strcmp(rows_rulebook(from->rows, from->last->rulebook), rulebook) == 0)
		return from->last;

	number = rows_find_rulebook(from->rows, rulebook);
	if (number < 0)
		refuse_rulebook(from, rulebook);
	edition = get_edition(from, day);
	period = rows_period(from->rows, day);
	foreach(cell, from->judges)
	{
		judge = lfirst(cell);
		if (judge->edition == edition && judge->rulebook == number &&
			judge->period == period && judge->latest == !dated)
			goto found;
	}
	old = MemoryContextSwitchTo(from->context);
	judge = palloc0(sizeof(Judge));
	judge->edition = edition;
	judge->rulebook = number;
	judge->period = period;
	judge->latest = !dated;
	judge->ruling = rows_rulings(from->rows, number, edition->block, dated, day);
	from->judges = lappend(from->judges, judge);
	MemoryContextSwitchTo(old);
found:
	from->last = judge;
	from->last_dated = dated;
	from->last_date = day;
	return judge;
}

/* The enum value of a verdict; a library must have been asked for before. */
Oid
library_verdict(Verdict verdict)
{
	return library->verdict[verdict];
}
