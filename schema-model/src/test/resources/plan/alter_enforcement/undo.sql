-- Schema Parity: takes the migration of the same version back.
--   * foreign key public.c.c_a_fkey: validity from not enforced to valid
--   * foreign key public.c.c_b_fkey: deferrability from initially deferred to not deferrable
--   * foreign key public.c.c_b_fkey: validity from valid to not enforced
--   * check constraint public.c.c_check: validity from valid to not enforced
-- Schema: c643a036ff156e0b -> fc4013a5a88de3f8

ALTER TABLE c DROP CONSTRAINT c_check;

ALTER TABLE c ADD CONSTRAINT c_check CHECK (a > 0) NOT ENFORCED;

-- MAY FAIL: The rows are checked; one that is refused makes the statement fail.
ALTER TABLE c ALTER CONSTRAINT c_a_fkey ENFORCED;

ALTER TABLE c ALTER CONSTRAINT c_b_fkey NOT DEFERRABLE;

ALTER TABLE c ALTER CONSTRAINT c_b_fkey NOT ENFORCED;
