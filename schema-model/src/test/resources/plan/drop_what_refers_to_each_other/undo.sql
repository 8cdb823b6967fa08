-- Schema Parity: takes the migration of the same version back.
--   * new enum type public.state: ('a')
--   * new table public.a: columns (id, b_id, s)
--   * new table public.b: columns (id, a_id)
--   * new column public.c.b_id: bigint NOT NULL
--   * new foreign key public.c.c_a_id_fkey: FOREIGN KEY (a_id) REFERENCES public.a (id)
--   * new index public.c.c_b_id_idx: btree (b_id)
-- Schema: 7d426132512b8972 -> 288914fdd1f10113

CREATE TYPE state AS ENUM ('a');

CREATE TABLE a (
  id bigint NOT NULL,
  b_id bigint NOT NULL,
  s state NOT NULL,
  CONSTRAINT a_pkey PRIMARY KEY (id)
);

CREATE TABLE b (
  id bigint NOT NULL,
  a_id bigint NOT NULL,
  CONSTRAINT b_pkey PRIMARY KEY (id)
);

ALTER TABLE c ADD COLUMN b_id bigint;

-- BACKFILL: give each row that is there a value before the next statement, for example
-- UPDATE c SET b_id = ... WHERE b_id IS NULL;

-- BLOCKS READS: All access to c waits while the rows are checked; one null makes the statement fail.
ALTER TABLE c ALTER COLUMN b_id SET NOT NULL;

-- BLOCKS WRITES: Writes to c wait while the index is built.
CREATE INDEX c_b_id_idx ON c (b_id);

ALTER TABLE a ADD CONSTRAINT a_b_id_fkey FOREIGN KEY (b_id) REFERENCES b (id);

ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);

-- BLOCKS WRITES: Writes to c and a wait while the rows are checked.
ALTER TABLE c ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);
