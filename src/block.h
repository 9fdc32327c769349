/*
 * block.h
 *	  A compiled lexicon with its recognition rules: one flat block.
 *
 * The block holds offsets from its own start and no pointers, so that it can
 * be stored, hashed, compared and handed on as it is.  It is written by
 * layout.c alone and never changed afterwards.
 */
#ifndef CARECOORD_BLOCK_H
#define CARECOORD_BLOCK_H

#include <stdbool.h>
#include <stdint.h>

#define BLOCK_MAGIC		0x4c434343	/* "CCCL" */
#define BLOCK_FORMAT	3

/*
 * Raised whenever the same rows and the same note may give another answer
 * than before.
 */
#define ENGINE_VERSION	3

#define ACTIVITIES_MOST	1024
#define NO_CATEGORY		0xFF
#define CATEGORIES_MOST	12		/* context categories that rows may name */

/* Bits of Mention.context: the categories, in the block's order, then these. */
#define CONTEXT_QUOTED	0x2000
#define CONTEXT_BASE	0x4000
#define CONTEXT_DONE	0x8000

/* What a concept is to the mechanism; the words are those of concept.kind. */
typedef enum ConceptKind
{
	CONCEPT_TERM,
	CONCEPT_VERB,
	CONCEPT_PRONOUN,
	CONCEPT_CONTEXT,
	CONCEPT_BREAK,
	CONCEPT_PSEUDO,
	CONCEPT_SECTION,
	CONCEPT_PREPOSITION,
	CONCEPT_CONJUNCTION,
	CONCEPT_ABBREVIATION,
	CONCEPT_UNIT
} ConceptKind;

typedef enum Form
{
	FORM_NONE,
	FORM_PAST,
	FORM_ING,
	FORM_BASE
} Form;

typedef enum Actor
{
	ACTOR_NONE,
	ACTOR_STAFF,
	ACTOR_CLIENT,
	ACTOR_OTHER,
	ACTOR_ANY					/* of a rule only */
} Actor;

typedef enum Direction
{
	DIRECTION_FORWARD,
	DIRECTION_BACKWARD,
	DIRECTION_BOTH
} Direction;

typedef enum Scope
{
	SCOPE_CLAUSE,
	SCOPE_SENTENCE,
	SCOPE_NEAR,
	SCOPE_NOTE
} Scope;

/*
 * What a sentence may hold that speaks for or against an activity; the words
 * are those of weight.kind.
 */
typedef enum SignKind
{
	SIGN_ALWAYS,				/* where the sum begins */
	SIGN_WORD,
	SIGN_FIRST,					/* the word that begins the sentence */
	SIGN_SECOND,				/* the one after it */
	SIGN_COMMA,					/* the word after a comma or the like */
	SIGN_PAIR,					/* two words in a row */
	SIGN_STEM,					/* the first letters of a longer word */
	SIGN_THING,					/* a mention of a term */
	SIGN_DEED,					/* a verb that staff carried out */
	SIGN_CLIENT_DEED,
	SIGN_OTHER_DEED,
	SIGN_CUE,					/* a mention of a context or pronoun */
	SIGN_CATEGORY,				/* a verb that a context reaches */
	SIGN_DOER,					/* somebody of that kind carried something out */
	SIGN_ACT,					/* a recognition rule of that activity holds */
	SIGN_KINDS
} SignKind;

/* How an element of a condition looks for its set. */
typedef enum Look
{
	LOOK_SCOPE,					/* anywhere in the rule's scope */
	LOOK_AFTER,
	LOOK_BEFORE,
	LOOK_AROUND,
	LOOK_REFERENT				/* what the trigger refers to */
} Look;

typedef struct BlockConcept
{
	uint8_t		kind;			/* ConceptKind */
	uint8_t		category;		/* number of the context category */
	uint8_t		direction;
	uint8_t		reach;			/* tokens */
	uint8_t		actor;
	uint8_t		referent;
	uint8_t		wide;
	uint8_t		agent;			/* preposition that names who did it */
	uint8_t		whole;			/* matches over no possessive */
	uint32_t	minutes;
} BlockConcept;

typedef struct BlockElement
{
	uint8_t		look;
	uint8_t		negated;
	uint16_t	distance;
	uint32_t	set;			/* number of a concept set */
} BlockElement;

typedef struct BlockRule
{
	uint16_t	activity;		/* number of the activity */
	uint16_t	accepts;		/* context bits that do no harm */
	uint8_t		scope;
	uint8_t		actor;
	int16_t		rank;
	uint8_t		own;			/* not shipped: stands whatever the signs say */
	uint32_t	element;		/* first of its elements */
	uint32_t	elements;
	uint32_t	name;			/* offset of its name, NUL-terminated */
} BlockRule;

/* One step of the phrase automaton: over a word to a node. */
typedef struct BlockEdge
{
	uint32_t	word;
	uint32_t	to;
} BlockEdge;

typedef struct BlockNode
{
	uint32_t	edge;			/* first of its edges, which are ordered by word */
	uint32_t	edges;
	uint32_t	any;			/* node over any word, 0: none */
	uint32_t	number;			/* node over any number, 0: none */
	uint32_t	output;			/* first of its outputs */
	uint16_t	outputs;
	uint16_t	hides;			/* a match that ends here hides what is inside it */
} BlockNode;

