-- The extension installs by its plain name, and what it installs is labelled.
CREATE EXTENSION carecoord;
\dx carecoord

-- It brings no object of its own outside its schema.
SELECT pg_describe_object(classid, objid, objsubid)
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
  AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'carecoord')
  AND pg_describe_object(classid, objid, objsubid) !~ 'carecoord\.'
ORDER BY 1;

-- Every function: its labels. (The constructors of name_range are the server's own.)
SELECT p.oid::regprocedure AS function, l.lanname, p.provolatile, p.proparallel, p.proisstrict,
	   p.proleakproof, p.procost, p.prorows
FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
WHERE pronamespace = 'carecoord'::regnamespace AND l.lanname <> 'internal'
ORDER BY p.oid::regprocedure::text COLLATE "C";

-- Nothing stands without a comment: functions, types, tables, columns.
SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
WHERE pronamespace = 'carecoord'::regnamespace AND l.lanname <> 'internal'
  AND obj_description(p.oid, 'pg_proc') IS NULL;
SELECT t.typname FROM pg_type t
WHERE typnamespace = 'carecoord'::regnamespace AND typtype IN ('b', 'e', 'd', 'r', 'm') AND typelem = 0
  AND obj_description(t.oid, 'pg_type') IS NULL;
SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE relnamespace = 'carecoord'::regnamespace AND relkind = 'r'
  AND (obj_description(c.oid, 'pg_class') IS NULL OR col_description(c.oid, a.attnum) IS NULL);

-- Every rule table protects its shipped rows, tells of changes and keeps a
-- history, also where triggers are switched off for replication.
SELECT tgrelid::regclass AS "table", string_agg(tgname || ' ' || tgenabled::text, ', ' ORDER BY tgname) AS triggers
FROM pg_trigger
WHERE NOT tgisinternal AND tgrelid::regclass::text LIKE 'carecoord.%'
GROUP BY 1 ORDER BY tgrelid::regclass::text COLLATE "C";

-- What pg_dump takes along.
SELECT c::regclass AS "table", cond FROM pg_extension, unnest(extconfig, extcondition) AS u(c, cond)
WHERE extname = 'carecoord' ORDER BY c::regclass::text COLLATE "C";

-- Everybody may read and call; nobody but the owner may write.
CREATE ROLE carecoord_reader;
SELECT count(*) AS tables,
	   count(*) FILTER (WHERE has_table_privilege('carecoord_reader', oid, 'SELECT')) AS readable,
	   count(*) FILTER (WHERE has_table_privilege('carecoord_reader', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')) AS writable
FROM pg_class WHERE relnamespace = 'carecoord'::regnamespace AND relkind = 'r';
-- Only what reads may be called by everybody.
SELECT p.oid::regprocedure AS not_for_everybody FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
WHERE pronamespace = 'carecoord'::regnamespace AND l.lanname <> 'internal'
  AND NOT has_function_privilege('carecoord_reader', p.oid, 'EXECUTE')
ORDER BY p.oid::regprocedure::text COLLATE "C";
SET ROLE carecoord_reader;
SELECT carecoord.classify('alameda', 'I drove the client to the clinic.');
RESET ROLE;
DROP ROLE carecoord_reader;

-- The shipped rows: all marked, and as many as the documents give.
SELECT count(*) AS activities, count(*) FILTER (WHERE NOT shipped) AS own FROM carecoord.activity;
SELECT rulebook, count(*) AS rulings, count(*) FILTER (WHERE verdict = 'billable') AS billable,
	   count(*) FILTER (WHERE verdict = 'not_billable') AS not_billable,
	   count(*) FILTER (WHERE verdict = 'review') AS review
FROM carecoord.ruling WHERE shipped GROUP BY 1 ORDER BY 1;
