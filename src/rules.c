/*
 * rules.c
 *	  From mentions in their context to acts, by the recognition rules.
 */
#include "reader.h"
#include "network.h"

#include <stdlib.h>

#define REFERENT_SENTENCES	2	/* how far back a referent is looked for */

/* What the rules of one trigger share while they are tried. */
typedef struct Frame
{
	uint32_t	trigger;		/* mention */
	uint32_t	first;			/* of the act: [first, end) tokens */
	uint32_t	end;
} Frame;

/* The mentions [low, high) that a scope holds, seen from a trigger. */
typedef struct Window
{
	uint32_t	low;
	uint32_t	high;
	bool		known;
} Window;

/* The sentence that is read, with the windows of the trigger in it. */
typedef struct Place
{
	uint32_t	sentence;
	uint32_t	trigger;
	Window		window[SCOPE_NOTE + 1];
} Place;

static bool
in_scope(const Reader *reader, uint32_t trigger, uint32_t k, Scope scope)
{
	const Token *here = mention_token(reader, trigger);
	const Token *there = mention_token(reader, k);

	switch (scope)
	{
		case SCOPE_CLAUSE:
			return here->clause == there->clause;
		case SCOPE_SENTENCE:
			return here->sentence == there->sentence;
		case SCOPE_NEAR:
			return here->sentence <= there->sentence + 1 && there->sentence <= here->sentence + 1;
		case SCOPE_NOTE:
			return true;
	}
	return false;
}

/* The window of a scope around the place's trigger; found when first asked for. */
static const Window *
get_window(const Reader *reader, Place *place, Scope scope)
{
	Window	   *window = &place->window[scope];
	uint32_t	trigger = place->trigger;
	uint32_t	at = reader->mention[trigger].token;

	if (window->known)
		return window;
	window->known = true;
	window->low = trigger;
	window->high = trigger + 1;
	while (window->low > 0 && trigger - window->low < LOOK_MENTIONS_MOST &&
		   reader->mention[window->low - 1].token + LOOK_TOKENS_MOST > at &&
		   in_scope(reader, trigger, window->low - 1, scope))
		window->low--;
	while (window->high < reader->mentions && window->high - trigger < LOOK_MENTIONS_MOST &&
		   reader->mention[window->high].token < at + LOOK_TOKENS_MOST &&
		   in_scope(reader, trigger, window->high, scope))
		window->high++;
	return window;
}

/* Is mention k of an element's set, and where the element looks? */
static inline bool
serves(const Reader *reader, const BlockElement *element, uint32_t trigger, uint32_t k)
{
	const Mention *from = &reader->mention[trigger];
	const Mention *to = &reader->mention[k];

	if (k == trigger || !block_set_has(reader->block, element->set, to->concept))
		return false;
	switch ((Look) element->look)
	{
		case LOOK_AFTER:
			return to->token >= from->end && to->token - from->end < element->distance;
		case LOOK_BEFORE:
			return to->end <= from->token && from->token - to->end < element->distance;
		case LOOK_AROUND:
			return (to->token >= from->token && to->token < from->end + element->distance) ||
				(to->token < from->token && from->token < to->end + element->distance);
		default:
			return true;
	}
}

/* Does the note, or the trigger's sentence, mention a concept of a set beside the trigger? */
static bool
is_present(const Reader *reader, uint32_t set, uint32_t trigger, const uint64_t *present, const uint64_t *twice)
{
	const RuleBlock *block = reader->block;
	const uint64_t *words = BLOCK_ARRAY(block, uint64_t, sets) + (uint64_t) set * block->set_words;
	const BlockRange *range = BLOCK_ARRAY(block, BlockRange, set_ranges) + set;
	uint32_t	own = reader->mention[trigger].concept;

	for (uint32_t i = range->from; i < range->to; i++)
	{
		uint64_t	found = words[i] & present[i];

		if (found == 0)
			continue;
		if (i != own / 64 || (found & ~((uint64_t) 1 << (own % 64))) || (found & twice[i]))
			return true;
	}
	return false;
}

/* Collects the concepts of the mentions [from, to): those there, and those there twice. */
static void
mark_present(const Reader *reader, uint32_t from, uint32_t to, uint64_t *present, uint64_t *twice)
{
	for (uint32_t i = 0; i < reader->block->set_words; i++)
		present[i] = twice[i] = 0;
	for (uint32_t m = from; m < to; m++)
	{
		uint32_t	word = reader->mention[m].concept / 64;
		uint64_t	bit = (uint64_t) 1 << (reader->mention[m].concept % 64);

		twice[word] |= present[word] & bit;
		present[word] |= bit;
	}
}

/* Tokens that an element looks at on one side of the trigger; 0: none. */
static uint32_t
span_of_look(const BlockElement *element, bool right)
{
	switch ((Look) element->look)
	{
		case LOOK_AFTER:
			return right ? element->distance : 0;
		case LOOK_BEFORE:
			return right ? 0 : element->distance;
		case LOOK_AROUND:
			return element->distance;
		default:
			return LOOK_TOKENS_MOST;
	}
}

