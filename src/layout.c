/*
 * layout.c
 *	  Lays out what a build has gathered as one flat block.
 */
#include "building.h"

#include "spelling.h"

/* Lays out one part of the block behind what is there already. */
static void
place(BlockPart *part, uint32_t count, size_t size, size_t *total)
{
	*total = (*total + 7) & ~(size_t) 7;
	part->offset = (uint32_t) *total;
	part->count = count;
	*total += count * size;
}

static void
copy_part(RuleBlock *block, const BlockPart *part, const Array *array, size_t size)
{
	if (part->count > 0)
		memcpy((char *) block + part->offset, array->data, part->count * size);
}

#define PART(block, type, part) ((type *) ((char *) (block) + (block)->part.offset))

/* Copies names to where they lie among the strings, and tells their offsets by number. */
static void
copy_names(RuleBlock *block, const BlockPart *part, const Vocabulary *names, uint32_t at)
{
	for (uint32_t i = 0; i < names->slots.count; i++)
	{
		const BlockWord *slot = AT(names->slots, BlockWord, i);

		if (slot->word == 0 || slot->word > part->count)
			continue;
		((uint32_t *) ((char *) block + part->offset))[slot->word - 1] = at + slot->text;
		memcpy(PART(block, char, strings) + at + slot->text, names->strings.data + slot->text, slot->length + 1);
	}
}

/* Tells each word the sign of its stem. */
static void
fill_stems(Build *build, RuleBlock *block)
{
	uint32_t   *signs = PART(block, uint32_t, stem_signs);

	for (uint32_t i = 0; i < build->words.slots.count; i++)
	{
		const BlockWord *slot = AT(build->words.slots, BlockWord, i);
		const char *word = build->words.strings.data + slot->text;
		uint32_t	stem;

		if (slot->word != 0 && !is_alias(&build->words, slot) &&
			!(slot->length == STEM_LETTERS + 1 && word[STEM_LETTERS] == STEM_MARK) &&
			stem_number(&build->words, word, slot->length, false, &stem))
			signs[slot->word] = signs[stem];
	}
}

/*
 * A literal match hides the shorter ones inside it, so that a longer phrase
 * can give words another sense.  A verb does not: "called her doctor" is a
 * doing, and still names a doctor.
 */
static void
fill_hides(const Build *build, RuleBlock *block)
{
	BlockNode  *nodes = PART(block, BlockNode, nodes);
	const BlockOutput *outputs = PART(block, BlockOutput, outputs);

	for (uint32_t n = 0; n < block->nodes.count; n++)
		for (uint32_t i = 0; i < nodes[n].outputs; i++)
			if (AT(build->concepts, BuildConcept, outputs[nodes[n].output + i].concept)->out.kind != CONCEPT_VERB)
				nodes[n].hides = true;
}

/* Tells where in a set there is anything, so that the rest is never looked at. */
static void
fill_ranges(RuleBlock *block)
{
	const uint64_t *word = PART(block, uint64_t, sets);

	for (uint32_t s = 0; s < block->set_ranges.count; s++, word += block->set_words)
	{
		BlockRange *range = PART(block, BlockRange, set_ranges) + s;

		range->to = (uint16_t) block->set_words;
		while (range->to > 0 && word[range->to - 1] == 0)
			range->to--;
		while (range->from < range->to && word[range->from] == 0)
			range->from++;
	}
}

/* The first word of a note's phrase is looked up by its number alone. */
static void
fill_roots(const Automaton *automaton, RuleBlock *block)
{
	const BlockNode *start = AT(automaton->nodes, BlockNode, 0);

	for (uint32_t i = 0; i < start->edges; i++)
	{
		const BlockEdge *edge = AT(automaton->edges, BlockEdge, start->edge + i);

		PART(block, uint32_t, roots)[edge->word] = edge->to;
	}
}

