# Notes in every kind of encoding get an answer; the words shown are those of the note and stand where the span says;
# and highlight without tags gives the note back, byte for byte.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = PostgreSQL::Test::Cluster->new('main');
$node->init(extra => [ '--encoding=UTF8', '--locale=C' ]);
$node->start;

# This file is in UTF-8; to bytes that are no characters goes convert_from(..., 'SQL_ASCII') or E'\x...'.
$ENV{PGCLIENTENCODING} = 'UTF8';

my $own = <<'SQL';
CREATE EXTENSION carecoord;
INSERT INTO carecoord.concept (name, kind, meaning) VALUES ('zz_glorp', 'verb', 'test');
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'glorped', 'past'), ('zz_glorp', 'blixed _ over', 'past');
INSERT INTO carecoord.rule (name, activity, concept, actor) VALUES ('zz_glorp', 'waiting', 'zz_glorp', 'any');
CREATE TABLE note (id serial, note text);
SELECT setseed(0.25);
SQL

# Notes of up to 60 pieces, each one of the given array's.
sub random_notes
{
	my ($pieces, $count) = @_;
	return "INSERT INTO note (note) SELECT string_agg(p.piece[1 + floor(random() * cardinality(p.piece))::int], '')"
	  . " FROM (SELECT $pieces AS piece) AS p, generate_series(1, $count) AS n, generate_series(1, 1 + n % 60) AS i GROUP BY n;\n";
}

sub database
{
	my ($name, $encoding, $sql) = @_;
	$node->safe_psql('postgres', "CREATE DATABASE $name ENCODING '$encoding' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
	local $ENV{PGCLIENTENCODING} = $encoding eq 'SQL_ASCII' ? 'SQL_ASCII' : 'UTF8';
	$node->safe_psql($name, "$own$sql");
}

# What must hold for every note in the table. The notes themselves are never shown: they need not be text for us.
sub invariants
{
	my ($name) = @_;
	local $ENV{PGCLIENTENCODING} = 'SQL_ASCII';
	my ($status, $out, $err) = $node->psql($name, <<'SQL');
SELECT count(*) FILTER (WHERE carecoord.recognize(note) IS NULL), count(*) FILTER (WHERE carecoord.classify('alameda', note) IS NULL),
	count(*) FILTER (WHERE carecoord.highlight('alameda', note, NULL, '', '') IS DISTINCT FROM note)
	FROM note;
SQL
	is($out, '0|0|0', "$name: every note has an answer, and is given back as it was") or diag($err);
	($status, $out, $err) = $node->psql($name, <<'SQL');
SELECT count(*) > 0, count(*) FILTER (WHERE a.evidence IS DISTINCT FROM substr(note, lower(a.span), upper(a.span) - lower(a.span)))
	FROM note, carecoord.activities('alameda', note) AS a;
SQL
	is($out, 't|0', "$name: evidence is what the note has at the span") or diag($err);
	($status, $out, $err) = $node->psql($name, <<'SQL');
SELECT count(*) > 0, count(*) FILTER (WHERE sign = '' OR isempty(span) OR convert_from(convert_to(sign, e), e) <> sign)
	FROM (SELECT note FROM note WHERE id <= 500) AS n, carecoord.signs(note), getdatabaseencoding() AS e;
SQL
	is($out, 't|0', "$name: signs are text of the database") or diag($err);
	($status, $out, $err) = $node->psql($name, <<'SQL');
SELECT count(*) FROM note WHERE cardinality(carecoord.recognize(note)) <>
	(SELECT count(DISTINCT activity) FROM carecoord.activities('alameda', note));
SQL
	is($out, '0', "$name: recognize and activities agree") or diag($err);
}

sub answers
{
	my ($name, $what, $query, $expected) = @_;
	my ($status, $out, $err) = $node->psql($name, $query);
	is($out, $expected, "$name: $what") or diag($err);
}

my $spans = "SELECT a.span, a.evidence FROM carecoord.activities('alameda', N) AS a";

# SQL_ASCII: any bytes at all, phrases of such bytes among them.
database('plain_bytes', 'SQL_ASCII', <<'SQL' . random_notes(<<'PIECES', 5000));
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', convert_from('\x676cf672706564', 'SQL_ASCII'), 'past');
SQL
(SELECT array_agg(convert_from(set_byte('\x00', 0, b), 'SQL_ASCII')) || '{glorped, ". Glorped ", "blixed it over"}' || ARRAY[' ', ' ', convert_from('\x20676cf67270656420', 'SQL_ASCII'), ' ', E'\n'] FROM generate_series(1, 255) AS b)
PIECES
invariants('plain_bytes');
answers('plain_bytes', 'offsets are bytes', $spans =~ s/N/convert_from('\\xc3a9c3a920676c6f7270656420fffe', 'SQL_ASCII')/r, '[6,13)|glorped');
answers('plain_bytes', 'a phrase of bytes that are no UTF-8', "SELECT carecoord.recognize(convert_from('\\x676cf672706564', 'SQL_ASCII'))", '{waiting}');

# LATIN1: a byte a character, two in the core.
database('latin1', 'LATIN1', <<'SQL' . random_notes(<<'PIECES', 5000));
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'frôbbèd à', 'past');
SQL
(SELECT array_agg(convert_from(set_byte('\x00', 0, b), 'LATIN1')) || '{glorped, " GLORPED ", "é blixed ñ over", "Frôbbèd à"}' || array_fill(' '::text, ARRAY[60]) FROM generate_series(1, 255) AS b)
PIECES
invariants('latin1');
answers('latin1', 'accented letters count one each', $spans =~ s/N/'Él: ñandú àéîõü glorped, être'/r, '[17,24)|glorped');
answers('latin1', 'accents in phrase and evidence', $spans =~ s/N/'Él FRÔBBÈD À él'/r, '[4,13)|FRÔBBÈD À');
answers('latin1', 'highlight', "SELECT carecoord.highlight('alameda', 'é glorped é')", 'é <b>glorped</b> é');

