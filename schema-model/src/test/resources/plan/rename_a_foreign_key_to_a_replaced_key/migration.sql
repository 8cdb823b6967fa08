-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped primary key public.a.a_pkey
--   * new unique constraint public.a.a_id_key: UNIQUE (id)
--   * renamed foreign key public.b.old_fk to new_fk
-- Schema: ef69d8bb1f8bcad1 -> fdb2275b8072af57

ALTER TABLE b DROP CONSTRAINT old_fk;

ALTER TABLE a DROP CONSTRAINT a_pkey;

-- BLOCKS READS: All access to a waits while the index is built.
ALTER TABLE a ADD CONSTRAINT a_id_key UNIQUE (id);

-- BLOCKS WRITES: Writes to b and a wait while the rows are checked.
ALTER TABLE b ADD CONSTRAINT new_fk FOREIGN KEY (a_id) REFERENCES a (id);
