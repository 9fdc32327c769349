/*
 * syntax.c
 *	  Reads phrases and rule conditions.
 *
 * A phrase is a sequence of words with (a|b) alternatives and [a] optional
 * parts, _ for any word and # for any number; it stands for a list of plain
 * sequences.  A condition is a list of elements joined by &.
 */
#include "syntax.h"

#include <string.h>

#define NESTING_MOST	20

typedef struct PhraseReader
{
	const char *text;
	uint32_t	length;
	uint32_t	at;
	uint32_t	depth;
	bool		utf8;
	const Host *host;
	WordNumber	number;
	void	   *vocabulary;
	Text		cut;
	Fault	   *fault;
} PhraseReader;

static bool read_alternatives(PhraseReader *reader, const SequenceList *in, SequenceList *out);

static bool
set_fault(Fault *fault, const char *what, uint32_t offset, uint32_t length)
{
	fault->what = what;
	fault->offset = offset;
	fault->length = length;
	return false;
}

static bool
list_add(PhraseReader *reader, SequenceList *list, const Sequence *sequence)
{
	if (list->count == PHRASE_SEQUENCES_MOST)
		return set_fault(reader->fault, "the phrase stands for too many sequences of words", reader->at, 0);
	if (list->count == list->room)
	{
		list->room = list->room ? list->room * 2 : 8;
		list->item = reader->host->resize(list->item, list->room * sizeof(Sequence));
	}
	list->item[list->count++] = *sequence;
	return true;
}

/* Adds a symbol to the end of every sequence. */
static bool
append_symbol(PhraseReader *reader, SequenceList *list, uint32_t symbol)
{
	for (uint32_t i = 0; i < list->count; i++)
	{
		Sequence   *sequence = &list->item[i];
		uint32_t	any = 0;

		if (sequence->count == PHRASE_TOKENS_MOST)
			return set_fault(reader->fault, "the phrase has too many words", reader->at, 0);
		for (uint32_t j = 0; j < sequence->count; j++)
			any += sequence->symbol[j] == SYMBOL_ANY;
		if (symbol == SYMBOL_ANY && any == PHRASE_ANY_MOST)
			return set_fault(reader->fault, "the phrase has too many _", reader->at, 0);
		sequence->symbol[sequence->count++] = symbol;
	}
	return true;
}

/* Reads words up to the next sign of the phrase language. */
static bool
read_words(PhraseReader *reader, SequenceList *list)
{
	uint32_t	start = reader->at;
	uint32_t	end = start;

	while (end < reader->length && strchr("()[]|_#", reader->text[end]) == NULL)
		end++;
	reader->cut.bytes = (const unsigned char *) reader->text + start;
	reader->cut.length = end - start;
	reader->cut.utf8 = reader->utf8;
	text_cut(&reader->cut, reader->host, reader->number, reader->vocabulary, NULL);
	for (uint32_t i = 0; i < reader->cut.count; i++)
	{
		const Token *token = &reader->cut.token[i];

		reader->at = start + token->start;
		if (i > 0 && token->brk != BREAK_NONE)
			return set_fault(reader->fault, "a phrase cannot reach over punctuation", reader->at, 0);
		if (token->word == 0)
			return set_fault(reader->fault, "the word is too long", reader->at, token->end - token->start);
		if (!append_symbol(reader, list, token->word))
			return false;
	}
	reader->at = end;
	return true;
}

/* Reads a sequence; list holds the beginnings and then the whole. */
static bool
read_sequence(PhraseReader *reader, SequenceList *list)
{
	while (reader->at < reader->length)
	{
		char		c = reader->text[reader->at];
		uint32_t	open = reader->at;
		SequenceList inner = {0};

		if (c == '|' || c == ')' || c == ']')
			return true;
		if (c == '_' || c == '#')
		{
			if (!append_symbol(reader, list, c == '_' ? SYMBOL_ANY : SYMBOL_NUMBER))
				return false;
			reader->at++;
			continue;
		}
		if (c != '(' && c != '[')
		{
			if (!read_words(reader, list))
				return false;
			continue;
		}
		if (++reader->depth > NESTING_MOST)
			return set_fault(reader->fault, "parentheses are nested too deeply", open, 1);
		reader->at++;
		if (!read_alternatives(reader, list, &inner))
			return false;
		if (reader->at >= reader->length || reader->text[reader->at] != (c == '(' ? ')' : ']'))
			return set_fault(reader->fault, c == '(' ? "the parenthesis is not closed" : "the bracket is not closed", open, 1);
		reader->at++;
		reader->depth--;
		if (c == '(')
			*list = inner;
		else
			for (uint32_t i = 0; i < inner.count; i++)
				if (!list_add(reader, list, &inner.item[i]))
					return false;
	}
	return true;
}

static bool
read_alternatives(PhraseReader *reader, const SequenceList *in, SequenceList *out)
{
	for (;;)
	{
		SequenceList branch = {0};
		uint32_t	start = reader->at;

		for (uint32_t i = 0; i < in->count; i++)
			if (!list_add(reader, &branch, &in->item[i]))
				return false;
		if (!read_sequence(reader, &branch))
			return false;
		if (branch.count > 0 && in->count > 0 && branch.count == in->count &&
			branch.item[0].count == in->item[0].count)
			return set_fault(reader->fault, reader->depth || reader->at < reader->length
							 ? "an alternative is empty" : "the phrase holds no word", start, 0);
		for (uint32_t i = 0; i < branch.count; i++)
			if (!list_add(reader, out, &branch.item[i]))
				return false;
		if (reader->at >= reader->length || reader->text[reader->at] != '|')
			return true;
		reader->at++;
	}
}

