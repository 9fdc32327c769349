/*
 * text.c
 *	  Folds a note and cuts it into tokens.
 *
 * One pass, in time linear in the note's length.  Any bytes are taken: a byte
 * that is no valid UTF-8 counts as a letter of its own, so that databases with
 * encoding SQL_ASCII can hold what they like.
 */
#include "character.h"

#define WORD_ROOM		64		/* longer words are in no lexicon */
#define QUOTE_LEAST		3		/* fewer words in quotation marks are a name */
#define QUOTE_MOST		100		/* more mean that a mark was forgotten */
#define WRAP_COLUMN		60		/* a line this long may have been wrapped */
#define CHECK_EVERY		4096	/* tokens between two calls of Host.check */

typedef struct Cutter
{
	Text	   *text;
	const Host *host;
	WordNumber	number;
	void	   *vocabulary;
	const uint8_t *word_flags;
	size_t		at;
	size_t		line_start;
	uint32_t	sentence;
	uint32_t	capitals;
	uint32_t	smalls;
	/* of the gap before the next token */
	uint8_t		brk;
	uint16_t	flags;
	/* open quotation marks: number of the first token inside, plus 1 */
	uint32_t	quote;
	uint32_t	single;
} Cutter;

/* FNV-1a: short, and good enough for words. */
uint32_t
text_hash(const char *word, uint32_t length)
{
	uint32_t	h = 2166136261u;

	for (uint32_t i = 0; i < length; i++)
		h = (h ^ (unsigned char) word[i]) * 16777619u;
	return h ^ (h >> 15);
}

/* Number of characters in the bytes [from, to). */
uint32_t
text_characters(const Text *text, uint32_t from, uint32_t to)
{
	uint32_t	n = 0;

	if (!text->utf8)
		return to - from;
	for (uint32_t i = from; i < to; i++)
		n += (text->bytes[i] & 0xC0) != 0x80;
	return n;
}

static Token *
last_token(Cutter *cut)
{
	return cut->text->count > 0 ? &cut->text->token[cut->text->count - 1] : NULL;
}

/* Raises the break of the gap before the next token. */
static void
gap_break(Cutter *cut, Break brk)
{
	if (cut->brk < brk)
		cut->brk = brk;
}

static void
add_token(Cutter *cut, size_t start, size_t end, const char *word, uint32_t length,
		  uint16_t flags, int32_t value)
{
	Text	   *text = cut->text;
	Token	   *token;

	if (text->count == text->room)
	{
		text->room = text->room ? text->room * 2 : 256;
		text->token = cut->host->resize(text->token, text->room * sizeof(Token));
	}
	if (text->count % CHECK_EVERY == CHECK_EVERY - 1)
		cut->host->check();
	if (text->count > 0 && cut->brk >= BREAK_SENTENCE)
		cut->sentence++;
	token = &text->token[text->count++];
	token->start = (uint32_t) start;
	token->end = (uint32_t) end;
	token->word = length > WORD_ROOM ? 0 :
		cut->number(cut->vocabulary, word, length, text_hash(word, length), flags);
	token->value = value;
	token->sentence = cut->sentence;
	token->clause = 0;
	token->flags = cut->flags | flags;
	token->brk = text->count == 1 ? BREAK_PARAGRAPH : cut->brk;
	cut->brk = BREAK_NONE;
	cut->flags = 0;
}

/* Marks the tokens between two quotation marks. */
static void
close_quote(Cutter *cut, uint32_t *open)
{
	Text	   *text = cut->text;

	if (*open > 0)
	{
		uint32_t	first = *open - 1;
		uint32_t	count = text->count - first;

		if (count >= QUOTE_LEAST && count <= QUOTE_MOST)
			for (uint32_t i = first; i < text->count; i++)
				text->token[i].flags |= TOKEN_QUOTED;
	}
	*open = 0;
}

/*
 * A dot: does it end the sentence?  Not after an abbreviation or an initial,
 * nor inside a word (p.o., 3.1).
 */
