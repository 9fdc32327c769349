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
	Reader	   *reader;
	Datum	   *codes;
	int			count = 0;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	edition = library_edition(false, 0);
	reader = read_note(edition, PG_GETARG_TEXT_PP(0));
	codes = palloc(sizeof(Datum) * Max(reader->acts, 1));
	for (uint32 i = 0; i < reader->acts; i++)
	{
		uint32		activity = reader->act[i].activity;
		bool		seen = false;

		for (uint32 k = 0; k < i && !seen; k++)
			seen = reader->act[k].activity == activity;
		if (!seen)
			codes[count++] = CStringGetTextDatum(BLOCK_STRING(edition->block,
															  BLOCK_ARRAY(edition->block, uint32_t, activities)[activity]));
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(codes, count, TEXTOID, -1, false, TYPALIGN_INT));
}