/*
 * Gives the plain sequences that a phrase stands for.  The list is the host's
 * memory.  Word numbers come from the given vocabulary; 0 means that the word
 * is not acceptable.
 */
bool
phrase_expand(const char *phrase, uint32_t length, bool utf8, const Host *host,
			  WordNumber number, void *vocabulary, SequenceList *list, Fault *fault)
{
	PhraseReader reader = {.text = phrase,.length = length,.utf8 = utf8,.host = host,
	.number = number,.vocabulary = vocabulary,.fault = fault};
	SequenceList start = {0};
	Sequence	empty = {0};

	memset(list, 0, sizeof(*list));
	if (length > PHRASE_BYTES_MOST)
		return set_fault(fault, "the phrase is too long", PHRASE_BYTES_MOST, 0);
	if (!list_add(&reader, &start, &empty) || !read_alternatives(&reader, &start, list))
		return false;
	if (reader.at < length)
		return set_fault(fault, phrase[reader.at] == ')' ? "the parenthesis was never opened" :
						 "the bracket was never opened", reader.at, 1);
	for (uint32_t i = 0; i < list->count; i++)
	{
		bool		word = false;

		for (uint32_t j = 0; j < list->item[i].count; j++)
			word |= list->item[i].symbol[j] < SYMBOL_NUMBER;
		if (!word)
			return set_fault(fault, "the phrase must hold a word in each of its forms", 0, length);
	}
	return true;
}

typedef struct ConditionReader
{
	const char *text;
	uint32_t	length;
	uint32_t	at;
	Fault	   *fault;
} ConditionReader;

static char
next_sign(ConditionReader *reader)
{
	while (reader->at < reader->length && strchr(" \t\r\n", reader->text[reader->at]))
		reader->at++;
	return reader->at < reader->length ? reader->text[reader->at] : '\0';
}

static bool
is_name_character(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

static bool
read_name(ConditionReader *reader, ParsedElement *element)
{
	uint32_t	start;

	next_sign(reader);
	start = reader->at;
	while (reader->at < reader->length && is_name_character(reader->text[reader->at]))
		reader->at++;
	if (reader->at == start)
		return set_fault(reader->fault, "a concept's name is expected here", start, 0);
	if (reader->at - start > NAME_BYTES_MOST)
		return set_fault(reader->fault, "the name is too long", start, reader->at - start);
	if (element->names == CONDITION_NAMES_MOST)
		return set_fault(reader->fault, "the set has too many concepts", start, 0);
	element->name[element->names].offset = start;
	element->name[element->names].length = reader->at - start;
	element->names++;
	return true;
}

static bool
read_element(ConditionReader *reader, ParsedElement *element)
{
	char		c = next_sign(reader);

	element->look = LOOK_SCOPE;
	element->distance = 0;
	element->names = 0;
	element->negated = false;
	if (c == '!')
	{
		element->negated = true;
		reader->at++;
		c = next_sign(reader);
	}
	if (c == '>' || c == '<' || c == '~')
	{
		uint32_t	start;
		uint32_t	distance = 0;

		element->look = c == '>' ? LOOK_AFTER : c == '<' ? LOOK_BEFORE : LOOK_AROUND;
		reader->at++;
		c = next_sign(reader);
		start = reader->at;
		while (c >= '0' && c <= '9')
		{
			if (distance <= CONDITION_DISTANCE_MOST)
				distance = distance * 10 + (uint32_t) (c - '0');
			reader->at++;
			c = reader->at < reader->length ? reader->text[reader->at] : '\0';
		}
		if (reader->at == start)
			distance = CONDITION_DISTANCE;
		else if (distance < 1 || distance > CONDITION_DISTANCE_MOST)
			return set_fault(reader->fault, "the distance must be 1 to 60 tokens", start, reader->at - start);
		element->distance = distance;
		c = next_sign(reader);
	}
	else if (c == '^')
	{
		element->look = LOOK_REFERENT;
		reader->at++;
		c = next_sign(reader);
	}
	if (c == '(')
	{
		uint32_t	open = reader->at;

		do
		{
			reader->at++;
			if (!read_name(reader, element))
				return false;
		} while (next_sign(reader) == '|');
		if (next_sign(reader) != ')')
			return set_fault(reader->fault, "the parenthesis is not closed", open, 1);
		reader->at++;
		return true;
	}
	return read_name(reader, element);
}

/* Reads a rule's condition; the empty one has no elements. */
bool
condition_parse(const char *condition, uint32_t length, ParsedCondition *parsed, Fault *fault)
{
	ConditionReader reader = {.text = condition,.length = length,.fault = fault};

	parsed->count = 0;
	if (next_sign(&reader) == '\0')
		return true;
	for (;;)
	{
		if (parsed->count == CONDITION_ELEMENTS_MOST)
			return set_fault(fault, "the condition has too many elements", reader.at, 0);
		if (!read_element(&reader, &parsed->element[parsed->count]))
			return false;
		parsed->count++;
		if (next_sign(&reader) == '\0')
			return true;
		if (next_sign(&reader) != '&')
			return set_fault(fault, reader.text[reader.at] == ')' ? "the parenthesis was never opened" :
							 "elements are joined by &", reader.at, 1);
		reader.at++;
	}
}
