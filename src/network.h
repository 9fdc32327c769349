/*
 * network.h
 *	  All phrases of a lexicon as one network of words, and the automaton that
 *	  is made of it.
 *
 * Part of the pure core.  Each phrase adds its paths from node 0 to a node
 * with its output; alternatives run side by side and are not multiplied out.
 * network_compile then gives an automaton in which a word leads from a node
 * to at most one node.
 */
#ifndef CARECOORD_NETWORK_H
#define CARECOORD_NETWORK_H

#include "array.h"
#include "block.h"
#include "text.h"

#define PHRASE_TOKENS_MOST		12	/* tokens of one path */
#define PHRASE_ANY_MOST			3	/* times _ on one path */
#define PHRASE_BYTES_MOST		20000
#define NETWORK_NODES_MOST		1000000
#define NETWORK_EDGES_MOST		4000000

#define SYMBOL_ANY		0xFFFFFFFFu
#define SYMBOL_NUMBER	0xFFFFFFFEu

/* What is wrong with a text, and where. */
typedef struct Fault
{
	const char *what;
	uint32_t	offset;			/* in bytes, from 0 */
	uint32_t	length;			/* of the part in question, may be 0 */
} Fault;

extern bool set_fault(Fault *fault, const char *what, uint32_t offset, uint32_t length);

typedef struct Network
{
	const Host *host;
	Array		nodes;			/* NetworkNode */
	Array		edges;			/* NetworkEdge */
	Array		ends;			/* NetworkEnd */
	Text		cut;			/* room for the words of a phrase */
} Network;

/* The automaton: parts of a block. */
typedef struct Automaton
{
	Array		nodes;			/* BlockNode */
	Array		edges;			/* BlockEdge */
	Array		outputs;		/* BlockOutput */
} Automaton;

extern void network_start(Network *network, const Host *host);
extern bool network_add(Network *network, const char *phrase, uint32_t length, bool utf8,
						WordNumber number, void *vocabulary,
						BlockOutput output, uint32_t *end, Fault *fault);
extern bool network_compile(Network *network, Automaton *automaton, Fault *fault);

#endif							/* CARECOORD_NETWORK_H */
