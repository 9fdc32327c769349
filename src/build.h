/*
 * build.h
 *	  From rows of the lexicon and rule tables to a block.
 *
 * Part of the pure core.  Everything is allocated through the host; what a
 * build leaves behind goes with the host's memory.  Concepts come first, then
 * build_link, then the phrases of abbreviations, spellings, all other phrases
 * and rules in any order, then weights, those of one sign together, then
 * build_finish.  The same rows in the same order give the same bytes.
 */
#ifndef CARECOORD_BUILD_H
#define CARECOORD_BUILD_H

#include "block.h"
#include "condition.h"

#define BUILD_CONCEPTS_MOST		4000
#define BUILD_RULES_MOST		20000
#define BUILD_ANCESTORS_MOST	20	/* of one concept */

typedef struct ConceptRow
{
	const char *name;
	const char *kind;
	const char *parent;			/* these may be NULL */
	const char *category;
	const char *direction;
	const char *actor;
	int			reach;			/* -1: not set */
	int			referent;		/* -1: not set */
	bool		wide;
	bool		whole;
	int			minutes;
} ConceptRow;

typedef struct RuleRow
{
	const char *name;
	const char *activity;
	const char *concept;
	const char *condition;		/* may be NULL */
	const char *scope;
	const char *actor;
	const char *const *accepts;
	int			accept_count;
	int			rank;
	bool		own;			/* not shipped */
} RuleRow;

typedef struct WeightRow
{
	const char *activity;
	const char *kind;
	const char *sign;
	int			weight;			/* in hundredths */
	bool		own;			/* not shipped */
} WeightRow;

typedef struct Build Build;

extern Build *build_start(const Host *host, bool utf8);
extern bool build_concept(Build *build, const ConceptRow *row, Fault *fault);
extern bool build_link(Build *build, Fault *fault);
extern void build_spelling(Build *build, const char *written, const char *meant);
extern bool build_phrase(Build *build, const char *concept, const char *phrase,
						 uint32_t length, const char *form, Fault *fault);
extern bool build_rule(Build *build, const RuleRow *row, Fault *fault);
extern bool build_weight(Build *build, const WeightRow *row, Fault *fault);
extern RuleBlock *build_finish(Build *build, Fault *fault);

#endif							/* CARECOORD_BUILD_H */
