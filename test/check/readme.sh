#!/usr/bin/env bash
# Runs every ```sql block of README.md, in one session, and compares what is
# printed with the ```text block that follows it, if one does.
# With argument "write" it puts the real output into the README instead.
set -euo pipefail
root=${CARECOORD_SRC:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# the blocks, numbered: N.sql and N.text
awk -v dir="$work" '
	/^```sql$/  { block = "sql"; n++; next }
	/^```text$/ { block = (last == "sql") ? "text" : ""; if (block != "") printf "" > (dir "/" n ".text"); next }
	/^```/      { last = block; block = ""; next }
	block == "" && /[^ ]/ { last = "" }
	block != "" { print > (dir "/" n "." block) }
' "$root/README.md"

for sql in $(cd "$work" && ls ./*.sql | sort -t/ -k2 -n); do
	n=$(basename "$sql" .sql)
	printf '\\echo :::%s\n' "$n"
	cat "$work/$n.sql"
done >"$work/all"
"${PG_BINDIR:+$PG_BINDIR/}psql" -X -q -f "$work/all" 2>&1 | sed 's/^psql:[^ ]*: //' |
	awk -v dir="$work" '/^:::/ { n = substr($0, 4); next } { print > (dir "/" n ".real") }'

status=0
for text in "$work"/*.text; do
	n=$(basename "$text" .text)
	touch "$work/$n.real"
	sed -i -e 's/ *$//' "$work/$n.real" "$text"
	sed -i -e '${/^$/d}' "$work/$n.real" "$text"
	if ! diff -u --label "README block $n" --label "real output" "$text" "$work/$n.real"; then status=1; fi
done
if [[ ${1:-} == write ]]; then
	awk -v dir="$work" '
		/^```sql$/  { block = "sql"; n++; print; next }
		/^```text$/ && last == "sql" { print; while ((getline line < (dir "/" n ".real")) > 0) print line; skip = 1; last = ""; next }
		skip && /^```$/ { skip = 0 }
		skip { next }
		/^```$/ { last = block; block = "" }
		!/^```/ && block == "" && /[^ ]/ { last = "" }
		{ print }
	' "$root/README.md" >"$work/README" && cat "$work/README" >"$root/README.md"
	exit 0
fi
exit $status
