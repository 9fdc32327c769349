# No error of carecoord carries words of a note to the client or into the log, at default settings, however it came
# there; it still says what is wrong.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);

# PostgreSQL::Test::Cluster logs all statements; the server does not.
$node->append_conf('postgresql.conf', <<'CONF');
log_statement = none
log_line_prefix = '%e '
CONF
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION carecoord;
CREATE TABLE stored (id int, note text) WITH (parallel_workers = 2);
INSERT INTO stored SELECT i, 'Zzmarker was driven home.' FROM generate_series(1, 5000) AS i;
CREATE TABLE guarded (id int, note text, verdict carecoord.verdict);
CREATE FUNCTION judge_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.verdict := carecoord.classify('zz_unknown', NEW.note);
	RETURN NEW;
END $$;
CREATE TRIGGER judge_row BEFORE INSERT ON guarded FOR EACH ROW EXECUTE FUNCTION judge_row();
CREATE FUNCTION by_argument(note text) RETURNS carecoord.verdict LANGUAGE plpgsql AS $$
BEGIN
	RETURN carecoord.classify('zz_unknown', note);
END $$;
CREATE FUNCTION by_literal() RETURNS carecoord.verdict LANGUAGE plpgsql AS $$
BEGIN
	RETURN carecoord.classify('zz_unknown', 'Zzmarker was driven home.');
END $$;
CREATE FUNCTION by_dynamic(note text) RETURNS carecoord.verdict LANGUAGE plpgsql AS $$
DECLARE
	result carecoord.verdict;
BEGIN
	EXECUTE format('SELECT carecoord.classify(%L, %L)', 'zz_unknown', note) INTO result;
	RETURN result;
END $$;
CREATE FUNCTION raised_again(note text) RETURNS carecoord.verdict LANGUAGE plpgsql AS $$
BEGIN
	RETURN by_dynamic(note);
EXCEPTION WHEN invalid_parameter_value THEN
	RAISE;
END $$;
CREATE FUNCTION in_sql(note text) RETURNS carecoord.verdict LANGUAGE sql AS
	'SELECT carecoord.classify(''zz_unknown'', note) FROM generate_series(1, 2)';
CREATE FUNCTION scanned() RETURNS SETOF bigint LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY SELECT count(*) FROM stored WHERE carecoord.classify('zz_unknown', note) = 'billable' AND note <> 'Zzmarker';
END $$;
SQL

# The words of the note are not case sensitive, so neither is the search.
sub check
{
	my ($what, $offset, $status, $client) = @_;
	my $log = substr(slurp_file($node->logfile), $offset);
	isnt($status, 0, "$what: fails");
	unlike($client, qr/zzmarker/i, "$what: nothing to the client");
	unlike($log, qr/zzmarker/i, "$what: nothing to the log");
	return ($client, $log);
}

sub refused
{
	my ($what, $sql, %expect) = @_;
	my $state = $expect{state} // '22023';
	my $saying = $expect{saying} // qr/alameda, dwihn, los_angeles/;
	my $offset = -s $node->logfile;
	my ($status, $out, $err) = $node->psql('postgres', "\\set VERBOSITY verbose\n$sql", on_error_stop => 1);
	my ($client, $log) = check($what, $offset, $status, "$out\n$err");
	like($client, qr/ERROR:  \Q$state\E: .*$saying/s, "$what: the client is told the SQLSTATE and what to do");
	like($log, qr/^\Q$state\E ERROR:  .*$saying/ms, "$what: so is the log");
}

my $note = "'Zzmarker was driven home.'";

refused('plain', "SELECT carecoord.classify('zz_unknown', $note)");
refused('activities', "SELECT * FROM carecoord.activities('zz_unknown', $note)");
refused('highlight', "SELECT carecoord.highlight('zz_unknown', $note)");
refused('explain', "SELECT carecoord.explain('zz_unknown', $note)");
refused('prepared', "PREPARE p AS SELECT carecoord.classify('zz_unknown', \$1); EXECUTE p($note)");
refused('PL/pgSQL function, argument', "SELECT by_argument($note)");
refused('PL/pgSQL function, literal', "SELECT by_literal() WHERE $note <> ''");
refused('PL/pgSQL function, dynamic', "SELECT by_dynamic($note)");
refused('PL/pgSQL function, raised again', "SELECT raised_again($note)");
refused('SQL function', "SELECT in_sql($note)");
refused('DO block', "DO \$\$ BEGIN PERFORM carecoord.classify('zz_unknown', $note); END \$\$");
refused('DO block, dynamic', "DO \$\$ BEGIN EXECUTE 'SELECT carecoord.classify(''zz_unknown'', ' || quote_literal($note) || ')'; END \$\$");
refused('cursor', "BEGIN; DECLARE c CURSOR FOR SELECT carecoord.classify('zz_unknown', $note); FETCH c");
refused('trigger, INSERT', "INSERT INTO guarded VALUES (1, $note)");
refused('trigger, COPY', "COPY guarded (id, note) FROM stdin;\n1\tZzmarker was driven home.\n\\.\n");
refused('index', "CREATE FUNCTION frozen(text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT carecoord.classify(''zz_unknown'', \$1)::text FROM generate_series(1, 2)';\nCREATE INDEX ON stored (frozen(note))");

