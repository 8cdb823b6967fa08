-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped enum type public.mood
--   * new enum type public.state: ('open', 'done')
--   * dropped table public.state
--   * new table public.mood: columns (id)
--   * column public.t.s: type from integer to public.state
--   * renamed unique constraint public.t.j to i
--   * dropped foreign key public.t.t_s_fkey
--   * dropped index public.t.i
-- If table public.state is now mood, say @Table(formerName = "state") there, and its data are kept.
-- Schema: 24a216765ee47f03 -> bea3997e0392ae75

ALTER TYPE mood RENAME TO mood__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE state RENAME TO state__old;

ALTER TABLE t DROP CONSTRAINT t_s_fkey;

ALTER TABLE state__old DROP CONSTRAINT the_key;

DROP INDEX the_idx;

DROP INDEX i;

ALTER TABLE t DROP CONSTRAINT j;

CREATE TYPE state AS ENUM ('open', 'done');

CREATE TABLE mood (
  id integer NOT NULL,
  CONSTRAINT the_key PRIMARY KEY (id)
);

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN s TYPE state USING s::text::public.state;

CREATE INDEX the_idx ON mood (id);

-- BLOCKS READS: All access to t waits while the index is built.
ALTER TABLE t ADD CONSTRAINT i UNIQUE (x);

-- DATA LOSS: The table's rows are lost.
DROP TABLE state__old;

DROP TYPE mood__old;
