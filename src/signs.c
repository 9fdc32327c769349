/*
 * signs.c
 *	  What a sentence holds that may speak for or against an activity.
 */
#include "signs.h"

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
