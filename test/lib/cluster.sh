# shellcheck shell=bash
# A private build and cluster below one folder, $TOP. Sourced by test/run.
#   src/ copy of the sources   dest/ what make install wrote   data/ cluster   s/ socket   tmp/ TMPDIR   log, server.log

# Takes a folder for TOP.
use_top() { TOP=$1 LOG=$1/log; }

# Makes its parts, owned by the ordinary user and closed to all others but root; tells programs where they are.
make_top() {
	((EUID)) || chown "$("${AS_USER[@]}" id -u):$("${AS_USER[@]}" id -g)" "$TOP"
	"${AS_USER[@]}" mkdir -p "$TOP"/{src,dest,s,tmp}
	export CARECOORD_SRC=$TOP/src EXTDEST=$TOP/dest TEMP_CONFIG=$TOP/extension.conf # the last is read by TAP clusters
	export PG_BINDIR PATH=$PG_BINDIR:$PATH PGHOST=$TOP/s PGPORT=5432 PGUSER=postgres HOME=$TOP/tmp TMPDIR=$TOP/tmp
	cd "$TOP" || return
}

# Runs PGXS's make in the copy of the sources.
in_copy() {
	"${AS_USER[@]}" make -C "$CARECOORD_SRC" --no-print-directory PG_CONFIG="$PG_CONFIG" "$@"
}

# Copies the work tree: what git knows or does not ignore; without git, all of it.
copy_sources() {
	local git=(git -C "$ROOT" -c safe.directory='*') list=$TOP/tmp/files file
	if [[ -e $ROOT/.git ]] && command -v git >/dev/null; then
		"${git[@]}" ls-files -z --cached --others --exclude-standard
	else
		(cd "$ROOT" && find . -name .git -prune -o -type f -print0)
	fi | while IFS= read -r -d '' file; do
		[[ -e $ROOT/$file || -L $ROOT/$file ]] && printf '%s\0' "$file"
	done >"$list"
	tar -C "$ROOT" --null -T "$list" -cf - | "${AS_USER[@]}" tar -C "$CARECOORD_SRC" --no-same-owner -xf -
}

# Removes from the copy what is gone from the work tree.
drop_stale() {
	local file
	while IFS= read -r file; do
		[[ -e $ROOT/$file ]] || rm -f "$CARECOORD_SRC/$file"
	done < <(cd "$CARECOORD_SRC" && find src sql expected test -type f ! -name '*.o' ! -name 'carecoord--*.sql' 2>/dev/null)
}

# Compiles and installs below dest/.
build() {
	[[ -z ${WITHOUT_WEIGHTS:-} ]] || echo '-- none' >"$CARECOORD_SRC/src/sql/lexicon/95_weights.sql"
	[[ -e $ROOT/.git ]] || in_copy -s clean
	in_copy -s -j"$(nproc)" all WERROR="${WERROR:-}" && in_copy -s install DESTDIR="$EXTDEST"
}

# Creates the cluster and starts it.
start_cluster() {
	local libdir sharedir
	libdir=$("$PG_CONFIG" --pkglibdir) sharedir=$("$PG_CONFIG" --sharedir)
	if (($("$PG_CONFIG" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/') >= 18)); then
		echo "extension_control_path = '$EXTDEST$sharedir:\$system'"
	else
		echo "extension_destdir = '$EXTDEST'" # Debian's own setting
	fi | "${AS_USER[@]}" tee "$TEMP_CONFIG"
	echo "dynamic_library_path = '$EXTDEST$libdir:\$libdir'" | "${AS_USER[@]}" tee -a "$TEMP_CONFIG"
	"${AS_USER[@]}" "$PG_BINDIR/initdb" -D "$TOP/data" -U "$PGUSER" --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync || return
	"${AS_USER[@]}" tee -a "$TOP/data/postgresql.conf" <<-CONF
		include '$TEMP_CONFIG'
		listen_addresses = ''
		unix_socket_directories = '$PGHOST'
		port = $PGPORT
		fsync = off
	CONF
	"${AS_USER[@]}" "$PG_BINDIR/pg_ctl" -D "$TOP/data" -l "$TOP/server.log" -w start 9>&- || { cat "$TOP/server.log"; return 1; }
}

# Creates a database that has the extension.
create_database() {
	"$PG_BINDIR/createdb" "$1" && sql -d "$1" -c 'CREATE EXTENSION carecoord'
}

# Runs psql on the cluster, stopping at the first error.
sql() { "$PG_BINDIR/psql" -X -q -v ON_ERROR_STOP=1 "$@"; }

# Stops every server whose data lie below TOP and removes TOP.
remove_top() {
	local pidfile
	while IFS= read -r pidfile; do
		"${AS_USER[@]}" "$PG_BINDIR/pg_ctl" -D "${pidfile%/*}" -m immediate -w stop
	done < <(find "$TOP" -name postmaster.pid 2>/dev/null) >/dev/null 2>&1
	cd / && rm -rf "$TOP"
}
