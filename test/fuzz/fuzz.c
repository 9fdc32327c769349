/*
 * fuzz.c
 *	  Reads hostile notes, phrases and conditions with the core alone.
 *
 *	  fuzz LEXICON NOTES COUNT SEED		random inputs; COUNT of them
 *	  fuzz LEXICON NOTES shapes			time on inputs that grow
 *
 * Input number i of seed S is input 0 of seed S + i, so that a failure is had
 * again alone.  Notes, phrases and conditions end where their memory ends:
 * the address sanitizer sees each byte read too far.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "build.h"
#include "reader.h"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/common_interface_defs.h>
#endif

#define HANGS_AFTER		20		/* seconds on one input */
#define NOTE_MOST		6000
#define ROWS_MOST		600
#define SEEDS_MOST		100

/* -- what was going on when it failed -- */

static uint64_t input_seed;
static const char *input_kind = "none";
static const char *input_bytes;
static size_t input_length;

static void
tell_input(void)
{
	fprintf(stderr, "\nfuzz: failed on a %s; again with: test/fuzz/run 1 %llu\n",
			input_kind, (unsigned long long) input_seed);
	fprintf(stderr, "input of %zu bytes: ", input_length);
	for (size_t i = 0; i < input_length && i < 4000; i++)
	{
		unsigned char c = (unsigned char) input_bytes[i];

		if (c >= ' ' && c < 0x7F && c != '\\')
			fputc(c, stderr);
		else
			fprintf(stderr, "\\x%02x", c);
	}
	fputc('\n', stderr);
}

static void
fail(const char *what, int line)
{
	fprintf(stderr, "fuzz.c:%d: does not hold: %s\n", line, what);
	tell_input();
	_exit(1);
}

#define CHECK(condition) ((condition) ? (void) 0 : fail(#condition, __LINE__))

static void
hung(int signal)
{
	fail("the input is read in time", __LINE__);
}

/* -- chance -- */

static uint64_t chance;

static uint32_t
any_number(void)
{
	uint64_t	z = (chance += 0x9E3779B97F4A7C15u);

	z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
	z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
	return (uint32_t) ((z ^ (z >> 31)) >> 16);
}

static uint32_t
below(uint32_t end)
{
	return any_number() % end;
}

#define ANY_OF(list) ((list)[below(sizeof(list) / sizeof((list)[0]))])

/* -- the host: memory that is freed all at once, and faults -- */

typedef struct Arena
{
	void	  **piece;
	size_t		count;
	size_t		room;
} Arena;

static Arena *arena;
static jmp_buf left;
static bool faults;				/* may the host leave by longjmp? */
static uint32_t faults_after;

static void
perhaps_leave(void)
{
	if (faults && faults_after-- == 0)
	{
		faults = false;
		longjmp(left, 1);
	}
}

static void *
host_resize(void *memory, size_t size)
{
	size_t		at = arena->count;

	perhaps_leave();
	CHECK(size > 0);
	if (memory)
	{
		while (at > 0 && arena->piece[at - 1] != memory)
			at--;
		CHECK(at > 0);
		at--;
	}
	else
	{
		if (arena->count == arena->room)
		{
			arena->room = arena->room ? arena->room * 2 : 64;
			arena->piece = realloc(arena->piece, arena->room * sizeof(void *));
		}
		arena->count++;
	}
	arena->piece[at] = realloc(memory, size);
	if (arena->piece[at] == NULL)
		abort();
	if (memory == NULL)
		memset(arena->piece[at], 0xA5, size);
	return arena->piece[at];
}

static void
host_check(void)
{
	perhaps_leave();
}

static const Host host = {host_resize, host_check};

static void
free_arena(Arena *which)
{
	for (size_t i = 0; i < which->count; i++)
		free(which->piece[i]);
	free(which->piece);
	memset(which, 0, sizeof(*which));
}

/* A copy that ends exactly where its memory does. */
static char *
exact_copy(const char *bytes, size_t length)
{
	char	   *copy = malloc(length ? length : 1);

	memcpy(copy, bytes, length);
	if (length == 0)
	{
		free(copy);
		copy = (char *) malloc(1) + 1;	/* no byte may be read */
	}
	return copy;
}

static void
free_copy(char *copy, size_t length)
{
	free(length ? copy : copy - 1);
}

/* -- the lexicon -- */

typedef struct PhraseRow
{
	char	   *concept;
	char	   *form;
	char	   *phrase;
} PhraseRow;

static ConceptRow concepts[ROWS_MOST];
static PhraseRow phrases[ROWS_MOST];
static RuleRow rules[ROWS_MOST];
static WeightRow weights[ROWS_MOST];
static int	concept_count;
static int	weight_count;
static char *spellings[ROWS_MOST][2];	/* written, meant */
static int	spelling_count;
static int	phrase_count;
static int	rule_count;
static char *seeds[SEEDS_MOST];
static int	seed_count;

