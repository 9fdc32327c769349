/*
 * building.h
 *	  A build while it goes on: what build.c gathers and layout.c lays out.
 */
#ifndef CARECOORD_BUILDING_H
#define CARECOORD_BUILDING_H

#include "build.h"
#include "vocabulary.h"
#include "weights.h"

typedef struct BuildConcept
{
	BlockConcept out;
	const char *parent;
	int32_t		parent_number;	/* -1: none */
	bool		actor_set;
	bool		referent_set;
} BuildConcept;

typedef struct BuildRule
{
	BlockRule	out;
	uint32_t	trigger;
} BuildRule;

struct Build
{
	const Host *host;
	bool		utf8;
	Vocabulary	words;
	Vocabulary	concept_names;
	Vocabulary	activity_names;
	Vocabulary	category_names;
	Array		concepts;		/* BuildConcept */
	Network		network;
	Array		word_flags;		/* uint8_t by word */
	Array		below;			/* uint64_t: by concept, the set of it and all below it */
	Array		sets;			/* uint64_t */
	Array		rules;			/* BuildRule */
	Array		elements;		/* BlockElement */
	Array		names;			/* char: rule names */
	Weights		weights;
};

static inline uint32_t
set_words(const Build *build)
{
	return (build->concepts.count + 63) / 64;
}

extern void flag_word(Build *build, uint32_t word, uint8_t flag);

#endif							/* CARECOORD_BUILDING_H */
