/*
 * recognize.c
 *	  SQL function recognize(): which activities a note shows.
 */
#include "carecoord.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(carecoord_recognize);

/* recognize(note text) -> text[]: codes in order of first appearance. */
Datum
carecoord_recognize(PG_FUNCTION_ARGS)
{
	Edition    *edition;
	const Reader *reader;
	Datum	   *codes;
	bool	   *seen;
	int			count = 0;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	edition = library_edition(false, 0);
	reader = read_note(edition, PG_GETARG_TEXT_PP(0))->reader;
	codes = palloc(sizeof(Datum) * Max(edition->block->activities.count, 1));
	seen = palloc0(sizeof(bool) * Max(edition->block->activities.count, 1));
	for (uint32 i = 0; i < reader->acts; i++)
	{
		uint32		activity = reader->act[i].activity;

		if (!seen[activity])
			codes[count++] = CStringGetTextDatum(activity_name(edition->block, activity));
		seen[activity] = true;
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(codes, count, TEXTOID, -1, false, TYPALIGN_INT));
}