static char *
word_of(char **line)
{
	char	   *word = strtok_r(NULL, " ", line);

	return word && strcmp(word, "-") == 0 ? NULL : word;
}

static void
read_concept(char *rest)
{
	ConceptRow *row = &concepts[concept_count++];
	char	   *word;

	row->name = word_of(&rest);
	row->kind = word_of(&rest);
	row->reach = row->referent = -1;
	while ((word = word_of(&rest)) != NULL)
	{
		char	   *value = strchr(word, '=');

		*value++ = '\0';
		if (strcmp(word, "parent") == 0)
			row->parent = value;
		else if (strcmp(word, "category") == 0)
			row->category = value;
		else if (strcmp(word, "direction") == 0)
			row->direction = value;
		else if (strcmp(word, "actor") == 0)
			row->actor = value;
		else if (strcmp(word, "reach") == 0)
			row->reach = atoi(value);
		else if (strcmp(word, "referent") == 0)
			row->referent = atoi(value);
		else if (strcmp(word, "wide") == 0)
			row->wide = atoi(value);
		else
			row->minutes = atoi(value);
	}
}

static void
read_rule(char *rest)
{
	RuleRow    *row = &rules[rule_count++];
	char	   *accepts;
	const char **names = calloc(16, sizeof(char *));

	row->name = word_of(&rest);
	row->activity = word_of(&rest);
	row->concept = word_of(&rest);
	row->scope = word_of(&rest);
	row->actor = word_of(&rest);
	row->rank = atoi(strtok_r(NULL, " ", &rest));
	accepts = word_of(&rest);
	row->accepts = names;
	for (char *name = accepts ? strtok(accepts, ",") : NULL; name; name = strtok(NULL, ","))
		names[row->accept_count++] = name;
	row->condition = rest && strcmp(rest, "-") != 0 ? rest : NULL;
}

static void
read_weight(char *rest)
{
	WeightRow  *row = &weights[weight_count++];

	row->activity = word_of(&rest);
	row->kind = word_of(&rest);
	row->weight = atoi(strtok_r(NULL, " ", &rest));
	row->sign = rest && strcmp(rest, "-") != 0 ? rest : "";
}

/* Reads a file's lines; they stay. */
static void
read_file(const char *path, bool notes)
{
	FILE	   *file = fopen(path, "r");
	static char line[NOTE_MOST];

	if (file == NULL)
	{
		perror(path);
		exit(2);
	}
	while (fgets(line, sizeof(line), file))
	{
		char	   *copy;
		char	   *rest;
		char	   *kind;

		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '\0' || line[0] == '#')
			continue;
		copy = strdup(line);
		if (notes)
		{
			char	   *to = copy;

			for (char *from = copy; *from; from++)
			{
				if (from[0] == '\\' && from[1] == 'n')
					*to++ = '\n', from++;
				else
					*to++ = *from;
			}
			*to = '\0';
			if (seed_count < SEEDS_MOST)
				seeds[seed_count++] = copy;
			continue;
		}
		if (concept_count == ROWS_MOST || phrase_count == ROWS_MOST || rule_count == ROWS_MOST ||
			weight_count == ROWS_MOST || spelling_count == ROWS_MOST)
			exit(2);
		kind = strtok_r(copy, " ", &rest);
		if (strcmp(kind, "concept") == 0)
			read_concept(rest);
		else if (strcmp(kind, "rule") == 0)
			read_rule(rest);
		else if (strcmp(kind, "weight") == 0)
			read_weight(rest);
		else if (strcmp(kind, "spelling") == 0)
		{
			spellings[spelling_count][0] = word_of(&rest);
			spellings[spelling_count++][1] = word_of(&rest);
		}
		else
		{
			PhraseRow  *row = &phrases[phrase_count++];

			row->concept = word_of(&rest);
			row->form = word_of(&rest);
			row->phrase = rest;
		}
	}
	fclose(file);
}

static RuleBlock *
build_all(bool utf8)
{
	Fault		fault = {0};
	Build	   *build = build_start(&host, utf8);
	bool		good = true;
	RuleBlock  *block;

	for (int i = 0; i < concept_count && good; i++)
		good = build_concept(build, &concepts[i], &fault);
	good = good && build_link(build, &fault);
	for (int i = 0; i < spelling_count && good; i++)
		build_spelling(build, spellings[i][0], spellings[i][1]);
	for (int i = 0; i < phrase_count && good; i++)
		good = build_phrase(build, phrases[i].concept, phrases[i].phrase,
							(uint32_t) strlen(phrases[i].phrase), phrases[i].form, &fault);
	for (int i = 0; i < rule_count && good; i++)
		good = build_rule(build, &rules[i], &fault);
	for (int i = 0; i < weight_count && good; i++)
		good = build_weight(build, &weights[i], &fault);
	block = good ? build_finish(build, &fault) : NULL;
	if (block == NULL)
	{
		fprintf(stderr, "the lexicon cannot be built: %s\n", fault.what);
		exit(2);
	}
	return block;
}

