/*
 * weights.c
 *	  Lays out the weights of a lexicon by sign.
 */
#include "weights.h"

/* The words of weight.kind. */
const char *const sign_kind_names[SIGN_KINDS] = {
	"always", "word", "first", "second", "comma", "pair", "stem", "thing", "deed", "client_deed", "other_deed",
	"cue", "category", "doer", "act"
};

typedef struct WeightEntry
{
	uint32_t	kind;
	uint32_t	what;			/* word, concept, category bit, actor or activity */
	uint32_t	second;			/* second word of a pair, doer of a concept */
	BlockWeight out;
} WeightEntry;

void
weights_start(Weights *weights, const Host *host)
{
	memset(weights, 0, sizeof(*weights));
	weights->host = host;
}

/*
 * Takes in one weight; those of one sign come one after another.  An activity
 * is weighed once its beginning is given.
 */
void
weights_add(Weights *weights, SignKind kind, uint32_t what, uint32_t second, uint16_t activity, int weight)
{
	if (kind == SIGN_ALWAYS)
	{
		BlockScale *scale;

		if (weights->scales.count <= activity)
			array_add(weights->host, &weights->scales, sizeof(BlockScale), activity + 1 - weights->scales.count);
		scale = AT(weights->scales, BlockScale, activity);
		scale->begin = weight;
		scale->weighed = true;
	}
	else if (weight != 0)
		*(WeightEntry *) array_add(weights->host, &weights->entries, sizeof(WeightEntry), 1) =
			(WeightEntry) {kind, what, second, {activity, (int16_t) weight}};
}

static bool
is_same_sign(const WeightEntry *a, const WeightEntry *b)
{
	return a->kind == b->kind && a->what == b->what && a->second == b->second;
}

static void
add_pair(WeightTables *tables, uint32_t first, uint32_t second, uint32_t sign)
{
	uint32_t	mask = tables->pair_signs.count - 1;
	uint32_t	at = pair_hash(first, second) & mask;

	while (AT(tables->pair_signs, BlockPair, at)->sign != 0)
		at = (at + 1) & mask;
	*AT(tables->pair_signs, BlockPair, at) = (BlockPair) {first, second, sign};
}

/* Enters a sign where weigh.c looks for it. */
static void
enter_sign(WeightTables *tables, const WeightEntry *entry, uint32_t words, uint32_t sign)
{
	uint32_t	what = entry->what == WORD_ANY_NUMBER ? words + 1 : entry->what;
	uint32_t	second = entry->second == WORD_ANY_NUMBER ? words + 1 : entry->second;

	switch ((SignKind) entry->kind)
	{
		case SIGN_WORD:
		case SIGN_FIRST:
		case SIGN_SECOND:
		case SIGN_COMMA:
			*AT(tables->word_signs, uint32_t, (entry->kind - SIGN_WORD) * (words + 2) + what) = sign;
			break;
		case SIGN_STEM:
			*AT(tables->stem_signs, uint32_t, what) = sign;
			break;
		case SIGN_PAIR:
			add_pair(tables, what, second, sign);
			break;
		case SIGN_THING:
		case SIGN_DEED:
		case SIGN_CLIENT_DEED:
		case SIGN_OTHER_DEED:
		case SIGN_CUE:
			*AT(tables->concept_signs, uint32_t, what * DOERS + second) = sign;
			break;
		case SIGN_CATEGORY:
			*AT(tables->category_signs, uint32_t, what) = sign;
			break;
		case SIGN_DOER:
			*AT(tables->doer_signs, uint32_t, what) = sign;
			break;
		case SIGN_ACT:
			*AT(tables->act_signs, uint32_t, what) = sign;
			break;
		default:
			break;
	}
}

/* Makes an array that long, of zeros. */
static void
fill(const Host *host, Array *array, size_t size, uint32_t count)
{
	if (array->count < count)
		array_add(host, array, size, count - array->count);
}

/* Makes the tables, for so many words, concepts and activities. */
void
weights_compile(Weights *weights, uint32_t words, uint32_t concepts, uint32_t activities,
				WeightTables *tables)
{
	const Host *host = weights->host;
	uint32_t	pairs = 0;
	uint32_t	slots = 1;

	memset(tables, 0, sizeof(*tables));
	for (uint32_t i = 0; i < weights->entries.count; i++)
		pairs += AT(weights->entries, WeightEntry, i)->kind == SIGN_PAIR;
	while (slots < pairs * 2)
		slots *= 2;
	fill(host, &tables->pair_signs, sizeof(BlockPair), slots);
	fill(host, &tables->word_signs, sizeof(uint32_t), WORD_PLACES * (words + 2));
	fill(host, &tables->stem_signs, sizeof(uint32_t), words + 1);
	fill(host, &tables->concept_signs, sizeof(uint32_t), concepts * DOERS);
	fill(host, &tables->category_signs, sizeof(uint32_t), CONTEXT_BITS);
	fill(host, &tables->doer_signs, sizeof(uint32_t), DOERS);
	fill(host, &tables->act_signs, sizeof(uint32_t), activities);
	fill(host, &tables->signs, sizeof(BlockSign), 1);
	tables->scales = weights->scales;
	fill(host, &tables->scales, sizeof(BlockScale), activities);

	for (uint32_t i = 0; i < weights->entries.count; i++)
	{
		const WeightEntry *entry = AT(weights->entries, WeightEntry, i);
		BlockSign  *sign;

		if (i == 0 || !is_same_sign(entry, AT(weights->entries, WeightEntry, i - 1)))
		{
			sign = array_add(host, &tables->signs, sizeof(BlockSign), 1);
			sign->weight = i;
			enter_sign(tables, entry, words, tables->signs.count - 1);
		}
		AT(tables->signs, BlockSign, tables->signs.count - 1)->weights++;
		*(BlockWeight *) array_add(host, &tables->weights, sizeof(BlockWeight), 1) = entry->out;
	}
}
