# Parallel workers answer as one process does: with the rules that are committed, with the transaction's own, and with
# those of an old snapshot.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $parallel = <<'SQL';
SET max_parallel_workers_per_gather = 3;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SQL

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->append_conf('postgresql.conf', <<'CONF');
max_worker_processes = 8
max_parallel_workers = 8
autovacuum = off
CONF
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION carecoord;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_glorp', 'verb', 'test'), ('zz_frob', 'term', 'test');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'glorped', 'past'), ('zz_frob', 'frob', NULL);
INSERT INTO carecoord.rule (name, activity, concept, condition, actor) VALUES
	('zz_waiting', 'waiting', 'zz_glorp', NULL, 'any'), ('zz_advocacy', 'advocacy', 'zz_glorp', '> 3 zz_frob', 'any');
-- 20,000 notes of different make and length; every third is out of line.
CREATE TABLE note (id int, note text) WITH (parallel_workers = 3);
INSERT INTO note SELECT i, CASE WHEN i % 1000 <> 0 THEN
		repeat('Lorem ipsum ' || md5(i::text) || '. ', i % 7)
		|| (ARRAY['CM glorped the frob for 20 minutes.', 'Glorped.', 'blixed it', 'Nothing.', 'é glorped; blixed a frob.'])[1 + i % 5]
		|| CASE WHEN i % 3 = 0 THEN repeat(' ' || md5(i::text), 100) ELSE '' END END
	FROM generate_series(1, 20000) AS i;
VACUUM ANALYZE note;
SQL

my %queries = (
	recognize => "SELECT id, carecoord.recognize(note)::text AS answer FROM note",
	classify => "SELECT id, carecoord.classify('alameda', note)::text || carecoord.classify('san_diego', note, '2024-05-05')::text AS answer FROM note",
	activities => "SELECT id, a::text AS answer FROM note, carecoord.activities('alameda', note) AS a",
	highlight => "SELECT id, carecoord.highlight('alameda', note, NULL, '<%a>', '</%v>') AS answer FROM note");

sub sum_of
{
	my ($query) = @_;
	return "SELECT count(answer), md5(string_agg(id || answer, ',' ORDER BY id, answer)) FROM ($query OFFSET 0) AS q";
}

my $serial = $node->background_psql('postgres');
my $many = $node->background_psql('postgres');
$serial->query_safe('SET max_parallel_workers_per_gather = 0');
$many->query_safe($parallel);

for my $name (sort keys %queries)
{
	my $plan = $many->query_safe("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) " . sum_of($queries{$name}));
	like($plan, qr/Gather.*Workers Launched: [1-9]/s, "$name: workers take part");
	$plan = $serial->query_safe("EXPLAIN (COSTS OFF) " . sum_of($queries{$name}));
	unlike($plan, qr/Gather/, "$name: the other session has none");
}

sub same
{
	my ($when) = @_;
	my %sums;
	for my $name (sort keys %queries)
	{
		$sums{$name} = $many->query_safe(sum_of($queries{$name}));
		is($sums{$name}, $serial->query_safe(sum_of($queries{$name})), "$when: $name");
	}
	return \%sums;
}

my $found = "SELECT count(*) FROM note WHERE note ~ '^blixed' AND carecoord.recognize(note) = '{waiting}'";
my $blixed = "INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'blixed', 'past')";
my $before = same('at first');
is($many->query_safe($found), '0', 'a word that is no phrase yet');

# Uncommitted rules of the own transaction: each session has its own. (A unique pair of words may not be inserted twice
# at once, so one session after the other.)
my %own;
for my $pair ([ $many, \$own{many} ], [ $serial, \$own{serial} ])
{
	my ($session, $result) = @$pair;
	$session->query_safe("BEGIN; $blixed");
	$$result = join "\n", map { $session->query_safe(sum_of($queries{$_})) } sort keys %queries;
	cmp_ok($session->query_safe($found), '>', 0, 'own uncommitted rules are used');
	$session->query_safe('SAVEPOINT a');
	$session->query_safe("DELETE FROM carecoord.phrase WHERE phrase = 'blixed'");
	is($session->query_safe($found), '0', 'own uncommitted removal too');
	$session->query_safe('ROLLBACK TO a');
	cmp_ok($session->query_safe($found), '>', 0, 'and its rollback');
	$session->query_safe('ROLLBACK');
	is($session->query_safe($found), '0', 'after the rollback they are gone');
}
is($own{many}, $own{serial}, 'own uncommitted rules: the same answers');
isnt($own{many}, join("\n", map { $before->{$_} } sort keys %queries), 'which are others than without them');

# An old snapshot decides for the workers too.
$_->query_safe('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1') for $serial, $many;
$node->safe_psql('postgres', $blixed);
is_deeply(same('repeatable read'), $before, 'repeatable read: as before the commit');
is($many->query_safe($found), '0', 'repeatable read: no new phrase');
$_->query_safe('COMMIT') for $serial, $many;
my $after = same('after it');
isnt($after->{recognize}, $before->{recognize}, 'after it: the new phrase');

# A function's second query has a newer snapshot than its first, whose rules the leader still holds; a worker that read
# newer ones would make one query's rows differ. All notes of this table are alike, so all answers must be.
$node->safe_psql('postgres', <<'SQL');
CREATE TABLE alike WITH (parallel_workers = 3) AS
	SELECT i, 'frimmed' || repeat(' lorem', 100) AS note FROM generate_series(1, 20000) AS i;
CREATE FUNCTION zz_twice() RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM carecoord.recognize('frimmed');
	PERFORM pg_advisory_lock(1);
	RETURN QUERY SELECT DISTINCT carecoord.recognize(note)::text FROM alike;
END $$;
SQL
my $holder = $node->background_psql('postgres');
$holder->query_safe('SELECT pg_advisory_lock(1)');
$many->query_until(qr/started/, "\\echo started\nSELECT count(*) FROM zz_twice();\n");
ok($node->poll_query_until('postgres', "SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"), 'the function waits');
$node->safe_psql('postgres', "INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'frimmed', 'past')");
$holder->query_safe('SELECT pg_advisory_unlock(1)');
is($many->query_safe('SELECT pg_advisory_unlock_all()') =~ s/\s+\z//r, '1', 'leader and workers of one query judge alike');
is($many->query_safe("SELECT carecoord.recognize('frimmed')"), '{waiting}', 'the next statement has the new phrase');

$_->quit for $serial, $many, $holder;
$node->stop;
done_testing();
