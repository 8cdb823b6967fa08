-- Schema Parity: takes the migration of the same version back.
--   * enum type public.state: labels from ('new', 'open', 'done') to ('open', 'done')
--   * column public.t.s: default from 'new' to 'open'
-- Schema: 846754e614e336b7 -> fa359b69ecba8fa6

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('open', 'done');

ALTER TABLE t ALTER COLUMN s DROP DEFAULT;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN s TYPE state USING s::text::public.state;

ALTER TABLE t ALTER COLUMN s SET DEFAULT 'open';

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN ss TYPE state[] USING ss::text[]::public.state[];

DROP TYPE state__old;
