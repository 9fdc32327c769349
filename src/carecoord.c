/*
 * carecoord.c
 *	  Module entry point.
 */
#include "carecoord.h"

PG_MODULE_MAGIC;

void		_PG_init(void);

/* Called when the library is loaded, in workers too: must not touch catalogs. */
void
_PG_init(void)
{
	library_install();
	refuse_install();
}
