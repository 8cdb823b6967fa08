-- Schema Parity: takes the migration of the same version back.
--   * primary key public.members.members_pkey: columns from (id, email) to (id)
--   * dropped unique constraint public.members.members_id_key
-- Schema: b23e84cfa48bc7b8 -> 7155f474804fb5cc

ALTER TABLE loans DROP CONSTRAINT loans_member_id_fkey;

ALTER TABLE members DROP CONSTRAINT members_id_key;

ALTER TABLE members DROP CONSTRAINT members_pkey;

-- BLOCKS READS: All access to members waits while the index is built.
ALTER TABLE members ADD CONSTRAINT members_pkey PRIMARY KEY (id);

-- BLOCKS WRITES: Writes to loans and members wait while the rows are checked.
ALTER TABLE loans ADD CONSTRAINT loans_member_id_fkey FOREIGN KEY (member_id) REFERENCES members (id);
