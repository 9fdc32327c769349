/*
 * classify.c
 *	  SQL functions classify(), activities() and highlight(): a note under a
 *	  rulebook.
 */
#include "carecoord.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(carecoord_classify);
PG_FUNCTION_INFO_V1(carecoord_activities);
PG_FUNCTION_INFO_V1(carecoord_highlight);

/* The judge that the arguments (rulebook, note, on_date) ask for. */
static Judge *
judge_argument(FunctionCallInfo fcinfo)
{
	bool		dated = !PG_ARGISNULL(2);
	DateADT		date = dated ? PG_GETARG_DATEADT(2) : 0;
	text	   *name = PG_GETARG_TEXT_PP(0);
	char	   *rulebook = text_to_cstring(name);
	Judge	   *judge = library_judge(rulebook, dated, date);

	pfree(rulebook);
	return judge;
}

/* Verdict on the note that was read last. */
static Verdict
sum_up(const Reader *reader, const Judge *judge)
{
	bool		billable = false;
	bool		not_billable = false;

	for (uint32 i = 0; i < reader->acts; i++)
	{
		Verdict		verdict = judge->ruling[reader->act[i].activity].verdict;

		billable |= verdict == VERDICT_BILLABLE;
		not_billable |= verdict == VERDICT_NOT_BILLABLE;
	}
	if (billable && not_billable)
		return VERDICT_MIXED;
	return billable ? VERDICT_BILLABLE : not_billable ? VERDICT_NOT_BILLABLE : VERDICT_REVIEW;
}

/* classify(rulebook text, note text, on_date date) -> verdict */
Datum
carecoord_classify(PG_FUNCTION_ARGS)
{
	Judge	   *judge;
	text	   *note;
	Verdict		verdict;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	judge = judge_argument(fcinfo);
	note = PG_GETARG_TEXT_PP(1);
	verdict = sum_up(read_note(judge->edition, note)->reader, judge);
	PG_FREE_IF_COPY(note, 1);
	PG_RETURN_OID(library_verdict(verdict));
}

/* activities(rulebook text, note text, on_date date) -> a row per act */
Datum
carecoord_activities(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	TypeCacheEntry *range_type = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	Judge	   *judge;
	Note	   *note;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return (Datum) 0;
	judge = judge_argument(fcinfo);
	note = read_note(judge->edition, PG_GETARG_TEXT_PP(1));
	for (uint32 i = 0; i < note->reader->acts; i++)
	{
		const Act  *act = &note->reader->act[i];
		const Ruling *ruling = &judge->ruling[act->activity];
		Datum		values[8];
		bool		nulls[8] = {false};
		RangeBound	lower = {.inclusive = true,.lower = true};
		RangeBound	upper = {0};
		Words		words = act_words(note, act);

		lower.val = Int32GetDatum(words.character);
		upper.val = Int32GetDatum(words.character + words.characters);
		values[0] = CStringGetTextDatum(activity_name(judge->edition->block, act->activity));
		values[1] = CStringGetTextDatum(judge->edition->topic[act->activity]);
		values[2] = ObjectIdGetDatum(library_verdict(ruling->verdict));
		values[3] = CStringGetTextDatum(ruling->reason);
		nulls[4] = ruling->citation == NULL;
		values[4] = nulls[4] ? (Datum) 0 : CStringGetTextDatum(ruling->citation);
		values[5] = PointerGetDatum(cstring_to_text_with_len(note->bytes + words.start, words.end - words.start));
		values[6] = RangeTypePGetDatum(MAKE_RANGE(range_type, &lower, &upper, false));
		nulls[7] = act->minutes < 0;
		values[7] = Int32GetDatum(act->minutes);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		CHECK_FOR_INTERRUPTS();
	}
	return (Datum) 0;
}

/* Writes a tag: %a stands for the codes, %v for the verdicts of the acts, %% for %. */
static void
append_tag(StringInfo out, const char *tag, const Reader *reader, const Judge *judge,
		   uint32 first, uint32 end)
{
	for (; *tag; tag++)
	{
		if (tag[0] != '%' || (tag[1] != 'a' && tag[1] != 'v' && tag[1] != '%'))
		{
			appendStringInfoChar(out, *tag);
			continue;
		}
		tag++;
		if (*tag == '%')
		{
			appendStringInfoChar(out, '%');
			continue;
		}
		for (uint32 i = first; i < end; i++)
		{
			uint32		activity = reader->act[i].activity;

			appendStringInfo(out, "%s%s", i > first ? ", " : "",
							 *tag == 'v' ? verdict_names[judge->ruling[activity].verdict]
							 : activity_name(judge->edition->block, activity));
		}
	}
}

/* highlight(rulebook, note, on_date, start_tag, stop_tag) -> text */
Datum
carecoord_highlight(PG_FUNCTION_ARGS)
{
	Judge	   *judge;
	Note	   *note;
	char	   *start_tag;
	char	   *stop_tag;
	StringInfoData out;
	uint32		byte = 0;
	uint32		next;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(3) || PG_ARGISNULL(4))
		PG_RETURN_NULL();
	judge = judge_argument(fcinfo);
	start_tag = text_to_cstring(PG_GETARG_TEXT_PP(3));
	stop_tag = text_to_cstring(PG_GETARG_TEXT_PP(4));
	note = read_note(judge->edition, PG_GETARG_TEXT_PP(1));
	initStringInfo(&out);
	for (uint32 i = 0; i < note->reader->acts; i = next)
	{
		Words		words = act_words(note, &note->reader->act[i]);

		/* acts that share words are marked together */
		for (next = i + 1; next < note->reader->acts; next++)
		{
			Words		more = act_words(note, &note->reader->act[next]);

			if (more.start >= words.end)
				break;
			words.end = Max(words.end, more.end);
		}
		appendBinaryStringInfo(&out, note->bytes + byte, words.start - byte);
		append_tag(&out, start_tag, note->reader, judge, i, next);
		appendBinaryStringInfo(&out, note->bytes + words.start, words.end - words.start);
		append_tag(&out, stop_tag, note->reader, judge, i, next);
		byte = words.end;
		CHECK_FOR_INTERRUPTS();
	}
	appendBinaryStringInfo(&out, note->bytes + byte, note->length - byte);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}
