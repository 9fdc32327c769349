/*
 * history.c
 *	  Own rows come back from the history when a dump is restored.
 *
 * A dump holds table rule_history alone: one table, which any way of
 * restoring fills in one statement, while the rule tables refer to each other
 * and a parallel restore would load them in any order.  When rows come into
 * the history by themselves, the rows that they tell of are written again.
 */
#include "carecoord.h"

#include "commands/trigger.h"
#include "executor/spi.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(carecoord_restore_own_rows);
PG_FUNCTION_INFO_V1(carecoord_replay_history);
PG_FUNCTION_INFO_V1(carecoord_is_restoring);

/* Referenced tables before those that refer to them. */
static const char *const restored_tables[] = {
	"topic", "activity", "concept", "spelling", "phrase", "rule", "weight", "rulebook", "ruling", "example"
};

/* What holds between them waits until all are written. */
#define REFERENCES \
	"carecoord.activity_topic_fkey, carecoord.concept_parent_fkey, carecoord.phrase_concept_fkey," \
	" carecoord.rule_activity_fkey, carecoord.rule_concept_fkey, carecoord.weight_activity_fkey, carecoord.ruling_rulebook_fkey," \
	" carecoord.ruling_activity_fkey, carecoord.example_activity_fkey, carecoord.example_rulebook_fkey"

static bool restoring = false;

static uint64
run(const char *query, int expected)
{
	if (SPI_execute(query, false, 0) != expected)
		elog(ERROR, "could not restore own rows from carecoord.rule_history");
	return SPI_processed;
}

/*
 * Query for the rows of a table that the history tells of: those that were
 * written more often than changed or deleted, or the others.  A history that
 * was restored twice counts once.
 */
static char *
told_rows(const char *table, bool living)
{
	return psprintf("SELECT e.row FROM ("
					"SELECT new_row AS row, 1 AS n FROM (SELECT DISTINCT * FROM carecoord.rule_history) AS h"
					" WHERE table_name = '%1$s' AND new_row IS NOT NULL"
					" UNION ALL SELECT old_row, -1 FROM (SELECT DISTINCT * FROM carecoord.rule_history) AS h"
					" WHERE table_name = '%1$s' AND old_row IS NOT NULL) AS e"
					" GROUP BY e.row HAVING sum(e.n) %2$s 0", table, living ? ">" : "<=");
}

/* Takes away what the history says is gone: a dump may bring it row by row. */
static void
remove_gone(const char *table)
{
	run(psprintf("DELETE FROM carecoord.%s AS t WHERE NOT t.shipped AND to_jsonb(t) IN (%s)",
				 table, told_rows(table, false)), SPI_OK_DELETE);
}

/* Writes the rows that the history tells of and the table lacks. */
static uint64
restore_table(const char *table, uint64 *missing)
{
	char	   *rows = psprintf("SELECT told.row FROM (%s) AS told WHERE NOT EXISTS"
								" (SELECT FROM carecoord.%s AS t WHERE to_jsonb(t) = told.row)",
								told_rows(table, true), table);
	uint64		written;

	*missing += run(rows, SPI_OK_SELECT);
	written = run(psprintf("INSERT INTO carecoord.%s SELECT r.* FROM (%s) AS lacking,"
						   " LATERAL jsonb_populate_record(NULL::carecoord.%s, lacking.row) AS r"
						   " ON CONFLICT DO NOTHING", table, rows, table), SPI_OK_INSERT);
	*missing -= written;
	return written;
}

static int64
restore_own_rows(void)
{
	volatile uint64 written = 0;
	volatile uint64 missing = 0;

	SPI_connect();
	restoring = true;
	PG_TRY();
	{
		run("SET CONSTRAINTS " REFERENCES " DEFERRED", SPI_OK_UTILITY);
		for (int i = (int) lengthof(restored_tables); i-- > 0;)
			remove_gone(restored_tables[i]);
		for (int i = 0; i < (int) lengthof(restored_tables); i++)
			written += restore_table(restored_tables[i], (uint64 *) &missing);
		run("SET CONSTRAINTS " REFERENCES " IMMEDIATE", SPI_OK_UTILITY);
	}
	PG_FINALLY();
	{
		restoring = false;
	}
	PG_END_TRY();
	SPI_finish();
	if (missing > 0)
		ereport(WARNING,
				(errmsg_plural("%llu own row of the history was not restored",
							   "%llu own rows of the history were not restored",
							   (unsigned long) missing, (unsigned long long) missing),
				 errdetail("Other rows with the same name, or of an overlapping period, are there already.")));
	return (int64) written;
}

/* restore_own_rows() -> bigint: rows written. */
Datum
carecoord_restore_own_rows(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(restore_own_rows());
}

/* AFTER STATEMENT trigger of the history, when it is written by itself. */
Datum
carecoord_replay_history(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" was not called by trigger manager", "replay_history")));
	restore_own_rows();
	return PointerGetDatum(NULL);
}

/* Are the changes of rule tables those of a restore? */
bool
history_is_restoring(void)
{
	return restoring;
}

/* is_restoring() -> boolean: is a change the work of restore_own_rows? */
Datum
carecoord_is_restoring(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(restoring);
}
