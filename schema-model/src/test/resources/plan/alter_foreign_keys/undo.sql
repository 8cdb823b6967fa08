-- Schema Parity: takes the migration of the same version back.
--   * foreign key public.c.c_a_fkey: match from simple to full
--   * foreign key public.c.c_d_fkey: deferrability from not deferrable to initially deferred
--   * foreign key public.c.c_d_fkey: validity from valid to not valid
--   * foreign key public.c.c_d_fkey: comment from none to 'Not yet'
--   * foreign key public.c.c_e_fkey: deferrability from initially immediate to not deferrable
-- Schema: b491d2cce8f67bda -> 90dafab62ecc00c7

ALTER TABLE c DROP CONSTRAINT c_a_fkey;

ALTER TABLE c DROP CONSTRAINT c_d_fkey;

-- BLOCKS WRITES: Writes to c and p wait while the rows are checked.
ALTER TABLE c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a, b) REFERENCES p (a, b) MATCH FULL;

ALTER TABLE c ADD CONSTRAINT c_d_fkey FOREIGN KEY (d) REFERENCES p (a) DEFERRABLE INITIALLY DEFERRED NOT VALID;

COMMENT ON CONSTRAINT c_d_fkey ON c IS 'Not yet';

ALTER TABLE c ALTER CONSTRAINT c_e_fkey NOT DEFERRABLE;

COMMENT ON CONSTRAINT c_d_fkey ON c IS 'Not yet';
