/*
 * carecoord.h
 *	  What the server-side files share: limits, refusals, and the library.
 */
#ifndef CARECOORD_H
#define CARECOORD_H

#include "postgres.h"

#include "compat.h"
#include "datatype/timestamp.h"
#include "fmgr.h"
#include "nodes/pg_list.h"
#include "utils/date.h"
#include "utils/relcache.h"

#include "build.h"
#include "reader.h"

#define NOTE_BYTES_MOST		(16 * 1024 * 1024)

/* The rule tables, in the order in which they are read. */
typedef enum RuleTable
{
	TABLE_TOPIC,
	TABLE_ACTIVITY,
	TABLE_CONCEPT,
	TABLE_PHRASE,
	TABLE_RULE,
	TABLE_RULEBOOK,
	TABLE_RULING,
	TABLE_EXAMPLE,
	TABLES
} RuleTable;

/* The verdicts, in the order of the enum. */
typedef enum Verdict
{
	VERDICT_NOT_BILLABLE,
	VERDICT_MIXED,
	VERDICT_REVIEW,
	VERDICT_BILLABLE,
	VERDICTS
} Verdict;

/* A row of table ruling, or an activity on which a rulebook is silent. */
typedef struct Ruling
{
	Verdict		verdict;
	char	   *reason;
	char	   *citation;		/* NULL: silent */
} Ruling;

/* The lexicon and rules of one stretch of dates. */
typedef struct Edition
{
	Block	   *block;
	int			period;			/* see library.c */
	char	  **topic;			/* by activity number of the block */
} Edition;

/* One rulebook on one stretch of dates. */
typedef struct Judge
{
	Edition    *edition;
	int			rulebook;
	int			period;
	bool		latest;			/* made for no date */
	Ruling	   *ruling;			/* by activity number of the block */
} Judge;

/* refuse.c */
extern void refuse(int sqlstate, const char *message, const char *detail, const char *hint) pg_attribute_noreturn();
extern void refuse_install(void);

/* library.c: what a statement judges by */
extern Edition *library_edition(bool dated, DateADT date);
extern Judge *library_judge(const char *rulebook, bool dated, DateADT date);
extern const char *const verdict_names[VERDICTS];
extern Oid	library_verdict(Verdict verdict);
extern void library_install(void);
extern void library_own_change_begins(void);
extern void library_own_change(void);
extern const Host server_host;
extern MemoryContext server_host_context;

/* rows.c, see rows.h */
typedef struct Rows Rows;

/* note.c: the note at hand */
extern Reader *read_note(const Edition *edition, text *note);
extern text *reader_words(const Reader *reader, uint32 from, uint32 to);

#endif							/* CARECOORD_H */
