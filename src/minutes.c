/*
 * minutes.c
 *	  How long an act took, where the note says so.
 */
#include "reader.h"

#define RANGE_TOKENS	4		/* between the two times of a range */
#define MINUTES_MOST	1440
#define REMARK_TOKENS	4		/* of a sentence that only tells the time: "15 min." */

/* Minutes since midnight of 10:05 or 1405; -1 when the token is no time. */
static int32_t
time_of(const Text *text, uint32_t t)
{
	const Token *token = &text->token[t];
	int32_t		hours;

	if (token->flags & TOKEN_TIME)
		return token->value < MINUTES_MOST ? token->value : -1;
	if (!(token->flags & TOKEN_NUMBER) || token->end - token->start != 4)
		return -1;
	hours = token->value / 10000;
	if (hours > 23 || token->value / 100 % 100 > 59 || token->value % 100)
		return -1;
	return hours * 60 + token->value / 100 % 100;
}

/* Minutes of a range of times that begins at token t; -1: none does. */
static int32_t
range_at(const Text *text, uint32_t t)
{
	int32_t		from = time_of(text, t);

	if (from < 0)
		return -1;
	for (uint32_t u = t + 1; u < text->count && u <= t + RANGE_TOKENS; u++)
	{
		int32_t		to;

		if (text->token[u].brk >= BREAK_SENTENCE)
			return -1;
		if (!(text->token[u].flags & TOKEN_DASH) || (to = time_of(text, u)) < 0)
			continue;
		if (to < from)
			to += 720;			/* over noon */
		if (to < from)
			to += 720;			/* over midnight */
		return to - from <= 720 ? to - from : -1;
	}
	return -1;
}

/* The length of time nearest to the act among the tokens [from, to); -1: none. */
static int32_t
nearest(const Reader *reader, const Act *act, uint32_t from, uint32_t to)
{
	int32_t		best = -1;
	uint32_t	best_distance = UINT32_MAX;
	uint32_t	m = act->mention;

	for (uint32_t t = from; t < to; t++)
	{
		int32_t		minutes = range_at(&reader->text, t);
		uint32_t	distance = t < act->token ? act->token - t : t - act->token;

		if (minutes >= 0 && distance < best_distance)
		{
			best = minutes;
			best_distance = distance;
		}
	}
	while (m > 0 && reader->mention[m - 1].token >= from)
		m--;
	for (; m < reader->mentions && reader->mention[m].token < to; m++)
	{
		const BlockConcept *concept = mention_concept(reader, m);
		uint32_t	t = reader->mention[m].token;
		const Token *number;
		uint32_t	distance = t < act->token ? act->token - t : t - act->token;

		if (concept->kind != CONCEPT_UNIT || t <= from)
			continue;
		number = &reader->text.token[t - 1];
		if (!(number->flags & TOKEN_NUMBER) || (number->flags & TOKEN_TIME) ||
			reader->text.token[t].brk != BREAK_NONE)
			continue;
		if ((int64_t) number->value * concept->minutes > (int64_t) MINUTES_MOST * 100 ||
			distance >= best_distance)
			continue;
		best = (int32_t) ((int64_t) number->value * concept->minutes / 100);
		best_distance = distance;
	}
	return best;
}

/* The token after a short sentence that begins at token t, or t itself. */
static uint32_t
after_remark(const Text *text, uint32_t t)
{
	uint32_t	end = t;

	while (end < text->count && end - t <= REMARK_TOKENS && text->token[end].sentence == text->token[t].sentence)
		end++;
	return end - t <= REMARK_TOKENS ? end : t;
}

/*
 * Minutes stated in the act's own clause, or in its sentence if the act is
 * alone there, or in a short remark right after that.  Further than LOOK_TOKENS_MOST is not searched.
 */
void
tell_minutes(Reader *reader)
{
	const Token *tokens = reader->text.token;

	for (uint32_t i = 0; i < reader->acts; i++)
	{
		Act		   *act = &reader->act[i];
		uint32_t	at = reader->mention[act->mention].token;
		uint32_t	sentence = tokens[at].sentence;
		uint32_t	clause = tokens[at].clause;
		uint32_t	from = at;
		uint32_t	to = at;
		bool		alone = (i == 0 || tokens[reader->act[i - 1].token].sentence != sentence) &&
			(i + 1 == reader->acts || tokens[reader->act[i + 1].token].sentence != sentence);

		while (from > 0 && at - from < LOOK_TOKENS_MOST &&
			   (alone ? tokens[from - 1].sentence == sentence : tokens[from - 1].clause == clause))
			from--;
		while (to < reader->text.count && to - at < LOOK_TOKENS_MOST &&
			   (alone ? tokens[to].sentence == sentence : tokens[to].clause == clause))
			to++;
		act->minutes = nearest(reader, act, from, to);
		if (act->minutes < 0 && alone && to < reader->text.count)
			act->minutes = nearest(reader, act, to, after_remark(&reader->text, to));
	}
}
