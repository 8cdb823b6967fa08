-- Schema Parity: takes the migration of the same version back.
--   * foreign key public.c.c_a_fkey: set columns from none to (b)
-- Schema: 83807c1e182b13b4 -> 3da9f0164910561a

ALTER TABLE c DROP CONSTRAINT c_a_fkey;

-- BLOCKS WRITES: Writes to c and p wait while the rows are checked.
ALTER TABLE c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE SET NULL (b);