/* -- notes -- */

static char note[NOTE_MOST];
static size_t note_length;

static const char *const fragments[] = {
	" ", "  ", "\n", "\r\n", "\n\n", "\t", ". ", ".", "..", "... ", ", ", ",", "; ", ": ", ":", "! ", "?",
	" - ", "-", "--", "\n- ", "\n* ", "(", ")", "[", "]", "{", "|", "/", "&", "@", "#", "$", "%", "*", "+", "=", "_", "\\", "~",
	"'", "''", "'s", "s'", "'ll", "'d", "'m", "n't", "`", "\"", "\"\"", "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x98",
	"\xe2\x80\x99", "\xe2\x80\x99s", "\xc2\xab", "\xc2\xbb", "\xe2\x80\x93", "\xe2\x80\x94", "\xe2\x80\xa2", "\xe2\x80\xa6",
	"\xc2\xa0", "\xc2\xad", "\xe2\x80\x8b", "\xef\xbb\xbf", "\xcc\x81", "e\xcc\x81", "\xc3\xa9", "\xc3\x89", "\xc5\xb8", "\xe1\xba\xbe",
	"\xef\xbc\xa1", "\xef\xbd\x9a", "\xe4\xb8\xad", "\xf0\x9f\x98\x80", "\xf0\x90\x90\x80", "\xe2\x80\xa8", "\xc2\x85",
	"\xe2", "\xe2\x80", "\xf0\x9f", "\xc3", "\x80", "\xff", "\xc0\xae", "\xe0\x80\xae", "\xed\xa0\x80", "\xf8\x88\x80\x80",
	"0", "7", "41", "0915", "1405", "10:05", "9:00-9:45", "23:59 - 0:01", "2400", "1,200", "1,200,300", "3.1", "4/12", "20min",
	"2nd", "99999999999", "1.5 hrs", "45 min", "2 h", "10:05-10:45", "0.001 min", "t1017", "a1c", "p.o.", "e.r.", "J. ", "3 p.m. ",
	"PLAN:", "\nPLAN:\n", "\nHistory: ", "Contacts - ", "\nSome words here: ", "\nP: ", "I ", "we ", "Ruelas ", "RUELAS ", "zzz "
};

static void
put(const char *bytes, size_t length)
{
	if (length > sizeof(note) - note_length)
		length = sizeof(note) - note_length;
	memcpy(note + note_length, bytes, length);
	note_length += length;
}

/* A word out of some phrase of the lexicon. */
static void
put_lexicon_word(void)
{
	const char *phrase = phrases[below((uint32_t) phrase_count)].phrase;
	const char *at = phrase + below((uint32_t) strlen(phrase));
	size_t		length;

	while (at > phrase && strchr(" ()[]|", at[-1]) == NULL)
		at--;
	at += strspn(at, " ()[]|_#");
	length = strcspn(at, "()[]|_#");
	if (below(3))
		length = strcspn(at, " ()[]|_#");
	put(at, length);
	if (below(8))
		put(" ", 1);
}

static void
put_fragment(void)
{
	const char *fragment = ANY_OF(fragments);

	put(fragment, strlen(fragment));
}

static void
put_something(void)
{
	uint32_t	many;
	size_t		start = note_length;

	switch (below(12))
	{
		case 0:
			for (many = below(20); many > 0; many--)
				put(&(char) {(char) any_number()}, 1);
			break;
		case 1:					/* a very long word */
			for (many = below(200); many > 0; many--)
				put(below(3) ? "a" : "\xc3\xa9", below(3) ? 1 : 2);
			break;
		case 2:					/* one thing many times */
			put_fragment();
			for (many = below(100); many > 0 && note_length * 2 - start < sizeof(note); many--)
				put(note + start, below(2) ? note_length - start > 8 ? 8 : note_length - start : 1);
			break;
		case 3:
			put("\0", 1);
			break;
		case 4:
		case 5:
		case 6:
			put_fragment();
			break;
		default:
			put_lexicon_word();
	}
}

static void
put_seed(void)
{
	const char *seed = seeds[below((uint32_t) seed_count)];
	size_t		length = strlen(seed);
	size_t		from = below(4) ? 0 : below((uint32_t) length);

	put(seed + from, below(4) ? length - from : below((uint32_t) (length - from)));
}

