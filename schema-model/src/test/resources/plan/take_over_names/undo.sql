-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.state
--   * new enum type public.mood: ('good')
--   * dropped table public.mood
--   * new table public.state: columns (id)
--   * column public.t.s: type from public.state to integer
--   * renamed unique constraint public.t.i to j
--   * new foreign key public.t.t_s_fkey: FOREIGN KEY (s) REFERENCES public.state (id)
--   * new index public.t.i: btree (s)
-- Schema: bea3997e0392ae75 -> 24a216765ee47f03

ALTER TYPE state RENAME TO state__old;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE mood RENAME TO mood__old;

ALTER TABLE mood__old DROP CONSTRAINT the_key;

DROP INDEX the_idx;

ALTER TABLE t RENAME CONSTRAINT i TO j;

CREATE TYPE mood AS ENUM ('good');

CREATE TABLE state (
  id integer NOT NULL,
  CONSTRAINT the_key PRIMARY KEY (id)
);

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN s TYPE integer USING s::text::integer;

CREATE INDEX the_idx ON state (id);

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX i ON t (s);

-- BLOCKS WRITES: Writes to t and state wait while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_s_fkey FOREIGN KEY (s) REFERENCES state (id);

-- DATA LOSS: The table's rows are lost.
DROP TABLE mood__old;

DROP TYPE state__old;
