/*
 * phrase.c
 *	  Reads the phrases of the lexicon into the network.
 *
 * A phrase is a sequence of words with (a|b) alternatives and [a] optional
 * parts, _ for any word and # for any number.  Reading keeps the set of nodes
 * that the phrase has reached; a word leads from all of them to a new node.
 */
#include "network.h"
#include "paths.h"

#define NESTING_MOST	20

/* A set of nodes, each once. */
typedef struct NodeSet
{
	Array		nodes;			/* uint32_t */
} NodeSet;

typedef struct PhraseReader
{
	Network    *network;
	const char *text;
	uint32_t	length;
	uint32_t	at;
	uint32_t	depth;
	bool		utf8;
	WordNumber	number;
	void	   *vocabulary;
	Fault	   *fault;
} PhraseReader;

static bool read_alternatives(PhraseReader *reader, const NodeSet *in, NodeSet *out);

bool
set_fault(Fault *fault, const char *what, uint32_t offset, uint32_t length)
{
	fault->what = what;
	fault->offset = offset;
	fault->length = length;
	return false;
}

void
network_start(Network *network, const Host *host)
{
	NetworkNode *start;

	memset(network, 0, sizeof(*network));
	network->host = host;
	start = array_add(host, &network->nodes, sizeof(NetworkNode), 1);
	start->wordless = true;
}

static void
set_add(PhraseReader *reader, NodeSet *set, uint32_t node)
{
	for (uint32_t i = 0; i < set->nodes.count; i++)
		if (*AT(set->nodes, uint32_t, i) == node)
			return;
	*(uint32_t *) array_add(reader->network->host, &set->nodes, sizeof(uint32_t), 1) = node;
}

static void
set_add_all(PhraseReader *reader, NodeSet *set, const NodeSet *more)
{
	for (uint32_t i = 0; i < more->nodes.count; i++)
		set_add(reader, set, *AT(more->nodes, uint32_t, i));
}

/* Leads from all nodes of a set over a symbol to a new node, which becomes the set. */
static bool
advance(PhraseReader *reader, NodeSet *set, uint32_t symbol)
{
	Network    *network = reader->network;
	uint32_t	number = network->nodes.count;
	NetworkNode *node = array_add(network->host, &network->nodes, sizeof(NetworkNode), 1);

	for (uint32_t i = 0; i < set->nodes.count; i++)
	{
		uint32_t	from = *AT(set->nodes, uint32_t, i);
		NetworkNode *before = AT(network->nodes, NetworkNode, from);
		NetworkEdge *edge = array_add(network->host, &network->edges, sizeof(NetworkEdge), 1);

		edge->from = from;
		edge->symbol = symbol;
		edge->to = number;
		before->leads_on = true;
		if (node->depth < before->depth + 1)
			node->depth = before->depth + 1;
		if (node->any < before->any + (symbol == SYMBOL_ANY))
			node->any = before->any + (symbol == SYMBOL_ANY);
		node->wordless |= before->wordless && symbol >= SYMBOL_NUMBER;
	}
	if (node->depth > PHRASE_TOKENS_MOST)
		return set_fault(reader->fault, "the phrase has too many words", reader->at, 0);
	if (node->any > PHRASE_ANY_MOST)
		return set_fault(reader->fault, "the phrase has too many _", reader->at, 0);
	if (network->nodes.count > NETWORK_NODES_MOST)
		return set_fault(reader->fault, "the lexicon is too large", reader->at, 0);
	set->nodes.count = 0;
	set_add(reader, set, number);
	return true;
}

/*
 * Makes one node of all nodes of a set that nothing leads on from, so that
 * what follows is not repeated for each.  Their edges are among those from
 * first_edge on.
 */
static void
join_ends(PhraseReader *reader, NodeSet *set, uint32_t first_edge, uint32_t into)
{
	Network    *network = reader->network;
	NodeSet		joined = {0};

	for (uint32_t i = 0; i < set->nodes.count; i++)
	{
		uint32_t	number = *AT(set->nodes, uint32_t, i);
		NetworkNode *node = AT(network->nodes, NetworkNode, number);
		NetworkNode *target = AT(network->nodes, NetworkNode, into);

		if (number == 0 || node->leads_on || number == into)
		{
			set_add(reader, &joined, number);
			continue;
		}
		if (target->depth < node->depth)
			target->depth = node->depth;
		if (target->any < node->any)
			target->any = node->any;
		target->wordless |= node->wordless;
		node->gone = true;
		set_add(reader, &joined, into);
	}
	for (uint32_t e = first_edge; e < network->edges.count; e++)
	{
		NetworkEdge *edge = AT(network->edges, NetworkEdge, e);

		if (AT(network->nodes, NetworkNode, edge->to)->gone)
			edge->to = into;
	}
	*set = joined;
}

/* Reads words up to the next sign of the phrase language. */
static bool
read_words(PhraseReader *reader, NodeSet *set)
{
	Text	   *cut = &reader->network->cut;
	uint32_t	start = reader->at;
	uint32_t	end = start;

	while (end < reader->length && (reader->text[end] == '\0' || strchr("()[]|_#", reader->text[end]) == NULL))
		end++;
	cut->bytes = (const unsigned char *) reader->text + start;
	cut->length = end - start;
	cut->utf8 = reader->utf8;
	text_cut(cut, reader->network->host, reader->number, reader->vocabulary, NULL);
	for (uint32_t i = 0; i < cut->count; i++)
	{
		const Token *token = &cut->token[i];

		reader->at = start + token->start;
		if (i > 0 && token->brk != BREAK_NONE)
			return set_fault(reader->fault, "a phrase cannot reach over punctuation", reader->at, 0);
		if (token->word == 0)
			return set_fault(reader->fault, "the word is too long", reader->at, token->end - token->start);
		if (!advance(reader, set, token->word))
			return false;
	}
	reader->at = end;
	return true;
}