/* The mention that serves an element, the nearer in order first; -1: none. */
static int64_t
find_element(const Reader *reader, const BlockElement *element, Place *place, Scope scope)
{
	uint32_t	trigger = place->trigger;
	const Mention *from = &reader->mention[trigger];
	uint32_t	span_left = span_of_look(element, false);
	uint32_t	span_right = span_of_look(element, true);
	const Window *window = get_window(reader, place, scope);
	uint32_t	right = span_right > 0 ? trigger : window->high;
	uint32_t	left = span_left > 0 ? trigger : window->low;

	while (right < window->high || left > window->low)
	{
		if (right < window->high)
		{
			if (reader->mention[right].token >= from->end + span_right)
				right = window->high;
			else if (serves(reader, element, trigger, right))
				return right;
			else
				right++;
		}
		if (left > window->low)
		{
			left--;
			/* a mention begins at most a phrase's length before it ends */
			if (reader->mention[left].token + PHRASE_TOKENS_MOST + span_left < from->token)
				left = window->low;
			else if (serves(reader, element, trigger, left))
				return left;
		}
	}
	return -1;
}

/*
 * Can the element be decided by looking which concepts are there at all?  Then
 * true, and whether it finds something.
 */
static bool
decided_by_presence(const Reader *reader, const BlockElement *element, uint32_t trigger, Scope scope, bool *found)
{
	uint32_t	words = reader->block->set_words;
	bool		narrow = scope == SCOPE_SENTENCE || scope == SCOPE_CLAUSE;

	if (element->look == LOOK_REFERENT)
		return false;
	*found = is_present(reader, element->set, trigger,
						reader->present + (narrow ? 2 * words : 0),
						reader->present + (narrow ? 3 * words : words));
	return !*found || (scope == SCOPE_NOTE && element->look == LOOK_SCOPE);
}

/* What the trigger refers to: the nearest party before it, or after it in its sentence. */
static int64_t
find_referent(const Reader *reader, uint32_t trigger)
{
	const Mention *from = &reader->mention[trigger];
	uint32_t	sentence = mention_token(reader, trigger)->sentence;
	int64_t		topic = -1;

	for (uint32_t k = trigger; k-- > 0 && trigger - k <= LOOK_MENTIONS_MOST;)
	{
		if (mention_token(reader, k)->sentence + REFERENT_SENTENCES < sentence ||
			reader->mention[k].token + LOOK_TOKENS_MOST < from->token)
			break;
		if (reader->mention[k].end > from->token || !mention_concept(reader, k)->referent)
			continue;
		if (!reader->mention[k].topic)
			return k;
		if (topic < 0)
			topic = k;
	}
	for (uint32_t k = trigger + 1; k < reader->mentions && k - trigger <= LOOK_MENTIONS_MOST; k++)
	{
		if (mention_token(reader, k)->sentence != sentence ||
			reader->mention[k].token > from->token + LOOK_TOKENS_MOST)
			break;
		if (reader->mention[k].token < from->end || !mention_concept(reader, k)->referent)
			continue;
		if (!reader->mention[k].topic)
			return k;
		if (topic < 0)
			topic = k;
	}
	return topic;
}

static bool
rule_holds(const Reader *reader, const BlockRule *rule, Place *place, Frame *frame)
{
	const BlockElement *elements = BLOCK_ARRAY(reader->block, BlockElement, elements) + rule->element;
	uint32_t	decided = 0;	/* elements that need no search */

	/* most rules fail here, before anything is searched */
	for (uint32_t i = 0; i < rule->elements; i++)
	{
		bool		there;

		if (!decided_by_presence(reader, &elements[i], frame->trigger, (Scope) rule->scope, &there))
			continue;
		if (there == elements[i].negated)
			return false;
		decided |= 1u << i;
	}
	for (uint32_t i = 0; i < rule->elements; i++)
	{
		const BlockElement *element = &elements[i];
		int64_t		found;

		if (decided >> i & 1)
			continue;
		if (element->look == LOOK_REFERENT)
		{
			found = find_referent(reader, frame->trigger);
			if (found >= 0 && !block_set_has(reader->block, element->set, reader->mention[found].concept))
				found = -1;
		}
		else
			found = find_element(reader, element, place, (Scope) rule->scope);
		if ((found >= 0) == element->negated)
			return false;
		if (found < 0 || element->look == LOOK_REFERENT || rule->scope == SCOPE_NOTE)
			continue;
		if (reader->mention[found].token < frame->first)
			frame->first = reader->mention[found].token;
		if (reader->mention[found].end > frame->end)
			frame->end = reader->mention[found].end;
	}
	return true;
}

static bool
actor_fits(const BlockRule *rule, const BlockConcept *concept, uint8_t actor)
{
	return concept->kind != CONCEPT_VERB || rule->actor == ACTOR_ANY || rule->actor == actor;
}

void
add_act(Reader *reader, const Act *act)
{
	if (reader->acts == reader->act_room)
	{
		reader->act_room = reader->act_room ? reader->act_room * 2 : 32;
		reader->act = reader->host->resize(reader->act, reader->act_room * sizeof(Act));
	}
	reader->act[reader->acts++] = *act;
}