# WIN1252: bytes that the encoding leaves undefined are stored all the same.
database('win1252', 'WIN1252', random_notes(<<'PIECES', 5000));
(SELECT array_agg(E'\x81'::text || 'x') || '{glorped, " GLORPED ", "€ blixed “it” over", "’", "…", "–"}' || array_fill(' '::text, ARRAY[10]) FROM generate_series(1, 1) AS b)
PIECES
invariants('win1252');
answers('win1252', 'typographic signs', $spans =~ s/N/'“€” – glorped…'/r, '[7,14)|glorped');
answers('win1252', 'a byte without a character', $spans =~ s/N/E'\\x81\\x8d glorped \\x9d'/r, '[4,11)|glorped');

# EUC_JP: characters of one, two and three bytes, and such as have no counterpart in Unicode.
database('euc_jp', 'EUC_JP', random_notes(<<'PIECES', 5000));
(SELECT array_agg(convert_from(decode(to_hex(a) || to_hex(b), 'hex'), 'EUC_JP'))
	|| '{glorped, "。Glorped ", "山田さん blixed 事務所 over", "ｶﾞ", "丂", "～", "―", "∥", "－"}' || array_fill(' '::text, ARRAY[400])
	FROM generate_series(176, 206) AS a, generate_series(161, 254) AS b)
PIECES
invariants('euc_jp');
answers('euc_jp', 'a character each', $spans =~ s/N/'山田さん ｶﾞ丂 glorped 事務所'/r, '[10,17)|glorped');
answers('euc_jp', 'a character without a counterpart', $spans =~ s/N/E'\\xf5\\xa1\\x8f\\xf5\\xa1 glorped'/r, '[4,11)|glorped');
answers('euc_jp', 'every character with a counterpart comes back',
	"SELECT count(*) FROM (SELECT convert_from(decode(to_hex(a) || to_hex(b), 'hex'), 'EUC_JP') || ' glorped' AS note FROM generate_series(161, 168) AS a, generate_series(161, 254) AS b"
	. " WHERE a < 162 OR a BETWEEN 164 AND 165 AND b < 243) AS n WHERE carecoord.highlight('alameda', note, NULL, '', '') <> note", '0');

# EUC_JIS_2004 has characters that are two in Unicode.
database('euc_jis_2004', 'EUC_JIS_2004', "INSERT INTO note (note) VALUES (E'\\xa4\\xf7\\xa4\\xf7 glorped \\xa4\\xf7 x'), (E'\\xa4\\xf7 blixed \\xa4\\xf7 over');");
invariants('euc_jis_2004');

# UTF8: what word processors, telephones and careless copying bring.
database('utf8', 'UTF8', <<'SQL' . random_notes(<<'PIECES', 5000));
INSERT INTO carecoord.phrase (concept, phrase, form) VALUES ('zz_glorp', 'frôbbèd à', 'past'), ('zz_glorp', 'didn''t zorvle', 'past');
SQL
ARRAY['glorped', ' GLORPED ', '. Glorped ', 'blixed ', ' over', 'fro', U&'\0302', 'bbe', U&'\0300', 'd à', 'e', U&'\0301', '😀', '👩‍⚕️', '🇺🇸', U&'\200B', U&'\200D', U&'\FEFF', U&'\00AD',
	E'\r\n', E'\n', E'\r', E'\t', '“', '”', '’', '‘', U&'\00A0', U&'\202F', U&'\3000', '…', '—', '–', 'ﬁ', 'ß', 'İ', 'ı', 'Σ', 'ς', 'Ǆ', 'ẞ', U&'\+01D400', U&'\FFFF', U&'\+10FFFF', 'א', 'ب', U&'\202E', 'ก', '한', U&'\1112\1161\11AB', E'\x01', E'\x7f', U&'\0085', U&'\2028',
	'a', 'b', '1', '20', ' minutes', ' ', ' ', ' ', '. ', ', ', ':', '"', '(', ')', '[', '/', '-', '*', '•', '\', '%', '''']
PIECES
invariants('utf8');
answers('utf8', 'combining accents count', $spans =~ s/N/U&'e\\0301e\\0301 glorped'/r, '[6,13)|glorped');
answers('utf8', 'emoji of several code points', $spans =~ s/N/'👩‍⚕️🇺🇸 glorped 😀'/r, '[8,15)|glorped');
answers('utf8', 'zero-width signs and a byte order mark before', $spans =~ s/N/U&'\\FEFF\\200B\\200B glorped'/r, '[5,12)|glorped');
answers('utf8', 'no-break space in a phrase', "SELECT carecoord.recognize(U&'blixed\\00A0it\\00A0over')", '{waiting}');
answers('utf8', 'CRLF', $spans =~ s/N/E'x\\r\\ny\\r\\nglorped\\r\\n'/r, '[7,14)|glorped');
answers('utf8', 'curly apostrophe in a phrase', "SELECT carecoord.recognize('CM didn’t zorvle.') = carecoord.recognize('CM didn''t zorvle.')", 't');
answers('utf8', 'composed phrase, decomposed note', "SELECT carecoord.recognize(U&'Fro\\0302bbe\\0300d a\\0300')", '{waiting}');

$node->stop;
done_testing();
