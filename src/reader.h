/*
 * reader.h
 *	  Reads a note against a block: mentions, their context, and the acts.
 *
 * Part of the pure core.  A Reader keeps its arrays from note to note, so
 * that after the first notes nothing is allocated.
 */
#ifndef CARECOORD_READER_H
#define CARECOORD_READER_H

#include "block.h"
#include "text.h"

/* A phrase of the lexicon found in the note. */
typedef struct Mention
{
	uint32_t	token;			/* its tokens, [token, end) */
	uint32_t	end;
	uint16_t	concept;
	uint16_t	context;		/* bits of the categories that hold */
	uint8_t		form;
	uint8_t		actor;			/* of a verb: who did it */
	uint8_t		topic;			/* named only as what the talk is about */
	uint8_t		heading;		/* a section heading in its place */
} Mention;

/* An activity that rules or signs have found. */
typedef struct Act
{
	uint32_t	token;			/* its tokens, [token, end) */
	uint32_t	end;
	uint32_t	mention;		/* what triggered the rule, or a mention in it */
	uint32_t	rule;			/* RULE_NONE: the signs alone show it */
	uint16_t	activity;
	int16_t		rank;
	int32_t		minutes;		/* -1: the note does not say */
} Act;

#define RULE_NONE	UINT32_MAX

typedef struct Reader
{
	const Host *host;
	const RuleBlock *block;
	Text		text;
	Mention    *mention;
	uint32_t	mentions;
	uint32_t	mention_room;
	Act		   *act;
	uint32_t	acts;
	uint32_t	act_room;
	uint64_t   *present;		/* four sets of concepts, see rules.c */
	uint32_t	present_room;
	bool		rules_only;		/* on demand: acts are those of the rules, not weighed */
	uint32_t	ruled;			/* acts that rules have found */
	/* the weighing, see weigh.c */
	int64_t    *total;			/* by activity */
	uint32_t	total_room;
	uint32_t   *met;			/* by sign: the sentence that it was met in last */
	uint32_t	met_room;
	uint32_t	sentence;		/* counts on from note to note */
	uint8_t    *stands;			/* by act */
	uint32_t	stands_room;
} Reader;

/* No look back or forward goes further than this, however long a sentence is. */
#define LOOK_TOKENS_MOST	150
#define LOOK_MENTIONS_MOST	600

extern void reader_start(Reader *reader, const Host *host);
extern void reader_read(Reader *reader, const RuleBlock *block,
						const char *note, size_t length, bool utf8);
extern size_t reader_memory(const Reader *reader);

/* the steps of reader_read */
extern void find_mentions(Reader *reader);
extern void judge_context(Reader *reader);
extern void apply_rules(Reader *reader);
extern void weigh_signs(Reader *reader);
extern void settle_acts(Reader *reader);
extern void tell_minutes(Reader *reader);

/* rules.c */
extern void add_act(Reader *reader, const Act *act);

static inline const BlockConcept *
mention_concept(const Reader *reader, uint32_t mention)
{
	return BLOCK_ARRAY(reader->block, BlockConcept, concepts) + reader->mention[mention].concept;
}

static inline const Token *
mention_token(const Reader *reader, uint32_t mention)
{
	return &reader->text.token[reader->mention[mention].token];
}

#endif							/* CARECOORD_READER_H */
