\echo Use "CREATE EXTENSION carecoord" to load this file. \quit

COMMENT ON SCHEMA carecoord IS
'Care coordination notes: which activities they show, whether those may be billed under a rulebook, and why.';

GRANT USAGE ON SCHEMA carecoord TO PUBLIC;

-- Trigger functions of the rule tables; history.sql puts them on every table.
CREATE FUNCTION carecoord.protect_shipped() RETURNS trigger
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1
	AS 'MODULE_PATHNAME', 'carecoord_protect_shipped';
COMMENT ON FUNCTION carecoord.protect_shipped() IS
'Trigger of the rule tables: refuses (SQLSTATE 42501) to insert, update, delete or truncate rows with shipped = true outside of CREATE or ALTER EXTENSION, with a hint how to add an own row.';

CREATE FUNCTION carecoord.rules_changed() RETURNS trigger
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1
	AS 'MODULE_PATHNAME', 'carecoord_rules_changed';
COMMENT ON FUNCTION carecoord.rules_changed() IS
'Statement trigger of the rule tables. Before: makes those wait who change concepts or rules at the same time. After: refuses (SQLSTATE F0000) what leaves a lexicon that does not compile, and makes every session compile its rules anew once the change is committed.';

CREATE FUNCTION carecoord.check_phrase() RETURNS trigger
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 10
	AS 'MODULE_PATHNAME', 'carecoord_check_phrase';
COMMENT ON FUNCTION carecoord.check_phrase() IS
'Row trigger of table phrase: refuses (SQLSTATE 42601) a phrase that cannot be read, and says at which character.';

CREATE FUNCTION carecoord.check_rule() RETURNS trigger
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 10
	AS 'MODULE_PATHNAME', 'carecoord_check_rule';
COMMENT ON FUNCTION carecoord.check_rule() IS
'Row trigger of table rule: refuses a condition that cannot be read (SQLSTATE 42601, with the character), one that names an unknown concept (23503), and a category that no concept has (23503).';

CREATE FUNCTION carecoord.check_concept() RETURNS trigger
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 10
	AS 'MODULE_PATHNAME', 'carecoord_check_concept';
COMMENT ON FUNCTION carecoord.check_concept() IS
'Row trigger of table concept: refuses (SQLSTATE 23503) to delete or rename a concept that the condition of a rule names, and (42P17) one that would become its own ancestor.';

CREATE FUNCTION carecoord.check_period() RETURNS trigger
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
	SET datestyle = 'ISO, YMD'
AS $$
DECLARE
	same text := (SELECT string_agg(format('t.%1$I = $1.%1$I', c), ' AND ') FROM unnest(TG_ARGV) AS c);
	other daterange;
BEGIN
	IF NEW.shipped OR carecoord.is_restoring() THEN
		RETURN NEW;
	END IF;
	EXECUTE format('SELECT t.valid FROM carecoord.%I AS t WHERE NOT t.shipped AND %s AND t.valid && $1.valid'
				   ' AND ($2 IS NULL OR t IS DISTINCT FROM $2) LIMIT 1', TG_TABLE_NAME, same)
		INTO other USING NEW, CASE WHEN TG_OP = 'UPDATE' THEN OLD END;
	IF other IS NOT NULL THEN
		RAISE EXCEPTION 'there is an own row of table % for these dates already', TG_TABLE_NAME
			USING ERRCODE = 'exclusion_violation',
				  DETAIL = format('Its period is %s, that of the new row %s; rows with the same %s must not overlap.',
								  other, NEW.valid, array_to_string(TG_ARGV, ' and ')),
				  HINT = 'End the period of the older row first, for instance with UPDATE ... SET valid = daterange(lower(valid), date of change).';
	END IF;
	RETURN NEW;
END
$$;
COMMENT ON FUNCTION carecoord.check_period() IS
'Row trigger of tables phrase, rule and ruling: refuses (SQLSTATE 23P01) an own row whose period overlaps that of another own row with the same key, and says which; an exclusion constraint does so when two sessions write at once.';

-- Nobody but the extension's owner may put these on a table.
REVOKE ALL ON FUNCTION carecoord.protect_shipped(), carecoord.rules_changed(), carecoord.check_phrase(),
	carecoord.check_rule(), carecoord.check_concept(), carecoord.check_period() FROM PUBLIC;

-- A range of one name, so that exclusion constraints can compare names
-- without another extension.
CREATE TYPE carecoord.name_range AS RANGE (subtype = text, collation = "C",
	multirange_type_name = carecoord.name_multirange);
COMMENT ON TYPE carecoord.name_range IS
'Range of names; serves the constraints that keep periods of one name from overlapping.';
COMMENT ON TYPE carecoord.name_multirange IS 'Ranges of names; made with name_range, not used.';
