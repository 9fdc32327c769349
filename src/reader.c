/*
 * reader.c
 *	  The way of a note through the core, and its first half: the mentions.
 */
#include "reader.h"
#include "spelling.h"

#include <string.h>

#define CANDIDATES_MOST 8		/* nodes that end at one place */

/* The longest matches that begin at one token. */
typedef struct Candidates
{
	uint32_t	length;
	uint32_t	count;
	uint32_t	node[CANDIDATES_MOST];
} Candidates;

void
reader_start(Reader *reader, const Host *host)
{
	memset(reader, 0, sizeof(*reader));
	reader->host = host;
}

/* Bytes that the reader holds between notes. */
size_t
reader_memory(const Reader *reader)
{
	return reader->text.room * sizeof(Token) + reader->mention_room * sizeof(Mention) + reader->stands_room +
		reader->act_room * sizeof(Act);
}

static uint32_t
find_word(const RuleBlock *block, const char *word, uint32_t length, uint32_t hash)
{
	const BlockWord *slots = BLOCK_ARRAY(block, BlockWord, vocabulary);
	uint32_t	mask = block->vocabulary.count - 1;
	uint32_t	at = hash & mask;

	for (; slots[at].word != 0; at = (at + 1) & mask)
		if (slots[at].hash == hash && slots[at].length == length &&
			memcmp(BLOCK_STRING(block, slots[at].text), word, length) == 0)
			return slots[at].word;
	return 0;
}

/* WordNumber over a block. */
static uint32_t
block_word(void *vocabulary, const char *word, uint32_t length, uint32_t hash, uint16_t flags)
{
	uint32_t	number = find_word(vocabulary, word, length, hash);
	char		stem[STEM_LETTERS + 1];

	if (number == 0)
		number = spelling_word(vocabulary, word, length, flags);
	if (number != 0 || length <= STEM_LETTERS || !is_stem(word))
		return number;
	memcpy(stem, word, STEM_LETTERS);
	stem[STEM_LETTERS] = STEM_MARK;
	return find_word(vocabulary, stem, sizeof(stem), text_hash(stem, sizeof(stem)));
}

/*
 * Reads one note; the acts are in reader->act, in order of appearance.  The
 * bytes must stay in place as long as the result is used.
 */
void
reader_read(Reader *reader, const RuleBlock *block, const char *note, size_t length, bool utf8)
{
	reader->block = block;
	reader->text.bytes = (const unsigned char *) note;
	reader->text.length = length;
	reader->text.utf8 = utf8;
	reader->mentions = 0;
	reader->acts = 0;
	reader->ruled = 0;
	text_cut(&reader->text, reader->host, block_word, (void *) block,
			 BLOCK_ARRAY(block, uint8_t, word_flags));
	find_mentions(reader);
	judge_context(reader);
	apply_rules(reader);
	if (reader->rules_only)
		return;
	weigh_signs(reader);
	settle_acts(reader);
	tell_minutes(reader);
}

/* The node that a word leads to, 0: none. */
static uint32_t
edge_to(const RuleBlock *block, const BlockNode *node, uint32_t word)
{
	const BlockEdge *edges = BLOCK_ARRAY(block, BlockEdge, edges) + node->edge;
	uint32_t	low = 0;
	uint32_t	high = node->edges;

	while (low < high)
	{
		uint32_t	middle = (low + high) / 2;

		if (edges[middle].word < word)
			low = middle + 1;
		else
			high = middle;
	}
	return low < node->edges && edges[low].word == word ? edges[low].to : 0;
}

static void
note_candidate(Candidates *best, uint32_t node, uint32_t length)
{
	if (length > best->length)
	{
		best->length = length;
		best->count = 0;
	}
	if (length == best->length && best->count < CANDIDATES_MOST)
	{
		for (uint32_t i = 0; i < best->count; i++)
			if (best->node[i] == node)
				return;
		best->node[best->count++] = node;
	}
}

/*
 * Follows the phrases from a node whose tokens end before token at.  The depth
 * is that of the longest phrase, the branching that of its few wild cards.
 */
