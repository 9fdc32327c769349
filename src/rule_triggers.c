/*
 * rule_triggers.c
 *	  Triggers of the rule tables: shipped rows stay as they are, faults are
 *	  refused where they are made, and sessions hear of changes.
 */
#include "carecoord.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "commands/extension.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/relcache.h"

PG_FUNCTION_INFO_V1(carecoord_protect_shipped);
PG_FUNCTION_INFO_V1(carecoord_rules_changed);
PG_FUNCTION_INFO_V1(carecoord_check_phrase);
PG_FUNCTION_INFO_V1(carecoord_check_rule);
PG_FUNCTION_INFO_V1(carecoord_check_concept);

/*
 * The trigger's data.  These functions serve the rule tables alone: on another
 * table they would read columns that are not what they take them for.
 */
static TriggerData *
trigger_data(FunctionCallInfo fcinfo, const char *function, bool row)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" was not called by trigger manager", function)));
	if (RelationGetNamespace(trigger->tg_relation) != get_namespace_oid("carecoord", true) ||
		(row && !TRIGGER_FIRED_FOR_ROW(trigger->tg_event) && !TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event)))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" serves the rule tables of carecoord only", function)));
	return trigger;
}

/* The value of a column of a rule table, by name. */
static Datum
value_of(TriggerData *trigger, HeapTuple tuple, const char *name, bool *isnull)
{
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);
	int			column = SPI_fnumber(desc, name);

	if (column <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("table \"%s\" has no column \"%s\"",
						RelationGetRelationName(trigger->tg_relation), name)));
	return heap_getattr(tuple, column, desc, isnull);
}

static char *
text_of(TriggerData *trigger, HeapTuple tuple, const char *name)
{
	bool		isnull;
	Datum		value = value_of(trigger, tuple, name, &isnull);

	return isnull ? NULL : TextDatumGetCString(value);
}

static bool
is_shipped(TriggerData *trigger, HeapTuple tuple)
{
	bool		isnull;
	Datum		value = value_of(trigger, tuple, "shipped", &isnull);

	return !isnull && DatumGetBool(value);
}

/* Is it our own script that runs, and not that of another extension? */
static bool
creating_carecoord(void)
{
	return creating_extension && CurrentExtensionObject == get_extension_oid("carecoord", true);
}

/*
 * BEFORE ROW and BEFORE TRUNCATE: only CREATE and ALTER EXTENSION may touch
 * rows that come with the extension.
 */
Datum
carecoord_protect_shipped(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = trigger_data(fcinfo, "protect_shipped", true);
	HeapTuple	old = trigger->tg_trigtuple;
	HeapTuple	new = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ? trigger->tg_newtuple : old;

	library_own_change_begins();
	if (!creating_carecoord())
	{
		const char *table = RelationGetRelationName(trigger->tg_relation);

		if (TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event))
			ereport(ERROR,
					(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					 errmsg("table carecoord.%s holds rows of the extension and cannot be truncated", table),
					 errhint("To remove your own rows, use DELETE FROM carecoord.%s WHERE NOT shipped.", table)));
		if (is_shipped(trigger, old) || is_shipped(trigger, new))
		{
			bool		by_name = SPI_fnumber(RelationGetDescr(trigger->tg_relation), "disabled") > 0;
			bool		by_sign = SPI_fnumber(RelationGetDescr(trigger->tg_relation), "sign") > 0;

			ereport(ERROR,
					(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
					 TRIGGER_FIRED_BY_INSERT(trigger->tg_event)
					 ? errmsg("only the extension itself adds shipped rows to carecoord.%s", table)
					 : errmsg("rows that come with the extension cannot be changed in carecoord.%s", table),
					 errdetail("Shipped rows change with the extension only, so that every server has the same."),
					 TRIGGER_FIRED_BY_INSERT(trigger->tg_event)
					 ? errhint("Leave the column \"shipped\" out, or set it to false.")
					 : by_sign
					 ? errhint("Insert an own row for the same activity, kind and sign instead: it takes the place of the shipped one. To change own rows only, add AND NOT shipped.")
					 : by_name
					 ? errhint("Insert an own row with the same name instead: it takes the place of the shipped one, or switches it off with disabled = true. To change own rows only, add AND NOT shipped.")
					 : errhint("Insert an own row under another name instead. To change own rows only, add AND NOT shipped.")));
		}
	}
	return PointerGetDatum(TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event) ? NULL : new);
}

