-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new enum type public.state: ('new', 'out')
--   * new table public.counters: columns (name, last)
--   * new table public.loans: columns (id, note, state, amount, tax)
--   * new aggregate public.a_join(text): CREATE AGGREGATE a_join(text) (SFUNC = join_state, STYPE = text, INITCOND = '')
--   * new cast (public.state, integer): CREATE CAST (state AS integer) WITH FUNCTION weight(state)
--   * new collation public.bytewise: CREATE COLLATION bytewise (LOCALE = 'C')
--   * new event trigger watch: CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION watch()
--   * new function public.all_notes(): CREATE FUNCTION all_notes() RETURNS SETOF note LANGUAGE sql AS 'SELECT * FROM note'
--   * new function public.describe(loans): CREATE FUNCTION describe(loans) RETURNS text LANGUAGE sql AS 'SELECT $1.note'
--   * new function public.describe(state): CREATE FUNCTION describe(state) RETURNS text LANGUAGE sql AS 'SELECT $1::text'
--   * new function public.even(integer): CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n = 0 OR public.odd(n - 1)'
--   * new function public.is_fine(text): CREATE FUNCTION is_fine(note text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$SELECT public.shorten(note) <> ''$$
--   * new function public.join_state(text, text): CREATE FUNCTION join_state(text, text) RETURNS text LANGUAGE sql AS 'SELECT $1 || $2'
--   * new function public.next_number(): CREATE FUNCTION next_number() RETURNS integer LANGUAGE sql AS $$SELECT last + 1 FROM counters WHERE name = 'loans'$$
--   * new function public.odd(integer): CREATE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n <> 0 AND public.even(n - 1)'
--   * new function public.shorten(text): CREATE FUNCTION shorten(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT left($1, 10)'
--   * new function public.tax_of(numeric): CREATE FUNCTION tax_of(amount numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT amount * 0.2'
--   * new function public.touch(): CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.note := shorten(NEW.note); RETURN NEW; END$$
--   * new function public.watch(): CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'
--   * new function public.weight(state): CREATE FUNCTION weight(state) RETURNS integer LANGUAGE sql IMMUTABLE AS $$SELECT CASE $1 WHEN 'new' THEN 1 ELSE 2 END$$
--   * new materialized view public.joined: CREATE MATERIALIZED VIEW joined AS SELECT a_join(note) AS notes FROM a_view;
-- CREATE INDEX joined_notes_idx ON joined (notes)
--   * new operator public.@+(text, text): CREATE OPERATOR @+ (LEFTARG = text, RIGHTARG = text, FUNCTION = join_state)
--   * new policy public.loans.fine: CREATE POLICY fine ON loans USING (is_fine(note) AND EXISTS (SELECT FROM a_view))
--   * new privileges public.a_view.PUBLIC: GRANT SELECT ON a_view TO PUBLIC
--   * new procedure public.audit(IN who text): CREATE PROCEDURE audit(who text) LANGUAGE sql AS 'INSERT INTO counters VALUES (who, 1)'
--   * new publication loans: CREATE PUBLICATION loans FOR TABLE loans
--   * new range type public.span: CREATE TYPE span AS RANGE (SUBTYPE = numeric)
--   * new rule public.loans.never: CREATE RULE never AS ON DELETE TO loans WHERE old.note IS NULL DO INSTEAD NOTHING
--   * new statistics public.loans_stats: CREATE STATISTICS loans_stats (dependencies) ON note, state FROM loans
--   * new text search configuration public.words: CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
-- ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH simple
--   * new trigger public.loans.touch: CREATE TRIGGER touch BEFORE UPDATE OF note ON loans FOR EACH ROW WHEN (new.note IS NOT NULL) EXECUTE FUNCTION touch()
--   * new trigger public.note.touch: CREATE TRIGGER touch INSTEAD OF UPDATE ON note FOR EACH ROW EXECUTE FUNCTION touch()
--   * new view public.a_view: CREATE VIEW a_view AS SELECT n.note, describe(n.note::state) AS state FROM note n WHERE even(weight);
-- ALTER VIEW a_view ALTER COLUMN note SET DEFAULT '?';
-- COMMENT ON COLUMN a_view.note IS 'The note'
--   * new view public.note: CREATE VIEW note AS SELECT id, note, state::integer AS weight FROM loans
-- Schema: fe6b54506aefd965 -> b0ca47e00b6ae957

SET LOCAL check_function_bodies = off;

CREATE COLLATION bytewise (LOCALE = 'C');

CREATE TYPE span AS RANGE (SUBTYPE = numeric);

CREATE TYPE state AS ENUM ('new', 'out');

CREATE TABLE counters (
  name text NOT NULL,
  last integer NOT NULL,
  CONSTRAINT counters_pkey PRIMARY KEY (name)
);

CREATE FUNCTION shorten(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT left($1, 10)';

CREATE FUNCTION is_fine(note text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$SELECT public.shorten(note) <> ''$$;

CREATE FUNCTION next_number() RETURNS integer LANGUAGE sql AS $$SELECT last + 1 FROM counters WHERE name = 'loans'$$;

CREATE FUNCTION tax_of(amount numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT amount * 0.2';

CREATE FUNCTION weight(state) RETURNS integer LANGUAGE sql IMMUTABLE AS $$SELECT CASE $1 WHEN 'new' THEN 1 ELSE 2 END$$;

CREATE CAST (state AS integer) WITH FUNCTION weight(state);

CREATE TABLE loans (
  id integer DEFAULT next_number() NOT NULL,
  note text,
  state state,
  amount numeric,
  tax numeric GENERATED ALWAYS AS (tax_of(amount)) STORED,
  CONSTRAINT loans_pkey PRIMARY KEY (id),
  CONSTRAINT loans_note_check CHECK (is_fine(note))
);

CREATE VIEW note AS SELECT id, note, state::integer AS weight FROM loans;

COMMENT ON VIEW note IS 'It''s short';

CREATE FUNCTION all_notes() RETURNS SETOF note LANGUAGE sql AS 'SELECT * FROM note';

CREATE FUNCTION describe(loans) RETURNS text LANGUAGE sql AS 'SELECT $1.note';

CREATE FUNCTION describe(state) RETURNS text LANGUAGE sql AS 'SELECT $1::text';

CREATE FUNCTION even(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n = 0 OR public.odd(n - 1)';

CREATE FUNCTION join_state(text, text) RETURNS text LANGUAGE sql AS 'SELECT $1 || $2';

CREATE FUNCTION odd(n integer) RETURNS boolean LANGUAGE sql AS 'SELECT n <> 0 AND public.even(n - 1)';

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN NEW.note := shorten(NEW.note); RETURN NEW; END$$;

CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';

CREATE PROCEDURE audit(who text) LANGUAGE sql AS 'INSERT INTO counters VALUES (who, 1)';

CREATE AGGREGATE a_join(text) (SFUNC = join_state, STYPE = text, INITCOND = '');

CREATE OPERATOR @+ (LEFTARG = text, RIGHTARG = text, FUNCTION = join_state);

CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");

ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH simple;

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

CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION watch();

CREATE PUBLICATION loans FOR TABLE loans;

GRANT SELECT ON a_view TO PUBLIC;
