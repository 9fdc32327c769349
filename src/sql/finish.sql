-- The shipped rows are in: from here on rows are a county's own.
DO $$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY ARRAY['topic', 'activity', 'concept', 'spelling', 'phrase', 'rule', 'weight', 'rulebook', 'ruling', 'example'] LOOP
		EXECUTE format($f$
			ALTER TABLE carecoord.%1$I ALTER shipped SET DEFAULT false;
			CREATE TRIGGER d_history AFTER INSERT OR UPDATE OR DELETE ON carecoord.%1$I
				FOR EACH ROW EXECUTE FUNCTION carecoord.record_history();
			ALTER TABLE carecoord.%1$I ENABLE ALWAYS TRIGGER d_history;
			$f$, t);
	END LOOP;
END
$$;