/*
 * BEFORE STATEMENT: waits where two changes could break the lexicon.  AFTER
 * STATEMENT: tells all sessions, at commit, and this one at once.
 */
Datum
carecoord_rules_changed(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = trigger_data(fcinfo, "rules_changed", false);

	if (TRIGGER_FIRED_BEFORE(trigger->tg_event))
		library_own_change_waits(trigger->tg_relation);
	else
	{
		CacheInvalidateRelcache(trigger->tg_relation);
		library_own_change(trigger->tg_relation, !TRIGGER_FIRED_BY_DELETE(trigger->tg_event));
	}
	return PointerGetDatum(NULL);
}

/* Characters in the first bytes of a text as the core reads it. */
static int
characters_in(const char *bytes, int length)
{
	const Text	text = {.bytes = (const unsigned char *) bytes,.utf8 = GetDatabaseEncoding() != PG_SQL_ASCII};

	return (int) text_characters(&text, 0, (uint32) length);
}

/*
 * Refuses a text of the two small languages, with the place of the fault.  It
 * is a phrase of the concept, or a condition of the rule, of that name.
 */
static void
refuse_text(const char *whose, const char *name, const char *text, const Fault *fault)
{
	Size		length = strlen(text);
	int			before = (int) Min(fault->offset, length);
	int			character = characters_in(text, before) + 1;
	int			shown = (int) Min(Min(fault->length, length - before), NAME_BYTES_MOST);

	/* no half character, and nothing that is not in the database's encoding */
	if (text[before] != '\0' && IS_HIGHBIT_SET(text[before]))
		shown = 0;
	for (int i = 0; i < shown; i++)
		if (IS_HIGHBIT_SET(text[before + i]))
			shown = i;
	ereport(ERROR,
			(errcode(ERRCODE_SYNTAX_ERROR),
			 errmsg("%s \"%s\" cannot be read: %s", whose, name ? name : "", fault->what),
			 shown > 0
			 ? errdetail("The fault is at character %d, at \"%.*s\".", character, shown, text + before)
			 : errdetail("The fault is at character %d.", character)));
}

static uint32_t
any_word(void *vocabulary, const char *word, uint32_t length, uint32_t hash, uint16_t flags)
{
	return 1;
}

/* BEFORE ROW of table phrase: the phrase must be readable. */
Datum
carecoord_check_phrase(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = trigger_data(fcinfo, "check_phrase", true);
	HeapTuple	row = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ? trigger->tg_newtuple : trigger->tg_trigtuple;
	char	   *phrase = text_of(trigger, row, "phrase");

	if (phrase != NULL)
	{
		MemoryContext work = AllocSetContextCreate(CurrentMemoryContext, "carecoord phrase", ALLOCSET_DEFAULT_SIZES);
		Network		network;
		BlockOutput output = {0};
		uint32_t	end;
		Fault		fault;

		uint32		length = (uint32) strlen(phrase);
		const char *core = core_text(phrase, &length);

		server_host_context = work;
		network_start(&network, &server_host);
		if (!network_add(&network, core, length, GetDatabaseEncoding() != PG_SQL_ASCII,
						 any_word, NULL, output, &end, &fault))
			refuse_text("phrase of concept", text_of(trigger, row, "concept"), core, &fault);
		MemoryContextDelete(work);
	}
	return PointerGetDatum(row);
}

static bool
row_exists(const char *query, const char *argument)
{
	Oid			types[1] = {TEXTOID};
	Datum		values[1] = {CStringGetTextDatum(argument)};

	if (SPI_execute_with_args(query, 1, types, values, NULL, false, 1) != SPI_OK_SELECT)
		elog(ERROR, "could not look up a row of the rule tables");
	return SPI_processed > 0;
}

static void
check_condition(const char *name, const char *condition)
{
	ParsedCondition *parsed = palloc(sizeof(ParsedCondition));
	Fault		fault;

	if (!condition_parse(condition, (uint32) strlen(condition), parsed, &fault))
		refuse_text("condition of rule", name, condition, &fault);
	for (uint32 i = 0; i < parsed->count; i++)
		for (uint32 j = 0; j < parsed->element[i].names; j++)
		{
			uint32		offset = parsed->element[i].name[j].offset;
			char	   *concept = pnstrdup(condition + offset, parsed->element[i].name[j].length);

			if (!row_exists("SELECT FROM carecoord.concept WHERE name OPERATOR(pg_catalog.=) $1", concept))
				ereport(ERROR,
						(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
						 errmsg("condition of rule \"%s\" names concept \"%s\", which does not exist", name, concept),
						 errdetail("The name is at character %d.", characters_in(condition, (int) offset) + 1),
						 errhint("Insert the concept into carecoord.concept first.")));
		}
}

