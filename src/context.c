/*
 * context.c
 *	  What stands around a mention: sections, clauses, negation and its kin,
 *	  and who acts.
 *
 * The idea is ConText's: words such as "did not", "will" or "tried to" reach
 * forward or backward over a clause and colour what they reach.  All words
 * and their categories are rows; this file only knows how they reach.
 */
#include "reader.h"

#define OBJECT_TOKENS	4		/* after a verb or preposition: an object */
#define TOLD_TOKENS		1		/* between I and its verb */
#define VERB_TOKENS		3		/* between a subject and its verb */
#define HEADING_TOKENS	4		/* of a heading that no row knows */

static bool
is_verb(const Reader *reader, uint32_t m)
{
	return mention_concept(reader, m)->kind == CONCEPT_VERB;
}

static bool
is_subject(const Reader *reader, uint32_t m)
{
	return mention_concept(reader, m)->actor != ACTOR_NONE;
}

/* Does a comma or conjunction stand right before a token? */
static bool
is_joined(const Reader *reader, uint32_t t)
{
	const Token *token = &reader->text.token[t];

	return token->brk == BREAK_COMMA ||
		(t > 0 && (BLOCK_ARRAY(reader->block, uint8_t, word_flags)[token[-1].word] & WORD_CONJUNCTION));
}

/* Does a finite verb follow a possible subject closely? */
static bool
verb_follows(const Reader *reader, uint32_t m)
{
	uint32_t	end = reader->mention[m].end;

	for (uint32_t k = m + 1; k < reader->mentions && k < m + 8; k++)
	{
		const Mention *next = &reader->mention[k];

		if (next->token > end + VERB_TOKENS)
			return false;
		if (next->token >= end && is_verb(reader, k) && next->form == FORM_PAST)
		{
			for (uint32_t t = end; t <= next->token; t++)
				if (reader->text.token[t].brk >= BREAK_CLAUSE)
					return false;
			return true;
		}
	}
	return false;
}

/*
 * Numbers the clauses.  A clause starts at a strong break, at a mention of
 * kind break, and where a comma or conjunction comes before a finite verb or
 * before a subject with its verb.
 */
static void
number_clauses(Reader *reader)
{
	Text	   *text = &reader->text;
	uint32_t	clause = 0;

	for (uint32_t m = 0; m < reader->mentions; m++)
	{
		const Mention *mention = &reader->mention[m];
		Token	   *token = &text->token[mention->token];
		bool		joined;

		if (mention_concept(reader, m)->kind == CONCEPT_BREAK)
			token->clause = 1;
		if (mention->token == 0 || token->brk >= BREAK_CLAUSE)
			continue;
		joined = is_joined(reader, mention->token);
		if (joined && ((is_verb(reader, m) && mention->form == FORM_PAST) ||
					   (is_subject(reader, m) && verb_follows(reader, m))))
			token->clause = 1;
	}
	for (uint32_t t = 0; t < text->count; t++)
	{
		Token	   *token = &text->token[t];

		if (token->clause || token->brk >= BREAK_CLAUSE)
			clause++;
		token->clause = clause;
	}
}

/* Is a mention of a section's name a heading where it stands? */
static bool
is_heading(const Reader *reader, const Mention *mention)
{
	const Text *text = &reader->text;
	const Token *first = &text->token[mention->token];
	const Token *last = &text->token[mention->end - 1];

	if (first->brk < BREAK_CLAUSE)
		return false;
	if (last->flags & TOKEN_COLON)
		return first->brk >= BREAK_SENTENCE || (first->flags & TOKEN_DASH);
	return mention->end == text->count ? first->brk >= BREAK_LINE
		: text->token[mention->end].brk >= BREAK_LINE ||
		(first->brk >= BREAK_LINE && text->token[mention->end].brk == BREAK_CLAUSE &&
		 (text->token[mention->end].flags & TOKEN_DASH));
}

/* A short line beginning that ends in a colon: a heading, whatever it says. */
static bool
begins_unknown_heading(const Text *text, uint32_t t)
{
	if (text->token[t].brk < BREAK_LINE)
		return false;
	for (uint32_t i = t; i < text->count && i < t + HEADING_TOKENS; i++)
	{
		if (i > t && text->token[i].brk >= BREAK_SENTENCE)
			return false;
		if (text->token[i].flags & TOKEN_COLON)
			return true;
	}
	return false;
}

