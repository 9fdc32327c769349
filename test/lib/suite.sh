# shellcheck shell=bash
# The demo, the tests and the benchmark, on the running cluster. Sourced by test/run.

PASSED=0 FAILED=0

# Compares labelled notes with what is recognized in them: file $NOTES, or else
# the training half and the test half of the corpus.
run_score() {
	local corpus=$CARECOORD_SRC/test/corpus
	create_database score >"$LOG" 2>&1 || { cat "$LOG" >&2; exit 1; }
	if [[ -n ${NOTES:-} ]]; then
		score_notes "$NOTES" "$NOTES"
	else
		score_notes 'Training half: what lexicon and weights were made with' "$corpus"/dev.jsonl "$corpus"/train/*.jsonl
		score_notes 'Test half: other writers, unseen' "$corpus"/test/*.jsonl
	fi
}

# Compares the notes of some files, under a title.
score_notes() {
	cat "${@:2}" | "${AS_USER[@]}" tee "$TOP/tmp/notes" >/dev/null
	printf '\n%s (%s notes)\n\n' "$1" "$(wc -l <"$TOP/tmp/notes")"
	sql -d score -v notes="$TOP/tmp/notes" -v brief="${BRIEF:-0}" -f "$CARECOORD_SRC/test/corpus/score.sql"
}

# Learns the weights of signs from the training notes, and writes their file.
run_learn() {
	python3 -c 'import sklearn' 2>/dev/null || PATH=/usr/bin:$PATH
	create_database learn >"$LOG" 2>&1 || { cat "$LOG" >&2; exit 1; }
	PGDATABASE=learn PATH=$PATH:$PG_BINDIR python3 "$CARECOORD_SRC/test/corpus/learn" --out "$TOP/tmp/weights.sql" "$@"
	cp "$TOP/tmp/weights.sql" "$ROOT/src/sql/lexicon/95_weights.sql"
	echo 'written: src/sql/lexicon/95_weights.sql'
}

# Shows the demo.
run_demo() {
	create_database demo >"$LOG" 2>&1 || { cat "$LOG" >&2; exit 1; }
	printf 'run the demo\n\n'
	"${AS_USER[@]}" env PAGER='' "$PG_BINDIR/psql" -X -q -v ON_ERROR_STOP=1 -d demo \
		-v notes="$CARECOORD_SRC/test/corpus/dev.jsonl" -f "$CARECOORD_SRC/test/demo/demo.sql"
	if [[ ${KEEP:-} == 1 ]]; then
		trap - EXIT
		printf '\nThe cluster stays. To connect, and to stop and remove it:\n  %s\n  %s\n' \
			"$PG_BINDIR/psql -h $PGHOST -p $PGPORT -U $PGUSER demo" \
			"${AS_USER[*]:+${AS_USER[*]} }$PG_BINDIR/pg_ctl -D $TOP/data -m fast stop && rm -rf $TOP"
	fi
}

# Runs the benchmark in a database of its own.
run_bench() {
	step 'create the extension' create_database carecoord_bench
	cd "$CARECOORD_SRC" || return
	"${AS_USER[@]}" env PGDATABASE=carecoord_bench test/bench/run
}

# Runs all tests, or the part named by ONLY, and counts.
run_test() {
	local part
	for part in ${ONLY:-regress isolation tap check}; do
		"test_$part"
	done
	printf '\n%d passed, %d failed\n' "$PASSED" "$FAILED"
	((FAILED == 0))
}

test_regress() { pg_regress regress REGRESS regression.diffs ISOLATION= TAP_TESTS=; }
test_isolation() { pg_regress isolation ISOLATION output_iso/regression.diffs REGRESS= TAP_TESTS=; }

# Runs a list of pg_regress or isolation tests; counts each, shows the differences.
pg_regress() {
	local kind=$1 diffs=$CARECOORD_SRC/$3 all ok
	read -ra all < <(in_copy -s "show-$2") || :
	((${#all[@]})) || return 0
	begin "$kind: ${#all[@]}"
	quietly in_copy installcheck "${@:4}" || :
	ok=$(grep -cE '^(test .* \.\.\. ok|ok [0-9]+) ' "$LOG") || :
	count "$ok" $((${#all[@]} - ok)) "$([[ ! -s $diffs ]] || echo "$diffs")"
}

# Runs the TAP tests, one file after the other.
test_tap() {
	local files file
	read -ra files < <(in_copy -s show-PROVE_TESTS) || :
	for file in "${files[@]}"; do
		one "tap: ${file##*/}" in_copy installcheck REGRESS= ISOLATION= PROVE_TESTS="$file"
	done
}

# Runs the executable check scripts, each with a fresh database.
test_check() {
	local script
	for script in "$CARECOORD_SRC"/test/check/*.sh; do
		[[ -x $script ]] || continue
		one "check: ${script##*/}" check "$script"
	done
}

# Runs one check script.
check() {
	"$PG_BINDIR/dropdb" --if-exists --force carecoord_check && create_database carecoord_check &&
		cd "$CARECOORD_SRC" && "${AS_USER[@]}" env PGDATABASE=carecoord_check "$1"
}

# Runs one test that is a command, and counts it.
one() {
	begin "$1"
	if quietly "${@:2}"; then count 1 0; else count 0 1; fi
}

# Adds passed and failed ones, ends the line, and on failure shows a file, or the end of the log.
count() {
	PASSED=$((PASSED + $1)) FAILED=$((FAILED + $2))
	if (($2 == 0)); then
		end
	else
		end failed
		if [[ ${3:-} ]]; then head -n 300 "$3"; else tail -n 60 "$LOG"; fi >&2
		grep -E 'terminated by signal|PANIC|TRAP' "$TOP/server.log" >&2 || :
	fi
}
