/*
 * note.c
 *	  Hands a note from the server to the core, and finds its words again.
 *
 * The core reads UTF-8, or bytes where the database knows no encoding.  A
 * note in another encoding is converted character by character, each to just
 * one, so that offsets in characters are those of the stored note; what has
 * no counterpart becomes U+FFFD.
 */
#include "carecoord.h"

#include "catalog/namespace.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/memutils.h"

#define READER_BYTES_KEPT	(2 * 1024 * 1024)
#define CHARACTER_ROOM		(MAX_CONVERSION_INPUT_LENGTH * MAX_CONVERSION_GROWTH + 1)

/* The reader of this backend, with memory that lasts from note to note. */
static Reader reader;
static MemoryContext reader_context = NULL;
static bool reader_busy = false;
static Note current;

static void
ready_reader(void)
{
	if (reader_context == NULL)
		reader_context = AllocSetContextCreate(TopMemoryContext, "carecoord reader", ALLOCSET_DEFAULT_SIZES);
	else if (reader_busy)
		MemoryContextReset(reader_context); /* an error left it half way */
	else
		return;
	reader_start(&reader, &server_host);
}

/* At the end of a transaction: gives back what a huge note has taken. */
void
note_forget(void)
{
	if (reader_context != NULL && (reader_busy || reader_memory(&reader) > READER_BYTES_KEPT))
	{
		MemoryContextReset(reader_context);
		reader_start(&reader, &server_host);
		reader_busy = false;
	}
}

/* One character to UTF-8; its length, or 0 if it has no counterpart of one character. */
static int
convert_character(Oid conversion, int encoding, const char *from, int length, unsigned char *to)
{
	if (!OidIsValid(conversion) ||
		pg_do_encoding_conversion_buf(conversion, encoding, PG_UTF8,
									  (unsigned char *) unconstify(char *, from), length,
									  to, CHARACTER_ROOM, true) != length)
		return 0;
	length = (int) strlen((char *) to);
	return length > 0 && pg_utf_mblen(to) == length ? length : 0;
}

/*
 * A text of the database as the core wants it: as it is, or converted in the
 * current memory context.
 */
const char *
core_text(const char *bytes, uint32 *length)
{
	int			encoding = GetDatabaseEncoding();
	const char *end = bytes + *length;
	Oid			conversion;
	char	   *converted;
	char	   *out;

	if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
		return bytes;
	conversion = FindDefaultConversionProc(encoding, PG_UTF8);
	converted = out = MemoryContextAllocHuge(CurrentMemoryContext, (Size) *length * 4 + 1);
	while (bytes < end)
	{
		unsigned char one[CHARACTER_ROOM];
		int			size;
		int			made;

		if (!IS_HIGHBIT_SET(*bytes))
		{
			*out++ = *bytes++;
			continue;
		}
		size = Min(pg_encoding_mblen(encoding, bytes), (int) (end - bytes));
		made = convert_character(conversion, encoding, bytes, size, one);
		memcpy(out, made > 0 ? (char *) one : "\xEF\xBF\xBD", made > 0 ? made : 3);
		out += made > 0 ? made : 3;
		bytes += size;
	}
	*out = '\0';
	*length = (uint32) (out - converted);
	return converted;
}

/*
 * A word of the core in the database's encoding; what has no counterpart there
 * becomes a question mark.
 */
char *
server_text(const char *word, uint32 length)
{
	int			encoding = GetDatabaseEncoding();
	Oid			conversion = FindDefaultConversionProc(PG_UTF8, encoding);
	StringInfoData out;

	initStringInfo(&out);
	for (uint32 at = 0; at < length;)
	{
		unsigned char one[CHARACTER_ROOM];
		int			size = Min(pg_utf_mblen((const unsigned char *) word + at), (int) (length - at));

		if (OidIsValid(conversion) &&
			pg_do_encoding_conversion_buf(conversion, PG_UTF8, encoding,
										  (unsigned char *) unconstify(char *, word) + at, size,
										  one, CHARACTER_ROOM, true) == size)
			appendStringInfoString(&out, (char *) one);
		else
			appendStringInfoChar(&out, '?');
		at += size;
	}
	return out.data;
}

static Note *
read_note_so(const Edition *edition, text *note, bool rules_only)
{
	uint32		length = VARSIZE_ANY_EXHDR(note);
	const char *bytes = VARDATA_ANY(note);
	const char *converted;

	if (length > NOTE_BYTES_MOST)
		refuse(ERRCODE_PROGRAM_LIMIT_EXCEEDED, "the note is too long",
			   psprintf("It has %u bytes; at most %d can be read.", length, NOTE_BYTES_MOST),
			   "Split the text into the notes that it is made of.");
	current.bytes = bytes;
	current.length = length;
	current.core_byte = 0;
	current.byte = 0;
	current.character = 0;
	current.reader = &reader;
	converted = core_text(bytes, &length);
	current.converted = converted != bytes;

	ready_reader();
	server_host_context = reader_context;
	reader_busy = true;
	reader.rules_only = rules_only;
	reader_read(&reader, edition->block, converted, length, GetDatabaseEncoding() != PG_SQL_ASCII);
	reader_busy = false;
	return &current;
}

/*
 * Reads a note; the result stands until the next call, and as long as the
 * note's memory does.
 */
Note *
read_note(const Edition *edition, text *note)
{
	return read_note_so(edition, note, false);
}

/* Likewise, with the acts that the rules find before signs are weighed. */
Note *
read_note_by_rules(const Edition *edition, text *note)
{
	return read_note_so(edition, note, true);
}

/* Moves over so many characters of the stored note. */
static uint32
skip_characters(const Note *note, uint32 byte, uint32 characters)
{
	while (characters-- > 0 && byte < note->length)
		byte += Min((uint32) pg_encoding_mblen(GetDatabaseEncoding(), note->bytes + byte), note->length - byte);
	return byte;
}

/*
 * The words of an act, in the stored note.  Asked for in order of the acts,
 * all of them together take one walk over the note.
 */
Words
act_words(Note *note, const Act *act)
{
	const Text *text = &note->reader->text;
	uint32		start = text->token[act->token].start;
	uint32		end = text->token[act->end - 1].end;
	Words		words;

	if (start < note->core_byte)
		note->core_byte = note->byte = note->character = 0;
	words.character = text_characters(text, note->core_byte, start);
	words.characters = text_characters(text, start, end);
	if (note->converted)
	{
		words.start = skip_characters(note, note->byte, words.character);
		words.end = skip_characters(note, words.start, words.characters);
	}
	else
	{
		words.start = start;
		words.end = end;
	}
	note->core_byte = start;
	note->byte = words.start;
	note->character += words.character;
	words.character = note->character + 1;
	return words;
}
