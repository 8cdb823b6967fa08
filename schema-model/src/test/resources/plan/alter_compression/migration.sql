-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.t.a: compression from none to pglz
--   * column public.t.b: compression from pglz to none
-- Schema: c5be8882299f3130 -> 237c08a6dda40bb4

ALTER TABLE t ALTER COLUMN a SET COMPRESSION pglz;

ALTER TABLE t ALTER COLUMN b SET COMPRESSION default;