/* Lists rules by the concepts that trigger them; a rule of an ancestor counts too. */
static void
list_triggers(Build *build, Array *first, Array *by_trigger)
{
	Array		next = {0};		/* by concept: its first own rule, plus 1; by rule: the next */
	Array		chain = {0};

	if (build->concepts.count > 0)
		array_add(build->host, &next, sizeof(uint32_t), build->concepts.count);
	if (build->rules.count > 0)
		array_add(build->host, &chain, sizeof(uint32_t), build->rules.count);
	for (uint32_t r = build->rules.count; r-- > 0;)
	{
		uint32_t   *head = AT(next, uint32_t, AT(build->rules, BuildRule, r)->trigger);

		*AT(chain, uint32_t, r) = *head;
		*head = r + 1;
	}
	for (uint32_t c = 0; c < build->concepts.count; c++)
	{
		*(uint32_t *) array_add(build->host, first, sizeof(uint32_t), 1) = by_trigger->count;
		build->host->check();
		for (int32_t a = (int32_t) c; a >= 0; a = AT(build->concepts, BuildConcept, a)->parent_number)
			for (uint32_t r = *AT(next, uint32_t, a); r; r = *AT(chain, uint32_t, r - 1))
				*(uint32_t *) array_add(build->host, by_trigger, sizeof(uint32_t), 1) = r - 1;
	}
	*(uint32_t *) array_add(build->host, first, sizeof(uint32_t), 1) = by_trigger->count;
}

static void
fill_triggers(Build *build, RuleBlock *block, const uint32_t *first, const uint32_t *by_trigger)
{
	memcpy(PART(block, uint32_t, triggers), first, (build->concepts.count + 1) * sizeof(uint32_t));
	if (block->by_trigger.count > 0)
		memcpy(PART(block, uint32_t, by_trigger), by_trigger, block->by_trigger.count * sizeof(uint32_t));
	for (uint32_t i = 0; i < build->rules.count; i++)
		PART(block, BlockRule, rules)[i] = AT(build->rules, BuildRule, i)->out;
	for (uint32_t i = 0; i < build->concepts.count; i++)
		PART(block, BlockConcept, concepts)[i] = AT(build->concepts, BuildConcept, i)->out;
}

