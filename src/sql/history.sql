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
'Who changed which own row of the rule tables, and when. Restoring a dump writes the rows anew and is recorded too.';
COMMENT ON COLUMN carecoord.rule_history.changed_at IS 'When the row was changed.';
COMMENT ON COLUMN carecoord.rule_history.changed_by IS 'The session''s user, and after a slash the role it had set, if another.';
COMMENT ON COLUMN carecoord.rule_history.table_name IS 'Name of the rule table.';
COMMENT ON COLUMN carecoord.rule_history.operation IS 'INSERT, UPDATE or DELETE.';
COMMENT ON COLUMN carecoord.rule_history.old_row IS 'The row before. NULL for INSERT.';
COMMENT ON COLUMN carecoord.rule_history.new_row IS 'The row after. NULL for DELETE.';
CREATE INDEX rule_history_changed_at ON carecoord.rule_history (changed_at);

CREATE FUNCTION carecoord.record_history() RETURNS trigger
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER
	SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	role_set text := current_setting('role');
BEGIN
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

-- The shipped rows are written before this trigger is made and so are not
-- recorded; see finish.sql.
DO $$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY ARRAY['topic', 'activity', 'concept', 'phrase', 'rule', 'rulebook', 'ruling', 'example'] LOOP
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
		PERFORM pg_catalog.pg_extension_config_dump(format('carecoord.%I', t), 'WHERE NOT shipped');
	END LOOP;
	GRANT SELECT ON carecoord.rule_history TO PUBLIC;
	PERFORM pg_catalog.pg_extension_config_dump('carecoord.rule_history', '');
END
$$;
