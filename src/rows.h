/*
 * rows.h
 *	  The rows of the rule tables in memory, and what holds on a date.
 */
#ifndef CARECOORD_ROWS_H
#define CARECOORD_ROWS_H

#include "carecoord.h"
#include "utils/snapshot.h"

/* A stretch of dates, [from, to). */
typedef struct Period
{
	DateADT		from;
	DateADT		to;
} Period;

typedef struct ActivityEntry
{
	char	   *name;
	char	   *topic;
} ActivityEntry;

typedef struct SpellingEntry
{
	char	   *written;
	char	   *meant;
	bool		shipped;
} SpellingEntry;

typedef struct PhraseEntry
{
	char	   *concept;
	char	   *phrase;
	char	   *form;
	Period		valid;
	bool		disabled;
	bool		shipped;
} PhraseEntry;

typedef struct RuleEntry
{
	RuleRow		row;
	Period		valid;
	bool		disabled;
	bool		shipped;
} RuleEntry;

typedef struct WeightEntry
{
	WeightRow	row;
	bool		shipped;
} WeightEntry;

typedef struct RulebookEntry
{
	char	   *name;
	Period		valid;
} RulebookEntry;

typedef struct RulingEntry
{
	char	   *rulebook;
	char	   *activity;
	char	   *condition;
	char	   *bill_as;
	char	   *document;
	char	   *section;
	Verdict		verdict;
	Period		valid;
	bool		disabled;
	bool		shipped;
} RulingEntry;

/* An array of entries of one kind. */
typedef struct Entries
{
	char	   *data;
	int			count;
	int			room;
} Entries;

#define ENTRY(entries, type, i) (((type *) (entries).data) + (i))

/* Strings end to end, each different one of the repeated ones once. */
typedef struct StringPool
{
	char	   *chunk;
	Size		left;			/* bytes of the chunk that are free */
	const char *repeated[256];	/* by hash; NULL: empty */
} StringPool;

struct Rows
{
	Entries		activities;		/* ActivityEntry, by name */
	Entries		concepts;		/* ConceptRow, by name */
	Entries		spellings;		/* SpellingEntry, by what is written, own first */
	Entries		phrases;		/* PhraseEntry, by concept and phrase, own first */
	Entries		rules;			/* RuleEntry, by name, own first */
	Entries		weights;		/* WeightEntry, by kind, sign and activity, own first */
	StringPool	weight_names;	/* what they point to */
	Entries		rulebooks;		/* RulebookEntry, by name */
	Entries		rulings;		/* RulingEntry, by rulebook and activity */
	Entries		turns;			/* DateADT: when anything begins or ends */
	Entries		lexicon_turns;	/* DateADT: when phrases or rules do */
};

static inline bool
holds_on(const Period *period, DateADT date)
{
	return period->from <= date && (date < period->to || DATE_IS_NOEND(period->to));
}

/* rows.c: reading */
extern Rows *rows_read(const Oid *tables, Snapshot snapshot, uint64 *signature);
extern uint64 rows_signature(const Oid *tables, Snapshot snapshot);

extern int	by_activity_name(const void *a, const void *b);
extern int	by_concept_name(const void *a, const void *b);
extern int	by_rulebook_name(const void *a, const void *b);

/* in_force.c: what holds on a date */
extern int	rows_period(const Rows *rows, DateADT date);
extern int	rows_lexicon_period(const Rows *rows, DateADT date);
extern RuleBlock *rows_compile(const Rows *rows, const DateADT *date, const Host *host);
extern char **rows_topics(const Rows *rows, const RuleBlock *block);
extern int	rows_find_rulebook(const Rows *rows, const char *name);
extern const char *rows_rulebook(const Rows *rows, int number);
extern char *rows_rulebook_list(const Rows *rows);
extern Ruling *rows_rulings(const Rows *rows, int rulebook, const RuleBlock *block,
							bool dated, DateADT date);

#endif							/* CARECOORD_ROWS_H */