static void
read_dot(Cutter *cut)
{
	const Text *text = cut->text;
	const Token *last = last_token(cut);
	Character	next = peek(text, cut->at + 1);
	size_t		ahead = cut->at + 1;
	bool		adjoins = last && last->end == cut->at;
	uint32_t	length = last ? last->end - last->start : 0;

	cut->at++;
	if (last == NULL)
		return;
	if (is_word(next.kind))
	{
		if (length > 1 && next.capital && adjoins && !(last->flags & TOKEN_NUMBER))
			gap_break(cut, BREAK_SENTENCE); /* no space after the full stop */
		return;
	}
	if (adjoins && last->word && cut->word_flags &&
		(cut->word_flags[last->word] & WORD_ABBREVIATION))
	{
		/* "on the 1st. Then" and "for 20 min. Then" end here all the same */
		if (text->count < 2 || !(last[-1].flags & TOKEN_NUMBER) || last->brk != BREAK_NONE)
			return;
		while (peek(text, ahead).kind == KIND_SPACE && ahead < text->length)
			ahead += peek(text, ahead).size;
		if (!peek(text, ahead).capital && peek(text, ahead).kind != KIND_NEWLINE)
			return;
	}
	if (adjoins && length == 1 && !(last->flags & TOKEN_NUMBER))
	{
		if (last->flags & TOKEN_CAPITAL)
			return;				/* J. Marsh */
		while (peek(text, ahead).kind == KIND_SPACE && ahead < text->length)
			ahead += peek(text, ahead).size;
		next = peek(text, ahead);
		if (ahead < text->length && !next.capital && next.kind != KIND_NEWLINE)
			return;				/* 3 p.m. in the hall */
	}
	if (next.code == '.')
	{
		while (peek(text, cut->at).code == '.')
			cut->at++;
		while (peek(text, cut->at).kind == KIND_SPACE && cut->at < text->length)
			cut->at += peek(text, cut->at).size;
		gap_break(cut, peek(text, cut->at).capital ? BREAK_SENTENCE : BREAK_CLAUSE);
		return;
	}
	gap_break(cut, BREAK_SENTENCE);
}

/*
 * A run of line ends and spaces: a new paragraph, a new line, or a line that
 * was merely wrapped.
 */
static void
read_newline(Cutter *cut)
{
	const Text *text = cut->text;
	const Token *last = last_token(cut);
	size_t		width = cut->at - cut->line_start;
	int			lines = 0;
	Character	c = peek(text, cut->at);
	Character	before = {.code = 0};

	if (last)
		before = peek(text, last->end);
	while (cut->at < text->length && (c.kind == KIND_NEWLINE || c.kind == KIND_SPACE))
	{
		if (c.kind == KIND_NEWLINE)
		{
			if (c.code == '\r' && peek(text, cut->at + 1).code == '\n')
				cut->at++;
			lines++;
		}
		cut->at += c.size;
		c = peek(text, cut->at);
	}
	cut->line_start = cut->at;
	if (lines > 1)
	{
		gap_break(cut, BREAK_PARAGRAPH);
		cut->quote = cut->single = 0;
	}
	else if (c.kind == KIND_LETTER && !c.capital && c.base)
		return;					/* goes on in a small letter */
	else if (width >= WRAP_COLUMN && c.kind == KIND_LETTER &&
			 before.code != '.' && before.code != ':' && before.code != ';' &&
			 before.code != '!' && before.code != '?')
		return;
	else
		gap_break(cut, BREAK_LINE);
}

static void
read_dash(Cutter *cut, Character c)
{
	const Text *text = cut->text;
	const Token *last = last_token(cut);
	bool		before = last && last->end == cut->at;
	Character	next = peek(text, cut->at + c.size);
	bool		joins = before && is_word(next.kind);

	if (c.kind == KIND_EN_DASH)
		joins = joins && next.kind == KIND_DIGIT;
	else if (c.kind == KIND_EM_DASH)
		joins = false;
	cut->flags |= TOKEN_DASH;
	if (!joins)
		gap_break(cut, BREAK_CLAUSE);
	cut->at += c.size;
}

/* A straight or curly single quote that is not inside a word. */
static void
read_single_quote(Cutter *cut, Character c)
{
	const Text *text = cut->text;
	const Token *last = last_token(cut);
	bool		after_word = cut->at > 0 && last && last->end == cut->at;
	Character	next = peek(text, cut->at + c.size);

	if (cut->single && (after_word || !is_word(next.kind)))
		close_quote(cut, &cut->single);
	else if (!after_word && is_word(next.kind))
		cut->single = text->count + 1;
	cut->at += c.size;
}

/* Reads the letters that follow an apostrophe at cut->at; true if they are those. */
static bool
ends_with(const Text *text, size_t at, const char *letters)
{
	for (; *letters; letters++, at++)
	{
		if (at >= text->length || (text->bytes[at] | 0x20) != (unsigned char) *letters)
			return false;
	}
	return !is_word(peek(text, at).kind);
}