/* Gives the finished block, in one allocation of the host; NULL on a fault. */
RuleBlock *
build_finish(Build *build, Fault *fault)
{
	RuleBlock	head = {.magic = BLOCK_MAGIC,.format = BLOCK_FORMAT,.engine = ENGINE_VERSION};
	RuleBlock  *block;
	Array		first = {0};
	Array		by_trigger = {0};
	Array		strings = build->words.strings;
	uint32_t	rule_names = strings.count;
	uint32_t	activity_names;
	uint32_t	concept_names;
	uint32_t	category_names;
	size_t		total = sizeof(RuleBlock);
	Automaton	automaton;
	WeightTables weights;
	Array		spellings = {0};

	if (!network_compile(&build->network, &automaton, fault))
		return NULL;
	flag_word(build, build->words.words, 0);
	if (build->words.slots.count == 0)
		vocabulary_grow(&build->words);
	list_triggers(build, &first, &by_trigger);
	spelling_compile(&build->words, build->word_flags.data, &spellings);
	weights_compile(&build->weights, build->words.words, build->concepts.count, build->activity_names.words, &weights);
	activity_names = rule_names + build->names.count;
	concept_names = activity_names + build->activity_names.strings.count;
	category_names = concept_names + build->concept_names.strings.count;

	head.words = build->words.words;
	head.categories = build->category_names.words;
	head.set_words = set_words(build);
	place(&head.vocabulary, build->words.slots.count, sizeof(BlockWord), &total);
	place(&head.word_flags, build->words.words + 1, 1, &total);
	place(&head.roots, build->words.words + 1, sizeof(uint32_t), &total);
	place(&head.edges, automaton.edges.count, sizeof(BlockEdge), &total);
	place(&head.nodes, automaton.nodes.count, sizeof(BlockNode), &total);
	place(&head.outputs, automaton.outputs.count, sizeof(BlockOutput), &total);
	place(&head.concepts, build->concepts.count, sizeof(BlockConcept), &total);
	place(&head.sets, build->sets.count, sizeof(uint64_t), &total);
	place(&head.set_ranges, head.set_words ? build->sets.count / head.set_words : 0, sizeof(BlockRange), &total);
	place(&head.rules, build->rules.count, sizeof(BlockRule), &total);
	place(&head.triggers, first.count, sizeof(uint32_t), &total);
	place(&head.by_trigger, by_trigger.count, sizeof(uint32_t), &total);
	place(&head.elements, build->elements.count, sizeof(BlockElement), &total);
	place(&head.activities, build->activity_names.words, sizeof(uint32_t), &total);
	place(&head.concept_names, build->concepts.count, sizeof(uint32_t), &total);
	place(&head.category_names, build->category_names.words, sizeof(uint32_t), &total);
	place(&head.scales, weights.scales.count, sizeof(BlockScale), &total);
	place(&head.signs, weights.signs.count, sizeof(BlockSign), &total);
	place(&head.weights, weights.weights.count, sizeof(BlockWeight), &total);
	place(&head.word_signs, weights.word_signs.count, sizeof(uint32_t), &total);
	place(&head.stem_signs, weights.stem_signs.count, sizeof(uint32_t), &total);
	place(&head.pair_signs, weights.pair_signs.count, sizeof(BlockPair), &total);
	place(&head.concept_signs, weights.concept_signs.count, sizeof(uint32_t), &total);
	place(&head.category_signs, weights.category_signs.count, sizeof(uint32_t), &total);
	place(&head.doer_signs, weights.doer_signs.count, sizeof(uint32_t), &total);
	place(&head.act_signs, weights.act_signs.count, sizeof(uint32_t), &total);
	place(&head.word_texts, build->words.words + 1, sizeof(uint32_t), &total);
	place(&head.spellings, spellings.count, sizeof(BlockWord), &total);
	place(&head.strings, category_names + build->category_names.strings.count, 1, &total);
	if (total > 0x3FFFFFFF)
	{
		set_fault(fault, "the lexicon is too large", 0, 0);
		return NULL;
	}
	head.size = (uint32_t) total;

	block = build->host->resize(NULL, total);
	memset(block, 0, total);
	memcpy(block, &head, sizeof(RuleBlock));
	copy_part(block, &head.vocabulary, &build->words.slots, sizeof(BlockWord));
	copy_part(block, &head.word_flags, &build->word_flags, 1);
	copy_part(block, &head.edges, &automaton.edges, sizeof(BlockEdge));
	copy_part(block, &head.nodes, &automaton.nodes, sizeof(BlockNode));
	copy_part(block, &head.outputs, &automaton.outputs, sizeof(BlockOutput));
	copy_part(block, &head.sets, &build->sets, sizeof(uint64_t));
	fill_ranges(block);
	copy_part(block, &head.elements, &build->elements, sizeof(BlockElement));
	copy_part(block, &head.scales, &weights.scales, sizeof(BlockScale));
	copy_part(block, &head.signs, &weights.signs, sizeof(BlockSign));
	copy_part(block, &head.weights, &weights.weights, sizeof(BlockWeight));
	copy_part(block, &head.word_signs, &weights.word_signs, sizeof(uint32_t));
	copy_part(block, &head.stem_signs, &weights.stem_signs, sizeof(uint32_t));
	fill_stems(build, block);
	copy_part(block, &head.pair_signs, &weights.pair_signs, sizeof(BlockPair));
	copy_part(block, &head.concept_signs, &weights.concept_signs, sizeof(uint32_t));
	copy_part(block, &head.category_signs, &weights.category_signs, sizeof(uint32_t));
	copy_part(block, &head.doer_signs, &weights.doer_signs, sizeof(uint32_t));
	copy_part(block, &head.act_signs, &weights.act_signs, sizeof(uint32_t));
	if (build->words.words > 0)
		memcpy(PART(block, uint32_t, word_texts) + 1, build->words.texts.data, build->words.words * sizeof(uint32_t));
	copy_part(block, &head.spellings, &spellings, sizeof(BlockWord));
	fill_hides(build, block);
	fill_roots(&automaton, block);
	fill_triggers(build, block, (uint32_t *) first.data, (uint32_t *) by_trigger.data);

	if (strings.count > 0)
		memcpy(PART(block, char, strings), strings.data, strings.count);
	if (build->names.count > 0)
		memcpy(PART(block, char, strings) + rule_names, build->names.data, build->names.count);
	for (uint32_t i = 0; i < build->rules.count; i++)
		PART(block, BlockRule, rules)[i].name += rule_names;
	copy_names(block, &head.activities, &build->activity_names, activity_names);
	copy_names(block, &head.concept_names, &build->concept_names, concept_names);
	copy_names(block, &head.category_names, &build->category_names, category_names);
	return block;
}