static void
walk(const Reader *reader, uint32_t node, uint32_t first, uint32_t at, bool wild,
	 Candidates *literal, Candidates *free)
{
	const RuleBlock *block = reader->block;
	const BlockNode *n = BLOCK_ARRAY(block, BlockNode, nodes) + node;
	const Token *token;
	uint32_t	to;

	if (n->outputs > 0)
		note_candidate(wild ? free : literal, node, at - first);
	if (at >= reader->text.count)
		return;
	token = &reader->text.token[at];
	if (token->brk != BREAK_NONE)
		return;
	if (n->edges > 0 && token->word != 0 && (to = edge_to(block, n, token->word)) != 0)
		walk(reader, to, first, at + 1, wild, literal, free);
	if (n->any != 0 && !(token->flags & (TOKEN_SLASH | TOKEN_NUMBER)))
		walk(reader, n->any, first, at + 1, true, literal, free);
	if (n->number != 0 && (token->flags & TOKEN_NUMBER))
		walk(reader, n->number, first, at + 1, true, literal, free);
}

/* Is a word of the match possessive, so that it speaks of somebody's thing? */
static bool
has_possessive(const Reader *reader, uint32_t token, uint32_t end)
{
	for (; token < end; token++)
		if (reader->text.token[token].flags & TOKEN_POSSESSIVE)
			return true;
	return false;
}

static void
add_mentions(Reader *reader, uint32_t token, const Candidates *found)
{
	const RuleBlock *block = reader->block;
	const BlockConcept *concepts = BLOCK_ARRAY(block, BlockConcept, concepts);

	for (uint32_t i = 0; i < found->count; i++)
	{
		const BlockNode *node = BLOCK_ARRAY(block, BlockNode, nodes) + found->node[i];

		for (uint32_t j = 0; j < node->outputs; j++)
		{
			const BlockOutput *output = BLOCK_ARRAY(block, BlockOutput, outputs) + node->output + j;
			Mention    *mention;

			if (concepts[output->concept].whole && has_possessive(reader, token, token + found->length))
				continue;
			if (reader->mentions == reader->mention_room)
			{
				reader->mention_room = reader->mention_room ? reader->mention_room * 2 : 128;
				reader->mention = reader->host->resize(reader->mention,
													   reader->mention_room * sizeof(Mention));
			}
			mention = &reader->mention[reader->mentions++];
			memset(mention, 0, sizeof(*mention));
			mention->token = token;
			mention->end = token + found->length;
			mention->concept = output->concept;
			mention->form = (uint8_t) output->form;
		}
	}
}

/* Finds the phrases of the lexicon; see block.h for what hides what. */
void
find_mentions(Reader *reader)
{
	const RuleBlock *block = reader->block;
	const uint32_t *roots = BLOCK_ARRAY(block, uint32_t, roots);
	const BlockNode *root = BLOCK_ARRAY(block, BlockNode, nodes);
	uint32_t	hidden = 0;		/* tokens before this lie in a literal match */

	for (uint32_t i = 0; i < reader->text.count; i++)
	{
		const Token *token = &reader->text.token[i];
		Candidates	literal = {0};
		Candidates	free = {0};

		if (i % 4096 == 4095)
			reader->host->check();
		if (roots[token->word] != 0)
			walk(reader, roots[token->word], i, i + 1, false, &literal, &free);
		if (root->any != 0 && !(token->flags & (TOKEN_SLASH | TOKEN_NUMBER)))
			walk(reader, root->any, i, i + 1, true, &literal, &free);
		if (root->number != 0 && (token->flags & TOKEN_NUMBER))
			walk(reader, root->number, i, i + 1, true, &literal, &free);

		if (free.count > 0 && i + free.length > hidden)
			add_mentions(reader, i, &free);
		if (literal.count > 0 && i + literal.length > hidden)
		{
			add_mentions(reader, i, &literal);
			for (uint32_t k = 0; k < literal.count; k++)
				if (root[literal.node[k]].hides)
					hidden = i + literal.length;
		}
	}
}
