/*
 * condition.h
 *	  The language of rule conditions.
 *
 * Part of the pure core.  Reading either succeeds or says what is wrong and
 * at which byte.
 */
#ifndef CARECOORD_CONDITION_H
#define CARECOORD_CONDITION_H

#include "network.h"

#define CONDITION_ELEMENTS_MOST 24
#define CONDITION_NAMES_MOST	48	/* in one set */
#define CONDITION_DISTANCE		8	/* when none is written */
#define CONDITION_DISTANCE_MOST 60
#define NAME_BYTES_MOST			63

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

extern bool condition_parse(const char *condition, uint32_t length,
							ParsedCondition *parsed, Fault *fault);

#endif							/* CARECOORD_CONDITION_H */
