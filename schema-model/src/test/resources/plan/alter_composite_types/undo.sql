-- Schema Parity: takes the migration of the same version back.
--   * composite type public.pair: comment from 'Two of them' to 'Two'
--   * dropped attribute public.pair.c
--   * attribute public.pair.a: type from bigint to integer
--   * new attribute public.pair.b: text
--   * dropped attribute public.used.c
--   * attribute public.used.a: type from bigint to integer
-- Schema: 6cf80310f40ddd8c -> 5d61939aadb5e46e

-- DATA LOSS: The attribute's values are lost.
ALTER TYPE used DROP ATTRIBUTE c;

ALTER TYPE used RENAME TO used__old;

CREATE TYPE used AS (a integer, b text);

-- DATA LOSS: The attribute's values are lost.
ALTER TYPE pair DROP ATTRIBUTE c;

ALTER TYPE pair ADD ATTRIBUTE b text;

COMMENT ON COLUMN pair.b IS 'The second';

ALTER TYPE pair ALTER ATTRIBUTE a TYPE integer;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN u TYPE used USING u::text::public.used;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN v TYPE used[] USING v::text[]::public.used[];

COMMENT ON TYPE pair IS 'Two';

DROP TYPE used__old;