/* Sets what sections, quotation marks and verb forms say of each mention. */
static void
mark_sections(Reader *reader)
{
	const Text *text = &reader->text;
	uint16_t	section = 0;
	uint32_t	m = 0;

	for (uint32_t t = 0; t < text->count; t++)
	{
		uint32_t	first = m;
		bool		known = false;

		while (m < reader->mentions && reader->mention[m].token == t)
			m++;
		if (text->token[t].brk >= BREAK_CLAUSE)
		{
			for (uint32_t k = first; k < m; k++)
			{
				const BlockConcept *concept = mention_concept(reader, k);

				if (concept->kind == CONCEPT_SECTION && is_heading(reader, &reader->mention[k]))
				{
					section = concept->category == NO_CATEGORY ? 0 : (uint16_t) (1u << concept->category);
					reader->mention[k].heading = known = true;
				}
			}
			if (!known && section && begins_unknown_heading(text, t))
				section = 0;
		}
		for (uint32_t k = first; k < m; k++)
		{
			Mention    *mention = &reader->mention[k];

			mention->context = section;
			if (text->token[t].flags & TOKEN_QUOTED)
				mention->context |= CONTEXT_QUOTED;
			if (mention->form == FORM_BASE)
				mention->context |= CONTEXT_BASE;
		}
	}
}

/* May a context go on from its own place to mention k?  It stops for good if not. */
static bool
reaches(const Reader *reader, const Mention *from, const BlockConcept *concept, uint32_t k, bool forward)
{
	const Token *tokens = reader->text.token;
	const Mention *to = &reader->mention[k];
	const BlockConcept *other = mention_concept(reader, k);
	uint32_t	near = forward ? from->end - 1 : from->token;
	uint32_t	distance = forward ? to->token - from->end : from->token - to->end;

	if (tokens[to->token].sentence != tokens[near].sentence)
		return false;
	if (!concept->wide && tokens[forward ? to->token : to->end - 1].clause != tokens[near].clause)
		return false;
	if ((int32_t) distance > (int32_t) concept->reach)
		return false;
	if (other->kind == CONCEPT_BREAK)
		return false;
	return !(other->kind == CONCEPT_CONTEXT && other->category == concept->category);
}

static void
spread_contexts(Reader *reader)
{
	for (uint32_t m = 0; m < reader->mentions; m++)
	{
		const BlockConcept *concept = mention_concept(reader, m);
		const Mention *from = &reader->mention[m];
		uint16_t	bit;

		if (concept->kind != CONCEPT_CONTEXT || concept->category == NO_CATEGORY)
			continue;
		bit = (uint16_t) (1u << concept->category);
		if (concept->direction != DIRECTION_BACKWARD)
			for (uint32_t k = m + 1; k < reader->mentions && k - m <= LOOK_MENTIONS_MOST; k++)
			{
				if (reader->mention[k].token < from->end)
					continue;
				if (!reaches(reader, from, concept, k, true))
					break;
				reader->mention[k].context |= bit;
			}
		if (concept->direction != DIRECTION_FORWARD)
			for (uint32_t k = m; k-- > 0 && m - k <= LOOK_MENTIONS_MOST;)
			{
				if (reader->mention[k].end > from->token)
					continue;
				if (!reaches(reader, from, concept, k, false))
					break;
				reader->mention[k].context |= bit;
			}
	}
	for (uint32_t m = 0; m < reader->mentions; m++)
	{
		uint16_t	context = reader->mention[m].context;

		if (context & CONTEXT_DONE)
			context &= (uint16_t) ~CONTEXT_BASE;
		reader->mention[m].context = context & (uint16_t) ~CONTEXT_DONE;
	}
}

/* Does a word stand in a phrase? */
static bool
in_phrases(const Reader *reader, const Token *token)
{
	return (BLOCK_ARRAY(reader->block, uint8_t, word_flags)[token->word] & WORD_IN_PHRASE) != 0;
}

/* Is the word before a verb a name that no phrase knows? */
static bool
name_before(const Reader *reader, uint32_t m, uint32_t taken)
{
	uint32_t	t = reader->mention[m].token;
	const Token *name;

	if (t == 0 || reader->text.capitals || reader->text.token[t].brk != BREAK_NONE)
		return false;
	name = &reader->text.token[t - 1];
	return t - 1 >= taken && !in_phrases(reader, name) && (name->flags & TOKEN_CAPITAL) &&
		!(name->flags & (TOKEN_POSSESSIVE | TOKEN_NUMBER));
}

/* The state of the walk that gives each verb its actor. */
typedef struct ActorWalk
{
	uint8_t		subject;		/* of the clause so far */
	uint8_t		main_subject;	/* while a subordinate clause goes on */
	bool		subordinate;
	bool		told;			/* the subject is a pronoun of the teller: I, we */
	bool		telling;		/* a verb of the clause is told in the present */
	int64_t		subject_end;	/* token after it */
	int64_t		governor_end;	/* token after the last verb or preposition */
	uint8_t		governor;		/* agent value of that preposition */
	int64_t		verb;			/* last verb's mention */
	uint32_t	taken;			/* tokens before this belong to mentions */
} ActorWalk;

/* Does a verb in -ing come right after a mention? */
static bool
ing_follows(const Reader *reader, uint32_t m)
{
	uint32_t	end = reader->mention[m].end;

	for (uint32_t k = m + 1; k < reader->mentions && reader->mention[k].token <= end; k++)
		if (reader->mention[k].token == end && is_verb(reader, k) && reader->mention[k].form == FORM_ING)
			return true;
	return false;
}

