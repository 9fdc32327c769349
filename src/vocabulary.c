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

/* Number of a word, from 1; a new word is added when add is true, else 0. */
uint32_t
vocabulary_number(Vocabulary *vocabulary, const char *word, uint32_t length, uint32_t hash, bool add)
{
	uint32_t	at;
	BlockWord  *slot;

	if (vocabulary->slots.count == 0 || (add && vocabulary->words * 2 >= vocabulary->slots.count))
		vocabulary_grow(vocabulary);
	at = hash & (vocabulary->slots.count - 1);
	for (;; at = (at + 1) & (vocabulary->slots.count - 1))
	{
		slot = AT(vocabulary->slots, BlockWord, at);
		if (slot->word == 0)
			break;
		if (slot->hash == hash && slot->length == length &&
			memcmp(vocabulary->strings.data + slot->text, word, length) == 0)
			return slot->word;
	}
	if (!add)
		return 0;
	slot->hash = hash;
	slot->length = length;
	slot->text = vocabulary->strings.count;
	memcpy(array_add(vocabulary->host, &vocabulary->strings, 1, length + 1), word, length);
	return slot->word = ++vocabulary->words;
}

/* Likewise, for a name that has not been hashed. */
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
