/*
 * syntax.h
 *	  The two small languages of the lexicon: phrases and rule conditions.
 *
 * Part of the pure core.  Each parser either succeeds or says what is wrong
 * and at which byte; it never leaves half a result that is used.
 */
#ifndef CARECOORD_SYNTAX_H
#define CARECOORD_SYNTAX_H

#include "block.h"
#include "text.h"

#define PHRASE_TOKENS_MOST		12	/* tokens of one sequence */
#define PHRASE_SEQUENCES_MOST	2000	/* that one phrase may stand for */
#define PHRASE_ANY_MOST			3	/* times _ in a sequence */
#define PHRASE_BYTES_MOST		20000
#define CONDITION_ELEMENTS_MOST 24
#define CONDITION_NAMES_MOST	48	/* in one set */
#define CONDITION_DISTANCE		8	/* when none is written */
#define CONDITION_DISTANCE_MOST 60
#define NAME_BYTES_MOST			63

#define SYMBOL_ANY		0xFFFFFFFFu
#define SYMBOL_NUMBER	0xFFFFFFFEu

/* What is wrong with a text, and where. */
typedef struct Fault
{
	const char *what;
	uint32_t	offset;			/* in bytes, from 0 */
	uint32_t	length;			/* of the part in question, may be 0 */
} Fault;

typedef struct Sequence
{
	uint32_t	count;
	uint32_t	symbol[PHRASE_TOKENS_MOST];
} Sequence;

typedef struct SequenceList
{
	Sequence   *item;
	uint32_t	count;
	uint32_t	room;
} SequenceList;

typedef struct ParsedElement
{
	Look		look;
	bool		negated;
	uint32_t	distance;
	uint32_t	names;
	struct
	{
		uint32_t	offset;
		uint32_t	length;
	}			name[CONDITION_NAMES_MOST];
} ParsedElement;

typedef struct ParsedCondition
{
	uint32_t	count;
	ParsedElement element[CONDITION_ELEMENTS_MOST];
} ParsedCondition;

extern bool phrase_expand(const char *phrase, uint32_t length, bool utf8, const Host *host,
						  WordNumber number, void *vocabulary,
						  SequenceList *list, Fault *fault);
extern bool condition_parse(const char *condition, uint32_t length,
							ParsedCondition *parsed, Fault *fault);

#endif							/* CARECOORD_SYNTAX_H */
