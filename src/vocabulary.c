/*
 * vocabulary.c
 *	  Words by number, found by hash.
 */
#include "vocabulary.h"

/* Doubles the hash table; also gives it its first slots. */
void
vocabulary_grow(Vocabulary *vocabulary)
{
	Array		old = vocabulary->slots;
	uint32_t	size = old.count ? old.count * 2 : 256;

	memset(&vocabulary->slots, 0, sizeof(Array));
	array_add(vocabulary->host, &vocabulary->slots, sizeof(BlockWord), size);
	for (uint32_t i = 0; i < old.count; i++)
	{
		BlockWord  *from = AT(old, BlockWord, i);
		uint32_t	at = from->hash & (size - 1);

		if (from->word == 0)
			continue;
		while (AT(vocabulary->slots, BlockWord, at)->word != 0)
			at = (at + 1) & (size - 1);
		*AT(vocabulary->slots, BlockWord, at) = *from;
	}
}

/* The slot of a word; a free one, with its letters, when it has none and add is true, else NULL. */
static BlockWord *
vocabulary_slot(Vocabulary *vocabulary, const char *word, uint32_t length, uint32_t hash, bool add)
{
	uint32_t	at;
	BlockWord  *slot;

	if (vocabulary->slots.count == 0 || (add && vocabulary->taken * 2 >= vocabulary->slots.count))
		vocabulary_grow(vocabulary);
	at = hash & (vocabulary->slots.count - 1);
	for (;; at = (at + 1) & (vocabulary->slots.count - 1))
	{
		slot = AT(vocabulary->slots, BlockWord, at);
		if (slot->word == 0)
			break;
		if (slot->hash == hash && slot->length == length &&
			memcmp(vocabulary->strings.data + slot->text, word, length) == 0)
			return slot;
	}
	if (!add)
		return NULL;
	vocabulary->taken++;
	slot->hash = hash;
	slot->length = length;
	slot->text = vocabulary->strings.count;
	memcpy(array_add(vocabulary->host, &vocabulary->strings, 1, length + 1), word, length);
	return slot;
}

/* Number of a word, from 1; a new word is added when add is true, else 0. */
uint32_t
vocabulary_number(Vocabulary *vocabulary, const char *word, uint32_t length, uint32_t hash, bool add)
{
	BlockWord  *slot = vocabulary_slot(vocabulary, word, length, hash, add);

	if (slot == NULL)
		return 0;
	if (slot->word == 0)
	{
		slot->word = ++vocabulary->words;
		*(uint32_t *) array_add(vocabulary->host, &vocabulary->texts, sizeof(uint32_t), 1) = slot->text;
	}
	return slot->word;
}

/* Lets what is written so be another word, unless it has a number already. */
void
vocabulary_alias(Vocabulary *vocabulary, const char *written, const char *meant)
{
	uint32_t	number = name_number(vocabulary, meant, (uint32_t) strlen(meant), true);
	uint32_t	length = (uint32_t) strlen(written);
	BlockWord  *slot = vocabulary_slot(vocabulary, written, length, text_hash(written, length), true);

	if (slot->word == 0)
		slot->word = number;
}

/* Is a slot another way to write a word? */
bool
is_alias(const Vocabulary *vocabulary, const BlockWord *slot)
{
	return slot->text != *AT(vocabulary->texts, uint32_t, slot->word - 1);
}

/* vocabulary_number for a name that has not been hashed. */
uint32_t
name_number(Vocabulary *vocabulary, const char *name, uint32_t length, bool add)
{
	return vocabulary_number(vocabulary, name, length, text_hash(name, length), add);
}

/*
 * Number of the stem of a longer word, or (add) of just these letters; false
 * when it has none.
 */
bool
stem_number(Vocabulary *words, const char *letters, uint32_t length, bool add, uint32_t *number)
{
	char		key[STEM_LETTERS + 1];

	if ((add ? length != STEM_LETTERS : length <= STEM_LETTERS) || !is_stem(letters))
		return false;
	memcpy(key, letters, STEM_LETTERS);
	key[STEM_LETTERS] = STEM_MARK;
	*number = name_number(words, key, sizeof(key), add);
	return *number != 0;
}