/* Reads a sequence; set holds the nodes before it and then those after it. */
static bool
read_sequence(PhraseReader *reader, NodeSet *set, bool *empty)
{
	*empty = true;
	while (reader->at < reader->length)
	{
		char		c = reader->text[reader->at];
		uint32_t	open = reader->at;
		uint32_t	edges = reader->network->edges.count;
		NodeSet		inner = {0};

		if (c == '|' || c == ')' || c == ']')
			return true;
		if (c == '_' || c == '#')
		{
			if (!advance(reader, set, c == '_' ? SYMBOL_ANY : SYMBOL_NUMBER))
				return false;
			reader->at++;
		}
		else if (c != '(' && c != '[')
		{
			if (!read_words(reader, set))
				return false;
		}
		else
		{
			if (++reader->depth > NESTING_MOST)
				return set_fault(reader->fault, "parentheses are nested too deeply", open, 1);
			reader->at++;
			if (!read_alternatives(reader, set, &inner))
				return false;
			if (reader->at >= reader->length || reader->text[reader->at] != (c == '(' ? ')' : ']'))
				return set_fault(reader->fault, c == '(' ? "the parenthesis is not closed" : "the bracket is not closed", open, 1);
			reader->at++;
			reader->depth--;
			if (c == '(')
				*set = inner;
			else
				set_add_all(reader, set, &inner);
		}
		*empty &= edges == reader->network->edges.count;
	}
	return true;
}

static bool
read_alternatives(PhraseReader *reader, const NodeSet *in, NodeSet *out)
{
	Network    *network = reader->network;
	uint32_t	edges = network->edges.count;

	for (;;)
	{
		NodeSet		branch = {0};
		uint32_t	start = reader->at;
		bool		empty;

		set_add_all(reader, &branch, in);
		if (!read_sequence(reader, &branch, &empty))
			return false;
		if (empty)
			return set_fault(reader->fault, reader->depth || reader->at < reader->length
							 ? "an alternative is empty" : "the phrase holds no word", start, 0);
		set_add_all(reader, out, &branch);
		if (reader->at >= reader->length || reader->text[reader->at] != '|')
			break;
		reader->at++;
	}
	if (out->nodes.count > 1)
	{
		array_add(network->host, &network->nodes, sizeof(NetworkNode), 1);
		join_ends(reader, out, edges, network->nodes.count - 1);
	}
	return true;
}

/* The node at which all phrases with one output end. */
static uint32_t
end_node(Network *network, BlockOutput output)
{
	NetworkEnd *end;

	for (uint32_t i = network->ends.count; i-- > 0;)
	{
		end = AT(network->ends, NetworkEnd, i);
		if (end->output.concept == output.concept && end->output.form == output.form && end->shared)
			return end->node;
	}
	array_add(network->host, &network->nodes, sizeof(NetworkNode), 1);
	end = array_add(network->host, &network->ends, sizeof(NetworkEnd), 1);
	end->output = output;
	end->node = network->nodes.count - 1;
	end->shared = true;
	return end->node;
}

/*
 * Adds a phrase, and tells the node at which it ends.  Word numbers come from
 * the given vocabulary; 0 means that a word is not acceptable.  After a fault
 * the network is good for nothing.
 */
bool
network_add(Network *network, const char *phrase, uint32_t length, bool utf8,
			WordNumber number, void *vocabulary, BlockOutput output, uint32_t *end, Fault *fault)
{
	PhraseReader reader = {.network = network,.text = phrase,.length = length,.utf8 = utf8,
	.number = number,.vocabulary = vocabulary,.fault = fault};
	NodeSet		start = {0};
	NodeSet		ends = {0};
	uint32_t	edges = network->edges.count;

	if (length > PHRASE_BYTES_MOST)
		return set_fault(fault, "the phrase is too long", PHRASE_BYTES_MOST, 0);
	AT(network->nodes, NetworkNode, 0)->leads_on = true;
	set_add(&reader, &start, 0);
	if (!read_alternatives(&reader, &start, &ends))
		return false;
	if (reader.at < length)
		return set_fault(fault, phrase[reader.at] == ')' ? "the parenthesis was never opened" :
						 "the bracket was never opened", reader.at, 1);
	for (uint32_t i = 0; i < ends.nodes.count; i++)
		if (AT(network->nodes, NetworkNode, *AT(ends.nodes, uint32_t, i))->wordless)
			return set_fault(fault, "the phrase must hold a word in each of its forms", 0, length);
	*end = end_node(network, output);
	join_ends(&reader, &ends, edges, *end);
	for (uint32_t i = 0; i < ends.nodes.count; i++)
	{
		uint32_t	node = *AT(ends.nodes, uint32_t, i);
		NetworkEnd *more;

		if (node == *end)
			continue;
		more = array_add(network->host, &network->ends, sizeof(NetworkEnd), 1);
		more->output = output;
		more->node = node;
	}
	return true;
}
