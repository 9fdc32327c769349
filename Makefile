# A stem is one subject: src/sql/<stem>.sql (install fragment), sql/<stem>.sql (test), or both.
# Their order is the order of installation and of testing; a new subject is one word here.
STEMS = verdict activity lexicon spelling rulebook example history recognize classify signs

EXTENSION   = carecoord
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" carecoord.control)

SCRIPT    = src/sql/carecoord--$(EXTVERSION).sql
FRAGMENTS = src/sql/carecoord.sql \
            $(wildcard $(STEMS:%=src/sql/%.sql)) \
            $(wildcard src/sql/policy/activity.sql) \
            $(sort $(wildcard src/sql/lexicon/*.sql)) \
            $(sort $(wildcard src/sql/rulebooks/*.sql)) \
            $(wildcard src/sql/policy/example.sql) \
            $(wildcard src/sql/finish.sql)

MODULE_big = carecoord
OBJS       = $(patsubst %.c,%.o,$(sort $(wildcard src/*.c)))
DATA       = $(wildcard src/sql/carecoord--*--*.sql)
DATA_built = $(SCRIPT)

REGRESS        = $(patsubst sql/%.sql,%,$(wildcard sql/install.sql $(STEMS:%=sql/%.sql)))
REGRESS_OPTS   = $(if $(filter install,$(REGRESS)),,--load-extension=carecoord)
ISOLATION      = $(patsubst test/isolation/specs/%.spec,%,$(sort $(wildcard test/isolation/specs/*.spec)))
ISOLATION_OPTS = --inputdir=test/isolation --load-extension=carecoord
PROVE_TESTS    = $(sort $(wildcard test/t/*.pl))
TAP_TESTS      = $(if $(PROVE_TESTS),1)

PG_CPPFLAGS = -I$(srcdir)/src
PG_CFLAGS   = -Wall -Wextra -Wno-unused-parameter
ifneq ($(filter 1 true,$(CI) $(WERROR)),)
PG_CFLAGS  += -Werror
endif
# No bitcode: nothing here gains from being inlined.
override with_llvm = no

EXTRA_CLEAN = output_iso

STRAY = $(filter-out $(FRAGMENTS) $(SCRIPT) $(DATA) $(REGRESS:%=sql/%.sql),$(wildcard src/sql/*.sql src/sql/*/*.sql sql/*.sql))
$(if $(STRAY),$(warning in no list, so neither installed nor tested: $(STRAY)))

# These need nothing but make: test/run finds or installs the rest.
HELPERS = demo test bench score learn
.PHONY: $(HELPERS)
$(HELPERS):
	@test/run $@

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
ifneq ($(PGXS),)
.DEFAULT_GOAL := all
include $(PGXS)
else ifneq ($(filter-out $(HELPERS),$(or $(MAKECMDGOALS),all)),)
$(error $(PG_CONFIG) not found: install postgresql-server-dev-15, or set PG_CONFIG)
endif

# Our own functions, not the server's that happen to bear the same name.
ifeq ($(PORTNAME),linux)
SHLIB_LINK = -Wl,-Bsymbolic
endif

# The way of a note is worth a harder look by the compiler.
src/text.o src/reader.o src/context.o src/rules.o src/weigh.o: CFLAGS += -O3

$(OBJS): $(wildcard src/*.h)

$(SCRIPT): $(FRAGMENTS) carecoord.control Makefile
	cat $(FRAGMENTS) > $@

# What a list holds, for test/run: make show-REGRESS
show-%:
	@echo $($*)