/* Deletes, copies or changes a few bytes. */
static void
mutate(void)
{
	static char tail[NOTE_MOST];
	size_t		at = below((uint32_t) note_length + 1);
	size_t		rest = note_length - at;
	size_t		skip = rest ? below((uint32_t) (rest < 30 ? rest : 30)) : 0;

	memcpy(tail, note + at, rest);
	note_length = at;
	switch (below(5))
	{
		case 0:
			put(tail + skip, rest - skip);
			return;
		case 1:
			put(tail, skip);
			break;
		case 2:
			if (rest)
				tail[0] ^= (char) (1 << below(8));
			break;
		default:
			put_something();
	}
	put(tail, rest);
}

static void
make_note(void)
{
	uint32_t	many = below(10) ? below(60) : below(400);

	note_length = 0;
	switch (below(4))
	{
		case 0:
			for (; many > 0; many--)
				put(&(char) {(char) any_number()}, 1);
			break;
		case 1:
			for (; many > 0; many--)
				put_something();
			break;
		default:
			for (many = below(4); many > 0; many--)
				put_seed();
			for (many = below(20); many > 0; many--)
				mutate();
	}
	if (note_length > 0 && below(4) == 0)
		note_length = below((uint32_t) note_length + 1);
}

/* Is it UTF-8 as the server takes it? */
static bool
valid_utf8(const unsigned char *p, size_t length)
{
	for (size_t i = 0; i < length;)
	{
		size_t		more = p[i] < 0x80 ? 0 : p[i] < 0xC2 ? 9 : p[i] < 0xE0 ? 1 : p[i] < 0xF0 ? 2 : p[i] < 0xF5 ? 3 : 9;

		if (more == 9 || i + more >= length || p[i] == 0)
			return false;
		for (size_t k = 1; k <= more; k++)
			if ((p[i + k] & 0xC0) != 0x80)
				return false;
		if ((p[i] == 0xE0 && p[i + 1] < 0xA0) || (p[i] == 0xED && p[i + 1] > 0x9F) ||
			(p[i] == 0xF0 && p[i + 1] < 0x90) || (p[i] == 0xF4 && p[i + 1] > 0x8F))
			return false;
		i += more + 1;
	}
	return true;
}

static void
check_tokens(const Reader *reader, const RuleBlock *block, bool valid)
{
	const Text *text = &reader->text;

	for (uint32_t i = 0; i < text->count; i++)
	{
		const Token *token = &text->token[i];

		CHECK(token->start < token->end && token->end <= text->length);
		CHECK(token->word <= block->words);
		CHECK(token->brk <= BREAK_PARAGRAPH);
		CHECK(token->value >= 0);
		if (valid)
		{
			CHECK((text->bytes[token->start] & 0xC0) != 0x80);
			CHECK(token->end == text->length || (text->bytes[token->end] & 0xC0) != 0x80);
		}
		if (i == 0)
		{
			CHECK(token->brk == BREAK_PARAGRAPH && token->sentence == 0);
			continue;
		}
		CHECK(token->start >= token[-1].end);
		CHECK(token->sentence == token[-1].sentence + (token->brk >= BREAK_SENTENCE));
		if (reader->mentions > 0)
		{
			CHECK(token->clause == token[-1].clause || token->clause == token[-1].clause + 1);
			CHECK(token->brk < BREAK_CLAUSE || token->clause > token[-1].clause);
		}
	}
}

static void
check_mentions(const Reader *reader, const RuleBlock *block)
{
	uint16_t	known = (uint16_t) ((1u << block->categories) - 1);

	for (uint32_t i = 0; i < reader->mentions; i++)
	{
		const Mention *mention = &reader->mention[i];

		CHECK(mention->token < mention->end && mention->end <= reader->text.count);
		CHECK(mention->end - mention->token <= PHRASE_TOKENS_MOST);
		CHECK(i == 0 || mention[-1].token <= mention->token);
		CHECK(mention->concept < block->concepts.count);
		CHECK(mention->form <= FORM_BASE && mention->actor <= ACTOR_OTHER);
		CHECK((mention->context & ~(known | CONTEXT_BASE | CONTEXT_QUOTED)) == 0);
		for (uint32_t t = mention->token + 1; t < mention->end; t++)
			CHECK(reader->text.token[t].brk == BREAK_NONE);
	}
}

