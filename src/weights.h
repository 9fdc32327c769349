/*
 * weights.h
 *	  From rows of weights to the tables of a block that weigh.c reads.
 *
 * Part of the pure core.
 */
#ifndef CARECOORD_WEIGHTS_H
#define CARECOORD_WEIGHTS_H

#include "array.h"
#include "block.h"

#define WEIGHTS_MOST	1000000
#define WEIGHT_GREATEST 10000	/* in hundredths, either way */

/* The number of any number, where words have numbers. */
#define WORD_ANY_NUMBER	UINT32_MAX

extern const char *const sign_kind_names[SIGN_KINDS];

typedef struct Weights
{
	const Host *host;
	Array		entries;		/* WeightEntry */
	Array		scales;			/* BlockScale by activity */
} Weights;

/* The tables, as parts of a block. */
typedef struct WeightTables
{
	Array		signs;			/* BlockSign */
	Array		weights;		/* BlockWeight */
	Array		word_signs;		/* uint32_t */
	Array		stem_signs;		/* uint32_t */
	Array		pair_signs;		/* BlockPair */
	Array		concept_signs;	/* uint32_t */
	Array		category_signs; /* uint32_t */
	Array		doer_signs;		/* uint32_t */
	Array		act_signs;		/* uint32_t */
	Array		scales;			/* BlockScale */
} WeightTables;

extern void weights_start(Weights *weights, const Host *host);
extern void weights_add(Weights *weights, SignKind kind, uint32_t what, uint32_t second,
						uint16_t activity, int weight);
extern void weights_compile(Weights *weights, uint32_t words, uint32_t concepts, uint32_t activities,
							WeightTables *tables);

#endif							/* CARECOORD_WEIGHTS_H */
