-- Schema Parity: takes the migration of the same version back.
--   * renamed column public.t.q to r
--   * enum type public.state: labels from ('done', 'shut') to ('open', 'done')
--   * column public.t.s: default from none to 'open'
--   * column public.t.r: default from 'shut' to none
-- Schema: cf3522c450ba47af -> 035f781c547f1390

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE t RENAME COLUMN q TO r;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('open', 'done');

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN s TYPE state USING s::text::public.state;

ALTER TABLE t ALTER COLUMN s SET DEFAULT 'open';

ALTER TABLE t ALTER COLUMN r DROP DEFAULT;

-- BLOCKS READS: All access to t may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE t ALTER COLUMN r TYPE state USING r::text::public.state;

DROP TYPE state__old;