static void
check_acts(const Reader *reader, const RuleBlock *block)
{
	for (uint32_t i = 0; i < reader->acts; i++)
	{
		const Act  *act = &reader->act[i];
		const BlockScale *scale = BLOCK_ARRAY(block, BlockScale, scales) + act->activity;

		CHECK(act->token < act->end && act->end <= reader->text.count);
		CHECK(i == 0 || act[-1].token <= act->token);
		CHECK(act->activity < block->activities.count);
		if (act->rule == RULE_NONE)
			CHECK(scale->weighed);
		else
		{
			const BlockRule *rule = BLOCK_ARRAY(block, BlockRule, rules) + act->rule;

			CHECK(act->rule < block->rules.count);
			CHECK(rule->activity == act->activity && rule->rank == act->rank);
		}
		CHECK(act->mention < reader->mentions);
		CHECK(reader->mention[act->mention].token >= act->token && reader->mention[act->mention].end <= act->end);
		CHECK(act->minutes >= -1 && act->minutes <= 1440);
	}
}

static void
check_same(const Reader *a, const Reader *b)
{
	CHECK(a->text.count == b->text.count && a->mentions == b->mentions && a->acts == b->acts);
	for (uint32_t i = 0; i < a->text.count; i++)
	{
		const Token *x = &a->text.token[i];
		const Token *y = &b->text.token[i];

		CHECK(x->start == y->start && x->end == y->end && x->value == y->value && x->sentence == y->sentence);
		CHECK(x->clause == y->clause && x->flags == y->flags && x->brk == y->brk);
	}
	for (uint32_t i = 0; i < a->mentions; i++)
	{
		const Mention *x = &a->mention[i];
		const Mention *y = &b->mention[i];

		CHECK(x->token == y->token && x->end == y->end && x->concept == y->concept && x->context == y->context);
		CHECK(x->form == y->form && x->actor == y->actor && x->topic == y->topic && x->heading == y->heading);
	}
	for (uint32_t i = 0; i < a->acts; i++)
	{
		const Act  *x = &a->act[i];
		const Act  *y = &b->act[i];

		CHECK(x->token == y->token && x->end == y->end && x->mention == y->mention && x->rule == y->rule);
		CHECK(x->activity == y->activity && x->minutes == y->minutes);
	}
}

/* One reader goes from note to note, as a backend's does; faults end its life. */
static Reader lasting;
static Arena lasting_arena;

static void
fuzz_note(const RuleBlock *blocks[2])
{
	bool		utf8 = below(3) > 0;
	const RuleBlock *block = blocks[utf8];
	Reader		fresh;
	Arena		fresh_arena = {0};
	bool		ascii = true;
	char	   *copy;

	input_kind = "note";
	make_note();
	input_bytes = note;
	input_length = note_length;
	copy = exact_copy(note, note_length);
	for (size_t i = 0; i < note_length; i++)
		ascii = ascii && !(note[i] & 0x80);

	arena = &lasting_arena;
	if (lasting.host == NULL || below(1000) == 0)
	{
		free_arena(arena);
		reader_start(&lasting, &host);
	}
	if (below(20) == 0)
	{
		faults_after = below(6);
		faults = true;
		if (setjmp(left) == 0)
			reader_read(&lasting, block, copy, note_length, utf8);
		else
		{
			free_arena(arena);
			reader_start(&lasting, &host);
		}
		faults = false;
	}
	reader_read(&lasting, block, copy, note_length, utf8);
	check_tokens(&lasting, block, utf8 && valid_utf8((unsigned char *) note, note_length));
	check_mentions(&lasting, block);
	check_acts(&lasting, block);
	CHECK(text_characters(&lasting.text, 0, (uint32_t) note_length) <= note_length);

	arena = &fresh_arena;
	reader_start(&fresh, &host);
	reader_read(&fresh, block, note, note_length, utf8);
	check_same(&lasting, &fresh);
	if (ascii)
	{
		reader_read(&fresh, blocks[!utf8], copy, note_length, !utf8);
		check_same(&lasting, &fresh);
	}
	free_arena(&fresh_arena);
	free_copy(copy, note_length);
}

/* -- phrases and conditions -- */

static void
put_phrase(int depth)
{
	for (uint32_t parts = 1 + below(4); parts > 0; parts--)
	{
		uint32_t	what = below(12);

		if (what < 2 && depth < 25)
		{
			put(what ? "(" : "[", 1);
			for (uint32_t branches = 1 + below(3); branches > 0; branches--)
			{
				put_phrase(depth + (below(30) ? 1 : -1000));
				if (branches > 1)
					put("|", 1);
			}
			put(what ? ")" : "]", 1);
		}
		else if (what == 2)
			put(below(2) ? "_ " : "# ", 2);
		else if (what == 3 && below(4) == 0)
			put_fragment();
		else
			put_lexicon_word();
		if (below(2))
			put(" ", 1);
	}
}

