-- Schema Parity: takes the migration of the same version back.
--   * new primary key public.a.a_pkey: PRIMARY KEY (id)
--   * dropped unique constraint public.a.a_id_key
--   * renamed foreign key public.b.new_fk to old_fk
-- Schema: fdb2275b8072af57 -> ef69d8bb1f8bcad1

ALTER TABLE b DROP CONSTRAINT new_fk;

ALTER TABLE a DROP CONSTRAINT a_id_key;

-- BLOCKS READS: All access to a waits while the index is built.
ALTER TABLE a ADD CONSTRAINT a_pkey PRIMARY KEY (id);

-- BLOCKS WRITES: Writes to b and a wait while the rows are checked.
ALTER TABLE b ADD CONSTRAINT old_fk FOREIGN KEY (a_id) REFERENCES a (id);
