/*
 * network.c
 *	  Makes the network of phrases into an automaton.
 *
 * The usual construction: a node of the automaton is a set of nodes of the
 * network, and a word leads from it to the set of all that the word leads to.
 * _ and # stay apart from the words, since matches over them hide nothing;
 * the reader follows them beside the word.
 */
#include "network.h"

#include <stdlib.h>

#include "paths.h"

/* A set of network nodes: a run in Compiler.members. */
typedef struct StateSet
{
	uint32_t	first;
	uint32_t	count;
	uint32_t	hash;
} StateSet;

typedef struct Compiler
{
	const Network *network;
	const Host *host;
	Array		members;		/* uint32_t */
	Array		sets;			/* StateSet by automaton node */
	Array		table;			/* uint32_t: set number plus 1, a power of two */
	Array		first_edge;		/* uint32_t by network node, one more at the end */
	Array		first_end;		/* likewise, into ends */
	Array		step;			/* NetworkEdge: what leads on from one set */
} Compiler;

static int
compare_steps(const void *a, const void *b)
{
	const NetworkEdge *x = a;
	const NetworkEdge *y = b;

	if (x->symbol != y->symbol)
		return x->symbol < y->symbol ? -1 : 1;
	return x->to < y->to ? -1 : x->to > y->to;
}

static int
compare_ends(const void *a, const void *b)
{
	const NetworkEnd *x = a;
	const NetworkEnd *y = b;

	if (x->node != y->node)
		return x->node < y->node ? -1 : 1;
	if (x->output.concept != y->output.concept)
		return x->output.concept < y->output.concept ? -1 : 1;
	return x->output.form < y->output.form ? -1 : x->output.form > y->output.form;
}

static void
table_put(Compiler *compiler, uint32_t set)
{
	uint32_t	mask = compiler->table.count - 1;
	uint32_t	at = AT(compiler->sets, StateSet, set)->hash & mask;

	while (*AT(compiler->table, uint32_t, at) != 0)
		at = (at + 1) & mask;
	*AT(compiler->table, uint32_t, at) = set + 1;
}

/* Number of the set whose members are the last count in members; they stay only if it is new. */
static uint32_t
intern_set(Compiler *compiler, uint32_t count)
{
	StateSet	set = {.first = compiler->members.count - count,.count = count,.hash = 2166136261u};
	uint32_t   *members = AT(compiler->members, uint32_t, set.first);
	uint32_t	mask;

	for (uint32_t i = 0; i < count; i++)
		set.hash = (set.hash ^ members[i]) * 16777619u;
	set.hash ^= set.hash >> 15;
	if (compiler->sets.count * 2 >= compiler->table.count)
	{
		uint32_t	size = compiler->table.count ? compiler->table.count * 2 : 1024;

		compiler->table.count = 0;
		array_add(compiler->host, &compiler->table, sizeof(uint32_t), size);
		for (uint32_t i = 0; i < compiler->sets.count; i++)
			table_put(compiler, i);
	}
	mask = compiler->table.count - 1;
	for (uint32_t at = set.hash & mask; *AT(compiler->table, uint32_t, at) != 0; at = (at + 1) & mask)
	{
		uint32_t	number = *AT(compiler->table, uint32_t, at) - 1;
		StateSet   *known = AT(compiler->sets, StateSet, number);

		if (known->hash == set.hash && known->count == count &&
			memcmp(AT(compiler->members, uint32_t, known->first), members, count * sizeof(uint32_t)) == 0)
		{
			compiler->members.count -= count;
			return number;
		}
	}
	*(StateSet *) array_add(compiler->host, &compiler->sets, sizeof(StateSet), 1) = set;
	table_put(compiler, compiler->sets.count - 1);
	return compiler->sets.count - 1;
}

/*
 * Orders the edges by the node they lead from, and by symbol within it, and
 * notes where each node's edges begin.
 */
static void
order_edges(Compiler *compiler, Network *network)
{
	Array		ordered = {0};
	Array	   *first = &compiler->first_edge;
	uint32_t	count = network->edges.count;

	array_add(compiler->host, first, sizeof(uint32_t), network->nodes.count + 2);
	if (count > 0)
		array_add(compiler->host, &ordered, sizeof(NetworkEdge), count);
	for (uint32_t e = 0; e < count; e++)
		++*AT(*first, uint32_t, AT(network->edges, NetworkEdge, e)->from + 2);
	for (uint32_t n = 2; n < first->count; n++)
		*AT(*first, uint32_t, n) += *AT(*first, uint32_t, n - 1);
	for (uint32_t e = 0; e < count; e++)
	{
		const NetworkEdge *edge = AT(network->edges, NetworkEdge, e);

		*AT(ordered, NetworkEdge, (*AT(*first, uint32_t, edge->from + 1))++) = *edge;
	}
	network->edges = ordered;
	for (uint32_t n = 0; n < network->nodes.count; n++)
	{
		uint32_t	from = *AT(*first, uint32_t, n);
		uint32_t	more = *AT(*first, uint32_t, n + 1) - from;

		if (more > 1)
			qsort(AT(network->edges, NetworkEdge, from), more, sizeof(NetworkEdge), compare_steps);
	}
}

