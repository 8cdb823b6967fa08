-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.loans.note: type from text to character varying(80)
-- Schema: b0ca47e00b6ae957 -> 34dbe735405321de

DROP POLICY fine ON loans;

DROP TRIGGER touch ON note;

DROP TRIGGER touch ON loans;

DROP RULE never ON loans;

DROP STATISTICS loans_stats;

-- BREAKS RUNNING CODE: The materialized view is made again, but privileges that were granted on it are lost.
DROP MATERIALIZED VIEW joined;

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW a_view;

ALTER TABLE loans DROP CONSTRAINT loans_note_check;

DROP INDEX loans_note_idx;

-- BREAKS RUNNING CODE: The function is made again, but privileges that were granted on it are lost.
DROP FUNCTION all_notes();

-- BREAKS RUNNING CODE: The view is made again, but privileges that were granted on it are lost.
DROP VIEW note;

-- BLOCKS READS: All access to loans may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE loans ALTER COLUMN note TYPE character varying(80);

CREATE VIEW note AS SELECT id, note, state::integer AS weight FROM loans;

COMMENT ON VIEW note IS 'It''s short';

CREATE FUNCTION all_notes() RETURNS SETOF note LANGUAGE sql AS 'SELECT * FROM note';

-- BLOCKS READS: All access to loans waits while the rows are checked.
ALTER TABLE loans ADD CONSTRAINT loans_note_check CHECK (is_fine(note));

-- BLOCKS WRITES: Writes to loans wait while the index is built.
CREATE INDEX loans_note_idx ON loans (shorten(note));

CREATE VIEW a_view AS SELECT n.note, describe(n.note::state) AS state FROM note n WHERE even(weight);

ALTER VIEW a_view ALTER COLUMN note SET DEFAULT '?';

COMMENT ON COLUMN a_view.note IS 'The note';

CREATE MATERIALIZED VIEW joined AS SELECT a_join(note) AS notes FROM a_view;

CREATE INDEX joined_notes_idx ON joined (notes);

CREATE STATISTICS loans_stats (dependencies) ON note, state FROM loans;

CREATE RULE never AS ON DELETE TO loans WHERE old.note IS NULL DO INSTEAD NOTHING;

CREATE TRIGGER touch BEFORE UPDATE OF note ON loans FOR EACH ROW WHEN (new.note IS NOT NULL) EXECUTE FUNCTION touch();

CREATE TRIGGER touch INSTEAD OF UPDATE ON note FOR EACH ROW EXECUTE FUNCTION touch();

CREATE POLICY fine ON loans USING (is_fine(note) AND EXISTS (SELECT FROM a_view));

GRANT SELECT ON a_view TO PUBLIC;