/* Tries the rules of one mention; only those of the greatest rank stand. */
static void
try_rules(Reader *reader, uint32_t m, Place *place, uint32_t *group)
{
	const RuleBlock *block = reader->block;
	const uint32_t *first = BLOCK_ARRAY(block, uint32_t, triggers);
	const uint32_t *by_trigger = BLOCK_ARRAY(block, uint32_t, by_trigger);
	const Mention *mention = &reader->mention[m];
	uint32_t	concept = mention->concept;

	for (uint32_t i = first[concept]; i < first[concept + 1]; i++)
	{
		const BlockRule *rule = BLOCK_ARRAY(block, BlockRule, rules) + by_trigger[i];
		Frame		frame = {m, mention->token, mention->end};

		if ((mention->context & ~rule->accepts) ||
			!actor_fits(rule, mention_concept(reader, m), mention->actor))
			continue;
		if (reader->acts > *group && reader->act[*group].rank > rule->rank)
			continue;
		if (!rule_holds(reader, rule, place, &frame))
			continue;
		if (reader->acts > *group && reader->act[*group].rank < rule->rank)
			reader->acts = *group;
		add_act(reader, &(Act) {.token = frame.first,.end = frame.end,.mention = m,.rule = by_trigger[i],
				.activity = rule->activity,.rank = rule->rank,.minutes = -1});
	}
}

static int
compare_acts(const void *a, const void *b)
{
	const Act  *x = a;
	const Act  *y = b;

	if (x->token != y->token)
		return x->token < y->token ? -1 : 1;
	if (x->end != y->end)
		return x->end < y->end ? -1 : 1;
	if (x->activity != y->activity)
		return x->activity < y->activity ? -1 : 1;
	return x->rule < y->rule ? -1 : x->rule > y->rule;
}

static void
sort_acts(Reader *reader)
{
	if (reader->acts > 1)
		qsort(reader->act, reader->acts, sizeof(Act), compare_acts);
}

/*
 * Joins acts of one activity that share tokens or stand in one sentence, where
 * nothing else was done in between.
 */
static void
join_acts(Reader *reader)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < reader->acts; i++)
	{
		Act		   *act = &reader->act[i];
		Act		   *into = NULL;

		for (uint32_t k = kept; k-- > 0 && kept - k <= 8 && into == NULL;)
			if (reader->act[k].activity == act->activity &&
				(reader->act[k].end > act->token ||
				 (k == kept - 1 &&
				  reader->text.token[reader->act[k].token].sentence == reader->text.token[act->token].sentence)))
				into = &reader->act[k];
		if (into == NULL)
			reader->act[kept++] = *act;
		else if (into->end < act->end)
			into->end = act->end;
	}
	reader->acts = kept;
}

/* Makes the sets of concepts ready: of the note, and later of each sentence. */
static void
ready_presence(Reader *reader)
{
	uint32_t	words = reader->block->set_words;

	if (reader->present_room < words)
	{
		reader->present = reader->host->resize(reader->present, 4 * words * sizeof(uint64_t));
		reader->present_room = words;
	}
	mark_present(reader, 0, reader->mentions, reader->present, reader->present + words);
}

/* Begins a new trigger, and a new sentence if it stands in one. */
static void
move_place(Reader *reader, Place *place, uint32_t m)
{
	uint32_t	sentence = mention_token(reader, m)->sentence;
	uint32_t	words = reader->block->set_words;

	place->trigger = m;
	for (int i = 0; i <= SCOPE_NOTE; i++)
		place->window[i].known = false;
	if (m == 0 || sentence != place->sentence)
	{
		uint32_t	end = m;

		while (end < reader->mentions && mention_token(reader, end)->sentence == sentence)
			end++;
		mark_present(reader, m, end, reader->present + 2 * words, reader->present + 3 * words);
		place->sentence = sentence;
	}
}

/* Finds what the rules see in the note, in order of appearance. */
void
apply_rules(Reader *reader)
{
	const uint32_t *first = BLOCK_ARRAY(reader->block, uint32_t, triggers);
	uint32_t	group = 0;
	Place		place = {0};

	if (reader->mentions > 0)
		ready_presence(reader);
	for (uint32_t m = 0; m < reader->mentions; m++)
	{
		const Mention *mention = &reader->mention[m];

		if (m % 1024 == 1023)
			reader->host->check();
		/* mentions of one span are one trigger: their ranks are compared */
		if (m == 0 || mention->token != mention[-1].token || mention->end != mention[-1].end)
			group = reader->acts;
		move_place(reader, &place, m);
		if (!mention->heading && first[mention->concept] < first[mention->concept + 1])
			try_rules(reader, m, &place, &group);
	}
	sort_acts(reader);
	reader->ruled = reader->acts;
}

/* Puts the acts of rules and signs in order, and joins those that are one. */
void
settle_acts(Reader *reader)
{
	sort_acts(reader);
	join_acts(reader);
}
