/*
 * weigh.c
 *	  Weighs what speaks for and against each activity, sentence by sentence.
 *
 * Recognition rules know exactly what they look for, and so miss what is said
 * in other words.  The weights make up for it: each sign of a sentence adds
 * what the rows say, a rule that holds is one sign among them, and where the
 * sum is above zero the sentence shows the activity.  Sums are of integers,
 * so that every machine gives the same answer.
 */
#include "signs.h"

#include <string.h>

/* While the signs of a sentence are added up, or looked through once more. */
typedef struct Weighing
{
	Reader	   *reader;
	uint32_t	activity;		/* looked for, on the second way */
	int32_t		least;			/* weights below this are passed over */
	int32_t		greatest;		/* weight met so far */
	uint32_t	token;			/* tokens of what speaks for it, [token, end) */
	uint32_t	end;
} Weighing;

static inline uint32_t
pair_sign(const RuleBlock *block, uint32_t first, uint32_t second)
{
	const BlockPair *slots = BLOCK_ARRAY(block, BlockPair, pair_signs);
	uint32_t	mask = block->pair_signs.count - 1;

	if (first == 0 || second == 0)
		return 0;
	for (uint32_t at = pair_hash(first, second) & mask; slots[at].sign != 0; at = (at + 1) & mask)
		if (slots[at].first == first && slots[at].second == second)
			return slots[at].sign;
	return 0;
}

/* The word of a token as signs know it: all numbers are one. */
static inline uint32_t
sign_word(const Reader *reader, uint32_t t)
{
	const Token *token = &reader->text.token[t];

	return token->flags & TOKEN_NUMBER ? reader->block->words + 1 : token->word;
}

/* Number of a sign in the block, 0 when no row speaks of it. */
static inline __attribute__((always_inline)) uint32_t
sign_number(const Reader *reader, const Sign *sign)
{
	const RuleBlock *block = reader->block;

	switch (sign->kind)
	{
		case SIGN_WORD:
		case SIGN_FIRST:
		case SIGN_SECOND:
		case SIGN_COMMA:
			return BLOCK_ARRAY(block, uint32_t, word_signs)
				[(sign->kind - SIGN_WORD) * (block->words + 2) + sign_word(reader, sign->what)];
		case SIGN_STEM:
			return BLOCK_ARRAY(block, uint32_t, stem_signs)[reader->text.token[sign->what].word];
		case SIGN_PAIR:
			return pair_sign(block, sign_word(reader, sign->what), sign_word(reader, sign->what + 1));
		case SIGN_THING:
		case SIGN_DEED:
		case SIGN_CLIENT_DEED:
		case SIGN_OTHER_DEED:
		case SIGN_CUE:
			return BLOCK_ARRAY(block, uint32_t, concept_signs)[sign->what * DOERS + sign->doer];
		case SIGN_CATEGORY:
			return BLOCK_ARRAY(block, uint32_t, category_signs)[sign->what];
		case SIGN_DOER:
			return BLOCK_ARRAY(block, uint32_t, doer_signs)[sign->what];
		case SIGN_ACT:
			return BLOCK_ARRAY(block, uint32_t, act_signs)[sign->what];
		default:
			return 0;
	}
}

/* Adds a sign's weights to the totals, each sign once a sentence. */
static inline __attribute__((always_inline)) void
add_sign(void *state, const Sign *sign)
{
	Reader	   *reader = ((Weighing *) state)->reader;
	const RuleBlock *block = reader->block;
	uint32_t	number = sign_number(reader, sign);
	const BlockSign *found;
	const BlockWeight *weight;

	if (number == 0 || reader->met[number] == reader->sentence)
		return;
	reader->met[number] = reader->sentence;
	found = BLOCK_ARRAY(block, BlockSign, signs) + number;
	weight = BLOCK_ARRAY(block, BlockWeight, weights) + found->weight;
	for (uint32_t i = 0; i < found->weights; i++)
		reader->total[weight[i].activity] += weight[i].weight;
}

/* Widens the place of an activity by a sign that speaks for it. */
static void
place_sign(void *state, const Sign *sign)
{
	Weighing   *weighing = state;
	const RuleBlock *block = weighing->reader->block;
	const BlockSign *found = BLOCK_ARRAY(block, BlockSign, signs) + sign_number(weighing->reader, sign);
	const BlockWeight *weight = BLOCK_ARRAY(block, BlockWeight, weights) + found->weight;

	for (uint32_t i = 0; i < found->weights; i++)
	{
		if (weight[i].activity != weighing->activity || weight[i].weight < weighing->least)
			continue;
		if (weighing->greatest < weight[i].weight)
			weighing->greatest = weight[i].weight;
		if (sign->token < weighing->token)
			weighing->token = sign->token;
		if (sign->end > weighing->end)
			weighing->end = sign->end;
	}
}