typedef struct BlockOutput
{
	uint16_t	concept;
	uint16_t	form;
} BlockOutput;

/* What one sign says for or against one activity, in hundredths. */
typedef struct BlockWeight
{
	uint16_t	activity;
	int16_t		weight;
} BlockWeight;

/* A sign: where its weights lie. */
typedef struct BlockSign
{
	uint32_t	weight;			/* first of them */
	uint32_t	weights;
} BlockSign;

/* A slot of the hash table of word pairs. */
typedef struct BlockPair
{
	uint32_t	first;			/* words */
	uint32_t	second;
	uint32_t	sign;			/* 0: empty */
} BlockPair;

/* An activity that is recognized by weighing signs. */
typedef struct BlockScale
{
	int32_t		begin;			/* where the sum begins */
	uint32_t	weighed;		/* false: the rules alone decide */
} BlockScale;

/* A slot of the vocabulary's hash table. */
typedef struct BlockWord
{
	uint32_t	hash;
	uint32_t	word;			/* 0: empty */
	uint32_t	text;			/* offset of its bytes */
	uint32_t	length;
} BlockWord;

/* Words of a set, [from, to). */
typedef struct BlockRange
{
	uint16_t	from;
	uint16_t	to;
} BlockRange;

/* Part of the block: where an array lies, and how many elements it has. */
typedef struct BlockPart
{
	uint32_t	offset;
	uint32_t	count;
} BlockPart;

typedef struct RuleBlock
{
	uint32_t	magic;
	uint16_t	format;
	uint16_t	engine;
	uint32_t	size;			/* bytes, this header included */
	uint32_t	words;			/* highest word number */
	BlockPart	vocabulary;		/* BlockWord, a power of two */
	BlockPart	word_flags;		/* uint8_t by word number */
	BlockPart	roots;			/* uint32_t by word number: node, 0 none */
	BlockPart	edges;			/* BlockEdge */
	BlockPart	nodes;			/* BlockNode; node 0 is the root */
	BlockPart	outputs;		/* BlockOutput */
	BlockPart	concepts;		/* BlockConcept */
	BlockPart	sets;			/* uint64_t, set_words a set */
	BlockPart	set_ranges;		/* BlockRange by set: its words that are not 0 */
	BlockPart	rules;			/* BlockRule, ordered by trigger */
	BlockPart	triggers;		/* uint32_t by concept: first rule in by_trigger */
	BlockPart	by_trigger;		/* uint32_t: rule numbers */
	BlockPart	elements;		/* BlockElement */
	BlockPart	activities;		/* uint32_t: offset of the name */
	BlockPart	concept_names;	/* uint32_t: offset of the name */
	BlockPart	category_names; /* likewise */
	BlockPart	scales;			/* BlockScale by activity */
	BlockPart	signs;			/* BlockSign; 0 is none */
	BlockPart	weights;		/* BlockWeight, by sign */
	BlockPart	word_signs;		/* uint32_t by word number, then that of any number; WORD_PLACES times */
	BlockPart	stem_signs;		/* uint32_t by word number: sign of its stem */
	BlockPart	pair_signs;		/* BlockPair, a power of two */
	BlockPart	concept_signs;	/* uint32_t by concept and doer, DOERS each */
	BlockPart	category_signs; /* uint32_t by bit of Mention.context */
	BlockPart	doer_signs;		/* uint32_t by actor */
	BlockPart	act_signs;		/* uint32_t by activity */
	BlockPart	word_texts;		/* uint32_t by word number: offset of its letters, NUL-terminated */
	BlockPart	spellings;		/* BlockWord by hash of the skeleton, a power of two; see spelling.c */
	BlockPart	strings;		/* char */
	uint32_t	set_words;
	uint32_t	categories;
} RuleBlock;

#define DOERS			4		/* ACTOR_NONE to ACTOR_OTHER */
#define CONTEXT_BITS	16
#define WORD_PLACES		4		/* SIGN_WORD to SIGN_COMMA */

/*
 * A stem is the first letters of a word that has more.  In the vocabulary it
 * ends in an asterisk; a word of the note that no row knows has the number of
 * its stem.
 */
#define STEM_LETTERS	5
#define STEM_MARK		'*'

#define BLOCK_ARRAY(block, type, part) \
	((const type *) ((const char *) (block) + (block)->part.offset))
#define BLOCK_STRING(block, at) \
	((const char *) (block) + (block)->strings.offset + (at))

/* Are these letters a stem: small and of ASCII? */
static inline bool
is_stem(const char *letters)
{
	for (int i = 0; i < STEM_LETTERS; i++)
		if (letters[i] < 'a' || letters[i] > 'z')
			return false;
	return true;
}

static inline uint32_t
pair_hash(uint32_t first, uint32_t second)
{
	uint32_t	h = first * 0x9E3779B1u ^ second * 0x85EBCA77u;

	return h ^ (h >> 15);
}

static inline bool
block_set_has(const RuleBlock *block, uint32_t set, uint32_t concept)
{
	const uint64_t *words = BLOCK_ARRAY(block, uint64_t, sets) + (uint64_t) set * block->set_words;

	return (words[concept / 64] >> (concept % 64)) & 1;
}

#endif							/* CARECOORD_BLOCK_H */
