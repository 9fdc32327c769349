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

#define NOTE_BYTES_MOST		(4 * 1024 * 1024)

/* The rule tables, in the order in which they are read. */
typedef enum RuleTable
{
	TABLE_TOPIC,
	TABLE_ACTIVITY,
	TABLE_CONCEPT,
	TABLE_SPELLING,
	TABLE_PHRASE,
	TABLE_RULE,
	TABLE_WEIGHT,
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
	RuleBlock  *block;
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
extern void library_own_change_waits(Relation table);
extern void library_own_change(Relation table, bool rows_came);
extern const Host server_host;
extern MemoryContext server_host_context;

/* history.c */
extern bool history_is_restoring(void);

/* rows.c, see rows.h */
typedef struct Rows Rows;

/* note.c: the note at hand */
typedef struct Note
{
	const Reader *reader;
	const char *bytes;			/* as it is stored */
	uint32		length;
	bool		converted;		/* the reader saw it in another encoding */
	/* a place in both, from which later ones are found */
	uint32		core_byte;
	uint32		byte;
	uint32		character;
} Note;

/* A stretch of the stored note. */
typedef struct Words
{
	uint32		start;			/* bytes */
	uint32		end;
	uint32		character;		/* its first character, from 1 */
	uint32		characters;
} Words;

extern Note *read_note(const Edition *edition, text *note);
extern Note *read_note_by_rules(const Edition *edition, text *note);
extern Words act_words(Note *note, const Act *act);
extern const char *core_text(const char *bytes, uint32 *length);
extern char *server_text(const char *word, uint32 length);
extern void note_forget(void);

static inline const char *
activity_name(const RuleBlock *block, uint32 activity)
{
	return BLOCK_STRING(block, BLOCK_ARRAY(block, uint32_t, activities)[activity]);
}

#endif							/* CARECOORD_H */