/* Makes room for the sums, which hold nothing between sentences. */
static void
ready_sums(Reader *reader)
{
	const RuleBlock *block = reader->block;

	if (reader->total_room < block->scales.count)
	{
		reader->total = reader->host->resize(reader->total, block->scales.count * sizeof(int64_t));
		reader->total_room = block->scales.count;
	}
	if (reader->met_room < block->signs.count)
	{
		reader->met = reader->host->resize(reader->met, block->signs.count * sizeof(uint32_t));
		memset(reader->met + reader->met_room, 0, (block->signs.count - reader->met_room) * sizeof(uint32_t));
		reader->met_room = block->signs.count;
	}
	if (reader->stands_room < reader->act_room)
	{
		reader->stands = reader->host->resize(reader->stands, reader->act_room);
		reader->stands_room = reader->act_room;
	}
	if (reader->acts > 0)
		memset(reader->stands, 0, reader->acts);
}

/* Begins the sums of a sentence. */
static void
begin_sums(Reader *reader)
{
	const BlockScale *scales = BLOCK_ARRAY(reader->block, BlockScale, scales);

	if (++reader->sentence == 0)
	{
		memset(reader->met, 0, reader->met_room * sizeof(uint32_t));
		reader->sentence = 1;
	}
	for (uint32_t i = 0; i < reader->block->scales.count; i++)
		reader->total[i] = scales[i].begin;
}

/* Adds an act that no rule has found: the words of the sentence that speak for it most. */
static void
add_weighed(Reader *reader, const Sentence *sentence, uint32_t activity)
{
	Weighing	weighing = {.reader = reader,.activity = activity,.least = 1,.token = UINT32_MAX};
	uint32_t	m = sentence->mention;

	reader->host->check();
	visit_signs(reader, sentence, place_sign, &weighing);
	weighing.least = (weighing.greatest + 1) / 2;
	weighing.token = UINT32_MAX;
	weighing.end = 0;
	visit_signs(reader, sentence, place_sign, &weighing);
	if (weighing.token < sentence->token || weighing.token >= sentence->token_end)
		weighing.token = sentence->token;
	if (weighing.end > sentence->token_end || weighing.end <= weighing.token)
		weighing.end = sentence->token_end;

	/* a mention inside it, or else the next one of the sentence */
	while (m + 1 < sentence->mention_end && reader->mention[m].token < weighing.token)
		m++;
	if (reader->mention[m].token < weighing.token)
		weighing.token = reader->mention[m].token;
	if (reader->mention[m].end > weighing.end)
		weighing.end = reader->mention[m].end;
	add_act(reader, &(Act) {.token = weighing.token,.end = weighing.end,.mention = m,.rule = RULE_NONE,
			.activity = (uint16_t) activity,.minutes = -1});
}

/*
 * Judges one sentence.  An act of the rules stands if one of its sentences
 * shows the activity; one that no rule found is new unless the sentence before
 * shows the same.
 */
static void
judge_sentence(Reader *reader, const Sentence *sentence, uint32_t found, uint64_t *before)
{
	const BlockScale *scales = BLOCK_ARRAY(reader->block, BlockScale, scales);
	Weighing	weighing = {.reader = reader};

	/* words of which the lexicon knows none show nothing */
	if (sentence->mention == sentence->mention_end)
	{
		memset(before, 0, ACTIVITIES_MOST / 8);
		return;
	}
	begin_sums(reader);
	visit_signs(reader, sentence, add_sign, &weighing);
	for (uint32_t i = 0; i < reader->block->scales.count; i++)
	{
		bool		shown = scales[i].weighed && reader->total[i] > 0;
		bool		ruled = false;

		if (shown)
			for (uint32_t a = sentence->act; a < found && reader->act[a].token < sentence->token_end; a++)
				if (reader->act[a].activity == i && reader->act[a].end > sentence->token)
				{
					reader->stands[a] = true;
					ruled = true;
				}
		if (shown && !ruled && !(before[i / 64] >> (i % 64) & 1))
			add_weighed(reader, sentence, i);
		if (shown)
			before[i / 64] |= (uint64_t) 1 << (i % 64);
		else
			before[i / 64] &= ~((uint64_t) 1 << (i % 64));
	}
}

/* Does an act stand whatever the signs say? */
static bool
stands_alone(const Reader *reader, const Act *act)
{
	return BLOCK_ARRAY(reader->block, BlockRule, rules)[act->rule].own ||
		!BLOCK_ARRAY(reader->block, BlockScale, scales)[act->activity].weighed;
}

/* Keeps the acts that the signs bear out, and adds those that they alone show. */
void
weigh_signs(Reader *reader)
{
	uint32_t	found = reader->acts;
	uint32_t	kept = 0;
	uint64_t	before[(ACTIVITIES_MOST + 63) / 64] = {0};
	Sentence	sentence = {0};
	uint32_t	judged = 0;

	if (reader->block->weights.count == 0 || reader->mentions == 0)
		return;
	ready_sums(reader);
	while (next_sentence(reader, &sentence))
	{
		judge_sentence(reader, &sentence, found, before);
		if (++judged % 256 == 0)
			reader->host->check();
	}
	for (uint32_t a = 0; a < reader->acts; a++)
		if (a >= found || reader->stands[a] || stands_alone(reader, &reader->act[a]))
			reader->act[kept++] = reader->act[a];
	reader->acts = kept;
}
