-- Schema Parity: takes the migration of the same version back.
--   * enum type public.state: labels from ('first', 'a', 'middle', 'b', 'last') to ('a', 'b')
-- Schema: 685ab8c93fd82f3d -> 431a38ace247a4d5

ALTER TABLE t DROP CONSTRAINT t_s_check;

DROP INDEX t_s_idx;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('a', 'b');

ALTER TABLE t ALTER COLUMN s DROP DEFAULT;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN s TYPE state USING s::text::public.state;

ALTER TABLE t ALTER COLUMN s SET DEFAULT 'a';

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN ss TYPE state[] USING ss::text[]::public.state[];

-- BLOCKS READS: All access to t waits while the rows are checked.
ALTER TABLE t ADD CONSTRAINT t_s_check CHECK (s <> 'b');

-- BLOCKS WRITES: Writes to t wait while the index is built.
CREATE INDEX t_s_idx ON t (s) WHERE s = 'a';

DROP TYPE state__old;
