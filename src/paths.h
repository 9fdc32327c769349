/*
 * paths.h
 *	  What phrase.c writes into a Network and network.c reads from it.
 */
#ifndef CARECOORD_PATHS_H
#define CARECOORD_PATHS_H

#include "network.h"

typedef struct NetworkNode
{
	uint8_t		depth;			/* tokens of the longest path to it */
	uint8_t		any;			/* most _ on a path to it */
	bool		wordless;		/* a path without a word leads to it */
	bool		leads_on;
	bool		gone;			/* joined into another */
} NetworkNode;

typedef struct NetworkEdge
{
	uint32_t	from;
	uint32_t	symbol;
	uint32_t	to;
} NetworkEdge;

/* A node where phrases end, with what they stand for. */
typedef struct NetworkEnd
{
	BlockOutput output;
	uint32_t	node;
	bool		shared;			/* by all phrases with this output */
} NetworkEnd;

#endif							/* CARECOORD_PATHS_H */
