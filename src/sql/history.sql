CREATE TABLE carecoord.rule_history (
	changed_at	timestamptz NOT NULL DEFAULT clock_timestamp(),
	changed_by	text NOT NULL,
	table_name	text NOT NULL,
	operation	text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
	old_row		jsonb,
	new_row		jsonb,
	CONSTRAINT rule_history_has_rows CHECK (CASE operation WHEN 'INSERT' THEN old_row IS NULL AND new_row IS NOT NULL
						  WHEN 'UPDATE' THEN old_row IS NOT NULL AND new_row IS NOT NULL
						  ELSE old_row IS NOT NULL AND new_row IS NULL END)
);
COMMENT ON TABLE carecoord.rule_history IS
'Who changed which own row of the rule tables, and when. Rows are only added. A dump holds this table instead of the own rows themselves: when it is restored, the own rows are written again from it.';
COMMENT ON COLUMN carecoord.rule_history.changed_at IS 'When the row was changed.';
COMMENT ON COLUMN carecoord.rule_history.changed_by IS 'The session''s user, and after a slash the role it had set, if another.';
COMMENT ON COLUMN carecoord.rule_history.table_name IS 'Name of the rule table.';
COMMENT ON COLUMN carecoord.rule_history.operation IS 'INSERT, UPDATE or DELETE.';
COMMENT ON COLUMN carecoord.rule_history.old_row IS 'The row before. NULL for INSERT.';
COMMENT ON COLUMN carecoord.rule_history.new_row IS 'The row after. NULL for DELETE.';
CREATE INDEX rule_history_changed_at ON carecoord.rule_history (changed_at);

CREATE FUNCTION carecoord.is_restoring() RETURNS boolean
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1
	AS 'MODULE_PATHNAME', 'carecoord_is_restoring';
COMMENT ON FUNCTION carecoord.is_restoring() IS
'True while restore_own_rows() writes rows, so that they are not recorded once more. Serves record_history().';

-- Ranges print their dates in the style of the session; the history must not.
CREATE FUNCTION carecoord.record_history() RETURNS trigger
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
	SET datestyle = 'ISO, YMD'
AS $$
DECLARE
	role_set text := current_setting('role');
BEGIN
	IF carecoord.is_restoring() OR TG_TABLE_SCHEMA <> 'carecoord' THEN
		RETURN NULL;
	END IF;
	INSERT INTO carecoord.rule_history (changed_by, table_name, operation, old_row, new_row)
	VALUES (session_user || CASE WHEN role_set IN ('none', session_user) THEN '' ELSE '/' || role_set END,
			TG_TABLE_NAME, TG_OP,
			CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
			CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION carecoord.record_history() IS
'Row trigger of the rule tables: records a change of an own row in rule_history, with the rights of the extension''s owner.';

-- An update script that adds a column to a rule table must add it to the rows
-- in the history too: they are compared as wholes.
CREATE FUNCTION carecoord.restore_own_rows() RETURNS bigint
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 100000
	SET search_path = pg_catalog, pg_temp
	SET datestyle = 'ISO, YMD'
	AS 'MODULE_PATHNAME', 'carecoord_restore_own_rows';
REVOKE ALL ON FUNCTION carecoord.restore_own_rows() FROM PUBLIC;
COMMENT ON FUNCTION carecoord.restore_own_rows() IS
'Writes the own rows that rule_history holds and the rule tables lack; returns their number, and warns if some cannot be written because others are in their place. A restored dump calls it by itself, unless triggers were switched off (pg_restore --disable-triggers): then call it by hand.';

CREATE FUNCTION carecoord.replay_history() RETURNS trigger
	LANGUAGE C VOLATILE PARALLEL UNSAFE COST 100000
	SET search_path = pg_catalog, pg_temp
	SET datestyle = 'ISO, YMD'
	AS 'MODULE_PATHNAME', 'carecoord_replay_history';
COMMENT ON FUNCTION carecoord.replay_history() IS
'Statement trigger of rule_history: calls restore_own_rows() when rows are written into the history by themselves, as a restore does.';

CREATE FUNCTION carecoord.keep_history() RETURNS trigger
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	RAISE EXCEPTION 'rows of carecoord.rule_history cannot be changed or removed'
		USING ERRCODE = 'insufficient_privilege',
			  HINT = 'The history also brings the own rows back when a dump is restored.';
END
$$;
COMMENT ON FUNCTION carecoord.keep_history() IS
'Trigger of rule_history: refuses (SQLSTATE 42501) to update, delete or truncate.';

REVOKE ALL ON FUNCTION carecoord.record_history(), carecoord.replay_history(), carecoord.keep_history() FROM PUBLIC;

CREATE TRIGGER a_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON carecoord.rule_history
	FOR EACH STATEMENT EXECUTE FUNCTION carecoord.keep_history();
CREATE TRIGGER b_replay AFTER INSERT ON carecoord.rule_history
	FOR EACH STATEMENT WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION carecoord.replay_history();
ALTER TABLE carecoord.rule_history ENABLE ALWAYS TRIGGER a_keep;
ALTER TABLE carecoord.rule_history ENABLE ALWAYS TRIGGER b_replay;

-- The shipped rows are written before this trigger is made and so are not
-- recorded; see finish.sql.
DO $$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY ARRAY['topic', 'activity', 'concept', 'spelling', 'phrase', 'rule', 'weight', 'rulebook', 'ruling', 'example'] LOOP
		EXECUTE format($f$
			CREATE TRIGGER a_protect BEFORE INSERT OR UPDATE OR DELETE ON carecoord.%1$I
				FOR EACH ROW EXECUTE FUNCTION carecoord.protect_shipped();
			CREATE TRIGGER a_protect_all BEFORE TRUNCATE ON carecoord.%1$I
				FOR EACH STATEMENT EXECUTE FUNCTION carecoord.protect_shipped();
			CREATE TRIGGER c_changed AFTER INSERT OR UPDATE OR DELETE ON carecoord.%1$I
				FOR EACH STATEMENT EXECUTE FUNCTION carecoord.rules_changed();
			ALTER TABLE carecoord.%1$I ENABLE ALWAYS TRIGGER a_protect;
			ALTER TABLE carecoord.%1$I ENABLE ALWAYS TRIGGER a_protect_all;
			ALTER TABLE carecoord.%1$I ENABLE ALWAYS TRIGGER c_changed;
			ALTER TABLE carecoord.%1$I ALTER shipped SET DEFAULT true;
			GRANT SELECT ON carecoord.%1$I TO PUBLIC;
			$f$, t);
	END LOOP;
	FOREACH t IN ARRAY ARRAY['concept', 'spelling', 'rule', 'weight'] LOOP
		EXECUTE format($f$
			CREATE TRIGGER a_wait BEFORE INSERT OR UPDATE OR DELETE ON carecoord.%1$I
				FOR EACH STATEMENT EXECUTE FUNCTION carecoord.rules_changed();
			ALTER TABLE carecoord.%1$I ENABLE ALWAYS TRIGGER a_wait;
			$f$, t);
	END LOOP;
	GRANT SELECT ON carecoord.rule_history TO PUBLIC;
	PERFORM pg_catalog.pg_extension_config_dump('carecoord.rule_history', '');
END
$$;