/* The clitics that are words of their own ('ll, 've, 're, 'd, 'm); length, or 0. */
static uint32_t
clitic(const Text *text, size_t at)
{
	if (ends_with(text, at, "ll") || ends_with(text, at, "ve") || ends_with(text, at, "re"))
		return 2;
	if (ends_with(text, at, "d") || ends_with(text, at, "m"))
		return 1;
	return 0;
}

/* Appends a folded character to a word; words that do not fit are unknown. */
static void
append(const Text *text, size_t at, Character c, char *word, uint32_t *length)
{
	if (c.base)
	{
		if (*length < WORD_ROOM)
			word[*length] = c.base;
		(*length)++;
		return;
	}
	for (uint32_t i = 0; i < c.size; i++)
	{
		if (*length < WORD_ROOM)
			word[*length] = (char) text->bytes[at + i];
		(*length)++;
	}
}

static void
read_word(Cutter *cut)
{
	const Text *text = cut->text;
	char		word[WORD_ROOM];
	uint32_t	length = 0;
	uint32_t	capitals = 0;
	uint32_t	smalls = 0;
	uint16_t	flags = 0;
	size_t		start = cut->at;
	size_t		at = start;
	size_t		end = start;

	while (at < text->length)
	{
		unsigned char plain = text->bytes[at] | 0x20;
		Character	c;

		/* nearly all of a note: ASCII letters */
		if (plain >= 'a' && plain <= 'z')
		{
			bool		capital = plain != text->bytes[at];

			if (length == 0 && capital)
				flags |= TOKEN_CAPITAL;
			capitals += capital;
			smalls += !capital;
			if (length < WORD_ROOM)
				word[length] = (char) plain;
			length++;
			end = ++at;
			continue;
		}
		c = character_at(text, at);
		if (is_word(c.kind))
		{
			if (length == 0 && c.capital)
				flags |= TOKEN_CAPITAL;
			if (c.kind == KIND_LETTER)
			{
				capitals += c.capital;
				smalls += !c.capital;
			}
			append(text, at, c, word, &length);
			at += c.size;
			end = at;
		}
		else if (c.kind == KIND_NOTHING)
		{
			at += c.size;
			if (c.code >= 0x300 && c.code <= 0x36F)
				end = at;		/* an accent belongs to its letter */
		}
		else if (c.kind == KIND_APOSTROPHE && length > 0)
		{
			size_t		after = at + c.size;

			if (ends_with(text, after, "s"))
			{
				flags |= TOKEN_POSSESSIVE;
				end = at = after + 1;
				break;
			}
			if (ends_with(text, after, "t") && word[(length <= WORD_ROOM ? length : 1) - 1] == 'n')
			{
				at = after;		/* didn't is didnt */
				continue;
			}
			if (clitic(text, after) || !is_word(peek(text, after).kind))
				break;
			at = after;			/* O'Brien */
		}
		else
			break;
	}
	if (capitals >= 2 && smalls == 0)
		flags |= TOKEN_UPPER;
	cut->capitals += capitals;
	cut->smalls += smalls;
	add_token(cut, start, end, word, length, flags, 0);
	cut->at = end;
}

/*
 * A number: digits with dots, colons and thousands commas inside.  Letters
 * that follow at once are a word of their own.
 */
static void
read_number(Cutter *cut)
{
	const Text *text = cut->text;
	char		word[WORD_ROOM];
	uint32_t	length = 0;
	uint16_t	flags = TOKEN_NUMBER;
	size_t		start = cut->at;
	size_t		at = start;
	int64_t		whole = 0;
	int64_t		part = 0;
	int			decimals = -1;	/* digits after the dot so far, -1: no dot */

	while (at < text->length)
	{
		unsigned char c = text->bytes[at];

		if (c >= '0' && c <= '9')
		{
			if (decimals >= 0)
			{
				if (decimals < 2)
					part = part * 10 + (c - '0');
				decimals++;
			}
			else if (whole < 10000000)
				whole = whole * 10 + (c - '0');
		}
		else if (c == '.' && decimals < 0 && peek(text, at + 1).kind == KIND_DIGIT)
			decimals = 0;
		else if (c == ':' && decimals < 0 && at - start <= 2 &&
				 peek(text, at + 1).kind == KIND_DIGIT)
		{
			flags |= TOKEN_TIME;
			decimals = 0;
		}
		else if (!(c == ',' && decimals < 0 && at + 3 < text->length &&
				   ascii_kind(text->bytes[at + 1]) == KIND_DIGIT &&
				   ascii_kind(text->bytes[at + 2]) == KIND_DIGIT &&
				   ascii_kind(text->bytes[at + 3]) == KIND_DIGIT &&
				   peek(text, at + 4).kind != KIND_DIGIT))
			break;
		if (length < WORD_ROOM)
			word[length] = (char) c;
		length++;
		at++;
	}
	if (flags & TOKEN_TIME)
		whole = whole * 60 + (decimals == 2 ? part : 0);
	else
	{
		if (decimals == 1)
			part *= 10;
		whole = whole * 100 + part;
	}
	if (whole > INT32_MAX)
		whole = INT32_MAX;
	add_token(cut, start, at, word, length, flags, (int32_t) whole);
	cut->at = at;
}

