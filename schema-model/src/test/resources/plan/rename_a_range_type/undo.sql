-- Schema Parity: takes the migration of the same version back.
--   * column public.t.span: type from public.reach to public.span
--   * dropped range type public.reach
--   * new range type public.span: CREATE TYPE span AS RANGE (SUBTYPE = date, MULTIRANGE_TYPE_NAME = spans)
-- Schema: 67d9790ea849adc4 -> 1a136e163b26f811

ALTER TYPE reach RENAME TO span;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN span TYPE span USING span::text::public.span;

COMMENT ON TYPE span IS NULL;
