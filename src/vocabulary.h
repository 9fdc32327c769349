/*
 * vocabulary.h
 *	  Words by number, found by hash.
 *
 * Part of the pure core.
 */
#ifndef CARECOORD_VOCABULARY_H
#define CARECOORD_VOCABULARY_H

#include "array.h"
#include "block.h"

typedef struct Vocabulary
{
	const Host *host;
	Array		slots;			/* BlockWord, a power of two */
	Array		strings;		/* char */
	uint32_t	words;
} Vocabulary;

extern void vocabulary_grow(Vocabulary *vocabulary);
extern uint32_t vocabulary_number(Vocabulary *vocabulary, const char *word, uint32_t length,
								  uint32_t hash, bool add);
extern uint32_t name_number(Vocabulary *vocabulary, const char *name, uint32_t length, bool add);

extern bool stem_number(Vocabulary *words, const char *letters, uint32_t length, bool add, uint32_t *number);

#endif							/* CARECOORD_VOCABULARY_H */
