/*
 * array.h
 *	  A growing array in the host's memory.
 */
#ifndef CARECOORD_ARRAY_H
#define CARECOORD_ARRAY_H

#include <string.h>

#include "text.h"

typedef struct Array
{
	char	   *data;
	uint32_t	count;
	uint32_t	room;
} Array;

#define AT(array, type, i) (((type *) (array).data) + (i))

/* Makes room for more elements of a size and gives the first of them, zeroed. */
static inline void *
array_add(const Host *host, Array *array, size_t size, uint32_t more)
{
	char	   *first;

	if (array->room - array->count < more)
	{
		uint32_t	room = array->room ? array->room : 4;

		while (room - array->count < more)
			room *= 2;
		array->data = (char *) host->resize(array->data, room * size);
		array->room = room;
	}
	first = array->data + array->count * size;
	memset(first, 0, more * size);
	array->count += more;
	return first;
}

#endif							/* CARECOORD_ARRAY_H */
