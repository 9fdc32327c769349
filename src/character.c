/*
 * character.c
 *	  Decodes and folds one character, and tells what kind it is.
 *
 * The only place that knows encodings; a byte that is no valid UTF-8 is a
 * letter of its own.
 */
#include "character.h"

#include "fold.h"

Kind
ascii_kind(unsigned char c)
{
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return KIND_LETTER;
	if (c >= '0' && c <= '9')
		return KIND_DIGIT;
	switch (c)
	{
		case ' ':
		case '\t':
		case '\v':
		case '\f':
			return KIND_SPACE;
		case '\n':
		case '\r':
			return KIND_NEWLINE;
		case '\'':
		case '`':
			return KIND_APOSTROPHE;
		case '"':
			return KIND_QUOTE;
		case '-':
			return KIND_HYPHEN;
		default:
			return KIND_OTHER;
	}
}

static Kind
wide_kind(uint32_t code)
{
	if (code == 0xAD || (code >= 0x300 && code <= 0x36F) ||
		(code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
		(code >= 0x2060 && code <= 0x2064) || code == 0xFEFF ||
		(code >= 0xFE00 && code <= 0xFE0F))
		return KIND_NOTHING;
	if (code == 0x85 || code == 0x2028 || code == 0x2029)
		return KIND_NEWLINE;
	if (code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
		code == 0x205F || code == 0x3000)
		return KIND_SPACE;
	if (code == 0x2018 || code == 0x2019 || code == 0x2BC || code == 0xB4 || code == 0x2032)
		return KIND_APOSTROPHE;
	if (code == 0x201C || code == 0xAB)
		return KIND_OPEN_QUOTE;
	if (code == 0x201D || code == 0xBB)
		return KIND_CLOSE_QUOTE;
	if (code == 0x2033 || code == 0x201E || code == 0xFF02)
		return KIND_QUOTE;
	if (code == 0x2010 || code == 0x2011)
		return KIND_HYPHEN;
	if (code == 0x2012 || code == 0x2013 || code == 0x2212)
		return KIND_EN_DASH;
	if (code == 0x2014 || code == 0x2015)
		return KIND_EM_DASH;
	if (code == 0xB7 || code == 0x2022 || code == 0x2023 || code == 0x25AA ||
		code == 0x25CF || code == 0x25E6 || code == 0x2713 || code == 0x2714)
		return KIND_BULLET;
	if (code < 0xC0 || code == 0xD7 || code == 0xF7 ||
		(code >= 0x2000 && code <= 0x2BFF) || (code >= 0x3001 && code <= 0x303F) ||
		(code >= 0xE000 && code <= 0xF8FF) || code >= 0x1F000)
		return KIND_OTHER;
	return KIND_LETTER;
}

/*
 * Reads the character at a byte offset, which must lie inside the text.
 */
Character
character_at(const Text *text, size_t at)
{
	const unsigned char *p = text->bytes + at;
	size_t		left = text->length - at;
	Character	c = {.code = *p,.size = 1,.kind = KIND_LETTER};

	if (*p < 0x80)
	{
		c.kind = ascii_kind(*p);
		c.capital = *p >= 'A' && *p <= 'Z';
		c.base = c.capital ? *p + ('a' - 'A') : *p;
		return c;
	}
	if (!text->utf8)
		return c;
	if (*p >= 0xC2 && *p < 0xE0 && left >= 2 && (p[1] & 0xC0) == 0x80)
	{
		c.size = 2;
		c.code = (*p & 0x1Fu) << 6 | (p[1] & 0x3Fu);
	}
	else if ((*p & 0xF0) == 0xE0 && left >= 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80)
	{
		c.size = 3;
		c.code = (*p & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
	}
	else if ((*p & 0xF8) == 0xF0 && left >= 4 && (p[1] & 0xC0) == 0x80 &&
			 (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80)
	{
		c.size = 4;
		c.code = (*p & 0x07u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
	}
	else
		return c;				/* a stray byte */

	c.kind = wide_kind(c.code);
	if (c.kind == KIND_LETTER)
	{
		if (c.code >= 0xC0 && c.code < 0x250)
			c.base = fold_latin[c.code - 0xC0];
		else if (c.code >= 0x1E00 && c.code < 0x1F00)
			c.base = fold_latin_additional[c.code - 0x1E00];
		else if (c.code >= 0xFF21 && c.code <= 0xFF3A)
			c.base = (char) (c.code - 0xFF21 + 'a');
		else if (c.code >= 0xFF41 && c.code <= 0xFF5A)
			c.base = (char) (c.code - 0xFF41 + 'a');
		c.capital = (c.code >= 0xC0 && c.code <= 0xDE) || (c.code >= 0xFF21 && c.code <= 0xFF3A) ||
			(((c.code >= 0x100 && c.code < 0x180) || (c.code >= 0x1E00 && c.code < 0x1F00)) && !(c.code & 1));
	}
	return c;
}
