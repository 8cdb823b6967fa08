-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.t.a: not null name from none to a_is_there
--   * column public.t.b: not null name from b_is_there to b_is_known
--   * column public.t.c: not null not valid from true to false
--   * column public.t.d: not null no inherit from true to false
--   * column public.t.e: nullability from NULL to NOT NULL
--   * column public.t.e: not null name from none to e_is_there
--   * new column public.t.f: integer CONSTRAINT f_is_there NOT NULL NOT VALID
-- Schema: 3e2e443ec96d8905 -> 27ec408175be839c

ALTER TABLE t ADD COLUMN f integer;

-- BACKFILL: give each row that is there a value before the next statement, for example
-- UPDATE t SET f = ... WHERE f IS NULL;

ALTER TABLE t ADD CONSTRAINT f_is_there NOT NULL f NOT VALID;

ALTER TABLE t RENAME CONSTRAINT t_a_not_null TO a_is_there;

ALTER TABLE t RENAME CONSTRAINT b_is_there TO b_is_known;

-- MAY FAIL: The rows are checked; one that is refused makes the statement fail.
ALTER TABLE t VALIDATE CONSTRAINT c_is_there;

ALTER TABLE t ALTER CONSTRAINT d_is_there INHERIT;

-- BACKFILL: give each row that is there a value before the next statement, for example
-- UPDATE t SET e = ... WHERE e IS NULL;

ALTER TABLE t ADD CONSTRAINT e_is_there NOT NULL e;
