-- Schema Parity: takes the migration of the same version back.
--   * column public.t.a: compression from pglz to none
--   * column public.t.b: compression from none to pglz
-- Schema: 237c08a6dda40bb4 -> c5be8882299f3130

ALTER TABLE t ALTER COLUMN a SET COMPRESSION default;

ALTER TABLE t ALTER COLUMN b SET COMPRESSION pglz;
