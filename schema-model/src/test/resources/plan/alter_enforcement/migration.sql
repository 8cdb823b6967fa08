-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * foreign key public.c.c_a_fkey: validity from valid to not enforced
--   * foreign key public.c.c_b_fkey: deferrability from not deferrable to initially deferred
--   * foreign key public.c.c_b_fkey: validity from not enforced to valid
--   * check constraint public.c.c_check: validity from not enforced to valid
-- Schema: fc4013a5a88de3f8 -> c643a036ff156e0b

ALTER TABLE c DROP CONSTRAINT c_check;

-- BLOCKS READS: All access to c waits while the rows are checked.
ALTER TABLE c ADD CONSTRAINT c_check CHECK (a > 0);

ALTER TABLE c ALTER CONSTRAINT c_a_fkey NOT ENFORCED;

ALTER TABLE c ALTER CONSTRAINT c_b_fkey DEFERRABLE INITIALLY DEFERRED;

-- MAY FAIL: The rows are checked; one that is refused makes the statement fail.
ALTER TABLE c ALTER CONSTRAINT c_b_fkey ENFORCED;
