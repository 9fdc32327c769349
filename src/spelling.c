/*
 * spelling.c
 *	  Words of the phrases as hurried writers spell them.
 *
 * Staff who type in a corridor drop vowels (wlkd, trnsprtd) and double a letter
 * too often or too seldom (refered); the other consonants stay.  So a word
 * that no row knows is looked for by its skeleton, which is its first letter
 * and the consonants after it, equal neighbours once.  Of the words with that
 * skeleton the one that differs least is taken, and none if two differ
 * equally.
 *
 * A good word that no row knows must not become another, nor a name a word.
 * Hence what has lost vowels must look it: three consonants in a row, or no
 * vowel at all.  So must a word that begins with a capital, and be longer than
 * most abbreviations.
 */
#include "spelling.h"

#include <string.h>

#define LETTERS_LEAST	4		/* of a word, as written and as meant */
#define LETTERS_DOUBLED	6		/* of one that keeps its vowels */
#define LETTERS_CAPITAL	5		/* of one that begins with a capital */
#define LETTERS_MOST	24
#define CLUSTER			3		/* consonants in a row that show that vowels are gone */

#define COST_DROPPED	1		/* a vowel that was not written */
#define COST_SINGLE		1		/* a consonant written once for twice */
#define COST_TWICE		2		/* one written twice for once */
#define COST_MOST		12

static bool
is_vowel(char letter)
{
	return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

/*
 * Hash of a word's skeleton; 0 if the word is not of small letters alone, or
 * has fewer than two consonants after the first letter.
 */
static uint32_t
skeleton_hash(const char *word, uint32_t length)
{
	char		skeleton[LETTERS_MOST];
	uint32_t	letters = 0;
	uint32_t	hash;

	if (length < LETTERS_LEAST || length > LETTERS_MOST)
		return 0;
	for (uint32_t i = 0; i < length; i++)
	{
		if (word[i] < 'a' || word[i] > 'z')
			return 0;
		if (i == 0 || (!is_vowel(word[i]) && word[i] != skeleton[letters - 1]))
			skeleton[letters++] = word[i];
	}
	hash = text_hash(skeleton, letters);
	return letters < 3 ? 0 : hash ? hash : 1;
}

/* Does a word look as if vowels had been left out? */
static bool
lacks_vowels(const char *word, uint32_t length)
{
	uint32_t	cluster = 0;
	bool		bare = true;

	for (uint32_t i = 0; i < length; i++)
	{
		cluster = is_vowel(word[i]) || word[i] == 'y' ? 0 : cluster + 1;
		bare = bare && cluster > 0;
		if (cluster == CLUSTER)
			return true;
	}
	return bare;
}

/* Vowels from a place on. */
static uint32_t
vowels_at(const char *word, uint32_t length, uint32_t at)
{
	uint32_t	n = 0;

	while (at + n < length && is_vowel(word[at + n]))
		n++;
	return n;
}

/* A consonant as often as it stands at a place. */
static uint32_t
repeats_at(const char *word, uint32_t length, uint32_t at)
{
	uint32_t	n = 1;

	while (at + n < length && word[at + n] == word[at])
		n++;
	return n;
}

/* How far a written word is from the one meant; COST_MOST or more: too far. */
static uint32_t
spelling_cost(const char *written, uint32_t length, const char *meant, uint32_t meant_length)
{
	uint32_t	i = 0;
	uint32_t	j = 0;
	uint32_t	cost = 0;
	uint32_t	dropped = 0;

	/* the first letter counts as a consonant */
	while (i < length && j < meant_length && cost < COST_MOST)
	{
		uint32_t	times = repeats_at(written, length, i);
		uint32_t	meant_times = repeats_at(meant, meant_length, j);
		uint32_t	v;
		uint32_t	w;

		if (written[i] != meant[j])
			return COST_MOST;
		j += meant_times;
		/* "incldd" for "included": the two meet where the vowel was */
		while (times > meant_times && (w = vowels_at(meant, meant_length, j)) > 0 &&
			   j + w < meant_length && meant[j + w] == written[i])
		{
			dropped += w;
			j += w;
			v = repeats_at(meant, meant_length, j);
			meant_times += v;
			j += v;
		}
		cost += times < meant_times ? COST_SINGLE : times > meant_times ? COST_TWICE : 0;
		i += times;
		v = vowels_at(written, length, i);
		w = vowels_at(meant, meant_length, j);
		if (v == 0)
			dropped += w;
		else if (v != w || memcmp(written + i, meant + j, v) != 0)
			return COST_MOST;
		i += v;
		j += w;
	}
	cost += dropped * COST_DROPPED;
	if (i < length || j < meant_length || (dropped > 0 ? !lacks_vowels(written, length) : length < LETTERS_DOUBLED))
		return COST_MOST;
	return cost;
}

/* Makes the table of the words of phrases by skeleton. */
void
spelling_compile(const Vocabulary *words, const char *word_flags, Array *slots)
{
	const char *strings = words->strings.data;
	uint32_t	size = 64;

	while (size < words->words * 2)
		size *= 2;
	array_add(words->host, slots, sizeof(BlockWord), size);
	for (uint32_t i = 0; i < words->slots.count; i++)
	{
		const BlockWord *slot = AT(words->slots, BlockWord, i);
		uint32_t	hash;
		uint32_t	at;

		if (slot->word == 0 || is_alias(words, slot) || !(word_flags[slot->word] & WORD_IN_PHRASE) ||
			(hash = skeleton_hash(strings + slot->text, slot->length)) == 0)
			continue;
		for (at = hash & (size - 1); AT(*slots, BlockWord, at)->word != 0;)
			at = (at + 1) & (size - 1);
		*AT(*slots, BlockWord, at) = *slot;
		AT(*slots, BlockWord, at)->hash = hash;
	}
}

/* Number of the word that is meant by one that no row knows, 0: none. */
uint32_t
spelling_word(const RuleBlock *block, const char *word, uint32_t length, uint16_t flags)
{
	const BlockWord *slots = BLOCK_ARRAY(block, BlockWord, spellings);
	uint32_t	mask = block->spellings.count - 1;
	uint32_t	hash = 0;
	uint32_t	least = COST_MOST;
	uint32_t	found = 0;

	if (!(flags & TOKEN_CAPITAL) || (length >= LETTERS_CAPITAL && lacks_vowels(word, length)))
		hash = skeleton_hash(word, length);
	if (hash == 0)
		return 0;
	for (uint32_t at = hash & mask; slots[at].word != 0; at = (at + 1) & mask)
	{
		uint32_t	cost;

		if (slots[at].hash != hash)
			continue;
		cost = spelling_cost(word, length, BLOCK_STRING(block, slots[at].text), slots[at].length);
		if (cost < COST_MOST && cost == least)
			found = 0;
		else if (cost < least)
		{
			least = cost;
			found = slots[at].word;
		}
	}
	return found;
}
