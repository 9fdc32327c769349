-- The order of the verdicts, and their operators under any search_path.
SET search_path = '';
SELECT enum_range(NULL::carecoord.verdict);
SELECT v, v < 'review' AS below_review FROM unnest(enum_range(NULL::carecoord.verdict)) AS v ORDER BY v DESC;
SELECT 'maybe'::carecoord.verdict;
RESET search_path;
