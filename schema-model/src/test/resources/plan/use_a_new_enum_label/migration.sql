-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * enum type public.state: labels from ('open', 'done') to ('new', 'open', 'done')
--   * column public.t.s: default from 'open' to 'new'
-- Schema: fa359b69ecba8fa6 -> 846754e614e336b7

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('new', 'open', 'done');

ALTER TABLE t ALTER COLUMN s DROP DEFAULT;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN s TYPE state USING s::text::public.state;

ALTER TABLE t ALTER COLUMN s SET DEFAULT 'new';

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN ss TYPE state[] USING ss::text[]::public.state[];

DROP TYPE state__old;
