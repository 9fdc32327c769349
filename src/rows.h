/*
 * rows.h
 *	  The rows of the rule tables in memory, and what holds on a date.
 */
#ifndef CARECOORD_ROWS_H
#define CARECOORD_ROWS_H

#include "carecoord.h"
#include "utils/snapshot.h"

extern Rows *rows_read(const Oid *tables, Snapshot snapshot, uint64 *signature);
extern uint64 rows_signature(const Oid *tables, Snapshot snapshot);

extern int	rows_period(const Rows *rows, DateADT date);
extern int	rows_lexicon_period(const Rows *rows, DateADT date);
extern Block *rows_compile(const Rows *rows, const DateADT *date, const Host *host);
extern char **rows_topics(const Rows *rows, const Block *block);
extern int	rows_find_rulebook(const Rows *rows, const char *name);
extern const char *rows_rulebook(const Rows *rows, int number);
extern char *rows_rulebook_list(const Rows *rows);
extern Ruling *rows_rulings(const Rows *rows, int rulebook, const Block *block,
							bool dated, DateADT date);

#endif							/* CARECOORD_ROWS_H */
