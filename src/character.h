/*
 * character.h
 *	  The characters of a note, as the cutter sees them.
 */
#ifndef CARECOORD_CHARACTER_H
#define CARECOORD_CHARACTER_H

#include "text.h"

/* What a character is to the cutter. */
typedef enum Kind
{
	KIND_LETTER,
	KIND_DIGIT,
	KIND_SPACE,
	KIND_NEWLINE,
	KIND_NOTHING,				/* vanishes, even inside a word */
	KIND_APOSTROPHE,
	KIND_QUOTE,
	KIND_OPEN_QUOTE,
	KIND_CLOSE_QUOTE,
	KIND_HYPHEN,
	KIND_EN_DASH,
	KIND_EM_DASH,
	KIND_BULLET,
	KIND_OTHER					/* ASCII punctuation and all symbols */
} Kind;

typedef struct Character
{
	uint32_t	code;
	uint32_t	size;			/* in bytes, at least 1 */
	Kind		kind;
	char		base;			/* folded letter or digit, 0: kept as it is */
	bool		capital;
} Character;

extern Kind ascii_kind(unsigned char c);
extern Character character_at(const Text *text, size_t at);

/* The character at an offset, or a space past the end. */
static inline Character
peek(const Text *text, size_t at)
{
	if (at >= text->length)
		return (Character) {.code = ' ',.size = 1,.kind = KIND_SPACE};
	return character_at(text, at);
}

static inline bool
is_word(Kind kind)
{
	return kind == KIND_LETTER || kind == KIND_DIGIT;
}

#endif							/* CARECOORD_CHARACTER_H */
