/*
 * note.c
 *	  Hands a note from the server to the core.
 *
 * The core reads UTF-8 or plain bytes.  Notes of a database in another
 * encoding are converted first; since that maps character to character, the
 * offsets in characters are those of the stored note.
 */
#include "carecoord.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#define READER_BYTES_KEPT	(4 * 1024 * 1024)

/* The reader of this backend, with memory that lasts from note to note. */
static Reader reader;
static MemoryContext reader_context = NULL;
static bool reader_busy = false;

static void
ready_reader(void)
{
	if (reader_context == NULL)
		reader_context = AllocSetContextCreate(TopMemoryContext, "carecoord reader", ALLOCSET_DEFAULT_SIZES);
	else if (reader_busy || reader_memory(&reader) > READER_BYTES_KEPT)
		MemoryContextReset(reader_context); /* an error left it half way, or it has grown large */
	else
		return;
	reader_start(&reader, &server_host);
}

/*
 * Reads a note; the result stands until the next call, and as long as the
 * note's memory does.
 */
Reader *
read_note(const Edition *edition, text *note)
{
	const char *bytes = VARDATA_ANY(note);
	int			length = VARSIZE_ANY_EXHDR(note);
	int			encoding = GetDatabaseEncoding();

	if (length > NOTE_BYTES_MOST)
		refuse(ERRCODE_PROGRAM_LIMIT_EXCEEDED, "the note is too long",
			   psprintf("It has %d bytes; at most %d can be read.", length, NOTE_BYTES_MOST),
			   "Split the text into the notes that it is made of.");
	if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII)
	{
		char	   *converted = (char *) pg_do_encoding_conversion((unsigned char *) unconstify(char *, bytes),
																   length, encoding, PG_UTF8);

		if (converted != bytes)
		{
			bytes = converted;
			length = (int) strlen(converted);
		}
	}
	ready_reader();
	server_host_context = reader_context;
	reader_busy = true;
	reader_read(&reader, edition->block, bytes, length, encoding != PG_SQL_ASCII);
	reader_busy = false;
	return &reader;
}

/* The note's own words between two byte offsets, in the database's encoding. */
text *
reader_words(const Reader *from, uint32 start, uint32 end)
{
	const char *bytes = (const char *) from->text.bytes + start;
	int			encoding = GetDatabaseEncoding();
	char	   *converted;

	if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
		return cstring_to_text_with_len(bytes, end - start);
	converted = (char *) pg_do_encoding_conversion((unsigned char *) pnstrdup(bytes, end - start),
												   end - start, PG_UTF8, encoding);
	return cstring_to_text(converted);
}
