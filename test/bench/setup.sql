-- Tables of notes for the benchmark, made of the sample notes.
-- psql variable notes: path of the sample notes.
CREATE TEMPORARY TABLE line (doc jsonb);
COPY line FROM :'notes' (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02');
CREATE TEMPORARY TABLE sample AS
	SELECT row_number() OVER (ORDER BY doc->>'id') AS n, doc->>'note' AS note FROM line;
-- the samples as they are; and pieces and chains of them, cut to a length
CREATE TABLE bench_usual AS
	SELECT left(s.note || ' ' || t.note || ' ' || u.note, 500) AS note
	FROM generate_series(0, 9999) AS g
		JOIN sample AS s ON s.n = g % (SELECT count(*) FROM sample) + 1
		JOIN sample AS t ON t.n = (g * 7 + 3) % (SELECT count(*) FROM sample) + 1
		JOIN sample AS u ON u.n = (g * 11 + 5) % (SELECT count(*) FROM sample) + 1;
CREATE TABLE bench_short AS SELECT left(note, 100) AS note FROM bench_usual;
CREATE TABLE bench_long AS
	SELECT (SELECT left(string_agg(b.note, E'\n\n'), 5000) FROM bench_usual AS b WHERE b.ctid >= format('(%s,1)', g % 100)::tid AND b.ctid < format('(%s,1)', g % 100 + 1)::tid) AS note
	FROM generate_series(0, 999) AS g;
CREATE TABLE bench_megabyte AS SELECT note FROM bench_usual LIMIT 2000;
CREATE TABLE bench_huge AS SELECT string_agg(note, E'\n\n') AS note FROM bench_megabyte;
VACUUM ANALYZE bench_usual, bench_short, bench_long, bench_megabyte, bench_huge;
