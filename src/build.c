/*
 * build.c
 *	  Compiles lexicon and recognition rules into one flat block.
 */
#include "build.h"

#include "array.h"
#include "paths.h"

/* Words by number, found by hash. */
typedef struct Vocabulary
{
	const Host *host;
	Array		slots;			/* BlockWord, a power of two */
	Array		strings;		/* char */
	uint32_t	words;
} Vocabulary;

typedef struct BuildConcept
{
	BlockConcept out;
	const char *parent;
	int32_t		parent_number;	/* -1: none */
	bool		actor_set;
	bool		referent_set;
} BuildConcept;

typedef struct BuildRule
{
	BlockRule	out;
	uint32_t	trigger;
} BuildRule;

struct Build
{
	const Host *host;
	bool		utf8;
	Vocabulary	words;
	Vocabulary	concept_names;
	Vocabulary	activity_names;
	Vocabulary	category_names;
	Array		concepts;		/* BuildConcept */
	Network		network;
	Array		word_flags;		/* uint8_t by word */
	Array		below;			/* uint64_t: by concept, the set of it and all below it */
	Array		sets;			/* uint64_t */
	Array		rules;			/* BuildRule */
	Array		elements;		/* BlockElement */
	Array		names;			/* char: rule names */
};

static const char *const kind_names[] = {
	"term", "verb", "pronoun", "context", "break", "pseudo", "section",
	"preposition", "conjunction", "abbreviation", "unit"
};
static const char *const form_names[] = {"", "past", "ing", "base"};
static const char *const actor_names[] = {"", "staff", "client", "other", "any"};
static const char *const direction_names[] = {"forward", "backward", "both"};
static const char *const scope_names[] = {"clause", "sentence", "near", "note"};

/* Place of a name in a closed list, -1 when it is not there. */
static int
name_in(const char *name, const char *const *list, int count)
{
	for (int i = 0; i < count; i++)
		if (strcmp(name, list[i]) == 0)
			return i;
	return -1;
}

#define NAME_IN(name, list) name_in(name, list, (int) (sizeof(list) / sizeof((list)[0])))

