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
	verdict = sum_up(read_note(judge->edition, note), judge);
	PG_FREE_IF_COPY(note, 1);
	PG_RETURN_OID(library_verdict(verdict));
}

/* Bytes of the note that an act covers. */
static void
act_bytes(const Reader *reader, const Act *act, uint32 *start, uint32 *end)
{
	*start = reader->text.token[act->token].start;
	*end = reader->text.token[act->end - 1].end;
}

/* activities(rulebook text, note text, on_date date) -> a row per act */
Datum
carecoord_activities(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	TypeCacheEntry *range_type = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	Judge	   *judge;
	Reader	   *reader;
	uint32		byte = 0;
	uint32		character = 1;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return (Datum) 0;
	judge = judge_argument(fcinfo);
	reader = read_note(judge->edition, PG_GETARG_TEXT_PP(1));
	for (uint32 i = 0; i < reader->acts; i++)
	{
		const Act  *act = &reader->act[i];
		const Ruling *ruling = &judge->ruling[act->activity];
		Datum		values[8];
		bool		nulls[8] = {false};
		RangeBound	lower = {.inclusive = true,.lower = true};
		RangeBound	upper = {0};
		uint32		start;
		uint32		end;

		act_bytes(reader, act, &start, &end);
		/* acts come in order of their start, so characters are counted once */
		character += text_characters(&reader->text, byte, start);
		byte = start;
		lower.val = Int32GetDatum(character);
		upper.val = Int32GetDatum(character + text_characters(&reader->text, start, end));
		values[0] = CStringGetTextDatum(BLOCK_STRING(judge->edition->block,
													 BLOCK_ARRAY(judge->edition->block, uint32_t, activities)[act->activity]));
		values[1] = CStringGetTextDatum(judge->edition->topic[act->activity]);
		values[2] = ObjectIdGetDatum(library_verdict(ruling->verdict));
		values[3] = CStringGetTextDatum(ruling->reason);
		nulls[4] = ruling->citation == NULL;
		values[4] = nulls[4] ? (Datum) 0 : CStringGetTextDatum(ruling->citation);
		values[5] = PointerGetDatum(reader_words(reader, start, end));
		values[6] = RangeTypePGetDatum(make_range(range_type, &lower, &upper, false));
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
							 : BLOCK_STRING(judge->edition->block,
											BLOCK_ARRAY(judge->edition->block, uint32_t, activities)[activity]));
		}
	}
}

static void
append_words(StringInfo out, const Reader *reader, uint32 start, uint32 end)
{
	text	   *words;

	if (start == end)
		return;
	words = reader_words(reader, start, end);
	appendBinaryStringInfo(out, VARDATA_ANY(words), VARSIZE_ANY_EXHDR(words));
	pfree(words);
}

/* highlight(rulebook, note, on_date, start_tag, stop_tag) -> text */
Datum
carecoord_highlight(PG_FUNCTION_ARGS)
{
	Judge	   *judge;
	Reader	   *reader;
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
	reader = read_note(judge->edition, PG_GETARG_TEXT_PP(1));
	initStringInfo(&out);
	for (uint32 i = 0; i < reader->acts; i = next)
	{
		uint32		start;
		uint32		end;

		/* acts that share words are marked together */
		act_bytes(reader, &reader->act[i], &start, &end);
		for (next = i + 1; next < reader->acts; next++)
		{
			uint32		other_start;
			uint32		other_end;

			act_bytes(reader, &reader->act[next], &other_start, &other_end);
			if (other_start >= end)
				break;
			end = Max(end, other_end);
		}
		append_words(&out, reader, byte, start);
		append_tag(&out, start_tag, reader, judge, i, next);
		append_words(&out, reader, start, end);
		append_tag(&out, stop_tag, reader, judge, i, next);
		byte = end;
		CHECK_FOR_INTERRUPTS();
	}
	append_words(&out, reader, byte, (uint32) reader->text.length);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}
