# shellcheck shell=bash
# What the machine offers: PostgreSQL, a compiler, an ordinary user. Sourced by test/run.

# Say what is wrong, in one line, and stop.
die() { printf 'test/run: %s\n' "$*" >&2; exit 1; }

# Sets PG_CONFIG and PG_BINDIR to a PostgreSQL that has both server and build files; fails if there is none.
find_postgres() {
	local candidate candidates=("${PG_CONFIG:-}" "/usr/lib/postgresql/${PG_MAJOR:-15}/bin/pg_config")
	[[ ${PG_MAJOR:-} ]] || candidates+=(pg_config /usr/lib/postgresql/*/bin/pg_config)
	for candidate in "${candidates[@]}"; do
		candidate=$(command -v "${candidate:-/nonexistent}") || continue
		PG_BINDIR=$("$candidate" --bindir) || continue
		if [[ -x $PG_BINDIR/initdb && -e $("$candidate" --pgxs) && -e $("$candidate" --includedir-server)/postgres.h ]]; then
			PG_CONFIG=$candidate
			return 0
		fi
	done
	return 1
}

# Prints the Debian packages that are missing for the given command (demo or test).
missing_packages() {
	find_postgres || printf '%s\n' "postgresql-${PG_MAJOR:-15}" "postgresql-server-dev-${PG_MAJOR:-15}"
	command -v gcc >/dev/null || echo gcc
	[[ -e /usr/include/stdio.h ]] || echo libc6-dev
	[[ $1 == test ]] || return 0
	command -v prove >/dev/null || echo perl
	perl -MIPC::Run -e 1 2>/dev/null || echo libipc-run-perl
}

# Installs packages, as root, without creating, starting or stopping any cluster. Runs in a bash of its own,
# with nothing local, for the trap is run when the function is over.
install_as_root() {
	policy=/usr/sbin/policy-rc.d conf=/etc/postgresql-common/createcluster.conf clusters=${conf%conf}d made=()
	if [[ -e $conf ]] && ! grep -q "^ *include_dir.*$clusters" "$conf"; then
		echo "$conf does not include $clusters: cannot prevent a main cluster"
		return 1
	fi
	trap 'rm -f "${made[@]}"; rmdir "$clusters" 2>/dev/null || :' EXIT
	trap 'exit 130' INT TERM HUP
	mkdir -p "$clusters"
	made+=("$clusters/zz-no-main-cluster.conf")
	echo 'create_main_cluster = false' > "${made[0]}"
	if [[ ! -e $policy ]]; then # an administrator's own policy stays
		made+=("$policy")
		printf '#!/bin/sh\nexit 101\n' > "$policy"
		chmod 755 "$policy"
	fi
	export DEBIAN_FRONTEND=noninteractive
	apt-get -q update &&
		apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends --no-upgrade "$@"
}

# Makes sure that all is there that the given command (demo or test) needs.
provide() {
	local missing sudo=()
	mapfile -t missing < <(missing_packages "$1")
	if ((${#missing[@]})); then
		if ((EUID)); then
			if ! command -v sudo >/dev/null || ! { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
				die "neither root nor sudo: please install on this machine: apt-get install ${missing[*]}"
			fi
			sudo=(sudo)
		fi
		command -v apt-get >/dev/null || die "no apt-get here: please install what these Debian packages hold: ${missing[*]}"
		begin "install ${missing[*]}"
		"${sudo[@]}" bash -c "$(declare -f install_as_root); install_as_root \"\$@\"" bash "${missing[@]}" </dev/null >"$LOG" 2>&1 ||
			{ end failed; tail -n 20 "$LOG" >&2; die "please install by hand: apt-get install ${missing[*]}"; }
		end
	fi
	find_postgres || die "no PostgreSQL ${PG_MAJOR:-15} with its build files found"
}

# Sets AS_USER, the prefix that runs a command as the ordinary user who owns the cluster.
drop_root() {
	local user
	AS_USER=()
	((EUID == 0)) || return 0
	user=$(id -un postgres 2>/dev/null || id -un nobody)
	AS_USER=(setpriv "--reuid=$user" "--regid=$(id -g "$user")" --init-groups)
}
