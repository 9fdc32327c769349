/*
 * build.c
 *	  Gathers the rows of lexicon, rules and weights; layout.c makes a block
 *	  of them.
 */
#include "building.h"

#include "paths.h"

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

/* WordNumber over the builder's vocabulary: every word is taken in. */
static uint32_t
word_number(void *vocabulary, const char *word, uint32_t length, uint32_t hash, uint16_t flags)
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
	weights_start(&build->weights, host);
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

/* What is written so is meant so, in phrases, weights and notes alike. */
void
build_spelling(Build *build, const char *written, const char *meant)
{
	vocabulary_alias(&build->words, written, meant);
}

/* Sets a flag of a word. */
void
flag_word(Build *build, uint32_t word, uint8_t flag)
{
	if (build->word_flags.count <= word)
		array_add(build->host, &build->word_flags, 1, word + 1 - build->word_flags.count);
	*AT(build->word_flags, uint8_t, word) |= flag;
}

/*
 * Flags the words of a phrase, and (alone) those that stand by themselves:
 * their edges lead from start to end.
 */
static void
flag_words(Build *build, uint32_t edges, uint32_t end, uint8_t alone)
{
	for (uint32_t e = edges; e < build->network.edges.count; e++)
	{
		const NetworkEdge *edge = AT(build->network.edges, NetworkEdge, e);

		if (edge->symbol < SYMBOL_NUMBER)
			flag_word(build, edge->symbol, WORD_IN_PHRASE | (edge->from == 0 && edge->to == end ? alone : 0));
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
	flag_words(build, edges, end, kind == CONCEPT_ABBREVIATION ? WORD_ABBREVIATION :
			   kind == CONCEPT_CONJUNCTION ? WORD_CONJUNCTION : 0);
	return true;
}

static bool
activity_number(Build *build, const char *name, uint16_t *number, Fault *fault)
{
	uint32_t	found = name_number(&build->activity_names, name, (uint32_t) strlen(name), true);

	if (found > ACTIVITIES_MOST)
		return set_fault(fault, "there are too many activities", 0, 0);
	*number = (uint16_t) (found - 1);
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
	if (!activity_number(build, row->activity, &rule->out.activity, fault))
		return false;
	rule->out.scope = (uint8_t) scope;
	rule->out.actor = (uint8_t) actor;
	rule->out.rank = (int16_t) row->rank;
	rule->out.own = row->own;
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

/*
 * The word that a part of a sign is.  It is written as it is folded, and not
 * as a spelling of another word, so that one word has one row.  But who makes
 * a word of shipped rows a spelling of another makes no fault of theirs: the
 * word is then met nowhere, and is 0.
 */
static bool
sign_word(Build *build, const char *part, uint32_t length, bool own, uint32_t *word)
{
	Text	   *cut = &build->network.cut;
	const char *meant;

	if (length == 1 && *part == '#')
	{
		*word = WORD_ANY_NUMBER;
		return true;
	}
	cut->bytes = (const unsigned char *) part;
	cut->length = length;
	cut->utf8 = build->utf8;
	text_cut(cut, build->host, word_number, &build->words, NULL);
	if (cut->count != 1 || (cut->token[0].flags & (TOKEN_NUMBER | TOKEN_POSSESSIVE)) || cut->token[0].word == 0)
		return false;
	*word = cut->token[0].word;
	meant = build->words.strings.data + *AT(build->words.texts, uint32_t, *word - 1);
	if (strlen(meant) == length && memcmp(meant, part, length) == 0)
		return true;
	*word = 0;
	return !own && name_number(&build->words, part, length, false) != 0;
}

/* Can a concept of this kind be met as such a sign? */
static bool
fits_kind(uint8_t concept, SignKind sign)
{
	switch (sign)
	{
		case SIGN_THING:
			return concept == CONCEPT_TERM;
		case SIGN_CUE:
			return concept == CONCEPT_CONTEXT || concept == CONCEPT_PRONOUN;
		default:
			return concept == CONCEPT_VERB;
	}
}

/* What a sign names, in numbers; a word 0: nothing that can be met. */
static bool
sign_numbers(Build *build, SignKind kind, const char *sign, bool own, uint32_t *what, uint32_t *second, Fault *fault)
{
	uint32_t	length = (uint32_t) strlen(sign);
	const char *space = strchr(sign, ' ');
	uint16_t	bits;
	uint8_t		bit;
	uint16_t	activity = 0;
	int			actor;

	*what = *second = 0;
	switch (kind)
	{
		case SIGN_ALWAYS:
			return length == 0 || set_fault(fault, "the sign of kind always is empty", 0, 0);
		case SIGN_WORD:
		case SIGN_FIRST:
		case SIGN_SECOND:
		case SIGN_COMMA:
			return sign_word(build, sign, length, own, what) ||
				set_fault(fault, "the sign must be one word in small letters without accents or apostrophes, as signs() shows it, or # for any number", 0, 0);
		case SIGN_PAIR:
			return (space && sign_word(build, sign, (uint32_t) (space - sign), own, what) &&
					sign_word(build, space + 1, length - 1 - (uint32_t) (space - sign), own, second)) ||
				set_fault(fault, "the sign must be two words in small letters, as signs() shows them, with a space between", 0, 0);
		case SIGN_STEM:
			if (!stem_number(&build->words, sign, length, true, what))
				return set_fault(fault, "the sign must be the first five letters of longer words, small and without accents", 0, 0);
			return true;
		case SIGN_CATEGORY:
			if (!category_bits(build, sign, false, &bits, &bit))
				return set_fault(fault, "no concept has the category that the sign names", 0, 0);
			*what = bit;
			return true;
		case SIGN_DOER:
			actor = NAME_IN(sign, actor_names);
			if (actor <= ACTOR_NONE || actor >= ACTOR_ANY)
				return set_fault(fault, "the sign must be staff, client or other", 0, 0);
			*what = (uint32_t) actor;
			return true;
		case SIGN_ACT:
			if (!activity_number(build, sign, &activity, fault))
				return false;
			*what = activity;
			return true;
		default:
			*what = name_number(&build->concept_names, sign, length, false);
			*second = kind == SIGN_CLIENT_DEED ? ACTOR_CLIENT : kind == SIGN_OTHER_DEED ? ACTOR_OTHER :
				kind == SIGN_DEED ? ACTOR_STAFF : ACTOR_NONE;
			if (*what == 0)
				return set_fault(fault, "there is no concept that the sign names", 0, 0);
			(*what)--;
			return fits_kind(AT(build->concepts, BuildConcept, *what)->out.kind, kind) ||
				set_fault(fault, "the concept that the sign names is of another kind: a thing is a term, a deed a verb, a cue a context or pronoun", 0, 0);
	}
}

/* Is it a sign of words? */
static bool
is_word_sign(SignKind kind)
{
	return kind >= SIGN_WORD && kind <= SIGN_PAIR;
}

bool
build_weight(Build *build, const WeightRow *row, Fault *fault)
{
	int			kind = name_in(row->kind, sign_kind_names, SIGN_KINDS);
	uint16_t	activity = 0;
	uint32_t	what;
	uint32_t	second;

	if (kind < 0)
		return set_fault(fault, "kind is not one of the known words", 0, 0);
	if (row->weight < -WEIGHT_GREATEST || row->weight > WEIGHT_GREATEST ||
		build->weights.entries.count == WEIGHTS_MOST)
		return set_fault(fault, "the weight is too great, or there are too many", 0, 0);
	if (!activity_number(build, row->activity, &activity, fault) ||
		!sign_numbers(build, (SignKind) kind, row->sign, row->own, &what, &second, fault))
		return false;
	if (is_word_sign((SignKind) kind) && (what == 0 || (kind == SIGN_PAIR && second == 0)))
		return true;
	weights_add(&build->weights, (SignKind) kind, what, second, activity, row->weight);
	return true;
}
