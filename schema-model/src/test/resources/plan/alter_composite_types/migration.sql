-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * composite type public.pair: comment from 'Two' to 'Two of them'
--   * dropped attribute public.pair.b
--   * attribute public.pair.a: type from integer to bigint
--   * new attribute public.pair.c: text COLLATE "C"
--   * attribute public.used.a: type from integer to bigint
--   * new attribute public.used.c: integer
-- Schema: 5d61939aadb5e46e -> 6cf80310f40ddd8c

ALTER TYPE used ADD ATTRIBUTE c integer;

ALTER TYPE used RENAME TO used__old;

CREATE TYPE used AS (a bigint, b text, c integer);

-- DATA LOSS: The attribute's values are lost.
ALTER TYPE pair DROP ATTRIBUTE b;

ALTER TYPE pair ADD ATTRIBUTE c text COLLATE "C";

COMMENT ON COLUMN pair.c IS 'The other';

ALTER TYPE pair ALTER ATTRIBUTE a TYPE bigint;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN u TYPE used USING u::text::public.used;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN v TYPE used[] USING v::text[]::public.used[];

COMMENT ON TYPE pair IS 'Two of them';

DROP TYPE used__old;