my $parallel = "SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET parallel_leader_participation = off;\n";
my $scan = "SELECT count(*) FROM stored WHERE carecoord.classify('zz_unknown', note) = 'billable' AND note <> 'Zzmarker'";
like($node->safe_psql('postgres', "$parallel EXPLAIN $scan"), qr/Gather/, 'the scan is parallel');
refused('parallel scan', "$parallel $scan");
refused('parallel scan in a function', "$parallel SELECT * FROM scanned()");
refused('parallel scan in a DO block', "$parallel DO \$\$ DECLARE n bigint; BEGIN EXECUTE '" . ($scan =~ s/'/''/gr) . "' INTO n; END \$\$");

# Bound parameters of the extended protocol.
my $script = PostgreSQL::Test::Utils::tempdir . '/bound.sql';
append_to_file($script, "SELECT carecoord.classify('zz_unknown', :note);\n");
for my $mode (qw(extended prepared))
{
	my $offset = -s $node->logfile;
	my ($out, $err) = ('', '');
	my $ok = IPC::Run::run([ 'pgbench', '-n', '-t', '1', '-M', $mode, '-D', 'note=Zzmarker was driven home.', '-f', $script, '-d', $node->connstr('postgres') ],
		'>', \$out, '2>', \$err);
	# pgbench tells its variables to nobody
	check("bound parameters, $mode", $offset, $? >> 8, "$out\n$err");
	like(substr(slurp_file($node->logfile), $offset), qr/^22023 ERROR:  .*alameda/ms, "bound parameters, $mode: the log is told what to do");
}

# The note where the rulebook should be: the name that is not found is then the note.
refused('swapped', "SELECT carecoord.classify($note, 'alameda')");
refused('swapped, in a function', "DO \$\$ BEGIN PERFORM carecoord.activities($note, 'alameda'); END \$\$");
refused('swapped, parallel', "$parallel SELECT count(*) FROM stored WHERE carecoord.classify(note, 'alameda') = 'billable'");
refused('swapped, one word', "SELECT carecoord.classify('Zzmarker', 'alameda')");
# What has the form of a rulebook's name is shown, since it is most likely a misspelt one.
my ($shown) = $node->psql('postgres', "SELECT carecoord.classify('alamada', 'Zzmarker')", stderr => \my $misspelt);
like($misspelt, qr/rulebook "alamada" does not exist/, 'a misspelt rulebook is named');
unlike($misspelt, qr/zzmarker/i, 'and the note is not');

# Notes that are too long.
my $long = "'Zzmarker was driven home.' || repeat('x', 17 * 1024 * 1024)";
my %limit = (state => '54000', saying => qr/at most \d+ can be read/);
refused('too long, recognize', "SELECT carecoord.recognize($long)", %limit);
refused('too long, classify', "SELECT carecoord.classify('alameda', $long)", %limit);
refused('too long, in a function', "DO \$\$ BEGIN PERFORM carecoord.highlight('alameda', $long); END \$\$", %limit);
refused('too long, compare_rulebooks', "SELECT * FROM carecoord.compare_rulebooks($long)", %limit);
refused('too long, parallel',
	"UPDATE stored SET note = $long WHERE id = 17;\n$parallel SELECT count(*) FROM stored WHERE carecoord.recognize(note) <> '{}' AND note <> 'Zzmarker'", %limit);

# A rule that cannot be compiled is an error for whoever calls: it may name the rule, not the note. Only a change behind
# the triggers' back makes one.
$node->safe_psql('postgres', <<'SQL');
INSERT INTO carecoord.concept (name, meaning) VALUES ('zz_glorp', 'test');
ALTER TABLE carecoord.phrase DISABLE TRIGGER USER;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_glorp', '(glorped|');
DO $$
DECLARE
	name text;
BEGIN
	FOR name IN SELECT tgname FROM pg_trigger WHERE tgrelid = 'carecoord.phrase'::regclass AND NOT tgisinternal LOOP
		EXECUTE format('ALTER TABLE carecoord.phrase ENABLE ALWAYS TRIGGER %I', name);
	END LOOP;
END $$;
SQL
refused('unreadable rules', "SELECT carecoord.recognize($note)", state => 'F0000', saying => qr/glorped/);
refused('unreadable rules, in a function', "DO \$\$ BEGIN PERFORM carecoord.recognize($note); END \$\$", state => 'F0000', saying => qr/glorped/);

$node->stop;
done_testing();