static void
put_condition(void)
{
	for (uint32_t elements = 1 + below(below(10) ? 4 : 30); elements > 0; elements--)
	{
		static const char *const looks[] = {"", "", "! ", "> ", "< ", "~ ", "^ ", "> 4", "~60 ", "! < 12", "> 0 ", "< 99999999999 ", "!!", "!^"};
		const char *look = ANY_OF(looks);
		uint32_t	names = below(3) ? 1 : 1 + below(below(10) ? 4 : 60);
		bool		set = names > 1 || below(4) == 0;

		put(look, strlen(look));
		if (set)
			put("(", 1);
		for (; names > 0; names--)
		{
			const char *name = concepts[below((uint32_t) concept_count)].name;

			put(name, strlen(name));
			if (names > 1)
				put(" | ", 3);
		}
		if (set)
			put(")", 1);
		if (elements > 1)
			put(" & ", 3);
	}
}

/* The server's texts hold no NUL. */
static void
drop_nuls(void)
{
	size_t		kept = 0;

	for (size_t i = 0; i < note_length; i++)
		if (note[i])
			note[kept++] = note[i];
	note_length = kept;
}

static void
make_text(bool condition)
{
	note_length = 0;
	if (condition)
		put_condition();
	else
		put_phrase(0);
	if (below(2))
		for (uint32_t many = below(6); many > 0; many--)
			mutate();
	drop_nuls();
	input_bytes = note;
	input_length = note_length;
}

static void
check_fault(const Fault *fault)
{
	CHECK(fault->what != NULL);
	CHECK(fault->offset <= note_length || note_length > PHRASE_BYTES_MOST);
	CHECK(fault->length <= note_length - fault->offset);
}

/*
 * Writes out one way through a phrase that is known to be right, as a note;
 * gives the number of its tokens.
 */
static uint32_t
spell(const char **at, const char *end, bool wanted)
{
	uint32_t	parts = 0;

	while (*at < end && **at != '|' && **at != ')' && **at != ']')
	{
		const char *from = *at;

		if (*from == '(' || *from == '[')
		{
			const char *ahead = from + 1;
			uint32_t	branches = 1;
			uint32_t	taken;
			bool		skip = *from == '[' && below(2);

			for (int depth = 0; depth > 0 || (*ahead != ')' && *ahead != ']'); ahead++)
			{
				depth += (*ahead == '(' || *ahead == '[') - (*ahead == ')' || *ahead == ']');
				branches += depth == 0 && *ahead == '|';
			}
			taken = below(branches);
			for (uint32_t i = 0; i < branches; i++)
			{
				++*at;
				parts += spell(at, end, wanted && !skip && i == taken);
			}
			++*at;
			continue;
		}
		++*at;
		if (*from != '_' && *from != '#')
			while (*at < end && strchr("()[]|_#", **at) == NULL)
				++*at;
		if (!wanted)
			continue;
		put(" ", 1);
		if (*from == '_' || *from == '#')
			put(*from == '_' ? "qqq" : "7", *from == '_' ? 3 : 1);
		else
			put(from, (size_t) (*at - from));
		parts++;
	}
	return parts;
}

/* A phrase is found in each note that spells it out. */
static void
check_found(const RuleBlock *block, uint16_t concept, const char *phrase, size_t length, bool utf8)
{
	Reader		reader;
	bool		plain = true;
	bool		found = false;
	const char *at = phrase;

	note_length = 0;
	do
		spell(&at, phrase + length, note_length == 0);
	while (at < phrase + length && *at++ == '|');
	input_kind = "phrase spelt out";
	input_length = note_length;
	reader_start(&reader, &host);
	reader_read(&reader, block, note, note_length, utf8);
	/* a mark between two parts may make other tokens of them than either alone */
	for (size_t i = 0; i < note_length; i++)
		plain = plain && (note[i] == ' ' || (note[i] >= '0' && note[i] <= '9') || ((note[i] | 0x20) >= 'a' && (note[i] | 0x20) <= 'z'));
	for (uint32_t i = 0; i < reader.mentions; i++)
		found = found || (reader.mention[i].token == 0 && reader.mention[i].end == reader.text.count &&
						  reader.mention[i].concept == concept);
	if (plain)
		CHECK(found);
	check_tokens(&reader, block, false);
	check_mentions(&reader, block);
}

static uint32_t
copied_word(void *vocabulary, const char *word, uint32_t length, uint32_t hash, uint16_t flags)
{
	CHECK(length > 0 && length <= 64);
	CHECK(hash == text_hash(word, length));
	return 1 + hash % 1000000;
}