static void
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
static uint32_t
vocabulary_number(Vocabulary *vocabulary, const char *word, uint32_t length, uint32_t hash, bool add)
{
	uint32_t	at;
	BlockWord  *slot;

	if (vocabulary->words * 2 >= vocabulary->slots.count)
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

static uint32_t
name_number(Vocabulary *vocabulary, const char *name, uint32_t length, bool add)
{
	return vocabulary_number(vocabulary, name, length, text_hash(name, length), add);
}

/* WordNumber over the builder's vocabulary: every word is taken in. */
static uint32_t
word_number(void *vocabulary, const char *word, uint32_t length, uint32_t hash)
{
	return vocabulary_number(vocabulary, word, length, hash, true);
}

Build *
build_start(const Host *host, bool utf8)
{
	Build	   *build = host->resize(NULL, sizeof(Build));

	memset(build, 0, sizeof(Build));
	build->host = host;
	build->utf8 = utf8;
	build->words.host = build->concept_names.host = host;
	build->activity_names.host = build->category_names.host = host;
	network_start(&build->network, host);
	array_add(host, &build->word_flags, 1, 1);
	return build;
}

/* Number of a context category, or of one of the reserved ones. */
static bool
category_bits(Build *build, const char *name, bool add, uint16_t *bits, uint8_t *number)
{
	uint32_t	found;

	*number = NO_CATEGORY;
	if (strcmp(name, "quoted") == 0)
		*bits = CONTEXT_QUOTED;
	else if (strcmp(name, "base") == 0)
		*bits = CONTEXT_BASE;
	else if (strcmp(name, "done") == 0)
		*bits = CONTEXT_DONE;
	else
	{
		found = name_number(&build->category_names, name, (uint32_t) strlen(name), add);
		if (found == 0 || found > CATEGORIES_MOST)
			return false;
		*bits = (uint16_t) (1u << (found - 1));
	}
	*number = 0;
	while (!(*bits >> *number & 1))
		(*number)++;
	return true;
}

bool
build_concept(Build *build, const ConceptRow *row, Fault *fault)
{
	BuildConcept *concept;
	int			kind = NAME_IN(row->kind, kind_names);
	int			actor = row->actor ? NAME_IN(row->actor, actor_names) : ACTOR_NONE;
	int			direction = row->direction ? NAME_IN(row->direction, direction_names) : DIRECTION_FORWARD;
	uint16_t	bits;

	if (kind < 0 || actor < 0 || direction < 0)
		return set_fault(fault, "kind, actor or direction is not one of the known words", 0, 0);
	if (build->concepts.count == BUILD_CONCEPTS_MOST)
		return set_fault(fault, "there are too many concepts", 0, 0);
	if (name_number(&build->concept_names, row->name, (uint32_t) strlen(row->name), true) != build->concepts.count + 1)
		return set_fault(fault, "the concept stands there twice", 0, 0);
	concept = array_add(build->host, &build->concepts, sizeof(BuildConcept), 1);
	concept->out.kind = (uint8_t) kind;
	concept->out.actor = (uint8_t) actor;
	concept->out.direction = (uint8_t) direction;
	concept->out.reach = (uint8_t) (row->reach < 0 ? 12 : row->reach > 250 ? 250 : row->reach);
	concept->out.wide = row->wide;
	concept->out.whole = row->whole;
	concept->out.referent = row->referent > 0;
	concept->out.minutes = (uint32_t) row->minutes;
	concept->out.category = NO_CATEGORY;
	concept->actor_set = row->actor != NULL;
	concept->referent_set = row->referent >= 0;
	concept->parent = row->parent;
	concept->parent_number = -1;
	if (row->category && kind == CONCEPT_PREPOSITION)
		concept->out.agent = strcmp(row->category, "agent") == 0 ? 1 : strcmp(row->category, "topic") == 0 ? 2 : 0;
	else if (row->category && !category_bits(build, row->category, true, &bits, &concept->out.category))
		return set_fault(fault, "there are too many context categories", 0, 0);
	return true;
}

static uint32_t
set_words(const Build *build)
{
	return (build->concepts.count + 63) / 64;
}

static void
fill_below(Build *build)
{
	uint32_t	words = set_words(build);

	array_add(build->host, &build->below, sizeof(uint64_t), words * build->concepts.count);
	for (uint32_t c = 0; c < build->concepts.count; c++)
		for (int32_t a = (int32_t) c; a >= 0; a = AT(build->concepts, BuildConcept, a)->parent_number)
			*AT(build->below, uint64_t, (uint32_t) a * words + c / 64) |= (uint64_t) 1 << (c % 64);
}

/* Resolves parents once all concepts are there, and hands down what they set. */
bool
build_link(Build *build, Fault *fault)
{
	for (uint32_t i = 0; i < build->concepts.count; i++)
	{
		BuildConcept *concept = AT(build->concepts, BuildConcept, i);

		if (concept->parent == NULL)
			continue;
		concept->parent_number = (int32_t) name_number(&build->concept_names, concept->parent,
													   (uint32_t) strlen(concept->parent), false) - 1;
		if (concept->parent_number < 0)
			return set_fault(fault, "a concept's parent is missing", 0, 0);
	}
	for (uint32_t i = 0; i < build->concepts.count; i++)
	{
		BuildConcept *concept = AT(build->concepts, BuildConcept, i);
		uint32_t	steps = 0;

		for (int32_t a = concept->parent_number; a >= 0;)
		{
			BuildConcept *ancestor = AT(build->concepts, BuildConcept, a);

			if (++steps > BUILD_ANCESTORS_MOST)
				return set_fault(fault, "a concept has too many ancestors, or is its own", 0, 0);
			if (!concept->actor_set && ancestor->actor_set)
			{
				concept->out.actor = ancestor->out.actor;
				concept->actor_set = true;
			}
			if (!concept->referent_set && ancestor->referent_set)
			{
				concept->out.referent = ancestor->out.referent;
				concept->referent_set = true;
			}
			a = ancestor->parent_number;
		}
	}
	if (build->concepts.count > 0)
		fill_below(build);
	return true;
}

static void
flag_word(Build *build, uint32_t word, uint8_t flag)
{
	if (build->word_flags.count <= word)
		array_add(build->host, &build->word_flags, 1, word + 1 - build->word_flags.count);
	*AT(build->word_flags, uint8_t, word) |= flag;
}

/* Flags the words of a phrase that stand alone: those edges lead from start to end. */
static void
flag_words(Build *build, uint32_t edges, uint32_t end, uint8_t flag)
{
	for (uint32_t e = edges; e < build->network.edges.count; e++)
	{
		const NetworkEdge *edge = AT(build->network.edges, NetworkEdge, e);

		if (edge->from == 0 && edge->to == end && edge->symbol < SYMBOL_NUMBER)
			flag_word(build, edge->symbol, flag);
	}
}

bool
build_phrase(Build *build, const char *concept, const char *phrase, uint32_t length,
			 const char *form, Fault *fault)
{
	uint32_t	number = name_number(&build->concept_names, concept, (uint32_t) strlen(concept), false);
	int			form_number = form ? NAME_IN(form, form_names) : FORM_NONE;
	uint32_t	edges = build->network.edges.count;
	uint32_t	end;
	BlockOutput output;
	uint8_t		kind;

	if (number == 0)
		return set_fault(fault, "the phrase's concept is missing", 0, 0);
	if (form_number < 0)
		return set_fault(fault, "form is not one of the known words", 0, 0);
	output.concept = (uint16_t) (number - 1);
	output.form = (uint16_t) form_number;
	if (!network_add(&build->network, phrase, length, build->utf8, word_number, &build->words,
					 output, &end, fault))
		return false;
	kind = AT(build->concepts, BuildConcept, number - 1)->out.kind;
	if (kind == CONCEPT_ABBREVIATION)
		flag_words(build, edges, end, WORD_ABBREVIATION);
	if (kind == CONCEPT_CONJUNCTION)
		flag_words(build, edges, end, WORD_CONJUNCTION);
	return true;
}

/* Adds the set of the named concepts and all below them; gives its number. */
static bool
add_set(Build *build, const char *condition, const ParsedElement *element, uint32_t *set, Fault *fault)
{
	uint32_t	words = set_words(build);
	uint64_t   *bits = array_add(build->host, &build->sets, sizeof(uint64_t), words);

	*set = build->sets.count / words - 1;
	for (uint32_t i = 0; i < element->names; i++)
	{
		uint32_t	offset = element->name[i].offset;
		uint32_t	length = element->name[i].length;
		uint32_t	named = name_number(&build->concept_names, condition + offset, length, false);

		if (named == 0)
			return set_fault(fault, "there is no such concept", offset, length);
		for (uint32_t w = 0; w < words; w++)
			bits[w] |= *AT(build->below, uint64_t, (named - 1) * words + w);
	}
	return true;
}

bool
build_rule(Build *build, const RuleRow *row, Fault *fault)
{
	ParsedCondition parsed = {0};
	BuildRule  *rule;
	uint32_t	trigger = name_number(&build->concept_names, row->concept, (uint32_t) strlen(row->concept), false);
	uint32_t	length = (uint32_t) strlen(row->name);
	int			scope = NAME_IN(row->scope, scope_names);
	int			actor = NAME_IN(row->actor, actor_names);

	if (trigger == 0)
		return set_fault(fault, "the rule's concept is missing", 0, 0);
	if (scope < 0 || actor <= ACTOR_NONE)
		return set_fault(fault, "scope or actor is not one of the known words", 0, 0);
	if (build->rules.count == BUILD_RULES_MOST)
		return set_fault(fault, "there are too many rules", 0, 0);
	if (row->condition && !condition_parse(row->condition, (uint32_t) strlen(row->condition), &parsed, fault))
		return false;
	rule = array_add(build->host, &build->rules, sizeof(BuildRule), 1);
	rule->trigger = trigger - 1;
	rule->out.activity = (uint16_t) (name_number(&build->activity_names, row->activity,
												 (uint32_t) strlen(row->activity), true) - 1);
	rule->out.scope = (uint8_t) scope;
	rule->out.actor = (uint8_t) actor;
	rule->out.rank = (int16_t) row->rank;
	rule->out.name = build->names.count;
	memcpy(array_add(build->host, &build->names, 1, length + 1), row->name, length);
	for (int i = 0; i < row->accept_count; i++)
	{
		uint16_t	bits;
		uint8_t		number;

		if (!category_bits(build, row->accepts[i], false, &bits, &number))
			return set_fault(fault, "the rule accepts a category that no concept has", 0, 0);
		rule->out.accepts |= bits;
	}
	rule->out.element = build->elements.count;
	rule->out.elements = parsed.count;
	for (uint32_t i = 0; i < parsed.count; i++)
	{
		BlockElement *element = array_add(build->host, &build->elements, sizeof(BlockElement), 1);

		element->look = (uint8_t) parsed.element[i].look;
		element->negated = parsed.element[i].negated;
		element->distance = (uint16_t) parsed.element[i].distance;
		if (!add_set(build, row->condition, &parsed.element[i], &element->set, fault))
			return false;
	}
	return true;
}

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
	size_t		total = sizeof(RuleBlock);
	Automaton	automaton;

	if (!network_compile(&build->network, &automaton, fault))
		return NULL;
	flag_word(build, build->words.words, 0);
	if (build->words.slots.count == 0)
		vocabulary_grow(&build->words);
	list_triggers(build, &first, &by_trigger);
	activity_names = rule_names + build->names.count;

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
	place(&head.rules, build->rules.count, sizeof(BlockRule), &total);
	place(&head.triggers, first.count, sizeof(uint32_t), &total);
	place(&head.by_trigger, by_trigger.count, sizeof(uint32_t), &total);
	place(&head.elements, build->elements.count, sizeof(BlockElement), &total);
	place(&head.activities, build->activity_names.words, sizeof(uint32_t), &total);
	place(&head.strings, activity_names + build->activity_names.strings.count, 1, &total);
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
	copy_part(block, &head.elements, &build->elements, sizeof(BlockElement));
	fill_hides(build, block);
	fill_roots(&automaton, block);
	fill_triggers(build, block, (uint32_t *) first.data, (uint32_t *) by_trigger.data);

	if (strings.count > 0)
		memcpy(PART(block, char, strings), strings.data, strings.count);
	if (build->names.count > 0)
		memcpy(PART(block, char, strings) + rule_names, build->names.data, build->names.count);
	for (uint32_t i = 0; i < build->rules.count; i++)
		PART(block, BlockRule, rules)[i].name += rule_names;
	for (uint32_t i = 0; i < build->activity_names.slots.count; i++)
	{
		BlockWord  *slot = AT(build->activity_names.slots, BlockWord, i);

		if (slot->word == 0)
			continue;
		PART(block, uint32_t, activities)[slot->word - 1] = activity_names + slot->text;
		memcpy(PART(block, char, strings) + activity_names + slot->text,
			   build->activity_names.strings.data + slot->text, slot->length + 1);
	}
	return block;
}
