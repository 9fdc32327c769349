# Own rows and answers outlive a restart and a crash; a session that starts cold answers as one that is warm.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->append_conf('postgresql.conf', "max_prepared_transactions = 5");
$node->start;
$node->safe_psql('postgres', <<'SQL');
CREATE EXTENSION carecoord;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_glorp', 'verb', 'test');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'glorped', 'past');
INSERT INTO carecoord.rule (name, activity, concept, actor) VALUES ('zz_glorp', 'waiting', 'zz_glorp', 'any');
INSERT INTO carecoord.rulebook (name, title, publisher, valid) VALUES ('zz_book', 'Test', 'Test', '[2020-01-01,2021-01-01)');
INSERT INTO carecoord.ruling (rulebook, activity, verdict, document, section, valid) VALUES ('zz_book', 'waiting', 'billable', 'd', 's', '[2020-03-01,)');
SQL

my $question = <<'SQL';
SELECT carecoord.recognize('CM glorped.'), carecoord.classify('zz_book', 'CM glorped.', '2020-06-01'), carecoord.classify('alameda', 'CM glorped.');
SQL
my $answer = '{waiting}|billable|not_billable';

# Each question to a new session.
is($node->safe_psql('postgres', $question), $answer, 'at first');
$node->restart;
is($node->safe_psql('postgres', $question), $answer, 'after a restart');
$node->safe_psql('postgres', "INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'blixed', 'past')");
my $open = $node->background_psql('postgres', on_error_stop => 0);
$open->query_safe("BEGIN; INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'frimmed', 'past')");
is($open->query_safe("SELECT carecoord.recognize('frimmed')"), '{waiting}', 'an open transaction sees its own phrase');
$node->stop('immediate');
$open->{run}->finish;
$node->start;
is($node->safe_psql('postgres', $question), $answer, 'after a crash');
is($node->safe_psql('postgres', "SELECT carecoord.recognize('blixed'), carecoord.recognize('frimmed')"),
	'{waiting}|{}', 'what was committed before the crash is there, what was not is not');
is($node->safe_psql('postgres', "SELECT count(*) FROM carecoord.rule_history WHERE new_row ->> 'phrase' = 'blixed'"),
	'1', 'and so is the history');

# A prepared transaction's rules count from COMMIT PREPARED on, also for the session that prepared it.
my $session = $node->background_psql('postgres');
$session->query_safe("BEGIN; INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'frimmed', 'past')");
is($session->query_safe("SELECT carecoord.recognize('frimmed')"), '{waiting}', 'before it is prepared');
$session->query_safe("PREPARE TRANSACTION 'zz'");
is($session->query_safe("SELECT carecoord.recognize('frimmed')"), '{}', 'prepared');
$session->quit;
$node->stop('immediate');
$node->start;
$session = $node->background_psql('postgres');
is($session->query_safe("SELECT carecoord.recognize('frimmed')"), '{}', 'prepared, after a crash');
$node->safe_psql('postgres', "COMMIT PREPARED 'zz'");
is($session->query_safe("SELECT carecoord.recognize('frimmed')"), '{waiting}', 'committed by another session');
$session->quit;

# What a session was asked before changes no answer.
my $reasons = sub {
	my ($date) = @_;
	return "SELECT activity, verdict, reason FROM carecoord.activities('zz_book', 'CM glorped.', " . ($date ? "'$date'" : 'NULL') . ")";
};
my $warm = $node->background_psql('postgres');
for my $date ('2018-01-01', '2019-12-31', '2020-01-01', '2020-02-29', '2020-03-01', '2020-12-31', '2021-01-01', '2022-02-02', '')
{
	is($warm->query_safe($reasons->($date)), $node->safe_psql('postgres', $reasons->($date)),
		'warm as cold, ' . ($date || 'no date'));
}
$warm->quit;

$node->stop;
done_testing();