/* Orders the ends by node, and notes where each node's ends begin. */
static void
order_ends(Compiler *compiler, Network *network)
{
	uint32_t	end = 0;

	if (network->ends.count > 1)
		qsort(network->ends.data, network->ends.count, sizeof(NetworkEnd), compare_ends);
	array_add(compiler->host, &compiler->first_end, sizeof(uint32_t), network->nodes.count + 1);
	for (uint32_t n = 0; n <= network->nodes.count; n++)
	{
		while (end < network->ends.count && AT(network->ends, NetworkEnd, end)->node < n)
			end++;
		*AT(compiler->first_end, uint32_t, n) = end;
	}
}

/* Gives an automaton node the outputs of its set, each concept once. */
static void
put_outputs(Compiler *compiler, uint32_t set, Automaton *automaton, uint32_t node)
{
	const StateSet *state = AT(compiler->sets, StateSet, set);
	uint32_t	first = automaton->outputs.count;

	for (uint32_t i = 0; i < state->count; i++)
	{
		uint32_t	n = *AT(compiler->members, uint32_t, state->first + i);

		for (uint32_t e = *AT(compiler->first_end, uint32_t, n); e < *AT(compiler->first_end, uint32_t, n + 1); e++)
		{
			const NetworkEnd *end = AT(compiler->network->ends, NetworkEnd, e);
			uint32_t	k = first;

			while (k < automaton->outputs.count &&
				   AT(automaton->outputs, BlockOutput, k)->concept != end->output.concept)
				k++;
			/* one phrase in two forms: past before ing before base */
			if (k < automaton->outputs.count && end->output.form != FORM_NONE &&
				end->output.form < AT(automaton->outputs, BlockOutput, k)->form)
				AT(automaton->outputs, BlockOutput, k)->form = end->output.form;
			if (k == automaton->outputs.count)
				*(BlockOutput *) array_add(compiler->host, &automaton->outputs, sizeof(BlockOutput), 1) = end->output;
		}
	}
	AT(automaton->nodes, BlockNode, node)->output = first;
	AT(automaton->nodes, BlockNode, node)->outputs = (uint16_t) (automaton->outputs.count - first);
}

/* Collects what leads on from a set, sorted by symbol. */
static void
collect_steps(Compiler *compiler, uint32_t set)
{
	const StateSet *state = AT(compiler->sets, StateSet, set);

	compiler->step.count = 0;
	for (uint32_t i = 0; i < state->count; i++)
	{
		uint32_t	n = *AT(compiler->members, uint32_t, state->first + i);
		uint32_t	from = *AT(compiler->first_edge, uint32_t, n);
		uint32_t	count = *AT(compiler->first_edge, uint32_t, n + 1) - from;

		if (count > 0)
			memcpy(array_add(compiler->host, &compiler->step, sizeof(NetworkEdge), count),
				   AT(compiler->network->edges, NetworkEdge, from), count * sizeof(NetworkEdge));
	}
	if (state->count > 1 && compiler->step.count > 1)
		qsort(compiler->step.data, compiler->step.count, sizeof(NetworkEdge), compare_steps);
}

/*
 * Makes the automaton; its node 0 is the start.  The order of nodes and edges
 * depends on the phrases and their order alone.
 */
bool
network_compile(Network *network, Automaton *automaton, Fault *fault)
{
	Compiler	compiler = {.network = network,.host = network->host};

	memset(automaton, 0, sizeof(*automaton));
	order_edges(&compiler, network);
	order_ends(&compiler, network);

	*(uint32_t *) array_add(compiler.host, &compiler.members, sizeof(uint32_t), 1) = 0;
	intern_set(&compiler, 1);
	for (uint32_t set = 0; set < compiler.sets.count; set++)
	{
		uint32_t	step = 0;
		BlockNode  *node = array_add(compiler.host, &automaton->nodes, sizeof(BlockNode), 1);

		if (set % 64 == 63)
			compiler.host->check();
		if (compiler.sets.count > NETWORK_NODES_MOST || automaton->edges.count > NETWORK_EDGES_MOST ||
			compiler.members.count > NETWORK_EDGES_MOST)
			return set_fault(fault, "the phrases branch too much, or are too many", 0, 0);
		node->edge = automaton->edges.count;
		put_outputs(&compiler, set, automaton, set);
		collect_steps(&compiler, set);
		while (step < compiler.step.count)
		{
			uint32_t	symbol = AT(compiler.step, NetworkEdge, step)->symbol;
			uint32_t	count = 0;
			uint32_t	last = UINT32_MAX;
			uint32_t	to;

			for (; step < compiler.step.count && AT(compiler.step, NetworkEdge, step)->symbol == symbol; step++)
			{
				uint32_t	target = AT(compiler.step, NetworkEdge, step)->to;

				if (target == last)
					continue;
				*(uint32_t *) array_add(compiler.host, &compiler.members, sizeof(uint32_t), 1) = target;
				last = target;
				count++;
			}
			to = intern_set(&compiler, count);
			node = AT(automaton->nodes, BlockNode, set);
			if (symbol == SYMBOL_ANY)
				node->any = to;
			else if (symbol == SYMBOL_NUMBER)
				node->number = to;
			else
			{
				BlockEdge  *edge = array_add(compiler.host, &automaton->edges, sizeof(BlockEdge), 1);

				edge->word = symbol;
				edge->to = to;
				node->edges++;
			}
		}
	}
	return true;
}
