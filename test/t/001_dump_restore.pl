# Own rows of every table survive pg_dump and restore, plain, parallel and data only; shipped rows come from the
# extension and are not doubled; what the DBA granted stays granted; the notes are judged as before.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my @tables = qw(topic activity concept spelling phrase rule weight rulebook ruling example);

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->start;
$node->safe_psql('postgres', 'CREATE DATABASE source');
$node->safe_psql('source', 'CREATE EXTENSION carecoord; CREATE ROLE zz_editor LOGIN');

# A row of every kind: texts that COPY must escape, a child written before its parent, own rows in the place of shipped
# ones, switched off shipped ones, periods, and some history.
$node->safe_psql('source', <<'SQL');
INSERT INTO carecoord.topic (name, domain, meaning) VALUES ('zz_topic', 'test', E'tab\there, back\\slash, é, "quote", ''single''');
INSERT INTO carecoord.activity (name, topic, meaning) VALUES
	('zz_activity', 'zz_topic', E'two\nlines'), ('zz_other', 'zz_topic', 'other');
INSERT INTO carecoord.concept (name, kind, meaning) VALUES
	('zz_child', 'term', 'test'), ('zz_parent', 'term', 'test'), ('zz_glorp', 'verb', 'test'), ('zz_unused', 'term', 'test');
UPDATE carecoord.concept SET parent = 'zz_parent' WHERE name = 'zz_child';
INSERT INTO carecoord.spelling (written, meant) VALUES ('glrpd', 'glorped'), ('tmrw', 'tmrw');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES
	('zz_glorp', 'glorped [the] (big|small)', 'past'), ('zz_glorp', 'glorped', 'past'), ('zz_child', 'frob', NULL);
INSERT INTO carecoord.phrase (concept, phrase, form, valid) VALUES
	('zz_glorp', 'blixed', 'past', '[2020-01-01,2021-01-01)'), ('zz_glorp', 'blixed', 'past', '[2022-01-01,)');
INSERT INTO carecoord.phrase (concept, phrase, disabled)
	SELECT concept, phrase, true FROM carecoord.phrase WHERE shipped ORDER BY concept, phrase LIMIT 1;
INSERT INTO carecoord.rule (name, activity, concept, condition, actor) VALUES
	('zz_rule', 'zz_activity', 'zz_glorp', '~ 4 zz_parent', 'any'), ('zz_plain', 'zz_other', 'zz_glorp', '! zz_parent', 'any');
INSERT INTO carecoord.rule (name, activity, concept, disabled)
	SELECT name, activity, concept, true FROM carecoord.rule WHERE shipped ORDER BY name LIMIT 1;
INSERT INTO carecoord.weight (activity, kind, sign, weight) VALUES
	('zz_other', 'thing', 'zz_child', -25), ('zz_other', 'word', 'nothing', 40);
INSERT INTO carecoord.weight (activity, kind, sign, weight)
	SELECT activity, kind, sign, 0 FROM carecoord.weight WHERE shipped AND kind = 'word' ORDER BY activity, sign LIMIT 1;
INSERT INTO carecoord.rulebook (name, title, publisher, document_date, valid) VALUES
	('zz_book', 'Test', 'Test', '2024-02-29', '[2019-07-01,)');
INSERT INTO carecoord.ruling (rulebook, activity, verdict, condition, document, section, valid, disabled) VALUES
	('zz_book', 'zz_activity', 'billable', NULL, 'd', 's', '[2020-01-01,2023-01-01)', false),
	('zz_book', 'zz_activity', 'not_billable', NULL, 'd', 's', '[2023-01-01,)', false),
	('zz_book', 'zz_other', 'review', 'if so', 'd', 's', '(,)', false),
	('alameda', 'zz_activity', 'billable', NULL, 'd', 's', '(,)', false),
	('alameda', 'waiting', 'billable', NULL, 'd', 's', '(,)', true);
INSERT INTO carecoord.example (name, activity, sentence, recognized, rulebook, verdict) VALUES
	('zz_example', 'zz_activity', 'CM glorped the frob.', '{zz_activity}', 'zz_book', 'not_billable');
