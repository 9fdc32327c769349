# A session on a hot standby judges by the primary's rules as they arrive, and its replayed commits end its rules' life.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $primary = PostgreSQL::Test::Cluster->new('primary');
$primary->init(allows_streaming => 1, extra => [ '--encoding=UTF8', '--locale=C' ]);
$primary->start;
$primary->safe_psql('postgres', <<'SQL');
CREATE EXTENSION carecoord;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_glorp', 'verb', 'test');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'glorped', 'past');
INSERT INTO carecoord.rule (name, activity, concept, actor) VALUES ('zz_glorp', 'waiting', 'zz_glorp', 'any');
CREATE TABLE other (a int);
SQL
$primary->backup('copy');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'copy', has_streaming => 1);
$standby->start;

my $see = "SELECT carecoord.recognize('glorped'), carecoord.recognize('blixed')";
my $session = $standby->background_psql('postgres');
is($session->query_safe($see), '{waiting}|{}', 'on the standby');

sub on_primary
{
	my ($sql) = @_;
	$primary->safe_psql('postgres', $sql);
	$primary->wait_for_catchup($standby, 'replay', $primary->lsn('insert'));
}

on_primary("INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'blixed', 'past')");
is($session->query_safe($see), '{waiting}|{waiting}', 'a new phrase arrives in a warm session');
on_primary("BEGIN; DELETE FROM carecoord.phrase WHERE phrase = 'blixed'; ROLLBACK");
is($session->query_safe($see), '{waiting}|{waiting}', 'what was rolled back does not');

# An old snapshot keeps its rules, and leaves none behind.
$session->query_safe('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
on_primary("DELETE FROM carecoord.phrase WHERE phrase = 'glorped'");
$session->query_safe('SELECT count(*) FROM other');
is($session->query_safe($see), '{waiting}|{waiting}', 'an old snapshot keeps its rules');
$session->query_safe('COMMIT');
is($session->query_safe($see), '{}|{waiting}', 'and leaves none behind');

# The standby's session goes on when it becomes the primary.
$standby->promote;
is($session->query_safe($see), '{}|{waiting}', 'promoted');
$session->query_safe("INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'glorped', 'past')");
is($session->query_safe($see), '{waiting}|{waiting}', 'and writable');

$session->quit;
$standby->stop;
$primary->stop;
done_testing();