static void
read_other(Cutter *cut, Character c)
{
	Token	   *last = last_token(cut);
	size_t		at = cut->at;

	cut->at += c.size;
	switch (c.code)
	{
		case ',':
			gap_break(cut, BREAK_COMMA);
			break;
		case ':':
			if (last)
				last->flags |= TOKEN_COLON;
			gap_break(cut, BREAK_CLAUSE);
			break;
		case ';':
		case '(':
		case ')':
		case '[':
		case ']':
		case '{':
		case '}':
		case '|':
		case '<':
		case '>':
		case '~':
		case 0x2190:
		case 0x2192:
			gap_break(cut, BREAK_CLAUSE);
			break;
		case '!':
		case '?':
			gap_break(cut, BREAK_SENTENCE);
			break;
		case '/':
			add_token(cut, at, at + 1, "/", 1, TOKEN_SLASH, 0);
			break;
		case '&':
			add_token(cut, at, at + 1, "and", 3, 0, 0);
			break;
		case '@':
			add_token(cut, at, at + 1, "at", 2, 0, 0);
			break;
		default:
			break;
	}
}

/*
 * Cuts text->bytes into text->token.  The tokens belong to the caller, who
 * may hand the same Text in again with other bytes: its room is used anew.
 * word_flags (may be NULL) are indexed by word number.
 */
void
text_cut(Text *text, const Host *host, WordNumber number, void *vocabulary,
		 const uint8_t *word_flags)
{
	Cutter		cut = {.text = text,.host = host,.number = number,
	.vocabulary = vocabulary,.word_flags = word_flags};

	text->count = 0;
	while (cut.at < text->length)
	{
		unsigned char plain = text->bytes[cut.at];
		Character	c;

		if (plain == ' ')
		{
			cut.at++;
			continue;
		}
		if ((plain | 0x20) >= 'a' && (plain | 0x20) <= 'z')
		{
			read_word(&cut);
			continue;
		}
		c = character_at(text, cut.at);
		switch (c.kind)
		{
			case KIND_LETTER:
				read_word(&cut);
				break;
			case KIND_DIGIT:
				read_number(&cut);
				break;
			case KIND_SPACE:
			case KIND_NOTHING:
				cut.at += c.size;
				break;
			case KIND_NEWLINE:
				read_newline(&cut);
				break;
			case KIND_APOSTROPHE:
				{
					const Token *last = last_token(&cut);
					uint32_t	letters = clitic(text, cut.at + c.size);

					/* in a phrase the word before it may be in another part */
					if (letters && (word_flags == NULL || (last && last->end == cut.at)))
					{
						char		word[3] = "'";

						for (uint32_t i = 0; i < letters; i++)
							word[1 + i] = (char) (text->bytes[cut.at + c.size + i] | 0x20);
						add_token(&cut, cut.at, cut.at + c.size + letters, word, 1 + letters, 0, 0);
						cut.at += c.size + letters;
					}
					else
						read_single_quote(&cut, c);
				}
				break;
			case KIND_QUOTE:
				if (cut.quote)
					close_quote(&cut, &cut.quote);
				else
					cut.quote = text->count + 1;
				cut.at += c.size;
				break;
			case KIND_OPEN_QUOTE:
				cut.quote = text->count + 1;
				cut.at += c.size;
				break;
			case KIND_CLOSE_QUOTE:
				close_quote(&cut, &cut.quote);
				cut.at += c.size;
				break;
			case KIND_HYPHEN:
			case KIND_EN_DASH:
			case KIND_EM_DASH:
				read_dash(&cut, c);
				break;
			case KIND_BULLET:
				gap_break(&cut, BREAK_LINE);
				cut.at += c.size;
				break;
			case KIND_OTHER:
				if (c.code == '.')
					read_dot(&cut);
				else
					read_other(&cut, c);
				break;
		}
	}
	text->capitals = cut.capitals > 2 * cut.smalls;
}
