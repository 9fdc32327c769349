/*
 * text.h
 *	  A note cut into tokens, with offsets that lead back to its bytes.
 *
 * Part of the pure core: nothing here knows the server.  Phrases of the
 * lexicon are cut by the same function as notes, so that both agree.
 */
#ifndef CARECOORD_TEXT_H
#define CARECOORD_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What stands between a token and the one before it, weakest first. */
typedef enum Break
{
	BREAK_NONE,
	BREAK_COMMA,
	BREAK_CLAUSE,
	BREAK_SENTENCE,
	BREAK_LINE,
	BREAK_PARAGRAPH
} Break;

#define TOKEN_CAPITAL		0x0001	/* begins with a capital letter */
#define TOKEN_UPPER			0x0002	/* has two capitals or more, no small letter */
#define TOKEN_POSSESSIVE	0x0004	/* ended in 's */
#define TOKEN_NUMBER		0x0008	/* begins with a digit */
#define TOKEN_TIME			0x0010	/* a number with a colon: value is minutes */
#define TOKEN_QUOTED		0x0020	/* stands in quotation marks */
#define TOKEN_COLON			0x0040	/* a colon follows */
#define TOKEN_DASH			0x0080	/* a dash stands before it */
#define TOKEN_SLASH			0x0100	/* the token is a slash */

typedef struct Token
{
	uint32_t	start;			/* byte offsets into the note, [start, end) */
	uint32_t	end;
	uint32_t	word;			/* number in the vocabulary, 0: not in it */
	int32_t		value;			/* of a number, in hundredths; see TOKEN_TIME */
	uint32_t	sentence;
	uint32_t	clause;
	uint16_t	flags;
	uint8_t		brk;			/* enum Break */
} Token;

/* What the core needs of whoever runs it. */
typedef struct Host
{
	void	   *(*resize) (void *memory, size_t size);	/* never returns NULL */
	void		(*check) (void);	/* called often; may leave by longjmp */
} Host;

/* Number of a folded word, 0 when there is none; the flags are its token's. */
typedef uint32_t (*WordNumber) (void *vocabulary, const char *word, uint32_t length, uint32_t hash, uint16_t flags);

typedef struct Text
{
	const unsigned char *bytes;
	size_t		length;
	bool		utf8;			/* else every byte is a character */
	bool		capitals;		/* mostly written in capitals */
	Token	   *token;
	uint32_t	count;
	uint32_t	room;
} Text;

extern void text_cut(Text *text, const Host *host, WordNumber number,
					 void *vocabulary, const uint8_t *word_flags);
extern uint32_t text_hash(const char *word, uint32_t length);
extern uint32_t text_characters(const Text *text, uint32_t from, uint32_t to);

/* flags of a word in the vocabulary */
#define WORD_ABBREVIATION	0x01	/* its dot ends no sentence */
#define WORD_CONJUNCTION	0x02
#define WORD_IN_PHRASE		0x04	/* weights know words that no phrase does */

#endif							/* CARECOORD_TEXT_H */
