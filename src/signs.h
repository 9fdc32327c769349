/*
 * signs.h
 *	  What a sentence holds that may speak for or against an activity.
 *
 * Part of the pure core.
 */
#ifndef CARECOORD_SIGNS_H
#define CARECOORD_SIGNS_H

#include "reader.h"

/* Something in a sentence that weights can speak of. */
typedef struct Sign
{
	SignKind	kind;
	uint32_t	what;			/* first token, for words, stems and pairs; else concept, category bit, actor or activity */
	uint32_t	doer;			/* of a concept */
	uint32_t	token;			/* where it stands, [token, end) */
	uint32_t	end;
} Sign;

typedef void (*SignVisitor) (void *state, const Sign *sign);

/* A sentence: its tokens and mentions, [from, to). */
typedef struct Sentence
{
	uint32_t	token;
	uint32_t	token_end;
	uint32_t	mention;
	uint32_t	mention_end;
	uint32_t	act;			/* acts that may touch it begin here */
} Sentence;

extern bool next_sentence(const Reader *reader, Sentence *sentence);

static inline __attribute__((always_inline)) void
visit_words(const Reader *reader, const Sentence *sentence, SignVisitor visitor, void *state)
{
	for (uint32_t t = sentence->token; t < sentence->token_end; t++)
	{
		Sign		sign = {SIGN_WORD, t, 0, t, t + 1};

		if (t % 4096 == 4095)
			reader->host->check();
		visitor(state, &sign);
		if (t < sentence->token + 2)
		{
			sign.kind = t == sentence->token ? SIGN_FIRST : SIGN_SECOND;
			visitor(state, &sign);
		}
		if (t > sentence->token && reader->text.token[t].brk != BREAK_NONE)
		{
			sign.kind = SIGN_COMMA;
			visitor(state, &sign);
		}
		sign.kind = SIGN_STEM;
		visitor(state, &sign);
		if (t + 1 < sentence->token_end && reader->text.token[t + 1].brk <= BREAK_COMMA)
		{
			sign.kind = SIGN_PAIR;
			sign.end = t + 2;
			visitor(state, &sign);
		}
	}
}

/* A verb: done by somebody, or reached by contexts; those once a sentence. */
static inline __attribute__((always_inline)) void
visit_deed(const Mention *mention, uint32_t *met, SignVisitor visitor, void *state)
{
	static const SignKind kind_of[DOERS] = {SIGN_DEED, SIGN_DEED, SIGN_CLIENT_DEED, SIGN_OTHER_DEED};
	uint32_t	doer = mention->actor == ACTOR_NONE || mention->actor >= DOERS ? ACTOR_STAFF : mention->actor;
	Sign		sign = {kind_of[doer], mention->concept, doer, mention->token, mention->end};
	uint32_t	categories = mention->context & ~*met;

	if (mention->context == 0)
	{
		visitor(state, &sign);
		if (*met >> (CONTEXT_BITS + doer) & 1)
			return;
		*met |= (uint32_t) 1 << (CONTEXT_BITS + doer);
		sign.kind = SIGN_DOER;
		sign.what = doer;
		visitor(state, &sign);
		return;
	}
	*met |= categories;
	sign.kind = SIGN_CATEGORY;
	for (sign.what = 0; categories >> sign.what; sign.what++)
		if (categories >> sign.what & 1)
			visitor(state, &sign);
}

/*
 * Shows a visitor each sign of a sentence, perhaps more than once.  Inline, so
 * that a visitor known to the compiler costs no calls.
 */
static inline __attribute__((always_inline)) void
visit_signs(const Reader *reader, const Sentence *sentence, SignVisitor visitor, void *state)
{
	uint32_t	met = 0;		/* categories, and doers above them */

	visit_words(reader, sentence, visitor, state);
	for (uint32_t m = sentence->mention; m < sentence->mention_end; m++)
	{
		const Mention *mention = &reader->mention[m];
		uint8_t		kind = mention_concept(reader, m)->kind;
		Sign		sign = {SIGN_THING, mention->concept, 0, mention->token, mention->end};

		if (mention->heading)
			continue;
		if (kind == CONCEPT_VERB)
			visit_deed(mention, &met, visitor, state);
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

#endif							/* CARECOORD_SIGNS_H */