/* A lexicon of a few phrases, a concept each; NULL if one of them is wrong. */
static RuleBlock *
build_few(char **phrase, const size_t *length, int count, bool utf8)
{
	static const char *const names[] = {"one", "two", "three", "four"};
	Fault		fault = {0};
	Build	   *build = build_start(&host, utf8);
	RuleBlock  *block;

	for (int i = 0; i < count; i++)
		CHECK(build_concept(build, &(ConceptRow) {.name = names[i],.kind = "term",.reach = -1,.referent = -1}, &fault));
	CHECK(build_link(build, &fault));
	for (int i = 0; i < count; i++)
		if (!build_phrase(build, names[i], phrase[i], (uint32_t) length[i], NULL, &fault))
		{
			check_fault(&fault);
			return NULL;
		}
	block = build_finish(build, &fault);
	CHECK(block != NULL && block->size > 0);
	return block;
}

static void
fuzz_phrases(void)
{
	Arena		mine = {0};
	bool		utf8 = below(2);
	Fault		fault = {0};
	Network		network;
	int			many = 1 + (int) below(4);
	int			count = 0;		/* of those that are right */
	char	   *phrase[4];
	size_t		length[4];
	RuleBlock  *block;
	RuleBlock  *again;

	arena = &mine;
	for (int i = 0; i < many; i++)
	{
		volatile bool good = false;
		uint32_t	end;

		input_kind = "phrase";
		make_text(false);
		phrase[count] = exact_copy(note, note_length);
		length[count] = note_length;
		faults = below(10) == 0;
		faults_after = below(30);
		if (setjmp(left) == 0)
		{
			network_start(&network, &host);
			good = network_add(&network, phrase[count], (uint32_t) note_length, utf8, copied_word, NULL,
							   (BlockOutput) {0}, &end, &fault);
			if (good)
				CHECK(end < network.nodes.count);
			else
				check_fault(&fault);
			faults = false;
			CHECK((build_few(&phrase[count], &length[count], 1, utf8) != NULL) == good);
		}
		faults = false;
		if (good)
			count++;
		else
			free_copy(phrase[count], length[count]);
	}
	if (count > 0)
	{
		block = build_few(phrase, length, count, utf8);
		again = build_few(phrase, length, count, utf8);
		CHECK(block && again && again->size == block->size && memcmp(again, block, block->size) == 0);
		for (int i = 0; i < 3 * count; i++)
			check_found(block, (uint16_t) (i % count), phrase[i % count], length[i % count], utf8);
	}
	for (int i = 0; i < count; i++)
		free_copy(phrase[i], length[i]);
	free_arena(&mine);
}

static void
fuzz_condition(void)
{
	Arena		mine = {0};
	Fault		fault = {0};
	ParsedCondition *parsed = malloc(sizeof(ParsedCondition));
	char	   *copy;
	bool		good;

	input_kind = "condition";
	make_text(true);
	copy = exact_copy(note, note_length);
	good = condition_parse(copy, (uint32_t) note_length, parsed, &fault);
	if (!good)
		check_fault(&fault);
	else
	{
		CHECK(parsed->count <= CONDITION_ELEMENTS_MOST);
		for (uint32_t i = 0; i < parsed->count; i++)
		{
			const ParsedElement *element = &parsed->element[i];
			bool		near = element->look == LOOK_AFTER || element->look == LOOK_BEFORE || element->look == LOOK_AROUND;

			CHECK(element->names >= 1 && element->names <= CONDITION_NAMES_MOST);
			CHECK(near ? element->distance >= 1 && element->distance <= CONDITION_DISTANCE_MOST : element->distance == 0);
			for (uint32_t n = 0; n < element->names; n++)
				CHECK(element->name[n].length >= 1 && element->name[n].length <= NAME_BYTES_MOST &&
					  element->name[n].offset + element->name[n].length <= note_length);
		}
	}
	if (below(4) == 0)
	{
		RuleRow		row = {.name = "r",.activity = "a",.scope = "near",.actor = "any"};
		Build	   *build;
		char	   *string = strndup(note, note_length);

		arena = &mine;
		row.concept = concepts[0].name;
		row.condition = string;
		build = build_start(&host, true);
		for (int i = 0; i < concept_count; i++)
			CHECK(build_concept(build, &concepts[i], &fault));
		CHECK(build_link(build, &fault));
		faults = below(4) == 0;
		faults_after = below(10);
		if (setjmp(left) == 0)
		{
			if (build_rule(build, &row, &fault))
			{
				faults = false;
				CHECK(good && build_finish(build, &fault) != NULL);
			}
			else
				check_fault(&fault);
		}
		faults = false;
		free_arena(&mine);
		free(string);
	}
	free_copy(copy, note_length);
	free(parsed);
}

/* -- time -- */

static double
seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