static void
check_categories(const char *name, ArrayType *accepts)
{
	Datum	   *values;
	bool	   *nulls;
	int			count;

	deconstruct_array(accepts, TEXTOID, -1, false, TYPALIGN_INT, &values, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		char	   *category = nulls[i] ? NULL : TextDatumGetCString(values[i]);

		if (category == NULL || strcmp(category, "quoted") == 0 || strcmp(category, "base") == 0)
			continue;
		if (!row_exists("SELECT FROM carecoord.concept WHERE category OPERATOR(pg_catalog.=) $1"
						" AND kind OPERATOR(pg_catalog.<>) 'preposition'", category))
			ereport(ERROR,
					(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
					 errmsg("rule \"%s\" accepts category \"%s\", which no concept has", name, category),
					 errhint("Categories are those of the concepts of kind context and section, and quoted and base.")));
	}
}

/* BEFORE ROW of table rule: condition and categories must make sense. */
Datum
carecoord_check_rule(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = trigger_data(fcinfo, "check_rule", true);
	HeapTuple	row = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ? trigger->tg_newtuple : trigger->tg_trigtuple;
	char	   *name = text_of(trigger, row, "name");
	char	   *condition = text_of(trigger, row, "condition");
	bool		isnull;
	Datum		accepts = value_of(trigger, row, "accepts", &isnull);

	SPI_connect();
	if (name && condition)
		check_condition(name, condition);
	if (name && !isnull)
		check_categories(name, DatumGetArrayTypeP(accepts));
	SPI_finish();
	return PointerGetDatum(row);
}

/* Does a rule's condition name this concept? */
static char *
rule_naming(const char *concept)
{
	ParsedCondition *parsed = palloc(sizeof(ParsedCondition));
	Fault		fault;

	if (SPI_execute("SELECT name, condition FROM carecoord.rule WHERE condition IS NOT NULL", false, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not read carecoord.rule");
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		char	   *condition = SPI_getvalue(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 2);

		if (!condition_parse(condition, (uint32) strlen(condition), parsed, &fault))
			continue;
		for (uint32 e = 0; e < parsed->count; e++)
			for (uint32 n = 0; n < parsed->element[e].names; n++)
				if (parsed->element[e].name[n].length == strlen(concept) &&
					strncmp(condition + parsed->element[e].name[n].offset, concept, strlen(concept)) == 0)
					return SPI_getvalue(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1);
	}
	return NULL;
}

/* Is a concept above itself, now that the statement is done? */
static bool
is_own_ancestor(const char *name)
{
	return row_exists("WITH RECURSIVE up(name) AS ("
					  "SELECT parent FROM carecoord.concept WHERE name OPERATOR(pg_catalog.=) $1"
					  " UNION SELECT c.parent FROM up, carecoord.concept AS c"
					  " WHERE c.name OPERATOR(pg_catalog.=) up.name)"
					  " SELECT FROM up WHERE name OPERATOR(pg_catalog.=) $1", name);
}

/*
 * BEFORE ROW UPDATE OR DELETE of table concept: keeps what conditions name.
 * AFTER ROW INSERT OR UPDATE: keeps parents free of circles.
 */
Datum
carecoord_check_concept(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = trigger_data(fcinfo, "check_concept", true);
	HeapTuple	old = trigger->tg_trigtuple;
	bool		update = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event);
	HeapTuple	new = update ? trigger->tg_newtuple : old;
	char	   *name = text_of(trigger, old, "name");
	char	   *new_name = text_of(trigger, new, "name");
	char	   *rule;

	SPI_connect();
	if (TRIGGER_FIRED_AFTER(trigger->tg_event))
	{
		if (is_own_ancestor(new_name))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_OBJECT_DEFINITION),
					 errmsg("concept \"%s\" would become its own ancestor", new_name),
					 errhint("Choose another parent.")));
	}
	else if ((!update || strcmp(name, new_name) != 0) && !history_is_restoring())
	{
		rule = rule_naming(name);
		if (rule)
			ereport(ERROR,
					(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
					 errmsg("concept \"%s\" is named by the condition of rule \"%s\"", name, rule),
					 errhint("Change or delete the rule first.")));
	}
	SPI_finish();
	return PointerGetDatum(TRIGGER_FIRED_AFTER(trigger->tg_event) ? NULL : new);
}