UPDATE carecoord.topic SET domain = 'tested' WHERE name = 'zz_topic';
DELETE FROM carecoord.concept WHERE name = 'zz_unused';
GRANT INSERT, UPDATE, DELETE ON carecoord.phrase TO zz_editor;
CREATE TABLE public.note (id int PRIMARY KEY, note text);
INSERT INTO public.note VALUES (1, 'CM glorped the frob.'), (2, 'CM glorped it; blixed the frob for 20 minutes.'),
	(3, 'glrpd'), (4, 'Nothing was done.'), (5, NULL);
SQL

# All that must be the same, as text.
sub own_rows
{
	my ($database) = @_;
	return join "\n", map {
		$node->safe_psql($database, "SELECT '$_', to_jsonb(t) FROM carecoord.$_ AS t WHERE NOT shipped ORDER BY 2")
	} @tables;
}

sub shipped_rows
{
	my ($database) = @_;
	return join "\n", map {
		$node->safe_psql($database,
			"SELECT '$_', count(*), md5(string_agg(to_jsonb(t)::text, ',' ORDER BY to_jsonb(t))) FROM carecoord.$_ AS t WHERE shipped")
	} @tables;
}

sub answers
{
	my ($database) = @_;
	return $node->safe_psql($database, <<'SQL');
CREATE TEMP TABLE n (id int, note text);
INSERT INTO n VALUES (1, 'CM glorped the frob.'), (2, 'CM glorped it; blixed the frob for 20 minutes.'),
	(3, 'glorped'), (4, 'Nothing was done.'), (5, NULL);
SELECT id, carecoord.recognize(note) FROM n ORDER BY id;
SELECT id, b, d, carecoord.classify(b, note, d), carecoord.highlight(b, note, d), carecoord.explain(b, note, d)
	FROM n, unnest(ARRAY['zz_book', 'alameda', 'dwihn']) AS b, unnest(ARRAY['2018-01-01', '2020-06-01', '2021-06-01', '2024-01-01']::date[]) AS d
	ORDER BY id, b, d;
SELECT id, a.* FROM n, carecoord.activities('zz_book', note, '2020-06-01') AS a ORDER BY id, span, activity;
SELECT * FROM carecoord.self_test('zz_book');
SQL
}

# Each line of the history that the source has.
sub history
{
	my ($database, $before) = @_;
	return $node->safe_psql($database, "SELECT to_jsonb(h) FROM carecoord.rule_history AS h WHERE changed_at <= '$before' ORDER BY changed_at, 1");
}

my $dumped_at = $node->safe_psql('source', 'SELECT max(changed_at) FROM carecoord.rule_history');
my %source = (
	own => own_rows('source'),
	shipped => shipped_rows('source'),
	answers => answers('source'),
	history => history('source', $dumped_at));
like($source{answers}, qr/^1\|\{zz_activity\}$/m, 'own rules find own activities');
is(scalar(split /\n/, $source{own}), 27, 'own rows in every table');
like($source{history}, qr/"DELETE"/, 'there is a history');

sub compare
{
	my ($database, $how) = @_;
	is(own_rows($database), $source{own}, "$how: own rows are the same");
	is(shipped_rows($database), $source{shipped}, "$how: shipped rows are the same, none twice");
	is(answers($database), $source{answers}, "$how: notes are judged the same");
	is(history($database, $dumped_at), $source{history}, "$how: the history is there");
	is($node->safe_psql($database, "SELECT count(*) FROM pg_trigger WHERE tgrelid::regclass::text ~ '^carecoord[.]' AND NOT tgisinternal AND tgenabled <> 'A'"),
		'0', "$how: all triggers fire always");
}

sub editor_writes
{
	my ($database, $how) = @_;
	is($node->safe_psql($database, <<'SQL'), '{zz_other}|zz_editor', "$how: a granted role still writes, and is recorded");
SET SESSION AUTHORIZATION zz_editor;
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'zorvled', 'past');
SELECT carecoord.recognize('zorvled'), (SELECT changed_by FROM carecoord.rule_history ORDER BY changed_at DESC LIMIT 1);
SQL
	my ($status) = $node->psql($database,
		"SET SESSION AUTHORIZATION zz_editor; INSERT INTO carecoord.rulebook (name, title, publisher) VALUES ('zz_no', 't', 'p')");
	isnt($status, 0, "$how: and writes nothing else");
}

