/*
 * spelling.h
 *	  Words of the phrases as hurried writers spell them.
 *
 * Part of the pure core.
 */
#ifndef CARECOORD_SPELLING_H
#define CARECOORD_SPELLING_H

#include "array.h"
#include "block.h"
#include "vocabulary.h"

extern void spelling_compile(const Vocabulary *words, const char *word_flags, Array *slots);
extern uint32_t spelling_word(const RuleBlock *block, const char *word, uint32_t length, uint16_t flags);

#endif							/* CARECOORD_SPELLING_H */