/* Each shape is repeated to the wanted size; some have a head of their own. */
static const struct
{
	const char *name;
	const char *unit;
}			shapes[] = {
	{"note", "Called Dr. Marsh's office re ct's intake, no answer. Drove client to court, waited 45 min. "},
	{"one word", "a"},
	{"one number", "1"},
	{"thousands", "1,000,"},
	{"spaces", " "},
	{"newlines", "\n "},
	{"nothings", "\xe2\x80\x8b"},
	{"letter nothings", "a\xe2\x80\x8b\xe2\x80\x8b\xe2\x80\x8b\xe2\x80\x8b"},
	{"dot and spaces", "a.                                                            "},
	{"dots", "."},
	{"spaced dots", ". "},
	{"initials", "a. "},
	{"double quotes", "\""},
	{"quoted words", "\"a b c "},
	{"single quotes", "'a b c "},
	{"apostrophes", "a'"},
	{"dashes", "-"},
	{"slashes", "/"},
	{"headings", "\nP: "},
	{"open headings", "\nPlan a b c "},
	{"wild cards", "gave a ride took to card smith "},
	{"numbers", "7 pages 7 "},
	{"one endless clause", "called client party no not will "},
	{"verbs, no end", "called drove met emailed faxed "},
	{"parties, no end", "client doctor mother judge "},
	{"referents about", "called about doctor about judge "},
	{"contexts both ways", "tried refused tried declined drove "},
	{"times", "10:05-10:45 drove client "},
	{"units", "45 min drove client 2 hrs "},
	{"acts apart", "Drove client by car. "},
	{"acts by turns", "Drove client. Emailed. Waited at home. Left a message. "},
	{"commas", "called client, and met doctor, "},
	{"bytes that are no text", "\xe2\x80\xff\xc3"},
};

static int
time_shapes(const RuleBlock *block)
{
	static const size_t sizes[] = {100000, 200000, 400000, 800000};
	int			slow = 0;

	printf("%-24s %8s %8s %8s %8s  ns per byte; tokens, mentions, acts of the last\n", "shape", "100 kB", "200 kB", "400 kB", "800 kB");
	for (size_t s = 0; s < sizeof(shapes) / sizeof(shapes[0]); s++)
	{
		Reader		reader;
		Arena		mine = {0};
		double		per_byte[4];
		size_t		unit = strlen(shapes[s].unit);

		arena = &mine;
		reader_start(&reader, &host);
		for (int i = 0; i < 4; i++)
		{
			char	   *text = malloc(sizes[i]);
			double		best = 1e9;

			for (size_t at = 0; at < sizes[i]; at++)
				text[at] = shapes[s].unit[at % unit];
			for (int again = 0; again < 3; again++)
			{
				double		start = seconds();

				reader_read(&reader, block, text, sizes[i], true);
				if (seconds() - start < best)
					best = seconds() - start;
			}
			per_byte[i] = best * 1e9 / (double) sizes[i];
			free(text);
		}
		printf("%-24s %8.1f %8.1f %8.1f %8.1f  %u %u %u%s\n", shapes[s].name,
			   per_byte[0], per_byte[1], per_byte[2], per_byte[3],
			   reader.text.count, reader.mentions, reader.acts,
			   per_byte[3] > 3 * per_byte[0] + 5 ? "  NOT LINEAR" : "");
		slow += per_byte[3] > 3 * per_byte[0] + 5;
		free_arena(&mine);
	}
	return slow > 0;
}

int
main(int argc, char **argv)
{
	Arena		lexicon = {0};
	const RuleBlock *blocks[2];
	uint64_t	count;
	uint64_t	seed;

	if (argc < 4)
		return 2;
	read_file(argv[1], false);
	read_file(argv[2], true);
	arena = &lexicon;
	blocks[0] = build_all(false);
	blocks[1] = build_all(true);
	if (strcmp(argv[3], "shapes") == 0)
		return time_shapes(blocks[1]);

	count = strtoull(argv[3], NULL, 10);
	seed = argc > 4 ? strtoull(argv[4], NULL, 10) : 1;
	signal(SIGALRM, hung);
#ifdef __SANITIZE_ADDRESS__
	__sanitizer_set_death_callback(tell_input);
#endif
	for (uint64_t i = 0; i < count; i++)
	{
		input_seed = seed + i;
		chance = input_seed * 0xD1342543DE82EF95u + 1;
		alarm(HANGS_AFTER);
		switch (below(8))
		{
			case 0:
				fuzz_phrases();
				break;
			case 1:
				fuzz_condition();
				break;
			default:
				fuzz_note(blocks);
		}
	}
	alarm(0);
	free_arena(&lasting_arena);
	free_arena(&lexicon);
	printf("%llu inputs, seeds %llu to %llu: all well\n", (unsigned long long) count,
		   (unsigned long long) seed, (unsigned long long) (seed + count - 1));
	return 0;
}
