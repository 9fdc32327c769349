/*
 * show_signs.c
 *	  SQL function signs(): what the sentences of a note hold that weights can
 *	  speak of.
 */
#include "carecoord.h"
#include "signs.h"
#include "weights.h"

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(carecoord_signs);

/* While the signs of a note are told. */
typedef struct Telling
{
	ReturnSetInfo *result;
	TypeCacheEntry *range_type;
	Note	   *note;
	Note		start;			/* place of the sentence in it */
	Sentence	sentence;
	int32		number;			/* of the sentence, from 1 */
	MemoryContext scratch;		/* of one sign */
	Text		cut;			/* room for one word */
} Telling;

static const char *const doer_names[DOERS] = {"staff", "staff", "client", "other"};

/* Takes the folded letters of one word. */
static uint32_t
take_word(void *word, const char *letters, uint32_t length, uint32_t hash, uint16_t flags)
{
	appendBinaryStringInfo(word, letters, (int) length);
	return 0;
}

/* The letters of a token's word in the block, NULL when no row knows it. */
static const char *
known_word(const Reader *reader, const Token *token)
{
	const RuleBlock *block = reader->block;
	const char *known;

	if (token->word == 0)
		return NULL;
	known = BLOCK_STRING(block, BLOCK_ARRAY(block, uint32_t, word_texts)[token->word]);
	/* a word that no row knows bears the number of its stem */
	return known[strlen(known) - 1] == STEM_MARK ? NULL : known;
}

/* Appends a token's word as notes and weights know it: the word that is meant. */
static void
append_word(StringInfo out, Telling *telling, uint32 t)
{
	const Reader *reader = telling->note->reader;
	const Token *token = &reader->text.token[t];
	const char *known = known_word(reader, token);
	int			before = out->len;

	if (token->flags & TOKEN_NUMBER)
	{
		appendStringInfoChar(out, '#');
		return;
	}
	if (known)
		appendStringInfoString(out, known);
	else
	{
		telling->cut.bytes = reader->text.bytes + token->start;
		telling->cut.length = token->end - token->start;
		telling->cut.utf8 = reader->text.utf8;
		text_cut(&telling->cut, &server_host, take_word, out, NULL);
	}
	if (telling->note->converted)
	{
		char	   *word = server_text(out->data + before, out->len - before);

		out->len = before;
		appendStringInfoString(out, word);
	}
}

static void
tell_sign(void *state, const Sign *sign)
{
	Telling    *telling = state;
	const Reader *reader = telling->note->reader;
	const RuleBlock *block = reader->block;
	RangeBound	lower = {.inclusive = true,.lower = true};
	RangeBound	upper = {0};
	Act			place = {.token = Max(sign->token, telling->sentence.token),.end = sign->end};
	Words		words;
	StringInfoData out;
	Datum		values[4];
	bool		nulls[4] = {false};
	MemoryContext old;
	bool		told = true;	/* not so a word that is too long for any row */

	old = MemoryContextSwitchTo(telling->scratch);

	/* signs come in no order; their places are counted from the sentence's */
	if (reader->text.token[place.token].start < telling->note->core_byte)
		*telling->note = telling->start;
	words = act_words(telling->note, &place);
	initStringInfo(&out);
	switch (sign->kind)
	{
		case SIGN_WORD:
		case SIGN_FIRST:
		case SIGN_SECOND:
		case SIGN_COMMA:
			append_word(&out, telling, sign->what);
			told = out.len > 0;
			break;
		case SIGN_STEM:
			append_word(&out, telling, sign->what);
			told = out.len > STEM_LETTERS && is_stem(out.data);
			out.len = STEM_LETTERS;
			break;
		case SIGN_PAIR:
			append_word(&out, telling, sign->what);
			told = out.len > 0;
			appendStringInfoChar(&out, ' ');
			append_word(&out, telling, sign->what + 1);
			told = told && out.data[out.len - 1] != ' ';
			break;
		case SIGN_CATEGORY:
			appendStringInfoString(&out, sign->what < block->category_names.count
								   ? BLOCK_STRING(block, BLOCK_ARRAY(block, uint32_t, category_names)[sign->what])
								   : (CONTEXT_QUOTED >> sign->what & 1) ? "quoted" : "base");
			break;
		case SIGN_DOER:
			appendStringInfoString(&out, doer_names[sign->what]);
			break;
		case SIGN_ACT:
			appendStringInfoString(&out, activity_name(block, sign->what));
			break;
		default:
			appendStringInfoString(&out, BLOCK_STRING(block, BLOCK_ARRAY(block, uint32_t, concept_names)[sign->what]));
			break;
	}
	lower.val = Int32GetDatum(words.character);
	upper.val = Int32GetDatum(words.character + words.characters);
	values[0] = Int32GetDatum(telling->number);
	values[1] = CStringGetTextDatum(sign_kind_names[sign->kind]);
	values[2] = PointerGetDatum(cstring_to_text_with_len(out.data, out.len));
	values[3] = RangeTypePGetDatum(MAKE_RANGE(telling->range_type, &lower, &upper, false));
	if (told)
		tuplestore_putvalues(telling->result->setResult, telling->result->setDesc, values, nulls);
	MemoryContextSwitchTo(old);
	MemoryContextReset(telling->scratch);
	CHECK_FOR_INTERRUPTS();
}

/* signs(note text) -> a row per sign of each sentence */
Datum
carecoord_signs(PG_FUNCTION_ARGS)
{
	Telling		telling = {.result = (ReturnSetInfo *) fcinfo->resultinfo};

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	telling.range_type = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	telling.scratch = AllocSetContextCreate(CurrentMemoryContext, "carecoord signs", ALLOCSET_DEFAULT_SIZES);
	telling.note = read_note_by_rules(library_edition(false, 0), PG_GETARG_TEXT_PP(0));
	server_host_context = CurrentMemoryContext;
	while (next_sentence(telling.note->reader, &telling.sentence))
	{
		Act			first = {.token = telling.sentence.token,.end = telling.sentence.token + 1};

		act_words(telling.note, &first);
		telling.start = *telling.note;
		telling.number++;
		visit_signs(telling.note->reader, &telling.sentence, tell_sign, &telling);
	}
	return (Datum) 0;
}