static void
meet_subject(Reader *reader, ActorWalk *walk, uint32_t m)
{
	Mention    *mention = &reader->mention[m];
	const BlockConcept *concept = mention_concept(reader, m);
	const Token *tokens = reader->text.token;
	const uint8_t *word_flags = BLOCK_ARRAY(reader->block, uint8_t, word_flags);
	bool		object = walk->governor_end >= 0 &&
		(int64_t) mention->token - walk->governor_end < OBJECT_TOKENS &&
		concept->kind != CONCEPT_PRONOUN;

	if (object && walk->governor == 2)
		mention->topic = true;
	/* "the officer's report" names no subject, "the officer's getting it" does */
	if ((tokens[mention->end - 1].flags & TOKEN_POSSESSIVE) && !ing_follows(reader, m))
		return;
	if (object)
	{
		/* in a chain of nouns each is an object, however long the chain */
		walk->governor_end = mention->end;
		if (walk->governor == 1 && walk->verb >= 0)
			reader->mention[walk->verb].actor = concept->actor;
		return;
	}
	if (walk->subject != ACTOR_NONE && mention->token > 0 &&
		(word_flags[tokens[mention->token - 1].word] & WORD_CONJUNCTION) &&
		walk->verb < 0 && (int64_t) mention->token - walk->subject_end <= 2)
	{
		if (concept->actor == ACTOR_STAFF)
			walk->subject = ACTOR_STAFF;
	}
	else
		walk->subject = concept->actor;
	walk->told = concept->kind == CONCEPT_PRONOUN && concept->actor == ACTOR_STAFF;
	walk->subject_end = mention->end;
}

/* A word such as "because" or "but": what follows is no object, and may end at a comma. */
static void
meet_break(ActorWalk *walk)
{
	walk->governor_end = -1;
	walk->verb = -1;
	if (!walk->subordinate)
		walk->main_subject = walk->subject;
	walk->subordinate = true;
}

static void
meet_verb(Reader *reader, ActorWalk *walk, uint32_t m)
{
	Mention    *mention = &reader->mention[m];

	if (mention->form == FORM_PAST && name_before(reader, m, walk->taken) &&
		(walk->governor_end < 0 || (int64_t) mention->token - 1 - walk->governor_end >= OBJECT_TOKENS - 1))
	{
		walk->subject = ACTOR_OTHER;
		walk->told = false;
		walk->subject_end = mention->token;
	}
	mention->actor = walk->subject == ACTOR_NONE ? ACTOR_STAFF : walk->subject;
	/* "I call and fax", told in the present: done, unless other words object */
	if (mention->form == FORM_BASE &&
		((walk->told && (int64_t) mention->token - walk->subject_end <= TOLD_TOKENS) ||
		 (walk->telling && is_joined(reader, mention->token))))
	{
		mention->context &= (uint16_t) ~CONTEXT_BASE;
		walk->telling = true;
	}
	walk->governor_end = mention->end;
	walk->governor = 0;
	walk->verb = m;
}

/* Takes note of the breaks before the next mention. */
static void
meet_punctuation(const Token *token, ActorWalk *walk)
{
	const ActorWalk start = {.subject = ACTOR_NONE,.subject_end = -1,.governor_end = -1,.verb = -1,
	.taken = walk->taken};

	if (token->brk >= BREAK_CLAUSE)
		*walk = start;
	else if (token->brk == BREAK_COMMA)
	{
		walk->governor_end = -1;
		if (walk->subordinate)
			walk->subject = walk->main_subject;
		walk->subordinate = false;
	}
}

/* Gives each verb its actor, sentence by sentence, from left to right. */
static void
find_actors(Reader *reader)
{
	ActorWalk	walk = {.subject = ACTOR_NONE,.subject_end = -1,.governor_end = -1,.verb = -1};
	uint32_t	seen = 0;		/* tokens looked at for breaks */

	for (uint32_t m = 0; m < reader->mentions; m++)
	{
		const Mention *mention = &reader->mention[m];
		const BlockConcept *concept = mention_concept(reader, m);

		for (; seen <= mention->token; seen++)
			meet_punctuation(&reader->text.token[seen], &walk);
		if (concept->kind == CONCEPT_PREPOSITION)
		{
			walk.governor_end = mention->end;
			walk.governor = concept->agent;
		}
		else if (concept->kind == CONCEPT_BREAK)
			meet_break(&walk);
		else if (concept->actor != ACTOR_NONE)
			meet_subject(reader, &walk, m);
		else if (concept->kind == CONCEPT_VERB)
			meet_verb(reader, &walk, m);
		if (concept->kind != CONCEPT_CONTEXT && walk.taken < mention->end)
			walk.taken = mention->end;
	}
}

/* Fills in the context and actor of every mention. */
void
judge_context(Reader *reader)
{
	if (reader->mentions == 0)
		return;
	number_clauses(reader);
	reader->host->check();
	mark_sections(reader);
	spread_contexts(reader);
	reader->host->check();
	find_actors(reader);
}
