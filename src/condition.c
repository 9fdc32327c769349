/*
 * condition.c
 *	  Reads rule conditions: elements joined by &, each a set of concepts and
 *	  how to look for it.
 */
#include "condition.h"

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
	while (reader->at < reader->length && reader->text[reader->at] != '\0' &&
		   strchr(" \t\r\n", reader->text[reader->at]))
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
