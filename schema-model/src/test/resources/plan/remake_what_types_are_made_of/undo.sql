-- Schema Parity: takes the migration of the same version back.
--   * collation public.order: definition from CREATE COLLATION "order" (LOCALE = 'POSIX') to CREATE COLLATION "order" (LOCALE = 'C')
--   * range type public.span: definition from CREATE TYPE span AS RANGE (SUBTYPE = bigint) to CREATE TYPE span AS RANGE (SUBTYPE = integer)
-- Schema: 1e8ca37e52e21474 -> 6d466e664c377274

ALTER TABLE typed NOT OF;

DROP INDEX t_filled_idx;

ALTER TABLE t ALTER COLUMN filled DROP DEFAULT;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN filled TYPE text USING filled::text;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN "all" TYPE text[] USING "all"::text[];

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN reach TYPE text USING reach::text;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN word TYPE text USING word::text;

-- BLOCKS READS: All access to typed may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE typed ALTER COLUMN span TYPE text USING span::text;

-- BLOCKS READS: All access to typed may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE typed ALTER COLUMN name TYPE text;

DROP DOMAIN filled;

DROP DOMAIN word;

DROP TYPE reach;

DROP TYPE span;

DROP COLLATION "order";

CREATE COLLATION "order" (LOCALE = 'C');

CREATE TYPE span AS RANGE (SUBTYPE = integer);

CREATE DOMAIN word AS text COLLATE "order";

CREATE DOMAIN filled AS span CONSTRAINT filled_check CHECK (NOT isempty(VALUE));

CREATE TYPE reach AS (span span, name text COLLATE "order");

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN filled TYPE filled USING filled::public.filled;

ALTER TABLE t ALTER COLUMN filled SET DEFAULT '[1,2)'::filled;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN "all" TYPE filled[] USING "all"::public.filled[];

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN reach TYPE reach USING reach::public.reach;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN word TYPE word USING word::public.word;

-- BLOCKS READS: All access to typed may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE typed ALTER COLUMN span TYPE span USING span::public.span;

-- BLOCKS READS: All access to typed may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE typed ALTER COLUMN name TYPE text COLLATE "order";

ALTER TABLE typed OF reach;

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_filled_idx ON t (filled);
