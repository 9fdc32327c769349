/*
 * signs.c
 *	  What a sentence holds that may speak for or against an activity.
 */
#include "reader.h"

/* an act reaches at most so many tokens past its first */
#define ACT_TOKENS_MOST		(2 * LOOK_TOKENS_MOST + 16)

/* Moves to the next sentence; starts from one that is all zero. */
bool
next_sentence(const Reader *reader, Sentence *sentence)
{
	const Text *text = &reader->text;
	uint32_t	number;

	sentence->token = sentence->token_end;
	sentence->mention = sentence->mention_end;
	if (sentence->token >= text->count)
		return false;
	number = text->token[sentence->token].sentence;
	while (sentence->token_end < text->count && text->token[sentence->token_end].sentence == number)
		sentence->token_end++;
	while (sentence->mention_end < reader->mentions &&
		   reader->mention[sentence->mention_end].token < sentence->token_end)
		sentence->mention_end++;
	while (sentence->act < reader->ruled &&
		   reader->act[sentence->act].token + ACT_TOKENS_MOST < sentence->token)
		sentence->act++;
	return true;
}

static void
visit_words(const Reader *reader, const Sentence *sentence, SignVisitor visitor, void *state)
{
	for (uint32_t t = sentence->token; t < sentence->token_end; t++)
	{
		Sign		sign = {SIGN_WORD, t, 0, t, t + 1};

		visitor(state, &sign);
		if (t + 1 < sentence->token_end && reader->text.token[t + 1].brk <= BREAK_COMMA)
		{
			sign.kind = SIGN_PAIR;
			sign.end = t + 2;
			visitor(state, &sign);
		}
	}
}

/* A verb: done by somebody, or reached by contexts. */
static void
visit_deed(const Mention *mention, SignVisitor visitor, void *state)
{
	static const SignKind kind_of[DOERS] = {SIGN_DEED, SIGN_DEED, SIGN_CLIENT_DEED, SIGN_OTHER_DEED};
	uint32_t	doer = mention->actor < DOERS ? mention->actor : ACTOR_STAFF;
	Sign		sign = {kind_of[doer], mention->concept, doer, mention->token, mention->end};

	if (mention->context == 0)
	{
		visitor(state, &sign);
		sign.kind = SIGN_DOER;
		sign.what = doer;
		visitor(state, &sign);
		return;
	}
	sign.kind = SIGN_CATEGORY;
	for (sign.what = 0; sign.what < CONTEXT_BITS; sign.what++)
		if (mention->context >> sign.what & 1)
			visitor(state, &sign);
}

/* Shows a visitor each sign of a sentence, perhaps more than once. */
void
visit_signs(const Reader *reader, const Sentence *sentence, SignVisitor visitor, void *state)
{
	visit_words(reader, sentence, visitor, state);
	for (uint32_t m = sentence->mention; m < sentence->mention_end; m++)
	{
		const Mention *mention = &reader->mention[m];
		uint8_t		kind = mention_concept(reader, m)->kind;
		Sign		sign = {SIGN_THING, mention->concept, 0, mention->token, mention->end};

		if (mention->heading)
			continue;
		if (kind == CONCEPT_VERB)
			visit_deed(mention, visitor, state);
		else if (kind == CONCEPT_TERM)
			visitor(state, &sign);
		else if (kind == CONCEPT_CONTEXT || kind == CONCEPT_PRONOUN)
		{
			sign.kind = SIGN_CUE;
			visitor(state, &sign);
		}
	}
	for (uint32_t a = sentence->act; a < reader->ruled && reader->act[a].token < sentence->token_end; a++)
	{
		const Act  *act = &reader->act[a];
		Sign		sign = {SIGN_ACT, act->activity, 0, act->token, act->end};

		/* what own rules find is no sign: they decide by themselves */
		if (act->end > sentence->token && !BLOCK_ARRAY(reader->block, BlockRule, rules)[act->rule].own)
			visitor(state, &sign);
	}
}
