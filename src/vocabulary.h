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
	Array		texts;			/* uint32_t by word, from 0: where it stands in strings */
	uint32_t	words;
	uint32_t	taken;			/* slots that hold a word or an alias */
} Vocabulary;

extern void vocabulary_grow(Vocabulary *vocabulary);
extern uint32_t vocabulary_number(Vocabulary *vocabulary, const char *word, uint32_t length,
								  uint32_t hash, bool add);
extern void vocabulary_alias(Vocabulary *vocabulary, const char *written, const char *meant);
extern bool is_alias(const Vocabulary *vocabulary, const BlockWord *slot);
extern uint32_t name_number(Vocabulary *vocabulary, const char *name, uint32_t length, bool add);

extern bool stem_number(Vocabulary *words, const char *letters, uint32_t length, bool add, uint32_t *number);

#endif							/* CARECOORD_VOCABULARY_H */
