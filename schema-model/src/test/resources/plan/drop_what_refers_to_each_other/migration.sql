-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped enum type public.state
--   * dropped table public.a
--   * dropped table public.b
--   * dropped column public.c.b_id
--   * dropped foreign key public.c.c_a_id_fkey
--   * dropped index public.c.c_b_id_idx
-- Schema: 288914fdd1f10113 -> 7d426132512b8972

ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;

ALTER TABLE c DROP CONSTRAINT c_a_id_fkey;

DROP INDEX c_b_id_idx;

-- DATA LOSS: The column's values are lost.
ALTER TABLE c DROP COLUMN b_id;

-- DATA LOSS: The table's rows are lost.
DROP TABLE a;

-- DATA LOSS: The table's rows are lost.
DROP TABLE b;

DROP TYPE state;
