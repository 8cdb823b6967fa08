-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * foreign key public.c.c_a_fkey: match from full to simple
--   * foreign key public.c.c_d_fkey: deferrability from initially deferred to not deferrable
--   * foreign key public.c.c_d_fkey: validity from not valid to valid
--   * foreign key public.c.c_d_fkey: comment from 'Not yet' to none
--   * foreign key public.c.c_e_fkey: deferrability from not deferrable to initially immediate
-- Schema: 90dafab62ecc00c7 -> b491d2cce8f67bda

ALTER TABLE c DROP CONSTRAINT c_a_fkey;

-- BLOCKS WRITES: Writes to c and p wait while the rows are checked.
ALTER TABLE c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a, b) REFERENCES p (a, b);

ALTER TABLE c ALTER CONSTRAINT c_d_fkey NOT DEFERRABLE;

-- MAY FAIL: The rows are checked; one that is refused makes the statement fail.
ALTER TABLE c VALIDATE CONSTRAINT c_d_fkey;

ALTER TABLE c ALTER CONSTRAINT c_e_fkey DEFERRABLE;

COMMENT ON CONSTRAINT c_d_fkey ON c IS NULL;
