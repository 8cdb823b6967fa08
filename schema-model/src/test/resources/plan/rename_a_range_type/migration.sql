-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.t.span: type from public.span to public.reach
--   * dropped range type public.span
--   * new range type public.reach: CREATE TYPE reach AS RANGE (SUBTYPE = date, MULTIRANGE_TYPE_NAME = spans)
-- Schema: 1a136e163b26f811 -> 67d9790ea849adc4

ALTER TYPE span RENAME TO reach;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN span TYPE reach USING span::text::public.reach;

COMMENT ON TYPE reach IS 'From and to';