my $dir = PostgreSQL::Test::Utils::tempdir;
my @to = ('--no-sync', '-d', $node->connstr('source'));

command_ok([ 'pg_dump', @to, '-f', "$dir/plain.sql" ], 'dump as a script');
$node->safe_psql('postgres', 'CREATE DATABASE plain');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('plain'), '-f', "$dir/plain.sql" ], 'restore the script');
compare('plain', 'script');
editor_writes('plain', 'script');

command_ok([ 'pg_dump', @to, '-Fd', '-j', '4', '-f', "$dir/dir" ], 'dump as a directory, four at a time');
$node->safe_psql('postgres', 'CREATE DATABASE parallel');
# pg_restore loads the tables all at once here: rows come before those they refer to.
my $restored = run_log([ 'pg_restore', '-e', '-j', '4', '-d', $node->connstr('parallel'), "$dir/dir" ]);
ok($restored, 'restore the directory, four at a time');
if ($restored)
{
	compare('parallel', 'directory');
	editor_writes('parallel', 'directory');
}

# A session that has judged already takes the restored rows in.
command_ok([ 'pg_dump', @to, '--data-only', '-f', "$dir/data.sql" ], 'dump the data');
$node->safe_psql('postgres', 'CREATE DATABASE data');
$node->safe_psql('data', 'CREATE EXTENSION carecoord; CREATE TABLE public.note (id int PRIMARY KEY, note text)');
my $session = $node->background_psql('data');
is($session->query_safe("SELECT carecoord.recognize('glorped')"), '{}', 'data only: nothing before');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('data'), '-f', "$dir/data.sql" ], 'restore the data');
is($session->query_safe("SELECT carecoord.recognize('glorped')"), '{zz_other}', 'data only: a session in between sees them');
$session->quit;
compare('data', 'data only');

# The same data once more (the notes are refused, being there already): what is then deleted stays deleted.
$node->psql('data', slurp_file("$dir/data.sql") =~ s/^COPY public.*?^\\\.$//msr, on_error_stop => 0);
is(own_rows('data'), $source{own}, 'twice: own rows are the same');
$node->safe_psql('data', "DELETE FROM carecoord.phrase WHERE phrase = 'glorped'");
command_ok([ 'pg_dump', '--no-sync', '-d', $node->connstr('data'), '-f', "$dir/twice.sql" ], 'dump after a deletion');
$node->safe_psql('postgres', 'CREATE DATABASE twice');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('twice'), '-f', "$dir/twice.sql" ], 'restore it');
is(own_rows('twice'), own_rows('data'), 'twice: a deleted row stays away');

# A row a statement, so that the restore goes through all that the rows have been.
command_ok([ 'pg_dump', @to, '--inserts', '-f', "$dir/inserts.sql" ], 'dump as INSERTs');
$node->safe_psql('postgres', 'CREATE DATABASE inserts');
command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('inserts'), '-f', "$dir/inserts.sql" ], 'restore the INSERTs');
compare('inserts', 'inserts');

# Once more from what was restored: nothing is added on the way but history.
command_ok([ 'pg_dump', '--no-sync', '-d', $node->connstr('plain'), '-Fc', '-f', "$dir/again" ], 'dump what was restored');
$node->safe_psql('postgres', 'CREATE DATABASE again');
$node->safe_psql('plain', "DELETE FROM carecoord.phrase WHERE phrase = 'zorvled'");
command_ok([ 'pg_restore', '-e', '-1', '-d', $node->connstr('again'), "$dir/again" ], 'restore it in one transaction');
$node->safe_psql('again', "DELETE FROM carecoord.phrase WHERE phrase = 'zorvled'");
compare('again', 'second round');

$node->stop;
done_testing();
