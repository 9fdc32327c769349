# What would break everybody's rules. Concepts that are each other's ancestors must not stop everybody's reading of the rules. Whether such rows are refused,
# or the second of two sessions waits, or a ring does no harm, is open; that the next call answers is not.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION carecoord;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_glorp', 'verb', 'test');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'glorped', 'past');
INSERT INTO carecoord.rule (name, activity, concept, actor) VALUES ('zz_glorp', 'waiting', 'zz_glorp', 'any');
INSERT INTO carecoord.concept (name, meaning) VALUES ('zz_a', 'test'), ('zz_b', 'test');
SQL

sub still_answers
{
	my ($after) = @_;
	my ($status, $out, $err) = $node->psql('postgres', "SELECT carecoord.recognize('glorped')");
	is($out, '{waiting}', "recognize() answers after $after") or diag($err);
}

$node->psql('postgres', "INSERT INTO carecoord.concept (name, parent, meaning) VALUES ('zz_c', 'zz_d', 'test'), ('zz_d', 'zz_c', 'test')");
still_answers('a ring inserted by one command');
$node->psql('postgres', "DELETE FROM carecoord.concept WHERE name IN ('zz_c', 'zz_d')");

$node->psql('postgres', "UPDATE carecoord.concept SET parent = CASE name WHEN 'zz_a' THEN 'zz_b' ELSE 'zz_a' END WHERE name IN ('zz_a', 'zz_b')");
still_answers('a ring closed by one UPDATE');
$node->psql('postgres', "UPDATE carecoord.concept SET parent = NULL WHERE name IN ('zz_a', 'zz_b')");

my $first = $node->background_psql('postgres', on_error_stop => 0);
my $second = $node->background_psql('postgres', on_error_stop => 0);
$first->query("BEGIN; UPDATE carecoord.concept SET parent = 'zz_b' WHERE name = 'zz_a'");
$second->query_until(qr/started/, "\\echo started\nUPDATE carecoord.concept SET parent = 'zz_a' WHERE name = 'zz_b';\n");
# it is done, or waits for the first
$node->poll_query_until('postgres',
	"SELECT count(*) = 1 FROM pg_stat_activity WHERE query ~ '^UPDATE carecoord.concept SET parent = .zz_a.' AND (state <> 'active' OR wait_event_type = 'Lock')");
$first->query('COMMIT');
$first->quit;
$second->query('SELECT 1');
$second->quit;
still_answers('a ring closed by two sessions at once');

# Two rows that cannot be compiled, made behind the triggers' back: one after the other they can be removed.
$node->safe_psql('postgres', <<'SQL');
ALTER TABLE carecoord.phrase DISABLE TRIGGER USER;
INSERT INTO carecoord.phrase (concept, phrase) VALUES ('zz_a', '(frob|'), ('zz_b', '(nicate|');
DO $$
DECLARE
	name text;
BEGIN
	FOR name IN SELECT tgname FROM pg_trigger WHERE tgrelid = 'carecoord.phrase'::regclass AND NOT tgisinternal LOOP
		EXECUTE format('ALTER TABLE carecoord.phrase ENABLE ALWAYS TRIGGER %I', name);
	END LOOP;
END $$;
SQL
for my $concept ('zz_a', 'zz_b')
{
	my ($status, $out, $err) = $node->psql('postgres', "DELETE FROM carecoord.phrase WHERE concept = '$concept'");
	is($err, '', "the unreadable phrase of $concept can be removed");
}
still_answers('both are gone');

$node->stop;
done_testing();
