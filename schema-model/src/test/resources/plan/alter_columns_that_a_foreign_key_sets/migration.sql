-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * foreign key public.c.c_a_fkey: set columns from (b) to none
-- Schema: 3da9f0164910561a -> 83807c1e182b13b4

ALTER TABLE c DROP CONSTRAINT c_a_fkey;

-- BLOCKS WRITES: Writes to c and p wait while the rows are checked.
ALTER TABLE c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE SET NULL;
