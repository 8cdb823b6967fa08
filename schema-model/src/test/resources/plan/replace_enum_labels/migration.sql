-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * enum type public.state: labels from ('a', 'b', 'c') to ('b', 'a')
-- Schema: c4243ca59982784d -> b321328484e2afee

ALTER TABLE t DROP CONSTRAINT t_s_check;

DROP INDEX t_s_idx;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('b', 'a');

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
