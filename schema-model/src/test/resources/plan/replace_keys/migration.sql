-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * primary key public.members.members_pkey: columns from (id) to (id, email)
--   * new unique constraint public.members.members_id_key: UNIQUE (id)
-- Schema: 7155f474804fb5cc -> b23e84cfa48bc7b8

ALTER TABLE loans DROP CONSTRAINT loans_member_id_fkey;

ALTER TABLE members DROP CONSTRAINT members_pkey;

-- BLOCKS READS: All access to members waits while the index is built.
ALTER TABLE members ADD CONSTRAINT members_id_key UNIQUE (id);

-- BLOCKS READS: All access to members waits while the index is built.
ALTER TABLE members ADD CONSTRAINT members_pkey PRIMARY KEY (id, email);

-- BLOCKS WRITES: Writes to loans and members wait while the rows are checked.
ALTER TABLE loans ADD CONSTRAINT loans_member_id_fkey FOREIGN KEY (member_id) REFERENCES members (id);
